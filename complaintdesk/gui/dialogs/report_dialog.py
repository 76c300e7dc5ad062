"""The report to whoever decides, on one page: a look at it, copied as text, or saved to be printed."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSettings, QStandardPaths, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QFileDialog

from complaintdesk.gui.dialogs.fitted_dialog import FittedDialog
from complaintdesk.gui.forms.report_dialog import Ui_ReportDialog
from complaintdesk.viewmodels import handover

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from complaintdesk.viewmodels.handover import PageForm

FOLDER = "handover/folder"
"""Where QSettings keeps the folder chosen last."""


class ReportDialog(FittedDialog):
    """The page follows what is typed; ``step`` is what would be next as far as the record says."""

    WIDTH = 640

    def __init__(self, form: PageForm, step: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.ui = Ui_ReportDialog()
        self.ui.setupUi(self)
        self._form = form
        self._path = ""
        ui = self.ui
        self.setWindowTitle(ui.title_label.text())
        ui.case_label.setText(form.label)
        ui.step_edit.setText(step)
        for hidden in (ui.told_label, ui.problem_label, ui.open_button):
            hidden.hide()
        ui.save_button.setEnabled(form.may_write)
        if not form.may_write:
            ui.save_button.setToolTip(self.tr("Managers and the owner save it; copy the text instead."))
        for edit in (ui.wanted_edit, ui.step_edit):
            edit.textChanged.connect(self._prepare)
        ui.copy_button.clicked.connect(self._copy)
        ui.save_button.clicked.connect(self._choose_file)
        ui.open_button.clicked.connect(lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(self._path)))
        ui.cancel_button.clicked.connect(self.reject)
        form.prepared.connect(self._show)
        form.written.connect(self._on_written)
        form.refused.connect(self._refuse)
        form.busy_changed.connect(self._show_busy)
        self._prepare()
        ui.copy_button.setFocus()

    def _prepare(self) -> None:
        self._form.show_report(self.ui.wanted_edit.text(), self.ui.step_edit.text())

    def _show(self) -> None:
        if page := self._form.page:
            self.ui.preview_edit.setPlainText(page.text)

    def _show_busy(self, busy: bool) -> None:
        self.ui.save_button.setEnabled(self._form.may_write and not busy)

    def _copy(self) -> None:
        if page := self._form.page:
            QGuiApplication.clipboard().setText(page.text)
            self._tell(self.tr("Copied. Paste it into a mail or a chat."))

    def _choose_file(self) -> None:
        if page := self._form.page:
            choose_file(self, page.name, self.tr("Save the report"), self._save)

    def _save(self, file: str) -> None:
        QSettings().setValue(FOLDER, str(Path(file).parent))
        self._form.write(handover.report_of(), Path(file))

    def _on_written(self, path: str) -> None:
        self._path = path
        self.ui.open_button.show()
        self._tell(self.tr("Written, and noted in the record: %1").replace("%1", path))

    def _tell(self, text: str) -> None:
        self.ui.problem_label.hide()
        self.ui.told_label.setText(text)
        self.ui.told_label.show()
        self.fit()

    def _refuse(self, why: str) -> None:
        self.ui.told_label.hide()
        self.ui.problem_label.setText(why)
        self.ui.problem_label.show()
        self.fit()


def choose_file(
    dialog: QWidget, name: str, title: str, then: Callable[[str], None], suffix: str = ".pdf"
) -> None:
    """Ask under which name to write, beginning in the folder chosen last; ``then`` gets the path."""
    documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    folder = str(QSettings().value(FOLDER, documents))
    chosen = QFileDialog(dialog, title, str(Path(folder) / f"{name}{suffix}"))
    chosen.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    chosen.selectFile(f"{name}{suffix}")
    chosen.fileSelected.connect(then)
    chosen.finished.connect(chosen.deleteLater)
    chosen.open()
