"""The hits of a search, painted: kind and time, the text with what was searched for, the customer and case."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyledItemDelegate

from complaintdesk.gui import theme
from complaintdesk.gui.widgets.focus_frame import paint_focus
from complaintdesk.gui.widgets.note_list import paint_chip
from complaintdesk.gui.widgets.row_state import has_keyboard, is_chosen
from complaintdesk.viewmodels import search
from complaintdesk.viewmodels.search import HIT, Search

if TYPE_CHECKING:
    from PySide6.QtGui import QFont, QPaintEvent
    from PySide6.QtWidgets import QStyleOptionViewItem, QWidget

    from complaintdesk.domain.hit import Hit

    Index = QModelIndex | QPersistentModelIndex

_PAD, _LINE = 14, 24
"""Air and height of a line in pixels at 100 % text."""
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


class HitDelegate(QStyledItemDelegate):
    """Two lines: kind, time, customer and case; then the text, marked."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return the height of two lines."""
        look = theme.current()
        return QSize(look.px(160), 2 * look.px(_LINE) + 2 * look.px(8))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one hit."""
        hit: Hit = index.data(HIT)
        model = index.model()
        assert isinstance(model, Search)
        look = theme.current()
        rect: QRect = option.rect
        painter.save()
        chosen = is_chosen(option)
        if chosen:
            painter.fillRect(rect, look.colour("calm_ground"))
            painter.fillRect(QRect(rect.left(), rect.top(), look.px(3), rect.height()), look.colour("calm"))
        painter.setPen(look.colour("line"))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        box = rect.adjusted(look.px(_PAD), look.px(8), -look.px(_PAD), 0)
        high = look.px(_LINE)
        self._paint_head(painter, QRect(box.left(), box.top(), box.width(), high), hit, chosen=chosen)
        line = QRect(box.left(), box.top() + high, box.width(), high)
        _paint_marked(painter, line, model.snippet(hit))
        if has_keyboard(option):
            paint_focus(painter, rect)
        painter.restore()

    def _paint_head(self, painter: QPainter, box: QRect, hit: Hit, *, chosen: bool) -> None:
        look = theme.current()
        font = look.font(12)
        place = box.topLeft() + QPoint(0, look.px(1))
        chip = paint_chip(painter, place, search.kind(hit), search.tone(hit), font, chosen=chosen)
        box.setLeft(chip.right() + look.px(10))
        box.setLeft(box.left() + _paint(painter, box, search.when(hit), font, "sub") + look.px(10))
        if blocked := search.block(hit):
            place = QPoint(box.left(), box.top() + look.px(1))
            box.setLeft(paint_chip(painter, place, blocked, "red", font, chosen=chosen).right() + look.px(10))
        _paint(painter, box, search.who(hit), font, "sub")


def _paint_marked(painter: QPainter, box: QRect, snippet: search.Snippet) -> None:
    """Paint the runs one after another; the last that finds room ends in …"""
    look = theme.current()
    plain, bold = look.font(14), look.font(14, bold=True)
    for text, marked in snippet.runs:
        font = bold if marked else plain
        if box.width() <= look.px(12):
            return
        if marked:
            wide = min(_advance(text, font), box.width())
            painter.fillRect(
                QRect(box.left(), box.top() + look.px(2), wide, box.height() - look.px(4)),
                look.colour("amber_ground"),
            )
        used = _paint(painter, box, text, font, "amber" if marked else "ink")
        box = box.adjusted(used, 0, 0, 0)


def _paint(painter: QPainter, box: QRect, text: str, font: QFont, token: str) -> int:
    """Paint a text, cut to its box; return the width it took."""
    fitting = text
    if _advance(text, font) > box.width():
        fitting = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, box.width())
    painter.setFont(font)
    painter.setPen(theme.current().colour(token))
    painter.drawText(box, _LEFT, fitting)
    return _advance(text, font)


def _advance(text: str, font: QFont) -> int:
    return QFontMetrics(font).horizontalAdvance(text)


class SearchRows(QListView):
    """The list itself."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.empty_words = ""
        self.setItemDelegate(HitDelegate(self))
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
            painter.drawText(self.viewport().rect().adjusted(24, 0, -24, 0), flags, self.empty_words)
            painter.end()
