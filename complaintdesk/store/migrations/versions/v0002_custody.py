"""The second schema: erasure with tombstones, checkpoints, drafts, legal hold, the search index."""

import sqlalchemy as sa
from alembic import op

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
    ways = ways_of(op.get_bind())
    for statement in (*ways.erasure, *ways.search.statements):
        op.execute(statement)


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
    op.create_table(
        "erased",
        sa.Column("desk_id", sa.String(32), primary_key=True),
        sa.Column("seq", sa.BigInteger(), primary_key=True, autoincrement=False),
        sa.Column("rest", sa.LargeBinary(), nullable=False),
        sa.Column("by_desk", sa.String(32), nullable=False),
        sa.Column("by_seq", sa.BigInteger(), nullable=False),
    )
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
