"""The end of a call, stated afterwards: the first end stays on record beside it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QDateTime

from complaintdesk.gui.dialogs.fitted_dialog import FittedDialog
from complaintdesk.gui.forms.end_dialog import Ui_EndDialog
from complaintdesk.viewmodels import moments

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from complaintdesk.viewmodels.end_form import EndForm


class EndDialog(FittedDialog):
    """Corrects the end of one call."""

    WIDTH = 460

    def __init__(self, form: EndForm, parent: QWidget) -> None:
        super().__init__(parent)
        self.ui = Ui_EndDialog()
        self.ui.setupUi(self)
        self._form = form
        ui = self.ui
        self.setWindowTitle(ui.title_label.text())
        stands = self.tr("On record it ended %1. That stays visible; the report says when it was corrected.")
        ui.explanation_label.setText(stands.replace("%1", moments.full(form.ended_at)))
        ui.end_edit.setDateTime(QDateTime.fromMSecsSinceEpoch(form.ended_at // 1000))
        ui.problem_label.hide()
        ui.save_button.clicked.connect(self._save)
        ui.cancel_button.clicked.connect(self.reject)
        form.busy_changed.connect(ui.save_button.setDisabled)
        form.saved.connect(self.accept)
        form.refused.connect(self._refuse)
        ui.end_edit.setFocus()

    def _save(self) -> None:
        self._form.save(self.ui.end_edit.dateTime().toMSecsSinceEpoch() * 1000)

    def _refuse(self, why: str) -> None:
        self.ui.problem_label.setText(why)
        self.ui.problem_label.show()
