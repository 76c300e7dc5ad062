"""The column mapper: which column of a file holds what, with the first rows to see it by."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QTableWidgetItem

from complaintdesk.gui.dialogs.fitted_dialog import FittedDialog
from complaintdesk.gui.forms.column_dialog import Ui_ColumnDialog
from complaintdesk.gui.widgets.choices import fill
from complaintdesk.viewmodels.order_import import FIELDS

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from complaintdesk.viewmodels.order_import import UnknownFile
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


class ColumnDialog(FittedDialog):
    """``explained(label, columns)``: a name for this kind of file, and the header of each of ``FIELDS``."""

    explained = Signal(str, object)
    WIDTH = 760

    def __init__(self, file: UnknownFile, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_ColumnDialog()
        self.ui.setupUi(self)
        ui = self.ui
        self._file = file
        ui.file_text.setText(file.path.name)
        ui.label_edit.setText(file.path.stem)
        self._boxes: dict[str, QComboBox] = {name: getattr(ui, f"{name}_box") for name in FIELDS}
        columns = {name: _seen(file, place) for place, name in enumerate(file.header) if name}
        for name, box in self._boxes.items():
            fill(box, {"": "—", **columns})
            box.currentIndexChanged.connect(self._check)
            guessed = file.guess.get(name.removesuffix("_2"), ())
            place = 1 if name.endswith("_2") else 0
            box.setCurrentIndex(max(0, box.findData(guessed[place])) if len(guessed) > place else 0)
        self._preview()
        ui.label_edit.textChanged.connect(self._check)
        ui.import_button.clicked.connect(self._take)
        ui.cancel_button.clicked.connect(self.reject)
        self._check()

    def _preview(self) -> None:
        table, file = self.ui.preview, self._file
        table.setColumnCount(len(file.header))
        table.setRowCount(len(file.rows))
        table.setHorizontalHeaderLabels(list(file.header))
        table.verticalHeader().hide()
        table.horizontalHeader().setDefaultAlignment(_LEFT)
        table.setTabKeyNavigation(False)  # or Tab would never leave it
        for line, row in enumerate(file.rows):
            for place, cell in enumerate(row[: len(file.header)]):
                table.setItem(line, place, QTableWidgetItem(" ".join(cell.split())))
        table.resizeColumnsToContents()

    def _check(self) -> None:
        ui = self.ui
        missing = ""
        if not self._boxes["order_number"].currentData():
            missing = self.tr("Say which column holds the order number.")
        elif not ui.label_edit.text().strip():
            missing = self.tr("Give this kind of file a name.")
        ui.problem_text.setText(missing)
        ui.problem_text.setVisible(bool(missing))
        ui.import_button.setEnabled(not missing)

    def _take(self) -> None:
        columns = {name: str(box.currentData() or "") for name, box in self._boxes.items()}
        self.accept()
        self.explained.emit(self.ui.label_edit.text().strip(), columns)


def _seen(file: UnknownFile, place: int) -> str:
    """Return a column as one recognises it: its name and what stands in it first."""
    cells = [" ".join(row[place].split()) for row in file.rows if place < len(row) and row[place].strip()]
    return f"{file.header[place]}（{cells[0][:20]}）" if cells else file.header[place]
