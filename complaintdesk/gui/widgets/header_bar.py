"""The bar over a page: what it is about at the left, what can be done at the right, or below where room is short."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QBoxLayout, QFrame

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent


class HeaderBar(QFrame):
    """Holds two widgets in a box layout; large text must not make the window wider than the screen."""

    def minimumSizeHint(self) -> QSize:
        """Ask for no more width than the wider of the two needs."""
        box = self._box()
        margins = box.contentsMargins()
        widths = [box.itemAt(n).minimumSize().width() for n in range(box.count())]
        across = max(widths, default=0) + margins.left() + margins.right()
        return QSize(across, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put what can be done below if both do not fit abreast."""
        super().resizeEvent(event)
        box = self._box()
        margins = box.contentsMargins()
        needed = sum(box.itemAt(n).minimumSize().width() for n in range(box.count()))
        needed += box.spacing() + margins.left() + margins.right()
        fits = needed <= event.size().width()
        wanted = QBoxLayout.Direction.LeftToRight if fits else QBoxLayout.Direction.TopToBottom
        if box.direction() != wanted:
            box.setDirection(wanted)
            self.updateGeometry()

    def _box(self) -> QBoxLayout:
        box = self.layout()
        assert isinstance(box, QBoxLayout)
        return box
