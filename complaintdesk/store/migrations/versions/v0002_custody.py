"""The second schema: erasure with tombstones, checkpoints, drafts, staff care, legal hold, the search index."""

import sqlalchemy as sa
from alembic import op

from complaintdesk.domain.caller_file import OrderRow
from complaintdesk.store import order_writing
from complaintdesk.store.dialects import ways_of

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    """Add what 0001 lacks; the projections are replayed by whoever upgrades."""
    _checkpoints()
    _projections()
    op.create_table(
        "draft",
        sa.Column("desk_id", sa.String(32), primary_key=True),
        sa.Column("call_id", sa.String(32), primary_key=True),
        sa.Column("kind", sa.String(10), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
    )
    op.create_table(
        "transcript_draft",
        sa.Column("desk_id", sa.String(32), primary_key=True),
        sa.Column("recording_id", sa.String(32), primary_key=True),
        sa.Column("body", sa.LargeBinary(), nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
    )
    _care()
    _messages()
    ways = ways_of(op.get_bind())
    for statement in (*ways.erasure, *ways.search.statements, *ways.orders.statements):
        op.execute(statement)
    _orders()


def _care() -> None:
    op.create_table(
        "care_note",
        sa.Column("note_id", sa.String(32), primary_key=True),
        sa.Column("author_id", sa.String(32), nullable=False),
        sa.Column("call_id", sa.String(32), nullable=False),
        sa.Column("reader_id", sa.String(32), nullable=False),
        sa.Column("written_at", sa.BigInteger(), nullable=False),
        sa.Column("talked_at", sa.BigInteger()),
        sa.Column("talked_by", sa.String(32), nullable=False),
        sa.Column("wrapped", sa.LargeBinary(), nullable=False),
        sa.Column("sealed", sa.LargeBinary(), nullable=False),
    )


def _messages() -> None:
    """Let messages and files lie beside their entries as they came."""
    op.create_table(
        "original",
        sa.Column("desk_id", sa.String(32), primary_key=True),
        sa.Column("seq", sa.BigInteger(), primary_key=True, autoincrement=False),
        sa.Column("body", sa.LargeBinary(), nullable=False),
        sa.ForeignKeyConstraint(["desk_id", "seq"], ["entry.desk_id", "entry.seq"]),
    )
    op.add_column("message", sa.Column("details", sa.LargeBinary()))
    op.create_table(
        "attachment",
        sa.Column("message_id", sa.String(32), primary_key=True),
        sa.Column("case_id", sa.String(32), nullable=False),
        sa.Column("place", sa.Integer(), nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.Column("staff_id", sa.String(32), nullable=False),
        sa.Column("body", sa.LargeBinary(), nullable=False),
    )
    op.create_index("attachment_by_case", "attachment", ["case_id", "place"])


def _decisions() -> None:
    op.create_table(
        "settled",
        sa.Column("case_id", sa.String(32), primary_key=True),
        sa.Column("place", sa.Integer(), primary_key=True, autoincrement=False),
        sa.Column("kind", sa.String(40), nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.Column("staff_id", sa.String(32), nullable=False),
        sa.Column("body", sa.LargeBinary(), nullable=False),
    )


def _orders() -> None:
    """Let an order be one of several shop systems, and have several numbers."""
    op.create_table(
        "order_import",
        sa.Column("run_id", sa.Integer(), primary_key=True, autoincrement=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.Column("file", sa.Text(), nullable=False),
        sa.Column("source", sa.Text(), nullable=False),
        sa.Column("added", sa.Integer(), nullable=False),
        sa.Column("changed", sa.Integer(), nullable=False),
        sa.Column("same", sa.Integer(), nullable=False),
        sa.Column("bad", sa.Integer(), nullable=False),
        sa.Column("ended", sa.String(10), nullable=False),
    )
    op.create_table(
        "order_layout",
        sa.Column("source", sa.Text(), primary_key=True),
        sa.Column("body", sa.Text(), nullable=False),
    )
    before = op.get_bind().execute(sa.text("SELECT * FROM shop_order ORDER BY ordered_at")).mappings().all()
    op.drop_table("shop_order")
    op.create_table(
        "shop_order",
        sa.Column("order_id", sa.Integer(), primary_key=True, autoincrement=False),
        sa.Column("source", sa.Text(), nullable=False),
        sa.Column("order_number", sa.Text(), nullable=False),
        sa.Column("ordered_at", sa.BigInteger(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("kana", sa.Text(), nullable=False),
        sa.Column("phones", sa.Text(), nullable=False),
        sa.Column("mail", sa.Text(), nullable=False),
        sa.Column("items", sa.Text(), nullable=False),
        sa.Column("total_yen", sa.BigInteger()),
        sa.Column("stage", sa.String(20), nullable=False),
        sa.Column("run_id", sa.Integer(), nullable=False),
        sa.UniqueConstraint("order_number", "source", name="order_once"),
    )
    rows = [{**row, "phones": (row["e164"],) if row["e164"] else ()} for row in before]
    for row in rows:
        del row["e164"]
    order_writing.add(op.get_bind(), [OrderRow(**row) for row in rows])


def _checkpoints() -> None:
    op.create_table(
        "desk_key",
        sa.Column("desk_id", sa.String(32), primary_key=True),
        sa.Column("public", sa.LargeBinary(32), nullable=False),
        sa.Column("wrapped", sa.LargeBinary(), nullable=False),
        sa.Column("made_at", sa.BigInteger(), nullable=False),
    )
    op.create_table(
        "checkpoint",
        sa.Column("desk_id", sa.String(32), primary_key=True),
        sa.Column("size", sa.BigInteger(), primary_key=True, autoincrement=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.Column("reason", sa.String(10), nullable=False),
        sa.Column("head", sa.LargeBinary(32), nullable=False),
        sa.Column("root", sa.LargeBinary(32), nullable=False),
        sa.Column("peaks", sa.LargeBinary(), nullable=False),
        sa.Column("statement", sa.LargeBinary(), nullable=False),
        sa.Column("signature", sa.LargeBinary(), nullable=False),
    )
    op.create_table(
        "checkpoint_token",
        sa.Column("desk_id", sa.String(32), primary_key=True),
        sa.Column("size", sa.BigInteger(), primary_key=True, autoincrement=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.Column("authority", sa.Text(), nullable=False),
        sa.Column("token", sa.LargeBinary(), nullable=False),
        sa.ForeignKeyConstraint(["desk_id", "size"], ["checkpoint.desk_id", "checkpoint.size"]),
    )


def _projections() -> None:
    # SQLite adds no NOT NULL column without a default; the replay then sets it.
    op.add_column(
        "complaint_case", sa.Column("held", sa.Boolean(), nullable=False, server_default=sa.false())
    )
    op.add_column("complaint_case", sa.Column("urgency", sa.String(10)))
    for column in ("parked_at", "first_ended_at", "end_corrected_at"):
        op.add_column("call", sa.Column(column, sa.BigInteger()))
    _list()
    _people()
    _promises()
    _decisions()
    _blocks()
    op.create_table(
        "erased",
        sa.Column("desk_id", sa.String(32), primary_key=True),
        sa.Column("seq", sa.BigInteger(), primary_key=True, autoincrement=False),
        sa.Column("rest", sa.LargeBinary(), nullable=False),
        sa.Column("by_desk", sa.String(32), nullable=False),
        sa.Column("by_seq", sa.BigInteger(), nullable=False),
    )
    op.create_table(
        "told",
        sa.Column("call_id", sa.String(32), primary_key=True),
        sa.Column("place", sa.Integer(), primary_key=True, autoincrement=False),
        sa.Column("what", sa.String(12), nullable=False),
        sa.Column("words", sa.Text(), nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.Column("staff_id", sa.String(32), nullable=False),
    )
    op.create_table(
        "caller_mark",
        sa.Column("caller_id", sa.String(32), primary_key=True),
        sa.Column("e164", sa.String(20), nullable=False),
        sa.Column("vip", sa.Boolean(), nullable=False),
        sa.Column("handling", sa.Text(), nullable=False),
        sa.Column("customer_type", sa.String(10), nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.Column("staff_id", sa.String(32), nullable=False),
    )
    op.create_index("caller_mark_by_number", "caller_mark", ["e164"])
    op.create_table(
        "erased_recording",
        sa.Column("recording_id", sa.String(32), primary_key=True),
        sa.Column("at", sa.BigInteger(), nullable=False),
    )
    op.create_table(
        "custody",
        sa.Column("desk_id", sa.String(32), primary_key=True),
        sa.Column("place", sa.Integer(), primary_key=True, autoincrement=False),
        sa.Column("seq", sa.BigInteger(), nullable=False),
        sa.Column("kind", sa.String(40), nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.Column("staff_id", sa.String(32), nullable=False),
        sa.Column("body", sa.LargeBinary(), nullable=False),
    )
    op.create_index("custody_by_time", "custody", ["at"])
    op.create_table(
        "conduct",
        sa.Column("call_id", sa.String(32), primary_key=True),
        sa.Column("place", sa.Integer(), primary_key=True, autoincrement=False),
        sa.Column("kind", sa.String(40), nullable=False),
        sa.Column("line_id", sa.String(32), nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.Column("staff_id", sa.String(32), nullable=False),
        sa.Column("body", sa.LargeBinary(), nullable=False),
    )


def _list() -> None:
    """Let the list of cases be filtered and searched without reading them."""
    table = "complaint_case"
    op.add_column(table, sa.Column("stands", sa.String(16), nullable=False, server_default="new"))
    op.add_column(table, sa.Column("begun", sa.Boolean(), nullable=False, server_default=sa.false()))
    op.add_column(table, sa.Column("weight", sa.Integer(), nullable=False, server_default="0"))
    for column in ("due_at", "seen_at"):
        op.add_column(table, sa.Column(column, sa.BigInteger()))
    op.add_column(table, sa.Column("owner_id", sa.String(32)))
    columns = ["weight", "touched_at", "number", "case_id", "stands", "fault", "urgency"]
    op.create_index("case_listed", table, [*columns, "owner_id", "due_at", "seen_at", "opened_at"])
    op.create_table(
        "case_words",
        sa.Column("seq", sa.BigInteger(), primary_key=True, autoincrement=False),
        sa.Column("desk_id", sa.String(32), primary_key=True),
        sa.Column("found_id", sa.String(32), nullable=False),
        sa.Column("case_id", sa.String(32), nullable=False),
        sa.Column("words", sa.Text(), nullable=False),
        sqlite_with_rowid=False,
    )
    op.create_index("case_words_by_source", "case_words", ["found_id"])
    op.create_index("case_words_by_case", "case_words", ["case_id"])
    op.add_column("call", sa.Column("enquiry", sa.String(10)))
    op.create_index("call_by_enquiry", "call", ["enquiry", "case_id"])
    op.drop_index("call_by_number", "call")
    op.create_index("call_by_number", "call", ["e164", "started_at", "case_id", "direction"])


def _people() -> None:
    for table in ("call", "note_line"):
        op.add_column(table, sa.Column("attributed_at", sa.BigInteger()))
    op.create_table(
        "unsigned",
        sa.Column("call_id", sa.String(32), primary_key=True),
        sa.Column("desk_id", sa.String(32), nullable=False),
    )
    op.create_table(
        "credential",
        sa.Column("staff_id", sa.String(32), primary_key=True),
        sa.Column("pin", sa.Text(), nullable=False),
        sa.Column("tries", sa.Integer(), nullable=False),
        sa.Column("wait_until", sa.BigInteger(), nullable=False),
    )


def _blocks() -> None:
    """Let a block be one of several contact points, and let some of them through."""
    op.add_column("message", sa.Column("mail", sa.Text()))
    op.create_index("message_by_mail", "message", ["mail", "at"])
    op.drop_index("block_by_number", "block")
    op.add_column("block", sa.Column("order_number", sa.Text()))
    op.add_column("block", sa.Column("kept", sa.String(10)))
    op.create_table(
        "block_point",
        sa.Column("block_id", sa.String(32), primary_key=True),
        sa.Column("place", sa.Integer(), primary_key=True, autoincrement=False),
        sa.Column("kind", sa.String(12), nullable=False),
        sa.Column("value", sa.Text(), nullable=False),
        sa.Column("shown", sa.Text(), nullable=False),
        sa.Column("state", sa.String(10), nullable=False),
        sa.Column("since", sa.BigInteger()),
    )
    op.create_index("block_point_by_value", "block_point", ["value", "state"])
    op.create_table(
        "allowance",
        sa.Column("kind", sa.String(12), primary_key=True),
        sa.Column("value", sa.String(320), primary_key=True),
        sa.Column("shown", sa.Text(), nullable=False),
        sa.Column("why", sa.Text(), nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.Column("staff_id", sa.String(32), nullable=False),
    )


def _promises() -> None:
    op.create_table(
        "merged_case",
        sa.Column("case_id", sa.String(32), primary_key=True),
        sa.Column("into_id", sa.String(32), nullable=False),
    )
    op.create_index("merged_case_by_target", "merged_case", ["into_id"])
    op.add_column("call", sa.Column("moved_from", sa.String(32)))
    op.create_table(
        "contact_link",
        sa.Column("link_id", sa.String(32), primary_key=True),
        sa.Column("case_id", sa.String(32), nullable=False),
        sa.Column("first", sa.Text(), nullable=False),
        sa.Column("first_shown", sa.Text(), nullable=False),
        sa.Column("second", sa.Text(), nullable=False),
        sa.Column("second_shown", sa.Text(), nullable=False),
        sa.Column("why", sa.Text(), nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.Column("staff_id", sa.String(32), nullable=False),
    )
    for column in ("case_id", "first", "second"):
        op.create_index(f"contact_link_by_{column.removesuffix('_id')}", "contact_link", [column])
    op.create_table(
        "promise_made",
        sa.Column("promise_id", sa.String(32), primary_key=True),
        sa.Column("case_id", sa.String(32), nullable=False),
        sa.Column("call_id", sa.String(32), nullable=False),
        sa.Column("about", sa.Text(), nullable=False),
        sa.Column("to_whom", sa.Text(), nullable=False),
        sa.Column("made_at", sa.BigInteger(), nullable=False),
        sa.Column("due_at", sa.BigInteger(), nullable=False),
        sa.Column("staff_id", sa.String(32), nullable=False),
        sa.Column("closed_at", sa.BigInteger()),
        sa.Column("kept", sa.Boolean(), nullable=False),
        sa.Column("why", sa.Text(), nullable=False),
    )
    op.create_index("promise_made_by_case", "promise_made", ["case_id"])
    op.create_index("promise_made_by_due", "promise_made", ["closed_at", "due_at"])
    op.create_table(
        "assignment",
        sa.Column("promise_id", sa.String(32), primary_key=True),
        sa.Column("place", sa.Integer(), primary_key=True, autoincrement=False),
        sa.Column("case_id", sa.String(32), nullable=False),
        sa.Column("who", sa.String(10), nullable=False),
        sa.Column("to_id", sa.String(32), nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.Column("staff_id", sa.String(32), nullable=False),
    )
    op.create_index("assignment_by_case", "assignment", ["case_id"])
