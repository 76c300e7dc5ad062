"""A new recovery code: shown, copied by hand or to a file, typed again."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog

from complaintdesk.gui.dialogs.fitted_dialog import FittedDialog
from complaintdesk.gui.forms.code_dialog import Ui_CodeDialog

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from complaintdesk.viewmodels.keys import NewCode


class CodeDialog(FittedDialog):
    """Closes when the new code holds; before that the old one does."""

    def __init__(self, new: NewCode, parent: QWidget) -> None:
        super().__init__(parent)
        self.ui = Ui_CodeDialog()
        self.ui.setupUi(self)
        self._new = new
        ui = self.ui
        ui.problem_label.hide()
        ui.copy_button.clicked.connect(lambda: QGuiApplication.clipboard().setText(new.code))
        ui.file_button.clicked.connect(self._save_to_print)
        ui.save_button.clicked.connect(lambda: new.save(ui.retype_edit.text()))
        ui.cancel_button.clicked.connect(self.reject)
        new.code_ready.connect(self._show)
        new.busy_changed.connect(ui.save_button.setDisabled)
        new.refused.connect(self._say)
        new.saved.connect(self.accept)
        ui.code_label.setText("…\n…")  # two lines, as the code will be
        new.make()
        ui.retype_edit.setFocus()

    def _show(self, code: str) -> None:
        groups = code.split("-")
        half = (len(groups) + 1) // 2
        self.ui.code_label.setText("-".join(groups[:half]) + "-\n" + "-".join(groups[half:]))
        self.fit()

    def _save_to_print(self) -> None:
        chosen = QFileDialog(self, self.tr("Save the recovery code"), str(Path.home()))
        chosen.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        chosen.selectFile("recovery-code.txt")
        chosen.fileSelected.connect(self._write)
        chosen.finished.connect(chosen.deleteLater)
        chosen.open()

    def _write(self, path: str) -> None:
        try:
            Path(path).write_text(self._new.code + "\n", encoding="utf-8")
        except OSError as failure:
            self._say(failure.strerror or str(failure))

    def _say(self, why: str) -> None:
        self.ui.problem_label.setText(why)
        self.ui.problem_label.show()
        self.fit()
