"""After a disk that refused to write, the store begins anew, and goes on only if all that was saved is there."""

from __future__ import annotations

import shutil

import pytest
import rig
from ledger_writer import write_calls

from complaintdesk.domain.errors import HomeUnreadable, StorageFailed
from complaintdesk.store.database import Database


@pytest.fixture
def opened(tmp_path, empty_store):
    place = rig.copy_of_store(empty_store, tmp_path / "store.db")
    database = Database.open(place)
    yield database
    database.close()


def refuse(database: Database) -> None:
    with database.writing():
        raise StorageFailed("the disk refused")


def test_what_the_log_holds_is_in_the_file_before_the_next_write(opened, clock, tmp_path):
    store = rig.event_store(opened, "desk1", clock)
    write_calls(store, "w1", 20)
    log = tmp_path / "store.db-wal"
    full = log.stat().st_size
    with pytest.raises(StorageFailed):
        refuse(opened)
    write_calls(store, "w2", 1)
    assert log.stat().st_size < full
    assert store.count() == 42


def test_a_store_that_lost_what_was_saved_is_not_written_to(opened, clock, tmp_path):
    store = rig.event_store(opened, "desk1", clock)
    opened.close()
    earlier = shutil.copy(tmp_path / "store.db", tmp_path / "earlier.db")
    write_calls(store, "w1", 1)
    opened.close()
    shutil.copy(earlier, tmp_path / "store.db")
    with pytest.raises(HomeUnreadable):
        write_calls(store, "w2", 1)
    assert store.count() == 0
