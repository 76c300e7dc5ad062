"""A test recording and the seconds before F4: what the recorder is told, and when the file of a test goes."""

from __future__ import annotations

import threading
from dataclasses import replace

import pytest
from scripted_recorder import ScriptedRecorder

from complaintdesk.domain.errors import StorageFailed
from complaintdesk.services.ports import Arming, RecorderEnded, RecorderFailed

CALL = Arming(staff="mic", caller="line", seconds=30)
ENDED = RecorderEnded(frames=48_000, head="ab")


@pytest.fixture
def recorder(desk):
    desk.sound._recorder = ScriptedRecorder()
    return desk.sound._recorder


def nobody(_report) -> None:
    pass


def test_a_test_that_is_forgotten_while_it_runs_is_removed_when_the_recorder_has_let_go_of_it(desk, recorder):
    desk.sound.begin_test("mic", "line", nobody)
    file = recorder.orders[0].path
    file.write_bytes(b"being written")
    desk.sound.forget_test()
    assert (recorder.stops, file.exists()) == ([recorder.orders[0].recording_id], True)
    recorder.say(RecorderFailed(code="died", why="killed", frames=0, head=""))
    assert not file.exists()
    desk.sound.begin_test("mic", "line", nobody)
    file = recorder.orders[1].path
    file.write_bytes(b"sealed")
    recorder.say(ENDED)
    assert file.exists()
    desk.sound.forget_test()
    assert not file.exists()


def test_a_test_that_the_disk_refuses_leaves_the_seconds_before_f4_as_they_are(desk, recorder):
    desk.sound.arm(CALL)
    desk.sound._work.parent.mkdir(parents=True, exist_ok=True)
    desk.sound._work.write_text("in the way")
    with pytest.raises(StorageFailed):
        desk.sound.begin_test("mic", "line", nobody)
    assert recorder.armed == [CALL]


def test_a_test_that_was_left_does_not_arm_the_recorder_under_the_next_one(desk, recorder):
    desk.sound.arm(CALL)
    desk.sound.begin_test("mic", "line", nobody)
    desk.sound.begin_test("mic", "line", nobody)
    recorder.say(ENDED, 0)
    assert recorder.armed[-1] is None
    recorder.say(ENDED, 1)
    assert recorder.armed[-1] == CALL


def test_a_call_that_ends_as_a_test_ends_is_listened_to_no_more(desk, recorder):
    desk.sound.arm(CALL)
    desk.sound.begin_test("mic", "line", nobody)
    arming, go = threading.Event(), threading.Event()
    arm = recorder.arm

    def arm_slowly(wanted: Arming, heard) -> None:
        arming.set()
        go.wait(20)
        arm(replace(wanted), heard)

    recorder.arm = arm_slowly
    tested = threading.Thread(target=recorder.say, args=(ENDED,))
    hung_up = threading.Thread(target=desk.sound.arm, args=(None,))
    tested.start()
    assert arming.wait(20)
    hung_up.start()
    go.set()
    tested.join()
    hung_up.join()
    assert recorder.armed[-1] is None
