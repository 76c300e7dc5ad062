"""The line that says who rings: it takes no focus, and F2 takes the call."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

if TYPE_CHECKING:
    from collections.abc import Callable

    from complaintdesk.gui.main_window import MainWindow

_RINGS_MS = 60_000
"""Nobody lets it ring for longer; then F2 is for another caller."""


class Ringing(QObject):
    """``take()`` is called when the person follows the line; ``answered`` gives the number to who takes the call."""

    def __init__(self, window: MainWindow, take: Callable[[], None]) -> None:
        super().__init__(window)
        self._window = window
        self._take = take
        self._number = ""
        self._rest = QTimer(self, interval=_RINGS_MS, singleShot=True)
        self._rest.timeout.connect(self._end)

    def rings(self, number: str) -> None:
        """Say that a number rings; what is being typed goes on, and the call in hand stays in hand."""
        self._number = number
        self._rest.start()
        text = self.tr("%1 rings. F2 takes the call.").replace("%1", number)
        self._window.tell(text, "amber", self.tr("Take it"), self._take)

    def answered(self) -> str:
        """Return the number that rings and forget it; empty when none does."""
        number = self._number
        if number:
            self._end()
        return number

    def _end(self) -> None:
        self._number = ""
        self._rest.stop()
        self._window.ui.notice.hide()
