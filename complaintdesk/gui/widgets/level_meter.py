"""How loud one side is, on a scale of decibels, with the loudest of the last second as a mark."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QSizePolicy, QWidget

from complaintdesk.gui import theme

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

FLOOR_DB = -60.0
_FALL = 0.05
"""How far the mark falls with each report, of the whole width."""


class LevelMeter(QWidget):
    """``set_level`` takes 0.0 to 1.0 of full scale."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(8)
        self._shown = 0.0
        self._mark = 0.0

    def set_level(self, level: float) -> None:
        """Show a level."""
        decibel = 20 * math.log10(level) if level > 0 else FLOOR_DB
        self._shown = max(0.0, min(1.0, 1 - decibel / FLOOR_DB))
        self._mark = max(self._shown, self._mark - _FALL)
        self.update()

    @property
    def level(self) -> float:
        """Return what is shown, 0.0 to 1.0 of the scale of decibels."""
        return self._shown

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the ground, the level and the mark."""
        look = theme.current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        box = QRectF(self.rect())
        painter.setBrush(look.colour("line"))
        painter.drawRoundedRect(box, 4, 4)
        painter.setBrush(look.colour("red" if self._shown > 0.95 else "green"))  # noqa: PLR2004 - 3 dB below full
        painter.drawRoundedRect(QRectF(0, 0, box.width() * self._shown, box.height()), 4, 4)
        painter.setBrush(look.colour("sub"))
        painter.drawRect(QRectF(max(0.0, box.width() * self._mark - 2), 0, 2, box.height()))
        painter.end()
