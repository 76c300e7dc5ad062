"""The pictures of the call bar: while nobody is on the phone, in a call, ringing back, recording."""

from __future__ import annotations

from typing import TYPE_CHECKING

from person import Person
from PySide6.QtCore import Qt

from complaintdesk.viewmodels.call_back import Step
from complaintdesk.viewmodels.recording import RecordingState

if TYPE_CHECKING:
    from collections.abc import Callable


def take(person: Person, number: str, picture: Callable[..., None]) -> None:
    """Shrink the window, take a call from the number on the bar, and bring the window back."""
    desk = person.desk
    person.press(Qt.Key.Key_M, Qt.KeyboardModifier.ControlModifier)
    bar = desk.beside.shrinking.shrunk
    assert bar is not None
    hand = Person(desk, bar)
    picture("call-bar-idle", bar)
    hand.press(Qt.Key.Key_F2)
    desk.calls.who.choose(number, "", "")
    hand.settle()
    hand.type("りんごが5個潰れて届いた。箱の角がへこんでいた。", bar.ui.note_edit)
    hand.press(Qt.Key.Key_Return)
    hand.settle()
    hand.type("今日中に代わりを送って", bar.ui.note_edit)
    picture("call-bar", bar)
    hand.press(Qt.Key.Key_F3)
    hand.see(lambda: desk.call_back.step is Step.OFFER, "the words")
    picture("call-bar-ringing-back", bar)
    hand.click(bar.ui.later_button)
    hand.press(Qt.Key.Key_F4)
    hand.see(lambda: desk.recording.state is RecordingState.ON, "the recording")
    picture("call-bar-recording", bar)
    hand.press(Qt.Key.Key_F4)
    hand.press(Qt.Key.Key_F12)
    hand.settle()
    hand.press(Qt.Key.Key_M, Qt.KeyboardModifier.ControlModifier)
    person.settle()
