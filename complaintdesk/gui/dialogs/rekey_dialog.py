"""Writing the store anew under another key: the secrets that stay, how far it is, stopping it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from complaintdesk.gui.dialogs.fitted_dialog import FittedDialog
from complaintdesk.gui.forms.rekey_dialog import Ui_RekeyDialog

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from complaintdesk.viewmodels.keys import ReKey


class RekeyDialog(FittedDialog):
    """Closing it while it writes stops the writing; the old store stays."""

    def __init__(self, rekey: ReKey, parent: QWidget) -> None:
        super().__init__(parent)
        self.ui = Ui_RekeyDialog()
        self.ui.setupUi(self)
        self._rekey = rekey
        ui = self.ui
        for hidden in (ui.progress, ui.problem_label):
            hidden.hide()
        for row in (ui.passphrase_caption, ui.passphrase_edit, ui.passphrase_note):
            row.setVisible(rekey.has_passphrase)
        ui.start_button.clicked.connect(self._start)
        ui.cancel_button.clicked.connect(self.reject)
        rekey.busy_changed.connect(self._show_busy)
        rekey.progress_changed.connect(lambda done: ui.progress.setValue(round(100 * done)))
        rekey.refused.connect(self._say)
        rekey.saved.connect(self.accept)
        ui.code_edit.setFocus()

    @property
    def works(self) -> bool:
        """Tell whether it is being done."""
        return self._rekey.busy

    def reject(self) -> None:
        """Stop the writing; close when nothing is being written."""
        if self._rekey.busy:
            self._rekey.cancel()
            self.ui.cancel_button.setDisabled(True)
        else:
            super().reject()

    def _start(self) -> None:
        self.ui.problem_label.hide()
        self._rekey.start(self.ui.code_edit.text(), self.ui.passphrase_edit.text())

    def _show_busy(self, busy: bool) -> None:
        ui = self.ui
        ui.progress.setVisible(busy)
        ui.cancel_button.setEnabled(True)
        for widget in (ui.start_button, ui.code_edit, ui.passphrase_edit):
            widget.setDisabled(busy)
        self.fit()

    def _say(self, why: str) -> None:
        self.ui.problem_label.setText(why)
        self.ui.problem_label.show()
        self.fit()
