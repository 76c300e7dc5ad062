"""The embedded engine: SQLCipher through SQLAlchemy's SQLite dialect."""

from __future__ import annotations

import os
import shutil
import time
from contextlib import suppress
from typing import TYPE_CHECKING, Any

import sqlcipher3.dbapi2 as sqlcipher
from sqlalchemy import Connection, Engine, QueuePool, create_engine, event
from sqlalchemy.exc import DatabaseError, OperationalError

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

BUSY_SECONDS = 5.0
"""How long a write waits for another process before it is StoreBusy."""

_ASK_EVERY = 0.0005
_PAGES_A_STEP = 512
_SHARED_BYTES = 32768
"""What SQLite keeps beside a store in WAL mode, as long as it is open."""

APPEND_ONLY = tuple(
    f"CREATE TRIGGER {table}_refuses_{verb.lower()} BEFORE {verb} ON {table} "
    f"BEGIN SELECT RAISE(ABORT, '{table} is append-only'); END"
    for table in ("entry", "payload")
    for verb in ("UPDATE", "DELETE")
)


_KEYS = {
    "payload": ("desk_id", "seq"),
    "checkpoint": ("desk_id", "size"),
    "checkpoint_token": ("desk_id", "size"),
}

ERASURE = (
    "DROP TRIGGER payload_refuses_update",
    "CREATE TRIGGER payload_refuses_update BEFORE UPDATE ON payload "
    "WHEN NEW.salt IS NOT NULL OR NEW.body IS NOT NULL OR NEW.desk_id <> OLD.desk_id OR NEW.seq <> OLD.seq "
    "OR NOT EXISTS (SELECT 1 FROM erased JOIN entry AS tombstone "
    "ON tombstone.desk_id = by_desk AND tombstone.seq = by_seq AND tombstone.kind = 'desk.erased' "
    "WHERE erased.desk_id = OLD.desk_id AND erased.seq = OLD.seq) "
    "BEGIN SELECT RAISE(ABORT, 'payload is append-only'); END",
    *(
        f"CREATE TRIGGER {table}_refuses_{verb.lower()} BEFORE {verb} ON {table} "
        f"BEGIN SELECT RAISE(ABORT, '{table} is append-only'); END"
        for table in ("checkpoint", "checkpoint_token")
        for verb in ("UPDATE", "DELETE")
    ),
    # REPLACE deletes without the delete trigger in a connection that does not set recursive_triggers.
    *(
        f"CREATE TRIGGER {table}_refuses_replace BEFORE INSERT ON {table} "
        f"WHEN EXISTS (SELECT 1 FROM {table} WHERE {first} = NEW.{first} AND {second} = NEW.{second}) "
        f"BEGIN SELECT RAISE(ABORT, '{table} is append-only'); END"
        for table, (first, second) in _KEYS.items()
    ),
    "CREATE TRIGGER entry_follows_the_last BEFORE INSERT ON entry "
    "WHEN NEW.seq <> 1 + coalesce((SELECT max(seq) FROM entry WHERE desk_id = NEW.desk_id), 0) "
    "OR NEW.version <> 1 + coalesce((SELECT max(version) FROM entry WHERE stream = NEW.stream), 0) "
    "OR NEW.prev <> coalesce("
    "(SELECT hash FROM entry WHERE desk_id = NEW.desk_id AND seq = NEW.seq - 1), zeroblob(32)) "
    "BEGIN SELECT RAISE(ABORT, 'entry is append-only'); END",
)
"""Since 0002: content may be nulled once its tombstone is written, checkpoints never change, chains have no gap."""


def version() -> str:
    """Return the version of the SQLCipher that is built in."""
    connection = sqlcipher.connect(":memory:")
    try:
        return str(connection.execute("PRAGMA cipher_version").fetchone()[0])
    finally:
        connection.close()


def connect(path: Path, key: bytes, *, alone: bool = False) -> Any:
    """Open one connection with its key and pragmas; opening never makes a file. ``alone`` keeps all others out.

    WAL with synchronous=FULL: NORMAL lost acknowledged rows in 60 of 60 simulated power cuts, FULL in none.
    recursive_triggers makes REPLACE run the delete trigger, so that it cannot pass append-only.
    """
    connection = sqlcipher.connect(
        f"{path.absolute().as_uri()}?mode=rw",
        uri=True,
        timeout=BUSY_SECONDS,
        isolation_level=None,
        check_same_thread=False,
    )
    try:
        unlock(connection, key)
        _set_up(connection, path, alone)
    except BaseException:
        connection.close()
        raise
    return connection


def _set_up(connection: Any, path: Path, alone: bool) -> None:
    if alone:
        # Before the first look at the file: only then does WAL mode lock the whole of it.
        connection.execute("PRAGMA locking_mode = EXCLUSIVE")
    _first_look(connection, path)
    for pragma in (
        "journal_mode = WAL",
        "synchronous = FULL",
        "foreign_keys = ON",
        "recursive_triggers = ON",
        "secure_delete = ON",
        "temp_store = MEMORY",
        # SQLite keeps 2 MB of decrypted pages: a shop of years would be decrypted anew for each word typed to search.
        "cache_size = -65536",
    ):
        connection.execute(f"PRAGMA {pragma}")


def _first_look(connection: Any, path: Path) -> None:
    try:
        connection.execute("SELECT count(*) FROM sqlite_master")
    except sqlcipher.OperationalError as failure:
        # Without room for the memory that connections share SQLite speaks of an I/O error only.
        if "disk I/O error" in str(failure) and shutil.disk_usage(path.parent).free < _SHARED_BYTES:
            raise sqlcipher.OperationalError("database or disk is full") from failure
        raise


def _look_at(path: Path, key: bytes) -> Any:
    """Open a file that nobody writes, and that is not to change: no write-ahead log comes to lie beside it."""
    connection = sqlcipher.connect(
        f"{path.absolute().as_uri()}?mode=ro", uri=True, isolation_level=None, check_same_thread=False
    )
    unlock(connection, key)
    return connection


def unlock(connection: Any, key: bytes) -> None:
    """Give a bare connection its key."""
    connection.execute(f"PRAGMA key = \"x'{key.hex()}'\"")
    connection.execute("PRAGMA cipher_compatibility = 4")
    connection.execute("PRAGMA cipher_log_level = NONE")


def make_private(path: Path) -> None:
    """Make a new file, empty and for its owner only; the WAL then follows its permissions."""
    with suppress(OSError):  # there already; or SQLite says in a moment why it cannot be made
        os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_RDWR, 0o600))


def engine(
    path: Path, key: bytes, *, still: bool = False, alone: bool = False, repeatable: bool = False
) -> Engine:
    """Return an engine on the file; transactions marked ``write`` take the write lock at once.

    A ``still`` one only reads, and leaves nothing beside the file. One that is ``alone`` has a single connection, which
    lets nobody else read or write. What a ``repeatable`` one wrote last may be lost in a power cut, and nothing else.

    Its errors do not show parameters: those are what people said, and errors are logged.
    """
    made = create_engine(
        "sqlite://",
        module=sqlcipher,
        creator=lambda: _look_at(path, key) if still else connect(path, key, alone=alone),
        # An address without a file means memory to SQLAlchemy, which then shares one connection within a thread.
        poolclass=QueuePool,
        hide_parameters=True,
    )

    if repeatable:

        @event.listens_for(made, "connect")
        def _connect(connection: Any, _record: object) -> None:
            connection.execute("PRAGMA synchronous = NORMAL")
            # Who writes a million rows once need not remember them: without it the memory grows for a long time.
            connection.execute("PRAGMA cache_size = -8000")

    @event.listens_for(made, "begin")
    def _begin(connection: Connection) -> None:
        if connection.get_execution_options().get("write", False):
            _begin_writing(connection)
        else:
            connection.exec_driver_sql("BEGIN")

    return made


def _begin_writing(connection: Connection) -> None:
    """Take the write lock, asking anew every half millisecond.

    SQLite's own waiting backs off to 100 ms, so that an import of many short transactions would keep the person who
    types waiting (measured: 112 ms at the 99th percentile, against 16 ms this way).
    """
    deadline = time.monotonic() + BUSY_SECONDS
    bare: Any = connection.connection.dbapi_connection
    bare.execute("PRAGMA busy_timeout = 0")
    try:
        while True:
            try:
                connection.exec_driver_sql("BEGIN IMMEDIATE")
                return
            except OperationalError as failure:
                if "locked" not in str(failure.orig) or time.monotonic() > deadline:
                    raise
                time.sleep(_ASK_EVERY)
    finally:
        bare.execute(f"PRAGMA busy_timeout = {round(BUSY_SECONDS * 1000)}")


def lock_chain(connection: Connection, desk_id: str) -> None:
    """Do nothing: BEGIN IMMEDIATE already lets one writer in at a time."""


def scrub(engine: Engine) -> None:
    """Move the write-ahead log into the file and empty it, so that no earlier page waits there.

    Deleted content is zeroed in the file by secure_delete. Another reader can hold the log: then the next one empties
    it, and nothing is lost by it.
    """
    with engine.connect() as connection:
        bare: Any = connection.connection.dbapi_connection
        try:
            bare.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
        except sqlcipher.Error as failure:
            raise OperationalError("PRAGMA wal_checkpoint", {}, failure) from failure


def copy(source: Connection, key: bytes, target: Path, step: Callable[[float], None]) -> None:
    """Write what ``source`` sees into a new file, encrypted with the same key and durable on return.

    The transaction of ``source`` keeps its sight fixed: whoever writes meanwhile neither waits nor makes the copy
    begin again. ``step`` gets 0 to 1 after each two megabytes, and may raise to stop.
    """
    bare: Any = source.connection.dbapi_connection
    make_private(target)
    copied = sqlcipher.connect(str(target))
    try:
        unlock(copied, key)
        # The copy says of itself that it has a write-ahead log; alone with it, the engine needs no shared memory for
        # that, which a share may not have, nor a full disk room for.
        copied.execute("PRAGMA locking_mode = EXCLUSIVE").fetchall()
        # A step that fails tells of no pages at all, and only then why.
        bare.backup(
            copied,
            pages=_PAGES_A_STEP,
            progress=lambda _status, left, whole: step(1 - left / max(1, whole)),
            sleep=0,
        )
        # One file that no companion belongs to.
        copied.execute("PRAGMA journal_mode = DELETE").fetchall()
    except sqlcipher.Error as failure:
        raise DatabaseError("copying", None, failure) from failure
    finally:
        copied.close()
    with target.open("r+b") as file:
        os.fsync(file.fileno())


def harm(connection: Connection) -> str:
    """Return what is wrong with the pages and trees of a file, in stable English; "" if nothing.

    Both must be asked. The sums show what changed in this file. But a copy of a damaged file has sound sums: where the
    engine cannot read a page of the source, it copies that page and all after it as zeros, and reports success.
    """
    bare: Any = connection.connection.dbapi_connection
    try:
        if damaged := bare.execute("PRAGMA cipher_integrity_check").fetchall():
            return f"{len(damaged)} damaged pages"
        found = bare.execute("PRAGMA integrity_check(1)").fetchone()[0]
    except sqlcipher.DatabaseError as failure:
        raise DatabaseError("checking", None, failure) from failure
    return "" if found == "ok" else "broken trees"
