"""The calls at this desk: the one in hand, those that wait, what is noted and who it is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from complaintdesk.domain.case_file import MarkRow
from complaintdesk.domain.terms import AbuseType, EndReason, MarkKind, NoteKind, UnreasonableDemand
from complaintdesk.viewmodels import left_open
from complaintdesk.viewmodels.call_saves import CallSaves
from complaintdesk.viewmodels.desk_call import DeskCall, Phase
from complaintdesk.viewmodels.drafts import Drafts
from complaintdesk.viewmodels.note_lines import NoteLines

if TYPE_CHECKING:
    from complaintdesk.domain.caller_file import CallerCard
    from complaintdesk.domain.case_file import CallRow, CaseFile, PromiseRow
    from complaintdesk.services.changed import Changed
    from complaintdesk.services.desk import Desk
    from complaintdesk.viewmodels.left_open import LeftOpen
    from complaintdesk.viewmodels.note_lines import ShownLine
    from complaintdesk.viewmodels.session import Session


class CallDesk(QObject):
    """The form rules of the call page. ``current`` is None while nobody is on the phone."""

    current_changed = Signal()
    """Another call is in hand, or none, or its phase changed."""
    card_changed = Signal()
    parked_changed = Signal()
    recent_changed = Signal()
    cut_off = Signal(int)
    """So many calls were in hand when the program ended; they wait among the parked ones."""
    outcome_wanted = Signal()
    """A call that rings was to be ended before anyone said whether it was answered."""
    end_wanted = Signal()
    """A call that was cut off is to end: when did it end in truth? Asked once."""
    ticked = Signal()
    """A second passed."""
    lines_changed = Signal()
    """A line of the call in hand was written, corrected or marked."""
    found_out = Signal()
    """An answer of the interview of the call in hand was given."""
    leaving = Signal()
    """The call in hand is about to be put aside or to end: what is still being typed belongs to it."""

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.current: DeskCall | None = None
        self.parked: list[DeskCall] = []
        self.recent: list[CallRow] = []
        self.kind = NoteKind.FACT
        self.saves = CallSaves(session, self)
        self.drafts = Drafts(session, self)
        self._second = QTimer(self, interval=1000)
        self._second.timeout.connect(self.ticked)
        # Long enough not to note half a number, short enough that a crash costs little.
        self._settle = QTimer(self, interval=1200, singleShot=True)
        self._settle.timeout.connect(self.note_caller)
        session.opened.connect(self._on_opened)
        session.feed.changed.connect(self._on_changed)

    def now(self) -> int:
        """Return UTC µs."""
        return self._session.now()

    # --- beginning and ending -------------------------------------------------------------------------------

    def begin(self) -> None:
        """An incoming call rings (F2); a call in hand is parked."""
        self._put_aside()
        self._take(self._begun())

    def _begun(self) -> DeskCall:
        now = self._session.now()
        call = DeskCall(self._session.new_id(), now, NoteLines(now))
        self.saves.save(call.call_id, lambda desk, by: desk.calls.begin(call.call_id, now, by))
        self._session.ask(lambda desk: desk.recordings.recorder.warm(), lambda _: None)
        self.kind = NoteKind.FACT
        return call

    def resume(self, call_id: str) -> None:
        """Go on with a parked call; the one in hand is parked."""
        call = next(call for call in self.parked if call.call_id == call_id)
        self._put_aside()
        self.parked.remove(call)
        if call.phase is not Phase.BETWEEN:
            self.saves.save(call_id, lambda desk, by: desk.calls.resume(call_id, by))
        self._take(call)
        self._look_up(call)  # it may have been blocked, or promised a call, while it waited
        self.parked_changed.emit()

    def end(self, reason: EndReason = EndReason.FINISHED) -> None:
        """The conversation is over (F12). One that still rings is not ended: first somebody must say how it went."""
        call = self.current
        if call is None:
            return
        if call.phase is Phase.CALLING:
            self.outcome_wanted.emit()
            return
        if call.cut_off and call.phase is not Phase.BETWEEN:
            call.cut_off = False
            self.end_wanted.emit()
            return
        self.leave()
        if call.phase is not Phase.BETWEEN:
            self.saves.save(call.call_id, lambda desk, by: desk.calls.end(call.call_id, by, reason))
        self._drop()

    def ended_at(self, at: int) -> None:
        """State when the call in hand ended, UTC µs: it had no end, for the program ended before."""
        call = self.current
        if call is None:
            return
        self.leave()
        self.saves.save(call.call_id, lambda desk, by: desk.calls.correct_end(call.call_id, at, by))
        self._drop()

    def leave(self) -> None:
        """Write down what is still being typed in the call in hand."""
        if self.current is not None:
            self.leaving.emit()
            self.note_caller()

    def note_afterwards(self, started_at: int, ended_at: int) -> None:
        """Note a call that is over; its lines are written as in a call, its times are the stated ones."""
        self._put_aside()
        call = DeskCall(self._session.new_id(), started_at, NoteLines(started_at), phase=Phase.BETWEEN)
        self.saves.save(
            call.call_id, lambda desk, by: desk.calls.note_afterwards(call.call_id, started_at, ended_at, by)
        )
        self._take(call)

    def _put_aside(self) -> None:
        call = self.current
        if call is None:
            return
        self.leave()
        if call.phase is Phase.BETWEEN:
            self._drop()
            return
        self._park(call.call_id)
        self.parked.append(call)
        self.current = None
        self.parked_changed.emit()

    def _park(self, call_id: str) -> None:
        self.saves.save(call_id, lambda desk, by: desk.calls.park(call_id, by))

    def _take(self, call: DeskCall) -> None:
        self.current = call
        self._second.start()
        self.current_changed.emit()
        self.card_changed.emit()

    def _drop(self) -> None:
        call, self.current = self.current, None
        self._second.stop()
        if call and call.phase is Phase.BETWEEN and not call.promise_id:
            self.saves.save(call.call_id, lambda desk, by: desk.calls.ensure_case(call.call_id, by)[1])
        self._reload_recent()
        self.current_changed.emit()
        self.card_changed.emit()

    # --- what is said ----------------------------------------------------------------------------------------

    def write(self, text: str, kind: NoteKind | None = None) -> str:
        """Write a line (Enter) and return its id; an empty one is none. Without a call in hand one begins."""
        if not text.strip():
            return ""
        if self.current is None:
            self.begin()
        call, kind = self.current, kind or self.kind
        assert call is not None
        line_id, at = self._session.new_id(), self._session.now()
        call.lines.add(line_id, kind, text.strip(), at)
        self.lines_changed.emit()
        self.drafts.filed(call.call_id)
        self.saves.save(
            call.call_id,
            lambda desk, by: desk.calls.write(call.call_id, line_id, kind, text, at, by),
            lambda state: call.lines.mark(line_id, state),
            lambda: self.drafts.durable(call.call_id),
        )
        return line_id

    def mark(self, call: DeskCall, line_id: str, kind: MarkKind, value: str, words: str = "") -> None:
        """Mark a line by its first id; ``value`` and ``words`` are those of ``MarkRow``."""
        staff = self._session.person.name if self._session.person else ""
        call.lines.add_mark(line_id, MarkRow(kind=kind, value=value, words=words, at=self.now(), staff=staff))
        self.lines_changed.emit()

        def verb(desk: Desk, by: str) -> Changed:
            if kind is MarkKind.ABUSE:
                return desk.conduct.mark_abuse(call.call_id, line_id, AbuseType(value) if value else None, by)
            if kind is MarkKind.DEMAND:
                ground = UnreasonableDemand(value) if value else None
                return desk.conduct.mark_demand(call.call_id, line_id, ground, by)
            return desk.conduct.read_back(call.call_id, line_id, words, by)

        self.saves.save(call.call_id, verb)

    def correct(self, line: ShownLine, text: str, kind: NoteKind | None = None) -> None:
        """Correct a line visibly; empty text withdraws it."""
        call, kind = self.current, kind or self.kind
        if call is None or (text.strip() == line.text and kind is line.kind):
            return
        shown_id, at = self._session.new_id(), self._session.now()
        call.lines.add(shown_id, kind, text.strip(), at, corrects=line.line_id)
        self.lines_changed.emit()
        self.saves.save(
            call.call_id,
            lambda desk, by: desk.calls.correct(call.call_id, line.root, kind, text, by),
            lambda state: call.lines.mark(shown_id, state),
            lambda: self._reload_lines(call, shown_id),
        )

    def _reload_lines(self, call: DeskCall, shown_id: str) -> None:
        """Show a correction under the name that the store gave it, ``shown_id`` until now."""

        def taken(row: CallRow) -> None:
            before, call.lines = call.lines, NoteLines(row.started_at, row.lines)
            call.lines.merge(before, without=shown_id)
            if call is self.current:
                self.current_changed.emit()

        self._session.ask(lambda desk: desk.calls.call(call.call_id), taken)

    # --- who it is -------------------------------------------------------------------------------------------

    def type_caller(self, number: str, name: str, order_number: str) -> None:
        """Take what the fields hold; look the caller up at once, note it when typing rests."""
        call = self.current or self._begun()
        looked_up = (call.number, call.order_number) == (number, order_number)
        call.number, call.name, call.order_number = number, name, order_number
        if call is not self.current:
            self._take(call)  # only now: the fields show what the call holds
        self._settle.start()
        if not looked_up:
            self._look_up(call)

    def choose_caller(self, number: str, name: str, order_number: str) -> None:
        """Take who it is from what is known, and note it at once."""
        self.type_caller(number, name, order_number)
        self.note_caller()
        self.card_changed.emit()  # what was not looked up anew is to be shown too

    def note_caller(self) -> None:
        """Write down who it is, if that is new."""
        self._settle.stop()
        call = self.current
        if call is None or call.noted == (call.number, call.name, call.order_number):
            return
        call.noted = (call.number, call.name, call.order_number)
        number, name, order_number = call.noted
        self.saves.save(
            call.call_id,
            lambda desk, by: desk.calls.note_caller(call.call_id, number, name, order_number, by),
        )

    def _look_up(self, call: DeskCall) -> None:
        number, order_number = call.number, call.order_number

        def known(card: CallerCard) -> None:
            if (call.number, call.order_number) != (number, order_number):
                return  # typed on since; the later answer counts
            call.card = card
            if call is self.current:
                self.card_changed.emit()

        self._session.ask(lambda desk: desk.calls.who(number, order_number), known)

    # --- ringing back ------------------------------------------------------------------------------------------

    def hang_up(self, call: DeskCall, promise_id: str) -> bool:
        """The caller was told that we ring back; the call is over, its page stays until then.

        Returns whether it is still in hand.
        """
        call.phase = Phase.BETWEEN
        call.promise_id = promise_id
        self._unpark(call)
        if call is not self.current:
            return False
        self.current_changed.emit()
        return True

    def take_up(self, promise: PromiseRow, case: CaseFile) -> None:
        """Prepare to ring a promised number from the board; what is written before goes to the case's last call."""
        self._put_aside()
        before = next((row for row in reversed(case.calls) if row.ended_at is not None), case.calls[-1])
        lines = NoteLines(before.started_at, before.lines)
        call = DeskCall(before.call_id, before.started_at, lines, phase=Phase.BETWEEN)
        call.number, call.name, call.promise_id = promise.number.shown, case.caller_name, promise.promise_id
        call.order_number = before.order_number
        call.noted = (call.number, call.name, call.order_number)
        call.heard(before)
        self._take(call)
        self._look_up(call)

    def dialled(self, before: DeskCall, call_id: str, number: str) -> None:
        """The number rings: from now on the outgoing call is in hand, or waits if another was taken meanwhile."""
        now = self._session.now()
        call = DeskCall(call_id, now, NoteLines(now), outgoing=True, phase=Phase.CALLING, dialled=number)
        call.number, call.name, call.promise_id = before.number, before.name, before.promise_id
        call.order_number = before.order_number
        call.noted = (call.number, call.name, call.order_number)
        call.interview = call.interview_noted = before.interview  # known; noted anew only if it changes
        call.card = before.card
        if self.current is None or self.current is before:
            self._take(call)
        else:
            self._park(call_id)
            self.parked.append(call)
            self.parked_changed.emit()
        self._look_up(call)  # what was said before hanging up belongs beside the call-back

    def reached(self, call: DeskCall) -> None:
        """The caller answered; the call goes on like any other."""
        call.phase = Phase.LIVE
        call.promise_id = ""
        if call is self.current:
            self.current_changed.emit()

    def not_reached(self, call: DeskCall) -> None:
        """Nobody answered; the call is over."""
        self._unpark(call)
        if call is self.current:
            self.leave()
            self._drop()

    def _unpark(self, call: DeskCall) -> None:
        if any(other is call for other in self.parked):
            self.parked = [other for other in self.parked if other is not call]
            self.parked_changed.emit()

    # --- loading ---------------------------------------------------------------------------------------------

    def _on_opened(self) -> None:
        self._session.ask(left_open.of, self._take_left_open)
        self._reload_recent()

    def _take_left_open(self, left: LeftOpen) -> None:
        """Put calls that a crash or a quit left open among the parked ones; a ringing one still asks its outcome."""
        here = {call.call_id for call in (self.current, *self.parked) if call}
        rows = [row for row in left.calls if row.call_id not in here]
        for row in rows:
            call = DeskCall.left(row, left.ringing.get(row.call_id), left.drafts.get(row.call_id))
            self.parked.append(call)
            self._look_up(call)
            if call.phase is not Phase.BETWEEN and not row.parked:
                self._park(row.call_id)
        if rows:
            self.parked_changed.emit()
        if count := sum(1 for row in rows if not row.parked and row.ended_at is None):
            self.cut_off.emit(count)

    def _reload_recent(self) -> None:
        self._session.ask(lambda desk: desk.calls.recent(12), self._take_recent)

    def _take_recent(self, rows: list[CallRow]) -> None:
        self.recent = rows
        self.recent_changed.emit()

    def _on_changed(self, changed: Changed, origin: QObject | None) -> None:
        if changed.blocks and self.current:
            self._look_up(self.current)
        if changed.calls and origin is not self and self.current is None:
            self._reload_recent()
