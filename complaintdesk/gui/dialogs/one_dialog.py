"""A page's dialogs: beside the window and never in its way, one at a time."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QDialog


class OneDialog:
    """Shows a dialog that stops nothing (a call may come in while it is open) and is freed when it closes."""

    def __init__(self) -> None:
        self.shown: QDialog | None = None

    def show(self, make: Callable[[], QDialog]) -> None:
        """Make and show a dialog, or bring forward the one that is open."""
        if self.shown is None:
            dialog = make()
            dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            dialog.setWindowModality(Qt.WindowModality.NonModal)
            dialog.destroyed.connect(self._forget)
            self.shown = dialog
            dialog.show()
        else:
            self.shown.raise_()
        self.shown.activateWindow()

    def _forget(self) -> None:
        self.shown = None
