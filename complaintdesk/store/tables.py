"""The ledger's tables, the projections that screens read, and the order list."""

from __future__ import annotations

from sqlalchemy import (
    BigInteger,
    Boolean,
    Column,
    ForeignKeyConstraint,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    String,
    Table,
    Text,
    UniqueConstraint,
    false,
)

metadata = MetaData()

# --- the ledger -----------------------------------------------------------------------------------

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

# --- not evidence: what is being typed, and how staff are ------------------------------------------

draft = Table(
    "draft",
    metadata,
    Column("desk_id", String(32), primary_key=True),
    Column("call_id", String(32), primary_key=True),
    Column("kind", String(10), nullable=False),
    Column("text", Text, nullable=False),
    Column("at", BigInteger, nullable=False),
)

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

# --- projections: emptied and replayed by EventStore.rebuild ---------------------------------------


def _number(nullable: bool = True) -> list[Column[object]]:
    """Columns of a PhoneNumber; e164 is null where none was noted, empty where it was withheld."""
    return [
        Column("e164", String(20), nullable=nullable),
        Column("prefix", String(3), nullable=False, default=""),
        Column("sure", Boolean, nullable=False, default=True),
        Column("shown", String(40), nullable=False, default=""),
    ]


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
    *_number(),
    Column("typed_number", Text, nullable=False, default=""),
    Column("name", Text, nullable=False, default=""),
    Column("order_number", Text, nullable=False, default=""),
    Column("case_id", String(32), nullable=False, default=""),
    Column("promise_id", String(32), nullable=False, default=""),
    Column("parked", Boolean, nullable=False, default=False),
    Column("parked_at", BigInteger),
    Column("first_ended_at", BigInteger),
    Column("end_corrected_at", BigInteger),
    Column("attributed_at", BigInteger),
    Index("call_by_number", "e164", "started_at"),
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
"""The newest interview of each call, what colleagues did for it (``line_id`` empty) and every mark.

``body`` is the event's canonical JSON.
"""

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

recording_gap = Table(
    "recording_gap",
    metadata,
    Column("recording_id", String(32), primary_key=True),
    Column("place", Integer, primary_key=True, autoincrement=False),
    Column("source", String(10), nullable=False),
    Column("from_ms", BigInteger, nullable=False),
    Column("ms", BigInteger, nullable=False),
)

complaint_case = Table(
    "complaint_case",
    metadata,
    Column("case_id", String(32), primary_key=True),
    Column("number", Integer, nullable=False, unique=True),
    Column("title", Text, nullable=False),
    Column("state", String(20), nullable=False),
    Column("fault", String(12), nullable=False),
    Column("opened_at", BigInteger, nullable=False),
    Column("touched_at", BigInteger, nullable=False),
    Column("held", Boolean, nullable=False, server_default=false()),
    Column("urgency", String(10)),
    Index("case_by_touch", "touched_at"),
)

promise = Table(
    "promise",
    metadata,
    Column("promise_id", String(32), primary_key=True),
    Column("case_id", String(32), nullable=False),
    *_number(nullable=False),
    Column("about", Text, nullable=False),
    Column("made_at", BigInteger, nullable=False),
    Column("due_at", BigInteger, nullable=False),
    Column("staff_id", String(32), nullable=False),
    Column("closed_at", BigInteger),
    Column("kept", Boolean, nullable=False, default=False),
    Column("why", Text, nullable=False, default=""),
    Index("promise_by_case", "case_id"),
    Index("promise_by_due", "closed_at", "due_at"),
)

promise_made = Table(
    "promise_made",
    metadata,
    Column("promise_id", String(32), primary_key=True),
    Column("case_id", String(32), nullable=False),
    Column("call_id", String(32), nullable=False),
    Column("about", Text, nullable=False),
    Column("to_whom", Text, nullable=False),
    Column("made_at", BigInteger, nullable=False),
    Column("due_at", BigInteger, nullable=False),
    Column("staff_id", String(32), nullable=False),
    Column("closed_at", BigInteger),
    Column("kept", Boolean, nullable=False, default=False),
    Column("why", Text, nullable=False, default=""),
    Index("promise_made_by_case", "case_id"),
    Index("promise_made_by_due", "closed_at", "due_at"),
)
"""Promises other than to ring back."""

assignment = Table(
    "assignment",
    metadata,
    Column("promise_id", String(32), primary_key=True),
    Column("place", Integer, primary_key=True, autoincrement=False),
    Column("case_id", String(32), nullable=False),
    Column("who", String(10), nullable=False),
    Column("to_id", String(32), nullable=False),
    Column("at", BigInteger, nullable=False),
    Column("staff_id", String(32), nullable=False),
    Index("assignment_by_case", "case_id"),
)
"""Who is to keep each promise, to ring or other; the one of the highest ``place`` holds."""

attempt = Table(
    "attempt",
    metadata,
    Column("promise_id", String(32), primary_key=True),
    Column("call_id", String(32), primary_key=True),
    Column("case_id", String(32), nullable=False),
    Column("outcome", String(12), nullable=False),
    Column("at", BigInteger, nullable=False),
    Column("staff_id", String(32), nullable=False),
    Index("attempt_by_case", "case_id", "at"),
)

notice = Table(
    "notice",
    metadata,
    Column("case_id", String(32), primary_key=True),
    Column("place", Integer, primary_key=True, autoincrement=False),
    Column("step", Integer, nullable=False),
    Column("words", Text, nullable=False),
    Column("at", BigInteger, nullable=False),
    Column("staff_id", String(32), nullable=False),
    Column("channel", String(10)),
    Column("reply_by", BigInteger),
)

message = Table(
    "message",
    metadata,
    Column("message_id", String(32), primary_key=True),
    Column("case_id", String(32), nullable=False),
    Column("channel", String(10), nullable=False),
    Column("incoming", Boolean, nullable=False),
    Column("address", Text, nullable=False),
    Column("subject", Text, nullable=False),
    Column("body", Text, nullable=False),
    Column("at", BigInteger, nullable=False),
    Column("details", LargeBinary),
    Column("mail", Text),
    Index("message_by_case", "case_id", "at"),
    Index("message_by_mail", "mail", "at"),
)
"""``mail`` is the mail address within ``address`` in small letters, empty if there is none."""

attachment = Table(
    "attachment",
    metadata,
    Column("message_id", String(32), primary_key=True),
    Column("case_id", String(32), nullable=False),
    Column("place", Integer, nullable=False),
    Column("at", BigInteger, nullable=False),
    Column("staff_id", String(32), nullable=False),
    Column("body", LargeBinary, nullable=False),
    Index("attachment_by_case", "case_id", "place"),
)
"""Files put into a case; ``body`` is the event as canonical JSON."""

decision = Table(
    "decision",
    metadata,
    Column("case_id", String(32), primary_key=True),
    Column("place", Integer, primary_key=True, autoincrement=False),
    Column("kind", String(40), nullable=False),
    Column("words", Text, nullable=False),
    Column("at", BigInteger, nullable=False),
    Column("staff_id", String(32), nullable=False),
)

block = Table(
    "block",
    metadata,
    Column("block_id", String(32), primary_key=True),
    Column("case_id", String(32), nullable=False),
    *_number(nullable=False),
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

PROJECTIONS = (
    shop,
    staff,
    call,
    note_line,
    unsigned,
    conduct,
    caller_mark,
    told,
    recording,
    recording_gap,
    complaint_case,
    promise,
    promise_made,
    assignment,
    attempt,
    notice,
    message,
    attachment,
    decision,
    block,
    block_point,
    allowance,
    erased,
    erased_recording,
    custody,
)

# --- imported, not evidence --------------------------------------------------------------------------

order_import = Table(
    "order_import",
    metadata,
    Column("run_id", Integer, primary_key=True, autoincrement=False),
    Column("at", BigInteger, nullable=False),
    Column("file", Text, nullable=False),
    Column("source", Text, nullable=False),
    Column("added", Integer, nullable=False),
    Column("changed", Integer, nullable=False),
    Column("same", Integer, nullable=False),
    Column("bad", Integer, nullable=False),
    Column("ended", String(10), nullable=False),
)
"""Each import of a file, and what came of it."""

order_layout = Table(
    "order_layout",
    metadata,
    Column("source", Text, primary_key=True),
    Column("body", Text, nullable=False),
)
"""What the columns of the shop's own order files mean, as JSON."""

shop_order = Table(
    "shop_order",
    metadata,
    Column("order_id", Integer, primary_key=True, autoincrement=False),
    Column("source", Text, nullable=False),
    Column("order_number", Text, nullable=False),
    Column("ordered_at", BigInteger, nullable=False),
    Column("name", Text, nullable=False),
    Column("kana", Text, nullable=False),
    Column("phones", Text, nullable=False),
    Column("mail", Text, nullable=False),
    Column("items", Text, nullable=False),
    Column("total_yen", BigInteger),
    Column("stage", String(20), nullable=False),
    Column("run_id", Integer, nullable=False),
    UniqueConstraint("order_number", "source", name="order_once"),
)
"""Orders; ``phones`` are E.164 with spaces between, ``run_id`` is the import that last held the order, 0 for none.

By whatever else they are found, they are found through the engine's own index (dialects/orders_*.py).
"""
