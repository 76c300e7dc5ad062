"""The candidates for who is calling, painted: number and name, what else tells them apart, a block and marks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyledItemDelegate

from complaintdesk.gui import theme
from complaintdesk.gui.widgets.note_list import paint_chip
from complaintdesk.gui.widgets.row_state import is_chosen
from complaintdesk.viewmodels import caller_search
from complaintdesk.viewmodels.caller_search import CANDIDATE, CallerSearch

if TYPE_CHECKING:
    from PySide6.QtGui import QFont
    from PySide6.QtWidgets import QStyleOptionViewItem, QWidget

    from complaintdesk.domain.caller_file import Candidate

    Index = QModelIndex | QPersistentModelIndex

_LINE, _PAD = 19, 6
"""Height of a line and air around in pixels at 100 % text."""
_SHOWN = 5
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


class CandidateDelegate(QStyledItemDelegate):
    """Number, name and marks; below it what else is known."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return the height: three lines where a mark needs one of its own."""
        look = theme.current()
        candidate: Candidate = index.data(CANDIDATE)
        lines = 3 if _marks(candidate) else 2
        return QSize(look.px(120), lines * look.px(_LINE) + 2 * look.px(_PAD))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one candidate."""
        candidate: Candidate = index.data(CANDIDATE)
        model = index.model()
        assert isinstance(model, CallerSearch)
        look = theme.current()
        rect: QRect = option.rect
        painter.save()
        chosen = is_chosen(option)
        if chosen:
            painter.fillRect(rect, look.colour("calm_ground"))
            painter.fillRect(QRect(rect.left(), rect.top(), look.px(3), rect.height()), look.colour("calm"))
        painter.setPen(look.colour("line"))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        line = QRect(rect.left() + look.px(10), rect.top() + look.px(_PAD), 0, look.px(_LINE))
        line.setRight(rect.right() - look.px(4))
        _write(painter, line, caller_search.who(candidate), look.font(13, bold=True), "ink")
        line.translate(0, look.px(_LINE))
        if marks := _marks(candidate):
            place = line.topLeft()
            for text, tone in marks:
                chip = paint_chip(painter, place, text, tone, look.font(11), chosen=chosen)
                place = chip.topRight() + QPoint(look.px(6), 0)
            line.translate(0, look.px(_LINE))
        _write(painter, line, caller_search.detail(candidate, model.answered), look.font(12), "sub")
        painter.restore()


def _marks(candidate: Candidate) -> list[tuple[str, str]]:
    tone = "red" if candidate.block == "in_force" else "amber"
    marks = [
        (caller_search.doubt(candidate), "amber"),
        (caller_search.block(candidate), tone),
        (caller_search.mark(candidate), "calm"),
    ]
    return [(text, tone) for text, tone in marks if text]


def _write(painter: QPainter, box: QRect, text: str, font: QFont, token: str) -> None:
    painter.setFont(font)
    painter.setPen(theme.current().colour(token))
    fitting = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, box.width())
    painter.drawText(box, _LEFT, fitting)


class CandidateRows(QListView):
    """The list itself, as high as its first rows; it never takes the cursor from the field that is typed in."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setItemDelegate(CandidateDelegate(self))
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def fit(self) -> None:
        """Take the height of the first rows, and be gone without any."""
        model = self.model()
        count = model.rowCount() if model else 0
        self.setVisible(count > 0)
        self.setFixedHeight(sum(self.sizeHintForRow(row) for row in range(min(count, _SHOWN))) + 2)
