"""A promise made in a case: what, to whom, until when, kept by whom."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QDateTime

from complaintdesk.gui.dialogs.fitted_dialog import FittedDialog
from complaintdesk.gui.forms.promise_dialog import Ui_PromiseDialog
from complaintdesk.gui.widgets.choices import fill
from complaintdesk.viewmodels import moments, words

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from complaintdesk.viewmodels.promise_form import PromiseForm


class PromiseDialog(FittedDialog):
    """``label`` names the case; the shortest time that can be kept stands there already."""

    WIDTH = 520

    def __init__(self, form: PromiseForm, label: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.ui = Ui_PromiseDialog()
        self.ui.setupUi(self)
        self._form = form
        ui = self.ui
        title = f"{ui.title_label.text()}  {label}"
        self.setWindowTitle(title)
        ui.title_label.setText(title)
        fill(ui.who_box, form.people())
        choices = form.choices()
        for place, button in enumerate((ui.due0, ui.due1, ui.due2, ui.due3)):
            button.setVisible(place < len(choices))
            if place < len(choices):
                due = choices[place]
                button.setText(f"{words.due(due.when)} {moments.clock(due.at)}")
                button.clicked.connect(lambda _=False, at=due.at: self._set_due(at))
        if choices:
            self._set_due(choices[0].at)
        ui.problem_label.hide()
        ui.save_button.clicked.connect(self._save)
        ui.cancel_button.clicked.connect(self.reject)
        form.busy_changed.connect(ui.save_button.setDisabled)
        form.saved.connect(self.accept)
        form.refused.connect(self._refuse)
        ui.about_edit.setFocus()

    def _set_due(self, at: int) -> None:
        self.ui.due_edit.setDateTime(QDateTime.fromMSecsSinceEpoch(at // 1000))

    def _save(self) -> None:
        ui = self.ui
        due_at = ui.due_edit.dateTime().toMSecsSinceEpoch() * 1000
        self._form.save(ui.about_edit.text(), ui.whom_edit.text(), due_at, str(ui.who_box.currentData()))

    def _refuse(self, why: str) -> None:
        self.ui.problem_label.setText(why)
        self.ui.problem_label.show()
        self.ui.about_edit.setFocus()
