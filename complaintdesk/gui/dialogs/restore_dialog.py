"""Restoring a backup into an empty folder; what lies elsewhere is never touched."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog

from complaintdesk.gui.dialogs.fitted_dialog import FittedDialog
from complaintdesk.gui.forms.restore_dialog import Ui_RestoreDialog

if TYPE_CHECKING:
    from PySide6.QtWidgets import QLineEdit, QWidget

    from complaintdesk.viewmodels.restore import Restore, Result


class RestoreDialog(FittedDialog):
    """``restored(code)`` when the window's own folder was filled and is to be opened; the code as it was typed."""

    restored = Signal(str)

    def __init__(self, restore: Restore, into: Path, parent: QWidget) -> None:
        super().__init__(parent)
        self.ui = Ui_RestoreDialog()
        self.ui.setupUi(self)
        self._restore = restore
        self._done = False
        ui = self.ui
        for hidden in (ui.progress, ui.problem_label, ui.result_card):
            hidden.hide()
        ui.into_edit.setText(str(into))
        ui.from_button.clicked.connect(lambda: self._choose(ui.from_edit, self.tr("Folder of the backup")))
        ui.into_button.clicked.connect(lambda: self._choose(ui.into_edit, self.tr("Empty folder")))
        ui.restore_button.clicked.connect(self._on_button)
        ui.cancel_button.clicked.connect(self.reject)
        restore.busy_changed.connect(self._show_busy)
        restore.progress_changed.connect(lambda done: ui.progress.setValue(round(100 * done)))
        restore.refused.connect(self._say)
        restore.finished.connect(self._show_result)
        ui.from_edit.textChanged.connect(self._allow)
        ui.into_edit.textChanged.connect(self._allow)
        self._allow()
        ui.from_edit.setFocus()

    @property
    def works(self) -> bool:
        """Tell whether it is being done."""
        return self._restore.busy

    def reject(self) -> None:
        """Stop the work; close when nothing is under way."""
        if self._restore.busy:
            self._restore.cancel()
            self.ui.cancel_button.setDisabled(True)
        else:
            super().reject()

    def _choose(self, edit: QLineEdit, title: str) -> None:
        chosen = QFileDialog(self, title, edit.text())
        chosen.setFileMode(QFileDialog.FileMode.Directory)
        chosen.setOption(QFileDialog.Option.ShowDirsOnly)
        chosen.fileSelected.connect(edit.setText)
        chosen.finished.connect(chosen.deleteLater)
        chosen.open()

    def _allow(self) -> None:
        ui = self.ui
        ui.restore_button.setEnabled(
            bool(ui.from_edit.text().strip() and ui.into_edit.text().strip()) and not self._restore.busy
        )

    def _on_button(self) -> None:
        ui = self.ui
        if self._done:
            self.restored.emit(ui.code_edit.text())
            self.accept()
            return
        ui.problem_label.hide()
        snapshot = Path(ui.from_edit.text().strip()).expanduser()
        self._restore.start(snapshot, Path(ui.into_edit.text().strip()).expanduser(), ui.code_edit.text())

    def _show_busy(self, busy: bool) -> None:
        ui = self.ui
        ui.progress.setVisible(busy)
        ui.cancel_button.setEnabled(True)
        for widget in (ui.from_row, ui.into_row, ui.code_edit):
            widget.setDisabled(busy)
        self._allow()
        self.fit()

    def _show_result(self, result: Result) -> None:
        ui = self.ui
        into = Path(ui.into_edit.text().strip()).expanduser()
        said = [self.tr("Restored and checked. This desk goes on with a chain of its own.")]
        if result.missing:
            said.append(self.tr("%n recording(s) are not in the backup.", None, result.missing))
        if result.damaged:
            said.append(self.tr("%n file(s) are damaged in the backup.", None, result.damaged))
        for row in (ui.from_row, ui.into_row, ui.code_edit):
            row.setDisabled(True)
        if into.absolute() == self._restore.home.absolute():
            self._done = True
            ui.restore_button.setText(self.tr("Open the desk"))
            ui.restore_button.setFocus()
        else:
            said.append(self.tr("To open it: complaintdesk --home %1").replace("%1", str(into)))
            ui.restore_button.hide()
            ui.cancel_button.setText(self.tr("Close"))
        ui.result_text.setText("\n".join(said))
        ui.result_card.show()
        self.fit()

    def _say(self, why: str) -> None:
        self.ui.problem_label.setText(why)
        self.ui.problem_label.show()
        self.fit()
