"""A number in the corner of an icon."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap

from complaintdesk.gui import theme


def badged(icon: QIcon, count: int) -> QIcon:
    """Return the icon with a number in its corner, for both states of a tab."""
    look = theme.current()
    made = QIcon()
    for state in (QIcon.State.Off, QIcon.State.On):
        pixmap = QPixmap(icon.pixmap(24, 24, QIcon.Mode.Normal, state))
        painter = QPainter(pixmap)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.colour("badge"))
        text = str(count) if count < 100 else "99"
        width = 12 + 5 * (len(text) - 1)
        painter.drawRoundedRect(24 - width, 0, width, 12, 6, 6)
        painter.setPen(look.colour("badge_text"))
        painter.setFont(theme.tokens_of("light").font(9, bold=True))
        painter.drawText(24 - width, 0, width, 12, Qt.AlignmentFlag.AlignCenter, text)
        painter.end()
        made.addPixmap(pixmap, QIcon.Mode.Normal, state)
    return made
