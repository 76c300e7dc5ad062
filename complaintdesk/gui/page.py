"""What every page of the main window is."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget


class Page(QWidget):
    """A page of the main window; built at its first visit."""

    def shown(self) -> None:
        """Bring it up to date; called each time the page is chosen."""
