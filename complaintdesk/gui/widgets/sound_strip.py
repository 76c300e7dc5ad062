"""A recording by itself: its waveform with marks, heard and moved in by mouse and keys."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QSizePolicy, QWidget

from complaintdesk.gui.widgets import waveform
from complaintdesk.gui.widgets.focus_frame import paint_focus
from complaintdesk.viewmodels.playback import STEP_S

if TYPE_CHECKING:
    from PySide6.QtCore import QRect
    from PySide6.QtGui import QKeyEvent, QMouseEvent, QPaintEvent

    from complaintdesk.viewmodels.playback import Playback
    from complaintdesk.viewmodels.timeline_item import Item


class SoundStrip(QWidget):
    """Space plays and stops, ← and → move; a click goes to a place or a mark."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._sound: Item | None = None
        self._playback: Playback | None = None

    def show_sound(self, sound: Item, playback: Playback) -> None:
        """Show a recording's row of the timeline, heard through ``playback``."""
        self._sound, self._playback = sound, playback
        # By name: a playback outlives the dialog in which it is seen.
        playback.changed.connect(self._repaint)
        playback.strip_loaded.connect(self._repaint)
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """Return the room that waveform and marks need."""
        high = waveform.height(self._sound) if self._sound is not None else 0
        return QSize(320, high + 4)

    def minimumSizeHint(self) -> QSize:
        """Return the same height for less width."""
        return QSize(120, self.sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the recording, and a frame where the keys are heard."""
        if self._sound is None or self._playback is None:
            return
        painter = QPainter(self)
        waveform.paint(painter, self._sound, self._box(), self._playback, self.tr("Reading the sound…"))
        if self.hasFocus():
            paint_focus(painter, self.rect())
        painter.end()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Play, stop and move."""
        if self._playback is None or self._sound is None or self._sound.recording is None:
            return
        playback, recording_id = self._playback, self._sound.recording.recording_id
        if event.key() == Qt.Key.Key_Space:
            playback.toggle(recording_id)
        elif event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            step = STEP_S if event.key() == Qt.Key.Key_Right else -STEP_S
            playback.seek(recording_id, playback.position(recording_id) + step)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Go to what was clicked."""
        super().mousePressEvent(event)
        if self._playback is not None and self._sound is not None:
            waveform.click(self._sound, self._box(), event.position().toPoint(), self._playback)

    def _repaint(self) -> None:
        self.update()

    def _box(self) -> QRect:
        return self.rect().adjusted(2, 2, -2, -2)
