"""Read tables of the shop: people, marked callers, the block list, what was done with the record."""

from __future__ import annotations

from sqlalchemy import BigInteger, Boolean, Column, Index, Integer, LargeBinary, String, Table, Text

from complaintdesk.store.tables.base import metadata, number

shop = Table(
    "shop",
    metadata,
    Column("one", Integer, primary_key=True),
    Column("name", Text, nullable=False),
    Column("sample", Boolean, nullable=False),
    Column("rules", LargeBinary, nullable=False),
)

staff = Table(
    "staff",
    metadata,
    Column("staff_id", String(32), primary_key=True),
    Column("place", Integer, nullable=False),
    Column("name", Text, nullable=False),
    Column("role", String(10), nullable=False),
)

caller_mark = Table(
    "caller_mark",
    metadata,
    Column("caller_id", String(32), primary_key=True),
    Column("e164", String(20), nullable=False),
    Column("vip", Boolean, nullable=False),
    Column("handling", Text, nullable=False),
    Column("customer_type", String(10), nullable=False),
    Column("at", BigInteger, nullable=False),
    Column("staff_id", String(32), nullable=False),
    Index("caller_mark_by_number", "e164"),
)
"""How the shop treats the caller of a number."""

block = Table(
    "block",
    metadata,
    Column("block_id", String(32), primary_key=True),
    Column("case_id", String(32), nullable=False),
    *number(nullable=False),
    Column("name", Text, nullable=False),
    Column("reason", String(20), nullable=False),
    Column("words", Text, nullable=False),
    Column("evidence", Text, nullable=False),
    Column("needs", String(10), nullable=False),
    Column("state", String(10), nullable=False),
    Column("proposed_at", BigInteger, nullable=False),
    Column("proposed_by", String(32), nullable=False),
    Column("decided_at", BigInteger),
    Column("decided_by", String(32), nullable=False, default=""),
    Column("why", Text, nullable=False, default=""),
    Column("review_at", BigInteger, nullable=False),
    Column("order_number", Text),
    Column("kept", String(10)),
    Index("block_by_case", "case_id"),
)

block_point = Table(
    "block_point",
    metadata,
    Column("block_id", String(32), primary_key=True),
    Column("place", Integer, primary_key=True, autoincrement=False),
    Column("kind", String(12), nullable=False),
    Column("value", Text, nullable=False),
    Column("shown", Text, nullable=False),
    Column("state", String(10), nullable=False),
    Column("since", BigInteger),
    Index("block_point_by_value", "value", "state"),
)
"""What each block meets; ``state`` is the block's, ``since`` when this point came into force."""

allowance = Table(
    "allowance",
    metadata,
    Column("kind", String(12), primary_key=True),
    Column("value", String(320), primary_key=True),
    Column("shown", Text, nullable=False),
    Column("why", Text, nullable=False),
    Column("at", BigInteger, nullable=False),
    Column("staff_id", String(32), nullable=False),
)
"""Whom the shop lets through, whatever is blocked."""

erased = Table(
    "erased",
    metadata,
    Column("desk_id", String(32), primary_key=True),
    Column("seq", BigInteger, primary_key=True, autoincrement=False),
    Column("rest", LargeBinary, nullable=False),
    Column("by_desk", String(32), nullable=False),
    Column("by_seq", BigInteger, nullable=False),
)
"""What stands in place of an erased entry's content, and the tombstone that says so."""

erased_recording = Table(
    "erased_recording",
    metadata,
    Column("recording_id", String(32), primary_key=True),
    Column("at", BigInteger, nullable=False),
)

custody = Table(
    "custody",
    metadata,
    Column("desk_id", String(32), primary_key=True),
    Column("place", Integer, primary_key=True, autoincrement=False),
    Column("seq", BigInteger, nullable=False),
    Column("kind", String(40), nullable=False),
    Column("at", BigInteger, nullable=False),
    Column("staff_id", String(32), nullable=False),
    Column("body", LargeBinary, nullable=False),
    Index("custody_by_time", "at"),
)
"""What was done with the record itself; ``body`` is the event's canonical JSON."""
