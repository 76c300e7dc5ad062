"""When a call that is over began, and how long it lasted."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QDateTime, Signal

from complaintdesk.gui.dialogs.fitted_dialog import FittedDialog
from complaintdesk.gui.forms.past_call_dialog import Ui_PastCallDialog
from complaintdesk.viewmodels.moments import MINUTE

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


class PastCallDialog(FittedDialog):
    """``stated(started_at, ended_at)``, both UTC µs."""

    WIDTH = 560

    stated = Signal(object, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_PastCallDialog()
        self.ui.setupUi(self)
        self.ui.began_edit.setDateTime(QDateTime.currentDateTime().addSecs(-600))
        self.ui.past_problem.hide()
        self.ui.cancel_button.clicked.connect(self.reject)
        self.ui.note_button.clicked.connect(self._note)
        self.ui.note_button.setDefault(True)

    def _note(self) -> None:
        began = self.ui.began_edit.dateTime().toMSecsSinceEpoch() * 1000
        ended = began + self.ui.minutes_box.value() * MINUTE
        if ended > QDateTime.currentMSecsSinceEpoch() * 1000:
            self.ui.past_problem.setText(
                self.tr("That call would end in the future. Please check the times.")
            )
            self.ui.past_problem.show()
            return
        self.stated.emit(began, ended)
        self.accept()
