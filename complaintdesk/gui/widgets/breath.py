"""A dot that grows for four seconds and shrinks for six: something to breathe by. It never blinks."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from PySide6.QtCore import QElapsedTimer, QPointF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QSizePolicy, QStyle, QWidget

from complaintdesk.gui import theme

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

IN_S, OUT_S = 4, 6
"""Seconds of breathing in and out: the longer breath out is what calms."""
BREATHS = 6
_STEP_MS = 100
"""Slow as it is, ten steps a second look smooth and cost whoever types nothing."""
_LEAST = 0.45
"""The smallest the dot gets, of its full size."""


class Breath(QWidget):
    """Where the system asks for less motion the dot stands still."""

    turned = Signal(bool)
    """From now on breathe in (true) or out."""
    over = Signal()
    """Breathed often enough."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._since = QElapsedTimer()
        self._timer = QTimer(self, interval=_STEP_MS)
        self._timer.timeout.connect(self._step)
        self._inwards = True

    @property
    def moves(self) -> bool:
        """Tell whether the system lets things move."""
        return self.style().styleHint(QStyle.StyleHint.SH_Widget_Animation_Duration, None, self) > 0

    def start(self) -> None:
        """Begin with a breath in."""
        self._since.start()
        self._inwards = True
        self.turned.emit(True)
        if self.moves:
            self._timer.start()
        self.update()

    def stop(self) -> None:
        """Stand still."""
        self._timer.stop()

    def sizeHint(self) -> QSize:
        """Ask for the room of the full dot."""
        side = theme.current().px(36)
        return QSize(side, side)

    def _step(self) -> None:
        seconds = self._since.elapsed() / 1000
        if seconds >= BREATHS * (IN_S + OUT_S):
            self.stop()
            self.over.emit()
            return
        inwards = seconds % (IN_S + OUT_S) < IN_S
        if inwards != self._inwards:
            self._inwards = inwards
            self.turned.emit(inwards)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the dot as large as the breath is deep."""
        look = theme.current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.colour("calm"))
        full = min(self.width(), self.height()) / 2
        radius = full * depth(self._since.elapsed() / 1000 if self._timer.isActive() else float(IN_S))
        painter.drawEllipse(QPointF(self.width() / 2, self.height() / 2), radius, radius)
        painter.end()


def depth(seconds: float) -> float:
    """Return how deep the breath is after ``seconds``, from the smallest to 1.0, without a jump anywhere."""
    place = seconds % (IN_S + OUT_S)
    risen = place / IN_S if place < IN_S else 1 - (place - IN_S) / OUT_S
    return _LEAST + (1 - _LEAST) * (1 - math.cos(math.pi * risen)) / 2
