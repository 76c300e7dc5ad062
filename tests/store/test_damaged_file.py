"""A damaged database file: every flipped bit is found or harmless, and no reading ever changes or replaces it."""

from __future__ import annotations

import random
import shutil
from pathlib import Path

import pytest
import rig
from sqlalchemy import text
from sqlalchemy.exc import OperationalError

from complaintdesk.domain import ledger
from complaintdesk.domain.call import CallStarted, NoteWritten
from complaintdesk.domain.errors import DiskFull, HomeUnreadable, StorageFailed, StoreBusy, UserError
from complaintdesk.domain.terms import Direction, NoteKind
from complaintdesk.store import failures
from complaintdesk.store.database import Database, PostgresServer, SqlCipherFile
from complaintdesk.store.dialects.sqlcipher_checks import page_faults
from complaintdesk.store.event_store import Append

PAGE = 4096


@pytest.fixture
def file(tmp_path, empty_store, clock):
    place = rig.copy_of_store(empty_store, tmp_path / "store.db")
    opened = Database.open(place)
    store = rig.event_store(opened, "desk1", clock)
    for n in range(40):
        started = CallStarted(direction=Direction.INCOMING, started_at=n, staff_id="s1")
        line = NoteWritten(line_id=f"l{n}", note_kind=NoteKind.FACT, text="りんごが潰れていた" * 20, at=n)
        store.append([Append(f"call-{n}", [started, line], 0)], "s1")
    opened.close()
    return place


def reading_of(place: SqlCipherFile) -> str:
    """Open, read everything, and say what was found."""
    try:
        opened = Database.open(place)
        try:
            rows = list(rig.event_store(opened, "desk1", rig.SteeredClock()).chain("desk1"))
            rig.projections(opened)
        finally:
            opened.close()
    except UserError as refused:
        return type(refused).__name__
    return "sound" if len(rows) == 80 and not ledger.check(rows) else "changed unseen"


def test_the_file_closes_into_one_and_holds_nothing_readable(file):
    assert reading_of(file) == "sound"
    assert [path.name for path in file.path.parent.iterdir()] == ["store.db"]
    content = file.path.read_bytes()
    for words in ("りんご", "call.started", "SQLite format"):
        assert words.encode() not in content


def test_a_flipped_bit_anywhere_is_named_with_its_page_and_unreadable_where_it_is_read(file, tmp_path):
    sound = file.path.read_bytes()
    chance = random.Random(7)
    places = [page * PAGE + chance.randrange(PAGE) for page in range(len(sound) // PAGE)]
    verdicts = set()
    for at in [0, 17, *places[::4]]:
        damaged = tmp_path / "damaged.db"
        damaged.write_bytes(sound[:at] + bytes([sound[at] ^ 1 << chance.randrange(8)]) + sound[at + 1 :])
        assert f"database: HMAC verification failed for page {at // PAGE + 1}" in page_faults(
            damaged, rig.KEY
        )
        verdicts.add(reading_of(SqlCipherFile(damaged, rig.KEY)))
    assert verdicts == {"HomeUnreadable", "sound"}  # sound where a reading of everything needs no index


@pytest.mark.parametrize("content", [b"", b"SQLite format 3\0" + bytes(4080), bytes(8192), b"x" * 5000])
def test_a_file_that_is_no_store_is_unreadable_and_stays_as_it_is(tmp_path, content):
    (tmp_path / "store.db").write_bytes(content)
    with pytest.raises(HomeUnreadable):
        Database.open(SqlCipherFile(tmp_path / "store.db", rig.KEY))
    assert (tmp_path / "store.db").read_bytes() == content


def test_half_a_file_is_unreadable_and_stays_as_it_is(file):
    half = file.path.read_bytes()[: 5 * PAGE]
    file.path.write_bytes(half)
    assert reading_of(file) == "HomeUnreadable"
    assert file.path.read_bytes() == half


def test_a_key_is_not_shown_with_the_place_of_its_file():
    assert "\\x1f" in repr(rig.KEY)
    assert "\\x1f" not in repr(SqlCipherFile(Path("store.db"), rig.KEY))


def test_another_key_reads_nothing_and_changes_nothing(file, capfd):
    before = rig.files_below(file.path.parent)
    with pytest.raises(HomeUnreadable):
        Database.open(SqlCipherFile(file.path, bytes(32)))
    assert rig.files_below(file.path.parent) == before
    assert capfd.readouterr() == ("", "")


def test_damage_prints_nothing_of_its_own(file, capfd):
    content = bytearray(file.path.read_bytes())
    content[2 * PAGE + 9] ^= 1
    file.path.write_bytes(content)
    reading_of(file)
    assert capfd.readouterr() == ("", "")


def test_a_store_on_a_full_disk_says_so_and_keeps_what_was_written(file, small_disk, clock):
    full = SqlCipherFile(small_disk / "store.db", rig.KEY)
    shutil.copy(file.path, full.path)
    opened = Database.open(full)
    store = rig.event_store(opened, "desk1", clock)
    started = CallStarted(direction=Direction.INCOMING, started_at=1, staff_id="s1")

    def write_on() -> None:
        for n in range(1000):
            line = NoteWritten(line_id=f"x{n}", note_kind=NoteKind.FACT, text="満" * 3000, at=n)
            store.append([Append(f"call-x{n}", [started, line], 0)], "s1")

    with pytest.raises(DiskFull):
        write_on()
    rows = list(store.chain("desk1"))
    assert len(rows) >= 80
    assert ledger.check(rows) == []
    opened.close()


def read_while_the_server_leaves(place: PostgresServer, opened: Database) -> None:
    engine = place.engine()
    with opened.reading() as tx:
        tx.execute(text("SELECT 1"))
        with engine.connect() as other:
            other.execute(text(rig.CUT_OFF))
        engine.dispose()
        tx.execute(text("SELECT 1"))


def test_a_server_that_goes_away_is_said_and_found_again(server):
    opened = Database.open(server.empty())
    with pytest.raises(StorageFailed):
        read_while_the_server_leaves(server.place, opened)
    assert rig.event_store(opened, "desk1", rig.SteeredClock()).count() == 0
    opened.close()


def test_a_server_that_is_not_there_is_said():
    with pytest.raises(StorageFailed):
        Database.open(PostgresServer("postgresql+psycopg://desk@/postgres?host=/nowhere"))


SAYINGS = [
    ("database or disk is full", DiskFull),
    ("could not extend file: No space left on device", DiskFull),
    ("disk I/O error", StorageFailed),
    ("attempt to write a readonly database", StorageFailed),
    ("unable to open database file", StorageFailed),
    ("connection failed: connection to server on socket failed", StorageFailed),
    ("server closed the connection unexpectedly", StorageFailed),
    ("terminating connection due to administrator command", StorageFailed),
    ("the connection is lost", StorageFailed),
    ("consuming input failed: server closed the connection unexpectedly", StorageFailed),
    ("database is locked", StoreBusy),
    ("canceling statement due to lock timeout", StoreBusy),
    ("file is not a database", HomeUnreadable),
    ("database disk image is malformed", HomeUnreadable),
]


def raised(failure: Exception) -> None:
    with failures.translated():
        raise failure


@pytest.mark.parametrize(("words", "kind"), SAYINGS)
def test_what_an_engine_says_is_a_failure_people_can_act_on(words, kind):
    with pytest.raises(kind):
        raised(OperationalError("", {}, Exception(words)))


def test_what_no_engine_says_is_a_bug_and_passes_as_it_is():
    with pytest.raises(OperationalError):
        raised(OperationalError("", {}, Exception("no such table: entry")))
    with pytest.raises(ZeroDivisionError):
        raised(ZeroDivisionError())
