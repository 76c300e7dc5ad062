"""Hearing a recording as one needs it: from a line, from mark to mark, faster, one side, and out into a file."""

from __future__ import annotations

import hashlib

import numpy as np
import page_rig
import pytest
import rig
import soundfile
from case_page_rig import LINES, Cases, story_case
from PySide6.QtCore import Qt

from complaintdesk.devices.chunk import decode


@pytest.fixture
def recorded(story, session, qtbot):
    """A case with one recorded call of three lines; its page, the recording and the call."""
    call = story.call(page_rig.HANAKO, "見本 花子", LINES, record=True)
    row = story.desk.calls.call(call)
    story.close()
    cases = Cases(session, qtbot)
    cases.open(story_case(cases))
    cases.until(lambda: cases.playback.strip(row.recordings[0].recording_id) is not None)
    return cases, row


def press(qtbot, cases, key, modifier=Qt.KeyboardModifier.NoModifier):
    qtbot.keyClick(cases.ui.timeline, key, modifier)
    cases.settle()


def test_each_line_plays_from_its_moment_and_the_keys_go_from_mark_to_mark(recorded, qtbot, player):
    cases, call = recorded
    recording = call.recordings[0]
    moments = [(line.at - recording.started_at) / 1e6 for line in call.lines]
    cases.detail.timeline.fold(call.call_id, folded=False)
    row = next(row for row in cases.rows if row.key.endswith(call.lines[1].line_id))
    assert row.note.startswith("▶ 00:01")
    cases.choose(row.key)
    press(qtbot, cases, Qt.Key.Key_Return)
    assert player.began == [round(moments[1] * page_rig.RATE)]
    cases.playback.stop()
    cases.choose(recording.recording_id)
    forward = [Qt.Key.Key_Right, Qt.KeyboardModifier.ControlModifier]
    cases.playback.seek(recording.recording_id, 0.0)
    at = []
    for _ in moments:
        press(qtbot, cases, *forward)
        at.append(cases.playback.position(recording.recording_id))
    assert at == pytest.approx(moments[:1] + moments[1:], abs=0.01)
    press(qtbot, cases, Qt.Key.Key_Left, Qt.KeyboardModifier.ControlModifier)
    assert cases.playback.position(recording.recording_id) == pytest.approx(moments[1], abs=0.01)


def test_speed_side_and_loudness_hold_at_once_and_from_then_on(recorded, qtbot, player):
    cases, call = recorded
    bar, recording = cases.page.listening, call.recordings[0].recording_id
    assert not bar.isVisible()
    cases.choose(recording)
    assert bar.isVisible()
    press(qtbot, cases, Qt.Key.Key_Return)
    player.at = page_rig.RATE
    bar.speed_box.setCurrentIndex(bar.speed_box.findData(1.5))
    bar.speed_box.activated.emit(bar.speed_box.currentIndex())
    cases.settle()
    assert (player.began[-1], player.how.speed) == (page_rig.RATE, 1.5)
    bar.side_box.setCurrentIndex(bar.side_box.findData("caller"))
    bar.side_box.activated.emit(bar.side_box.currentIndex())
    qtbot.mouseClick(bar.even_box, Qt.MouseButton.LeftButton)
    cases.settle()
    assert (player.how.speed, player.how.side, player.how.even) == (1.5, "caller", True)
    assert cases.playback.playing == recording


@pytest.mark.parametrize("form", ["flac", "wav"])
def test_a_recording_is_written_out_sample_by_sample_and_that_is_noted(recorded, session, tmp_path, form):
    cases, call = recorded
    recording, found = call.recordings[0].recording_id, {}

    def read(desk):
        found["sound"] = np.concatenate([decode(chunk) for chunk in desk.recordings.chunks(recording)])
        found["acts"] = [row.event for row in desk.custody.acts(1)]
        found["log"] = desk.handover.log(rig.person(desk, rig.OWNER))[0]

    path = tmp_path / f"見本.{form}"
    cases.choose(recording)
    cases.page.listening._write(recording, path)
    cases.settle()
    assert cases.told[-1][1] == "calm", cases.told
    session.ask(read, lambda _: None)
    cases.settle()
    samples, rate = soundfile.read(path, dtype="int16")
    assert (rate, samples.tolist()) == (call.recordings[0].rate, found["sound"].tolist())
    digest = hashlib.sha256(path.read_bytes()).hexdigest()
    assert [(act.recording_id, act.form, act.sha256) for act in found["acts"]] == [(recording, form, digest)]
    assert (found["log"].what, found["log"].sha256) == (form.upper(), digest)
    assert [each.name for each in tmp_path.glob("*見本*")] == [path.name]


def test_another_ending_is_refused_in_words_and_nothing_is_written(recorded, tmp_path):
    cases, call = recorded
    cases.page.listening._write(call.recordings[0].recording_id, tmp_path / "見本.ogg")
    cases.settle()
    assert "FLAC / WAV / MP3" in cases.told[-1][0]
    assert not list(tmp_path.glob("*見本*"))
