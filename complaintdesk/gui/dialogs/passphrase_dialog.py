"""Setting the passphrase: typed twice, shown never."""

from __future__ import annotations

from typing import TYPE_CHECKING

from complaintdesk.gui.dialogs.fitted_dialog import FittedDialog
from complaintdesk.gui.forms.passphrase_dialog import Ui_PassphraseDialog

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from complaintdesk.viewmodels.keys import Keys


class PassphraseDialog(FittedDialog):
    """Closes when the passphrase holds."""

    def __init__(self, keys: Keys, parent: QWidget) -> None:
        super().__init__(parent)
        self.ui = Ui_PassphraseDialog()
        self.ui.setupUi(self)
        self._keys = keys
        self.ui.problem_label.hide()
        self.ui.save_button.clicked.connect(self._save)
        self.ui.cancel_button.clicked.connect(self.reject)
        self.ui.first_edit.setFocus()

    def _save(self) -> None:
        ui = self.ui
        if ui.first_edit.text() != ui.again_edit.text():
            self._say(self.tr("The two are not the same."))
            return
        ui.save_button.setDisabled(True)
        self._keys.set_passphrase(ui.first_edit.text(), self.accept, self._say)

    def _say(self, why: str) -> None:
        self.ui.save_button.setEnabled(True)
        self.ui.problem_label.setText(why)
        self.ui.problem_label.show()
        self.fit()
