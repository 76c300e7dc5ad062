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

ERASURE = (
    "DROP TRIGGER payload_refuses_change ON payload",
    "CREATE TRIGGER payload_refuses_change BEFORE DELETE OR TRUNCATE ON payload "
    "FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()",
    "CREATE FUNCTION refuse_unless_erased() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN "
    "IF NEW.salt IS NOT NULL OR NEW.body IS NOT NULL OR NEW.desk_id <> OLD.desk_id OR NEW.seq <> OLD.seq "
    "OR NOT EXISTS (SELECT 1 FROM erased JOIN entry AS tombstone "
    "ON tombstone.desk_id = by_desk AND tombstone.seq = by_seq AND tombstone.kind = 'desk.erased' "
    "WHERE erased.desk_id = OLD.desk_id AND erased.seq = OLD.seq) "
    "THEN RAISE EXCEPTION 'payload is append-only'; END IF; RETURN NEW; END $$",
    "CREATE TRIGGER payload_refuses_update BEFORE UPDATE ON payload "
    "FOR EACH ROW EXECUTE FUNCTION refuse_unless_erased()",
    *(
        f"CREATE TRIGGER {table}_refuses_change BEFORE UPDATE OR DELETE OR TRUNCATE ON {table} "
        "FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()"
        for table in ("checkpoint", "checkpoint_token")
    ),
    # The code of a lost race: another desk wrote to the stream since it was read.
    "CREATE FUNCTION refuse_unless_next() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN "
    "IF NEW.seq <> 1 + coalesce((SELECT max(seq) FROM entry WHERE desk_id = NEW.desk_id), 0) "
    "OR NEW.version <> 1 + coalesce((SELECT max(version) FROM entry WHERE stream = NEW.stream), 0) "
    "OR NEW.prev <> coalesce("
    "(SELECT hash FROM entry WHERE desk_id = NEW.desk_id AND seq = NEW.seq - 1), decode(repeat('00', 32), 'hex')) "
    "THEN RAISE EXCEPTION 'entry is append-only' USING ERRCODE = 'unique_violation'; END IF; RETURN NEW; END $$",
    "CREATE TRIGGER entry_follows_the_last BEFORE INSERT ON entry "
    "FOR EACH ROW EXECUTE FUNCTION refuse_unless_next()",
)
"""Since 0002: content may be nulled once its tombstone is written, checkpoints never change, chains have no gap."""


def engine(url: str, *, repeatable: bool = False) -> Engine:
    """Return an engine on a server, e.g. ``postgresql+psycopg://…``; times are integers, so no zone is set.

    What a ``repeatable`` one wrote last may be lost if the server fails, and nothing else.

    Its errors do not show parameters: those are what people said, and errors are logged.
    """
    options = {"options": "-c synchronous_commit=off"} if repeatable else {}
    return create_engine(url, pool_pre_ping=True, hide_parameters=True, connect_args=options)


def lock_chain(connection: Connection, desk_id: str) -> None:
    """Let one writer per desk in until the transaction ends, so that its chain never forks."""
    connection.execute(text("SELECT pg_advisory_xact_lock(hashtextextended(:desk, 0))"), {"desk": desk_id})


def scrub(engine: Engine) -> None:
    """Give the space of erased rows back; what the server's own logs and copies keep is its administrator's matter."""
    with engine.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
        connection.execute(text("VACUUM"))
