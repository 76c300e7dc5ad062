"""A dialog for words that are kept: the reason of an act, a warning as it was told, a decision."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QKeySequence, QShortcut

from complaintdesk.gui.dialogs.fitted_dialog import FittedDialog
from complaintdesk.gui.forms.words_dialog import Ui_WordsDialog
from complaintdesk.gui.widgets.chip import restyle

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from complaintdesk.viewmodels.words_form import WordsForm


class WordsDialog(FittedDialog):
    """Ctrl+Enter saves; what is typed stays until the store has it."""

    WIDTH = 500

    def __init__(
        self,
        form: WordsForm,
        parent: QWidget,
        *,
        title: str,
        explanation: str,
        action: str,
        danger: bool = False,
    ) -> None:
        super().__init__(parent)
        self.ui = Ui_WordsDialog()
        self.ui.setupUi(self)
        self._form = form
        self.setWindowTitle(title)
        self.ui.title_label.setText(title)
        self.ui.explanation_label.setText(explanation)
        self.ui.words_edit.setAccessibleName(title)
        self.ui.save_button.setText(action)
        restyle(self.ui.save_button, "kind", "danger" if danger else "primary")
        self.ui.problem_label.hide()
        self.ui.save_button.clicked.connect(self._save)
        self.ui.cancel_button.clicked.connect(self.reject)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self).activated.connect(self._save)
        form.busy_changed.connect(self.ui.save_button.setDisabled)
        form.saved.connect(self.accept)
        form.refused.connect(self._refuse)
        self.ui.words_edit.setFocus()

    def _save(self) -> None:
        self._form.save(self.ui.words_edit.toPlainText())

    def _refuse(self, why: str) -> None:
        self.ui.problem_label.setText(why)
        self.ui.problem_label.show()
        self.ui.words_edit.setFocus()
