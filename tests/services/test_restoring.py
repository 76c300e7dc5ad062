"""Restoring: on an empty computer with the code alone, whole or not at all, and as a desk of its own."""

from __future__ import annotations

import shutil
from dataclasses import replace

import mail_rig
import pytest
import rig

from complaintdesk import app
from complaintdesk.domain.care import CareSaid, Feeling
from complaintdesk.domain.custody import Restored
from complaintdesk.domain.errors import (
    BackupUnreadable,
    Cancelled,
    HomeExists,
    InvalidInput,
    KeyNeeded,
    NoRoom,
    UserError,
    WrongKey,
)
from complaintdesk.domain.terms import AttachmentKind, NoteKind
from complaintdesk.services import backup_folder
from complaintdesk.services import settings as desk_settings
from complaintdesk.services.ports import DialProfile
from complaintdesk.store import keyslots, recovery_code

OTHER_CODE = "Z" * 26 + recovery_code._check("Z" * 26)
RECORDING = "r1"


def unwatched(_done: float) -> None:
    pass


def never() -> bool:
    return False


@pytest.fixture(scope="module")
def backed_up(founded, tmp_path_factory):
    """A home with a call, a recording and a half-typed line, and its backup; made once, to copy."""
    folder = tmp_path_factory.mktemp("backed-up")
    keyring = rig.MemoryKeyring()
    keyring.secrets.update(founded[1].secrets)
    clock, ids = rig.SteeredClock(), rig.CountedIds()
    home = shutil.copytree(founded[0], folder / "home")
    desk = app.desk_on(
        app.homes(keyring, clock, ids).open(home),
        clock,
        ids,
        rig.JST,
        recorder=rig.PlayedRecorder(clock, rig.tone(1.0)),
    )
    by = desk.settings.signed_in
    desk.calls.begin("c1", clock.now(), by)
    desk.calls.write("c1", "l1", NoteKind.FACT, "箱が潰れていた", clock.now(), by)
    desk.calls.keep_draft("c1", NoteKind.DEMAND, "返金してほし")
    case_id, _ = desk.calls.ensure_case("c1", by)
    photo = desk.messages.read_picture("photo.png", mail_rig.png())
    desk.messages.attach(case_id, [photo], AttachmentKind.FROM_CALLER, "", by)
    desk.care.write("n1", "c1", CareSaid(feeling=Feeling.TIRED), by)
    reports: list = []
    desk.recordings.start("c1", RECORDING, staff="", caller="", heard=reports.append)
    desk.recordings.recorder.stop()
    for report in reports:
        desk.recordings.note("c1", RECORDING, report, by)
    desk.change_settings(language="en")
    (folder / "usb").mkdir()
    made = desk.backups.back_up(folder / "usb", by, unwatched, never)
    head = desk.store.head()
    desk.close()
    return folder, made.path.relative_to(folder), head


@pytest.fixture
def snapshot(backed_up, tmp_path):
    """The snapshot on a disk of this test's own."""
    shutil.copytree(backed_up[0] / "usb", tmp_path / "usb")
    return tmp_path / backed_up[1]


@pytest.fixture
def new_keyring(founded):
    """A keyring that opens the snapshot too: the code's slow derivation takes 0.2 s."""
    keyring = rig.MemoryKeyring()
    keyring.secrets.update(founded[1].secrets)
    return keyring


@pytest.fixture
def restore(snapshot, new_keyring, tmp_path):
    """Restore into a new folder."""

    def restored(home=tmp_path / "new", secret=None, progress=unwatched, cancelled=never, **more):
        return app.restoring(new_keyring, **more).restore(snapshot, home, secret, progress, cancelled)

    return restored


@pytest.fixture
def reopened(tmp_path, new_keyring):
    """Open what was restored."""
    desks = []

    def opened(home=tmp_path / "new", keyring=new_keyring, secret=None):
        clock = rig.SteeredClock(rig.jst("2026-11-21 09:00"))
        desks.append(app.desk_on(app.homes(keyring, clock).open(home, secret), clock, tz=rig.JST))
        return desks[-1]

    yield opened
    for desk in desks:
        desk.close()


# --- what comes back


def test_the_recovery_code_alone_brings_everything_back(restore, reopened, new_keyring, tmp_path):
    before = rig.files_below(tmp_path / "usb")
    new_keyring.secrets.clear()
    done = restore(secret=rig.CODE)
    assert (done.missing, done.damaged, done.in_keyring) == ((), (), True)
    desk = reopened()
    call = desk.calls.call("c1")
    assert [line.text for line in call.lines] == ["箱が潰れていた"]
    with desk.recordings.open(RECORDING) as sealed:
        assert sealed.check() == ""
    (photo,) = desk.cases.file(call.case_id).attachments
    assert desk.messages.open(call.case_id, photo.message_id).data == mail_rig.png()
    assert [person.name for person in desk.shops.shop().staff] == [name for name, _ in rig.PEOPLE]
    assert [row.note.said.feeling for row in desk.care.mine(desk.shops.shop().staff[0].staff_id)] == [
        Feeling.TIRED
    ]
    assert desk.settings.language == "en"
    assert desk.verification.verify().sound
    assert rig.files_below(tmp_path / "usb") == before
    assert sorted(path.name for path in tmp_path.iterdir()) == ["new", "usb"]


def test_a_half_typed_line_comes_back_too(restore, reopened):
    restore()
    assert reopened().calls.drafts()["c1"].text == "返金してほし"


def test_it_opens_by_code_where_there_is_no_keyring(restore, reopened, new_keyring):
    new_keyring.missing = True
    assert not restore(secret=rig.CODE).in_keyring
    with pytest.raises(KeyNeeded):
        reopened()
    assert reopened(secret=rig.CODE).verification.verify().sound


def test_a_restored_home_is_a_desk_of_its_own_that_says_where_it_began(
    restore, reopened, backed_up, snapshot
):
    done = restore()
    desk = reopened()
    manifest = backup_folder.load(snapshot).manifest
    assert desk.settings.desk_id == done.desk_id != manifest.desk
    entry, _, _ = next(iter(desk.store.chain(done.desk_id)))
    assert (entry.seq, entry.kind) == (1, "desk.restored")
    assert desk.custody.acts()[0].event == Restored(
        snapshot=snapshot.name, desk_id=manifest.desk, seq=manifest.seq, head=manifest.head
    )
    old = list(desk.store.chain(manifest.desk))
    assert (old[-1][0].seq, old[-1][0].hash.hex()) == (manifest.seq, manifest.head)
    desk.calls.write("c1", "l2", NoteKind.FACT, "続き", 1, desk.settings.signed_in)
    assert len(list(desk.store.chain(manifest.desk))) == len(old)


def test_beside_the_home_it_was_made_from_each_opens_by_its_own_secret(
    restore, reopened, new_keyring, founded, tmp_path
):
    restore()
    assert len(new_keyring.secrets) == 2
    first = shutil.copytree(founded[0], tmp_path / "first")
    assert reopened().settings.desk_id != reopened(first).settings.desk_id
    slots = [keyslots.load(home) for home in (first, tmp_path / "new")]
    assert slots[0].home_id != slots[1].home_id


def test_a_recording_that_the_backup_lost_is_named_and_the_rest_restored(restore, reopened, tmp_path):
    next((tmp_path / "usb").rglob("*.rec")).unlink()
    assert restore().missing == (RECORDING,)
    assert reopened().calls.call("c1").lines[0].text == "箱が潰れていた"


def test_damaged_files_that_something_can_stand_in_for_are_named(restore, reopened, snapshot, tmp_path):
    for path in (
        next((tmp_path / "usb").rglob("*.rec")),
        snapshot / "settings.json",
        snapshot / "keyslots.json",
    ):
        flip(path)
    assert restore().damaged == ("settings.json", f"{RECORDING}.rec")
    assert reopened().settings.language == "ja"


# --- what is refused


def flip(path, place: int | None = None) -> None:
    raw = bytearray(path.read_bytes())
    raw[len(raw) // 2 if place is None else place] ^= 1
    path.write_bytes(raw)


def refused(restore, tmp_path, kind, **how) -> UserError:
    """Try a restoration that fails; show that nothing of it stays."""
    before = sorted(path.name for path in tmp_path.iterdir())
    with pytest.raises(kind) as failure:
        restore(**how)
    assert sorted(path.name for path in tmp_path.iterdir()) == before
    return failure.value


def test_another_shops_code_is_told_from_a_mistyped_one(restore, new_keyring, tmp_path):
    new_keyring.secrets.clear()
    refused(restore, tmp_path, WrongKey, secret=OTHER_CODE)
    refused(restore, tmp_path, InvalidInput, secret=rig.CODE.replace("0", "1", 1))
    refused(restore, tmp_path, KeyNeeded, secret=None)


def test_nothing_is_restored_over_anything(restore, tmp_path):
    (tmp_path / "new").mkdir()
    (tmp_path / "new" / "letter.txt").write_text("大事", encoding="utf-8")
    refused(restore, tmp_path, HomeExists)
    assert rig.files_below(tmp_path / "new") == {"letter.txt": "大事".encode()}
    (tmp_path / "new" / "letter.txt").unlink()
    restore()


@pytest.mark.parametrize("name", ["complaintdesk.db", "manifest.json"])
def test_a_damaged_backup_is_not_restored(restore, snapshot, tmp_path, name):
    flip(snapshot / name)
    refused(restore, tmp_path, BackupUnreadable)


def test_a_folder_that_is_no_backup_is_said_to_be_none(tmp_path):
    with pytest.raises(BackupUnreadable):
        app.restoring(rig.MemoryKeyring()).restore(tmp_path, tmp_path / "new", rig.CODE, unwatched, never)


@pytest.mark.parametrize(
    "name", ["../evil.db", "/etc/evil", "checkpoints/../../evil", "complaintdesk.db-wal"]
)
def test_a_manifest_that_names_files_elsewhere_is_refused(snapshot, restore, tmp_path, name):
    manifest = backup_folder.load(snapshot).manifest
    forged = backup_folder.FileSum(name, 1, "00" * 32)
    backup_folder.save(snapshot, replace(manifest, files=(*manifest.files, forged)))
    assert refused(restore, tmp_path, BackupUnreadable).why == "the manifest names files elsewhere"


def test_an_older_database_put_into_a_newer_snapshot_is_found(snapshot, restore, tmp_path, founded):
    """Its file and sums may be made to fit: its chain does not end where the manifest says."""
    manifest = backup_folder.load(snapshot).manifest
    shutil.copy(founded[0] / "complaintdesk.db", snapshot / "complaintdesk.db")
    forged = tuple(
        replace(backup_folder.sum_of(snapshot / file.name, lambda _: None), name=file.name)
        for file in manifest.files
    )
    backup_folder.save(snapshot, replace(manifest, files=forged))
    refused(restore, tmp_path, BackupUnreadable)


@pytest.mark.parametrize("step", [0, 2, 4])
def test_a_stopped_restoration_leaves_nothing(restore, tmp_path, step):
    asked = iter(range(100))
    refused(restore, tmp_path, Cancelled, cancelled=lambda: next(asked) >= step)


def test_a_computer_without_room_is_said_in_figures(restore, tmp_path):
    class Full:
        def free(self, _folder) -> int:
            return 1_000_000

    assert refused(restore, tmp_path, NoRoom, disks=Full()).why.endswith("MB / 1 MB")


# --- checking where it lies


@pytest.fixture
def faults(snapshot, new_keyring):
    return lambda: app.restoring(new_keyring).faults(snapshot, None)


def test_a_sound_snapshot_has_no_faults_and_is_not_touched(snapshot, tmp_path):
    before = rig.files_below(tmp_path / "usb")
    assert app.verify_snapshot(snapshot, rig.CODE) == []
    assert rig.files_below(tmp_path / "usb") == before


def test_every_flipped_bit_is_found_and_its_file_named(faults, tmp_path):
    files = [path for path in (tmp_path / "usb").rglob("*") if path.is_file()]
    for path in files:
        place = path.stat().st_size // 3
        flip(path, place)
        assert any(path.name in fault for fault in faults()), path.name
        flip(path, place)
    assert faults() == []


def test_missing_files_are_named(faults, snapshot, tmp_path):
    next((tmp_path / "usb").rglob("*.rec")).unlink()
    (snapshot / "complaintdesk.db").unlink()
    assert faults() == ["complaintdesk.db: missing", f"{RECORDING}.rec: missing"]


def test_the_wrong_code_is_no_fault_of_the_snapshot(snapshot):
    with pytest.raises(WrongKey):
        app.verify_snapshot(snapshot, OTHER_CODE)


def test_no_program_and_no_address_comes_with_a_backup(snapshot, restore, reopened):
    settings = desk_settings.load(snapshot / "settings.json")
    dial = DialProfile(way="command", command=("/bin/sh", "-c", "true", "{number}"))
    forged = replace(settings, dial=dial, timestamp_url="http://example.invalid/", backup_folder="/elsewhere")
    desk_settings.save(snapshot / "settings.json", forged)
    manifest = backup_folder.load(snapshot).manifest
    files = tuple(
        replace(backup_folder.sum_of(snapshot / file.name, lambda _: None), name=file.name)
        for file in manifest.files
    )
    backup_folder.save(snapshot, replace(manifest, files=files))
    restore()
    found = reopened().settings
    assert (found.dial, found.timestamp_url, found.backup_folder) == (DialProfile(), "", "")
