"""Promises: what was promised and by when, who keeps it, whether it was kept."""

from __future__ import annotations

from typing import TYPE_CHECKING

from complaintdesk.domain import promise
from complaintdesk.domain.terms import Role, WhoRings
from complaintdesk.services import cases
from complaintdesk.services.cases import case_stream
from complaintdesk.services.changed import Changed
from complaintdesk.store import promise_queries
from complaintdesk.store.event_store import Append

if TYPE_CHECKING:
    from complaintdesk.domain.case_events import CaseEvent
    from complaintdesk.domain.promise_rows import MadeRow
    from complaintdesk.services.calls import CallService
    from complaintdesk.services.shops import ShopService
    from complaintdesk.store.event_store import EventStore


class PromiseService:
    """The verbs of a promise. ``promise_id`` is made by the caller, so that the screen never waits."""

    def __init__(self, store: EventStore, shops: ShopService, call_service: CallService) -> None:
        self._store = store
        self._shops = shops
        self._calls = call_service

    def make_in_call(
        self, call_id: str, promise_id: str, about: str, due_at: int, by: str, *, to_whom: str = ""
    ) -> Changed:
        """Promise something to who is on the phone, by ``due_at`` (UTC µs); the call gets its case now.

        Raises InvalidInput.
        """
        event = promise.made(promise_id, about, to_whom, due_at, call_id)
        case_id, changed = self._calls.ensure_case(call_id, by)
        case, version = cases.load(self._store, case_id)
        if promise_id in case.open_made:  # the disk failed only after it was written
            return changed
        return changed | self._write(case_id, promise_id, [event], version, by)

    def make(
        self,
        case_id: str,
        promise_id: str,
        about: str,
        due_at: int,
        by: str,
        *,
        to_whom: str = "",
        who: WhoRings = WhoRings.SAME,
        staff_id: str = "",
    ) -> Changed:
        """Promise something in a case, by ``due_at`` (UTC µs), to be kept by ``who``. Raises InvalidInput, NotFound."""
        self._shops.require(by, Role.STAFF)
        event = promise.made(promise_id, about, to_whom, due_at)
        case, version = cases.load(self._store, case_id)
        events: list[CaseEvent] = [event]
        if who is not WhoRings.SAME:
            self._require(staff_id)
            events.append(case.after(event).assign(promise_id, who, staff_id))
        return self._write(case_id, promise_id, events, version, by)

    def close(self, promise_id: str, why: str, by: str, *, kept: bool) -> Changed:
        """Say that a promise was kept, or broken and why. Raises NotFound, AlreadyDecided, InvalidInput."""
        self._shops.require(by, Role.STAFF)
        case_id = self._case_of(promise_id)
        case, version = cases.load(self._store, case_id)
        closed = case.close_promise(promise_id, why, kept=kept)
        return self._write(case_id, promise_id, [closed], version, by)

    def assign(self, promise_id: str, who: WhoRings, staff_id: str, by: str) -> Changed:
        """Say who keeps a promise or rings back; ``staff_id`` empty for anyone. Raises NotFound, AlreadyDecided."""
        self._shops.require(by, Role.STAFF)
        self._require(staff_id)
        case_id = self._case_of(promise_id)
        case, version = cases.load(self._store, case_id)
        return self._write(case_id, promise_id, [case.assign(promise_id, who, staff_id)], version, by)

    def due(self) -> list[MadeRow]:
        """Return the open promises other than to ring, the most overdue first."""
        with self._store.database.reading() as tx:
            return promise_queries.made(tx, only_open=True)

    def _case_of(self, promise_id: str) -> str:
        with self._store.database.reading() as tx:
            return promise_queries.case_of(tx, promise_id)

    def _require(self, staff_id: str) -> None:
        if staff_id:
            self._shops.shop().person(staff_id)

    def _write(
        self, case_id: str, promise_id: str, events: list[CaseEvent], version: int, by: str
    ) -> Changed:
        self._store.append([Append(case_stream(case_id), events, version)], by)
        return Changed(cases=frozenset({case_id}), promises=frozenset({promise_id}))
