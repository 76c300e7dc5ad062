"""The ways to the master key, each in the owner's hands and in the ledger; re-keying into a new file."""

from __future__ import annotations

import errno
import shutil

import pytest
import rig
from sqlalchemy import select

from complaintdesk import app
from complaintdesk.devices.clock import RandomIds
from complaintdesk.domain.care import CareSaid, Feeling
from complaintdesk.domain.custody import KeySlotRemoved, KeySlotSet, ReKeyed
from complaintdesk.domain.errors import (
    Cancelled,
    DiskFull,
    HomeUnreadable,
    InvalidInput,
    NotAllowed,
    NotFound,
    StoreBusy,
    UserError,
    WrongKey,
)
from complaintdesk.services.home_keys import PatientKeyring
from complaintdesk.services.homes import Homes
from complaintdesk.store import keyslots, recovery_code, slot_keys, tables
from complaintdesk.store.database import Database, SqlCipherFile
from complaintdesk.store.dialects import sqlcipher

PASSPHRASE = "りんご箱の合言葉です"
SAID = CareSaid(feeling=Feeling.TIRED, text="少し休みたい")
OTHER_CODE = "Z" * 26 + recovery_code._check("Z" * 26)


@pytest.fixture
def homes(keyring, clock):
    return Homes(keyring, clock, RandomIds())


@pytest.fixture
def home(home, keyring, monkeypatch):
    """A home whose code costs nothing to try: each guess at its price would cost these tests 0.2 s."""
    (secret,) = PatientKeyring(keyring).secrets(keyslots.load(home).home_id)
    master = keyslots.open_with_keyring(keyslots.load(home), secret)
    monkeypatch.setattr(slot_keys, "_KIBIBYTES", 8)
    keyslots.save(home, keyslots.with_code(keyslots.load(home), master, rig.CODE))
    return home


@pytest.fixture
def desk(homes, home, clock):
    opened = desk_of(homes.open(home), clock)
    yield opened
    opened.close()


@pytest.fixture
def owner(desk):
    return rig.person(desk, rig.OWNER)


def desk_of(opened, clock):
    return app.desk_on(opened, clock, tz=rig.JST, recorder=rig.PlayedRecorder(clock, rig.tone(1.0)))


def ways(homes: Homes, home, *, keyring) -> dict[str, bool]:
    """Try every way into the home; return which opens it."""
    tried = {}
    for name, secret in (("keyring", None), ("code", rig.CODE), ("passphrase", PASSPHRASE)):
        try:
            homes.open(home, secret).database.close()
            tried[name] = True
        except UserError:
            tried[name] = False
    return tried


def acts(desk) -> list[object]:
    """Return what the desk noted about its keys, newest first."""
    kinds = (KeySlotSet, KeySlotRemoved, ReKeyed)
    return [row.event for row in desk.custody.acts() if isinstance(row.event, kinds)]


def files(home) -> list[str]:
    return sorted(path.name for path in home.iterdir() if path.name.startswith(("complaintdesk", "keyslots")))


# --- single ways


def test_a_passphrase_opens_the_home_however_it_is_typed(homes, home, desk, owner, keyring):
    desk.keys.set_passphrase(PASSPHRASE, owner)
    assert set(desk.keys.slots()) == {"recovery", "keyring", "passphrase"}
    assert acts(desk) == [KeySlotSet(slot="passphrase")]
    keyring.missing = True
    for typed in (PASSPHRASE, f" {PASSPHRASE}\n", PASSPHRASE.replace("り", "り")):
        homes.open(home, typed).database.close()
    homes.open(home, rig.CODE).database.close()


def test_a_new_passphrase_replaces_the_one_before(homes, home, desk, owner):
    desk.keys.set_passphrase("この前の合言葉でした", owner)
    desk.keys.set_passphrase(PASSPHRASE, owner)
    homes.open(home, PASSPHRASE).database.close()
    with pytest.raises(WrongKey):
        homes.open(home, "この前の合言葉でした")


@pytest.mark.parametrize("typed", ["", "123456789", "  12345678  ", "ｶﾞｶﾞｶﾞｶﾞｶﾞ"])
def test_a_short_passphrase_is_none(desk, owner, typed):
    with pytest.raises(InvalidInput):
        desk.keys.set_passphrase(typed, owner)
    assert "passphrase" not in desk.keys.slots()
    assert acts(desk) == []


def test_what_is_neither_code_nor_passphrase_opens_nothing(homes, home, desk, owner):
    desk.keys.set_passphrase(PASSPHRASE, owner)
    for typed in ("これは合言葉ではない", OTHER_CODE):
        with pytest.raises(WrongKey):
            homes.open(home, typed)
    with pytest.raises(InvalidInput, match="mistyped"):
        homes.open(home, rig.CODE[:-1] + "0")


@pytest.mark.parametrize("kind", ["passphrase", "keyring"])
def test_a_removed_way_opens_nothing_any_more(homes, home, desk, owner, keyring, kind):
    desk.keys.set_passphrase(PASSPHRASE, owner)
    desk.keys.remove(kind, owner)
    assert kind not in desk.keys.slots()
    assert acts(desk)[0] == KeySlotRemoved(slot=kind)
    expected = {"keyring": True, "code": True, "passphrase": True, kind: False}
    assert ways(homes, home, keyring=keyring) == expected


def test_the_recovery_code_is_never_removed_and_what_is_not_there_is_said(desk, owner):
    with pytest.raises(InvalidInput):
        desk.keys.remove("recovery", owner)
    with pytest.raises(NotFound):
        desk.keys.remove("passphrase", owner)
    assert acts(desk) == []


def test_a_new_recovery_code_takes_the_place_of_the_old(homes, home, desk, owner):
    code = desk.keys.new_code()
    desk.keys.renew_code(code, owner)
    homes.open(home, code).database.close()
    with pytest.raises(WrongKey):
        homes.open(home, rig.CODE)
    with pytest.raises(InvalidInput):
        desk.keys.renew_code(code[:-1], owner)
    assert acts(desk) == [KeySlotSet(slot="recovery")]


def test_the_keyring_is_used_again_after_it_lost_the_secret(homes, home, desk, owner, keyring):
    keyring.secrets.clear()
    assert desk.keys.use_keyring(owner)
    homes.open(home).database.close()
    assert desk.keys.use_keyring(owner)
    assert acts(desk) == [KeySlotSet(slot="keyring")]


def test_without_a_keyring_nothing_changes(home, desk, owner, keyring):
    keyring.missing = True
    before = files_of_slots(home)
    assert not desk.keys.use_keyring(owner)
    assert files_of_slots(home) == before
    assert acts(desk) == []


def files_of_slots(home) -> list[bytes]:
    return [(home / name).read_bytes() for name in keyslots.NAMES]


VERBS = {
    "set a passphrase": lambda keys, by: keys.set_passphrase(PASSPHRASE, by),
    "renew the code": lambda keys, by: keys.renew_code(OTHER_CODE, by),
    "use the keyring": lambda keys, by: keys.use_keyring(by),
    "remove the keyring": lambda keys, by: keys.remove("keyring", by),
    "re-key": lambda keys, by: keys.rekey(rig.CODE, None, by),
}


@pytest.mark.parametrize("verb", VERBS)
def test_only_the_owner_changes_keys(home, desk, verb):
    before = rig.files_below(home)
    for name in (rig.MANAGER, rig.STAFF):
        with pytest.raises(NotAllowed):
            VERBS[verb](desk.keys, rig.person(desk, name))
    assert rig.files_below(home) == before


@pytest.mark.parametrize("verb", VERBS)
def test_a_sample_home_has_no_keys_to_change(home, desk, owner, verb):
    keyslots.save(home, keyslots.make_open("home1", desk.keys._keys.master))
    before = rig.files_below(home)
    assert desk.keys.slots() == ("open",)
    with pytest.raises(InvalidInput):
        VERBS[verb](desk.keys, owner)
    assert rig.files_below(home) == before


def test_slots_changed_behind_its_back_are_not_built_upon(home, desk, owner):
    """Somebody replaced the check value and its sum; without the master key there is no right MAC."""
    forged = keyslots.make_open("home1", bytes(32))
    keyslots.save(home, forged)
    with pytest.raises((HomeUnreadable, InvalidInput)):
        desk.keys.set_passphrase(PASSPHRASE, owner)
    assert keyslots.load(home) == forged


# --- another master key


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
