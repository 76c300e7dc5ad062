"""Opening a store whose key the keyring did not give."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QDialog

from complaintdesk.domain.errors import InvalidInput, KeyNeeded, WrongKey
from complaintdesk.gui import theme
from complaintdesk.gui.forms.unlock_dialog import Ui_UnlockDialog
from complaintdesk.viewmodels import messages

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from complaintdesk.domain.errors import UserError
    from complaintdesk.viewmodels.session import Session


class UnlockDialog(QDialog):
    """Asks for the recovery code. It offers no way to delete or begin anew over data that cannot be read."""

    def __init__(self, session: Session, reason: UserError, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_UnlockDialog()
        self.ui.setupUi(self)
        self._session = session
        self.resize(theme.current().px(560), theme.current().px(360))
        ui = self.ui
        ui.busy_bar.hide()
        ui.problem_card.hide()
        ui.unlock_reason.setText(messages.worded(reason))
        self._offer(reason)
        ui.open_button.clicked.connect(self._open)
        ui.code_edit.returnPressed.connect(self._open)
        ui.again_button.clicked.connect(self._again)
        ui.quit_button.clicked.connect(self.reject)
        session.opened.connect(self.accept)
        session.locked.connect(self._on_locked)
        ui.code_edit.setFocus()

    def _offer(self, reason: UserError) -> None:
        ui = self.ui
        needs_code = isinstance(reason, KeyNeeded | WrongKey | InvalidInput)
        for widget in (ui.unlock_caption, ui.code_edit, ui.open_button):
            widget.setEnabled(needs_code)

    def _open(self) -> None:
        self._try(self.ui.code_edit.text())

    def _again(self) -> None:
        self._try(None)

    def _try(self, code: str | None) -> None:
        self.ui.problem_card.hide()
        self.ui.busy_bar.show()
        self.ui.buttons.setDisabled(True)
        self._session.open(code)

    def _on_locked(self, reason: UserError) -> None:
        self._offer(reason)  # another reason than at first: the code may help now
        self.ui.busy_bar.hide()
        self.ui.buttons.setDisabled(False)
        self.ui.problem_text.setText(messages.worded(reason))
        self.ui.problem_card.show()
        self.ui.code_edit.setFocus()
