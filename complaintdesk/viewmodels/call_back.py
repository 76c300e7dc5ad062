"""Ringing back at once: the words, the number read back, the countdown, the dialling, the outcome."""

from __future__ import annotations

from enum import Enum, auto
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from complaintdesk.domain import switch_advice
from complaintdesk.domain.terms import NoteKind, Outcome, Role, WhoRings
from complaintdesk.viewmodels import words
from complaintdesk.viewmodels.desk_call import Phase
from complaintdesk.viewmodels.dialled_calls import DialledCalls
from complaintdesk.viewmodels.moments import MINUTE

if TYPE_CHECKING:
    from collections.abc import Callable

    from complaintdesk.domain.case_file import CaseFile, PromiseRow
    from complaintdesk.domain.errors import UserError
    from complaintdesk.domain.switch_advice import Reason
    from complaintdesk.services.changed import Changed
    from complaintdesk.services.desk import Desk
    from complaintdesk.viewmodels.call_desk import CallDesk
    from complaintdesk.viewmodels.session import Session


class Step(Enum):
    """What the prompt asks for now."""

    HIDDEN = auto()
    SUGGEST = auto()
    """It suggests itself, with its reasons; F3 goes on to OFFER, never straight to hanging up."""
    OFFER = auto()
    WAIT = auto()
    OUTCOME = auto()


class CallBack(QObject):
    """The call-back-now prompt (F3) for the call in hand."""

    changed = Signal()
    scheduled = Signal(object)  # not int: that would be one of 32 bits
    """Nobody answered; carries when the next try is due, UTC µs."""
    handed_on = Signal()
    """The call is over; somebody else is to ring back."""
    refused = Signal(object)
    """Carries the UserError."""

    def __init__(self, session: Session, desk: CallDesk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._desk = desk
        self._dialled = DialledCalls(session, desk)
        self.step = Step.HIDDEN
        self.due_at = 0
        self.reasons: tuple[Reason, ...] = ()
        self.chosen = WhoRings.SAME.value
        """Who is to ring back: a person's id, or a value of WhoRings."""
        self.read_back_line = ""
        """The line that says the number was read back, "" while it was not."""
        self._put_off: dict[str, tuple[tuple[Reason, ...], int]] = {}
        self._asked = False
        desk.current_changed.connect(self._on_current)
        desk.ticked.connect(self.consider)

    @property
    def words(self) -> str:
        """Return the words to say before hanging up: the shop's own, else ours."""
        return self._session.shop.rules.callback_words or self.tr(
            "Thank you very much for calling. Let me ring you back right away at our expense."
        )

    @property
    def to_dial(self) -> str:
        """Return what was dialled, or is to be dialled by hand."""
        call = self._desk.current
        return call.dialled if call else ""

    @property
    def by_hand(self) -> bool:
        """Tell whether this desk shows the number instead of dialling it."""
        settings = self._session.settings
        return settings is None or settings.dial.way == "show"

    @property
    def minutes(self) -> int:
        """Return within how many minutes the shop rings back."""
        return self._session.shop.rules.callback_minutes

    @property
    def retry_minutes(self) -> tuple[int, ...]:
        """Return the waits after each try in vain."""
        return self._session.shop.rules.retry_minutes

    @property
    def people(self) -> dict[str, str]:
        """Return who may ring back, by what ``choose`` takes."""
        sitting = self._session.person
        others = {
            person.staff_id: f"{person.name}  {words.role(person.role)}"
            for person in self._session.shop.staff
            if sitting is None or person.staff_id != sitting.staff_id
        }
        me = {WhoRings.SAME.value: self.tr("I ring back")}
        return {**me, WhoRings.SENIOR.value: self.tr("A senior rings back"), **others}

    def choose(self, who: str) -> None:
        """Say who is to ring back: a person's id, or a value of WhoRings."""
        self.chosen = who

    def _who(self) -> tuple[WhoRings, str]:
        if self.chosen in (WhoRings.SAME.value, WhoRings.SENIOR.value):
            return WhoRings(self.chosen), ""
        senior = self._session.shop.person(self.chosen).role is not Role.STAFF
        return (WhoRings.SENIOR if senior else WhoRings.ANOTHER), self.chosen

    def offer(self) -> None:
        """Show the prompt (F3); a second time hides it, or goes on to the next step."""
        call = self._desk.current
        if call is None:
            return
        if self.step is Step.OFFER:
            self.hang_up()
        elif self.step is Step.WAIT:
            self.dial()
        elif call.phase is Phase.LIVE:
            self._desk.who.note()
            self.reasons = self._reasons()
            self.chosen, self.read_back_line = WhoRings.SAME.value, ""
            self._go(Step.OFFER)

    def consider(self) -> None:
        """Suggest to ring back if something speaks for it; called each second, it only ever shows a card."""
        call = self._desk.current
        if call is None or call.phase is not Phase.LIVE or call.outgoing:
            return
        if self.step not in (Step.HIDDEN, Step.SUGGEST):
            return
        found, rules, now = self._reasons(), self._session.shop.rules, self._session.now()
        before, at = self._put_off.get(call.call_id, (None, now))
        wanted = switch_advice.suggests(found, before, (now - at) // MINUTE, rules)
        if (wanted, found) != (self.step is Step.SUGGEST, self.reasons):
            self.reasons = found
            self._go(Step.SUGGEST if wanted else Step.HIDDEN)

    def _reasons(self) -> tuple[Reason, ...]:
        call = self._desk.current
        if call is None:
            return ()
        number = call.card.number if call.card else None
        upset = sum(line.kind in (NoteKind.EMOTION, NoteKind.ABUSE) for line in call.lines.standing())
        minutes = (self._session.now() - call.started_at) // MINUTE
        return switch_advice.reasons(number, minutes, upset, self._session.shop.rules)

    def read_back(self, number: str, *, done: bool) -> None:
        """Note as a line that the number was read back to the caller, or take that back."""
        call = self._desk.current
        if call is None or self.step is not Step.OFFER or done is bool(self.read_back_line):
            return
        if done:
            said = self.tr("Number to ring back read to the caller and confirmed: %1").replace("%1", number)
            self.read_back_line = self._desk.write(said, NoteKind.READBACK)
        elif line := call.lines.standing_of(self.read_back_line):
            self.read_back_line = ""
            self._desk.correct(line, "")

    def later(self) -> None:
        """Put the prompt away; it comes again for a new reason or after a while. An open promise stays on the board."""
        waiting = self.step is Step.WAIT
        if (call := self._desk.current) is not None:
            self._put_off[call.call_id] = (self._reasons(), self._session.now())
        self._go(Step.HIDDEN)
        if waiting:
            self._desk.end()

    def hang_up(self) -> None:
        """End the call politely and promise to ring back."""
        call = self._desk.current
        if call is None or call.phase is not Phase.LIVE:
            return
        self._desk.who.note()
        promise_id = self._session.new_id()
        about = next((line.text for line in call.lines.lines() if line.kind is NoteKind.DEMAND), "")

        who, staff_id = self._who()

        def done() -> None:
            if self._dialled.hang_up(call, promise_id) and who is not WhoRings.SAME:
                self._desk.end()  # somebody else rings: it waits on the board
                self.handed_on.emit()
            elif call is self._desk.current:
                self.due_at = self._session.now() + self.minutes * MINUTE
                self._go(Step.WAIT)

        self._act(
            lambda desk, by: desk.callbacks.hang_up_and_promise(
                call.call_id, promise_id, about, by, who=who, staff_id=staff_id
            ),
            done,
        )

    def take_up(self, promise: PromiseRow, case: CaseFile) -> None:
        """Ring a number from the board."""
        self._dialled.take_up(promise, case)
        self.due_at = promise.due_at
        self._go(Step.WAIT)

    def dial(self) -> None:
        """Ring; where this desk dials by hand, show the number."""
        call = self._desk.current
        if call is None or not call.promise_id:
            return
        call_id, promise_id = self._session.new_id(), call.promise_id
        dialled: list[str] = []

        def ring(desk: Desk, by: str) -> Changed:
            number, changed = desk.callbacks.dial(promise_id, call_id, desk.settings.dial, by)
            dialled.append(number)
            return changed

        def done() -> None:
            self._dialled.dialled(call, call_id, dialled[0])
            self.changed.emit()

        self._act(ring, done)

    def note_outcome(self, outcome: Outcome) -> None:
        """Say how the try ended."""
        call = self._desk.current
        if call is None or call.phase is not Phase.CALLING:
            return
        call_id, promise_id = call.call_id, call.promise_id

        def done() -> None:
            if outcome is Outcome.REACHED:
                self._dialled.reached(call)
            else:
                self._dialled.not_reached(call)
                self._session.ask(
                    lambda desk: desk.callbacks.due(), lambda rows: self._say_next(rows, promise_id)
                )
            self.changed.emit()

        self._act(lambda desk, by: desk.callbacks.note_outcome(promise_id, call_id, outcome, by), done)

    def _act(self, verb: Callable[[Desk, str], Changed], done: Callable[[], None]) -> None:
        """Run one verb at a time: a key pressed twice must not promise, dial or count twice."""
        if self._asked:
            return
        self._asked = True

        def answered() -> None:
            self._asked = False
            done()

        def refused(failure: UserError) -> None:
            self._asked = False
            self.refused.emit(failure)

        self._session.act(verb, answered, refused, origin=self)

    def _say_next(self, rows: list[PromiseRow], promise_id: str) -> None:
        for row in rows:
            if row.promise_id == promise_id:
                self.scheduled.emit(row.due_at)

    @property
    def left(self) -> int:
        """Return µs until we said we would ring, negative when overdue."""
        return self.due_at - self._session.now()

    def _on_current(self) -> None:
        call = self._desk.current
        fits = {
            Step.SUGGEST: Phase.LIVE,
            Step.OFFER: Phase.LIVE,
            Step.WAIT: Phase.BETWEEN,
            Step.OUTCOME: Phase.CALLING,
        }
        if call is not None and call.phase is Phase.CALLING:
            self._go(Step.OUTCOME)  # also when it was parked while it rang
        elif self.step is not Step.HIDDEN and (call is None or call.phase is not fits[self.step]):
            self._go(Step.HIDDEN)

    def _go(self, step: Step) -> None:
        self.step = step
        self.changed.emit()
