"""A heading that can be typed over: Enter keeps it, Esc brings the old one back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QLineEdit, QSizePolicy

from complaintdesk.gui import theme

if TYPE_CHECKING:
    from PySide6.QtGui import QFocusEvent, QKeyEvent
    from PySide6.QtWidgets import QWidget

_SEEN = 300
"""Pixels at 100 % text that a title keeps: what stands beside it goes below."""


class TitleEdit(QLineEdit):
    """As wide as its words; ``kept`` carries what was typed once it was accepted."""

    kept = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._old = ""
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.textChanged.connect(self.updateGeometry)
        self.returnPressed.connect(self._keep)

    def show_title(self, title: str) -> None:
        """Show a title, unless another is being typed just now."""
        if self.hasFocus() and self.isModified():
            return
        self._old = title
        self.setText(title)
        self.setToolTip(title)
        self.setCursorPosition(0)

    def sizeHint(self) -> QSize:
        """Return the room the words need."""
        look = theme.current()
        words = self.text() or self.placeholderText()
        return QSize(self.fontMetrics().horizontalAdvance(words) + look.px(26), super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        """Give way when there is little room; most titles are seen whole."""
        return QSize(
            min(self.sizeHint().width(), theme.current().px(_SEEN)), super().minimumSizeHint().height()
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Bring the old title back with Esc."""
        if event.key() == Qt.Key.Key_Escape and self.text() != self._old:
            self.setText(self._old)
            return
        super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Keep what was typed when the focus goes elsewhere; an empty title is no title."""
        super().focusOutEvent(event)
        if self.isModified():
            self._keep()

    def _keep(self) -> None:
        if not self.text().strip():
            self.setText(self._old)
        self.setModified(False)
        if self.text() != self._old:
            self._old = self.text()
            self.kept.emit(self._old)
