"""Pictures of the guide: words found, told and read from the record; the rule on returns; a draft; practice; mail."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from complaintdesk.gui.dialogs.clarify_dialog import ClarifyDialog
from complaintdesk.viewmodels.clarify import Clarify

if TYPE_CHECKING:
    from collections.abc import Callable

    from person import Person

_CTRL = Qt.KeyboardModifier.ControlModifier
_STEER = {"ja": "メールに切り替える", "en": "Steer to mail"}


def take(person: Person, number: str, picture: Callable[..., None]) -> None:
    """Take a call from ``number`` by the guide, then play one through that is only practice."""
    person.press(Qt.Key.Key_F2)
    person.type(number, person.call_page.ui.number_edit)
    person.settle()
    person.press(Qt.Key.Key_Return, _CTRL)
    picture("guide-told")
    person.press(Qt.Key.Key_G, _CTRL)
    picture("guide-find")
    person.press(Qt.Key.Key_Return)
    picture("guide-answer")
    for key, name in ((Qt.Key.Key_H, "guide-record"), (Qt.Key.Key_J, "guide-shield")):
        person.press(key, _CTRL)
        picture(name)
    dialog = ClarifyDialog(Clarify(person.desk.session, person.desk.calls), person.desk.window)
    dialog.show()
    picture("clarify-dialog", dialog)
    dialog.close()
    person.press(Qt.Key.Key_F12)
    card = person.call_page.guide.practice
    card.start_button.menu().actions()[2].trigger()
    picture("practice")
    person.click(card.ui.leave_button)
    person.press(Qt.Key.Key_F12)
    person.settle()


def asked_to_write(person: Person, number: str, language: str, picture: Callable[..., None]) -> None:
    """Ask a caller from ``number`` to write; they ring again."""
    for again in (False, True):
        person.press(Qt.Key.Key_F2)
        person.type(number, person.call_page.ui.number_edit)
        person.settle()
        if again:
            person.see(
                person.call_page.guide.panel.ui.reminder_label.isVisible, "that mail was asked for before"
            )
            picture("asked-to-write")
        else:
            person.say("電話で何度でも説明してほしい。")
            person.press(Qt.Key.Key_G, _CTRL)
            person.type(_STEER[language])
            person.press(Qt.Key.Key_Return)
            person.press(Qt.Key.Key_Return, _CTRL)
            person.settle()
        person.press(Qt.Key.Key_F12)
        person.settle()
