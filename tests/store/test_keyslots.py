"""The master key and its slots: either copy is enough, a wrong key is told apart from damage, harm is put right."""

from __future__ import annotations

import dataclasses
import json
import stat

import pytest
import rig
from hypothesis import given
from hypothesis import strategies as st

from complaintdesk.domain.errors import HomeUnreadable, InvalidInput, WrongKey
from complaintdesk.store import keyslots, recovery_code, slot_form, slot_healing, slot_keys

MASTER, SECRET = bytes(range(32)), bytes(range(32, 64))
OTHER_CODE = "ZZZZ-ZZZZ-ZZZZ-ZZZZ-ZZZZ-ZZZZ-ZZ" + recovery_code._check("Z" * 26)
FIRST, SECOND = keyslots.NAMES


@pytest.fixture(autouse=True, scope="module")
def cheap_guesses():
    """Nobody guesses here; at their price the tests of the secrets would take seconds."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(slot_keys, "_KIBIBYTES", 8)
        yield


@pytest.fixture(scope="module")
def slots(cheap_guesses):
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


def test_any_flipped_bit_of_a_lone_copy_is_found(saved):
    """There is one way to write a content down, so that not even white space can change unseen."""
    (saved / SECOND).unlink()
    sound = (saved / FIRST).read_bytes()
    for at in range(len(sound) * 8):
        damaged = bytearray(sound)
        damaged[at // 8] ^= 1 << at % 8
        with pytest.raises((ValueError, KeyError, TypeError, AttributeError)):
            slot_form.parse(bytes(damaged))
    (saved / FIRST).write_bytes(damaged)
    assert keyslots.faults(saved) == [f"{FIRST}: unreadable", f"{SECOND}: missing"]


def forged(saved, **values) -> None:
    """Write values of one's own with a right sum, as somebody could who knows this program but no key."""
    sound = keyslots.load(saved)
    keyslots.save(saved, dataclasses.replace(sound, **values))


@pytest.mark.parametrize(
    "values", [{"generation": 9}, {"database": "complaintdesk-9.db"}, {"home_id": "other"}], ids=str
)
def test_who_changes_the_file_and_its_sum_is_found_by_the_mac(saved, values):
    forged(saved, **values)
    found = keyslots.load(saved)
    with pytest.raises(HomeUnreadable):
        keyslots.open_with_code(found, rig.CODE)
    assert not keyslots.fits(found, MASTER)


@pytest.mark.parametrize(
    "name", ["../other.db", "complaintdesk-0.db", "/etc/passwd", "complaintdesk-2.db.new", ""]
)
def test_slots_that_name_a_file_elsewhere_are_none(saved, name):
    forged(saved, database=name)
    with pytest.raises(HomeUnreadable):
        keyslots.load(saved)


# --- passphrase


PASSPHRASE = "りんご箱の合言葉です"


def test_a_passphrase_opens_beside_the_code_and_only_while_it_is_there(slots):
    both = keyslots.with_passphrase(slots, MASTER, PASSPHRASE)
    assert both.generation == slots.generation + 1
    for typed in (PASSPHRASE, f"\u3000{PASSPHRASE}", rig.CODE):
        assert keyslots.open_with_secret(both, typed) == MASTER
    without = keyslots.without(both, MASTER, "passphrase")
    for refused in (without, slots):
        with pytest.raises(InvalidInput, match="shape"):
            keyslots.open_with_secret(refused, PASSPHRASE)


def test_full_width_and_half_width_are_one_passphrase(slots):
    both = keyslots.with_passphrase(slots, MASTER, "ＡＢＣＤ　ガギグゲゴ")
    assert keyslots.open_with_passphrase(both, "ABCD ｶﾞｷﾞｸﾞｹﾞｺﾞ") == MASTER


def test_a_passphrase_that_is_no_code_is_wrong_and_not_mistyped(slots):
    both = keyslots.with_passphrase(slots, MASTER, PASSPHRASE)
    with pytest.raises(WrongKey):
        keyslots.open_with_secret(both, "もうひとつの合言葉です")
    with pytest.raises(InvalidInput, match="mistyped"):
        keyslots.open_with_secret(both, rig.CODE[:-1] + "0")


def test_a_passphrase_may_look_like_a_mistyped_code(slots):
    both = keyslots.with_passphrase(slots, MASTER, rig.CODE[:-1] + "0")
    assert keyslots.open_with_secret(both, rig.CODE[:-1] + "0") == MASTER
    assert keyslots.open_with_secret(both, rig.CODE) == MASTER


# --- the newer of two, and format 1


@pytest.mark.parametrize(("old", "new"), [(FIRST, SECOND), (SECOND, FIRST)])
def test_the_newer_copy_counts(saved, slots, old, new):
    newer = keyslots.without(slots, MASTER, "keyring")
    keyslots.save_copy(saved, new, newer)
    assert keyslots.load(saved) == newer
    assert keyslots.faults(saved) == [f"{old}: older than the other copy"]
    assert slot_healing.harms(saved, newer) == []
    assert slot_healing.heal(saved, newer, MASTER) == newer
    assert keyslots.faults(saved) == []
    assert sorted(path.name for path in saved.iterdir()) == sorted(keyslots.NAMES)


def format_1(slots) -> bytes:
    return slot_form.text_of(slot_form.KeySlots(slots.home_id, slots.check, slots.slots))


def test_slots_of_format_1_are_read_and_written_anew_once_they_have_opened(saved, slots):
    for name in keyslots.NAMES:
        (saved / name).write_bytes(format_1(slots))
    assert b'"format": 1' in format_1(slots)
    found = keyslots.load(saved)
    assert (found.generation, found.database, found.mac) == (0, "complaintdesk.db", "")
    assert keyslots.open_with_code(found, rig.CODE) == MASTER
    healed = slot_healing.heal(saved, found, MASTER)
    assert keyslots.load(saved) == healed
    assert (healed.generation, keyslots.fits(healed, MASTER), bool(healed.mac)) == (1, True, True)
    assert keyslots.open_with_keyring(healed, SECRET) == MASTER
    assert keyslots.faults(saved) == []


# --- putting right


@pytest.mark.parametrize("name", keyslots.NAMES)
def test_a_damaged_copy_is_kept_aside_and_written_anew(saved, slots, name):
    for number in (1, 2):
        (saved / name).write_bytes(b"damaged %d" % number)
        assert slot_healing.harms(saved, slots) == [f"{name}: unreadable"]
        slot_healing.heal(saved, slots, MASTER)
        aside = saved / f"{name}.damaged-{number}"
        assert aside.read_bytes() == b"damaged %d" % number
        assert stat.S_IMODE(aside.stat().st_mode) == 0o600
    assert keyslots.faults(saved) == slot_healing.harms(saved, slots) == []


def test_a_changed_copy_with_a_right_sum_is_kept_aside_too(saved, slots):
    keyslots.save_copy(saved, SECOND, dataclasses.replace(slots, home_id="other"))
    assert slot_healing.harms(saved, slots) == [f"{SECOND}: changed"]
    slot_healing.heal(saved, slots, MASTER)
    assert keyslots.load(saved) == slots
    assert b"other" in (saved / f"{SECOND}.damaged-1").read_bytes()


@pytest.mark.parametrize("name", keyslots.NAMES)
def test_a_missing_copy_is_written_anew(saved, slots, name):
    (saved / name).unlink()
    slot_healing.heal(saved, slots, MASTER)
    assert keyslots.faults(saved) == []
    assert sorted(path.name for path in saved.iterdir()) == sorted(keyslots.NAMES)


def test_slots_that_were_changed_meanwhile_are_not_put_back(saved, slots):
    newer = keyslots.without(slots, MASTER, "keyring")
    keyslots.save(saved, newer)
    assert slot_healing.heal(saved, slots, MASTER) == newer
    assert keyslots.load(saved) == newer


def test_a_key_that_does_not_fit_the_check_value_is_damage_not_a_wrong_key():
    """The code opened the slot, so it is right; the file is not."""
    one = keyslots.make_open("home1", MASTER)
    other = keyslots.make_open("home1", SECRET)
    with pytest.raises(HomeUnreadable, match="key check"):
        keyslots.open_sample(slot_form.KeySlots("home1", other.check, one.slots))


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
