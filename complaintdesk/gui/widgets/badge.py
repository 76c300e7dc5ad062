"""A number in the corner of an icon."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap

from complaintdesk.gui import theme

_HIGH, _DIGITS, _MORE = 0.58, 0.46, 0.24
"""Of the icon's side: height of the badge, of its digits, and its width for each digit more."""


def badged(icon: QIcon, count: int, size: int) -> QIcon:
    """Return the icon of ``size`` pixels with a number in its corner, for both states of a tab."""
    look = theme.current()
    made = QIcon()
    text = str(count) if count < 100 else "99"
    high = size * _HIGH
    wide = high + size * _MORE * (len(text) - 1)
    box = QRectF(size - wide, 0, wide, high)
    font = theme.tokens_of("light").font(round(size * _DIGITS), bold=True)
    for state in (QIcon.State.Off, QIcon.State.On):
        pixmap = QPixmap(icon.pixmap(size, size, QIcon.Mode.Normal, state))
        painter = QPainter(pixmap)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.colour("badge"))
        painter.drawRoundedRect(box, high / 2, high / 2)
        painter.setPen(look.colour("badge_text"))
        painter.setFont(font)
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)
        painter.end()
        made.addPixmap(pixmap, QIcon.Mode.Normal, state)
    return made
