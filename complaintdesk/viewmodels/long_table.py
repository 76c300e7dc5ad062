"""A table of any length: what is listed is known by its keys, and rows are read as they come into view."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from complaintdesk.viewmodels.rows_table import NOWHERE, Cell, RowsTable, TableRow

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from PySide6.QtCore import QModelIndex, QPersistentModelIndex

PAGE = 64
"""Rows read at once: two screens at the largest window."""


class LongTable(RowsTable):
    """``rows`` are those that were read, in order; a row that is not read yet shows … and is asked for."""

    missing = Signal(object)
    """Carries the keys of rows that came into view and are not read yet."""

    def __init__(self, headers: Sequence[str], parent: QObject | None = None) -> None:
        super().__init__(headers, parent)
        self._keys: list[str] = []
        self._places: dict[str, int] = {}
        self._read: dict[str, TableRow] = {}
        self._needed: set[int] = set()
        self._last: list[str] = []

    def list_keys(self, keys: list[str]) -> None:
        """List these from now on; the same in the same order keep selection and place. What was read of them stays."""
        if keys == self._keys:
            self._tell()
            return
        self.beginResetModel()
        self._keys, self._places = keys, {key: place for place, key in enumerate(keys)}
        self._needed.clear()
        self._gather()
        self.endResetModel()

    def take(self, rows: Iterable[TableRow], *, anew: bool = False) -> None:
        """Show what was read; ``anew`` lets go of all that was read before."""
        self._read = ({} if anew else self._read) | {row.key: row for row in rows}
        self._gather()
        self._tell()

    def in_view(self) -> list[str]:
        """Return the keys of the first rows and of those that came into view last."""
        last = (key for key in self._last if key in self._places)
        return list(dict.fromkeys([*self._keys[:PAGE], *last]))

    def row(self, place: int) -> TableRow:
        """Return the row at a place; one not read yet is asked for once the view has said what else it shows."""
        key = self._keys[place]
        if (row := self._read.get(key)) is not None:
            return row
        if not self._needed:
            QTimer.singleShot(0, self, self._ask)
        self._needed.add(place // PAGE)
        return TableRow(key, (Cell("…", "sub"),))

    def sections(self) -> list[int]:
        """Return nothing: there are no headings."""
        return []

    def row_of(self, key: str) -> int:
        """Return where a thing stands, -1 if it is not listed."""
        return self._places.get(key, -1)

    def first(self) -> str:
        """Return the key of the first thing, "" for none."""
        return self._keys[0] if self._keys else ""

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = NOWHERE) -> int:
        """Count what is listed."""
        return 0 if parent.isValid() else len(self._keys)

    def _gather(self) -> None:
        listed = sorted(self._places[key] for key in self._read if key in self._places)
        self.rows = [self._read[self._keys[place]] for place in listed]

    def _ask(self) -> None:
        pages, self._needed = sorted(self._needed), set()
        keys = [key for page in pages for key in self._keys[page * PAGE : (page + 1) * PAGE]]
        if keys:
            self._last = keys
            self.missing.emit(keys)

    def _tell(self) -> None:
        if self._keys:
            last = self.index(len(self._keys) - 1, self.columnCount() - 1)
            self.dataChanged.emit(self.index(0, 0), last)
