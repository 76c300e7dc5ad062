"""Re-keying: a store written anew under another master key, and whatever stops it on the way."""

from __future__ import annotations

import errno
import shutil

import pytest
import rig
from key_rig import OTHER_CODE, PASSPHRASE, SAID, acts, desk_of, files, ways
from sqlalchemy import select

from complaintdesk.devices.clock import RandomIds
from complaintdesk.domain.custody import KeySlotRemoved, ReKeyed
from complaintdesk.domain.errors import (
    Cancelled,
    DiskFull,
    HomeUnreadable,
    InvalidInput,
    StoreBusy,
    WrongKey,
)
from complaintdesk.services.homes import Homes
from complaintdesk.store import keyslots, tables
from complaintdesk.store.database import Database, SqlCipherFile
from complaintdesk.store.dialects import sqlcipher


def record(desk, owner) -> None:
    """Leave a recording, a checkpoint and a note of staff care: all hang on keys that the master key wraps."""
    desk.care.write("n1", "", SAID, owner)
    desk.calls.begin("c1", rig.jst("2026-11-20 10:00"), owner)
    heard = []
    desk.recordings.start("c1", "r1", staff="", caller="", heard=heard.append)
    desk.recordings.recorder.stop()
    for report in heard:
        desk.recordings.note("c1", "r1", report, owner)
    desk.checkpoints.make("asked")


def test_a_re_keyed_desk_goes_on_and_opens_by_the_same_secrets(homes, home, desk, owner, keyring, clock):
    record(desk, owner)
    desk.keys.set_passphrase(PASSPHRASE, owner)
    seq, head = desk.store.head()
    old = desk.database.place
    seen = []
    desk.keys.rekey(rig.CODE, PASSPHRASE, owner, seen.append)
    assert seen == sorted(seen)
    assert (seen[0], seen[-1]) == (0.0, 1.0)
    new = desk.database.place.path.name
    assert files(home) == [new, *sorted(keyslots.NAMES)]
    assert desk.database.place.key != old.key
    rows = list(desk.store.chain(desk.store.desk_id))
    assert rows[seq - 1][0].hash == head
    assert acts(desk)[0] == ReKeyed()
    desk.calls.begin("c2", clock.now(), owner)
    assert desk.recordings.waveform("r1").seconds > 0
    assert desk.care.mine(owner)[0].note.said == SAID
    assert desk.checkpoints.make("asked") is not None
    assert desk.verification.verify().faults == ()
    desk.close()
    assert ways(homes, home, keyring=keyring) == {"keyring": True, "code": True, "passphrase": True}
    again = desk_of(homes.open(home), clock)
    assert again.verification.verify().faults == ()
    assert again.recordings.waveform("r1").seconds > 0
    assert again.care.mine(owner)[0].note.said == SAID
    again.close()


def test_what_is_not_asked_for_again_is_left_behind_and_noted(homes, home, desk, owner, keyring):
    desk.keys.set_passphrase(PASSPHRASE, owner)
    keyring.missing = True
    desk.keys.rekey(rig.CODE, None, owner)
    assert desk.keys.slots() == ("recovery",)
    assert acts(desk)[:3] == [KeySlotRemoved(slot="passphrase"), KeySlotRemoved(slot="keyring"), ReKeyed()]
    keyring.missing = False
    desk.close()
    assert ways(homes, home, keyring=keyring) == {"keyring": False, "code": True, "passphrase": False}


def test_the_old_slots_and_the_old_keys_open_nothing_of_the_new_store(home, desk, owner):
    before, master = keyslots.load(home), desk.keys._keys.master
    desk.keys.rekey(rig.CODE, None, owner)
    desk.close()
    with pytest.raises(HomeUnreadable):
        Database.open(SqlCipherFile(desk.database.place.path, keyslots.derive(master, "database")))
    after = keyslots.load(home)
    assert after.check != before.check
    assert not keyslots.fits(after, master)


def test_a_home_is_re_keyed_again_and_again(homes, home, desk, owner):
    for _ in range(2):
        desk.keys.rekey(rig.CODE, None, owner)
    desk.close()
    homes.open(home).database.close()
    assert len(list(home.glob("complaintdesk*.db"))) == 1


@pytest.mark.parametrize(
    "secrets", [(OTHER_CODE, None), (rig.CODE, "eine andere Losung"), ("", None), (rig.CODE, "x")]
)
def test_a_wrong_secret_re_keys_nothing(home, desk, owner, secrets):
    desk.keys.set_passphrase(PASSPHRASE, owner)
    before = rig.files_below(home)
    with pytest.raises((WrongKey, InvalidInput)):
        desk.keys.rekey(*secrets, owner)
    assert rig.files_below(home) == before


class Stop(Exception):
    """Somebody pulled the plug."""


def left_as_it_was(home, before: list[str], desk, owner) -> bool:
    """Tell whether the same files are there and the desk goes on."""
    desk.calls.begin(RandomIds().new(), rig.jst("2026-11-20 10:00"), owner)
    return [name for name in files(home) if not name.endswith(("-wal", "-shm"))] == before


def test_stopped_at_any_step_the_old_store_or_the_new_one_counts(homes, home, keyring, clock):
    desk = desk_of(homes.open(home), clock)
    owner = rig.person(desk, rig.OWNER)
    record(desk, owner)
    steps = []
    desk.keys.rekey(rig.CODE, None, owner, steps.append)
    for stop in range(len(steps)):
        done = iter(range(len(steps)))

        def fail_at(_share: float, done=done, stop=stop) -> None:
            if next(done) == stop:
                raise Stop

        before = desk.database.place.path.name
        with pytest.raises(Stop):
            desk.keys.rekey(rig.CODE, None, owner, fail_at)
        last = stop == len(steps) - 1
        assert (desk.database.place.path.name == before) is not last
        assert left_as_it_was(home, [desk.database.place.path.name, *sorted(keyslots.NAMES)], desk, owner)
        desk.recordings.waveform("r1")
        desk.close()
        assert ways(homes, home, keyring=keyring) == {"keyring": True, "code": True, "passphrase": False}
        desk = desk_of(homes.open(home), clock)
    assert desk.verification.verify().faults == ()
    desk.close()


def test_a_cancelled_re_key_leaves_the_old_store(home, desk, owner):
    before = [desk.database.place.path.name, *sorted(keyslots.NAMES)]
    asked = iter([False, False, True])
    with pytest.raises(Cancelled):
        desk.keys.rekey(rig.CODE, None, owner, cancelled=lambda: next(asked))
    assert left_as_it_was(home, before, desk, owner)
    assert acts(desk) == []


def test_a_store_that_another_process_has_open_is_busy(homes, home, desk, owner, monkeypatch):
    monkeypatch.setattr(sqlcipher, "BUSY_SECONDS", 0.05)
    before = [desk.database.place.path.name, *sorted(keyslots.NAMES)]
    other = homes.open(home).database
    with other.reading() as tx:
        tx.execute(select(tables.desk)).all()
    with pytest.raises(StoreBusy):
        desk.keys.rekey(rig.CODE, None, owner)
    other.close()
    assert left_as_it_was(home, before, desk, owner)


def test_on_a_full_disk_the_old_store_stays(home, keyring, clock, small_disk):
    home = shutil.copytree(home, small_disk / "home")
    homes = Homes(keyring, clock, RandomIds())
    desk = desk_of(homes.open(home), clock)
    owner = rig.person(desk, rig.OWNER)
    before = [desk.database.place.path.name, *sorted(keyslots.NAMES)]
    (small_disk / "ballast").write_bytes(bytes(shutil.disk_usage(small_disk).free - 100_000))
    with pytest.raises(DiskFull):
        desk.keys.rekey(rig.CODE, None, owner)
    (small_disk / "ballast").unlink()
    assert left_as_it_was(home, before, desk, owner)
    desk.close()


def test_a_disk_that_refuses_the_second_slots_leaves_a_desk_that_goes_on(home, desk, owner, monkeypatch):
    save_copy, names = keyslots.save_copy, iter(keyslots.NAMES)

    def refused(*given: object) -> None:
        if next(names, "") == keyslots.NAMES[1]:
            raise OSError(errno.ENOSPC, "No space left on device")
        save_copy(*given)

    with monkeypatch.context() as patched:
        patched.setattr(keyslots, "save_copy", refused)
        with pytest.raises(DiskFull):
            desk.keys.rekey(rig.CODE, None, owner)
    assert desk.database.place.path.name == keyslots.load(home).database != "complaintdesk.db"
    record(desk, owner)


def test_a_store_whose_chain_is_broken_is_not_carried_over(home, desk, owner):
    raw = sqlcipher.connect(desk.database.place.path, desk.database.place.key)
    raw.execute("DROP TRIGGER entry_refuses_update")
    raw.execute("UPDATE entry SET utc_us = utc_us + 1 WHERE seq = 2")
    raw.close()
    before = [desk.database.place.path.name, *sorted(keyslots.NAMES)]
    with pytest.raises(HomeUnreadable):
        desk.keys.rekey(rig.CODE, None, owner)
    assert left_as_it_was(home, before, desk, owner)


def test_a_home_that_is_re_keyed_while_it_is_being_opened_opens_in_the_new_store(home, keyring, clock):
    class Meanwhile(rig.MemoryKeyring):
        """Between the reading of the slots and the opening of the store, another desk re-keys the home."""

        def get(self, name: str) -> str | None:
            old = keyring.get(name)
            if keyslots.load(home).database == "complaintdesk.db":
                desk = desk_of(Homes(keyring, clock, RandomIds()).open(home), clock)
                desk.keys.rekey(rig.CODE, None, rig.person(desk, rig.OWNER))
                desk.close()
            return old

    opened = Homes(Meanwhile(), clock, RandomIds()).open(home)
    assert opened.database.place.path.name == keyslots.load(home).database != "complaintdesk.db"
    assert not (home / "complaintdesk.db").exists()
    opened.database.close()
