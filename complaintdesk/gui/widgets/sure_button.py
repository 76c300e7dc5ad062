"""A button for what cannot be undone: it asks once more in its own place, and forgets the first press elsewhere."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton

if TYPE_CHECKING:
    from PySide6.QtGui import QFocusEvent, QHideEvent
    from PySide6.QtWidgets import QWidget


class SureButton(QPushButton):
    """``sure`` is emitted by the second press."""

    sure = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = ""
        self.clicked.connect(self._on_clicked)

    def _on_clicked(self) -> None:
        if self._words:
            self._forget()
            self.sure.emit()
        else:
            self._words = self.text()
            self.setText(self.tr("Erase for good?"))

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Take it that the person thought better of it."""
        self._forget()
        super().focusOutEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        """Forget it for the next thing that is shown."""
        self._forget()
        super().hideEvent(event)

    def _forget(self) -> None:
        if self._words:
            self.setText(self._words)
            self._words = ""
