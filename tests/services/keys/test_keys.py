"""The ways to the master key, each in the owner's hands and in the ledger."""

from __future__ import annotations

import pytest
import rig
from key_rig import OTHER_CODE, PASSPHRASE, acts, ways

from complaintdesk.domain.custody import KeySlotRemoved, KeySlotSet
from complaintdesk.domain.errors import (
    HomeUnreadable,
    InvalidInput,
    NotAllowed,
    NotFound,
    WrongKey,
)
from complaintdesk.store import keyslots


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
