"""The frame around the row that the keys act on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QPen

from complaintdesk.gui import theme

if TYPE_CHECKING:
    from PySide6.QtCore import QRect
    from PySide6.QtGui import QPainter

_WIDTH = 2


def paint_focus(painter: QPainter, row: QRect) -> None:
    """Frame a row that has the focus."""
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(theme.current().colour("calm"), _WIDTH))
    painter.drawRect(row.adjusted(1, 1, -1, -1))
