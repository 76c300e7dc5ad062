"""A button whose words take as many lines as they need: Qt's own button cuts them off."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout

if TYPE_CHECKING:
    from PySide6.QtCore import QSize
    from PySide6.QtWidgets import QWidget


class WrappedButton(QPushButton):
    """Shows its words in a label that wraps, with air ``around`` it (sides, above); its accessible name says them."""

    def __init__(self, parent: QWidget | None = None, *, around: tuple[int, int] = (12, 7)) -> None:
        super().__init__(parent)
        self._label = QLabel(self)
        self._label.setWordWrap(True)
        self._label.setTextFormat(Qt.TextFormat.PlainText)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*around, *around)
        layout.addWidget(self._label)
        self.setAutoDefault(True)
        policy = self.sizePolicy()
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def say(self, words: str) -> None:
        """Show these words."""
        self._label.setText(words)
        self.setAccessibleName(words)
        self.updateGeometry()

    def hasHeightForWidth(self) -> bool:
        """The narrower, the higher."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height of the words and what is around them."""
        layout = self.layout()
        assert layout is not None
        return layout.heightForWidth(width)

    def sizeHint(self) -> QSize:
        """Return the size of the words in lines as wide as the button is now."""
        hint = super().sizeHint()
        hint.setHeight(self.heightForWidth(max(self.width(), 160)))
        return hint
