"""Backups: complete, verified, incremental, rotated; whatever goes wrong leaves the earlier ones as they were."""

from __future__ import annotations

import shutil
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

import pytest
import rig

from complaintdesk import app, paths
from complaintdesk.devices.disks import LocalDisks
from complaintdesk.devices.seat import Seat
from complaintdesk.domain.custody import BackupMade
from complaintdesk.domain.errors import BackupFailed, Cancelled, InvalidInput, NoRoom
from complaintdesk.domain.terms import NoteKind
from complaintdesk.services import backup_folder
from complaintdesk.services.backups import BackupService
from complaintdesk.store import keyslots
from complaintdesk.store.dialects import sqlcipher

if TYPE_CHECKING:
    from pathlib import Path


def unwatched(_done: float) -> None:
    pass


def never() -> bool:
    return False


@dataclass
class Disks:
    """A computer with as much room and as many disks as a test wants."""

    room: int = 10_000_000_000
    one: bool = False
    service: str = ""

    def free(self, folder: Path) -> int:
        return self.room

    def same(self, one: Path, other: Path) -> bool:
        return self.one

    def cloud(self, folder: Path) -> str:
        return self.service


@pytest.fixture
def desk(home, keyring, clock, ids):
    opened = app.homes(keyring, clock, ids).open(home)
    desk = app.desk_on(
        opened, clock, ids, rig.JST, recorder=rig.PlayedRecorder(clock, rig.tone(1.0)), disks=Disks()
    )
    desk.calls.begin("c1", clock.now(), desk.settings.signed_in)
    desk.calls.write("c1", "l1", NoteKind.FACT, "箱が潰れていた", clock.now(), desk.settings.signed_in)
    yield desk
    desk.close()


@pytest.fixture
def record(desk):
    def recorded(recording_id: str, *, stop: bool = True) -> Path:
        reports: list = []
        desk.recordings.start("c1", recording_id, staff="", caller="", heard=reports.append)
        if stop:
            desk.recordings.recorder.stop()
        for report in reports:
            desk.recordings.note("c1", recording_id, report, desk.settings.signed_in)
        return paths.recordings(desk.home) / f"{recording_id}.rec"

    return recorded


@pytest.fixture
def target(tmp_path):
    folder = tmp_path / "usb"
    folder.mkdir()
    return folder


@pytest.fixture
def back_up(desk, target):
    def made(progress=unwatched, cancelled=never):
        return desk.backups.back_up(target, desk.settings.signed_in, progress, cancelled)

    return made


def sound(made) -> bool:
    return app.verify_snapshot(made.path, rig.CODE) == []


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


# --- what a backup is


def test_a_snapshot_holds_all_that_a_home_needs_and_verifies(desk, record, target, back_up, clock):
    record("r1")
    desk.change_settings(language="en", backup_folder=str(target))
    steps: list[float] = []
    made = back_up(steps.append)
    assert names(made.path) == [
        "checkpoints",
        "complaintdesk.db",
        "keyslots-copy.json",
        "keyslots.json",
        "manifest.json",
        "settings.json",
    ]
    assert made.path.parent.parent.parent == target
    assert made.path.parent.parent.name.startswith("ComplaintDesk-")
    assert names(made.recording("r1").parent) == ["r1.rec"]
    assert made.manifest.running == made.manifest.missing == ()
    assert sound(made)
    assert steps == sorted(steps)
    assert (0 < steps[0] < 0.5, steps[-1]) == (True, 1.0)
    assert desk.backups.snapshots(target) == [made]


def test_a_snapshot_is_named_by_the_utc_time_and_no_two_share_a_name(back_up, clock):
    first, second = back_up(), back_up()
    at = datetime.fromtimestamp(clock.at / 1e6, UTC)
    assert first.name == f"{at:%Y%m%dT%H%M%SZ}"
    assert second.name == f"{at + timedelta(seconds=1):%Y%m%dT%H%M%SZ}"


def test_the_record_says_that_a_copy_left_and_up_to_where(desk, back_up):
    made = back_up()
    *_, (entry, _, _) = desk.store.chain(desk.store.desk_id)
    assert desk.custody.acts()[0].event == BackupMade(
        snapshot=made.name, seq=made.manifest.seq, head=made.manifest.head
    )
    assert (entry.seq, entry.prev.hex()) == (made.manifest.seq + 1, made.manifest.head)


def test_nothing_by_which_a_copy_could_be_taken_for_the_desk_comes_along(desk, back_up):
    desk.change_settings(language="en")
    copied = backup_folder.load(back_up().path).path / "settings.json"
    text = copied.read_text(encoding="utf-8")
    assert desk.settings.desk_id not in text
    assert desk.settings.signed_in not in text
    assert '"language": "en"' in text


def test_lines_are_saved_while_a_copy_is_read_and_are_not_in_it(desk, clock, back_up, target):
    """Each step of the copy is followed by a new line: it neither waits nor makes the copy begin again."""
    written = []

    def write(_done: float) -> None:
        if any(target.rglob("complaintdesk.db")) and len(written) < 5:
            written.append(f"m{len(written)}")
            desk.calls.write("c1", written[-1], NoteKind.FACT, "続き", clock.now(), desk.settings.signed_in)

    before = desk.store.head()[0]
    made = back_up(write)
    assert len(written) == 5
    assert before < made.manifest.seq < before + 5  # the checkpoint made a key; no line came along
    assert sound(made)


# --- recordings


def test_a_recording_is_copied_once(record, back_up, target):
    record("r1")
    first = back_up()
    copied = first.recording("r1")
    there = copied.stat()
    record("r2")
    second = back_up()
    assert (copied.stat().st_ino, copied.stat().st_mtime_ns) == (there.st_ino, there.st_mtime_ns)
    assert [file.name for file in second.manifest.recordings] == ["r1.rec", "r2.rec"]
    assert first.manifest.recordings[0] == second.manifest.recordings[0]


def test_a_running_recording_waits_for_the_next_time(desk, record, back_up):
    record("r1", stop=False)
    made = back_up()
    assert made.manifest.running == ("r1",)
    assert not made.recording("r1").exists()
    desk.recordings.recorder.stop()


def test_a_recording_that_is_not_as_the_record_says_is_named_and_not_copied(record, back_up):
    file = record("r1")
    raw = bytearray(file.read_bytes())
    raw[len(raw) // 2] ^= 1
    file.write_bytes(raw)
    record("r2").unlink()
    made = back_up()
    assert made.manifest.missing == ("r1", "r2")
    assert names(made.recording("r1").parent) == []


def test_a_copy_that_the_backup_disk_spoilt_is_made_anew(record, back_up):
    record("r1")
    copied = back_up().recording("r1")
    sound = copied.read_bytes()
    copied.write_bytes(b"\0" + sound[1:])
    assert back_up().manifest.missing == ()
    assert copied.read_bytes() == sound


def test_a_recording_that_only_the_backup_still_has_stays_there(record, back_up):
    file = record("r1")
    back_up()
    file.unlink()
    made = back_up()
    assert made.manifest.missing == ()
    assert made.recording("r1").exists()


# --- which snapshots stay


def test_the_newest_of_seven_days_and_of_four_weeks_stay():
    made = [
        datetime(2026, 11, 21, hour, tzinfo=UTC) - timedelta(days=day) for day in range(60) for hour in (1, 2)
    ]
    every = [f"{at:%Y%m%dT%H%M%SZ}" for at in made]
    kept = sorted(backup_folder.staying(every, max(every), rig.JST))
    assert kept == [
        "20261101T020000Z",
        "20261108T020000Z",
        *(f"202611{day}T020000Z" for day in range(15, 22)),
    ]


def test_with_one_backup_a_week_none_is_kept_for_longer_than_five_weeks():
    for day in range(7):
        made = [datetime(2026, 11, 15 + day, tzinfo=UTC) - timedelta(weeks=week) for week in range(20)]
        every = [f"{at:%Y%m%dT%H%M%SZ}" for at in made]
        kept = backup_folder.staying(every, max(every), UTC)
        assert sorted(kept) == sorted(every[:4])


def test_days_are_the_shops_own():
    late_and_early = ["20261120T145900Z", "20261120T150100Z"]  # 23:59 and 0:01 in Japan
    assert backup_folder.staying(late_and_early, late_and_early[1], rig.JST) == set(late_and_early)


def test_the_one_just_made_stays_though_the_clock_was_set_back():
    ahead = [f"203001{day:02d}T000000Z" for day in range(1, 30)]
    assert "20261120T000000Z" in backup_folder.staying([*ahead, "20261120T000000Z"], "20261120T000000Z", UTC)


def test_old_snapshots_go_with_the_recordings_that_only_they_name(desk, record, back_up, clock, target):
    record("r1")
    first = back_up()
    desk.calls.end("c1", desk.settings.signed_in)
    desk.custody.erase_recording("r1", "本人の求め", desk.settings.signed_in)
    for _ in range(4):
        clock.advance(7 * rig.DAY)
        last = back_up()
    assert not first.path.exists()
    assert len(desk.backups.snapshots(target)) == 4
    assert names(last.recording("r1").parent) == []


def test_recordings_stay_while_a_snapshot_cannot_be_read(desk, record, back_up, clock):
    record("r1")
    (back_up().path / "manifest.json").write_text("{", encoding="utf-8")
    clock.advance(rig.DAY)
    desk.calls.end("c1", desk.settings.signed_in)
    desk.custody.erase_recording("r1", "本人の求め", desk.settings.signed_in)
    made = back_up()
    assert names(made.recording("r1").parent) == ["r1.rec"]


# --- what can go wrong


def failing(back_up, target: Path, kind, match: str, **how) -> None:
    """Try a backup that fails; show that what was there is as it was, and that nothing looks complete."""
    before = rig.files_below(target)
    with pytest.raises(kind, match=match):
        back_up(**how)
    after = rig.files_below(target)
    assert {name: after.get(name) for name in before} == before
    assert len(list(target.glob("*/snapshots/*"))) == len(list(target.glob("*/snapshots/*/manifest.json")))


@pytest.mark.parametrize("step", [0, 1, 3, 5])
def test_a_stopped_backup_leaves_the_earlier_one_alone(record, back_up, target, step):
    back_up()
    record("r1")
    asked = iter(range(100))
    failing(back_up, target, Cancelled, "^$", cancelled=lambda: next(asked) >= step)
    assert not list(target.rglob("*.part"))


def test_a_target_without_room_is_said_in_figures(desk, record, back_up, target):
    record("r1")
    back_up()
    desk.backups._disks.room = 500_000_000
    failing(back_up, target, NoRoom, r"^\d+ MB / 500 MB$")


def test_a_disk_that_fills_up_on_the_way_is_told_as_such(desk, record, small_disk):
    record("r1")
    (small_disk / "ballast").write_bytes(bytes(700_000))
    with pytest.raises(NoRoom):
        desk.backups.back_up(small_disk, "s", unwatched, never)
    assert not list(small_disk.rglob("*.part"))
    assert desk.backups.snapshots(small_disk) == []


def test_a_target_that_is_gone_is_said_and_not_made(desk, tmp_path):
    with pytest.raises(BackupFailed, match="the folder is gone"):
        desk.backups.back_up(tmp_path / "gone", "s", unwatched, never)
    assert not (tmp_path / "gone").exists()


def test_a_target_that_vanishes_on_the_way_is_told(desk, back_up, target):
    def vanish(_done: float) -> None:
        shutil.rmtree(target, ignore_errors=True)

    with pytest.raises(BackupFailed):
        back_up(vanish)


def test_a_target_inside_the_home_is_refused(desk):
    with pytest.raises(InvalidInput, match="inside the home"):
        desk.backups.back_up(desk.home / "recordings", "s", unwatched, never)


def test_two_backups_of_one_home_do_not_meet(desk, back_up):
    held = Seat(paths.backing_up(desk.home))
    with pytest.raises(BackupFailed, match="another backup"):
        back_up()
    held.leave()
    back_up()


def test_what_a_killed_run_left_is_removed_or_used_at_the_next(record, back_up, target):
    record("r1")
    first = back_up()
    shutil.copytree(first.path, first.path.with_name("20261120T000000Z.part"))
    (first.recording("r1").with_name("r2.rec.part")).write_bytes(b"half")
    record("r2")
    whole = record("r3")
    shutil.copy(whole, first.recording("r3"))  # it was copied; its snapshot never came to be
    made = back_up()
    assert not list(target.rglob("*.part"))
    assert [file.name for file in made.manifest.recordings] == ["r1.rec", "r2.rec", "r3.rec"]
    assert sound(made)


def test_a_home_whose_chain_is_broken_makes_no_snapshot_in_place_of_a_sound_one(
    desk, back_up, target, tamper
):
    back_up()
    tamper(
        "UPDATE payload SET body = '{}' WHERE seq IN (SELECT seq FROM entry WHERE kind = 'call.note_written')"
    )
    failing(back_up, target, BackupFailed, r"entry \d+ of desk .*: content changed")


def test_keys_that_changed_while_copying_make_no_snapshot(desk, back_up, target):
    def change(_done: float) -> None:
        other = keyslots.make_open("other", bytes(32))
        keyslots.save(desk.home, other)

    prepared = desk.backups.prepare()
    with pytest.raises(BackupFailed, match="keys changed"):
        desk.backups.write(prepared, target, change, never)
    assert not list(target.rglob("complaintdesk.db"))


def test_a_store_on_a_server_is_its_administrators_to_copy(tmp_path, server, clock, ids, target):
    database = rig.Database.open(server.empty())
    desk = rig.desk_on(tmp_path / "desk", database, clock, ids)
    with pytest.raises(BackupFailed, match="server"):
        desk.backups.back_up(target, "s", unwatched, never)
    database.close()


@pytest.fixture
def tamper(desk):
    """Change the store with its guards taken away, as someone with the key can."""

    def changed(statement: str) -> None:
        place = desk.database.place
        raw = sqlcipher.connect(place.path, place.key)
        for (trigger,) in raw.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall():
            raw.execute(f"DROP TRIGGER {trigger}")
        raw.execute(statement)
        raw.close()

    return changed


# --- when, and where better not


def test_a_backup_is_due_once_a_local_day_where_a_folder_is_chosen(desk, back_up, target, clock):
    assert not desk.backups.due()
    desk.change_settings(backup_folder=str(target))
    assert desk.backups.due()
    back_up()
    assert not desk.backups.due()
    clock.advance(rig.DAY)
    assert desk.backups.due()


def test_what_makes_a_backup_less_than_it_seems_is_named(desk, target):
    disks: Disks = desk.backups._disks
    assert desk.backups.warnings(target) == []
    disks.one, disks.service = True, "OneDrive"
    assert desk.backups.warnings(target) == ["same disk", "home in cloud folder"]
    assert desk.backups.warnings(target / "gone") == ["gone", "home in cloud folder"]


def test_the_computers_own_disks_are_asked_unless_others_are_given(home, keyring):
    desk = app.desk_on(app.homes(keyring).open(home))
    assert isinstance(desk.backups._disks, LocalDisks)
    assert isinstance(desk.backups, BackupService)
    desk.close()


def test_a_checkpoint_that_is_made_while_copying_does_not_make_the_copy_look_cut(
    desk, clock, back_up, tmp_path
):
    def sign_more(_done: float) -> None:
        desk.calls.write("c1", f"m{clock.at}", NoteKind.FACT, "続き", clock.now(), desk.settings.signed_in)
        desk.checkpoints.make("asked")

    made = back_up(sign_more)
    keyring = rig.MemoryKeyring()
    app.restoring(keyring).restore(made.path, tmp_path / "new", rig.CODE, unwatched, never)
    restored = app.desk_on(app.homes(keyring).open(tmp_path / "new"))
    assert restored.verification.verify().faults == ()
    restored.close()
