"""Not evidence: what is being typed or transcribed, how staff are, and how they sign in."""

from __future__ import annotations

from sqlalchemy import BigInteger, Column, Integer, LargeBinary, String, Table, Text

from complaintdesk.store.tables.base import metadata

draft = Table(
    "draft",
    metadata,
    Column("desk_id", String(32), primary_key=True),
    Column("call_id", String(32), primary_key=True),
    Column("kind", String(10), nullable=False),
    Column("text", Text, nullable=False),
    Column("at", BigInteger, nullable=False),
)

transcript_draft = Table(
    "transcript_draft",
    metadata,
    Column("desk_id", String(32), primary_key=True),
    Column("recording_id", String(32), primary_key=True),
    Column("body", LargeBinary, nullable=False),
    Column("at", BigInteger, nullable=False),
)
"""A transcript as far as it is written; ``body`` is the JSON of its Sheet."""

care_note = Table(
    "care_note",
    metadata,
    Column("note_id", String(32), primary_key=True),
    Column("author_id", String(32), nullable=False),
    Column("call_id", String(32), nullable=False),
    Column("reader_id", String(32), nullable=False),
    Column("written_at", BigInteger, nullable=False),
    Column("talked_at", BigInteger),
    Column("talked_by", String(32), nullable=False),
    Column("wrapped", LargeBinary, nullable=False),
    Column("sealed", LargeBinary, nullable=False),
)
"""Notes of staff care: each sealed with a key of its own, which the home's key for them wraps."""

credential = Table(
    "credential",
    metadata,
    Column("staff_id", String(32), primary_key=True),
    Column("pin", Text, nullable=False),
    Column("tries", Integer, nullable=False),
    Column("wait_until", BigInteger, nullable=False),
)
"""Each PIN as an argon2id hash, and the wrong tries in a row; the ledger only says that there is one."""
