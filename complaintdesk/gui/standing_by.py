"""What the window does by itself once its home is open: hear from second starts, keep copies and checks up to date."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from complaintdesk.gui.doorbell import Doorbell
    from complaintdesk.gui.main_window import MainWindow
    from complaintdesk.gui.pages import Pages
    from complaintdesk.gui.ringing import Ringing
    from complaintdesk.gui.settings_ways import SettingsWays
    from complaintdesk.viewmodels.session import Session

_UPKEEP_AFTER_MS = 8_000
"""The first minutes belong to the call that may be ringing; the daily checkpoint and backup can wait."""


class StandingBy(QObject):
    """``seated`` is set when this window is the one that may answer for the home."""

    def __init__(
        self,
        home: Path,
        session: Session,
        pages: Pages,
        settings: SettingsWays,
        ringing: Ringing,
        window: MainWindow,
        come_forward: Callable[[str], None],
    ) -> None:
        super().__init__(window)
        self._home = home
        self._session = session
        self._pages = pages
        self._settings = settings
        self._ringing = ringing
        self._window = window
        self._come_forward = come_forward
        self.seated = False
        self._upkeep: QObject | None = None
        self._doorbell: Doorbell | None = None
        session.opened.connect(self._on_opened)

    def take_down(self) -> None:
        """Hear from nobody any more."""
        if self._doorbell is not None:
            self._doorbell.take_down()

    def _on_opened(self) -> None:
        self._listen()
        QTimer.singleShot(_UPKEEP_AFTER_MS, self, self.keep_up)

    def _listen(self) -> None:
        """Hear from second starts; only the window that has the seat does."""
        if not self.seated or self._doorbell is not None:
            return
        # The network of Qt: the first picture need not wait for it.
        from complaintdesk.gui.doorbell import Doorbell

        self._doorbell = Doorbell(self._home, self)
        self._doorbell.rung.connect(self._on_rung)
        self._doorbell.hang_up()

    def _on_rung(self, number: str) -> None:
        if number:
            self._ringing.rings(number)
        else:
            self._come_forward(self._window.current)

    def keep_up(self) -> None:
        """Begin what the desk does by itself, and say what an earlier check or a crash found."""
        from complaintdesk.gui.upkeep_notes import UpkeepNotes

        if self._upkeep is None:
            self._upkeep = UpkeepNotes(
                self._session, self._pages.back_up, self._window.tell, self._settings.show_record, self
            )
            self._pages.watched_orders.begin()
