"""A dialog as high as its words need at its width: a layout's own minimum forgets that lines wrap."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QDialog

from complaintdesk.gui import theme

if TYPE_CHECKING:
    from PySide6.QtGui import QShowEvent


class FittedDialog(QDialog):
    """Call ``fit`` when words were changed while it is shown."""

    WIDTH = 520
    """Pixels at 100 % text."""

    def showEvent(self, event: QShowEvent) -> None:
        """Take the size that the words need."""
        room = self.screen().availableSize()
        self.resize(min(theme.current().px(self.WIDTH), room.width()), self.height())
        self.fit()
        super().showEvent(event)

    def fit(self) -> None:
        """Grow to what the words need; never shrink under somebody's mouse."""
        layout = self.layout()
        assert layout is not None
        layout.activate()
        needed = min(layout.totalHeightForWidth(self.width()), self.screen().availableSize().height())
        self.resize(self.width(), max(self.height(), needed))
