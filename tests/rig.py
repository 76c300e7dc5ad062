"""What the tests below the window stand on: a steered clock, counted ids, keyrings, and stores of both engines."""

from __future__ import annotations

import itertools
import shutil
import threading
import time
from dataclasses import dataclass, field
from datetime import datetime, timedelta, timezone
from typing import TYPE_CHECKING, Any

import numpy as np
from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes
from sqlalchemy import create_engine, select, text

from complaintdesk import app, paths
from complaintdesk.domain.shop import Rules
from complaintdesk.domain.terms import Role
from complaintdesk.sample.played_recorder import PlayedRecorder
from complaintdesk.services.home_keys import HomeKeys, PatientKeyring
from complaintdesk.services.homes import Founding, Homes, OpenHome
from complaintdesk.services.settings import Settings
from complaintdesk.store import keyslots, tables
from complaintdesk.store.database import SCHEMA, Database, PostgresServer, SqlCipherFile
from complaintdesk.store.event_store import EventStore

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from sqlalchemy import Connection

    from complaintdesk.services.desk import Desk

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


SAMPLE_NOW = jst("2026-11-21 10:30")


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


def tone(seconds: float, rate: int = 16_000) -> Any:
    """Return a low voice on the left and a higher one on the right."""
    at = np.arange(round(seconds * rate)) / rate
    return np.stack([9000 * np.sin(700 * at), 6000 * np.sin(1900 * at)], axis=1).astype(np.int16)


def home_keys(master: bytes) -> HomeKeys:
    """Return the keys of a home whose keyring is empty."""
    return HomeKeys(master, PatientKeyring(MemoryKeyring()))


def desk_on(folder: Path, database: Database, clock: SteeredClock, ids: CountedIds, **more: Any) -> Desk:
    """Build a desk on a store of either engine with the three people of ``PEOPLE``; it records one second of a tone."""
    home = OpenHome(folder, Settings(desk_id="desk1"), database, home_keys(KEY), sample=False)
    salts = itertools.count(1)
    folder.mkdir(exist_ok=True)
    keyslots.save(folder, keyslots.make_open("home1", KEY))
    desk = app.desk_on(
        home,
        clock,
        ids,
        JST,
        salt=lambda: next(salts).to_bytes(32, "big"),
        recorder=PlayedRecorder(clock, tone(1.0)),
        **more,
    )
    desk.store.found_desk()
    desk.shops.found("見本果樹園", PEOPLE, Rules())
    return desk


def person(desk: Desk, name: str) -> str:
    """Return the id of a person by name."""
    return next(person.staff_id for person in desk.shops.shop().staff if person.name == name)


def copy_of_store(template: Path, target: Path) -> SqlCipherFile:
    """Copy an empty store: migrating each test's own would take 0.3 s."""
    shutil.copy(template, target)
    return SqlCipherFile(target, KEY)


class Server:
    """A PostgreSQL with one migrated store, emptied for each test: copying a database would take 0.3 s."""

    def __init__(self, url: str) -> None:
        self.url = url.replace("postgresql://", "postgresql+psycopg://")
        self.place = PostgresServer(self.url.replace("/postgres?", "/store?"))
        engine = create_engine(self.url, isolation_level="AUTOCOMMIT")
        with engine.connect() as connection:
            connection.execute(text("CREATE DATABASE store"))
        engine.dispose()
        Database.create(self.place).close()
        self._engine = self.place.engine()

    def empty(self) -> PostgresServer:
        """Cut off whoever is still there, empty the store, and return it."""
        with self._engine.begin() as connection:
            connection.execute(text(CUT_OFF))
            outside = ("search_index", "order_index", "alembic_version")
            emptied = [f"DELETE FROM {table}" for table in (*tables.metadata.tables, *outside)]
            # No triggers for a moment; all in one go, since each statement sent alone costs its way.
            connection.exec_driver_sql(
                "; ".join(
                    [
                        "SET LOCAL session_replication_role = replica",
                        *emptied,
                        f"INSERT INTO alembic_version VALUES ('{SCHEMA}')",
                    ]
                )
            )
        return self.place

    def close(self) -> None:
        self._engine.dispose()


CUT_OFF = """
SELECT pg_terminate_backend(pid) FROM pg_stat_activity
WHERE datname = current_database() AND pid <> pg_backend_pid()
"""


def projections(database: Database) -> dict[str, list[tuple[Any, ...]]]:
    """Return every row of every projection, sorted, and every row of the search index."""
    with database.reading() as tx:
        rows = {
            table.name: sorted((tuple(row) for row in tx.execute(select(table))), key=repr)
            for table in tables.PROJECTIONS
        }
        return {**rows, "search_index": indexed(tx)}


def indexed(tx: Connection) -> list[tuple[Any, ...]]:
    """Return what the search index holds: on SQLCipher a row for each gram, on PostgreSQL one for each text."""
    if tx.dialect.name == "postgresql":
        return sorted(tuple(row) for row in tx.execute(text("SELECT * FROM search_index")))
    tx.execute(
        text(
            "CREATE VIRTUAL TABLE IF NOT EXISTS temp.search_gram "
            "USING fts5vocab('main', 'search_index', 'instance')"
        )
    )
    return sorted(tuple(row) for row in tx.execute(text("SELECT term, doc FROM temp.search_gram")))


def decrypted(place: SqlCipherFile) -> bytes:
    """Return every page of the file and of its write-ahead log in plain, free ones too, as SQLCipher 4 lays them out.

    Page of 4,096 bytes: content in AES-256-CBC, 16 bytes of IV, 64 of HMAC; 16 bytes of salt before the first.
    """
    pages = [place.path.read_bytes()[at : at + 4096] for at in range(0, place.path.stat().st_size, 4096)]
    wal = place.path.with_name(f"{place.path.name}-wal")
    if wal.exists():
        frames = wal.read_bytes()[32:]
        pages += [frames[at + 24 : at + 24 + 4096] for at in range(0, len(frames), 24 + 4096)]
    plain = []
    for place_of, page in enumerate(pages):
        content = page[16 if place_of == 0 else 0 : -80]
        # The first page may lie in the log too, where its salt stands before it as well: shifted, it is noise.
        for start in (0, 16):
            cut = content[start:]
            decryptor = Cipher(algorithms.AES(place.key), modes.CBC(page[-80:-64])).decryptor()
            plain.append(decryptor.update(cut[: len(cut) // 16 * 16]))
    return b"".join(plain)


def files_below(folder: Path) -> dict[str, bytes]:
    """Return what lies in a folder, to show that nothing changed."""
    return {
        str(path.relative_to(folder)): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file() and paths.work(folder) not in path.parents
    }


def wait_until(happened: Callable[[], bool], seconds: float = 10.0) -> None:
    """Wait for something another process does; fail when it does not come."""
    deadline = time.monotonic() + seconds
    while not happened():
        assert time.monotonic() < deadline, "it did not happen"
        threading.Event().wait(0.005)
