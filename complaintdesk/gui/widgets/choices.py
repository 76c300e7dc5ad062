"""Filling a box with choices."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtWidgets import QComboBox


def fill(box: QComboBox, choices: Mapping[Any, str]) -> None:
    """Let a box offer these values by their words, which a tool tip shows whole."""
    box.clear()
    for value, text in choices.items():
        box.addItem(text, value)
        box.setItemData(box.count() - 1, text, Qt.ItemDataRole.ToolTipRole)
