"""What a screen reader cannot say of a window: controls without a name or with a role that says nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from fitting import place
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QComboBox,
    QHeaderView,
    QLineEdit,
    QPlainTextEdit,
    QWidget,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

_CONTROLS = (QAbstractButton, QAbstractItemView, QAbstractSpinBox, QComboBox, QLineEdit, QPlainTextEdit)
_SAY_NOTHING = {QAccessible.Role.NoRole, QAccessible.Role.Client, QAccessible.Role.Pane}


def unnamed(top: QWidget) -> list[str]:
    """Return every control on the screen that has no accessible name, or no role of a control."""
    found = []
    for control in controls(top):
        spoken = QAccessible.queryAccessibleInterface(control)
        if not spoken.text(QAccessible.Text.Name).strip():
            found.append(f"{place(control)} has no name")
        if spoken.role() in _SAY_NOTHING:
            found.append(f"{place(control)} has the role {spoken.role().name}")
    return found


def controls(top: QWidget) -> Iterator[QWidget]:
    """Yield what can be acted on, without the parts that a control is made of."""
    for widget in top.findChildren(QWidget):
        whole = not isinstance(widget.parentWidget(), QAbstractSpinBox | QComboBox | QLineEdit)
        on_screen = widget.isVisible() and widget.window() is top.window()
        if isinstance(widget, _CONTROLS) and not isinstance(widget, QHeaderView) and whole and on_screen:
            yield widget
