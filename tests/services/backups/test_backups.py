"""Backups: complete, verified, incremental, and named by when they were made."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from backup_rig import names, sound

from complaintdesk.domain.custody import BackupMade
from complaintdesk.domain.terms import NoteKind
from complaintdesk.services import backup_folder


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
