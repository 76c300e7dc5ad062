"""Recording a call: what the recorder reports becomes the record, also after a crash, and reads back."""

from __future__ import annotations

import io
import os

import numpy as np
import pytest
import rig
import soundfile

from complaintdesk.domain.errors import LowSpace, NotFound
from complaintdesk.domain.terms import CaseState, NoteKind, RecordingEnd
from complaintdesk.services.changed import Changed
from complaintdesk.services.ports import (
    RecorderEnded,
    RecorderFailed,
    RecorderGap,
    RecorderLevel,
    RecorderOpened,
    RecorderShift,
)

OPENED = RecorderOpened(at=5, rate=16_000, channels=2, sources=("ヘッドセット", "電話回線"))


@pytest.fixture
def call(desk, clock, staff):
    desk.calls.begin("c1", clock.now(), staff)
    return "c1"


@pytest.fixture
def record(desk, call, staff):
    """Start, and hand on every report as the window does; ``stop`` unless cut off."""

    def recorded(recording_id: str = "r1", *, stop: bool = True):
        reports: list = []
        desk.recordings.start(call, recording_id, staff="", caller="", heard=reports.append)
        if stop:
            desk.recordings.recorder.stop()
        for report in reports:
            desk.recordings.note(call, recording_id, report, staff)
        return desk.calls.call(call).recordings[-1]

    return recorded


def file_of(desk, recording_id: str = "r1"):
    return desk.home / "recordings" / f"{recording_id}.rec"


def test_a_recording_stands_in_the_call_with_length_and_head(desk, record):
    row = record()
    with desk.recordings.open("r1") as sealed:
        assert (row.frames, row.head) == (sealed.frames, sealed.head) == (16_000, row.head)
    assert (row.reason, row.rate, row.channels) == (RecordingEnd.STOPPED, 16_000, 2)
    assert row.sources == ("ヘッドセット", "電話回線")


def test_a_recording_is_listed_with_its_case_its_size_and_since_when_that_is_closed(
    desk, call, record, staff
):
    record()
    case_id, _ = desk.calls.ensure_case(call, staff)
    desk.calls.end(call, staff)
    (row,) = desk.sound.kept()
    assert (row.recording_id, row.case_id, row.seconds, row.closed_at) == ("r1", case_id, 1.0, None)
    assert row.size == file_of(desk).stat().st_size
    desk.cases.set_state(case_id, CaseState.DONE, staff)
    (row,) = desk.sound.kept()
    assert row.closed_at is not None
    assert row.due_at(30) == row.closed_at + 30 * 86_400_000_000


def test_it_reads_back_as_it_was_heard(desk, record):
    record()
    parts = [soundfile.read(io.BytesIO(chunk), dtype="int16")[0] for chunk in desk.recordings.chunks("r1")]
    assert np.array_equal(np.concatenate(parts), rig.tone(1.0))
    waveform = desk.recordings.waveform("r1")
    assert (waveform.seconds, waveform.rate, len(waveform.peaks)) == (1.0, 16_000, 20)
    assert waveform.peaks[3] == pytest.approx((9000 / 32768, 6000 / 32768), abs=0.01)


def test_the_file_holds_neither_sound_nor_key_that_can_be_read(desk, record):
    record()
    content = file_of(desk).read_bytes()
    assert b"fLaC" not in content
    assert b"SQLite" not in content


def test_the_announcement_keeps_its_words_and_moment(desk, call, record, clock, staff):
    record()
    desk.recordings.announce("c1", "r1", "録音いたします。", 7, staff)
    row = desk.calls.call("c1").recordings[0]
    assert (row.announced_at, row.announcement) == (7, "録音いたします。")
    with pytest.raises(NotFound):
        desk.recordings.announce("c1", "r9", "録音いたします。", 7, staff)


def test_gaps_are_kept_and_levels_leave_no_entry(desk, call, staff):
    desk.recordings.note("c1", "r1", OPENED, staff)
    desk.recordings.note("c1", "r1", RecorderGap(source="caller", from_ms=1500, ms=250), staff)
    desk.recordings.note("c1", "r1", RecorderGap(source="staff", from_ms=4000, ms=10), staff)
    desk.recordings.note("c1", "r1", RecorderShift(source="caller", at_ms=90_000, ms=-20), staff)
    head = desk.store.head()
    level = RecorderLevel(staff=0.5, caller=0.1, frames=4000)
    assert desk.recordings.note("c1", "r1", level, staff) == Changed()
    assert desk.store.head() == head
    row = desk.calls.call("c1").recordings[0]
    assert row.gaps == (("caller", 1500, 250), ("staff", 4000, 10))
    assert row.shifts == (("caller", 90_000, -20),)


def test_what_is_missing_between_a_dead_recorder_and_the_next_one_is_a_gap_of_the_first(desk, call, staff):
    for recording_id, began in (("r1", 5_000_000), ("r2", 9_250_000)):
        opened = RecorderOpened(at=began, rate=16_000, channels=2, sources=())
        desk.recordings.note("c1", recording_id, opened, staff)
        died = RecorderFailed(code="died", why="", frames=48_000, head="ab")
        desk.recordings.note("c1", recording_id, died, staff)
    _, missing = desk.recordings.bridge("c1", "r1", "r2", staff)
    assert missing == 1250
    assert desk.calls.call("c1").recordings[0].gaps == (("recorder", 3000, 1250),)


def test_a_recorder_that_fails_on_the_way_keeps_what_was_durable(desk, call, staff):
    desk.recordings.note("c1", "r1", OPENED, staff)
    failed = RecorderFailed(code="disk full", why="disk full", frames=800, head="ab")
    desk.recordings.note("c1", "r1", failed, staff)
    row = desk.calls.call("c1").recordings[0]
    assert (row.reason, row.frames, row.head) == (RecordingEnd.FAILED, 800, "ab")


def test_a_recorder_that_died_before_it_could_report_keeps_what_the_file_holds(desk, call, record, staff):
    record(stop=False)
    crash(desk)
    desk.recordings.note(call, "r1", RecorderFailed(code="died", why="killed", frames=0, head=""), staff)
    row = desk.calls.call("c1").recordings[0]
    assert (row.reason, row.frames) == (RecordingEnd.FAILED, 16_000)
    assert desk.verification.verify().sound


def test_a_recorder_that_died_before_it_told_of_its_first_sound_is_found_in_its_file(desk, call, staff):
    desk.recordings.start(call, "r1", staff="", caller="", heard=lambda _report: None)
    crash(desk)
    desk.recordings.note(call, "r1", RecorderFailed(code="died", why="killed", frames=0, head=""), staff)
    desk.recordings.note(call, "r2", OPENED, staff)
    rows = {row.recording_id: row for row in desk.calls.call(call).recordings}
    assert (rows["r1"].reason, rows["r1"].frames) == (RecordingEnd.FAILED, 16_000)
    # One that had kept nothing is no recording: there is nothing to bridge, and no entry.
    assert desk.recordings.bridge(call, "r0", "r2", staff) == (Changed(), None)


@pytest.mark.parametrize("died", ["the recorder", "the window"])
def test_a_side_that_was_lost_when_its_recorder_or_window_died_is_missing_to_the_end(
    desk, call, record, clock, staff, died
):
    desk.recordings.recorder.sound = np.array(rig.tone(3.0))
    desk.recordings.recorder.sound[12_000:, 1] = 0  # lost at 0.75 s
    desk.recordings.recorder.sound[32_000:, 0] = 0  # our side too at 2 s, but nobody had told of that
    record(stop=False)
    crash(desk)
    desk.recordings.note(call, "r1", RecorderGap(source="caller", from_ms=750, ms=500), staff)
    if died == "the recorder":
        desk.recordings.note(call, "r1", RecorderFailed(code="died", why="", frames=0, head=""), staff)
    else:
        clock.at = round(file_of(desk).stat().st_mtime * 1e6) + 10 * rig.SECOND
        desk.recordings.recover(staff)
    (row,) = desk.calls.call(call).recordings
    assert row.gaps == (("caller", 750, 2250),)


def test_a_recorder_that_never_began_leaves_no_recording(desk, call, staff):
    failed = RecorderFailed(code="no device", why="no device", frames=0, head="")
    assert desk.recordings.note("c1", "r1", failed, staff) == Changed()
    assert desk.calls.call("c1").recordings == ()


def test_an_end_that_is_told_twice_is_noted_once(desk, call, staff):
    desk.recordings.note("c1", "r1", OPENED, staff)
    ended = RecorderEnded(frames=800, head="ab")
    desk.recordings.note("c1", "r1", ended, staff)
    assert desk.recordings.note("c1", "r1", ended, staff) == Changed()


def test_a_recording_is_of_a_call(desk, staff):
    with pytest.raises(NotFound):
        desk.recordings.note("c9", "r1", OPENED, staff)
    with pytest.raises(NotFound):
        desk.recordings.open("r9")


def test_a_desk_that_closes_notes_the_end_of_a_running_recording(desk, call, record, staff):
    record(stop=False)
    assert desk.calls.call("c1").recordings[0].reason is None
    desk.recordings.close(staff)
    row = desk.calls.call("c1").recordings[0]
    assert (row.reason, row.frames) == (RecordingEnd.STOPPED, 16_000)


def test_a_desk_that_closes_notes_what_the_recorder_tells_of_a_lost_side_while_it_is_ended(
    desk, call, record, staff
):
    recorder, gap = desk.recordings.recorder, RecorderGap(source="caller", from_ms=0, ms=1000)
    record(stop=False)
    stop = recorder.stop
    recorder.stop = lambda: (recorder._heard and recorder._heard(gap), stop())
    desk.recordings.close(staff)
    (row,) = desk.calls.call("c1").recordings
    assert (row.reason, row.gaps) == (RecordingEnd.STOPPED, (("caller", 0, 1000),))


# --- after a crash


def crash(desk) -> None:
    """Forget the running recording as a killed process does; the file stays as it was."""
    desk.recordings.recorder._writer = desk.recordings.recorder._heard = None


def test_a_recording_cut_off_by_a_crash_is_sealed_with_what_was_durable(desk, record, clock, staff):
    record(stop=False)
    crash(desk)
    clock.at = round(file_of(desk).stat().st_mtime * 1e6) + 10 * rig.SECOND
    changed, running = desk.recordings.recover(staff)
    row = desk.calls.call("c1").recordings[0]
    assert (changed.calls, running) == ({"c1"}, 0)
    assert (row.reason, row.frames) == (RecordingEnd.RECOVERED, 16_000)
    assert desk.verification.verify().sound
    assert desk.recordings.recover(staff) == (Changed(), 0)


def test_a_recording_that_the_window_did_not_live_to_note_is_found_again(desk, call, clock, staff):
    """Killed between the first sound and the recorder's report: key and file are there, the ledger knows nothing."""
    desk.recordings.start(call, "r1", staff="", caller="", heard=lambda _report: None)
    crash(desk)
    desk.recordings._started.clear()
    clock.at = round(file_of(desk).stat().st_mtime * 1e6) + 10 * rig.SECOND
    changed, running = desk.recordings.recover(staff)
    (row,) = desk.calls.call("c1").recordings
    assert (changed.calls, running) == ({"c1"}, 0)
    assert (row.reason, row.frames) == (RecordingEnd.RECOVERED, 16_000)
    assert desk.verification.verify().sound


def test_a_recording_that_begins_just_now_is_not_taken_for_a_lost_one(desk, call, clock, staff):
    desk.recordings.start(call, "r1", staff="", caller="", heard=lambda _report: None)
    clock.at = round(file_of(desk).stat().st_mtime * 1e6) + 10 * rig.SECOND
    assert desk.recordings.recover(staff) == (Changed(), 0)


def test_a_recording_that_is_still_being_written_is_left_alone(desk, record, clock, staff):
    """The window crashed, its recorder lives on for a moment and seals by itself."""
    record(stop=False)
    clock.at = round(file_of(desk).stat().st_mtime * 1e6) + rig.SECOND
    assert desk.recordings.recover(staff) == (Changed(), 1)
    assert desk.calls.call("c1").recordings[0].reason is None


def test_a_clock_that_was_set_back_since_does_not_make_a_recording_run_for_ever(desk, record, clock, staff):
    record(stop=False)
    crash(desk)
    clock.at = round(file_of(desk).stat().st_mtime * 1e6) - rig.DAY
    assert desk.recordings.recover(staff)[1] == 0


@pytest.mark.parametrize("harm", ["lost", "damaged"])
def test_a_cut_off_recording_without_a_sound_file_ends_with_nothing(desk, record, clock, staff, harm):
    record(stop=False)
    crash(desk)
    file = file_of(desk)
    if harm == "lost":
        file.unlink()
    else:
        file.write_bytes(os.urandom(len(file.read_bytes())))
        os.utime(file, (1, 1))
    desk.recordings.recover(staff)
    row = desk.calls.call("c1").recordings[0]
    assert (row.reason, row.frames, row.head) == (RecordingEnd.RECOVERED, 0, "")
    assert [fault.split(": ")[1] for fault in desk.verification.verify().faults] == (
        ["unreadable"] if harm == "damaged" else []
    )


def test_two_cut_off_recordings_are_both_sealed(desk, call, record, clock, staff):
    record("r1", stop=False)
    crash(desk)
    record("r2", stop=False)
    crash(desk)
    clock.at = round(file_of(desk, "r2").stat().st_mtime * 1e6) + rig.MINUTE
    desk.calls.write("c1", "l1", NoteKind.FACT, "再起動した", clock.now(), staff)
    desk.recordings.recover(staff)
    assert [row.reason for row in desk.calls.call("c1").recordings] == [RecordingEnd.RECOVERED] * 2


def test_nothing_is_recorded_where_less_than_500_mb_are_free_but_notes_go_on(desk, call, clock, staff):
    class Full:
        def free(self, _folder) -> int:
            return 499_999_999

    desk.recordings._disks = Full()
    reports: list = []
    with pytest.raises(LowSpace):
        desk.recordings.start(call, "r1", staff="", caller="", heard=reports.append)
    assert (reports, desk.recordings.low_space(), file_of(desk).exists()) == ([], True, False)
    # One that was broken off while the disk filled goes on, as it would have done.
    desk.recordings.start(call, "r2", staff="", caller="", heard=reports.append, goes_on=True)
    assert isinstance(reports[0], RecorderOpened)
    desk.recordings.recorder.stop()
    for report in reports:
        desk.recordings.note(call, "r2", report, staff)
    desk.calls.write(call, "l1", NoteKind.FACT, "続けて記録", clock.now(), staff)
    assert desk.recordings.recover(staff) == (Changed(), 0)  # no key was kept for nothing
