"""A word in a coloured ground: a state, a kind, a count."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QLabel, QSizePolicy

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


def restyle(widget: QWidget, name: str, value: str) -> None:
    """Set a property that the style sheet looks at, and have it looked at."""
    if widget.property(name) == value:
        return
    widget.setProperty(name, value)
    widget.style().unpolish(widget)
    widget.style().polish(widget)


class Chip(QLabel):
    """``tone``: plain, calm, amber, red, green. Hidden while it says nothing."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("chip", "plain")
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Maximum)
        self.hide()

    def say(self, text: str, tone: str = "plain") -> None:
        """Show a word, or hide for an empty one."""
        self.setText(text)
        self.setVisible(bool(text))
        restyle(self, "chip", tone)
