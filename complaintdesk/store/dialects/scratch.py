"""A database for the moment: encrypted under a key that nobody keeps, and not safe from a crash."""

from __future__ import annotations

import secrets
from typing import TYPE_CHECKING, Any

import sqlcipher3.dbapi2 as sqlcipher
from sqlalchemy import Connection, Engine, StaticPool, create_engine, event

if TYPE_CHECKING:
    from pathlib import Path


def engine(path: Path) -> Engine:
    """Return an engine with one connection on a new file; whoever asks for it removes the file."""
    made = create_engine(
        "sqlite://",
        module=sqlcipher,
        creator=lambda: _connect(path),
        poolclass=StaticPool,
        hide_parameters=True,
    )

    @event.listens_for(made, "begin")
    def _begin(connection: Connection) -> None:
        connection.exec_driver_sql("BEGIN")

    return made


def _connect(path: Path) -> Any:
    connection = sqlcipher.connect(str(path), isolation_level=None, check_same_thread=False)
    connection.execute(f"PRAGMA key = \"x'{secrets.token_hex(32)}'\"")
    for pragma in (
        "cipher_log_level = NONE",
        "journal_mode = OFF",
        "synchronous = OFF",
        "temp_store = MEMORY",
    ):
        connection.execute(f"PRAGMA {pragma}")
    return connection
