"""After a hard call: a note of staff care is offered once, when nobody is on the phone any more."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from complaintdesk.domain.care import was_hard
from complaintdesk.domain.telling import Told
from complaintdesk.viewmodels.desk_call import Phase
from complaintdesk.viewmodels.ladder import abused

if TYPE_CHECKING:
    from complaintdesk.viewmodels.call_desk import CallDesk
    from complaintdesk.viewmodels.desk_call import DeskCall
    from complaintdesk.viewmodels.session import Session


class CareOffer(QObject):
    """``call_id`` is the hard call that just ended, "" while there is nothing to offer."""

    changed = Signal()

    def __init__(self, session: Session, desk: CallDesk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._desk = desk
        self._held: DeskCall | None = desk.current
        self._since = session.now()
        self._ended = ""
        desk.current_changed.connect(self._on_current)
        session.person_changed.connect(self.put_away)  # it is for who held the phone, and nobody else

    @property
    def call_id(self) -> str:
        """Return the call to offer a note about, "" during a call and while nobody sits here."""
        return "" if self._desk.current is not None or self._session.person is None else self._ended

    def put_away(self) -> None:
        """Offer it no more."""
        self._ended = ""
        self.changed.emit()

    def _on_current(self) -> None:
        before, self._held = self._held, self._desk.current
        if before is not None and before is not self._held and self._is_over(before):
            self._ended = before.call_id if self._was_hard(before) else self._ended
        self.changed.emit()

    def _is_over(self, call: DeskCall) -> bool:
        return not any(parked is call for parked in self._desk.parked)

    def _was_hard(self, call: DeskCall) -> bool:
        # Of a call noted afterwards, or left open by a crash, nobody knows how long it was when it was put away.
        timed = call.phase is Phase.LIVE and call.started_at >= self._since
        return was_hard(
            abused=abused(call),
            laddered=bool(call.warned) or any(what is Told.STOP for what, _ in call.told),
            us=self._session.now() - call.started_at if timed else 0,
            rules=self._session.shop.rules,
        )
