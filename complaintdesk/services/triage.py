"""Who waits, and how urgently: the urgency of a case, silent customers, calls that are in hand anywhere."""

from __future__ import annotations

from typing import TYPE_CHECKING

from complaintdesk.domain import silence
from complaintdesk.domain.errors import InvalidInput
from complaintdesk.domain.promise import UrgencySet
from complaintdesk.domain.promise_rows import SilentRow
from complaintdesk.domain.terms import Role
from complaintdesk.services import cases
from complaintdesk.services.cases import case_stream
from complaintdesk.services.changed import Changed
from complaintdesk.store import case_queries, promise_queries
from complaintdesk.store.event_store import Append

if TYPE_CHECKING:
    from complaintdesk.domain.promise_rows import InHandRow
    from complaintdesk.domain.terms import Urgency
    from complaintdesk.services.calls import CallService
    from complaintdesk.services.ports import Clock
    from complaintdesk.services.shops import ShopService
    from complaintdesk.store.event_store import EventStore


class TriageService:
    """Reads the queue and sets a case's place in it."""

    def __init__(
        self, store: EventStore, clock: Clock, shops: ShopService, call_service: CallService
    ) -> None:
        self._store = store
        self._clock = clock
        self._shops = shops
        self._calls = call_service

    def judge(self, case_id: str, urgency: Urgency, by: str) -> Changed:
        """Say how urgent a case is; no entry if a person said so already."""
        self._shops.require(by, Role.STAFF)
        return self._judge(case_id, urgency, by)

    def _judge(self, case_id: str, urgency: Urgency, by: str) -> Changed:
        case, version = cases.load(self._store, case_id)
        if case.urgency is urgency:
            return Changed()
        self._store.append([Append(case_stream(case_id), [UrgencySet(urgency=urgency)], version)], by)
        return Changed(cases=frozenset({case_id}))

    def judge_call(self, call_id: str, urgency: Urgency, by: str) -> Changed:
        """Say how urgent the case of a call is; the call gets its case now."""
        case_id, changed = self._calls.ensure_case(call_id, by)
        return changed | self._judge(case_id, urgency, by)

    def of_call(self, call_id: str) -> Urgency | None:
        """Return the urgency of a call's case, None while it has none. Raises NotFound."""
        case_id = self._calls.call(call_id).case_id
        if not case_id:
            return None
        with self._store.database.reading() as tx:
            return promise_queries.urgency(tx, case_id)

    def silent(self) -> list[SilentRow]:
        """Return customers to reach out to, the longest silent first; a blocked one is left in peace."""
        now, rules = self._clock.now(), self._shops.shop().rules
        with self._store.database.reading() as tx:
            last = promise_queries.last_words_and_acts(tx, now - (silence.LONGEST + 1) * silence.DAY)
            quiet = {
                case_id: said
                for case_id, said in last.items()
                if silence.silent(said[0], said[1], now, rules)
            }
            rows = case_queries.case_list(tx, only=frozenset(quiet)) if quiet else []
        found = [
            SilentRow(case=row, last_word=quiet[row.case_id][0], last_act=quiet[row.case_id][1])
            for row in rows
            if not row.blocked and row.due_at is None
        ]
        return sorted(found, key=lambda row: row.last_act)

    def in_hand(self, case_id: str) -> list[InHandRow]:
        """Return the calls of a case, or with its caller, that go on now as far as the store knows."""
        with self._store.database.reading() as tx:
            return promise_queries.in_hand(tx, case_id)

    def reach_out(self, case_id: str, promise_id: str, by: str) -> Changed:
        """Put a silent customer among those to ring, now. Raises InvalidInput without a number."""
        self._shops.require(by, Role.STAFF)
        case, version = cases.load(self._store, case_id)
        with self._store.database.reading() as tx:
            number = case_queries.case_file(tx, case_id).caller_number
        if number is None:
            raise InvalidInput("number", "empty")
        event = case.promise_callback(promise_id, number, self._clock.now(), "")
        self._store.append([Append(case_stream(case_id), [event], version)], by)
        return Changed(cases=frozenset({case_id}), promises=frozenset({promise_id}))
