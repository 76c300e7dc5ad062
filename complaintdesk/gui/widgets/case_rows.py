"""The rows of the case list, painted: number and title, customer, state, what is due, whether blocked."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyle, QStyledItemDelegate

from complaintdesk.domain.terms import Urgency
from complaintdesk.gui import theme
from complaintdesk.gui.widgets.focus_frame import paint_focus
from complaintdesk.gui.widgets.note_list import paint_chip
from complaintdesk.viewmodels import case_words, words
from complaintdesk.viewmodels.case_list import CASE, CaseList

if TYPE_CHECKING:
    from PySide6.QtGui import QFont, QPaintEvent
    from PySide6.QtWidgets import QStyleOptionViewItem, QWidget

    from complaintdesk.domain.case_file import CaseListRow

    Index = QModelIndex | QPersistentModelIndex

_PAD, _LINE = 12, 22
"""Air and height of a line in pixels at 100 % text."""
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class CaseRowDelegate(QStyledItemDelegate):
    """Three lines: number and state; title; customer and what is due."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return the height of three lines."""
        look = theme.current()
        return QSize(look.px(160), 3 * look.px(_LINE) + 2 * look.px(10))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one case."""
        row: CaseListRow = index.data(CASE)
        model = index.model()
        assert isinstance(model, CaseList)
        look = theme.current()
        rect: QRect = option.rect
        painter.save()
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        if chosen:
            painter.fillRect(rect, look.colour("calm_ground"))
            painter.fillRect(QRect(rect.left(), rect.top(), look.px(3), rect.height()), look.colour("calm"))
        painter.setPen(look.colour("line"))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        high = look.px(_LINE)
        box = rect.adjusted(look.px(_PAD), look.px(10), -look.px(_PAD), 0)
        lines = [QRect(box.left(), box.top() + place * high, box.width(), high) for place in range(3)]
        self._paint_head(painter, lines[0], row, chosen=chosen)
        _text(painter, lines[1], row.title or "—", look.font(14, bold=True), "ink")
        due = model.due(row)
        if due:
            tone = "red" if model.overdue(row) else "sub"
            used = _text(painter, lines[2], f"↻ {due}", look.font(12, bold=tone == "red"), tone, right=True)
            lines[2].setRight(lines[2].right() - used - look.px(8))
        who = words.honoured(row.caller_name) or words.number(row.caller_number)
        _text(painter, lines[2], who, look.font(13), "sub")
        if option.state & QStyle.StateFlag.State_HasFocus:
            paint_focus(painter, rect)
        painter.restore()

    def _paint_head(self, painter: QPainter, box: QRect, row: CaseListRow, *, chosen: bool) -> None:
        look = theme.current()
        used = _text(painter, box, f"C-{row.number:04d}", look.font(12, bold=True), "sub")
        font = look.font(12)
        place = QPoint(box.left() + used + look.px(8), box.top() + look.px(1))
        state = words.case_state(row.state)
        chip = paint_chip(painter, place, state, case_words.state_tone(row.state), font, chosen=chosen)
        chips = []
        if row.urgency is not Urgency.CALM:
            chips.append((words.urgency(row.urgency), words.urgency_tone(row.urgency)))
        if row.blocked:
            chips.append((self.tr("Blocked"), "red"))
        for text, tone in chips:
            place = QPoint(chip.right() + look.px(6), place.y())
            chip = paint_chip(painter, place, text, tone, font, chosen=chosen)


def _text(painter: QPainter, box: QRect, text: str, font: QFont, token: str, *, right: bool = False) -> int:
    """Paint a text, cut to its box; return the width it took."""
    fitting = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, box.width())
    painter.setFont(font)
    painter.setPen(theme.current().colour(token))
    painter.drawText(box, _RIGHT if right else _LEFT, fitting)
    return QFontMetrics(font).horizontalAdvance(fitting)


class CaseRows(QListView):
    """The list itself."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.empty_words = ""
        self.setItemDelegate(CaseRowDelegate(self))
        self.setUniformItemSizes(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

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
