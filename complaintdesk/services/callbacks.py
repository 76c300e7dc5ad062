"""Ringing back: the promise, the dialling, the outcome and the next try."""

from __future__ import annotations

from typing import TYPE_CHECKING

from complaintdesk.domain import callback_schedule
from complaintdesk.domain.errors import CallIsOver, InvalidInput, NotFound
from complaintdesk.domain.terms import EndReason, Outcome, Role, WhoRings
from complaintdesk.services import calls, cases
from complaintdesk.services.cases import case_stream
from complaintdesk.services.changed import Changed
from complaintdesk.store import case_queries
from complaintdesk.store.event_store import Append

if TYPE_CHECKING:
    from datetime import tzinfo

    from complaintdesk.domain.case import Case
    from complaintdesk.domain.case_events import CaseEvent
    from complaintdesk.domain.case_file import PromiseRow
    from complaintdesk.services.calls import CallService
    from complaintdesk.services.ports import Clock, Dialer, DialProfile
    from complaintdesk.services.shops import ShopService
    from complaintdesk.store.event_store import EventStore


class CallbackService:
    """The verbs of a call-back. ``tz`` is the shop's zone, for its opening hours."""

    def __init__(
        self,
        store: EventStore,
        clock: Clock,
        shops: ShopService,
        call_service: CallService,
        dialer: Dialer,
        tz: tzinfo,
    ) -> None:
        self._store = store
        self._clock = clock
        self._shops = shops
        self._calls = call_service
        self._dialer = dialer
        self._tz = tz

    def hang_up_and_promise(
        self,
        call_id: str,
        promise_id: str,
        about: str,
        by: str,
        *,
        who: WhoRings = WhoRings.SAME,
        staff_id: str = "",
    ) -> Changed:
        """End the call politely and promise to ring back within the shop's minutes, both or neither.

        ``who`` rings, if it is not the same person: ``staff_id``, or empty for anyone of that kind.
        Raises InvalidInput without a number to ring, CallIsOver, NotFound for an unknown person.
        """
        call, _ = calls.load(self._store, call_id)
        if call.over:
            raise CallIsOver
        if call.number is None or call.number.withheld:
            raise InvalidInput("number", "withheld" if call.number else "empty")
        if staff_id:
            self._shops.shop().person(staff_id)
        case_id, changed = self._calls.ensure_case(call_id, by)
        due = self._clock.now() + self._shops.shop().rules.callback_minutes * callback_schedule.MINUTE
        case, case_version = self._case(case_id)
        promised: list[CaseEvent] = [
            case.promise_callback(promise_id, call.number, due, about.strip(), call_id)
        ]
        if who is not WhoRings.SAME:
            promised.append(case.after(promised[0]).assign(promise_id, who, staff_id))
        call, version = calls.load(self._store, call_id)  # it may have joined its case just now
        ended = call.end(self._clock.now(), EndReason.CALLING_BACK)
        self._store.append(
            [
                Append(case_stream(case_id), promised, case_version),
                Append(calls.stream(call_id), [ended], version),
            ],
            by,
        )
        return changed | Changed(
            calls=frozenset({call_id}), cases=frozenset({case_id}), promises=frozenset({promise_id})
        )

    def promise(
        self, case_id: str, promise_id: str, call_id: str, due_at: int, about: str, by: str
    ) -> Changed:
        """Promise to ring the number of a call by ``due_at`` (UTC µs). Raises InvalidInput."""
        self._shops.require(by, Role.STAFF)
        call, _ = calls.load(self._store, call_id)
        if call.number is None:
            raise InvalidInput("number", "empty")
        case, version = self._case(case_id)
        event = case.promise_callback(promise_id, call.number, due_at, about.strip(), call_id)
        self._store.append([Append(case_stream(case_id), [event], version)], by)
        return Changed(cases=frozenset({case_id}), promises=frozenset({promise_id}))

    def dial(self, promise_id: str, call_id: str, profile: DialProfile, by: str) -> tuple[str, Changed]:
        """Ring a promised number; the outgoing call joins the case. Return the string dialled and what changed.

        Raises NotFound, DialFailed, SampleNeverDials; then no call is noted.
        """
        with self._store.database.reading() as tx:
            row = case_queries.promise(tx, promise_id)
            name = case_queries.case_file(tx, row.case_id).caller_name
        dialled = self._dialer.dial(profile, row.number.e164)
        changed = self._calls.begin_outgoing(call_id, row.case_id, promise_id, row.number, name, by)
        return dialled, changed | Changed(promises=frozenset({promise_id}))

    def note_outcome(self, promise_id: str, call_id: str, outcome: Outcome, by: str) -> Changed:
        """Note how the try ended; if unanswered the call is over and the next try is scheduled.

        Raises NotFound, also for a call that was no try to keep this promise (tries that nobody made would count
        towards 応答なし), AlreadyDecided.
        """
        with self._store.database.reading() as tx:
            case_id = case_queries.promise(tx, promise_id).case_id
        call, call_version = calls.load(self._store, call_id)
        if call.promise_id != promise_id:
            raise NotFound
        case, version = self._case(case_id)
        now = self._clock.now()
        tries = case.unanswered_in_a_row(promise_id) + 1
        due = callback_schedule.next_try(tries, now, self._shops.shop().rules, self._tz)
        changes = [
            Append(case_stream(case_id), case.attempt(promise_id, call_id, outcome, now, due), version)
        ]
        if outcome is not Outcome.REACHED and not call.over:
            ended = call.end(now, EndReason.NOT_CONNECTED)
            changes.append(Append(calls.stream(call_id), [ended], call_version))
        self._store.append(changes, by)
        return Changed(
            cases=frozenset({case_id}), calls=frozenset({call_id}), promises=frozenset({promise_id})
        )

    def give_up(self, promise_id: str, why: str, by: str) -> Changed:
        """Close a promise without reaching the caller, with a reason. Raises NotFound, AlreadyDecided, InvalidInput."""
        self._shops.require(by, Role.STAFF)
        with self._store.database.reading() as tx:
            case_id = case_queries.promise(tx, promise_id).case_id
        case, version = self._case(case_id)
        self._store.append(
            [Append(case_stream(case_id), [case.close_callback(promise_id, why)], version)], by
        )
        return Changed(cases=frozenset({case_id}), promises=frozenset({promise_id}))

    def due(self) -> list[PromiseRow]:
        """Return the open promises, the most overdue first."""
        with self._store.database.reading() as tx:
            return case_queries.promises(tx, only_open=True)

    def _case(self, case_id: str) -> tuple[Case, int]:
        return cases.load(self._store, case_id)
