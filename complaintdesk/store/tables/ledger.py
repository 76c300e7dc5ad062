"""The ledger, what lies beside its entries, and what seals it."""

from __future__ import annotations

from sqlalchemy import (
    BigInteger,
    Column,
    ForeignKeyConstraint,
    Integer,
    LargeBinary,
    String,
    Table,
    Text,
    UniqueConstraint,
)

from complaintdesk.store.tables.base import metadata

desk = Table(
    "desk", metadata, Column("desk_id", String(32), primary_key=True), Column("founded_at", BigInteger)
)

entry = Table(
    "entry",
    metadata,
    Column("desk_id", String(32), primary_key=True),
    Column("seq", BigInteger, primary_key=True, autoincrement=False),
    Column("stream", String(64), nullable=False),
    Column("version", Integer, nullable=False),
    Column("kind", String(40), nullable=False),
    Column("utc_us", BigInteger, nullable=False),
    Column("actor_id", String(32), nullable=False),
    Column("commitment", LargeBinary(32), nullable=False),
    Column("prev", LargeBinary(32), nullable=False),
    Column("hash", LargeBinary(32), nullable=False),
    UniqueConstraint("stream", "version", name="entry_stream_version"),
)

payload = Table(
    "payload",
    metadata,
    Column("desk_id", String(32), primary_key=True),
    Column("seq", BigInteger, primary_key=True, autoincrement=False),
    Column("salt", LargeBinary(32)),
    Column("body", LargeBinary),
    ForeignKeyConstraint(["desk_id", "seq"], ["entry.desk_id", "entry.seq"]),
)

original = Table(
    "original",
    metadata,
    Column("desk_id", String(32), primary_key=True),
    Column("seq", BigInteger, primary_key=True, autoincrement=False),
    Column("body", LargeBinary, nullable=False),
    ForeignKeyConstraint(["desk_id", "seq"], ["entry.desk_id", "entry.seq"]),
)
"""Messages and files as they came; their hashes are in the entries' contents. An erasure takes the row away."""

recording_key = Table(
    "recording_key",
    metadata,
    Column("recording_id", String(32), primary_key=True),
    Column("call_id", String(32), nullable=False),
    Column("wrapped", LargeBinary, nullable=False),
)

desk_key = Table(
    "desk_key",
    metadata,
    Column("desk_id", String(32), primary_key=True),
    Column("public", LargeBinary(32), nullable=False),
    Column("wrapped", LargeBinary, nullable=False),
    Column("made_at", BigInteger, nullable=False),
)
"""The signing key of each desk, its private half wrapped by the home's key."""

checkpoint = Table(
    "checkpoint",
    metadata,
    Column("desk_id", String(32), primary_key=True),
    Column("size", BigInteger, primary_key=True, autoincrement=False),
    Column("at", BigInteger, nullable=False),
    Column("reason", String(10), nullable=False),
    Column("head", LargeBinary(32), nullable=False),
    Column("root", LargeBinary(32), nullable=False),
    Column("peaks", LargeBinary, nullable=False),
    Column("statement", LargeBinary, nullable=False),
    Column("signature", LargeBinary, nullable=False),
)
"""Signed heads: ``size`` entries, the hash of the last, the Merkle root over all; ``peaks`` let the next one go on."""

checkpoint_token = Table(
    "checkpoint_token",
    metadata,
    Column("desk_id", String(32), primary_key=True),
    Column("size", BigInteger, primary_key=True, autoincrement=False),
    Column("at", BigInteger, nullable=False),
    Column("authority", Text, nullable=False),
    Column("token", LargeBinary, nullable=False),
    ForeignKeyConstraint(["desk_id", "size"], ["checkpoint.desk_id", "checkpoint.size"]),
)
"""RFC 3161 time-stamps of checkpoints; ``at`` is the authority's time in UTC µs."""
