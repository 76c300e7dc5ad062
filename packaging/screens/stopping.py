"""The pictures of when to stop: a long call that comes to its end, and a case that talking does not move any more."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from complaintdesk.gui.dialogs.block_dialog import BlockDialog
from complaintdesk.viewmodels.moments import MINUTE

if TYPE_CHECKING:
    from collections.abc import Callable

    from person import Person

_ALT, _CTRL = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ControlModifier


def take(person: Person, picture: Callable[..., None]) -> None:
    """Take both calls, and look at the case and the dialog; nothing is asked for."""
    person.press(Qt.Key.Key_F2)
    person.type("090-0666-7777", person.call_page.ui.number_edit)
    person.say("使い方を三度たずねられ、同じ説明をした。")
    call = person.desk.calls.current
    assert call is not None
    call.started_at -= 31 * MINUTE
    person.desk.calls.ticked.emit()
    picture("end-point")
    _end(person)

    person.press(Qt.Key.Key_F2)
    person.type("090-0777-8888", person.call_page.ui.number_edit)
    person.press(Qt.Key.Key_2, _ALT)
    person.say("送料も含めて倍額を返せ。")
    person.press(Qt.Key.Key_7, _ALT)
    person.say("「責任者を出せ、ばかやろう」")
    for _ in range(4):
        person.press(Qt.Key.Key_L, _CTRL)
        person.settle()
    person.press(Qt.Key.Key_7, _ALT)
    person.say("「まだ払わないのか、ばかやろう」")
    _end(person)
    found: list[str] = []
    person.desk.session.ask(lambda desk: desk.calls.recent()[0].case_id, found.append)
    person.settle()
    for words in ("代替品の発送：「要らない」", "全額の返金：「倍でなければ断る」"):
        _refuse(person, found[0], words)
    person.desk.open_case(found[0])
    person.settle()
    picture("stop")
    person.click(person.desk.window.page("cases").side.dialogue.ui.ask_block_button)
    dialog = person.dialog(BlockDialog)
    person.settle()
    picture("stop-ask", dialog)
    dialog.close()
    person.settle()


def _refuse(person: Person, case_id: str, words: str) -> None:
    person.desk.session.act(lambda desk, by: desk.cases.note_refusal(case_id, words, by))
    person.settle()


def _end(person: Person) -> None:
    person.press(Qt.Key.Key_F12)
    person.settle()
