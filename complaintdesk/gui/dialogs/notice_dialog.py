"""The final notice: by mail or letter, in which words, to be answered by when."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QDate

from complaintdesk.domain.terms import Channel
from complaintdesk.gui.dialogs.fitted_dialog import FittedDialog
from complaintdesk.gui.forms.notice_dialog import Ui_NoticeDialog

if TYPE_CHECKING:
    from datetime import date

    from PySide6.QtWidgets import QWidget

    from complaintdesk.viewmodels.notice_form import NoticeForm


class NoticeDialog(FittedDialog):
    """``label`` names the case."""

    WIDTH = 540

    def __init__(self, form: NoticeForm, label: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.ui = Ui_NoticeDialog()
        self.ui.setupUi(self)
        self._form = form
        title = f"{self.ui.title_label.text()}  {label}"
        self.setWindowTitle(title)
        self.ui.title_label.setText(title)
        self.ui.day_edit.setMinimumDate(_qt(form.first_day()))
        self.ui.day_edit.setDate(_qt(form.suggested_day()))
        self.ui.problem_label.hide()
        self.ui.save_button.clicked.connect(self._save)
        self.ui.cancel_button.clicked.connect(self.reject)
        form.busy_changed.connect(self.ui.save_button.setDisabled)
        form.saved.connect(self.accept)
        form.refused.connect(self._refuse)
        self.ui.words_edit.setFocus()

    def _save(self) -> None:
        channel = Channel.LETTER if self.ui.letter_radio.isChecked() else Channel.MAIL
        # PySide's stubs say object.
        day: date = self.ui.day_edit.date().toPython()  # type: ignore[assignment]
        self._form.save(channel, self.ui.words_edit.toPlainText(), day)

    def _refuse(self, why: str) -> None:
        self.ui.problem_label.setText(why)
        self.ui.problem_label.show()


def _qt(day: date) -> QDate:
    return QDate(day.year, day.month, day.day)
