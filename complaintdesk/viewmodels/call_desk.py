"""The calls at this desk: the one in hand, those that wait, and what is noted."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from complaintdesk.domain.terms import AbuseType, EndReason, MarkKind, NoteKind, UnreasonableDemand
from complaintdesk.viewmodels import left_open
from complaintdesk.viewmodels.call_saves import CallSaves
from complaintdesk.viewmodels.desk_call import DeskCall, Phase
from complaintdesk.viewmodels.drafts import Drafts
from complaintdesk.viewmodels.note_lines import NoteLines
from complaintdesk.viewmodels.recent_calls import RecentCalls
from complaintdesk.viewmodels.who_calls import WhoCalls

if TYPE_CHECKING:
    from complaintdesk.domain.case_file import CallRow
    from complaintdesk.services.changed import Changed
    from complaintdesk.services.desk import Desk
    from complaintdesk.viewmodels.left_open import LeftOpen
    from complaintdesk.viewmodels.note_lines import LineState, ShownLine
    from complaintdesk.viewmodels.session import Session

_FOLLOW_MS = 20


class CallDesk(QObject):
    """The form rules of the call page. ``current`` is None while nobody is on the phone."""

    current_changed = Signal()
    """Another call is in hand, or none, or its phase changed."""
    card_changed = Signal()
    parked_changed = Signal()
    cut_off = Signal(int)
    """So many calls were in hand when the program ended; they wait among the parked ones."""
    outcome_wanted = Signal()
    """A call that rings was to be ended before anyone said whether it was answered."""
    end_wanted = Signal()
    """A call that was cut off is to end: when did it end in truth? Asked once."""
    ticked = Signal()
    """A second passed."""
    lines_changed = Signal()
    """A line of the call in hand was written, corrected or marked: told when it is durable, or soon if that takes."""
    found_out = Signal()
    """An answer of the interview of the call in hand was given."""
    leaving = Signal()
    """The call in hand is about to be put aside or to end: what is still being typed belongs to it."""

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.current: DeskCall | None = None
        self.parked: list[DeskCall] = []
        self.kind = NoteKind.FACT
        self.saves = CallSaves(session, self)
        self.drafts = Drafts(session, self)
        self.who = WhoCalls(session, self)
        self.recent = RecentCalls(session, self)
        # What reads the lines leaves the processor to the store until it has the newest, or for one picture or so.
        self._follow = QTimer(self, interval=_FOLLOW_MS, singleShot=True)
        self._follow.timeout.connect(self._tell_lines)
        self._second = QTimer(self, interval=1000)
        self._second.timeout.connect(self.ticked)
        session.opened.connect(self._on_opened)

    def now(self) -> int:
        """Return UTC µs."""
        return self._session.now()

    # --- beginning and ending -------------------------------------------------------------------------------

    def begin(self) -> None:
        """An incoming call rings (F2); a call in hand is parked."""
        self.put_aside()
        self.take(self.begun())

    def begun(self) -> DeskCall:
        """Return an incoming call that has begun, not in hand yet."""
        now = self._session.now()
        call = DeskCall(self._session.new_id(), now, NoteLines(now))
        self.saves.save(call.call_id, lambda desk, by: desk.calls.begin(call.call_id, now, by))
        self._session.ask(lambda desk: desk.recordings.recorder.warm(), lambda _: None)
        self.kind = NoteKind.FACT
        return call

    def resume(self, call_id: str) -> None:
        """Go on with a parked call; the one in hand is parked."""
        call = next(call for call in self.parked if call.call_id == call_id)
        self.put_aside()
        self.parked.remove(call)
        if call.phase is not Phase.BETWEEN:
            at = self.now()
            self.saves.save(call_id, lambda desk, by: desk.calls.resume(call_id, by, at=at))
        self.take(call)
        self.who.look_up(call)  # it may have been blocked, or promised a call, while it waited
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
            at = self.now()
            self.saves.save(call.call_id, lambda desk, by: desk.calls.end(call.call_id, by, reason, at=at))
        self.drop()

    def ended_at(self, at: int) -> None:
        """State when the call in hand ended, UTC µs: it had no end, for the program ended before."""
        call = self.current
        if call is None:
            return
        self.leave()
        self.saves.save(call.call_id, lambda desk, by: desk.calls.correct_end(call.call_id, at, by))
        self.drop()

    def leave(self) -> None:
        """Write down what is still being typed in the call in hand."""
        if self.current is not None:
            self.leaving.emit()
            self.who.note()

    def note_afterwards(self, started_at: int, ended_at: int) -> None:
        """Note a call that is over; its lines are written as in a call, its times are the stated ones."""
        self.put_aside()
        call = DeskCall(self._session.new_id(), started_at, NoteLines(started_at), phase=Phase.BETWEEN)
        self.saves.save(
            call.call_id, lambda desk, by: desk.calls.note_afterwards(call.call_id, started_at, ended_at, by)
        )
        self.take(call)

    def put_aside(self) -> None:
        """Let the call in hand wait; one that is only written about is done."""
        call = self.current
        if call is None:
            return
        self.leave()
        if call.phase is Phase.BETWEEN:
            self.drop()
            return
        self.current = None
        self.park(call)

    def park(self, call: DeskCall) -> None:
        """Put a call that is not in hand among those that wait."""
        self._note_parked(call.call_id)
        self.parked.append(call)
        self.parked_changed.emit()

    def unpark(self, call: DeskCall) -> None:
        """Take a call away from those that wait, if it is one."""
        if any(other is call for other in self.parked):
            self.parked = [other for other in self.parked if other is not call]
            self.parked_changed.emit()

    def _note_parked(self, call_id: str) -> None:
        at = self.now()
        self.saves.save(call_id, lambda desk, by: desk.calls.park(call_id, by, at=at))

    def take(self, call: DeskCall) -> None:
        """Take a call in hand."""
        self.current = call
        self._second.start()
        self.current_changed.emit()
        self.card_changed.emit()

    def drop(self) -> None:
        """Have no call in hand any more."""
        call, self.current = self.current, None
        self._second.stop()
        if call and call.phase is Phase.BETWEEN and not call.promise_id:
            self.saves.save(call.call_id, lambda desk, by: desk.calls.ensure_case(call.call_id, by)[1])
        self.recent.reload()
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
        draft = self.drafts.filed(call.call_id)
        self.saves.save(
            call.call_id,
            lambda desk, by: desk.calls.write(call.call_id, line_id, kind, text, at, by, draft=draft),
            lambda state: self._mark_line(call, line_id, state),
        )
        self._follow.start()
        return line_id

    def _mark_line(self, call: DeskCall, line_id: str, state: LineState) -> None:
        call.lines.mark(line_id, state)
        self._tell_lines()

    def _tell_lines(self) -> None:
        self._follow.stop()
        self.lines_changed.emit()

    def mark(self, call: DeskCall, line_id: str, kind: MarkKind, value: str, words: str = "") -> None:
        """Mark a line by its first id; ``value`` and ``words`` are those of ``MarkRow``."""
        from complaintdesk.domain.case_file import MarkRow  # rows that the first picture need not wait for

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
        self._follow.start()
        self.saves.save(
            call.call_id,
            lambda desk, by: desk.calls.correct(call.call_id, line.root, kind, text, by),
            lambda state: self._mark_line(call, shown_id, state),
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

    # --- loading ---------------------------------------------------------------------------------------------

    def _on_opened(self) -> None:
        self._session.ask(left_open.of, self._take_left_open)

    def _take_left_open(self, left: LeftOpen) -> None:
        """Put calls that a crash or a quit left open among the parked ones; a ringing one still asks its outcome."""
        here = {call.call_id for call in (self.current, *self.parked) if call}
        rows = [row for row in left.calls if row.call_id not in here]
        for row in rows:
            call = DeskCall.left(row, left.ringing.get(row.call_id), left.drafts.get(row.call_id))
            self.parked.append(call)
            self.who.look_up(call)
            if call.phase is not Phase.BETWEEN and not row.parked:
                self._note_parked(row.call_id)
        if rows:
            self.parked_changed.emit()
        if count := sum(1 for row in rows if not row.parked and row.ended_at is None):
            self.cut_off.emit(count)
