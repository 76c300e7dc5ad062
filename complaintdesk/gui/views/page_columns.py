"""How the call page shares its width: notes first; the sides stand one above the other where text is large."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout

from complaintdesk.gui import theme

if TYPE_CHECKING:
    from complaintdesk.gui.forms.call_page import Ui_CallPage

_LEFT, _RIGHT = 300, 320
"""Pixels that the sides want at 100 % text."""
_SIDES = 0.54
"""The most of the width that both sides take together; more, and they share one column."""
_SIDE = 0.47
"""The most of the width that this one column takes."""


class PageColumns:
    """Three columns, or two: the caller above, what to say below, and the notes beside them."""

    def __init__(self, ui: Ui_CallPage) -> None:
        self._ui = ui
        self._pile = QVBoxLayout()
        self._pile.setSpacing(0)
        self._piled = False
        ui.columns_layout.insertLayout(0, self._pile)

    def share_out(self, width: int) -> None:
        """Give the sides what they need of ``width`` pixels at this size of text."""
        look = theme.current()
        left, right = look.px(_LEFT), look.px(_RIGHT)
        self._pile_up(left + right > width * _SIDES)
        if self._piled:
            left = right = min(right, round(width * _SIDE))
        self._ui.left_column.setFixedWidth(left)
        self._ui.right_column.setFixedWidth(right)

    def _pile_up(self, wanted: bool) -> None:
        if wanted == self._piled:
            return
        self._piled = wanted
        ui, columns = self._ui, self._ui.columns_layout
        for side in (ui.left_column, ui.right_column):
            (columns if wanted else self._pile).removeWidget(side)
        if wanted:
            self._pile.addWidget(ui.left_column, 1)
            self._pile.addWidget(ui.right_column, 1)
            ui.left_layout.insertWidget(0, ui.block_card)  # where it can scroll; the notes need their lines
        else:
            columns.insertWidget(columns.indexOf(ui.middle), ui.left_column)
            columns.addWidget(ui.right_column)
            ui.middle_layout.insertWidget(0, ui.block_card)
