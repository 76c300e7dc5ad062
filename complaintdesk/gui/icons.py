"""Icons from resources/icons: one-colour SVG drawings, painted in the colour that is asked for."""

from __future__ import annotations

from functools import cache

from PySide6.QtCore import QByteArray, QSize, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap

from complaintdesk import paths

_RATIO = 2
"""Drawn at twice the size, so that it is sharp on dense screens."""


@cache
def icon(name: str, colour: str, chosen_colour: str = "", size: int = 22) -> QIcon:
    """Return an icon; ``chosen_colour`` is used while its button is checked."""
    made = QIcon()
    made.addPixmap(_drawn(name, colour, size))
    if chosen_colour:
        made.addPixmap(_drawn(name, chosen_colour, size), QIcon.Mode.Normal, QIcon.State.On)
    return made


def _drawn(name: str, colour: str, size: int) -> QPixmap:
    from PySide6.QtSvg import QSvgRenderer

    drawing = paths.resource(f"icons/{name}.svg").read_text(encoding="utf-8").replace("currentColor", colour)
    pixmap = QPixmap(QSize(size, size) * _RATIO)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    QSvgRenderer(QByteArray(drawing.encode())).render(painter)
    painter.end()
    pixmap.setDevicePixelRatio(_RATIO)
    return pixmap
