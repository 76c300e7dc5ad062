"""What the tests below the window stand on: a steered clock, counted ids, keyrings, and stores of both engines."""

from __future__ import annotations

import itertools
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import datetime, timedelta, timezone
from typing import TYPE_CHECKING, Any

from sqlalchemy import create_engine, select, text

from complaintdesk import paths
from complaintdesk.domain.shop import Role, Rules
from complaintdesk.services.homes import Founding, Homes
from complaintdesk.store import tables
from complaintdesk.store.database import Database, PostgresServer, SqlCipherFile
from complaintdesk.store.event_store import EventStore

if TYPE_CHECKING:
    from pathlib import Path

JST = timezone(timedelta(hours=9))
CODE = "0123-4567-89AB-CDEF-GHJK-MNPQ-RSHS"
"""A well-formed recovery code; nobody's."""
OWNER, MANAGER, STAFF = "見本 一郎", "見本 桜", "見本 葵"
PEOPLE = ((OWNER, Role.OWNER), (MANAGER, Role.MANAGER), (STAFF, Role.STAFF))
KEY = bytes(range(32))
SECOND, MINUTE, HOUR, DAY = 1_000_000, 60_000_000, 3_600_000_000, 86_400_000_000


def jst(words: str) -> int:
    """Return UTC µs of a Japanese time like ``2026-11-20 14:05``."""
    return round(datetime.fromisoformat(words).replace(tzinfo=JST).timestamp() * SECOND)


@dataclass
class SteeredClock:
    """Stands where it is put and moves 1 ms forward each time it is asked, as time does."""

    at: int = field(default_factory=lambda: jst("2026-11-20 10:00"))

    def now(self) -> int:
        self.at += 1000
        return self.at

    def advance(self, us: int) -> None:
        self.at += us


class CountedIds:
    """Gives id000001, id000002, …"""

    def __init__(self) -> None:
        self._numbers = itertools.count(1)

    def new(self) -> str:
        return f"id{next(self._numbers):06d}"


class MemoryKeyring:
    """A keyring that lives as long as the test; ``missing`` makes it one that cannot be asked."""

    def __init__(self) -> None:
        self.secrets: dict[str, str] = {}
        self.missing = False

    def get(self, name: str) -> str | None:
        return None if self.missing else self.secrets.get(name)

    def put(self, name: str, secret: str) -> bool:
        if not self.missing:
            self.secrets[name] = secret
        return not self.missing


def found_home(home: Path, keyring: MemoryKeyring, clock: SteeredClock, ids: CountedIds) -> None:
    """Found a real home with three people, its key in the keyring."""
    Homes(keyring, clock, ids).found(
        home, Founding(shop="見本果樹園", people=PEOPLE, rules=Rules(), code=CODE)
    )


def event_store(database: Database, desk_id: str, clock: SteeredClock) -> EventStore:
    """Return a desk's way to the ledger with salts that count, so that equal acts give equal chains."""
    salts = itertools.count(1)
    store = EventStore(database, desk_id, clock.now, lambda: next(salts).to_bytes(32, "big"))
    store.found_desk()
    return store


def copy_of_store(template: Path, target: Path) -> SqlCipherFile:
    """Copy an empty store: migrating each test's own would take 0.3 s."""
    shutil.copy(template, target)
    return SqlCipherFile(target, KEY)


@dataclass
class Server:
    """A PostgreSQL with a migrated, empty database to copy; ``url`` is SQLAlchemy's."""

    url: str
    _numbers: Iterator[int] = field(default_factory=lambda: itertools.count(1))

    @classmethod
    def prepare(cls, url: str) -> Server:
        server = cls(url.replace("postgresql://", "postgresql+psycopg://"))
        server._command("CREATE DATABASE empty_store")
        Database.create(PostgresServer(server._url_of("empty_store"))).close()
        return server

    @contextmanager
    def fresh(self) -> Iterator[PostgresServer]:
        """Give a database of one's own, removed afterwards."""
        name = f"store_{next(self._numbers)}"
        self._command(f"CREATE DATABASE {name} TEMPLATE empty_store STRATEGY FILE_COPY")
        yield PostgresServer(self._url_of(name))
        self._command(f"DROP DATABASE {name} WITH (FORCE)")

    def _url_of(self, name: str) -> str:
        return self.url.replace("/postgres?", f"/{name}?")

    def _command(self, sql: str) -> None:
        engine = create_engine(self.url, isolation_level="AUTOCOMMIT")
        with engine.connect() as connection:
            connection.execute(text(sql))
        engine.dispose()


def projections(database: Database) -> dict[str, list[tuple[Any, ...]]]:
    """Return every row of every projection, sorted."""
    with database.reading() as tx:
        return {
            table.name: sorted((tuple(row) for row in tx.execute(select(table))), key=repr)
            for table in tables.PROJECTIONS
        }


def files_below(folder: Path) -> dict[str, bytes]:
    """Return what lies in a folder, to show that nothing changed."""
    return {
        str(path.relative_to(folder)): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file() and paths.work(folder) not in path.parents
    }
