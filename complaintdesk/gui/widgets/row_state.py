"""What a painted row is: chosen, or where the keyboard is."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtWidgets import QStyleOptionViewItem


def is_chosen(option: QStyleOptionViewItem) -> bool:
    """Tell whether the row is selected."""
    from PySide6.QtWidgets import QStyle  # its many enums take 5 ms, and the first picture has no rows

    return bool(option.state & QStyle.StateFlag.State_Selected)


def has_keyboard(option: QStyleOptionViewItem) -> bool:
    """Tell whether the row is the one that keys act on."""
    from PySide6.QtWidgets import QStyle

    return bool(option.state & QStyle.StateFlag.State_HasFocus)
