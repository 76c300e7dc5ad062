"""A number in the corner of an icon."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap

from complaintdesk.gui import theme

_HIGH, _DIGITS, _MORE = 0.58, 0.46, 0.24
"""Of the icon's side: height of the badge, of its digits, and its width for each digit more."""
_RATIO = 2
"""Drawn at twice the size, so that it is sharp on dense screens."""


def badged(icon: QIcon, count: int, size: int, room: int = 0) -> QIcon:
    """Return the icon of ``size`` pixels with a number in its corner, for both states of a tab.

    Of the ``room`` in pixels at either side of the icon the number takes what it needs, and covers less of the drawing.
    """
    look = theme.current()
    made = QIcon()
    text = str(count) if count < 100 else "99"
    high = size * _HIGH
    wide = high + size * _MORE * (len(text) - 1)
    box = QRectF(size + 2 * room - wide, 0, wide, high)
    font = theme.tokens_of("light").font(round(size * _DIGITS), bold=True)
    for state in (QIcon.State.Off, QIcon.State.On):
        pixmap = QPixmap(QSize(size + 2 * room, size) * _RATIO)
        pixmap.setDevicePixelRatio(_RATIO)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        drawn = icon.pixmap(QSize(size, size), _RATIO, QIcon.Mode.Normal, state)
        painter.drawPixmap(QRect(room, 0, size, size), drawn)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.colour("badge"))
        painter.drawRoundedRect(box, high / 2, high / 2)
        painter.setPen(look.colour("badge_text"))
        painter.setFont(font)
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)
        painter.end()
        made.addPixmap(pixmap, QIcon.Mode.Normal, state)
    return made
