"""A copy of a store: one moment of it, however much is written meanwhile, and damage does not hide in it."""

from __future__ import annotations

import pytest
import rig
from sqlalchemy import insert

from complaintdesk.domain.case_events import CaseOpened
from complaintdesk.domain.errors import HomeMissing
from complaintdesk.store import snapshot, tables
from complaintdesk.store.database import Database, SqlCipherFile
from complaintdesk.store.event_store import Append


@pytest.fixture
def large(tmp_path, empty_store, clock):
    """A store of six megabytes, so that copying it takes several steps."""
    database = Database.open(rig.copy_of_store(empty_store, tmp_path / "store.db"))
    store = rig.event_store(database, "desk1", clock)
    with database.writing() as tx:
        for number in range(2):
            words = {"name": "", "kana": "", "phones": "", "mail": "", "stage": "", "items": "箱" * 1_000_000}
            tx.execute(
                insert(tables.shop_order).values(
                    order_id=number + 1, source="", order_number=str(number), ordered_at=0, run_id=0, **words
                )
            )
    yield store
    database.close()


def opened(store, number: int) -> None:
    store.append([Append(f"case-k{number}", [CaseOpened(number=number, title="題")], 0)], "s1")


def test_a_copy_is_of_the_moment_it_began_and_does_not_begin_again(large, tmp_path):
    opened(large, 1)
    steps: list[float] = []

    def write(done: float) -> None:
        steps.append(done)
        opened(large, 1 + len(steps))

    heads = snapshot.take(large.database.place, tmp_path / "copy.db", write)
    assert steps == sorted(steps)
    assert (len(steps) > 2, steps[-1]) == (True, 1.0)
    assert [(head.desk, head.seq) for head in heads] == [("desk1", 1)]
    assert large.head()[0] == 1 + len(steps)
    assert snapshot.harm(SqlCipherFile(tmp_path / "copy.db", rig.KEY), heads) == []
    assert sorted(path.name for path in tmp_path.glob("copy*")) == ["copy.db"]


def test_what_a_damaged_page_of_the_source_spoils_is_found_in_the_copy(large, tmp_path):
    """The engine copies zeros with sums that fit, and says nothing."""
    large.database.close()
    place = large.database.place
    raw = bytearray(place.path.read_bytes())
    raw[len(raw) // 2] ^= 1
    place.path.write_bytes(raw)
    heads = snapshot.take(place, tmp_path / "copy.db")
    assert snapshot.harm(SqlCipherFile(tmp_path / "copy.db", rig.KEY), heads) != []


def test_a_copy_that_was_changed_or_is_of_another_moment_is_found(large, tmp_path):
    opened(large, 1)
    copied = SqlCipherFile(tmp_path / "copy.db", rig.KEY)
    heads = snapshot.take(large.database.place, copied.path)
    opened(large, 2)
    with large.database.reading() as tx:
        later = snapshot.heads(tx)
    assert snapshot.harm(copied, later) == ["the database does not end where it should"]
    raw = bytearray(copied.path.read_bytes())
    raw[-9] ^= 1
    copied.path.write_bytes(raw)
    assert snapshot.harm(copied, heads) == ["the database has 1 damaged pages"]


def test_no_store_is_made_by_copying_one_that_is_not_there(tmp_path):
    with pytest.raises(HomeMissing):
        snapshot.take(SqlCipherFile(tmp_path / "none.db", rig.KEY), tmp_path / "copy.db")
    assert list(tmp_path.iterdir()) == []
