"""Read tables of calls: lines, what was told and noted about them, recordings."""

from __future__ import annotations

from sqlalchemy import BigInteger, Boolean, Column, Index, Integer, LargeBinary, String, Table, Text

from complaintdesk.store.tables.base import metadata, number

call = Table(
    "call",
    metadata,
    Column("call_id", String(32), primary_key=True),
    Column("direction", String(10), nullable=False),
    Column("started_at", BigInteger, nullable=False),
    Column("noted_at", BigInteger, nullable=False),
    Column("afterwards", Boolean, nullable=False),
    Column("ended_at", BigInteger),
    Column("end_reason", String(20)),
    Column("staff_id", String(32), nullable=False),
    *number(),
    Column("typed_number", Text, nullable=False, default=""),
    Column("name", Text, nullable=False, default=""),
    Column("order_number", Text, nullable=False, default=""),
    Column("case_id", String(32), nullable=False, default=""),
    Column("moved_from", String(32)),
    Column("promise_id", String(32), nullable=False, default=""),
    Column("parked", Boolean, nullable=False, default=False),
    Column("parked_at", BigInteger),
    Column("first_ended_at", BigInteger),
    Column("end_corrected_at", BigInteger),
    Column("attributed_at", BigInteger),
    Column("enquiry", String(10)),
    Index("call_by_number", "e164", "started_at", "case_id", "direction"),
    Index("call_by_enquiry", "enquiry", "case_id"),
    Index("call_by_case", "case_id", "started_at"),
    Index("call_by_start", "started_at"),
    Index("call_by_end", "ended_at"),
)

note_line = Table(
    "note_line",
    metadata,
    Column("row_id", String(48), primary_key=True),
    Column("call_id", String(32), nullable=False),
    Column("place", Integer, nullable=False),
    Column("kind", String(10), nullable=False),
    Column("text", Text, nullable=False),
    Column("at", BigInteger, nullable=False),
    Column("written_at", BigInteger, nullable=False),
    Column("staff_id", String(32), nullable=False),
    Column("corrects", String(48), nullable=False, default=""),
    Column("corrected_by", String(48), nullable=False, default=""),
    Column("attributed_at", BigInteger),
    Index("note_line_by_call", "call_id", "place"),
)

unsigned = Table(
    "unsigned",
    metadata,
    Column("call_id", String(32), primary_key=True),
    Column("desk_id", String(32), nullable=False),
)
"""Calls of which something was noted before anyone had signed in at that desk, until it is attributed."""

conduct = Table(
    "conduct",
    metadata,
    Column("call_id", String(32), primary_key=True),
    Column("place", Integer, primary_key=True, autoincrement=False),
    Column("kind", String(40), nullable=False),
    Column("line_id", String(32), nullable=False),
    Column("at", BigInteger, nullable=False),
    Column("staff_id", String(32), nullable=False),
    Column("body", LargeBinary, nullable=False),
)
"""The newest interview of each call, what colleagues did for it (``line_id`` empty), every mark and transcript.

``body`` is the event's canonical JSON.
"""

told = Table(
    "told",
    metadata,
    Column("call_id", String(32), primary_key=True),
    Column("place", Integer, primary_key=True, autoincrement=False),
    Column("what", String(12), nullable=False),
    Column("words", Text, nullable=False),
    Column("at", BigInteger, nullable=False),
    Column("staff_id", String(32), nullable=False),
)
"""What the caller was told in a call."""

recording = Table(
    "recording",
    metadata,
    Column("recording_id", String(32), primary_key=True),
    Column("call_id", String(32), nullable=False),
    Column("started_at", BigInteger, nullable=False),
    Column("rate", Integer, nullable=False),
    Column("channels", Integer, nullable=False),
    Column("sources", Text, nullable=False),
    Column("announced_at", BigInteger),
    Column("announcement", Text, nullable=False, default=""),
    Column("frames", BigInteger),
    Column("head", String(64), nullable=False, default=""),
    Column("reason", String(12)),
    Index("recording_by_call", "call_id"),
)

SHIFT = "~"
"""Stands before a gap's source where its track was moved; ``ms`` as in RecordingShifted."""
recording_gap = Table(
    "recording_gap",
    metadata,
    Column("recording_id", String(32), primary_key=True),
    Column("place", Integer, primary_key=True, autoincrement=False),
    Column("source", String(10), nullable=False),
    Column("from_ms", BigInteger, nullable=False),
    Column("ms", BigInteger, nullable=False),
)
