"""How a call in hand becomes its call-back: hung up, dialled, reached or not."""

from __future__ import annotations

from typing import TYPE_CHECKING

from complaintdesk.viewmodels.desk_call import DeskCall, Phase
from complaintdesk.viewmodels.note_lines import NoteLines

if TYPE_CHECKING:
    from complaintdesk.domain.case_file import CaseFile, PromiseRow
    from complaintdesk.viewmodels.call_desk import CallDesk
    from complaintdesk.viewmodels.session import Session


class DialledCalls:
    """Moves the calls of a desk through their phases; the store was told before."""

    def __init__(self, session: Session, desk: CallDesk) -> None:
        self._session = session
        self._desk = desk

    def hang_up(self, call: DeskCall, promise_id: str) -> bool:
        """The caller was told that we ring back; the call is over, its page stays until then.

        Returns whether it is still in hand.
        """
        call.phase = Phase.BETWEEN
        call.promise_id = promise_id
        self._desk.unpark(call)
        if call is not self._desk.current:
            return False
        self._desk.current_changed.emit()
        return True

    def take_up(self, promise: PromiseRow, case: CaseFile) -> None:
        """Prepare to ring a promised number from the board; what is written before goes to the case's last call."""
        self._desk.put_aside()
        before = next((row for row in reversed(case.calls) if row.ended_at is not None), case.calls[-1])
        lines = NoteLines(before.started_at, before.lines)
        call = DeskCall(before.call_id, before.started_at, lines, phase=Phase.BETWEEN)
        call.number, call.name, call.promise_id = promise.number.shown, case.caller_name, promise.promise_id
        call.order_number = before.order_number
        call.noted = (call.number, call.name, call.order_number)
        call.heard(before)
        self._desk.take(call)
        self._desk.who.look_up(call)

    def dialled(self, before: DeskCall, call_id: str, number: str) -> None:
        """The number rings: from now on the outgoing call is in hand, or waits if another was taken meanwhile."""
        now = self._session.now()
        call = DeskCall(call_id, now, NoteLines(now), outgoing=True, phase=Phase.CALLING, dialled=number)
        call.number, call.name, call.promise_id = before.number, before.name, before.promise_id
        call.order_number = before.order_number
        call.noted = (call.number, call.name, call.order_number)
        call.interview = call.interview_noted = before.interview  # known; noted anew only if it changes
        call.card = before.card
        if self._desk.current is None or self._desk.current is before:
            self._desk.take(call)
        else:
            self._desk.park(call)
        self._desk.who.look_up(call)  # what was said before hanging up belongs beside the call-back

    def reached(self, call: DeskCall) -> None:
        """The caller answered; the call goes on like any other."""
        call.phase = Phase.LIVE
        call.promise_id = ""
        if call is self._desk.current:
            self._desk.current_changed.emit()

    def not_reached(self, call: DeskCall) -> None:
        """Nobody answered; the call is over."""
        self._desk.unpark(call)
        if call is self._desk.current:
            self._desk.leave()
            self._desk.drop()
