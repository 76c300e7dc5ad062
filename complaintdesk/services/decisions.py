"""Deciding what a customer is given, and noting how the complaint ended."""

from __future__ import annotations

from typing import TYPE_CHECKING

from complaintdesk.domain import decision, promise
from complaintdesk.domain.case_events import StateSet
from complaintdesk.domain.errors import NotAllowed
from complaintdesk.domain.terms import CaseState, Role
from complaintdesk.services import cases
from complaintdesk.services.cases import case_stream
from complaintdesk.services.changed import Changed
from complaintdesk.store.event_store import Append

if TYPE_CHECKING:
    from complaintdesk.domain.case_events import CaseEvent
    from complaintdesk.domain.decision import EndingNoted, Remedy
    from complaintdesk.services.ports import Clock
    from complaintdesk.services.shops import ShopService
    from complaintdesk.store.event_store import EventStore


class DecisionService:
    """The verbs of a decision and of what comes after it."""

    def __init__(self, store: EventStore, clock: Clock, shops: ShopService) -> None:
        self._store = store
        self._clock = clock
        self._shops = shops

    def propose(
        self, case_id: str, remedy: Remedy, yen: int, why: str, until: int | None, by: str
    ) -> Changed:
        """Ask for a decision; the case then waits for it. ``until`` UTC µs. Raises InvalidInput, NotFound."""
        self._shops.require(by, Role.STAFF)
        asked = decision.checked(remedy, yen, why, until, self._clock.now())
        case, version = cases.load(self._store, case_id)
        events: list[CaseEvent] = [asked]
        if case.state is not CaseState.WAITING:
            events.append(StateSet(state=CaseState.WAITING))
        return self._write(case_id, events, version, by)

    def decide(self, case_id: str, remedy: Remedy, yen: int, why: str, until: int | None, by: str) -> Changed:
        """Decide; a case that waited for it is in progress again.

        Raises NotAllowed for staff beyond the shop's limit, InvalidInput, NotFound.
        """
        person = self._shops.require(by, Role.STAFF)
        asked = decision.checked(remedy, yen, why, until, self._clock.now())
        limit = self._shops.shop().rules.staff_yen
        if not decision.may_decide(person.role, asked.remedy, asked.yen, limit):
            raise NotAllowed(Role.MANAGER.value)
        case, version = cases.load(self._store, case_id)
        events: list[CaseEvent] = [decision.decided(asked)]
        if case.state is CaseState.WAITING:
            events.append(StateSet(state=CaseState.OPEN))
        return self._write(case_id, events, version, by)

    def note_ending(self, case_id: str, ending: EndingNoted, by: str) -> Changed:
        """Note how it ended, as far as it is known. Raises InvalidInput, NotFound."""
        self._shops.require(by, Role.STAFF)
        _, version = cases.load(self._store, case_id)
        return self._write(case_id, [decision.ending(ending)], version, by)

    def close(
        self,
        case_id: str,
        ending: EndingNoted,
        by: str,
        *,
        promise_id: str = "",
        about: str = "",
        due: int = 0,
    ) -> Changed:
        """Note how it ended and close the case; with a ``promise_id``, promise to ask again at ``due`` (UTC µs).

        Raises InvalidInput for a promise without words, NotFound.
        """
        self._shops.require(by, Role.STAFF)
        case, version = cases.load(self._store, case_id)
        events: list[CaseEvent] = [decision.ending(ending)]
        if case.state is not CaseState.DONE:
            events.append(StateSet(state=CaseState.DONE))
        if promise_id:
            events.append(promise.made(promise_id, about, "", due))
        changed = self._write(case_id, events, version, by)
        return changed | Changed(promises=frozenset({promise_id} - {""}))

    def _write(self, case_id: str, events: list[CaseEvent], version: int, by: str) -> Changed:
        self._store.append([Append(case_stream(case_id), events, version)], by)
        return Changed(cases=frozenset({case_id}))
