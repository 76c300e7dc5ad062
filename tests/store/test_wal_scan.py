"""A damaged write-ahead log is told from one that a crash left, and never overwritten before it is kept."""

from __future__ import annotations

import shutil
import stat

import pytest
import rig
from hypothesis import given
from hypothesis import strategies as st

from complaintdesk.domain import ledger
from complaintdesk.domain.call import CallStarted, NoteWritten
from complaintdesk.domain.errors import DiskFull, HomeUnreadable
from complaintdesk.domain.terms import Direction, NoteKind
from complaintdesk.store import harmed_log, wal_scan
from complaintdesk.store.database import Database, SqlCipherFile
from complaintdesk.store.dialects import sqlcipher
from complaintdesk.store.event_store import Append

HEADER, FRAME = 32, 24 + 4096


class Left:
    """The files that a process leaves that is killed now: what the system holds, no connection closed."""

    def __init__(self, path):
        self.database = path.read_bytes()
        self.log = path.with_name(f"{path.name}-wal").read_bytes()
        self.index = path.with_name(f"{path.name}-shm").read_bytes()

    @property
    def frames(self) -> int:
        return (len(self.log) - HEADER) // FRAME

    def lay(self, folder, log: bytes, *, index: bool = True) -> SqlCipherFile:
        """Lay the files down with another log."""
        folder.mkdir(exist_ok=True)
        (folder / "store.db").write_bytes(self.database)
        (folder / "store.db-wal").write_bytes(log)
        if index:
            (folder / "store.db-shm").write_bytes(self.index)
        return SqlCipherFile(folder / "store.db", rig.KEY)


def write(store, n: int) -> None:
    started = CallStarted(direction=Direction.INCOMING, started_at=n, staff_id="s1")
    line = NoteWritten(line_id=f"l{n}", note_kind=NoteKind.FACT, text="りんごが潰れていた", at=n)
    store.append([Append(f"call-{n}", [started, line], 0)], "s1")


@pytest.fixture(scope="module")
def left(empty_store, tmp_path_factory):
    """A store killed after 8 calls of two entries each, all of them still in its log."""
    place = rig.copy_of_store(empty_store, tmp_path_factory.mktemp("left") / "store.db")
    opened = Database.open(place)
    store = rig.event_store(opened, "desk1", rig.SteeredClock())
    for n in range(8):
        write(store, n)
    files = Left(place.path)
    opened.close()
    return files


@pytest.fixture(scope="module")
def scan(tmp_path_factory):
    """Scan a log given as bytes."""
    path = tmp_path_factory.mktemp("scan") / "log"

    def scanned(log: bytes, index: bytes = b"") -> wal_scan.Damage | None:
        path.write_bytes(log)
        return wal_scan.scan(path, index)

    return scanned


def flipped(content: bytes, bit: int) -> bytes:
    return content[: bit // 8] + bytes([content[bit // 8] ^ 1 << bit % 8]) + content[bit // 8 + 1 :]


def test_the_log_of_a_killed_process_is_not_harmed(left, scan):
    assert left.frames > 20
    assert scan(left.log) is None
    assert scan(left.log, left.index) is None
    assert scan(b"") is None


@given(st.data())
def test_a_log_cut_anywhere_is_a_clean_end(left, scan, data):
    assert scan(left.log[: data.draw(st.integers(0, len(left.log)))]) is None


@given(st.data())
def test_a_cut_below_what_the_index_calls_committed_is_damage(left, scan, data):
    frames = data.draw(st.integers(0, left.frames - 1))
    cut = left.log[: HEADER + frames * FRAME + data.draw(st.integers(0, FRAME - 1))]
    assert scan(cut, left.index) == wal_scan.Damage(frames + 1, left.frames - frames)


@given(st.data(), st.booleans())
def test_a_flipped_bit_is_found_and_its_frame_named(left, scan, data, with_index):
    bit = data.draw(st.integers(0, len(left.log) * 8 - 1))
    frame = max(0, (bit // 8 - HEADER) // FRAME + 1)
    found = scan(flipped(left.log, bit), left.index if with_index else b"")
    assert found == wal_scan.Damage(frame, left.frames - max(0, frame - 1))


@given(st.data())
def test_a_lost_sector_is_found(left, scan, data):
    sector = data.draw(st.integers(1, len(left.log) // 512 - 1))
    zeroed = left.log[: sector * 512] + bytes(512) + left.log[(sector + 1) * 512 :]
    assert scan(zeroed, left.index) is not None


def bare(path):
    """A plain connection on which the log is led through what our own transactions seldom do."""
    sqlcipher.make_private(path)  # opening makes none
    connection = sqlcipher.connect(path, rig.KEY)
    connection.execute("CREATE TABLE IF NOT EXISTS big (n INTEGER PRIMARY KEY, words BLOB)")
    return connection


def fill(connection, rows: int) -> None:
    connection.execute("BEGIN")
    for _ in range(rows):
        connection.execute("INSERT INTO big (words) VALUES (randomblob(3000))")
    connection.execute("COMMIT")


def test_frames_of_an_earlier_round_behind_the_end_are_a_clean_end(tmp_path, scan):
    connection = bare(tmp_path / "a.db")
    fill(connection, 40)
    connection.execute("PRAGMA wal_checkpoint(RESTART)").fetchall()
    fill(connection, 3)
    left = Left(tmp_path / "a.db")
    connection.close()
    assert left.frames > 40
    assert scan(left.log) is None
    assert scan(left.log, left.index) is None
    for place in (HEADER + 100, HEADER + 12, HEADER + FRAME + 100):
        assert scan(flipped(left.log, place * 8)) is not None


def test_a_transaction_that_never_ended_is_a_clean_end_also_behind_later_ones(tmp_path, scan):
    connection = bare(tmp_path / "a.db")
    fill(connection, 10)
    connection.execute("PRAGMA cache_size = 5")
    connection.execute("BEGIN")
    connection.execute("UPDATE big SET words = randomblob(3100)")
    spilt = Left(tmp_path / "a.db")
    connection.execute("ROLLBACK")
    fill(connection, 1)
    left = Left(tmp_path / "a.db")
    connection.close()
    assert len(left.log) == len(spilt.log)  # it was written over the one given up, which is longer
    for files in (spilt, left):
        assert scan(files.log) is None
        assert scan(files.log, files.index) is None


def test_a_last_transaction_torn_before_it_was_acknowledged_is_a_clean_end_for_who_has_the_index(
    tmp_path, scan
):
    connection = bare(tmp_path / "a.db")
    fill(connection, 3)
    before = Left(tmp_path / "a.db")
    fill(connection, 3)
    left = Left(tmp_path / "a.db")
    connection.close()
    torn = flipped(left.log, (HEADER + before.frames * FRAME + 500) * 8)
    assert scan(torn, before.index) is None
    assert scan(torn, left.index) == wal_scan.Damage(before.frames + 1, left.frames - before.frames)
    assert scan(torn) is not None  # without it nobody can know, and damage is not to be missed


# --- opening


def rows_of(opened: Database):
    return list(rig.event_store(opened, "desk1", rig.SteeredClock()).chain("desk1"))


def test_a_store_whose_log_is_sound_opens_whole_and_keeps_nothing_aside(left, tmp_path):
    place = left.lay(tmp_path / "home", left.log)
    opened = Database.open(place)
    assert opened.tail_lost is None
    assert len(rows_of(opened)) == 16
    opened.close()
    assert [path.name for path in place.path.parent.iterdir()] == ["store.db"]


@pytest.mark.parametrize("at", [5, HEADER + 9 * FRAME + 77])
def test_a_harmed_log_is_kept_before_the_store_opens_with_what_can_be_read(left, tmp_path, at):
    log = flipped(left.log, at * 8)
    place = left.lay(tmp_path / "home", log)
    opened = Database.open(place)
    lost = opened.tail_lost
    rows = rows_of(opened)
    store = rig.event_store(opened, "desk1", rig.SteeredClock())
    write(store, 99)
    opened.close()
    assert lost is not None
    assert lost.frames == left.frames - max(0, (at - HEADER) // FRAME)
    kept = place.path.with_name(lost.kept_as)
    assert kept.read_bytes() == log
    assert stat.S_IMODE(kept.stat().st_mode) == 0o600
    assert kept.with_name("store.db.damaged-1").read_bytes() == left.database
    assert len(rows) < 16
    assert ledger.check(rows) == []
    again = Database.open(place)
    assert again.tail_lost is None
    assert len(rows_of(again)) == len(rows) + 2
    again.close()
    assert harmed_log.kept(place.path.parent) == ["store.db-wal.damaged-1", "store.db.damaged-1"]


def test_each_harmed_log_gets_a_name_of_its_own(left, tmp_path):
    for bit in (900_000, 400_000):
        place = left.lay(tmp_path / "home", flipped(left.log, bit))
        Database.open(place).close()
    assert {f"store.db-wal.damaged-{n}" for n in (1, 2)} <= set(harmed_log.kept(place.path.parent))


@pytest.mark.parametrize("small_disk", [2], indirect=True)
def test_a_harmed_log_that_cannot_be_kept_stays_as_it_is_and_the_store_closed(left, small_disk):
    log = flipped(left.log, 400_000)
    place = left.lay(small_disk, log)
    room = shutil.disk_usage(small_disk).free
    (small_disk / "others").write_bytes(bytes(max(0, room - len(log) // 2)))
    with pytest.raises(DiskFull):
        Database.open(place)
    assert place.path.with_name("store.db-wal").read_bytes() == log
    assert place.path.read_bytes() == left.database
    assert harmed_log.kept(small_disk) == []


def test_a_damaged_file_with_a_harmed_log_is_not_emptied_of_it(left, tmp_path):
    log = flipped(left.log, 400_000)
    place = left.lay(tmp_path / "home", log)
    place.path.write_bytes(bytes(len(left.database)))
    with pytest.raises(HomeUnreadable):
        Database.open(place)
    assert place.path.with_name("store.db-wal.damaged-1").read_bytes() == log
    assert place.path.with_name("store.db.damaged-1").read_bytes() == bytes(len(left.database))
