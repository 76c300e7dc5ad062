"""A table to look at and choose from: rows of cells with chips, headings between them, nothing to edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QStyledItemDelegate, QTableView

from complaintdesk.gui import theme
from complaintdesk.gui.widgets.note_list import paint_chip
from complaintdesk.gui.widgets.row_state import is_chosen
from complaintdesk.viewmodels.long_table import LongTable
from complaintdesk.viewmodels.rows_table import CELL, ROW, Cell, RowsTable, TableRow

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import QItemSelection
    from PySide6.QtGui import QFont, QKeyEvent, QPaintEvent, QResizeEvent
    from PySide6.QtWidgets import QStyleOptionViewItem, QWidget

    Index = QModelIndex | QPersistentModelIndex

_PAD, _GAP, _HEIGHT, _SECTION = 9, 8, 40, 34
"""Air and heights in pixels at 100 % text."""
_MIDDLE = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_TEXT = 14
_TAIL = 13


class CellDelegate(QStyledItemDelegate):
    """Paints a cell: its text or chip, then the tail in grey; what does not fit ends in ….

    The tail gives way first: it is what explains, the text is what is said.
    """

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return the room that the whole cell needs."""
        look = theme.current()
        row: TableRow = index.data(ROW)
        cell: Cell | None = index.data(CELL)
        if row.section or cell is None:
            return QSize(0, look.px(_SECTION))
        width = 2 * look.px(_PAD) + _advance(cell.text, self._font(cell))
        if cell.chip:
            width += look.px(16)
        if cell.tail:
            width += look.px(_GAP) + _advance(cell.tail, look.font(_TAIL)) + 2
        return QSize(width, look.px(_HEIGHT))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint a cell or a heading."""
        row: TableRow = index.data(ROW)
        cell: Cell | None = index.data(CELL)
        look = theme.current()
        rect: QRect = option.rect
        painter.save()
        chosen = is_chosen(option)
        if chosen:
            painter.fillRect(rect, look.colour("calm_ground"))
        elif row.section:
            painter.fillRect(rect, look.colour("paper"))
        painter.setPen(look.colour("line"))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        if cell is not None:
            box = rect.adjusted(look.px(_PAD), 0, -look.px(_PAD), -1)
            if cell.chip:
                left = self._paint_chip(painter, box, cell, chosen=chosen)
            else:
                left = self._paint_text(painter, box, cell)
            if cell.tail and box.right() - left > look.px(24):
                tail = QRect(left, box.top(), box.right() - left, box.height())
                _paint(painter, tail, cell.tail, look.font(_TAIL), "sub")
        painter.restore()

    def _paint_chip(self, painter: QPainter, box: QRect, cell: Cell, *, chosen: bool) -> int:
        look = theme.current()
        font = look.font(_TAIL)
        text = _fitting(cell.text, font, box.width() - look.px(16))
        high = QFontMetrics(font).height() + look.px(2)
        place = QPoint(box.left(), box.top() + (box.height() - high) // 2)
        return paint_chip(painter, place, text, cell.chip, font, chosen=chosen).right() + look.px(_GAP)

    def _paint_text(self, painter: QPainter, box: QRect, cell: Cell) -> int:
        font = self._font(cell)
        _paint(painter, box, cell.text, font, cell.tone or "ink")
        return box.left() + _advance(cell.text, font) + (theme.current().px(_GAP) if cell.text else 0)

    def _font(self, cell: Cell) -> QFont:
        return theme.current().font(_TEXT, bold=cell.bold)


def _paint(painter: QPainter, box: QRect, text: str, font: QFont, token: str) -> None:
    painter.setFont(font)
    painter.setPen(theme.current().colour(token))
    painter.drawText(box, _MIDDLE, _fitting(text, font, box.width()))


def _fitting(text: str, font: QFont, width: int) -> str:
    return QFontMetrics(font).elidedText(text.replace("\n", " "), Qt.TextElideMode.ElideRight, width)


def _advance(text: str, font: QFont) -> int:
    """Return the width of a text; the fraction that Qt cuts off would make it end in …."""
    return QFontMetrics(font).horizontalAdvance(text.replace("\n", " ")) + 1 if text else 0


class TableList(QTableView):
    """Shows a ``RowsTable``; keeps what was chosen by its key when the rows change."""

    chosen_changed = Signal(str)
    """Carries the key of the chosen row, "" for none."""
    opened = Signal(str)
    """Enter or a double click on a row; carries its key."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._chosen = ""
        self._wide: dict[int, int] = {}
        self._rows: RowsTable | None = None
        self._is_long = False
        self._needed: dict[int, int] = {}
        self.empty_words = ""
        self.setItemDelegate(CellDelegate(self))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.verticalHeader().hide()
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setDefaultAlignment(_MIDDLE)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        self.doubleClicked.connect(self._on_double_clicked)

    def show_rows(self, rows: RowsTable, wide: Sequence[tuple[int, int]]) -> None:
        """Show a table; ``wide`` are (column, share) of the room that is left by the others."""
        self._rows = rows
        self._wide = dict(wide)
        self._is_long = isinstance(rows, LongTable)
        if self._is_long:
            self.horizontalHeader().setResizeContentsPrecision(
                0
            )  # of rows that are not in view, Qt would ask 1000
        self.setModel(rows)
        rows.modelReset.connect(self._on_reset)
        rows.dataChanged.connect(self._fit)
        self.selectionModel().selectionChanged.connect(self._on_selection)
        self._on_reset()

    @property
    def chosen(self) -> str:
        """Return the key of the chosen row, "" for none."""
        return self._chosen

    def choose(self, key: str) -> None:
        """Choose a row by its key."""
        if self._rows is not None and (place := self._rows.row_of(key)) >= 0:
            self.selectRow(place)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open the chosen row with Enter."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._chosen:
            self.opened.emit(self._chosen)
            return
        super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the room anew."""
        super().resizeEvent(event)
        self._fit()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Say something friendly while there is nothing to show."""
        super().paintEvent(event)
        if self.empty_words and self._rows is not None and not self._rows.rowCount():
            look = theme.current()
            painter = QPainter(self.viewport())
            painter.setFont(look.font(15))
            painter.setPen(look.colour("sub"))
            flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
            painter.drawText(self.viewport().rect().adjusted(40, 0, -40, 0), flags, self.empty_words)
            painter.end()

    def _on_reset(self) -> None:
        assert self._rows is not None
        look = theme.current()
        chosen = self._chosen  # the reset below forgets it
        self.clearSpans()
        self.horizontalHeader().setVisible(bool(self._rows.rowCount()))
        self.verticalHeader().setDefaultSectionSize(look.px(_HEIGHT))
        for place in self._rows.sections():
            self.setRowHeight(place, look.px(_SECTION))
            self.setSpan(place, 0, 1, self._rows.columnCount())
        self._needed = {}
        self._fit()
        if self._rows.row_of(chosen) < 0:
            chosen = self._rows.first()
        self._set_chosen("")
        self.choose(chosen)

    def _fit(self) -> None:
        """Give each column what it needs and the wide ones what is left, or scroll."""
        if self._rows is None:
            return
        for column in range(self._rows.columnCount()):
            hint = max(self.sizeHintForColumn(column), self.horizontalHeader().sectionSizeHint(column))
            # A long list is measured by the rows in view; what was wide before stays so while it is scrolled.
            self._needed[column] = max(hint, self._needed.get(column, 0) if self._is_long else 0)
        needed = self._needed
        narrow = sum(width for column, width in needed.items() if column not in self._wide)
        left, shares = self.viewport().width() - narrow, sum(self._wide.values())
        least = theme.current().px(110)
        for column, width in needed.items():
            if share := self._wide.get(column, 0):
                width = max(least, left * share // shares)
            self.setColumnWidth(column, width)

    def _on_selection(self, _new: QItemSelection, _old: QItemSelection) -> None:
        chosen = self.selectionModel().selectedRows()
        row: TableRow | None = chosen[0].data(ROW) if chosen else None
        self._set_chosen(row.key if row else "")

    def _set_chosen(self, key: str) -> None:
        if key != self._chosen:
            self._chosen = key
            self.chosen_changed.emit(key)

    def _on_double_clicked(self, _index: QModelIndex) -> None:
        if self._chosen:
            self.opened.emit(self._chosen)
