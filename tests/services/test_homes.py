"""Founding and opening a home: whole or not at all, by keyring or code, and never over or instead of another."""

from __future__ import annotations

import dataclasses
import shutil
import stat

import pytest
import rig

from complaintdesk import app, paths
from complaintdesk.devices.clock import RandomIds
from complaintdesk.domain.custody import VerificationFailed
from complaintdesk.domain.errors import (
    DiskFull,
    HomeExists,
    HomeMissing,
    InvalidInput,
    KeyNeeded,
    StorageFailed,
    UserError,
    WrongKey,
)
from complaintdesk.domain.shop import Rules
from complaintdesk.domain.terms import Role
from complaintdesk.services import settings as desk_settings
from complaintdesk.services.homes import Founding, Homes
from complaintdesk.services.ports import RecordOrder
from complaintdesk.services.settings import Settings
from complaintdesk.store import keyslots, recovery_code
from complaintdesk.store.dialects import sqlcipher

OTHER_CODE = "Z" * 26 + recovery_code._check("Z" * 26)
FOUNDING = Founding(shop="見本果樹園", people=rig.PEOPLE, rules=Rules(), code=rig.CODE)


@pytest.fixture
def homes(keyring, clock):
    return Homes(keyring, clock, RandomIds())


def opens(homes: Homes, home, code: str | None = None) -> str:
    """Open a home and return its shop's name, or the kind of refusal."""
    try:
        opened = homes.open(home, code)
    except UserError as refused:
        return type(refused).__name__
    desk = app.desk_on(opened, recorder=rig.PlayedRecorder(rig.SteeredClock(), rig.tone(0.1)))
    try:
        return desk.shops.shop().name
    finally:
        desk.close()


# --- founding


def test_a_new_home_has_a_shop_people_and_a_desk_and_its_key_in_the_keyring(tmp_path, homes, keyring):
    keyring.secrets.clear()
    home = tmp_path / "deep" / "home"
    assert homes.found(home, FOUNDING)
    assert len(keyring.secrets) == 1
    opened = homes.open(home)
    desk = app.desk_on(opened)
    shop = desk.shops.shop()
    assert (shop.name, shop.sample, desk.sample) == ("見本果樹園", False, False)
    assert [(person.name, person.role) for person in shop.staff] == list(rig.PEOPLE)
    assert desk.sitting().name == rig.OWNER
    assert opened.settings.desk_id == desk.store.desks()[0]
    assert desk.verification.verify().sound
    desk.close()


def test_a_home_is_its_owners_alone_and_nothing_else_is_left(tmp_path, homes):
    homes.found(tmp_path / "home", FOUNDING)
    assert stat.S_IMODE((tmp_path / "home").stat().st_mode) == 0o700
    assert stat.S_IMODE((tmp_path / "home" / "complaintdesk.db").stat().st_mode) == 0o600
    assert [path.name for path in tmp_path.iterdir()] == ["home"]
    assert sorted(path.name for path in (tmp_path / "home").iterdir()) == [
        "complaintdesk.db",
        "keyslots-copy.json",
        "keyslots.json",
        "recordings",
        "settings.json",
    ]


def test_without_a_keyring_a_home_opens_by_its_code_only(tmp_path, homes, keyring):
    keyring.missing = True
    assert not homes.found(tmp_path / "home", FOUNDING)
    assert opens(homes, tmp_path / "home") == "KeyNeeded"
    assert opens(homes, tmp_path / "home", rig.CODE) == "見本果樹園"


def test_an_empty_folder_becomes_a_home(tmp_path, homes):
    (tmp_path / "home").mkdir()
    homes.found(tmp_path / "home", FOUNDING)
    assert opens(homes, tmp_path / "home") == "見本果樹園"


def test_nothing_is_founded_over_anything(tmp_path, homes, home):
    (tmp_path / "folder").mkdir()
    (tmp_path / "folder" / "letter.txt").write_text("大切")
    (tmp_path / "file").write_text("大切")
    before = rig.files_below(tmp_path)
    for taken in (home, tmp_path / "folder", tmp_path / "file"):
        with pytest.raises(HomeExists):
            homes.found(taken, FOUNDING)
    assert rig.files_below(tmp_path) == before


REFUSED = {
    "no shop": dataclasses.replace(FOUNDING, shop=" "),
    "no owner": dataclasses.replace(FOUNDING, people=[("見本 葵", Role.STAFF)]),
    "nobody": dataclasses.replace(FOUNDING, people=[]),
    "a name twice": dataclasses.replace(FOUNDING, people=[("見本", Role.OWNER), ("見本 ", Role.STAFF)]),
    "a mistyped code": dataclasses.replace(FOUNDING, code=rig.CODE[:-1] + "0"),
}


@pytest.mark.parametrize("what", REFUSED)
def test_what_cannot_be_founded_leaves_nothing(tmp_path, homes, what):
    with pytest.raises(InvalidInput):
        homes.found(tmp_path / "home", REFUSED[what])
    assert list(tmp_path.iterdir()) == []


def test_a_place_where_nothing_can_be_made_is_said(tmp_path, homes):
    (tmp_path / "file").write_text("")
    with pytest.raises(StorageFailed):
        homes.found(tmp_path / "file" / "home", FOUNDING)


def test_a_full_disk_is_said_and_leaves_nothing(small_disk, homes):
    (small_disk / "ballast").write_bytes(bytes(900_000))
    with pytest.raises(DiskFull):
        homes.found(small_disk / "home", FOUNDING)
    assert [path.name for path in small_disk.iterdir()] == ["ballast"]


# --- opening


def test_a_home_opens_by_keyring_or_code(homes, home):
    assert opens(homes, home) == "見本果樹園"
    assert opens(homes, home, rig.CODE) == "見本果樹園"
    assert opens(homes, home, f"　{rig.CODE.lower()} ") == "見本果樹園"


def test_a_missing_keyring_asks_for_the_code(homes, home, keyring):
    keyring.missing = True
    assert opens(homes, home) == "KeyNeeded"
    assert opens(homes, home, rig.CODE) == "見本果樹園"


@pytest.mark.parametrize("secret", ["", "???", "AAAA", "A" * 43 + "="])
def test_a_keyring_with_another_secret_asks_for_the_code(homes, home, keyring, secret):
    for name in keyring.secrets:
        keyring.secrets[name] = secret
    with pytest.raises(KeyNeeded):
        homes.open(home)


def test_another_code_and_a_mistyped_one_are_told_apart(homes, home):
    with pytest.raises(WrongKey):
        homes.open(home, OTHER_CODE)
    with pytest.raises(InvalidInput):
        homes.open(home, rig.CODE[:-1] + "0")


def test_no_home_is_made_by_opening(tmp_path, homes):
    for missing in (tmp_path / "nowhere", tmp_path):
        with pytest.raises(HomeMissing):
            homes.open(missing)
    assert list(tmp_path.iterdir()) == []


def lose(*names: str):
    def act(home) -> None:
        for name in names:
            (home / name).unlink()

    return act


def spoil(*names: str):
    def act(home) -> None:
        for name in names:
            content = bytearray((home / name).read_bytes())
            for at in range(0, len(content), 64):
                content[at] ^= 1
            (home / name).write_bytes(content)

    return act


HARM = {
    "first slots lost": (lose("keyslots.json"), "見本果樹園"),
    "second slots lost": (lose("keyslots-copy.json"), "見本果樹園"),
    "first slots spoilt": (spoil("keyslots.json"), "見本果樹園"),
    "second slots spoilt": (spoil("keyslots-copy.json"), "見本果樹園"),
    "all slots lost": (lose(*keyslots.NAMES), "HomeUnreadable"),
    "all slots spoilt": (spoil(*keyslots.NAMES), "HomeUnreadable"),
    "database lost": (lose("complaintdesk.db"), "HomeUnreadable"),
    "database spoilt": (spoil("complaintdesk.db"), "HomeUnreadable"),
    "database emptied": (lambda home: (home / "complaintdesk.db").write_bytes(b""), "HomeUnreadable"),
    "database of another home": (
        lambda home: shutil.copy(home.parent / "other" / "complaintdesk.db", home),
        "HomeUnreadable",
    ),
}


BY_CODE = ("first slots spoilt", "all slots lost", "database emptied")


@pytest.mark.parametrize(
    ("harm", "code"), [*((harm, None) for harm in HARM), *((harm, rig.CODE) for harm in BY_CODE)]
)
def test_a_harmed_home_opens_or_stays_as_it_is(tmp_path, homes, home, harm, code):
    if "other" in harm:
        homes.found(tmp_path / "other", FOUNDING)
    act, result = HARM[harm]
    act(home)
    before = rig.files_below(home)
    assert opens(homes, home, code) == result
    if result == "HomeUnreadable":
        assert rig.files_below(home) == before
        assert not paths.work(home).exists()


# --- putting key slots right


@pytest.mark.parametrize("name", keyslots.NAMES)
def test_a_damaged_copy_is_noted_and_put_right_when_the_home_opens(homes, home, name):
    sound = (home / name).read_bytes()
    (home / name).write_bytes(sound.replace(b"recovery", b"recovexy"))
    opened = homes.open(home)
    desk = app.desk_on(opened)
    assert opened.harms == (f"{name}: unreadable",)
    noted = [row.event for row in desk.custody.acts() if isinstance(row.event, VerificationFailed)]
    assert noted == [VerificationFailed(faults=opened.harms, count=1)]
    desk.close()
    assert (home / name).read_bytes() == sound
    assert b"recovexy" in (home / f"{name}.damaged-1").read_bytes()
    opened = homes.open(home)
    assert opened.harms == ()
    opened.database.close()


def test_a_forged_copy_that_comes_first_does_not_hide_the_sound_one(homes, home):
    """Somebody changed a slot and the sum; of two copies of one generation the one that opens is right."""
    slots = keyslots.load(home)
    wrong = tuple(dataclasses.replace(slot, salt="00" * 16) for slot in slots.slots)
    keyslots.save_copy(home, keyslots.NAMES[0], dataclasses.replace(slots, slots=wrong))
    for code in (None, rig.CODE):
        opened = homes.open(home, code)
        opened.database.close()
        assert opened.harms == (("keyslots.json: changed",) if code is None else ())
    assert keyslots.load(home) == slots


def test_slots_that_cannot_be_put_right_now_open_all_the_same(homes, home, monkeypatch, caplog):
    monkeypatch.setattr(sqlcipher, "BUSY_SECONDS", 0.05)
    (home / keyslots.NAMES[0]).unlink()
    other = homes.open(home).database
    (home / keyslots.NAMES[1]).unlink()
    with other.writing():
        opened = homes.open(home)
    assert opened.harms == ("keyslots-copy.json: missing",)
    assert "key slots could not be put right: StoreBusy" in caplog.text
    caplog.clear()
    opened.database.close()
    other.close()
    homes.open(home).database.close()
    assert keyslots.faults(home) == []


# --- its settings


def test_a_home_without_settings_goes_on_with_its_only_chain(homes, home):
    opened = homes.open(home)
    desk = app.desk_on(opened)
    old = desk.store.desk_id
    desk.close()
    paths.settings(home).unlink()
    desk = app.desk_on(homes.open(home))
    desk.calls.begin("c1", 1, desk.sitting().staff_id)
    assert desk.store.desks() == [old]
    assert desk.verification.verify().sound
    desk.close()
    assert desk_settings.load(paths.settings(home)).desk_id == old


def test_settings_survive_and_unknown_ones_do_not_hurt(tmp_path):
    path = tmp_path / "settings.json"
    kept = Settings(desk_id="d1", language="en", text_percent=150)
    desk_settings.save(path, kept)
    path.write_text(path.read_text().replace("{", '{"new": 1,', 1))
    assert desk_settings.load(path) == kept
    assert [file.name for file in tmp_path.iterdir()] == ["settings.json"]


@pytest.mark.parametrize("content", [b"", b"{", b"[]", b'{"language": 5}', b"\xff"])
def test_broken_settings_are_the_defaults(tmp_path, content):
    (tmp_path / "settings.json").write_bytes(content)
    assert desk_settings.load(tmp_path / "settings.json") == Settings()


def test_a_desk_changes_its_settings_on_disk(homes, home):
    desk = app.desk_on(homes.open(home))
    desk.change_settings(language="en", signed_in="nobody")
    assert desk_settings.load(paths.settings(home)).language == "en"
    assert desk.sitting().name == rig.OWNER
    desk.close()


# --- what a crash left readable


def test_the_work_folder_is_emptied_at_start_and_gone_at_the_end(homes, home):
    paths.work(home).mkdir()
    (paths.work(home) / "plain.wav").write_bytes(b"plain")
    desk = app.desk_on(homes.open(home))
    assert list(paths.work(home).iterdir()) == []
    assert stat.S_IMODE(paths.work(home).stat().st_mode) == 0o700
    desk.close()
    assert not paths.work(home).exists()


def test_keys_do_not_show_in_what_is_logged(homes, home):
    opened = homes.open(home)
    opened.database.close()
    order = RecordOrder(recording_id="r1", path=home, key=opened.keys.recordings)
    for shown in (repr(opened), repr(order)):
        assert repr(opened.keys.master) not in shown
        assert repr(opened.keys.recordings) not in shown
