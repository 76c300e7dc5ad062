"""What every page of the main window is."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from complaintdesk.gui import reading_order


class Page(QWidget):
    """A page of the main window; built at its first visit."""

    home: QWidget | None = None
    """Takes the focus when what had it vanishes, a card with its button for one; None: the next control does."""

    def shown(self) -> None:
        """Bring it up to date; called each time the page is chosen."""

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Go on in reading order."""
        if self.home is not None and reading_order.lost():
            self.home.setFocus()
            return True
        reading_order.follow(self)
        return super().focusNextPrevChild(forward)
