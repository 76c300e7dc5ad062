"""Buttons in columns of equal width: as many abreast as there is room for, so that large text pushes nothing out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QGridLayout, QPushButton, QWidget

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QResizeEvent

_MOST_ABREAST = 3


class ChoiceGrid(QWidget):
    """Lies in a form with a grid layout; ``offer`` gives it its buttons."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._buttons: list[QPushButton] = []
        self._abreast = 0

    def offer(self, buttons: Sequence[QPushButton]) -> None:
        """Show these buttons in reading order; those shown before are deleted."""
        for button in self._buttons:
            button.deleteLater()
        self._buttons = list(buttons)
        self._abreast = 0
        self._arrange()

    def minimumSizeHint(self) -> QSize:
        """Ask for no more width than the widest button needs."""
        return QSize(self._widest(), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put as many abreast as fit now."""
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        grid = self.layout()
        assert isinstance(grid, QGridLayout)
        gap = grid.spacing()
        fit = (self.width() + gap) // (self._widest() + gap) if self._buttons else 1
        abreast = max(1, min(_MOST_ABREAST, fit))
        if abreast == self._abreast:
            return
        self._abreast = abreast
        for place, button in enumerate(self._buttons):
            grid.addWidget(button, place // abreast, place % abreast)
        for column in range(_MOST_ABREAST):
            grid.setColumnStretch(column, int(column < abreast))

    def _widest(self) -> int:
        return max((button.sizeHint().width() for button in self._buttons), default=0)
