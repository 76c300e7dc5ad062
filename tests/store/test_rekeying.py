"""Whatever a crash in a re-key leaves: the old store opens or the new one, and what is left over goes."""

from __future__ import annotations

import shutil

import pytest
import rig
from sqlalchemy.exc import OperationalError

from complaintdesk.devices.clock import RandomIds
from complaintdesk.domain.custody import VerificationFailed
from complaintdesk.domain.errors import HomeUnreadable
from complaintdesk.services.home_keys import PatientKeyring
from complaintdesk.services.homes import Homes
from complaintdesk.store import codec, keyslots, rekeying, slot_keys
from complaintdesk.store.database import SqlCipherFile
from complaintdesk.store.event_store import EventStore

FIRST, COPY = keyslots.NAMES
OLD, NEW = "complaintdesk.db", "complaintdesk-2.db"


class Rekeyed:
    """A home before and after a re-key, to put together what lies there in between."""

    def __init__(self, home, keyring, clock) -> None:
        self.home = home
        self.homes = Homes(keyring, clock, RandomIds())
        (secret,) = PatientKeyring(keyring).secrets(keyslots.load(home).home_id)
        self.old_master = keyslots.open_with_keyring(keyslots.load(home), secret)
        self.new_master = bytes(range(32))
        self.old = keyslots.load(home)
        self.new = keyslots.changed(
            keyslots.make(self.old.home_id, self.new_master, code=rig.CODE, keyring_secret=secret),
            self.new_master,
            generation=2,
            database=NEW,
            replaces=OLD,
        )
        place = SqlCipherFile(home / OLD, keyslots.derive(self.old_master, "database"))
        target = rekeying.unfinished(home, self.new, self.new_master)
        masters = rekeying.Masters(self.old_master, self.new_master)
        with rekeying.alone(place) as held:
            rekeying.write_anew(
                held, target, masters, self._store_on(clock), lambda store: None, lambda done: None
            )

    @staticmethod
    def _store_on(clock):
        return lambda database: EventStore(database, "desk", clock.now, lambda: bytes(32))

    def opened(self) -> tuple[str, tuple[str, ...]]:
        """Open the home; return which database it was and what was wrong with the slots."""
        opened = self.homes.open(self.home)
        opened.database.close()
        return opened.database.place.path.name, opened.harms

    def left(self) -> list[str]:
        return sorted(path.name for path in self.home.glob("*") if path.is_file())


@pytest.fixture
def rekeyed(home, keyring, clock, monkeypatch):
    monkeypatch.setattr(slot_keys, "_KIBIBYTES", 8)  # nobody guesses here
    return Rekeyed(home, keyring, clock)


def half_written(it: Rekeyed) -> None:
    new = it.home / f"{NEW}.new"
    new.write_bytes(new.read_bytes()[:5000])
    (it.home / f"{NEW}.new-journal").write_bytes(b"half")


def first_copy_switched(it: Rekeyed) -> None:
    keyslots.save_copy(it.home, FIRST, it.new)


def second_copy_switched(it: Rekeyed) -> None:
    keyslots.save_copy(it.home, COPY, it.new)


def both_switched(it: Rekeyed) -> None:
    keyslots.save(it.home, it.new)


def renamed(it: Rekeyed) -> None:
    keyslots.save(it.home, it.new)
    (it.home / f"{NEW}.new").rename(it.home / NEW)


def log_of_the_old_is_left(it: Rekeyed) -> None:
    renamed(it)
    (it.home / OLD).rename(it.home / f"{OLD}-wal")


def old_one_gone(it: Rekeyed) -> None:
    renamed(it)
    (it.home / OLD).unlink()


def first_copy_cleaned(it: Rekeyed) -> None:
    old_one_gone(it)
    keyslots.save_copy(it.home, FIRST, keyslots.changed(it.new, it.new_master, replaces=""))


CRASHES = {
    half_written: OLD,
    (lambda it: None): OLD,
    first_copy_switched: NEW,
    second_copy_switched: NEW,
    both_switched: NEW,
    renamed: NEW,
    log_of_the_old_is_left: NEW,
    old_one_gone: NEW,
    first_copy_cleaned: NEW,
}


@pytest.mark.parametrize("crash", CRASHES)
def test_after_a_crash_one_store_counts_and_nothing_else_is_left(rekeyed, crash):
    crash(rekeyed)
    assert rekeyed.opened() == (CRASHES[crash], ())
    assert rekeyed.left() == [CRASHES[crash], COPY, FIRST, "settings.json"]
    assert keyslots.faults(rekeyed.home) == []
    assert keyslots.load(rekeyed.home).replaces == ""
    assert rekeyed.opened() == (CRASHES[crash], ())


@pytest.mark.parametrize("name", keyslots.NAMES)
def test_a_damaged_copy_after_the_switch_leads_to_the_new_store_by_the_other(rekeyed, name):
    renamed(rekeyed)
    (rekeyed.home / name).write_bytes(b"damaged")
    assert rekeyed.opened() == (NEW, (f"{name}: unreadable",))
    assert (rekeyed.home / f"{name}.damaged-1").read_bytes() == b"damaged"
    assert rekeyed.left() == sorted([NEW, COPY, FIRST, "settings.json", f"{name}.damaged-1"])


def test_a_database_that_no_slots_know_is_never_removed(rekeyed):
    shutil.copy(rekeyed.home / OLD, rekeyed.home / "complaintdesk-9.db")
    rekeyed.opened()
    assert (rekeyed.home / "complaintdesk-9.db").exists()


def test_a_lost_new_store_is_unreadable_and_the_old_one_stays(rekeyed):
    both_switched(rekeyed)
    (rekeyed.home / f"{NEW}.new").unlink()
    before = rig.files_below(rekeyed.home)
    with pytest.raises(HomeUnreadable):
        rekeyed.homes.open(rekeyed.home)
    assert rig.files_below(rekeyed.home) == before


def test_a_re_key_does_not_count_as_a_failed_check(rekeyed, clock):
    first_copy_switched(rekeyed)
    opened = rekeyed.homes.open(rekeyed.home)
    store = EventStore(opened.database, opened.settings.desk_id, clock.now, lambda: bytes(32))
    kinds = [entry.kind for entry, _, _ in store.chain(opened.settings.desk_id)]
    opened.database.close()
    assert codec.NAMES[VerificationFailed] not in kinds


def test_opening_never_makes_a_file(tmp_path):
    place = SqlCipherFile(tmp_path / "complaintdesk.db", rig.KEY)
    for engine in (place.engine(), place.alone(), place.still()):
        with pytest.raises(OperationalError, match="unable to open"):
            engine.connect()
        engine.dispose()
    assert list(tmp_path.iterdir()) == []
