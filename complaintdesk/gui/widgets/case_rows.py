"""The rows of the case list, painted: number and title, customer, state, what is due, whether blocked."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyledItemDelegate

from complaintdesk.domain.terms import Urgency
from complaintdesk.gui import theme
from complaintdesk.gui.widgets.focus_frame import paint_focus
from complaintdesk.gui.widgets.note_list import paint_chip
from complaintdesk.gui.widgets.row_state import has_keyboard, is_chosen
from complaintdesk.viewmodels import case_list_words, words
from complaintdesk.viewmodels.case_list import CASE, CaseList, label

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QFont, QKeyEvent, QPaintEvent
    from PySide6.QtWidgets import QStyleOptionViewItem, QWidget

    from complaintdesk.domain.case_file import CaseListRow

    Index = QModelIndex | QPersistentModelIndex

_PAD, _LINE = 12, 22
"""Air and height of a line in pixels at 100 % text."""
_NONE, _SHIFT = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class CaseRowDelegate(QStyledItemDelegate):
    """Three lines: number and state; title; customer and what is due."""

    marks_unseen = False
    """A dot stands at what no manager has seen: for who is one."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return the height of three lines."""
        look = theme.current()
        return QSize(look.px(160), 3 * look.px(_LINE) + 2 * look.px(10))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one case, or that it is being read."""
        row: CaseListRow | None = index.data(CASE)
        model = index.model()
        assert isinstance(model, CaseList)
        look = theme.current()
        rect: QRect = option.rect
        painter.save()
        chosen = is_chosen(option)
        if chosen:
            painter.fillRect(rect, look.colour("calm_ground"))
            painter.fillRect(QRect(rect.left(), rect.top(), look.px(3), rect.height()), look.colour("calm"))
        painter.setPen(look.colour("line"))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        high = look.px(_LINE)
        box = rect.adjusted(look.px(_PAD), look.px(10), -look.px(_PAD), 0)
        lines = [QRect(box.left(), box.top() + place * high, box.width(), high) for place in range(3)]
        if row is None:
            _text(painter, lines[1], "…", look.font(14), "sub")
        else:
            self._paint_row(painter, lines, row, model, chosen=chosen)
        if has_keyboard(option):
            paint_focus(painter, rect)
        painter.restore()

    def _paint_row(
        self, painter: QPainter, lines: list[QRect], row: CaseListRow, model: CaseList, *, chosen: bool
    ) -> None:
        look = theme.current()
        self._paint_head(painter, lines[0], row, chosen=chosen)
        _text(painter, lines[1], row.title or "—", look.font(14, bold=True), "ink")
        due = model.due(row)
        if due:
            tone = "red" if model.overdue(row) else "sub"
            used = _text(painter, lines[2], f"↻ {due}", look.font(12, bold=tone == "red"), tone, right=True)
            lines[2].setRight(lines[2].right() - used - look.px(8))
        who = words.honoured(row.caller_name) or words.number(row.caller_number)
        _text(painter, lines[2], who, look.font(13), "sub")

    def _paint_head(self, painter: QPainter, box: QRect, row: CaseListRow, *, chosen: bool) -> None:
        look = theme.current()
        used = _text(painter, box, label(row.number), look.font(12, bold=True), "sub")
        font = look.font(12)
        place = QPoint(box.left() + used + look.px(8), box.top() + look.px(1))
        shown = case_list_words.shown_state(row.shown)
        chip = paint_chip(painter, place, shown, case_list_words.tone(row.shown), font, chosen=chosen)
        if row.urgency is not Urgency.CALM:
            place = QPoint(chip.right() + look.px(6), place.y())
            urgency = words.urgency(row.urgency)
            paint_chip(painter, place, urgency, words.urgency_tone(row.urgency), font, chosen=chosen)
        if row.unseen and self.marks_unseen:
            self._paint_dot(painter, box)

    def _paint_dot(self, painter: QPainter, box: QRect) -> None:
        """Mark what no manager has seen since something happened, as mail programs mark what is new."""
        look = theme.current()
        size = look.px(8)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.colour("calm"))
        painter.drawEllipse(QRect(box.right() - size, box.center().y() - size // 2, size, size))


def _text(painter: QPainter, box: QRect, text: str, font: QFont, token: str, *, right: bool = False) -> int:
    """Paint a text, cut to its box; return the width it took."""
    fitting = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, box.width())
    painter.setFont(font)
    painter.setPen(theme.current().colour(token))
    painter.drawText(box, _RIGHT if right else _LEFT, fitting)
    return QFontMetrics(font).horizontalAdvance(fitting)


class CaseRows(QListView):
    """The list itself; what is typed in it goes to the search box."""

    typed = Signal(str)
    left_above = Signal()
    """The arrow key leads out of the first row."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.empty_words = ""
        self._delegate = CaseRowDelegate(self)
        self.setItemDelegate(self._delegate)
        self.setUniformItemSizes(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def dataChanged(self, first: Index, last: Index, roles: Sequence[int] = ()) -> None:
        """Paint anew, and no more: rows of one height need no layout, and Qt would ask for each of 100,000."""
        QAbstractItemView.dataChanged(self, first, last, roles)

    def say_if_empty(self, text: str) -> None:
        """Say this while there is nothing to show."""
        self.empty_words = text
        self.viewport().update()

    def mark_unseen(self, *, on: bool) -> None:
        """Put a dot at what no manager has seen."""
        self._delegate.marks_unseen = on
        self.viewport().update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Hand what is typed to the search box, and let the arrow lead back to it."""
        plain = event.modifiers() & ~(_SHIFT | Qt.KeyboardModifier.KeypadModifier) == _NONE
        if plain and event.text().isprintable() and event.text().strip():
            self.typed.emit(event.text())
        elif event.key() == Qt.Key.Key_Up and self.currentIndex().row() <= 0:
            self.left_above.emit()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Say something friendly while there is nothing to show."""
        super().paintEvent(event)
        model = self.model()
        if self.empty_words and (model is None or not model.rowCount()):
            look = theme.current()
            painter = QPainter(self.viewport())
            painter.setFont(look.font(14))
            painter.setPen(look.colour("sub"))
            flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
            painter.drawText(self.viewport().rect().adjusted(16, 0, -16, 0), flags, self.empty_words)
            painter.end()
