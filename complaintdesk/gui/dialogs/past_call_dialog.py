"""When a call that is over began, and how long it lasted."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QDateTime, Signal

from complaintdesk.gui.dialogs.fitted_dialog import FittedDialog
from complaintdesk.gui.forms.past_call_dialog import Ui_PastCallDialog
from complaintdesk.viewmodels.moments import MINUTE

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

_EARLIER = 10 * MINUTE
"""How long before now a call is taken to have begun, until somebody says when."""


class PastCallDialog(FittedDialog):
    """``stated(started_at, ended_at)``, both UTC µs as is what ``now()`` returns."""

    WIDTH = 560

    stated = Signal(object, object)

    def __init__(self, now: Callable[[], int], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._now = now
        self.ui = Ui_PastCallDialog()
        self.ui.setupUi(self)
        self.ui.began_edit.setDateTime(QDateTime.fromMSecsSinceEpoch((now() - _EARLIER) // 1000))
        self.ui.past_problem.hide()
        self.ui.cancel_button.clicked.connect(self.reject)
        self.ui.note_button.clicked.connect(self._note)
        self.ui.note_button.setDefault(True)

    def _note(self) -> None:
        began = self.ui.began_edit.dateTime().toMSecsSinceEpoch() * 1000
        ended = began + self.ui.minutes_box.value() * MINUTE
        if ended > self._now():
            self.ui.past_problem.setText(
                self.tr("That call would end in the future. Please check the times.")
            )
            self.ui.past_problem.show()
            return
        self.stated.emit(began, ended)
        self.accept()
