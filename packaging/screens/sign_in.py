"""The pictures of people: who has a PIN, setting one, the page to sign in at, a call that is noted before that."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt

from complaintdesk.gui.dialogs.pin_dialog import PinDialog

if TYPE_CHECKING:
    from collections.abc import Callable

    from person import Person


def take(person: Person, picture: Callable[..., None]) -> None:
    """Set the owner's PIN and another, lock the desk, mistype one, take a call, sign in."""
    window: Any = person.window
    page = window.show_page("settings")
    ui = page.go_to("shop").ui
    person.settle()
    owner = next(
        row for row, who in enumerate(person.desk.session.shop.everyone) if who.role.value == "owner"
    )
    person.desk.session.sit(person.desk.session.shop.everyone[owner].staff_id)
    person.settle()
    for row in (owner, ui.people_list.count() - 1):
        ui.people_list.setCurrentRow(row)
        person.click(ui.pin_button)
        dialog: Any = person.dialog(PinDialog)
        person.type("ringo-26", dialog.ui.first_edit)
        person.type("ringo-26", dialog.ui.again_edit)
        if row == owner:
            picture("pin", dialog)
        person.click(dialog.ui.save_button)
        person.settle()
    ui.scroll.ensureWidgetVisible(ui.lock_row)
    picture("settings-people")
    person.press(Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    person.settle()
    picture("sign_in")
    person.type("0000", window.page("sign_in").ui.pin_edit)
    person.press(Qt.Key.Key_Return)
    person.settle()
    picture("sign_in-wrong")
    person.press(Qt.Key.Key_F2)
    person.type("090-0123-4567", person.call_page.ui.number_edit)
    person.say("注文した箱がまだ届かない。")
    picture("call-unsigned")
    person.press(Qt.Key.Key_F12)
    person.settle()
