"""What the window's line says of calls that were cut off, rung in vain or handed on, and of work under way."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from complaintdesk.viewmodels import moments

if TYPE_CHECKING:
    from complaintdesk.gui.leaving import Leaving
    from complaintdesk.gui.main_window import MainWindow
    from complaintdesk.viewmodels.call_back import CallBack
    from complaintdesk.viewmodels.call_desk import CallDesk


class Notices(QObject):
    """Speaks for view models that know no window."""

    def __init__(self, window: MainWindow, calls: CallDesk, call_back: CallBack, leaving: Leaving) -> None:
        super().__init__(window)
        self._window = window
        calls.cut_off.connect(self._on_cut_off)
        call_back.refused.connect(window.refuse)
        call_back.scheduled.connect(self._say_next_try)
        call_back.handed_on.connect(self._say_handed_on)
        leaving.still_working.connect(self._on_still_working)

    def _on_cut_off(self, count: int) -> None:
        text = self.tr(
            "The program ended during %n call(s). All saved lines are there; the call waits above.",
            None,
            count,
        )
        self._window.tell(text)

    def _on_still_working(self) -> None:
        self._window.tell(
            self.tr("Evidence is being written or checked. Wait until it is done, or cancel it; then close.")
        )

    def _say_next_try(self, due_at: int) -> None:
        text = self.tr("Not reached. The next try is due %1; it stands on the call-back list.")
        self._window.tell(text.replace("%1", moments.day_and_clock(due_at)), "calm")

    def _say_handed_on(self) -> None:
        self._window.tell(
            self.tr("Hung up. The call-back stands on the board for whoever is to ring."), "calm"
        )
