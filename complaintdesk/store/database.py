"""Opening a store of either engine: create, check the schema, upgrade after a copy."""

from __future__ import annotations

from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from sqlalchemy import Connection, Engine, inspect, text
from sqlalchemy.exc import DBAPIError

from complaintdesk.domain.errors import (
    BackupFailed,
    HomeExists,
    HomeMissing,
    HomeUnreadable,
    NewerSchema,
    StorageFailed,
)
from complaintdesk.store import failures, harmed_log, replaying, upgrade_copy
from complaintdesk.store.dialects import postgresql, sqlcipher, ways_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from alembic.config import Config

    from complaintdesk.domain.custody import TailLost

SCHEMA = "0002"
"""The newest migration; a test compares it with the migrations folder."""


@dataclass(frozen=True, slots=True)
class SqlCipherFile:
    """A store in one encrypted file; ``key`` is 32 raw bytes."""

    path: Path
    key: bytes = field(repr=False)

    def engine(self) -> Engine:
        """Return an engine on the file."""
        return sqlcipher.engine(self.path, self.key)

    def exists(self) -> bool:
        """Tell whether the file is there. Raises HomeUnreadable for an empty one: opening it would fill it anew."""
        if self.path.exists() and not self.path.stat().st_size:
            raise HomeUnreadable("the database is empty")
        return self.path.exists()

    def prepare(self) -> None:
        """Make the file, which opening never does."""
        sqlcipher.make_private(self.path)

    def alone(self) -> Engine:
        """Return an engine whose one connection keeps everyone else out."""
        return sqlcipher.engine(self.path, self.key, alone=True)

    def repeatable(self) -> Engine:
        """Return an engine for what can be written again: it does not wait for the disk."""
        return sqlcipher.engine(self.path, self.key, repeatable=True)

    def still(self) -> Engine:
        """Return an engine that only reads, for a file that nobody writes: a backup."""
        return sqlcipher.engine(self.path, self.key, still=True)

    def copy(self, seen: Connection, target: Path, step: Callable[[float], None]) -> None:
        """Write what a transaction on this store sees into a new file of the same key; ``step`` may raise to stop."""
        sqlcipher.copy(seen, self.key, target, step)

    def set_harmed_log_aside(self) -> TailLost | None:
        """Look at the log that a crash left; keep a harmed one before anything can overwrite it."""
        return harmed_log.set_aside(self.path, self.key)

    def settle(self, engine: Engine) -> None:
        """Write what the log holds into the file and begin the log anew. Raises StorageFailed, DiskFull."""
        sqlcipher.scrub(engine)

    def copy_before_upgrade(self, schema: str) -> None:
        """Keep the file as it was before the migration from ``schema``, verified; the newest three such copies stay.

        An earlier copy is never overwritten: it may be the only sound one. Raises HomeUnreadable, StorageFailed,
        DiskFull.
        """
        upgrade_copy.keep(self, schema)


@dataclass(frozen=True, slots=True)
class PostgresServer:
    """A store that a team shares; the server's own dump is its copy before an upgrade."""

    url: str

    def engine(self) -> Engine:
        """Return an engine on the server."""
        return postgresql.engine(self.url)

    def repeatable(self) -> Engine:
        """Return an engine for what can be written again: it does not wait for the server's disk."""
        return postgresql.engine(self.url, repeatable=True)

    def exists(self) -> bool:
        """Tell whether our tables are there."""
        engine = self.engine()
        try:
            return bool(inspect(engine).has_table("entry"))
        finally:
            engine.dispose()

    def prepare(self) -> None:
        """Leave it to the server's administrator, who makes the database."""

    def copy(self, seen: Connection, target: Path, step: Callable[[float], None]) -> None:
        """Refuse: a server is copied by its administrator. Raises BackupFailed."""
        raise BackupFailed("the store lies on a server")

    def set_harmed_log_aside(self) -> None:
        """Leave it to the server, whose own log stops it from starting when it is harmed."""

    def settle(self, engine: Engine) -> None:
        """Leave it to the server, which stops by itself when its disk refuses."""

    def copy_before_upgrade(self, schema: str) -> None:
        """Leave it to the server's administrator, who has pg_dump."""


Place = SqlCipherFile | PostgresServer


class Database:
    """An open store: transactions, and the engine's few peculiarities.

    ``tail_lost`` says what damage took from the end of what was written, None if nothing.
    """

    def __init__(self, engine: Engine, place: Place, tail_lost: TailLost | None = None) -> None:
        self.place = place
        self.tail_lost = tail_lost
        self._engine = engine
        self._writing = engine.execution_options(write=True)
        self._ways = ways_of(engine)
        self._refused = False

    @classmethod
    def create(cls, place: Place) -> Database:
        """Make an empty store. Raises HomeExists."""
        with failures.translated():
            if place.exists():
                raise HomeExists("database")
            place.prepare()
            _upgrade(place)
            return cls(place.engine(), place)

    @classmethod
    def open(cls, place: Place) -> Database:
        """Open a store, upgrading its schema after a copy.

        Raises HomeMissing, HomeUnreadable (damaged: the key was checked before), NewerSchema, StorageFailed.
        """
        with failures.translated():
            if not place.exists():
                raise HomeMissing("database")
            tail_lost = place.set_harmed_log_aside()
            engine = place.engine()
            found = _schema_of(engine)
            if found == SCHEMA:
                return cls(engine, place, tail_lost)
            engine.dispose()
            if not found:
                raise HomeUnreadable("no schema")
            if found > SCHEMA:
                raise NewerSchema(found)
            place.copy_before_upgrade(found)
            _upgrade(place, replay=True)
            return cls(place.engine(), place, tail_lost)

    @classmethod
    def look_at(cls, place: SqlCipherFile) -> Database:
        """Return a store to read as it lies there, of whatever schema; nothing of it changes."""
        return cls(place.still(), place)

    @classmethod
    def beside(cls, place: Place) -> Database:
        """Return a store that another process has opened, to write what can be written again: imported orders."""
        return cls(place.repeatable(), place)

    def move_to(self, place: Place) -> None:
        """Go on in another copy of the same store; whoever holds this object notices nothing."""
        self.close()
        self.place = place
        self._engine = place.engine()
        self._writing = self._engine.execution_options(write=True)

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        """Read one consistent state."""
        with failures.translated(), self._engine.begin() as connection:
            yield connection

    @contextmanager
    def writing(self) -> Iterator[Connection]:
        """Write all or nothing; durable when it returns.

        Once the disk refused, the store is closed before the next write, opened again and settled: Linux takes for
        written what a failed sync left behind, so that only what is written anew is sure to be on the disk.
        """
        if self._refused:
            self._settle()
        try:
            with failures.translated(), self._writing.begin() as connection:
                yield connection
        except StorageFailed:
            self._refused = True
            raise

    def _settle(self) -> None:
        with failures.translated():
            self._engine.dispose()
            self.place.settle(self._engine)
        self._refused = False

    def lock_chain(self, connection: Connection, desk_id: str) -> None:
        """Keep other writers of this desk's chain out until the transaction ends."""
        self._ways.lock_chain(connection, desk_id)

    def scrub(self) -> None:
        """Leave nothing of what was erased in the engine's logs and free pages."""
        with failures.translated():
            self._ways.scrub(self._engine)

    def close(self) -> None:
        """Give the connections back; on SQLCipher the last one also empties the WAL into the file."""
        self._engine.dispose()


def _schema_of(engine: Engine) -> str:
    with engine.begin() as connection:
        try:
            return (
                connection.execute(text("SELECT version_num FROM alembic_version")).scalar_one_or_none() or ""
            )
        except DBAPIError as failure:
            if failures.kind_of(str(failure.orig)):
                raise
            return ""


def migrations_config() -> Config:
    """Return Alembic's configuration for the migrations inside the package."""
    from alembic.config import Config  # 0.1 s that only a new or outdated store needs

    config = Config()
    config.set_main_option("script_location", str(Path(__file__).parent / "migrations"))
    return config


def _upgrade(place: Place, *, replay: bool = False) -> None:
    """Bring the schema to its newest form, and the projections with it, all at once or not at all."""
    from alembic import command

    config = migrations_config()
    engine = place.engine()
    try:
        with engine.execution_options(write=True).begin() as connection:
            config.attributes["connection"] = connection
            command.upgrade(config, "head")
            if replay:
                replaying.rebuild(connection)
    finally:
        engine.dispose()
