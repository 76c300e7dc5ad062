"""Which case this one is part of, and why; it can be undone."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QKeySequence, QShortcut

from complaintdesk.gui.dialogs.fitted_dialog import FittedDialog
from complaintdesk.gui.forms.merge_dialog import Ui_MergeDialog

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from complaintdesk.viewmodels.merge_form import MergeForm


class MergeDialog(FittedDialog):
    """Ctrl+Enter merges."""

    def __init__(self, form: MergeForm, parent: QWidget) -> None:
        super().__init__(parent)
        self.ui = Ui_MergeDialog()
        self.ui.setupUi(self)
        self._form = form
        ui = self.ui
        self.setWindowTitle(ui.title_label.text())
        ui.case_label.setText(form.label)
        ui.problem_label.hide()
        ui.save_button.clicked.connect(self._save)
        ui.cancel_button.clicked.connect(self.reject)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self).activated.connect(self._save)
        form.busy_changed.connect(ui.save_button.setDisabled)
        form.saved.connect(self.accept)
        form.refused.connect(self._refuse)
        ui.into_edit.setFocus()

    def _save(self) -> None:
        self.ui.problem_label.hide()
        self._form.save(self.ui.into_edit.text(), self.ui.why_edit.text())

    def _refuse(self, why: str) -> None:
        self.ui.problem_label.setText(why)
        self.ui.problem_label.show()
        self.fit()
