"""The timeline on the screen: unfold, listen, seek, by mouse and by keys."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPoint, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QContextMenuEvent, QGuiApplication, QKeySequence
from PySide6.QtWidgets import QAbstractItemView, QListView

from complaintdesk.gui.widgets import waveform
from complaintdesk.gui.widgets.chip import restyle
from complaintdesk.gui.widgets.timeline_painter import TimelineDelegate
from complaintdesk.viewmodels.playback import STEP_S
from complaintdesk.viewmodels.timeline import ITEM, OPEN, Earlier, Timeline
from complaintdesk.viewmodels.timeline_item import Item

if TYPE_CHECKING:
    from PySide6.QtCore import QPersistentModelIndex
    from PySide6.QtGui import QKeyEvent, QMouseEvent, QResizeEvent
    from PySide6.QtWidgets import QWidget

    from complaintdesk.gui.widgets.thumbnails import Thumbnails
    from complaintdesk.viewmodels.playback import Playback

    Index = QModelIndex | QPersistentModelIndex

_SAME_S = 0.2
"""Who is so near a mark stands at it."""
_AT_END = 4
_IN_THE_MIDDLE = QAbstractItemView.ScrollHint.PositionAtCenter


class TimelineView(QListView):
    """Enter or Space unfolds a call or plays a recording, on a line from its moment on.

    ← and → fold and unfold, or move in the sound; with Ctrl they go from mark to mark.
    """

    menu_wanted = Signal(str, QPoint)
    """The context menu of a row, by its key, at a place on the screen; by mouse or by the menu key."""

    chosen = Signal()
    """Another row is the current one."""

    open_wanted = Signal(str)
    """A message or a file is to be looked at, by its key."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._painter = TimelineDelegate(self)
        self._pressed = QPoint()
        self._follow = True
        self.setItemDelegate(self._painter)
        self.setUniformItemSizes(False)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        # A bar that comes and goes would change the width, and with it every height.
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.verticalScrollBar().rangeChanged.connect(self._show_bar)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setMouseTracking(True)

    def _show_bar(self, least: int, most: int) -> None:
        """Show a bar only where there is something to scroll; its room stays."""
        restyle(self.verticalScrollBar(), "idle", "true" if least == most else "")

    def show_timeline(self, timeline: Timeline, playback: Playback) -> None:
        """Show a timeline; recordings are heard through ``playback``."""
        self._painter.playback = playback
        self.setModel(timeline)
        timeline.modelReset.connect(self.go_to_end)
        timeline.rowsAboutToBeInserted.connect(self._note_place)
        timeline.rowsInserted.connect(self._keep_place)
        timeline.dataChanged.connect(self.scheduleDelayedItemsLayout)
        playback.changed.connect(self._repaint)
        playback.strip_loaded.connect(self._repaint)

    def show_pictures(self, thumbnails: Thumbnails) -> None:
        """Draw small pictures of what was sent."""
        self._painter.thumbnails = thumbnails
        thumbnails.changed.connect(self._repaint)

    def go_to_end(self) -> None:
        """Show the newest, once the rows have been measured."""
        QTimer.singleShot(0, self, self.scrollToBottom)

    def go_to(self, row: int) -> None:
        """Choose a row and bring it into view, once the rows have been measured; nothing for -1."""
        if row >= 0:
            self.setCurrentIndex(self.model().index(row, 0))
            self.setFocus()
            QTimer.singleShot(0, self, lambda: self.scrollTo(self.currentIndex(), _IN_THE_MIDDLE))

    def currentChanged(self, current: Index, previous: Index) -> None:
        """Tell that another row is chosen."""
        super().currentChanged(current, previous)
        self.chosen.emit()

    # --- keys ----------------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Act on the chosen row."""
        index = self.currentIndex()
        if not index.isValid():
            super().keyPressEvent(event)
        elif event.matches(QKeySequence.StandardKey.Copy):
            QGuiApplication.clipboard().setText(index.data())
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self._act(index)
        elif event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            forward = event.key() == Qt.Key.Key_Right
            if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
                self._to_mark(index, forward=forward)
            else:
                self._sideways(index, forward=forward)
        else:
            super().keyPressEvent(event)

    def _act(self, index: QModelIndex) -> None:
        row = index.data(ITEM)
        model = self._timeline()
        if isinstance(row, Earlier):
            model.show_earlier(row.key)
        elif row.recording is not None:
            self._playback().toggle(row.recording.recording_id)
        elif row.moment is not None:
            recording_id, second = row.moment
            self._playback().play_from(recording_id, second)
        elif row.opens:
            self.open_wanted.emit(row.key)
        elif (unfolded := index.data(OPEN)) is not None:
            model.fold(row.key, folded=unfolded)

    def _to_mark(self, index: QModelIndex, *, forward: bool) -> None:
        """Go to the next line that was written, or to the one before."""
        row = index.data(ITEM)
        if isinstance(row, Item) and row.recording is not None:
            recording_id = row.recording.recording_id
            at = self._playback().position(recording_id)
            seconds = sorted(mark.second for mark in row.marks)
            after = [second for second in seconds if second > at + _SAME_S]
            before = [second for second in seconds if second < at - _SAME_S]
            if goal := (after[:1] if forward else before[-1:]):
                self._playback().seek(recording_id, goal[0])

    def _sideways(self, index: QModelIndex, *, forward: bool) -> None:
        row = index.data(ITEM)
        if isinstance(row, Item) and row.recording is not None:
            playback, recording_id = self._playback(), row.recording.recording_id
            step = STEP_S if forward else -STEP_S
            playback.seek(recording_id, playback.position(recording_id) + step)
        elif index.data(OPEN) is not None:
            self._timeline().fold(row.key, folded=not forward)

    # --- mouse ---------------------------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Remember where it began: a drag is no click."""
        self._pressed = event.position().toPoint()
        super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Act on what was clicked."""
        super().mouseReleaseEvent(event)
        place = event.position().toPoint()
        index = self.indexAt(place)
        if event.button() != Qt.MouseButton.LeftButton or self.indexAt(self._pressed) != index:
            return
        if index.isValid() and not self._click_sound(index, place):
            row = index.data(ITEM)
            if isinstance(row, Item) and row.opens and not self._on_picture(index, row, place):
                self._fold_over(index, row)
            elif isinstance(row, Item) and row.moment is not None:
                if self._on_note(index, row, place):
                    self._act(index)
            elif isinstance(row, Earlier) or row.recording is None:
                self._act(index)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Look at a message or a file."""
        index = self.indexAt(event.position().toPoint())
        row = index.data(ITEM) if index.isValid() else None
        if isinstance(row, Item) and row.opens and event.button() == Qt.MouseButton.LeftButton:
            self._act(index)
        else:
            super().mouseDoubleClickEvent(event)

    def _fold_over(self, index: QModelIndex, row: Item) -> None:
        if (unfolded := index.data(OPEN)) is not None:
            self._timeline().fold(row.key, folded=unfolded)

    def _on_picture(self, index: QModelIndex, row: Item, place: QPoint) -> bool:
        places = self._painter.places(self.visualRect(index), row, unfolded=bool(index.data(OPEN)))
        return row.picture is not None and places.picture.contains(place)

    def _on_note(self, index: QModelIndex, row: Item, place: QPoint) -> bool:
        return self._painter.places(self.visualRect(index), row, unfolded=False).note.contains(place)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show a hand over what can be clicked."""
        super().mouseMoveEvent(event)
        index = self.indexAt(event.position().toPoint())
        hot = index.isValid() and self._hot(index, event.position().toPoint())
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor if hot else Qt.CursorShape.ArrowCursor)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Ask for the menu of the row under the mouse, or of the chosen one."""
        by_mouse = event.reason() == QContextMenuEvent.Reason.Mouse
        index = self.indexAt(event.pos()) if by_mouse else self.currentIndex()
        row = index.data(ITEM) if index.isValid() else None
        if isinstance(row, Item):
            place = event.globalPos() if by_mouse else self.mapToGlobal(self.visualRect(index).center())
            self.menu_wanted.emit(row.key, place)

    def _hot(self, index: QModelIndex, place: QPoint) -> bool:
        row = index.data(ITEM)
        if isinstance(row, Item) and row.recording is not None:
            zones = waveform.zones(row, self._sound_box(index, row))
            spots = [zones.button, zones.wave, *(box for box, _, _ in zones.marks)]
            return any(spot.contains(place) for spot in spots)
        if isinstance(row, Item) and row.opens and self._on_picture(index, row, place):
            return True
        if isinstance(row, Item) and row.moment is not None:
            return self._on_note(index, row, place)
        return isinstance(row, Earlier) or index.data(OPEN) is not None

    def _click_sound(self, index: QModelIndex, place: QPoint) -> bool:
        row = index.data(ITEM)
        if not isinstance(row, Item) or row.recording is None:
            return False
        waveform.click(row, self._sound_box(index, row), place, self._playback())
        return True

    def _sound_box(self, index: QModelIndex, item: Item) -> QRect:
        return self._painter.places(self.visualRect(index), item, unfolded=bool(index.data(OPEN))).sound

    # --- keeping still ----------------------------------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Wrap anew; who looked at the newest still does."""
        at_end = self._at_end()
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()
        if at_end:
            self.go_to_end()

    def _note_place(self) -> None:
        self._follow = self._at_end()

    def _keep_place(self, _parent: QModelIndex, _first: int, last: int) -> None:
        if self._follow and last == self.model().rowCount() - 1:
            self.go_to_end()

    def _at_end(self) -> bool:
        bar = self.verticalScrollBar()
        return bar.value() >= bar.maximum() - _AT_END

    def _repaint(self, recording_id: str) -> None:
        model = self._timeline()
        if (place := model.row_of(recording_id)) >= 0:
            self.update(model.index(place))

    def _timeline(self) -> Timeline:
        model = self.model()
        assert isinstance(model, Timeline)
        return model

    def _playback(self) -> Playback:
        assert self._painter.playback is not None
        return self._painter.playback
