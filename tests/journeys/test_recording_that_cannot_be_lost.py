"""Whatever goes wrong with devices and processes: it is said at once, the rest is kept, the gap is on record."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import time

import pytest
from audio_rig import found_at, samples_of, synthetic_speech
from listening import on_this_machine
from PySide6.QtCore import Qt
from recording_rig import doomed_window, record, recorder_of
from sound_kept import call_of, recorded

from complaintdesk.domain.terms import RecordingEnd
from complaintdesk.viewmodels.recording import RecordingState

pytestmark = [pytest.mark.journey, pytest.mark.audio, pytest.mark.slow]


@pytest.fixture(params=["pulseaudio", "pipewire"])
def sound_system(request):
    """Most desktops run PipeWire today, which answers as PulseAudio does."""
    return request.param


@pytest.fixture
def recording(wired):
    """A person in a call that is being recorded."""
    record(wired)
    return wired


def stop(person) -> None:
    person.press(Qt.Key.Key_F4)
    person.see(lambda: person.desk.recording.state is RecordingState.OFF, "the recording sealed")


def sees_within(person, seconds: float, words: str) -> None:
    begun = time.monotonic()
    person.see(lambda: words in person.window.ui.notice_text.text(), words)
    assert time.monotonic() - begun <= on_this_machine(seconds)


def test_both_sides_are_recorded_each_on_its_own_track(recording, devices, tmp_path):
    person = recording
    staff = synthetic_speech("おでんわありがとうございます", tmp_path / "staff.wav")
    caller = synthetic_speech("とどいたさらがわれていました", tmp_path / "caller.wav", "ja+f4")
    for voice in (devices.speak_mic(staff), devices.speak_caller(caller)):
        person.hear(voice)
    recording_id, call_id = person.desk.recording.recording_id, person.desk.recording.call_id
    stop(person)
    samples = recorded(person, recording_id)
    for track, own, other in ((0, staff, caller), (1, caller, staff)):
        assert found_at(samples[:, track], samples_of(own))[0] >= 0.99
        assert found_at(samples[:, track], samples_of(other))[0] <= 0.1
    (row,) = call_of(person, call_id).recordings
    assert (row.gaps, row.frames) == ((), len(samples))


def test_a_device_that_is_torn_out_and_put_back_costs_only_its_side(recording, devices, tmp_path):
    person, ui = recording, recording.call_page.ui
    staff = synthetic_speech("ごふべんをおかけします", tmp_path / "staff.wav")
    caller = synthetic_speech("せきにんしゃをだせ", tmp_path / "caller.wav", "ja+f4")
    devices.unplug("caller")
    sees_within(person, 2.0, "お客様側の音が来ていません")
    assert "お客様側の音が来ていません" in ui.record_note.text()
    person.hear(devices.speak_mic(staff))
    devices.plug_in("caller")
    person.see(lambda: "両側の音が戻りました" in person.window.ui.notice_text.text(), "that it is back")
    person.hear(devices.speak_caller(caller))
    recording_id, call_id = person.desk.recording.recording_id, person.desk.recording.call_id
    stop(person)
    samples = recorded(person, recording_id)
    assert found_at(samples[:, 0], samples_of(staff))[0] >= 0.99
    assert found_at(samples[:, 1], samples_of(caller))[0] >= 0.99
    (row,) = call_of(person, call_id).recordings
    assert {source for source, _, _ in row.gaps} == {"caller"}
    assert sum(ms for _, _, ms in row.gaps) > 500


def test_a_sound_system_that_is_killed_or_frozen_is_said_and_recording_goes_on_when_it_is_back(
    recording, devices, tmp_path
):
    person = recording
    words = synthetic_speech("もどりました", tmp_path / "staff.wav")
    levels: list[float] = []
    person.desk.recording.levels_changed.connect(lambda *sides: levels.extend(sides))
    person.see(lambda: len(levels) >= 20, "a second of both sides: what was never heard may take its time")
    devices.freeze()
    sees_within(person, 2.0, "どちらの側の音も来ていません")
    devices.thaw()
    person.see(lambda: "両側の音が戻りました" in person.window.ui.notice_text.text(), "that it is back")
    devices.kill()
    sees_within(person, 2.0, "どちらの側の音も来ていません")
    devices.start_again()
    person.see(lambda: "両側の音が戻りました" in person.window.ui.notice_text.text(), "that it is back")
    person.hear(devices.speak_mic(words))
    recording_id, call_id = person.desk.recording.recording_id, person.desk.recording.call_id
    stop(person)
    assert found_at(recorded(person, recording_id)[:, 0], samples_of(words))[0] >= 0.99
    (row,) = call_of(person, call_id).recordings
    assert {source for source, _, _ in row.gaps} == {"staff", "caller"}
    assert row.reason.value == "stopped"


def test_a_recorder_that_is_killed_is_replaced_within_two_seconds_and_the_gap_is_on_record(recording):
    person = recording
    person.click(person.call_page.ui.announced_button)
    first, call_id = person.desk.recording.recording_id, person.desk.recording.call_id
    os.kill(recorder_of(person), signal.SIGKILL)
    killed = time.monotonic()
    person.see(
        lambda: (
            person.desk.recording.state is RecordingState.ON and person.desk.recording.recording_id != first
        ),
        "another recording running",
    )
    assert time.monotonic() - killed <= on_this_machine(2.0)
    person.see(lambda: "録音が止まったため" in person.window.ui.notice_text.text(), "what is missing")
    stop(person)
    earlier, later = call_of(person, call_id).recordings
    ((source, from_ms, ms),) = earlier.gaps
    assert (earlier.reason.value, source) == ("failed", "recorder")
    assert from_ms == round(earlier.frames * 1000 / earlier.rate)
    assert 0 < ms / 1000 < on_this_machine(2.0)
    assert (later.reason.value, later.announcement) == ("stopped", earlier.announcement)
    assert later.announced_at == earlier.announced_at is not None


def test_a_window_that_is_killed_leaves_a_sound_recording_which_the_next_start_seals(
    home, devices, sit_down, tmp_path
):
    staff = synthetic_speech("しょうしょうおまちください", tmp_path / "staff.wav")
    caller = synthetic_speech("いますぐしゃざいしろ", tmp_path / "caller.wav", "ja+f4")
    with doomed_window(home, devices) as window:
        voices = devices.speak_mic(staff), devices.speak_caller(caller)
        assert [voice.wait(timeout=20) for voice in voices] == [0, 0]
        killed = time.time()
        window.kill()
    person = sit_down()
    person.settle()
    (row,) = call_of(person, window.call_id).recordings
    samples = recorded(person, window.recording_id)
    assert (row.reason, row.frames, row.gaps) == (RecordingEnd.RECOVERED, len(samples), ())
    assert row.frames / row.rate >= killed - row.started_at / 1e6
    for track, own, other in ((0, staff, caller), (1, caller, staff)):
        assert found_at(samples[:, track], samples_of(own))[0] >= 0.99
        assert found_at(samples[:, track], samples_of(other))[0] <= 0.1


@pytest.fixture
def small_disk(home):
    """The recordings lie on a disk of 100 kB."""
    folder = home / "recordings"
    folder.mkdir(mode=0o700, exist_ok=True)
    mount = shutil.which("mount")
    if not mount or subprocess.run([mount, "-t", "tmpfs", "-o", "size=100k", "none", folder]).returncode:
        pytest.skip("a small disk can only be mounted as root on Linux")
    yield
    subprocess.run(["umount", "-l", folder], check=True)


def test_a_full_disk_ends_the_recording_in_words_and_the_call_goes_on(
    small_disk, wired, devices, tmp_path, monkeypatch
):
    person = wired
    monkeypatch.setattr("complaintdesk.services.recordings.KEPT_FREE", 0)
    words = synthetic_speech("せきにんしゃをだせといっている", tmp_path / "caller.wav", "ja+f4")
    record(person)
    recording_id, call_id = person.desk.recording.recording_id, person.desk.recording.call_id
    devices.speak_caller(words)
    person.see(lambda: person.desk.recording.state is RecordingState.OFF, "the recording ended")
    person.see(lambda: "ディスクがいっぱい" in person.window.ui.notice_text.text(), "why")
    person.say("録音は止まったが続ける")
    (row,) = call_of(person, call_id).recordings
    assert row.reason.value == "failed"
    assert row.frames == len(recorded(person, recording_id)) > 0
