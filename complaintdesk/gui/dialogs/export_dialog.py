"""Writing evidence out: who for, where to, how far it is, and where it lies."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSettings, QStandardPaths, QTimer, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QSizePolicy

from complaintdesk.domain.disclosure import Recipient
from complaintdesk.gui.dialogs.export_exhibits import ExportExhibits
from complaintdesk.gui.dialogs.export_steps import ExportContent, ExportPreview
from complaintdesk.gui.dialogs.fitted_dialog import FittedDialog
from complaintdesk.gui.forms.export_dialog import Ui_ExportDialog
from complaintdesk.viewmodels import handover
from complaintdesk.viewmodels.export_choices import usual

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from complaintdesk.viewmodels.export import Export, Written

FOLDER = "export/folder"
"""Where QSettings keeps the folder chosen last."""


class ExportDialog(FittedDialog):
    """``label`` names the case. Closing it while it writes stops the writing."""

    WIDTH = 680

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
        for hidden in (self.ui.course, self.ui.result_card, self.ui.problem_label, self.ui.open_button):
            hidden.hide()
        self._chosen = ExportContent(self.ui)
        self._exhibits = ExportExhibits(self.ui, export.exhibits)
        self._pages = ExportPreview(self.ui)
        self.ui.back_button.clicked.connect(lambda: self._go(-1))
        self.ui.next_button.clicked.connect(lambda: self._go(1))
        export.previewed.connect(self._show_pages)
        for radio in self._purposes.values():
            radio.toggled.connect(self._offer)
        self._offer()
        self._go(0)
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

    def _go(self, by: int) -> None:
        """Show the step after or before; the pages are set anew whenever they are looked at."""
        steps = self.ui.steps
        steps.setCurrentIndex(min(max(steps.currentIndex() + by, 0), steps.count() - 1))
        at = steps.currentIndex()
        for page in (self.ui.rows, self.ui.content_page, self.ui.exhibits_page, self.ui.preview_page):
            # A stack is else as large as its largest page.
            shown = page is steps.currentWidget()
            kept = QSizePolicy.Policy.Preferred if shown else QSizePolicy.Policy.Ignored
            page.setSizePolicy(kept, kept)
        self.ui.back_button.setVisible(at > 0)
        self.ui.next_button.setVisible(at < steps.count() - 1)
        self.ui.problem_label.hide()
        if steps.currentWidget() is self.ui.exhibits_page:
            self._export.list_exhibits(self._chosen.choices())
        if steps.currentWidget() is self.ui.preview_page:
            self._pages.begin()
            self._export.preview(
                self._purpose,
                to_whom=self.ui.name_edit.text(),
                ground=self.ui.ground_edit.text(),
                choices=self._chosen.choices(),
            )
        steps.updateGeometry()
        QTimer.singleShot(0, self, self.fit)  # the step knows its height only once it was laid out

    def _show_pages(self, pages: dict[str, list[bytes]]) -> None:
        self._pages.show(pages)
        self.ui.save_button.setFocus()  # while the pages were set, it could not have it
        self.fit()

    def _offer(self) -> None:
        """Offer what is usual for the purpose, and the article; all may be said otherwise."""
        self._chosen.offer(usual(self._purpose))
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
            choices=self._chosen.choices(),
        )

    def _show_busy(self, busy: bool) -> None:
        self.ui.course.setVisible(busy)
        self.ui.steps.setDisabled(busy)
        for button in (self.ui.back_button, self.ui.next_button):
            button.setDisabled(busy)
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
        told = self.tr("Head of the record: %1").replace("%1", written.head)
        if written.passphrase:
            opens = self.tr("Passphrase, shown only now; tell it by another way than the package: %1")
            told = f"{opens.replace('%1', written.passphrase)}\n{told}"
        if written.replaced:
            named = self.tr("Characters that no font has are printed by their codes; the report lists them.")
            told = f"{named}\n{told}"
        if written.not_for_court:
            named = self.tr("Not in the folder for the court (no PDF or picture, or locked): %1")
            told = f"{named.replace('%1', ', '.join(written.not_for_court))}\n{told}"
        self.ui.result_head.setText(told)
        self.ui.result_card.show()
        self.ui.open_button.show()
        self.ui.save_button.hide()
        for over in (self.ui.steps, self.ui.back_button, self.ui.next_button):
            over.hide()
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
            path = self._done.path
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(path if path.is_dir() else path.parent)))
