"""The timeline of a case as a list: calls unfold to their lines, and what is old is shown when asked for."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, TypeVar

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from complaintdesk.viewmodels.timeline_calls import in_order, line_items
from complaintdesk.viewmodels.timeline_item import Item
from complaintdesk.viewmodels.timeline_items import joined_items

if TYPE_CHECKING:
    from collections.abc import Sequence

    from complaintdesk.domain.case_file import CaseFile, LineRow

    Index = QModelIndex | QPersistentModelIndex

ITEM = Qt.ItemDataRole.UserRole + 1
"""The ``Item`` or ``Earlier`` of an index."""
OPEN = Qt.ItemDataRole.UserRole + 2
"""Whether it is unfolded; None for what cannot be."""
PAGE = 100
"""Rows shown at first, and more each time earlier ones are asked for: a view must measure each row it has."""
UNFOLDED = 12
"""A call of at most so many lines is unfolded from the start if it is the last."""
NOWHERE = QModelIndex()
T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Earlier:
    """Stands for what is not shown yet: ``count`` older rows of the case (``key`` "") or of a call."""

    key: str
    count: int

    spoken = ""


Row = Item | Earlier


class Timeline(QAbstractListModel):
    """Rows of one case, the newest at the bottom."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._items: list[Item] = []
        self._shown: dict[str, int] = {"": PAGE}
        self._ordered: dict[str, tuple[LineRow, ...]] = {}
        self._open: set[str] = set()
        self._case_id = ""
        self.rows: list[Row] = []

    def show(self, file: CaseFile, parts: Sequence[CaseFile] = ()) -> bool:
        """Show a case and those that are part of it; tell if it is another than before (all is folded again then)."""
        another = file.case_id != self._case_id
        self._case_id = file.case_id
        self._items = joined_items(file, parts)
        self._ordered.clear()
        if another:
            self._shown = {"": PAGE}
            last = next((item for item in reversed(self._items) if item.lines), None)
            self._open = {last.key} if last and len(last.lines) <= UNFOLDED else set()
        self._lay_out(reset=another)
        return another

    def fold(self, key: str, *, folded: bool) -> None:
        """Fold or unfold a call or a long quotation."""
        if folded:
            self._open.discard(key)
        else:
            self._open.add(key)
        self._lay_out()
        if (place := self.row_of(key)) >= 0:
            self.dataChanged.emit(self.index(place), self.index(place))

    def is_open(self, key: str) -> bool:
        """Tell whether a call is unfolded."""
        return key in self._open

    def show_earlier(self, key: str) -> None:
        """Show another page of older rows of the case ("") or a call."""
        self._shown[key] = self._shown.get(key, PAGE) + PAGE
        self._lay_out()

    def item(self, key: str) -> Item | None:
        """Return an item by its key, shown or not."""
        return next((item for item in self._items if item.key == key), None)

    def row_of(self, key: str) -> int:
        """Return where an item stands, -1 if it is not shown."""
        return next(
            (place for place, row in enumerate(self.rows) if isinstance(row, Item) and row.key == key), -1
        )

    def reveal(self, key: str, at: int, within: str = "") -> int:
        """Unfold and page back until a thing is shown; return its row, -1 if this case does not hold it.

        It goes by its ``key``, a line by that and the call it is ``within``; without a match by its time (UTC µs).
        """
        known = [item for item in self._items if item.key == (within or key)]
        known = known or [item for item in self._items if item.at == at]
        if not known:
            return -1
        item = known[0]
        self._shown[""] = max(self._shown[""], len(self._items) - self._items.index(item))
        if within and key != within:
            lines = self._lines_of(item)
            key = f"{within}/{key}"
            place = next((n for n, line in enumerate(lines) if f"{within}/{line.line_id}" == key), len(lines))
            self._shown[within] = max(self._shown.get(within, PAGE), len(lines) - place)
            self._open.add(within)
        self._lay_out()
        row = self.row_of(key)
        return row if row >= 0 else self.row_of(item.key)

    def rowCount(self, parent: Index = NOWHERE) -> int:
        """Count the rows shown."""
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return the row, or all of it in words."""
        row = self.rows[index.row()]
        if role == ITEM:
            return row
        if role == OPEN:
            return row.key in self._open if isinstance(row, Item) and row.foldable else None
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self.earlier_words(row) if isinstance(row, Earlier) else row.spoken
        return None

    def earlier_words(self, row: Earlier) -> str:
        """Return what a row that stands for older ones says."""
        if row.key:
            return self.tr("Show earlier lines (%n more)", None, row.count)
        return self.tr("Show earlier entries (%n more)", None, row.count)

    def _lay_out(self, *, reset: bool = False) -> None:
        """Bring the rows up to date, touching only those between the first and the last that are others.

        What says something else in its place stays: who has chosen it goes on from there.
        """
        wanted = self._wanted()
        if reset:
            self.beginResetModel()
            self.rows = wanted
            self.endResetModel()
            return
        old = self.rows
        head = 0
        while head < min(len(old), len(wanted)) and _same(old[head], wanted[head]):
            head += 1
        otherwise = [place for place in range(head) if old[place] != wanted[place]]
        tail = 0
        while tail < min(len(old), len(wanted)) - head and old[-1 - tail] == wanted[-1 - tail]:
            tail += 1
        gone, new = old[head : len(old) - tail], wanted[head : len(wanted) - tail]
        if gone:
            self.beginRemoveRows(NOWHERE, head, head + len(gone) - 1)
            self.rows = old[:head] + old[len(old) - tail :]
            self.endRemoveRows()
        if new:
            self.beginInsertRows(NOWHERE, head, head + len(new) - 1)
            self.rows = wanted
            self.endInsertRows()
        self.rows = wanted
        for place in otherwise:
            self.dataChanged.emit(self.index(place), self.index(place))

    def _lines_of(self, item: Item) -> tuple[LineRow, ...]:
        if item.key not in self._ordered:
            self._ordered[item.key] = in_order(item.lines)
        return self._ordered[item.key]

    def _wanted(self) -> list[Row]:
        rows: list[Row] = []
        hidden, items = _newest(self._items, self._shown[""])
        if hidden:
            rows.append(Earlier("", hidden))
        for item in items:
            rows.append(item)
            if item.key in self._open:
                hidden, lines = _newest(self._lines_of(item), self._shown.get(item.key, PAGE))
                if hidden:
                    rows.append(Earlier(item.key, hidden))
                rows.extend(line_items(item.key, lines, item.recordings))
        return rows


def _same(one: Row, other: Row) -> bool:
    return one == other or (isinstance(one, Item) and isinstance(other, Item) and one.key == other.key)


def _newest(things: Sequence[T], count: int) -> tuple[int, Sequence[T]]:
    hidden = max(0, len(things) - count)
    return hidden, things[hidden:]
