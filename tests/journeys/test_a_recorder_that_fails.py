"""No silent failure: whatever keeps sound from being kept stands on the screen in words, and the call goes on."""

from __future__ import annotations

import os
import signal
import socket
import sys
import time

import pytest
from audio_rig import MIC
from PySide6.QtCore import Qt
from sound_kept import call_of

from complaintdesk.viewmodels.recording import RecordingState

pytestmark = [pytest.mark.journey, pytest.mark.audio, pytest.mark.slow]


def recorder_of(person) -> int:
    found = []
    person.desk.session.ask(lambda desk: desk.recordings.recorder._child._process.pid, found.append)
    person.settle()
    return found[0]


def notice(person) -> str:
    return person.window.ui.notice_text.text()


def begin_recording(person) -> None:
    person.press(Qt.Key.Key_F4)
    person.see(lambda: person.desk.recording.state is RecordingState.ON, "the recording running")


def end_recording(person) -> None:
    person.press(Qt.Key.Key_F4)
    person.see(lambda: person.desk.recording.state is RecordingState.OFF, "the recording sealed")


def test_a_recorder_that_hangs_is_said_within_two_seconds_and_replaced_when_it_does_not_come_back(
    wired, caplog
):
    person, card = wired, wired.call_page.ui
    begin_recording(person)
    first, call_id = person.desk.recording.recording_id, person.desk.recording.call_id
    child = recorder_of(person)
    os.kill(child, signal.SIGSTOP)
    stopped = time.monotonic()
    said = "録音プログラムが応答しません"
    person.see(lambda: said in notice(person) and said in card.record_note.text(), "that the recorder hangs")
    assert time.monotonic() - stopped <= 2.0
    os.kill(child, signal.SIGCONT)
    person.see(lambda: "応答が戻りました" in notice(person), "that it is back")
    assert "応答しません" not in card.record_note.text()
    os.kill(child, signal.SIGSTOP)
    person.see(lambda: "録音が止まったため" in notice(person), "that another took its place")
    assert person.desk.recording.recording_id != first
    person.say("録り直しのあとも話は続く")
    end_recording(person)
    earlier, later = call_of(person, call_id).recordings
    ((source, from_ms, ms),) = earlier.gaps
    assert (source, from_ms) == ("recorder", round(earlier.frames * 1000 / earlier.rate))
    # The gap is what the clock says lies between the two, to the millisecond.
    assert from_ms + ms == pytest.approx((later.started_at - earlier.started_at) / 1000, abs=1)
    assert 4000 <= ms <= 9000
    assert [record.getMessage() for record in caplog.records] == ["the recorder process hangs and is killed"]
    caplog.clear()


# No test can put its computer to sleep: this one's recorder takes a signal for an hour of it.
_SLEEPS = """
import signal, time

slept, read = [0.0], time.clock_gettime
time.clock_gettime = lambda clock: read(clock) + (slept[0] if clock == time.CLOCK_BOOTTIME else 0.0)
signal.signal(signal.SIGUSR1, lambda *_: slept.__setitem__(0, 3600.0))
"""


@pytest.fixture
def sleepy(tmp_path, monkeypatch):
    (tmp_path / "sitecustomize.py").write_text(_SLEEPS)
    monkeypatch.setenv("PYTHONPATH", str(tmp_path))


@pytest.mark.skipif(sys.platform != "linux", reason="a sleep looks otherwise there")
def test_a_computer_that_slept_while_it_recorded_goes_on_when_it_wakes_and_the_two_are_not_joined(
    sleepy, wired
):
    person = wired
    begin_recording(person)
    first, call_id = person.desk.recording.recording_id, person.desk.recording.call_id
    os.kill(recorder_of(person), signal.SIGUSR1)
    person.see(lambda: "スリープしました" in notice(person), "that it slept")
    assert person.desk.recording.recording_id != first
    end_recording(person)
    earlier, later = call_of(person, call_id).recordings
    # One side may have given a block less than the other when the sleep came: that is noted as its own gap.
    ((from_ms, ms),) = [gap for source, *gap in earlier.gaps if source == "recorder"]
    assert from_ms == round(earlier.frames * 1000 / earlier.rate)
    assert from_ms + ms == pytest.approx((later.started_at - earlier.started_at) / 1000, abs=1)
    assert (earlier.reason.value, later.reason.value) == ("failed", "stopped")


@pytest.fixture
def before_f4(wired):
    """A person in a call whose last seconds are kept in memory."""
    person = wired
    settings = person.window.show_page("settings").go_to("sound").ui
    person.set_number(settings.pre_roll_box, 10)
    person.click(settings.pre_roll_button)
    person.see(lambda: "保存しました" in notice(person), "that it is kept")
    person.window.show_page("call")
    person.settle()
    return person


def test_seconds_before_f4_that_are_not_kept_are_said_to_be_lost_and_f4_works_all_the_same(
    before_f4, devices
):
    person, note = before_f4, before_f4.call_page.ui.pre_roll_note
    person.see(lambda: not note.isVisible(), "nothing said while both are kept")
    devices.unplug("caller")
    person.see(lambda: note.isVisible() and "当方側だけ" in note.text(), "that one side is not kept")
    devices.plug_in("caller")
    person.see(lambda: not note.isVisible(), "that both are kept again")
    os.kill(recorder_of(person), signal.SIGSTOP)
    person.see(lambda: "応答しません" in note.text(), "that the recorder hangs")
    os.kill(recorder_of(person), signal.SIGKILL)
    person.see(lambda: not note.isVisible(), "that another keeps them")
    # One that dies as soon as it has begun is not begun again and again.
    os.kill(recorder_of(person), signal.SIGKILL)
    person.see(lambda: "録音プログラムが止まりました" in note.text(), "that nothing is kept any more")
    begin_recording(person)
    person.see(lambda: not note.isVisible(), "nothing said of them while it records")
    end_recording(person)
    person.settle()
    person.see(lambda: not note.isVisible(), "that they are kept again after it")


def test_a_sound_server_that_denies_us_the_microphone_is_said_with_what_to_do(
    person, devices, tmp_path, monkeypatch
):
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    key = f"auth-cookie={devices.env['PULSE_COOKIE']}"
    devices.pactl("load-module", "module-native-protocol-tcp", f"port={port}", "listen=127.0.0.1", key)
    (tmp_path / "cookie").write_bytes(os.urandom(256))
    monkeypatch.setenv("PULSE_SERVER", f"tcp:127.0.0.1:{port}")
    monkeypatch.setenv("PULSE_COOKIE", str(tmp_path / "cookie"))
    person.press(Qt.Key.Key_F2)
    person.press(Qt.Key.Key_F4)
    person.see(lambda: "マイクの使用を許していません" in notice(person), "what to do")
    assert person.desk.recording.state is RecordingState.OFF
    settings = person.window.show_page("settings").go_to("sound").ui
    person.see(
        lambda: "マイクの使用を許していません" in settings.audio_text.text(),
        "what to do, where inputs are chosen",
    )


def test_lines_are_saved_while_a_sound_system_hangs_that_was_asked_for_its_inputs(wired, devices):
    person = wired
    devices.freeze()
    settings = person.window.show_page("settings").go_to("sound").ui
    person.see(lambda: "探して" in settings.audio_text.text(), "that inputs are looked for")
    person.press(Qt.Key.Key_F2)
    begun = time.monotonic()
    person.say("音が出なくても書ける")
    assert time.monotonic() - begun < 1.0
    person.see(lambda: "使える音声機器がありません" in settings.audio_text.text(), "that nothing answers")
    devices.thaw()
    person.window.show_page("settings").go_to("sound")
    person.see(lambda: settings.staff_source_box.findData(MIC) > 0, "the inputs listed")


def test_a_disk_that_becomes_nearly_full_is_said_while_there_is_still_room(wired, monkeypatch):
    person, card = wired, wired.call_page.ui
    begin_recording(person)
    assert "ディスク" not in card.record_note.text()
    monkeypatch.setattr("complaintdesk.services.sound.KEPT_FREE", 2**62)  # as if others had filled it
    monkeypatch.setattr("complaintdesk.services.sound.sound.minutes", lambda _free: 12)
    person.see(lambda: "あと約12分" in notice(person), "how long there is room", patience=4.0)
    assert "あと約12分" in card.record_note.text()
    monkeypatch.undo()
    person.see(lambda: "空きができました" in notice(person), "that there is room again")
    assert "ディスク" not in card.record_note.text()
    assert person.desk.recording.state is RecordingState.ON
    end_recording(person)
