"""A card that scrolls where the page is short of height, so that large text makes no window higher than the screen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QSizePolicy, QWidget

from complaintdesk.gui import theme

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

_LEAST = 64
"""Pixels at 100 % text that a card keeps, however short of height the page is."""


class TightScroll(QScrollArea):
    """Takes the height that its card needs at this width while there is room, and none while the card is hidden."""

    def __init__(self, card: QWidget, parent: QWidget) -> None:
        super().__init__(parent)
        self._card = card
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWidgetResizable(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)
        hidden = card.isHidden()
        self.setWidget(card)
        card.setHidden(hidden)
        self.setHidden(hidden)
        card.installEventFilter(self)

    def sizeHint(self) -> QSize:
        """Return what the card needs at this width."""
        return QSize(self._card.sizeHint().width(), self._needed())

    def minimumSizeHint(self) -> QSize:
        """Ask for the card's least width, and a few lines of its height."""
        least = min(self._needed(), theme.current().px(_LEAST))
        return QSize(self._card.minimumSizeHint().width(), least)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Come and go with the card, and take more or less height with its words."""
        if watched is self._card:
            if event.type() in (QEvent.Type.ShowToParent, QEvent.Type.HideToParent):
                self.setHidden(self._card.isHidden())
                self.verticalScrollBar().setValue(0)
            if event.type() in (QEvent.Type.ShowToParent, QEvent.Type.LayoutRequest):
                self.updateGeometry()
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Ask anew for height where lines wrap otherwise than before."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()

    def _needed(self) -> int:
        layout = self._card.layout()
        if layout is None or not layout.hasHeightForWidth():
            return self._card.sizeHint().height()
        return layout.totalHeightForWidth(max(self.viewport().width(), layout.totalMinimumSize().width()))
