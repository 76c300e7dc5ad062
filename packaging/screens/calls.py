"""Pictures of a call: its lines, like cases, ringing back, the recording, and a blocked caller while it is parked."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from complaintdesk.gui.views.precedent_card import PrecedentCard
from complaintdesk.viewmodels.call_back import Step
from complaintdesk.viewmodels.recording import RecordingState

if TYPE_CHECKING:
    from collections.abc import Callable

    from person import Person

_LINES = (
    (Qt.Key.Key_1, "りんごが5個潰れて届いた。箱の角がへこんでいた。"),
    (Qt.Key.Key_2, "今日中に代わりを送ってほしい。週末の贈り物に使う。"),
    (Qt.Key.Key_3, "11/18ご注文のふじ5kg、5個破損、代替品を11/23までに希望、で相違ないと確認。"),
    (Qt.Key.Key_4, "声が大きくなる。「電話代もこっち持ちか」。携帯・遠方から。"),
    (Qt.Key.Key_5, "配送会社に確認のうえ、代替品の発送可否を折り返すと提案。"),
)


def take(person: Person, number: str, picture: Callable[..., None]) -> None:
    """Take a call from ``number``, ring back, record, and take another call beside it."""
    desk, ui = person.desk, person.call_page.ui
    picture("ready")
    desk.window.ui.notice.hide()
    person.press(Qt.Key.Key_F2)
    person.type(number, ui.number_edit)
    person.settle()
    for key, text in _LINES:
        person.press(key, Qt.KeyboardModifier.AltModifier)
        person.say(text)
    person.settle()
    picture("call")
    _like_cases(person, picture)
    person.press(Qt.Key.Key_Up)
    picture("correcting")
    person.press(Qt.Key.Key_Escape)
    for step in (Step.OFFER, Step.WAIT, Step.OUTCOME):
        person.press(Qt.Key.Key_F3)
        person.see(lambda step=step: desk.call_back.step is step, step.name)
        picture(f"call-back-{step.name.lower()}")
    person.click(ui.reached_button)
    person.settle()
    person.press(Qt.Key.Key_F4)
    person.see(lambda: desk.recording.state is RecordingState.ON, "the recording")
    desk.recording.levels_changed.emit(0.12, 0.55)
    picture("recording")
    person.press(Qt.Key.Key_F4)
    person.press(Qt.Key.Key_F2)
    person.type(_blocked_number(person), ui.number_edit)
    person.see(ui.block_card.isVisible, "the warning")
    picture("blocked-caller-and-parked-call")
    person.press(Qt.Key.Key_F12)
    person.settle()


def _like_cases(person: Person, picture: Callable[..., None]) -> None:
    """What was given in cases like this one; put away again."""
    control = Qt.KeyboardModifier.ControlModifier
    card = person.call_page.findChild(PrecedentCard)
    person.press(Qt.Key.Key_P, control)
    person.see(card.ui.card.isVisible, "the like cases")
    picture("like-cases")
    person.press(Qt.Key.Key_P, control)


def _blocked_number(person: Person) -> str:
    found: list[str] = []
    person.desk.session.ask(
        lambda desk: next(row.number.shown for row in desk.blocks.list() if row.state == "in_force"),
        found.append,
    )
    person.settle()
    return found[0]
