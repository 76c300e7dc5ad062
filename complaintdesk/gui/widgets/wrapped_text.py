"""Text over several lines, as Japanese is set: no line begins with 。 or 」, and what has no gap still fits.

QPainter.drawText offers either the one (word wrap) or the other (wrap anywhere), QTextLayout both.
"""

from __future__ import annotations

from math import ceil
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QTextLayout, QTextOption

if TYPE_CHECKING:
    from PySide6.QtGui import QFont, QPainter

_LINE_SEPARATOR = "\u2028"
_ROOMY = 1_000_000


def measured(text: str, font: QFont, width: int) -> QSize:
    """Return the room that a text needs when its lines are at most so wide."""
    lines = _laid_out(text, font, width)
    widest = max((lines.lineAt(n).naturalTextWidth() for n in range(lines.lineCount())), default=0.0)
    return QSize(ceil(widest), ceil(lines.boundingRect().height()))


def draw(painter: QPainter, box: QRect, text: str, font: QFont) -> None:
    """Paint a text in the painter's colour; what does not fit into the box is left out behind an ellipsis."""
    lines = _laid_out(text, font, box.width())
    fit = sum(lines.lineAt(n).rect().bottom() <= box.height() + 1 for n in range(lines.lineCount()))
    whole = fit == lines.lineCount()
    for place in range(fit if whole else fit - 1):
        lines.lineAt(place).draw(painter, QPointF(box.topLeft()))
    if whole or not fit:
        return
    last = lines.lineAt(fit - 1)
    said = text[last.textStart() : last.textStart() + last.textLength()].rstrip("\n")
    metrics = QFontMetrics(font)
    # One sign more than there are: an ellipsis is due even where this line would fit whole.
    said = metrics.elidedText(f"{said}…", Qt.TextElideMode.ElideRight, box.width())
    painter.setFont(font)
    painter.drawText(QPointF(box.left(), box.top() + last.y() + last.ascent()), said)


def _laid_out(text: str, font: QFont, width: int) -> QTextLayout:
    lines = QTextLayout(text.replace("\n", _LINE_SEPARATOR), font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    lines.setTextOption(option)
    lines.beginLayout()
    top = 0.0
    while (line := lines.createLine()).isValid():
        line.setLineWidth(width if width > 0 else _ROOMY)
        line.setPosition(QPointF(0, top))
        top += line.height()
    lines.endLayout()
    return lines
