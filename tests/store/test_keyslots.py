"""The master key and its slots: either copy is enough, and a wrong key is told apart from damage."""

from __future__ import annotations

import json
import stat

import pytest
import rig
from hypothesis import given
from hypothesis import strategies as st

from complaintdesk.domain.errors import HomeUnreadable, InvalidInput, WrongKey
from complaintdesk.store import keyslots, recovery_code

MASTER, SECRET = bytes(range(32)), bytes(range(32, 64))
OTHER_CODE = "ZZZZ-ZZZZ-ZZZZ-ZZZZ-ZZZZ-ZZZZ-ZZ" + recovery_code._check("Z" * 26)
FIRST, SECOND = keyslots.NAMES


@pytest.fixture(scope="module")
def slots():
    return keyslots.make("home1", MASTER, code=rig.CODE, keyring_secret=SECRET)


@pytest.fixture
def saved(slots, tmp_path):
    keyslots.save(tmp_path, slots)
    return tmp_path


def test_each_slot_opens_to_the_same_key(slots):
    assert keyslots.open_with_code(slots, rig.CODE.lower()) == MASTER
    assert keyslots.open_with_keyring(slots, SECRET) == MASTER
    assert not slots.sample


def test_another_code_or_secret_is_a_wrong_key_and_a_slip_is_a_slip(slots):
    with pytest.raises(WrongKey):
        keyslots.open_with_code(slots, OTHER_CODE)
    with pytest.raises(WrongKey):
        keyslots.open_with_keyring(slots, MASTER)
    with pytest.raises(InvalidInput):
        keyslots.open_with_code(slots, rig.CODE[:-1] + "0")


def test_without_a_keyring_only_the_code_opens():
    slots = keyslots.make("home1", MASTER, code=rig.CODE, keyring_secret=None)
    assert keyslots.open_with_code(slots, rig.CODE) == MASTER
    with pytest.raises(WrongKey):
        keyslots.open_with_keyring(slots, SECRET)


def test_a_sample_home_opens_without_a_secret_and_no_other_does(slots):
    sample = keyslots.make_open("home1", MASTER)
    assert sample.sample
    assert keyslots.open_sample(sample) == MASTER
    with pytest.raises(WrongKey):
        keyslots.open_sample(slots)


def test_no_file_holds_the_key_the_code_or_the_keyrings_secret(saved):
    for name in keyslots.NAMES:
        text = (saved / name).read_text()
        for secret in (MASTER.hex(), SECRET.hex(), rig.CODE, rig.CODE.replace("-", "")):
            assert secret not in text


def test_both_copies_are_the_owners_alone_and_alike(saved):
    assert (saved / FIRST).read_bytes() == (saved / SECOND).read_bytes()
    for name in keyslots.NAMES:
        assert stat.S_IMODE((saved / name).stat().st_mode) == 0o600
    assert sorted(path.name for path in saved.iterdir()) == sorted(keyslots.NAMES)


def flipped_digit(sound: bytes) -> bytes:
    """Change one digit inside a slot: still JSON, still hexadecimal, no longer the slot."""
    data = json.loads(sound)
    wrapped = data["slots"][0]["wrapped"]
    data["slots"][0]["wrapped"] = ("1" if wrapped[0] == "0" else "0") + wrapped[1:]
    return json.dumps(data).encode()


DAMAGE = {
    "empty": lambda sound: b"",
    "cut": lambda sound: sound[: len(sound) // 2],
    "zeroes": lambda sound: bytes(len(sound)),
    "not text": lambda sound: b"\xff\xfe" + sound,
    "another format": lambda sound: sound.replace(b'"format": 2', b'"format": 3'),
    "a list": lambda sound: b"[]",
    "a number": lambda sound: b"1",
    "no slots": lambda sound: b'{"format": 1}',
    "one digit": flipped_digit,
}


@pytest.mark.parametrize("damage", DAMAGE)
@pytest.mark.parametrize("name", keyslots.NAMES)
def test_one_damaged_copy_does_no_harm(saved, slots, damage, name):
    (saved / name).write_bytes(DAMAGE[damage]((saved / name).read_bytes()))
    assert keyslots.load(saved) == slots


@pytest.mark.parametrize("name", keyslots.NAMES)
def test_one_lost_copy_does_no_harm(saved, slots, name):
    (saved / name).unlink()
    assert keyslots.load(saved) == slots


@pytest.mark.parametrize("damage", DAMAGE)
def test_two_damaged_copies_are_unreadable_and_stay_as_they_are(saved, damage):
    for name in keyslots.NAMES:
        (saved / name).write_bytes(DAMAGE[damage]((saved / name).read_bytes()))
    before = rig.files_below(saved)
    with pytest.raises(HomeUnreadable):
        keyslots.load(saved)
    assert rig.files_below(saved) == before


@pytest.mark.parametrize("damage", DAMAGE)
def test_one_damaged_and_one_lost_copy_is_unreadable(saved, damage):
    (saved / FIRST).write_bytes(DAMAGE[damage]((saved / FIRST).read_bytes()))
    (saved / SECOND).unlink()
    with pytest.raises(HomeUnreadable):
        keyslots.load(saved)


def test_no_copy_at_all_is_unreadable(tmp_path):
    with pytest.raises(HomeUnreadable):
        keyslots.load(tmp_path)


def test_any_changed_byte_of_a_lone_copy_is_found(saved, slots):
    """What is read as sound must be just what was written; white space may differ."""
    (saved / SECOND).unlink()
    sound = (saved / FIRST).read_bytes()
    for at in range(len(sound)):
        (saved / FIRST).write_bytes(sound[:at] + bytes([sound[at] ^ 1]) + sound[at + 1 :])
        try:
            assert keyslots.load(saved) == slots, f"byte {at}"
        except HomeUnreadable:
            continue


def test_a_key_that_does_not_fit_the_check_value_is_damage_not_a_wrong_key():
    """The code opened the slot, so it is right; the file is not."""
    one = keyslots.make_open("home1", MASTER)
    other = keyslots.make_open("home1", SECRET)
    with pytest.raises(HomeUnreadable):
        keyslots.open_sample(keyslots.KeySlots("home1", other.check, one.slots))


def test_each_purpose_has_its_own_key():
    assert len({keyslots.derive(MASTER, purpose) for purpose in ("database", "recordings", "check")}) == 3


@given(st.binary(max_size=60), st.integers(0, 200), st.integers(1, 255))
def test_a_wrapped_secret_comes_back_and_any_change_is_found(secret, at, flip):
    wrapped = bytearray(keyslots.wrap(MASTER, secret))
    assert keyslots.unwrap(MASTER, bytes(wrapped)) == secret
    wrapped[at % len(wrapped)] ^= flip
    with pytest.raises(WrongKey):
        keyslots.unwrap(MASTER, bytes(wrapped))
    with pytest.raises(WrongKey):
        keyslots.unwrap(MASTER, b"")
