"""Taking a call: who it is, what is said, when it ends, which case it belongs to."""

from __future__ import annotations

from typing import TYPE_CHECKING

from complaintdesk.domain.call import Call, CallerNoted, CallStarted
from complaintdesk.domain.case_events import CaseOpened, FaultJudged
from complaintdesk.domain.errors import InvalidInput, NotFound, StaleWrite
from complaintdesk.domain.telling import told
from complaintdesk.domain.terms import Direction, EndReason, Fault, NoteKind
from complaintdesk.services import cases, phone_numbers
from complaintdesk.services.changed import Changed
from complaintdesk.store import (
    call_queries,
    caller_queries,
    card_queries,
    case_queries,
    custody_queries,
    open_cases,
    order_queries,
)
from complaintdesk.store.event_store import Append

if TYPE_CHECKING:
    from complaintdesk.domain.call import CallEvent
    from complaintdesk.domain.caller_file import CallerCard, Candidate
    from complaintdesk.domain.case_events import CaseEvent
    from complaintdesk.domain.case_file import CallRow, DraftRow
    from complaintdesk.domain.contact import PhoneNumber
    from complaintdesk.domain.telling import Told
    from complaintdesk.services.ports import Clock, Ids
    from complaintdesk.store.event_store import EventStore

_TITLE = 24
"""Characters of the first line that name a new case until someone names it better."""

_WHOLE = 2
"""Calls of a caller read with their lines: the one in hand and the one before."""


def stream(call_id: str) -> str:
    """Return the ledger's name for a call."""
    return f"call-{call_id}"


def load(store: EventStore, call_id: str, *, fresh: bool = True) -> tuple[Call, int]:
    """Return a call and its version, from memory if need not be ``fresh``.

    Raises NotFound: nothing is ever written about a call that never began.
    """
    call, version = store.load(stream(call_id), Call(), Call.after, fresh=fresh)
    if not version:
        raise NotFound(call_id)
    return call, version


def first_words(call: CallRow) -> str:
    """Return what a case that begins with this call is called until someone names it better."""
    return next((line.text for line in call.lines if not line.corrected_by and line.text), "")[:_TITLE]


class CallService:
    """The verbs of a call. ``call_id`` and ``line_id`` are made by the caller, so that typing never waits."""

    def __init__(self, store: EventStore, clock: Clock, ids: Ids) -> None:
        self._store = store
        self._clock = clock
        self._ids = ids

    # --- the course of a call -------------------------------------------------------------------------

    def begin(self, call_id: str, started_at: int, by: str) -> Changed:
        """An incoming call rings; ``started_at`` UTC µs."""
        return self._begin(
            call_id, CallStarted(direction=Direction.INCOMING, started_at=started_at, staff_id=by), by
        )

    def begin_outgoing(
        self, call_id: str, case_id: str, promise_id: str, number: PhoneNumber, name: str, by: str
    ) -> Changed:
        """We ring a caller about a case, to keep a promise."""
        call = Call()
        events: list[CallEvent] = [
            CallStarted(
                direction=Direction.OUTGOING,
                started_at=self._clock.now(),
                staff_id=by,
                promise_id=promise_id,
            ),
            CallerNoted(number=number, typed_number=number.shown, name=name, order_number=""),
            call.join(case_id),
        ]
        self._store.append([Append(stream(call_id), events, 0)], by)
        return Changed(calls=frozenset({call_id}), cases=frozenset({case_id}))

    def note_afterwards(self, call_id: str, started_at: int, ended_at: int, by: str) -> Changed:
        """Note a call that is over; the stated times and the time of writing are both kept.

        Raises InvalidInput if it would end before it began or lies in the future.
        """
        if not started_at <= ended_at <= self._clock.now():
            raise InvalidInput("time", "order")
        started = CallStarted(
            direction=Direction.INCOMING, started_at=started_at, staff_id=by, afterwards=True
        )
        ended = Call().after(started).end(ended_at, EndReason.FINISHED)
        self._store.append([Append(stream(call_id), [started, ended], 0)], by)
        return Changed(calls=frozenset({call_id}))

    # What the disk refuses is tried again later: then ``at`` (UTC µs) is when it was done; without it, that is now.

    def park(self, call_id: str, by: str, *, at: int | None = None) -> Changed:
        """Let the call wait while another is taken. Raises CallIsOver, AlreadyDecided."""
        call, version = self._load(call_id)
        return self._write(call_id, [call.park(self._clock.now() if at is None else at)], version, by)

    def resume(self, call_id: str, by: str, *, at: int | None = None) -> Changed:
        """Go on with a parked call. Raises CallIsOver, AlreadyDecided."""
        call, version = self._load(call_id)
        return self._write(call_id, [call.resume(self._clock.now() if at is None else at)], version, by)

    def end(
        self, call_id: str, by: str, reason: EndReason = EndReason.FINISHED, *, at: int | None = None
    ) -> Changed:
        """End the call; one with a word in it or a number goes into a case. Raises CallIsOver."""
        call, version = self._load(call_id)
        ended, changed = call.end(self._clock.now() if at is None else at, reason), Changed()
        if call.lines or call.recordings or (call.number and not call.number.withheld):
            # First: cut off in between, a call in its case is only left open, but an ended one would lie in none.
            changed = self.ensure_case(call_id, by)[1]
            _, version = self._load(call_id)
        return changed | self._write(call_id, [ended], version, by)

    def correct_end(self, call_id: str, ended_at: int, by: str) -> Changed:
        """State afterwards when a call ended (UTC µs), if it had no end or a wrong one; the first stays on record.

        Raises InvalidInput for an end before the beginning or in the future, NotFound.
        """
        call, version = self._load(call_id)
        event = call.correct_end(ended_at, self._clock.now())
        if event is None:
            return Changed()
        changed = Changed()
        if not call.over and (call.lines or call.recordings or (call.number and not call.number.withheld)):
            changed = self.ensure_case(call_id, by)[1]
            call, version = self._load(call_id)
        if call.case_id:
            changed |= Changed(cases=frozenset({call.case_id}))
        return changed | self._write(call_id, [event], version, by)

    # --- what is said ------------------------------------------------------------------------------------

    def write(
        self, call_id: str, line_id: str, kind: NoteKind, text: str, at: int, by: str, *, draft: str = ""
    ) -> Changed:
        """Write a line; durable when this returns. ``at`` is when Enter was pressed. Raises InvalidInput.

        A line that is there already, because the disk failed only after it was written, is not written again. It
        decides on the call as last seen here, which saves reading it again for each line; if someone else wrote to it
        meanwhile, it reads and decides once more. The ``draft`` that became this line goes in the same transaction.
        """
        try:
            seen = load(self._store, call_id, fresh=False)
            return self._write_line(seen, call_id, line_id, kind, text, at, by, draft)
        except StaleWrite:
            return self._write_line(self._load(call_id), call_id, line_id, kind, text, at, by, draft)

    def _write_line(
        self, seen: tuple[Call, int], call_id: str, line_id: str, kind: NoteKind, text: str, at: int, by: str,
        draft: str,
    ) -> Changed:  # fmt: skip
        call, version = seen
        if line_id not in call.lines:
            line = Append(stream(call_id), [call.write(line_id, kind, text, at)], version)
            clearing = custody_queries.clearing_draft(self._store.desk_id, call_id, draft)
            self._store.append([line], by, also=clearing)
        return Changed(calls=frozenset({call_id}))

    def correct(self, call_id: str, line_id: str, kind: NoteKind, text: str, by: str) -> Changed:
        """Correct a line visibly; empty text withdraws it. Raises NotFound, InvalidInput."""
        call, version = self._load(call_id)
        root = line_id.partition(".")[0]
        return self._write(call_id, [call.correct(root, kind, text, self._clock.now())], version, by)

    def tell(self, call_id: str, what: Told, words: str, at: int, by: str) -> Changed:
        """Note that the caller was told something; ``at`` (UTC µs) is when it was said. Raises InvalidInput.

        One that is there already, because the disk failed only after it was written, is not noted again.
        """
        call, version = self._load(call_id)
        if any((known.what, known.at) == (what, at) for known in call.told):
            return Changed(calls=frozenset({call_id}))
        changed = Changed(cases=frozenset({call.case_id})) if call.case_id else Changed()
        return changed | self._write(call_id, [told(what, words, at)], version, by)

    # --- what is being typed -----------------------------------------------------------------------------

    def keep_draft(self, call_id: str, kind: NoteKind, text: str) -> None:
        """Keep a line as far as it was typed, in place of the one before; outside the ledger. Empty forgets it."""
        with self._store.database.writing() as tx:
            custody_queries.keep_draft(tx, self._store.desk_id, call_id, kind, text, self._clock.now())

    def drafts(self) -> dict[str, DraftRow]:
        """Return this desk's unfinished lines by call; one that was filed since is none any more."""
        with self._store.database.reading() as tx:
            return {
                call_id: draft
                for call_id, draft in custody_queries.drafts(tx, self._store.desk_id).items()
                if not call_queries.filed_since(tx, call_id, draft.text.strip(), draft.at)
            }

    # --- who it is -----------------------------------------------------------------------------------------

    def note_caller(self, call_id: str, typed_number: str, name: str, order_number: str, by: str) -> Changed:
        """Note who it is, as far as known; no entry is made if nothing changed.

        A number that cannot be read is kept as typed, without being one; nothing typed is lost.
        """
        call, version = self._load(call_id)
        event = CallerNoted(
            number=self._readable(typed_number),
            typed_number=typed_number.strip(),
            name=name.strip(),
            order_number=order_number.strip(),
        )
        known = CallerNoted(
            number=call.number,
            typed_number=call.typed_number,
            name=call.name,
            order_number=call.order_number,
        )
        if event == known:
            return Changed()
        return self._write(call_id, [event], version, by)

    def who(self, typed_number: str, order_number: str = "") -> CallerCard:
        """Return everything known about a number or an order number, as far as typed."""
        number, wanted = self._readable(typed_number), order_number.strip()
        with self._store.database.reading() as tx:
            orders = tuple(order_queries.orders_numbered(tx, wanted)) if wanted else ()
            phones = [phone for order in orders for phone in order.phones]
            if phones and not (number and number.e164):
                number = phone_numbers.of_e164(phones[0])
            return card_queries.card(tx, number, orders)

    def candidates(self, typed: str, limit: int = 8) -> list[Candidate]:
        """Return whom a fragment may mean: number, last digits, name, kana, order number, mail, C-0042.

        At most ``limit`` known callers, then those in whose notes the digits stand. Nothing for two digits or a letter.
        """
        with self._store.database.reading() as tx:
            return caller_queries.candidates(tx, typed, limit, phone_numbers.of_e164)

    # --- its case ----------------------------------------------------------------------------------------

    def ensure_case(self, call_id: str, by: str) -> tuple[str, Changed]:
        """Return the case of a call; else join the number's open case, else open a new one."""
        call, version = self._load(call_id)
        if call.case_id:
            return call.case_id, Changed()
        with self._store.database.reading() as tx:
            e164 = call.number.e164 if call.number else ""
            case_id = open_cases.open_case_of_caller(tx, e164)
            row = call_queries.call(tx, call_id)
        if case_id:
            joined = Append(stream(call_id), [call.join(case_id)], version)
            self._store.append([joined, *cases.judgement(self._store, case_id, call.interview.fault)], by)
            return case_id, Changed(calls=frozenset({call_id}), cases=frozenset({case_id}))
        return self._open_case(call_id, call, version, first_words(row), by)

    def _open_case(self, call_id: str, call: Call, version: int, title: str, by: str) -> tuple[str, Changed]:
        case_id = self._ids.new()
        for attempt in range(3):  # another desk may take the number between reading and writing
            with self._store.database.reading() as tx:
                number = case_queries.highest_case_number(tx) + 1
            opened: list[CaseEvent] = [CaseOpened(number=number, title=title)]
            if (fault := call.interview.fault) and fault is not Fault.UNDECIDED:
                opened.append(FaultJudged(fault=fault))
            try:
                self._store.append(
                    [
                        Append(cases.case_stream(case_id), opened, 0),
                        Append(stream(call_id), [call.join(case_id)], version),
                    ],
                    by,
                )
                break
            except StaleWrite:
                if attempt == 2:
                    raise
        return case_id, Changed(calls=frozenset({call_id}), cases=frozenset({case_id}))

    # --- reading -----------------------------------------------------------------------------------------

    def call(self, call_id: str) -> CallRow:
        """Return a call, whole. Raises NotFound."""
        with self._store.database.reading() as tx:
            return call_queries.call(tx, call_id)

    def awaiting_outcome(self) -> dict[str, str]:
        """Return the promise of each outgoing call that still rings, as far as anyone said, by the call's id."""
        with self._store.database.reading() as tx:
            return call_queries.awaiting_outcome(tx)

    def open_calls(self) -> list[CallRow]:
        """Return the calls that have not ended, after a crash those that were cut off too."""
        with self._store.database.reading() as tx:
            return call_queries.open_calls(tx)

    def recent(self, limit: int = 30) -> list[CallRow]:
        """Return the newest calls, without their lines."""
        with self._store.database.reading() as tx:
            return call_queries.recent_calls(tx, limit)

    def _readable(self, typed: str) -> PhoneNumber | None:
        try:
            return phone_numbers.parse(typed)
        except InvalidInput:
            return None

    def _begin(self, call_id: str, started: CallStarted, by: str) -> Changed:
        self._store.append([Append(stream(call_id), [started], 0)], by)
        return Changed(calls=frozenset({call_id}))

    def _load(self, call_id: str) -> tuple[Call, int]:
        return load(self._store, call_id)

    def _write(self, call_id: str, events: list[CallEvent], version: int, by: str) -> Changed:
        self._store.append([Append(stream(call_id), events, version)], by)
        return Changed(calls=frozenset({call_id}))
