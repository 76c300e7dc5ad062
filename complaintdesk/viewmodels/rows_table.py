"""A table of frozen rows: what every list of the app shows, cell by cell."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

if TYPE_CHECKING:
    from collections.abc import Sequence

    Index = QModelIndex | QPersistentModelIndex

CELL = Qt.ItemDataRole.UserRole + 1
"""The ``Cell`` of an index."""
ROW = Qt.ItemDataRole.UserRole + 2
"""The ``TableRow`` of an index."""
NOWHERE = QModelIndex()


@dataclass(frozen=True, slots=True)
class Cell:
    """One text. ``tone`` colours it, ``chip`` puts it on a ground of that tone, ``tail`` follows in grey."""

    text: str = ""
    tone: str = ""
    chip: str = ""
    bold: bool = False
    tail: str = ""

    @property
    def whole(self) -> str:
        """Return all that is said, for screen readers and tool tips."""
        return f"{self.text} {self.tail}".strip()


@dataclass(frozen=True, slots=True)
class TableRow:
    """One row; ``key`` names the thing it shows. A ``section`` is a heading over the rows below it."""

    key: str
    cells: tuple[Cell, ...]
    section: bool = False


class RowsTable(QAbstractTableModel):
    """Shows the rows it is given; the same keys in the same order keep selection and scroll position."""

    def __init__(self, headers: Sequence[str], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._headers = tuple(headers)
        self.rows: list[TableRow] = []

    def show(self, rows: list[TableRow]) -> None:
        """Show these rows from now on."""
        if [row.key for row in rows] == [row.key for row in self.rows]:
            self.rows = rows
            if rows:
                self.dataChanged.emit(self.index(0, 0), self.index(len(rows) - 1, len(self._headers) - 1))
            return
        self.beginResetModel()
        self.rows = rows
        self.endResetModel()

    def row(self, place: int) -> TableRow:
        """Return the row at a place."""
        return self.rows[place]

    def sections(self) -> list[int]:
        """Return where the headings stand."""
        return [place for place, row in enumerate(self.rows) if row.section]

    def row_of(self, key: str) -> int:
        """Return where a thing stands, -1 if it is not shown."""
        return next((place for place, row in enumerate(self.rows) if row.key == key), -1)

    def first(self) -> str:
        """Return the key of the first thing, "" for none."""
        return next((row.key for row in self.rows if not row.section), "")

    def rowCount(self, parent: Index = NOWHERE) -> int:
        """Count the rows."""
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = NOWHERE) -> int:
        """Count the columns."""
        return 0 if parent.isValid() else len(self._headers)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = 0) -> Any:
        """Return a heading."""
        if role == Qt.ItemDataRole.DisplayRole and orientation == Qt.Orientation.Horizontal:
            return self._headers[section]
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let nobody choose a heading: the arrow keys pass over what is not enabled."""
        if self.row(index.row()).section:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return what a view or a screen reader asks for."""
        row = self.row(index.row())
        if role == ROW:
            return row
        if index.column() >= len(row.cells):
            return None
        cell = row.cells[index.column()]
        if role == CELL:
            return cell
        if role in (
            Qt.ItemDataRole.DisplayRole,
            Qt.ItemDataRole.ToolTipRole,
            Qt.ItemDataRole.AccessibleTextRole,
        ):
            return cell.whole
        return None
