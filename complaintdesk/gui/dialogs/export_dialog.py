"""Writing evidence out: who for, where to, how far it is, and where it lies."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSettings, QStandardPaths, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog

from complaintdesk.domain.disclosure import Recipient
from complaintdesk.gui.dialogs.fitted_dialog import FittedDialog
from complaintdesk.gui.forms.export_dialog import Ui_ExportDialog
from complaintdesk.viewmodels import handover

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from complaintdesk.viewmodels.export import Export, Written

FOLDER = "export/folder"
"""Where QSettings keeps the folder chosen last."""


class ExportDialog(FittedDialog):
    """``label`` names the case. Closing it while it writes stops the writing."""

    WIDTH = 600

    def __init__(self, export: Export, label: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.ui = Ui_ExportDialog()
        self.ui.setupUi(self)
        self._export = export
        self._done: Written | None = None
        self.setWindowTitle(self.ui.title_label.text())
        self.ui.case_label.setText(label)
        documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        self.ui.folder_edit.setText(str(QSettings().value(FOLDER, documents)))
        self._purposes = {
            "lawyer": self.ui.lawyer_radio,
            "police": self.ui.police_radio,
            "court": self.ui.court_radio,
            "own": self.ui.own_radio,
        }
        for radio in self._purposes.values():
            radio.toggled.connect(self._offer_ground)
        self._offer_ground()
        for hidden in (self.ui.course, self.ui.result_card, self.ui.problem_label, self.ui.open_button):
            hidden.hide()
        self.ui.folder_button.clicked.connect(self._choose_folder)
        self.ui.folder_edit.textChanged.connect(self._allow)
        self.ui.save_button.clicked.connect(self._start)
        self.ui.cancel_button.clicked.connect(self._on_cancel)
        self.ui.open_button.clicked.connect(self._open_folder)
        export.busy_changed.connect(self._show_busy)
        export.progress_changed.connect(self._show_progress)
        export.finished.connect(self._show_result)
        export.refused.connect(self._show_problem)
        self._allow()
        self.ui.save_button.setFocus()

    @property
    def works(self) -> bool:
        """Tell whether it is being done."""
        return self._export.busy

    def reject(self) -> None:
        """Stop the writing first, then close."""
        self._export.cancel()
        super().reject()

    def _on_cancel(self) -> None:
        if self._export.busy:
            self._export.cancel()
            self.ui.cancel_button.setDisabled(True)
        else:
            self.reject()

    def _choose_folder(self) -> None:
        chosen = QFileDialog(self, self.tr("Folder to write into"), self.ui.folder_edit.text())
        chosen.setFileMode(QFileDialog.FileMode.Directory)
        chosen.setOption(QFileDialog.Option.ShowDirsOnly)
        chosen.fileSelected.connect(self.ui.folder_edit.setText)
        chosen.finished.connect(chosen.deleteLater)
        chosen.open()

    def _allow(self) -> None:
        self.ui.save_button.setEnabled(bool(self.ui.folder_edit.text().strip()) and not self._export.busy)

    @property
    def _purpose(self) -> str:
        return next((name for name, radio in self._purposes.items() if radio.isChecked()), "own")

    def _offer_ground(self) -> None:
        """Offer the article that is usual; it may be said otherwise."""
        ground = self.ui.ground_edit
        ground.setText(handover.usual_ground(Recipient(self._purpose)))
        ground.setCursorPosition(0)

    def _start(self) -> None:
        folder = self.ui.folder_edit.text().strip()
        QSettings().setValue(FOLDER, folder)
        self.ui.problem_label.hide()
        self.ui.result_card.hide()
        self._export.start(
            self._purpose,
            Path(folder).expanduser(),
            to_whom=self.ui.name_edit.text(),
            ground=self.ui.ground_edit.text(),
        )

    def _show_busy(self, busy: bool) -> None:
        self.ui.course.setVisible(busy)
        self.ui.rows.setDisabled(busy)
        self.ui.cancel_button.setEnabled(True)
        self._allow()
        self.fit()

    def _show_progress(self, done: float, step: str) -> None:
        self.ui.progress.setValue(round(100 * done))
        self.ui.step_label.setText(step)

    def _show_result(self, written: Written) -> None:
        self._done = written
        self.ui.result_title.setText(
            self.tr("Written and checked: every file was read again and is as it should be.")
        )
        self.ui.result_path.setText(str(written.path))
        self.ui.result_head.setText(self.tr("Head of the record: %1").replace("%1", written.head))
        self.ui.result_card.show()
        self.ui.open_button.show()
        self.ui.save_button.hide()
        self.ui.rows.hide()
        self.ui.cancel_button.setText(self.tr("Close"))
        self.ui.open_button.setFocus()
        self.fit()

    def _show_problem(self, why: str) -> None:
        self.ui.problem_label.setText(why)
        self.ui.problem_label.show()
        self.fit()
        # While it wrote, the focus went on to the button that cancels.
        self.ui.save_button.setFocus()

    def _open_folder(self) -> None:
        if self._done is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._done.path)))
