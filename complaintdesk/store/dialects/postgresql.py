"""The team's engine: PostgreSQL through psycopg."""

from __future__ import annotations

from sqlalchemy import Connection, Engine, create_engine, text

APPEND_ONLY = (
    "CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS "
    "$$ BEGIN RAISE EXCEPTION '% is append-only', TG_TABLE_NAME; END $$",
    *(
        f"CREATE TRIGGER {table}_refuses_change BEFORE UPDATE OR DELETE OR TRUNCATE ON {table} "
        "FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()"
        for table in ("entry", "payload")
    ),
)


def engine(url: str) -> Engine:
    """Return an engine on a server, e.g. ``postgresql+psycopg://…``; times are integers, so no zone is set.

    Its errors do not show parameters: those are what people said, and errors are logged.
    """
    return create_engine(url, pool_pre_ping=True, hide_parameters=True)


def lock_chain(connection: Connection, desk_id: str) -> None:
    """Let one writer per desk in until the transaction ends, so that its chain never forks."""
    connection.execute(text("SELECT pg_advisory_xact_lock(hashtextextended(:desk, 0))"), {"desk": desk_id})
