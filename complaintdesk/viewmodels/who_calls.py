"""Who the call in hand is with: what its fields hold, what is known of them, and when that is noted."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

if TYPE_CHECKING:
    from complaintdesk.domain.caller_file import CallerCard
    from complaintdesk.services.changed import Changed
    from complaintdesk.viewmodels.call_desk import CallDesk
    from complaintdesk.viewmodels.desk_call import DeskCall
    from complaintdesk.viewmodels.session import Session


class WhoCalls(QObject):
    """Looks the caller up with each key, and notes who it is when typing rests."""

    def __init__(self, session: Session, desk: CallDesk) -> None:
        super().__init__(desk)
        self._session = session
        self._desk = desk
        # Long enough not to note half a number, short enough that a crash costs little.
        self._settle = QTimer(self, interval=1200, singleShot=True)
        self._settle.timeout.connect(self.note)
        session.feed.changed.connect(self._on_changed)
        session.person_changed.connect(self._on_person)

    def type(self, number: str, name: str, order_number: str) -> None:
        """Take what the fields hold. Without a call in hand one begins."""
        call = self._desk.current or self._desk.begun()
        looked_up = (call.number, call.order_number) == (number, order_number)
        call.number, call.name, call.order_number = number, name, order_number
        if call is not self._desk.current:
            self._desk.take(call)  # only now: the fields show what the call holds
        self._settle.start()
        if not looked_up:
            self.look_up(call)

    def choose(self, number: str, name: str, order_number: str) -> None:
        """Take who it is from what is known, and note it at once."""
        self.type(number, name, order_number)
        self.note()
        self._desk.card_changed.emit()  # what was not looked up anew is to be shown too

    def note(self) -> None:
        """Write down who it is, if that is new."""
        self._settle.stop()
        call = self._desk.current
        if call is None or call.noted == (call.number, call.name, call.order_number):
            return
        call.noted = (call.number, call.name, call.order_number)
        number, name, order_number = call.noted
        self._desk.saves.save(
            call.call_id,
            lambda desk, by: desk.calls.note_caller(call.call_id, number, name, order_number, by),
        )

    def look_up(self, call: DeskCall) -> None:
        """Read what is known of a call's number and order."""
        number, order_number = call.number, call.order_number
        if self._session.away:
            call.card = None
            self._desk.card_changed.emit()
            return

        def known(card: CallerCard) -> None:
            if self._session.away or (call.number, call.order_number) != (number, order_number):
                return  # typed on since; the later answer counts
            call.card = card
            if call is self._desk.current:
                self._desk.card_changed.emit()

        self._session.ask(lambda desk: desk.calls.who(number, order_number), known)

    def _on_person(self) -> None:
        """Show nothing of a caller's past before somebody has signed in, and then all of it."""
        for call in (*self._desk.parked, *filter(None, [self._desk.current])):
            if self._session.away or (self._session.signs_in and call.card is None):
                self.look_up(call)

    def _on_changed(self, changed: Changed, _origin: QObject | None) -> None:
        if changed.blocks and self._desk.current:
            self.look_up(self._desk.current)
