"""Orders: files to take in, the rows that could not be read, the watched folder, and the imports so far."""

from __future__ import annotations

import csv
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog

from complaintdesk.gui.dialogs.one_dialog import OneDialog
from complaintdesk.gui.forms.settings_orders import Ui_OrdersSection
from complaintdesk.gui.page import Page
from complaintdesk.viewmodels import moments, order_import, words
from complaintdesk.viewmodels.rows_table import Cell, RowsTable, TableRow

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QDialog

    from complaintdesk.services.ports import ImportResult
    from complaintdesk.viewmodels.order_import import OrderImport, UnknownFile
    from complaintdesk.viewmodels.watched_orders import WatchedOrders

_PAST = 12


class OrdersSection(Page):
    """Shows ``imports``, which go on while another page is shown; ``tell(text, tone)`` speaks in the window's line."""

    def __init__(
        self, imports: OrderImport, watched: WatchedOrders, *, tell: Callable[[str, str], None]
    ) -> None:
        super().__init__()
        self.ui = Ui_OrdersSection()
        self.ui.setupUi(self)
        self._imports = imports
        self._watched = watched
        self._tell = tell
        self._dialog = OneDialog()
        self._rows = RowsTable((self.tr("Line"), self.tr("Why"), self.tr("What stands there")), self)
        ui = self.ui
        ui.bad_rows.show_rows(self._rows, [(1, 2), (2, 3)])
        ui.choose_button.clicked.connect(self._choose)
        ui.explain_button.clicked.connect(self.explain)
        ui.cancel_button.clicked.connect(imports.cancel)
        ui.copy_button.clicked.connect(self._copy)
        ui.save_button.clicked.connect(self._save)
        ui.folder_button.clicked.connect(self._choose_folder)
        ui.folder_none_button.clicked.connect(lambda: self._watch(""))
        imports.changed.connect(self._show_state)
        imports.imported.connect(self._on_imported)
        imports.failed.connect(self._on_failed)
        imports.columns_wanted.connect(self._on_columns_wanted)
        imports.loaded.connect(self._show_past)
        self._say("")
        self._show_state()
        self._show_bad()
        if imports.result is not None:
            self._on_imported(imports.last, imports.result)

    def shown(self) -> None:
        """Read what there is now."""
        self._show_folder()
        self._imports.reload()

    def _choose(self) -> None:
        title, every = self.tr("Order files"), self.tr("All files")
        kinds = f"{title} (*.csv *.CSV *.tsv *.txt);;{every} (*)"
        files, _ = QFileDialog.getOpenFileNames(self, title, "", kinds)
        self.ui.problem_text.clear()
        self._imports.add([Path(file) for file in files])

    # --- what is under way ---------------------------------------------------------------------------------

    def _show_state(self) -> None:
        ui, imports = self.ui, self._imports
        ui.progress.setVisible(imports.busy)
        ui.progress.setValue(round(100 * imports.done))
        ui.cancel_button.setVisible(imports.busy)
        ui.explain_button.setVisible(imports.unexplained is not None)
        ui.problem_text.setVisible(bool(ui.problem_text.text()))
        if imports.busy:
            text = self.tr("%1: %2 orders so far")
            self._say(text.replace("%1", imports.file).replace("%2", f"{imports.orders:,}"))

    def _say(self, text: str) -> None:
        self.ui.state_text.setText(text)
        self.ui.state_text.setVisible(bool(text))

    def _on_imported(self, name: str, result: ImportResult) -> None:
        self._say(words.labelled(name, order_import.told(result)))
        self._show_bad()

    def _on_failed(self, name: str, why: str) -> None:
        self.ui.problem_text.setText(words.labelled(name, why))
        self._say("")
        self._show_state()

    # --- columns -------------------------------------------------------------------------------------------

    def _on_columns_wanted(self, file: UnknownFile) -> None:
        self._say(self.tr("%1: its columns are new here").replace("%1", file.path.name))
        self._show_state()
        if self.isVisible():
            self.explain()

    def explain(self) -> None:
        """Ask what the columns of the waiting file mean."""
        file = self._imports.unexplained
        if file is not None:
            self._dialog.show(lambda: self._mapper(file))

    def _mapper(self, file: UnknownFile) -> QDialog:
        from complaintdesk.gui.dialogs.column_dialog import ColumnDialog

        dialog = ColumnDialog(file, self.window())
        dialog.explained.connect(lambda label, columns: self._imports.explain(file, label, columns))
        return dialog

    # --- bad rows ------------------------------------------------------------------------------------------

    def _bad(self) -> list[tuple[int, str, str]]:
        result = self._imports.result
        return [
            (line, order_import.why(why), shown) for line, why, shown in (result.bad_rows if result else ())
        ]

    def _show_bad(self) -> None:
        bad = self._bad()
        self.ui.bad_heading.setVisible(bool(bad))
        self.ui.bad_card.setVisible(bool(bad))
        self._rows.show(
            [
                TableRow(str(place), (Cell(str(line)), Cell(why), Cell(shown)))
                for place, (line, why, shown) in enumerate(bad)
            ]
        )

    def _copy(self) -> None:
        text = "\n".join(f"{line}\t{why}\t{shown}" for line, why, shown in self._bad())
        QGuiApplication.clipboard().setText(text)
        self._tell(self.tr("The rows are on the clipboard."), "calm")

    def _save(self) -> None:
        target, _ = QFileDialog.getSaveFileName(self, self.tr("Save the rows"), "rows.csv", "CSV (*.csv)")
        if not target:
            return
        try:
            # With a byte order mark: else a spreadsheet takes it for another encoding.
            with Path(target).open("w", encoding="utf-8-sig", newline="") as file:
                csv.writer(file).writerows(self._bad())
        except OSError as failure:
            self._tell(
                self.tr("It cannot be written there (%1).").replace("%1", failure.strerror or ""), "red"
            )

    # --- folder and past -----------------------------------------------------------------------------------

    def _choose_folder(self) -> None:
        folder = QFileDialog.getExistingDirectory(self, self.tr("Watched folder"), self._watched.folder)
        if folder:
            self._watch(folder)

    def _watch(self, folder: str) -> None:
        self._watched.choose(folder, self._show_folder)

    def _show_folder(self) -> None:
        folder = self._watched.folder
        self.ui.folder_edit.setText(folder)
        self.ui.folder_none_button.setVisible(bool(folder))

    def _show_past(self) -> None:
        lines = [
            order_import.past(row, moments.day_and_clock(row.at)) for row in self._imports.imports[:_PAST]
        ]
        self.ui.past_text.setText("\n".join(lines) or self.tr("No orders yet."))
