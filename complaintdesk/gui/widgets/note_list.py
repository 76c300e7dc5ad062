"""The lines of a call, painted: time, kind, text; grey while saving, struck through when corrected."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPersistentModelIndex, QPoint, QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyledItemDelegate

from complaintdesk.domain.terms import NoteKind
from complaintdesk.gui import theme
from complaintdesk.gui.widgets import wrapped_text
from complaintdesk.gui.widgets.row_state import is_chosen
from complaintdesk.viewmodels import conduct_words, moments, words
from complaintdesk.viewmodels.note_lines import ROW, LineState, ShownLine

if TYPE_CHECKING:
    from PySide6.QtCore import QModelIndex
    from PySide6.QtGui import QFont, QPaintEvent, QResizeEvent
    from PySide6.QtWidgets import QStyleOptionViewItem, QWidget

    from complaintdesk.domain.case_file import MarkRow

    Index = QModelIndex | QPersistentModelIndex

_TIME, _KIND, _GAP, _PAD = 60, 82, 8, 10
"""Columns and air in pixels at 100 % text."""

_HOLD_MS = 20
"""How long a new line waits to be shown, unless it is durable before: one picture of a 60 Hz screen or so."""


def paint_chip(
    painter: QPainter, place: QPoint, text: str, tone: str, font: QFont, *, chosen: bool = False
) -> QRect:
    """Paint a word in its ground at ``place`` (top left), in a ``chosen`` row on white; return what it covered."""
    look = theme.current()
    grounds = {"calm": "calm_ground", "amber": "amber_ground", "red": "red_ground", "green": "green_ground"}
    ground, ink = grounds.get(tone, "chip"), tone if tone in grounds else "sub"
    painter.setFont(font)
    metrics = painter.fontMetrics()
    box = QRect(place, QSize(metrics.horizontalAdvance(text) + look.px(16), metrics.height() + look.px(2)))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(look.colour("surface" if chosen else ground))  # its own would melt into the chosen row's
    painter.drawRoundedRect(box, 4, 4)
    painter.setPen(look.colour(ink))
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)
    return box


class NoteDelegate(QStyledItemDelegate):
    """Paints one line."""

    def __init__(self, parent: QListView) -> None:
        super().__init__(parent)
        self._heights: dict[tuple[str, tuple[MarkRow, ...], int, int], int] = {}

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return the height that the wrapped text needs; measured once, since each new line asks for all."""
        view = self.parent()
        assert isinstance(view, QListView)
        look = theme.current()
        width = view.viewport().width()
        line: ShownLine = index.data(ROW)
        key = (line.line_id, line.marks, width, look.percent)
        if key not in self._heights:
            self._heights[key] = self._measured(line, width)
        return QSize(width, self._heights[key])

    def _measured(self, line: ShownLine, width: int) -> int:
        look = theme.current()
        room = self._box(QRect(0, 0, width, 0)).width()
        text = wrapped_text.measured(self._words(line), self._font(line), room)
        high = max(text.height(), look.px(22))
        if trail := conduct_words.trail(line.marks):
            high += wrapped_text.measured(trail, look.font(13), room).height() + look.px(4)
        return high + 2 * look.px(_PAD)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint time, kind and text."""
        line: ShownLine = index.data(ROW)
        look = theme.current()
        painter.save()
        rect: QRect = option.rect
        chosen = is_chosen(option)
        if chosen:
            painter.fillRect(rect, look.colour("calm_ground"))
        elif line.kind is NoteKind.OPINION:  # apart from the facts (個人情報保護法 Q&A 9-9)
            painter.fillRect(rect, look.colour("paper"))
            painter.fillRect(QRect(rect.left(), rect.top(), look.px(3), rect.height()), look.colour("faint"))
        top = rect.top() + look.px(_PAD)
        painter.setFont(look.font(13))
        painter.setPen(look.colour("sub"))
        painter.drawText(rect.left() + look.px(4), top + look.px(16), moments.length(line.offset_us))
        paint_chip(
            painter,
            QPoint(rect.left() + look.px(_TIME), top - look.px(1)),
            words.note_kind(line.kind),
            words.note_tone(line.kind),
            look.font(13),
            chosen=chosen,
        )
        inks = {LineState.SAVING: "faint", LineState.FAILED: "red"}
        ink = "sub" if line.replaced or line.withdrawn else inks.get(line.state, "ink")
        painter.setPen(look.colour(ink))
        box = self._box(rect.adjusted(0, look.px(_PAD), 0, -look.px(_PAD)))
        wrapped_text.draw(painter, box, self._words(line), self._font(line))
        if trail := conduct_words.trail(line.marks):
            said = wrapped_text.measured(self._words(line), self._font(line), box.width())
            box.setTop(box.top() + max(said.height(), look.px(22)) + look.px(4))
            painter.setPen(look.colour(conduct_words.trail_tone(line.marks)))
            wrapped_text.draw(painter, box, trail, look.font(13))
        painter.setPen(look.colour("line"))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        painter.restore()

    def _words(self, line: ShownLine) -> str:
        if line.withdrawn:
            return self.tr("Withdrawn")
        if line.corrects:
            return self.tr("Corrected: %1").replace("%1", line.text)
        return line.text

    def _font(self, line: ShownLine) -> QFont:
        font = theme.current().font(15)
        font.setStrikeOut(line.replaced)
        return font

    def _box(self, rect: QRect) -> QRect:
        look = theme.current()
        return rect.adjusted(look.px(_TIME + _KIND + _GAP), 0, -look.px(6), 0)


class NoteList(QListView):
    """Shows the newest line; Enter or a double click corrects a line, and puts a withdrawn one back."""

    correct_wanted = Signal(object)
    put_back_wanted = Signal(object)
    """Both carry the ShownLine."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._held = QTimer(self, interval=_HOLD_MS, singleShot=True)
        self._held.timeout.connect(self._let_go)
        self.setItemDelegate(NoteDelegate(self))
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setUniformItemSizes(False)
        self.activated.connect(self._on_activated)
        self.empty_words = ""

    def setModel(self, model: object) -> None:
        """Follow a list; scroll to each new line."""
        super().setModel(model)  # type: ignore[arg-type]
        if model is not None:
            self.model().rowsInserted.connect(self._hold)
            self.model().dataChanged.connect(self._let_go)
            self.scrollToBottom()

    def _hold(self) -> None:
        """Leave the processor to the store for a moment: painting a new line now would make it durable later."""
        self.setUpdatesEnabled(False)
        self._held.start()

    def _let_go(self) -> None:
        """Show the new line: black if it was quick, grey if not."""
        if self._held.isActive() or not self.updatesEnabled():
            self._held.stop()
            self.setUpdatesEnabled(True)
            self.scheduleDelayedItemsLayout()
            self.scrollToBottom()

    def doItemsLayout(self) -> None:
        """Ask for the heights of all lines, but not while a new one is held back: that would hold up the store too."""
        if not self._held.isActive():
            super().doItemsLayout()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lines wrap anew; who saw the newest line still sees it when a card takes some of the room."""
        bar = self.verticalScrollBar()
        at_the_end = bar.value() == bar.maximum()
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()
        if at_the_end:
            self.scrollToBottom()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Say what to do while there is nothing to show."""
        super().paintEvent(event)
        if self.empty_words and (self.model() is None or not self.model().rowCount()):
            look = theme.current()
            painter = QPainter(self.viewport())
            painter.setFont(look.font(15))
            painter.setPen(look.colour("sub"))
            flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
            painter.drawText(self.viewport().rect().adjusted(40, 0, -40, 0), flags, self.empty_words)
            painter.end()

    def _on_activated(self, index: QModelIndex) -> None:
        line: ShownLine = index.data(ROW)
        if line.state is not LineState.DURABLE or line.replaced:
            return
        if line.withdrawn:
            self.put_back_wanted.emit(line)
        else:
            self.correct_wanted.emit(line)

    def chosen(self) -> ShownLine | None:
        """Return the line that was chosen here with the cursor."""
        index = self.currentIndex()
        return index.data(ROW) if self.hasFocus() and index.isValid() else None
