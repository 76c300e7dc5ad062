"""What a recorder tells is on the screen for as long as it is true, and F4 does what its button says."""

from __future__ import annotations

import threading

import pytest
import rig
from person import Person
from PySide6.QtCore import Qt
from scripted_recorder import ScriptedRecorder

from complaintdesk import app
from complaintdesk.domain.terms import RecordingEnd
from complaintdesk.services.ports import RecorderEnded, RecorderFailed, RecorderGap, RecorderSilent
from complaintdesk.viewmodels.call_back import Step
from complaintdesk.viewmodels.recording import RecordingState
from complaintdesk.viewmodels.session import Session
from complaintdesk.window import DeskWindow

pytestmark = pytest.mark.journey

FLAT, HEARD_AGAIN, ENDED = "20秒", "また聞こえて", "録音を終えました"
DIED = RecorderFailed(code="died", why="killed", frames=0, head="")


class Recorded(Person):
    """A person whose recorder says what the test has it say."""

    def __init__(self, desk: DeskWindow, recorder: ScriptedRecorder, clock) -> None:
        super().__init__(desk)
        self.recorder, self.clock = recorder, clock
        self.told: list[str] = []
        desk.window.told.connect(lambda text, _tone: self.told.append(text))

    def settle(self) -> None:
        """Wait also until what the recorder said has come to the window and what follows from it is done."""
        for _ in range(4):
            super().settle()

    def record(self, seconds: int = 0) -> None:
        """Press F4, hear both sides, and let time pass."""
        begun = len(self.recorder.orders)
        self.press(Qt.Key.Key_F4)
        self.see(lambda: len(self.recorder.orders) > begun, "the order to record")
        self.open()
        self.clock.advance(seconds * rig.SECOND)

    def open(self) -> None:
        self.recorder.open(self.clock.now())
        self.hears()

    def hears(self, caller: float = 0.5, lost: tuple[str, ...] = ()) -> None:
        self.recorder.hear(caller=caller, lost=lost)
        self.settle()

    def tells(self, report) -> None:
        self.recorder.say(report)
        self.settle()

    def end(self) -> None:
        if self.desk.recording.state is RecordingState.ON:
            self.press(Qt.Key.Key_F4)
            self.settle()
        self.recorder.end()
        self.settle()
        assert self.desk.recording.state is RecordingState.OFF

    def reads(self, words: str) -> bool:
        """Tell whether words stand in the window's line."""
        return self.window.ui.notice.isVisible() and words in self.window.ui.notice_text.text()

    def times(self, words: str) -> int:
        """Count how often they were said."""
        return sum(words in text for text in self.told)


@pytest.fixture
def person(home, keyring, clock, leave):
    recorder = ScriptedRecorder()

    def open_desk(code: str | None):
        return app.desk_on(app.homes(keyring, clock).open(home, code), clock, tz=rig.JST, recorder=recorder)

    desk = DeskWindow(home, None, Session(open_desk, clock.now))
    desk.show()
    person = Recorded(desk, recorder, clock)
    person.settle()
    yield person
    leave(desk)


def test_what_is_wrong_is_said_each_time_and_taken_back_when_it_is_over_or_the_recording_is(person):
    person.press(Qt.Key.Key_F2)
    person.record(seconds=25)
    person.hears(caller=0.0)
    assert person.reads(FLAT)
    person.hears()
    assert person.reads(HEARD_AGAIN)
    person.clock.advance(25 * rig.SECOND)
    person.hears(caller=0.0)
    person.end()
    assert person.reads(ENDED)
    person.record(seconds=25)
    person.hears(caller=0.0)
    assert person.times(FLAT) == 3
    # A side that gives nothing is said to be lost; when it is back after long, it is not said to be flat.
    person.hears(caller=0.0, lost=("caller",))
    person.clock.advance(30 * rig.SECOND)
    person.hears(caller=0.0, lost=("caller",))
    person.hears()
    assert person.reads("両側の音が戻りました")
    assert (person.times(FLAT), person.times(HEARD_AGAIN)) == (3, 1)
    for hung in (1, 2):
        person.tells(RecorderSilent())
        assert person.times("応答しません") == hung
        person.tells(DIED)
        person.open()
    person.tells(RecorderSilent())
    person.end()
    assert person.reads(ENDED)


def test_a_gap_that_nothing_else_speaks_of_is_said_and_one_of_a_lost_side_is_said_once(person):
    person.press(Qt.Key.Key_F2)
    person.record()
    person.recorder.say(RecorderGap(source="caller", from_ms=1000, ms=900))
    person.hears()
    assert person.reads("お客様側の音が0.9秒欠け")
    # Sound that a host drops again and again is said when it has come to something.
    for from_ms in range(2000, 15_000, 1000):
        assert person.times("欠けています") == 1
        person.recorder.say(RecorderGap(source="caller", from_ms=from_ms, ms=20))
        person.hears()
    assert person.reads("お客様側の音が0.3秒欠け")
    person.recorder.say(RecorderGap(source="staff", from_ms=18_000, ms=1500))
    person.hears(lost=("staff",))
    person.recorder.say(RecorderGap(source="staff", from_ms=19_500, ms=700))
    person.hears()
    assert person.reads("両側の音が戻りました")
    assert person.times("欠けています") == 2
    person.press(Qt.Key.Key_F4)
    person.recorder.say(RecorderGap(source="staff", from_ms=22_000, ms=600))
    person.end()
    assert person.reads("当方側の音が0.6秒欠け")


def test_a_recorder_that_dies_before_any_sound_is_replaced_and_what_it_is_told_of_holds(person):
    person.press(Qt.Key.Key_F2)
    person.press(Qt.Key.Key_F4)
    person.settle()
    person.tells(DIED)
    person.open()
    assert person.reads("録音はここから")
    assert person.times("見つかりません") == 0
    # Asleep while it is sealed: all of it is kept, and nothing is to be said.
    person.press(Qt.Key.Key_F4)
    said = len(person.told)
    person.tells(RecorderFailed(code="slept", why="the computer slept", frames=48_000, head="ab"))
    assert (person.desk.recording.state, person.told[said:]) == (RecordingState.OFF, [])
    rows = []
    call_id = person.desk.calls.current.call_id
    person.desk.session.ask(lambda desk: desk.calls.call(call_id).recordings, rows.extend)
    person.settle()
    assert [row.reason for row in rows] == [RecordingEnd.FAILED]


def test_f4_does_what_its_button_says_and_tells_the_recorder_at_once(person):
    person.press(Qt.Key.Key_F2)
    person.type("090-0123-4567", person.call_page.ui.number_edit)
    button, recorder = person.call_page.ui.record_button, person.recorder
    person.record()
    assert "停止" in button.text()
    busy = threading.Event()
    person.desk.session.ask(lambda _desk: busy.wait(20), lambda _: None)
    person.press(Qt.Key.Key_F4)
    person.see(lambda: recorder.stops, "the recorder told, though the store is busy")
    assert not busy.is_set()
    busy.set()
    assert set(recorder.stops) == {person.desk.recording.recording_id}
    for words in ("録音", "停止", "録音"):  # another one; no; yes; no
        assert words in button.text()
        person.press(Qt.Key.Key_F4)
    assert "続けて録音" in person.call_page.ui.record_note.text()
    person.press(Qt.Key.Key_F4)
    recorder.end()
    person.settle()
    assert (len(recorder.orders), person.desk.recording.state) == (1, RecordingState.OFF)
    # Hung up to ring back: nobody is on the line whom F4 could record.
    for step in (Step.OFFER, Step.WAIT):
        person.press(Qt.Key.Key_F3)
        person.see(lambda step=step: person.desk.call_back.step is step, f"the step {step}")
    assert not button.isEnabled()
    person.press(Qt.Key.Key_F4)
    person.settle()
    assert person.reads("通話中ではありません")
    assert len(recorder.orders) == 1


def test_a_window_that_may_not_close_yet_goes_on_recording(person):
    person.press(Qt.Key.Key_F2)
    person.record()
    export = threading.Event()
    person.desk.session.tasks.slow(lambda: export.wait(20), lambda _: None, lambda _: None)
    person.window.close()
    assert (person.window.isVisible(), person.desk.recording.state) == (True, RecordingState.ON)
    export.set()
    person.see(lambda: not person.desk.session.tasks.slow_under_way, "the export done")
    person.window.close()
    assert person.desk.recording.state is RecordingState.ENDING


def test_a_test_recording_that_was_left_does_not_end_the_next_one(person):
    for _ in range(2):
        person.window.show_page("call")
        ui = person.window.show_page("settings").go_to("sound").ui
        person.settle()
        person.click(ui.test_button)
        person.settle()
    said = len(person.told)
    first, second = (order.recording_id for order in person.recorder.orders)
    assert first in person.recorder.stops
    assert second not in person.recorder.stops
    for late in (RecorderEnded(frames=48_000, head="ab"), DIED):
        person.recorder.say(late, order=0)
        person.settle()
    assert "話してください" in ui.test_text.text()
    assert person.told[said:] == []
