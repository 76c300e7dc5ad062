"""The first schema: ledger, projections, orders, and the triggers that keep the ledger append-only."""

import sqlalchemy as sa
from alembic import op

from complaintdesk.store.dialects import ways_of

revision = "0001"
down_revision = None


def upgrade() -> None:
    """Create everything."""
    _ledger_and_keys()
    _projections()
    for statement in ways_of(op.get_bind()).append_only:
        op.execute(statement)


def _ledger_and_keys() -> None:
    op.create_table(
        "desk",
        sa.Column("desk_id", sa.String(32), primary_key=True),
        sa.Column("founded_at", sa.BigInteger()),
    )
    op.create_table(
        "entry",
        sa.Column("desk_id", sa.String(32), primary_key=True),
        sa.Column("seq", sa.BigInteger(), primary_key=True, autoincrement=False),
        sa.Column("stream", sa.String(64), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("kind", sa.String(40), nullable=False),
        sa.Column("utc_us", sa.BigInteger(), nullable=False),
        sa.Column("actor_id", sa.String(32), nullable=False),
        sa.Column("commitment", sa.LargeBinary(32), nullable=False),
        sa.Column("prev", sa.LargeBinary(32), nullable=False),
        sa.Column("hash", sa.LargeBinary(32), nullable=False),
        sa.UniqueConstraint("stream", "version", name="entry_stream_version"),
    )
    op.create_table(
        "payload",
        sa.Column("desk_id", sa.String(32), primary_key=True),
        sa.Column("seq", sa.BigInteger(), primary_key=True, autoincrement=False),
        sa.Column("salt", sa.LargeBinary(32)),
        sa.Column("body", sa.LargeBinary()),
        sa.ForeignKeyConstraint(["desk_id", "seq"], ["entry.desk_id", "entry.seq"]),
    )
    op.create_table(
        "recording_key",
        sa.Column("recording_id", sa.String(32), primary_key=True),
        sa.Column("call_id", sa.String(32), nullable=False),
        sa.Column("wrapped", sa.LargeBinary(), nullable=False),
    )


def _projections() -> None:
    op.create_table(
        "shop",
        sa.Column("one", sa.Integer(), primary_key=True),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("sample", sa.Boolean(), nullable=False),
        sa.Column("rules", sa.LargeBinary(), nullable=False),
    )
    op.create_table(
        "staff",
        sa.Column("staff_id", sa.String(32), primary_key=True),
        sa.Column("place", sa.Integer(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("role", sa.String(10), nullable=False),
    )
    op.create_table(
        "call",
        sa.Column("call_id", sa.String(32), primary_key=True),
        sa.Column("direction", sa.String(10), nullable=False),
        sa.Column("started_at", sa.BigInteger(), nullable=False),
        sa.Column("noted_at", sa.BigInteger(), nullable=False),
        sa.Column("afterwards", sa.Boolean(), nullable=False),
        sa.Column("ended_at", sa.BigInteger()),
        sa.Column("end_reason", sa.String(20)),
        sa.Column("staff_id", sa.String(32), nullable=False),
        sa.Column("e164", sa.String(20)),
        sa.Column("prefix", sa.String(3), nullable=False),
        sa.Column("sure", sa.Boolean(), nullable=False),
        sa.Column("shown", sa.String(40), nullable=False),
        sa.Column("typed_number", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("order_number", sa.Text(), nullable=False),
        sa.Column("case_id", sa.String(32), nullable=False),
        sa.Column("promise_id", sa.String(32), nullable=False),
        sa.Column("parked", sa.Boolean(), nullable=False),
    )
    op.create_index("call_by_case", "call", ["case_id", "started_at"])
    op.create_index("call_by_end", "call", ["ended_at"])
    op.create_index("call_by_number", "call", ["e164", "started_at"])
    op.create_index("call_by_start", "call", ["started_at"])
    op.create_table(
        "note_line",
        sa.Column("row_id", sa.String(48), primary_key=True),
        sa.Column("call_id", sa.String(32), nullable=False),
        sa.Column("place", sa.Integer(), nullable=False),
        sa.Column("kind", sa.String(10), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.Column("written_at", sa.BigInteger(), nullable=False),
        sa.Column("staff_id", sa.String(32), nullable=False),
        sa.Column("corrects", sa.String(48), nullable=False),
        sa.Column("corrected_by", sa.String(48), nullable=False),
    )
    op.create_index("note_line_by_call", "note_line", ["call_id", "place"])
    op.create_table(
        "recording",
        sa.Column("recording_id", sa.String(32), primary_key=True),
        sa.Column("call_id", sa.String(32), nullable=False),
        sa.Column("started_at", sa.BigInteger(), nullable=False),
        sa.Column("rate", sa.Integer(), nullable=False),
        sa.Column("channels", sa.Integer(), nullable=False),
        sa.Column("sources", sa.Text(), nullable=False),
        sa.Column("announced_at", sa.BigInteger()),
        sa.Column("announcement", sa.Text(), nullable=False),
        sa.Column("frames", sa.BigInteger()),
        sa.Column("head", sa.String(64), nullable=False),
        sa.Column("reason", sa.String(12)),
    )
    op.create_index("recording_by_call", "recording", ["call_id"])
    op.create_table(
        "recording_gap",
        sa.Column("recording_id", sa.String(32), primary_key=True),
        sa.Column("place", sa.Integer(), primary_key=True, autoincrement=False),
        sa.Column("source", sa.String(10), nullable=False),
        sa.Column("from_ms", sa.BigInteger(), nullable=False),
        sa.Column("ms", sa.BigInteger(), nullable=False),
    )
    op.create_table(
        "complaint_case",
        sa.Column("case_id", sa.String(32), primary_key=True),
        sa.Column("number", sa.Integer(), nullable=False, unique=True),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("state", sa.String(20), nullable=False),
        sa.Column("fault", sa.String(12), nullable=False),
        sa.Column("opened_at", sa.BigInteger(), nullable=False),
        sa.Column("touched_at", sa.BigInteger(), nullable=False),
    )
    op.create_index("case_by_touch", "complaint_case", ["touched_at"])
    op.create_table(
        "promise",
        sa.Column("promise_id", sa.String(32), primary_key=True),
        sa.Column("case_id", sa.String(32), nullable=False),
        sa.Column("e164", sa.String(20), nullable=False),
        sa.Column("prefix", sa.String(3), nullable=False),
        sa.Column("sure", sa.Boolean(), nullable=False),
        sa.Column("shown", sa.String(40), nullable=False),
        sa.Column("about", sa.Text(), nullable=False),
        sa.Column("made_at", sa.BigInteger(), nullable=False),
        sa.Column("due_at", sa.BigInteger(), nullable=False),
        sa.Column("staff_id", sa.String(32), nullable=False),
        sa.Column("closed_at", sa.BigInteger()),
        sa.Column("kept", sa.Boolean(), nullable=False),
        sa.Column("why", sa.Text(), nullable=False),
    )
    op.create_index("promise_by_case", "promise", ["case_id"])
    op.create_index("promise_by_due", "promise", ["closed_at", "due_at"])
    op.create_table(
        "attempt",
        sa.Column("promise_id", sa.String(32), primary_key=True),
        sa.Column("call_id", sa.String(32), primary_key=True),
        sa.Column("case_id", sa.String(32), nullable=False),
        sa.Column("outcome", sa.String(12), nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.Column("staff_id", sa.String(32), nullable=False),
    )
    op.create_index("attempt_by_case", "attempt", ["case_id", "at"])
    op.create_table(
        "notice",
        sa.Column("case_id", sa.String(32), primary_key=True),
        sa.Column("place", sa.Integer(), primary_key=True, autoincrement=False),
        sa.Column("step", sa.Integer(), nullable=False),
        sa.Column("words", sa.Text(), nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.Column("staff_id", sa.String(32), nullable=False),
        sa.Column("channel", sa.String(10)),
        sa.Column("reply_by", sa.BigInteger()),
    )
    op.create_table(
        "message",
        sa.Column("message_id", sa.String(32), primary_key=True),
        sa.Column("case_id", sa.String(32), nullable=False),
        sa.Column("channel", sa.String(10), nullable=False),
        sa.Column("incoming", sa.Boolean(), nullable=False),
        sa.Column("address", sa.Text(), nullable=False),
        sa.Column("subject", sa.Text(), nullable=False),
        sa.Column("body", sa.Text(), nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
    )
    op.create_index("message_by_case", "message", ["case_id", "at"])
    op.create_table(
        "decision",
        sa.Column("case_id", sa.String(32), primary_key=True),
        sa.Column("place", sa.Integer(), primary_key=True, autoincrement=False),
        sa.Column("kind", sa.String(40), nullable=False),
        sa.Column("words", sa.Text(), nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.Column("staff_id", sa.String(32), nullable=False),
    )
    op.create_table(
        "block",
        sa.Column("block_id", sa.String(32), primary_key=True),
        sa.Column("case_id", sa.String(32), nullable=False),
        sa.Column("e164", sa.String(20), nullable=False),
        sa.Column("prefix", sa.String(3), nullable=False),
        sa.Column("sure", sa.Boolean(), nullable=False),
        sa.Column("shown", sa.String(40), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("reason", sa.String(20), nullable=False),
        sa.Column("words", sa.Text(), nullable=False),
        sa.Column("evidence", sa.Text(), nullable=False),
        sa.Column("needs", sa.String(10), nullable=False),
        sa.Column("state", sa.String(10), nullable=False),
        sa.Column("proposed_at", sa.BigInteger(), nullable=False),
        sa.Column("proposed_by", sa.String(32), nullable=False),
        sa.Column("decided_at", sa.BigInteger()),
        sa.Column("decided_by", sa.String(32), nullable=False),
        sa.Column("why", sa.Text(), nullable=False),
        sa.Column("review_at", sa.BigInteger(), nullable=False),
    )
    op.create_index("block_by_case", "block", ["case_id"])
    op.create_index("block_by_number", "block", ["e164", "state"])
    op.create_table(
        "shop_order",
        sa.Column("order_number", sa.String(64), primary_key=True),
        sa.Column("ordered_at", sa.BigInteger(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("kana", sa.Text(), nullable=False),
        sa.Column("e164", sa.String(20), nullable=False),
        sa.Column("mail", sa.Text(), nullable=False),
        sa.Column("items", sa.Text(), nullable=False),
        sa.Column("total_yen", sa.Integer(), nullable=False),
        sa.Column("stage", sa.String(20), nullable=False),
    )
    op.create_index("order_by_number", "shop_order", ["e164", "ordered_at"])
