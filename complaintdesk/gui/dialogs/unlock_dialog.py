"""Opening a store whose key the keyring did not give."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from complaintdesk.domain.errors import (
    HomeMissing,
    HomeUnreadable,
    InvalidInput,
    KeyNeeded,
    StorageFailed,
    WrongKey,
)
from complaintdesk.gui import theme
from complaintdesk.gui.dialogs.fitted_dialog import FittedDialog
from complaintdesk.gui.forms.unlock_dialog import Ui_UnlockDialog
from complaintdesk.viewmodels import messages

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from complaintdesk.domain.errors import UserError
    from complaintdesk.viewmodels.session import Session


class UnlockDialog(FittedDialog):
    """Asks for the recovery code or the passphrase.

    It offers no way to delete or begin anew over data that cannot be read: a backup is restored into another folder.
    """

    WIDTH = 620

    restore_wanted = Signal()
    opened_by_hand = Signal()
    """What was typed opened it: the keyring did not."""

    def __init__(self, session: Session, reason: UserError, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_UnlockDialog()
        self.ui.setupUi(self)
        self._session = session
        self._typed = False
        self.resize(theme.current().px(560), theme.current().px(360))
        ui = self.ui
        ui.busy_bar.hide()
        ui.problem_card.hide()
        ui.unlock_reason.setText(self._worded(reason))
        self._offer(reason)
        ui.open_button.clicked.connect(self._open)
        ui.again_button.clicked.connect(self._again)
        ui.restore_button.clicked.connect(self.restore_wanted)
        ui.quit_button.clicked.connect(self.reject)
        session.person_changed.connect(self._on_opened)
        session.locked.connect(self._on_locked)
        ui.code_edit.setFocus()

    def _offer(self, reason: UserError) -> None:
        ui = self.ui
        needs_code = isinstance(reason, KeyNeeded | WrongKey | InvalidInput)
        # Where a code would not help, nothing is locked.
        ui.unlock_title.setText(
            self.tr("The data is locked") if needs_code else self.tr("The data cannot be opened")
        )
        ui.unlock_honest.setText(
            self.tr("Nothing has been changed. Without the key nobody can open the data, we neither.")
            if needs_code
            else self.tr("Nothing has been changed.")
        )
        # Another program, or a newer version, is no reason to bring an old state back.
        ui.restore_button.setVisible(
            needs_code or isinstance(reason, HomeUnreadable | HomeMissing | StorageFailed)
        )
        ui.again_button.setText(self.tr("Ask the keyring again") if needs_code else self.tr("Try again"))
        for widget in (ui.unlock_caption, ui.code_edit, ui.open_button):
            widget.setVisible(needs_code)

    def _worded(self, reason: UserError) -> str:
        if isinstance(reason, StorageFailed):  # nothing was typed yet that could still be on the screen
            return self.tr("The disk refused to read or write. Check the folder and its permissions.")
        return messages.worded(reason)

    def _open(self) -> None:
        self._try(self.ui.code_edit.text())

    def _again(self) -> None:
        self._try(None)

    def _on_opened(self) -> None:
        if self._typed and self.isVisible():
            self.opened_by_hand.emit()
        self.accept()

    def _try(self, code: str | None) -> None:
        self._typed = code is not None
        self.ui.problem_card.hide()
        self.ui.busy_bar.show()
        self.ui.buttons.setDisabled(True)
        self._session.open(code)

    def _on_locked(self, reason: UserError) -> None:
        self._offer(reason)  # another reason than at first: the code may help now
        self.ui.busy_bar.hide()
        self.ui.buttons.setDisabled(False)
        self.ui.problem_text.setText(self._worded(reason))
        self.ui.problem_card.show()
        self.ui.code_edit.setFocus()
