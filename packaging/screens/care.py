"""The pictures of staff care: what is offered after a hard call, the form, the notes that may be read."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from complaintdesk.gui.dialogs.care_dialog import CareDialog

if TYPE_CHECKING:
    from collections.abc import Callable

    from person import Person


def take(person: Person, picture: Callable[..., None]) -> None:
    """Take a call with abuse as the shop's last person, note how it was, and read it as the first."""
    session, page = person.desk.session, person.call_page
    first, *_, last = session.shop.staff
    session.sit(last.staff_id)
    person.press(Qt.Key.Key_F2)
    person.press(Qt.Key.Key_7, Qt.KeyboardModifier.AltModifier)
    person.say("「お前では話にならん、辞めてしまえ」と怒鳴り続ける。")
    person.press(Qt.Key.Key_F12)
    person.settle()
    picture("care-offer")
    person.click(page.findChild(type(page.ui.new_button), "write_button"))
    form = person.dialog(CareDialog)
    person.click(form.ui.shaken_radio)
    person.click(form.ui.talk_check)
    person.type("怒鳴られ続けて、手が震えた。次の電話を取るのがこわい。", form.ui.words_edit)
    person.choose(form.ui.reader_box, first.staff_id)
    picture("care", form)
    person.click(form.ui.save_button)
    person.settle()
    session.sit(first.staff_id)
    person.desk.beside.care.read()
    person.settle()
    notes = person.desk.beside.care.dialogs.shown
    picture("care-notes", notes)
    notes.close()
    person.settle()
