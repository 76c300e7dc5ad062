"""The embedded engine: SQLCipher through SQLAlchemy's SQLite dialect."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import sqlcipher3.dbapi2 as sqlcipher
from sqlalchemy import Connection, Engine, QueuePool, create_engine, event

if TYPE_CHECKING:
    from pathlib import Path

BUSY_SECONDS = 5.0
"""How long a write waits for another process before it is StoreBusy."""

APPEND_ONLY = tuple(
    f"CREATE TRIGGER {table}_refuses_{verb.lower()} BEFORE {verb} ON {table} "
    f"BEGIN SELECT RAISE(ABORT, '{table} is append-only'); END"
    for table in ("entry", "payload")
    for verb in ("UPDATE", "DELETE")
)


def connect(path: Path, key: bytes) -> Any:
    """Open one connection with its key and pragmas.

    WAL with synchronous=FULL: NORMAL lost acknowledged rows in 60 of 60 simulated power cuts, FULL in none.
    recursive_triggers makes REPLACE run the delete trigger, so that it cannot pass append-only.
    """
    connection = sqlcipher.connect(
        str(path), timeout=BUSY_SECONDS, isolation_level=None, check_same_thread=False
    )
    connection.execute(f"PRAGMA key = \"x'{key.hex()}'\"")
    connection.execute("PRAGMA cipher_compatibility = 4")
    connection.execute("PRAGMA cipher_log_level = NONE")
    connection.execute("SELECT count(*) FROM sqlite_master")
    for pragma in (
        "journal_mode = WAL",
        "synchronous = FULL",
        "foreign_keys = ON",
        "recursive_triggers = ON",
        "secure_delete = ON",
        "temp_store = MEMORY",
    ):
        connection.execute(f"PRAGMA {pragma}")
    return connection


def engine(path: Path, key: bytes) -> Engine:
    """Return an engine on the file; transactions marked ``write`` take the write lock at once.

    Its errors do not show parameters: those are what people said, and errors are logged.
    """
    made = create_engine(
        "sqlite://",
        module=sqlcipher,
        creator=lambda: connect(path, key),
        # An address without a file means memory to SQLAlchemy, which then shares one connection within a thread.
        poolclass=QueuePool,
        hide_parameters=True,
    )

    @event.listens_for(made, "begin")
    def _begin(connection: Connection) -> None:
        write = connection.get_execution_options().get("write", False)
        connection.exec_driver_sql("BEGIN IMMEDIATE" if write else "BEGIN")

    return made


def lock_chain(connection: Connection, desk_id: str) -> None:
    """Do nothing: BEGIN IMMEDIATE already lets one writer in at a time."""


def copy(path: Path, key: bytes, target: Path) -> None:
    """Copy the database, encrypted with the same key, while it is in use."""
    source = connect(path, key)
    copied = sqlcipher.connect(str(target))
    try:
        copied.execute(f"PRAGMA key = \"x'{key.hex()}'\"")
        copied.execute("PRAGMA cipher_compatibility = 4")
        source.backup(copied)
    finally:
        copied.close()
        source.close()
