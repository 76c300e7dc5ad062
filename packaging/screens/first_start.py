"""Pictures of the first start: the shop, the recovery code and its proof; and of a home whose key is missing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from person import Person
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit

from complaintdesk.domain.errors import KeyNeeded
from complaintdesk.gui.dialogs.setup_dialog import SetupDialog
from complaintdesk.gui.dialogs.unlock_dialog import UnlockDialog
from complaintdesk.viewmodels.setup import Setup

if TYPE_CHECKING:
    from collections.abc import Callable

    from complaintdesk.window import DeskWindow

_CODE = "8GHS-PK9V-8MF7-YENX-4XG1-DF83-2GJJ"


def take(desk: DeskWindow, picture: Callable[..., None]) -> None:
    """Go through the dialogs, and found nothing."""
    setup = Setup(desk.session.tasks, lambda: _CODE, lambda *_: True)
    dialog = SetupDialog(setup)
    dialog.show()
    dialog.ui.shop_edit.setText("見本果樹園")
    name = dialog.ui.people_table.cellWidget(0, 0)
    assert isinstance(name, QLineEdit)
    name.setText("見本 一郎")
    picture("first-start", dialog)
    setup.make_code()
    hand = Person(desk, dialog)
    hand.see(lambda: dialog.ui.steps.currentIndex() == 1, "the code")
    picture("recovery-code", dialog)
    hand.click(dialog.ui.next_button)
    hand.type(_CODE[:4], dialog.ui.retype_edit)
    hand.press(Qt.Key.Key_Return)
    picture("recovery-code-retyped", dialog)
    dialog.reject()
    unlock = UnlockDialog(desk.session, KeyNeeded())
    unlock.show()
    picture("unlock", unlock)
    unlock.reject()
