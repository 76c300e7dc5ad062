"""The seconds before F4: kept in memory while a call is in hand, where the shop wants that; what keeps them from it."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from complaintdesk.viewmodels.desk_call import Phase

if TYPE_CHECKING:
    from collections.abc import Callable

    from complaintdesk.services.desk import Desk
    from complaintdesk.services.ports import RecorderReport
    from complaintdesk.viewmodels.call_desk import CallDesk
    from complaintdesk.viewmodels.session import Session

_BOTH = ("staff", "caller")


class PreRoll(QObject):
    """``lost`` names the sides ("staff", "caller") that are not being kept now.

    ``why`` is a code of ports.RecorderFailed, "silent" where the recorder gives no sign, "" where no sound comes.
    """

    changed = Signal()

    def __init__(self, session: Session, desk: CallDesk, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._desk = desk
        self._wanted: tuple[str, int, str, str] | None = None
        self.lost: tuple[str, ...] = ()
        self.why = ""
        desk.current_changed.connect(self._arm)
        session.shop_changed.connect(self._arm)
        session.settings_changed.connect(self._arm)

    def _arm(self) -> None:
        """Keep the last seconds of the call in hand in memory where the shop wants that; of another one anew."""
        current, seconds, settings = (
            self._desk.current,
            self._session.shop.rules.pre_roll_s,
            self._session.settings,
        )
        live = current is not None and current.phase is not Phase.BETWEEN
        wanted = None
        if current is not None and settings is not None and live and seconds:
            wanted = (current.call_id, seconds, settings.staff_source, settings.caller_source)
        if wanted == self._wanted:
            return
        self._wanted = wanted
        self._show((), "")
        self._session.ask(lambda desk: self._order(desk, wanted), lambda _: None)

    def _order(self, desk: Desk, wanted: tuple[str, int, str, str] | None) -> None:
        from complaintdesk.services.ports import Arming

        if wanted is None:
            desk.sound.arm(None)
            return
        _, seconds, staff, caller = wanted
        desk.sound.arm(Arming(staff=staff, caller=caller, seconds=seconds), self._ear(wanted))

    def _ear(self, wanted: tuple[str, int, str, str]) -> Callable[[RecorderReport], None]:
        """Return who hears the recorder, on its threads: of ten reports a second only what is new is passed on."""
        post, lock = self._session.tasks.post, threading.Lock()
        last: list[object] = [()]

        def heard(report: RecorderReport) -> None:
            told = getattr(report, "lost", report)
            with lock:
                if told != last[0]:
                    last[0] = told
                    post(lambda: self._on_report(wanted, report))

        return heard

    def _on_report(self, wanted: tuple[str, int, str, str], report: RecorderReport) -> None:
        from complaintdesk.services.ports import RecorderFailed, RecorderLevel, RecorderSilent

        if wanted != self._wanted:
            return
        match report:
            case RecorderLevel():
                self._show(report.lost, self.why if report.lost == _BOTH and self.why != "silent" else "")
            case RecorderFailed():
                self._show(_BOTH, report.code)
            case RecorderSilent():
                self._show(_BOTH, "silent")

    def _show(self, lost: tuple[str, ...], why: str) -> None:
        if (lost, why) != (self.lost, self.why):
            self.lost, self.why = lost, why
            self.changed.emit()
