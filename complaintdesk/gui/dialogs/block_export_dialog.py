"""The block list for another system: which, how, a look at the file, and what to do with it there."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSettings, QStandardPaths
from PySide6.QtWidgets import QFileDialog

from complaintdesk.gui.dialogs.fitted_dialog import FittedDialog
from complaintdesk.gui.forms.block_export_dialog import Ui_BlockExportDialog
from complaintdesk.viewmodels import block_export

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from complaintdesk.viewmodels.block_export import BlockExport

FOLDER = "block_export/folder"
"""Where QSettings keeps the folder chosen last."""


class BlockExportDialog(FittedDialog):
    """Every choice is shown in the preview at once."""

    WIDTH = 640

    def __init__(self, export: BlockExport, parent: QWidget) -> None:
        super().__init__(parent)
        self.ui = Ui_BlockExportDialog()
        self.ui.setupUi(self)
        self._export = export
        self.setWindowTitle(self.ui.title_label.text())
        ui = self.ui
        for key in export.formats:
            ui.format_box.addItem(block_export.system(key), key)
        ui.form_box.addItem(self.tr("As dialled in Japan: 09001234567"), "national")
        ui.form_box.addItem(self.tr("With country code: 819001234567"), "international")
        ui.folder_edit.setText("証拠")
        ui.columns_edit.setText("number, case, since")
        for slots in ("30", "6"):
            ui.slots_box.addItem(slots, slots)
        self._options = {
            "form": (ui.form_heading, ui.form_box),
            "folder": (ui.folder_heading, ui.folder_edit),
            "columns": (ui.columns_heading, ui.columns_edit),
            "slots": (ui.slots_heading, ui.slots_box),
        }
        for box in (ui.format_box, ui.form_box, ui.slots_box):
            box.currentIndexChanged.connect(self._prepare)
        for edit in (ui.folder_edit, ui.columns_edit):
            edit.textChanged.connect(self._prepare)
        ui.save_button.clicked.connect(self._choose_file)
        ui.cancel_button.clicked.connect(self.reject)
        export.prepared.connect(self._show)
        export.written.connect(self._on_written)
        export.refused.connect(self._refuse)
        export.busy_changed.connect(ui.save_button.setDisabled)
        self._prepare()
        ui.format_box.setFocus()

    def _prepare(self) -> None:
        ui, key = self.ui, self.ui.format_box.currentData()
        for option, widgets in self._options.items():
            for widget in widgets:
                widget.setVisible(block_export.has(key, option))
        ui.how_label.setText(block_export.how(key))
        for label in (ui.problem_label, ui.done_label, ui.left_out_label):
            label.hide()
        ui.save_button.setEnabled(False)
        options = block_export.options_of(
            key,
            form=ui.form_box.currentData(),
            folder=ui.folder_edit.text(),
            columns=ui.columns_edit.text(),
            slots=ui.slots_box.currentData(),
        )
        self._export.prepare(key, options)

    def _show(self) -> None:
        ui = self.ui
        ui.count_label.setText(self._export.count)
        ui.preview_edit.setPlainText(self._export.preview)
        ui.left_out_label.setText(self._export.left_out)
        ui.left_out_label.setVisible(bool(self._export.left_out))
        ui.save_button.setEnabled(True)
        self.fit()

    def _choose_file(self) -> None:
        documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        folder = str(QSettings().value(FOLDER, documents))
        chosen = QFileDialog(self, self.tr("Save the block list"), str(Path(folder) / self._export.file))
        chosen.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        chosen.selectFile(self._export.file)
        chosen.fileSelected.connect(self._save)
        chosen.finished.connect(chosen.deleteLater)
        chosen.open()

    def _save(self, file: str) -> None:
        QSettings().setValue(FOLDER, str(Path(file).parent))
        self._export.write(Path(file))

    def _on_written(self, text: str) -> None:
        self.ui.done_label.setText(text)
        self.ui.done_label.show()
        self.fit()

    def _refuse(self, why: str) -> None:
        self.ui.problem_label.setText(why)
        self.ui.problem_label.show()
        self.fit()
