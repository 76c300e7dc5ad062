"""Erasing for good: what goes, what stays in the record, why, and a typed confirmation."""

from __future__ import annotations

from typing import TYPE_CHECKING

from complaintdesk.gui import theme
from complaintdesk.gui.dialogs.fitted_dialog import FittedDialog
from complaintdesk.gui.forms.erase_dialog import Ui_EraseDialog

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from complaintdesk.viewmodels.erase_form import EraseForm


class EraseDialog(FittedDialog):
    """Enter cancels: erasing needs the reason, the number of the case, and then the button itself."""

    def __init__(self, form: EraseForm, parent: QWidget) -> None:
        super().__init__(parent)
        self.ui = Ui_EraseDialog()
        self.ui.setupUi(self)
        self._form = form
        ui = self.ui
        self.setWindowTitle(form.title)
        ui.title_label.setText(form.title)
        ui.gone_label.setText(form.gone)
        ui.backup_label.setText(form.backups)
        ui.confirm_caption.setText(self.tr("To &confirm, type %1").replace("%1", form.word))
        ui.confirm_edit.setPlaceholderText(form.word)
        ui.why_edit.setMaximumHeight(theme.current().px(72))
        self._show_problem(form.barrier)
        for edit in (ui.why_edit, ui.confirm_edit):
            edit.setDisabled(bool(form.barrier))
        ui.why_edit.textChanged.connect(self._allow)
        ui.confirm_edit.textChanged.connect(self._allow)
        ui.erase_button.clicked.connect(self._erase)
        ui.cancel_button.clicked.connect(self.reject)
        form.busy_changed.connect(self._allow)
        form.refused.connect(self._show_problem)
        form.saved.connect(self.accept)
        self._allow()
        ui.why_edit.setFocus()

    def _allow(self) -> None:
        ui = self.ui
        ui.erase_button.setEnabled(self._form.ready(ui.why_edit.toPlainText(), ui.confirm_edit.text()))

    def _erase(self) -> None:
        self.ui.problem_label.hide()
        self._form.erase(self.ui.why_edit.toPlainText(), self.ui.confirm_edit.text())

    def _show_problem(self, why: str) -> None:
        self.ui.problem_label.setText(why)
        self.ui.problem_label.setVisible(bool(why))
        self.fit()
