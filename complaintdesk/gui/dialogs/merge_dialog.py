"""With what something belongs together, and why; it can be undone."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtGui import QKeySequence, QShortcut

from complaintdesk.gui.dialogs.fitted_dialog import FittedDialog
from complaintdesk.gui.forms.merge_dialog import Ui_MergeDialog

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from complaintdesk.viewmodels.merge_form import JoinForm


@dataclass(frozen=True, slots=True, kw_only=True)
class JoinWords:
    """What the dialog says where it does not merge two cases; ``caption`` has the key of its field after an &."""

    title: str
    about: str
    caption: str
    example: str
    action: str


class MergeDialog(FittedDialog):
    """Ctrl+Enter joins; without ``words`` of another act, two cases."""

    def __init__(self, form: JoinForm, parent: QWidget, words: JoinWords | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_MergeDialog()
        self.ui.setupUi(self)
        self._form = form
        ui = self.ui
        if words is not None:
            ui.title_label.setText(words.title)
            ui.about_label.setText(words.about)
            ui.into_caption.setText(words.caption)
            ui.into_edit.setAccessibleName(words.caption.replace("&", ""))
            ui.into_edit.setPlaceholderText(words.example)
            ui.save_button.setText(words.action)
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
