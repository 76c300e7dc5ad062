"""Moving one call out of its case into another or a new one, with what is the call's, and back again."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from complaintdesk.domain.case import Case
from complaintdesk.domain.case_events import (
    CallbackPromised,
    CaseOpened,
    FaultJudged,
    ProposalRefused,
    StateSet,
    WarningGiven,
)
from complaintdesk.domain.erasure import BAR
from complaintdesk.domain.errors import InvalidInput
from complaintdesk.domain.merging import CallCameBack, CallGivenBack, CallMovedIn, CallMovedOut
from complaintdesk.domain.promise import PromiseAssigned, PromiseMade
from complaintdesk.domain.terms import CaseState, Fault, Role
from complaintdesk.services import calls, cases
from complaintdesk.services.changed import Changed
from complaintdesk.store import call_queries, case_queries, custody_queries
from complaintdesk.store.event_store import Append

if TYPE_CHECKING:
    from collections.abc import Iterator

    from complaintdesk.domain.call import Call
    from complaintdesk.domain.case_events import CaseEvent
    from complaintdesk.domain.ledger import Entry
    from complaintdesk.services.cases import CaseService
    from complaintdesk.services.ports import Ids
    from complaintdesk.services.shops import ShopService
    from complaintdesk.store.event_store import EventStore


@dataclass(frozen=True, slots=True)
class _Side:
    """One of the two cases, as it was read."""

    case_id: str
    case: Case
    version: int

    def append(self, *events: CaseEvent) -> Append:
        return Append(cases.case_stream(self.case_id), events, self.version)


@dataclass(frozen=True, slots=True)
class _Luggage:
    """What goes with a call: ids of promises, versions of warnings and refusals, and the events that say them anew."""

    promises: tuple[str, ...]
    warnings: tuple[int, ...]
    refusals: tuple[int, ...]
    events: tuple[CaseEvent, ...]


class SplitService:
    """The verbs of splitting.

    Lines, recordings, answers and what colleagues did are the call's own. Of what stands in the case, the warnings told
    in the call, what was refused in it and its open promises go with it; one that was tried to be kept stays with its
    tries. Mails and files stay: none is known to be of a call.
    """

    def __init__(self, store: EventStore, ids: Ids, shops: ShopService, case_service: CaseService) -> None:
        self._store = store
        self._ids = ids
        self._shops = shops
        self._cases = case_service

    def move(self, call_id: str, into: str, why: str, by: str) -> tuple[str, Changed]:
        """Put a call into the case that is labelled ``into`` (C-0042), or a new one for ""; return that case's id.

        Raises NotFound, and InvalidInput: no reason; the call goes on, is a try to keep a promise, or is all there is
        in its case; that case is the same or part of another; a legal hold lies on either, or the words are erased.
        """
        self._shops.require(by, Role.STAFF)
        if not why.strip():
            raise InvalidInput("why", "empty")
        call, version = calls.load(self._store, call_id)
        into_id = self._cases.id_of(into) if into.strip() else self._ids.new()
        moved = call.move(into_id)
        source = self._side(call.case_id)
        self._require_movable(call_id, call, source)
        opened: list[CaseEvent] = []
        if into.strip():
            target = self._side(into_id)
            if target.case.merged_into:
                raise InvalidInput("into", "merged")
            self._require_open(target)
        else:
            target = _Side(into_id, Case(), 0)
            opened = self._opened(call_id, source.case)
        luggage = self._luggage(call_id, source)
        out = CallMovedOut(
            call_id=call_id,
            other_id=into_id,
            other_number=target.case.number or self._number(opened),
            why=why.strip(),
            promises=luggage.promises,
            warnings=luggage.warnings,
            refusals=luggage.refusals,
        )
        came = CallMovedIn(
            call_id=call_id,
            other_id=source.case_id,
            other_number=source.case.number,
            why=why.strip(),
            ever_ours=source.case.ever_ours,
        )
        self._store.append(
            [
                source.append(out),
                target.append(*opened, came, *_counted(target.case, luggage.events)),
                Append(calls.stream(call_id), [moved], version),
            ],
            by,
        )
        return into_id, _changed(call_id, source, target, luggage)

    def undo(self, call_id: str, why: str, by: str) -> Changed:
        """Put a call back into the case that it was last moved out of.

        A case that was opened for it and holds nothing else needs no reply any more. Raises NotFound, AlreadyDecided,
        InvalidInput: no reason, a legal hold lies on either case, the words are erased.
        """
        self._shops.require(by, Role.STAFF)
        if not why.strip():
            raise InvalidInput("why", "empty")
        call, version = calls.load(self._store, call_id)
        moved = call.move_back()
        source, target = self._side(call.case_id), self._side(moved.case_id)
        self._require_open(source, target)
        if call.name == BAR:
            raise InvalidInput("call", "erased")
        luggage = self._luggage(call_id, source)
        gone = CallGivenBack(
            call_id=call_id,
            other_id=target.case_id,
            other_number=target.case.number,
            why=why.strip(),
            promises=luggage.promises,
            warnings=luggage.warnings,
            refusals=luggage.refusals,
        )
        came = CallCameBack(
            call_id=call_id,
            other_id=source.case_id,
            other_number=source.case.number,
            why=why.strip(),
            ever_ours=source.case.ever_ours,
        )
        quiet = CaseState.NO_REPLY_NEEDED
        lone = self._holds(source.case_id) == 1 and not source.case.away
        emptied = lone and source.case.state is not quiet
        self._store.append(
            [
                source.append(gone, *([StateSet(state=quiet)] if emptied else [])),
                target.append(came, *_counted(target.case, luggage.events)),
                Append(calls.stream(call_id), [moved], version),
            ],
            by,
        )
        return _changed(call_id, source, target, luggage)

    def _side(self, case_id: str) -> _Side:
        return _Side(case_id, *cases.load(self._store, case_id))

    def _require_movable(self, call_id: str, call: Call, source: _Side) -> None:
        self._require_open(source)
        if call.name == BAR:
            raise InvalidInput("call", "erased")
        if any(tried.call_id == call_id for tried in source.case.attempts):
            raise InvalidInput("call", "a try")
        if self._holds(source.case_id) < 2:
            raise InvalidInput("call", "alone")

    def _require_open(self, *sides: _Side) -> None:
        """Raise InvalidInput for a case on hold, alone or by what it is merged with, and for an erased one."""
        for side in sides:
            with self._store.database.reading() as tx:
                held = custody_queries.held(tx, side.case_id)
            if held:
                raise InvalidInput("case", "held")
            if side.case.title == BAR:
                raise InvalidInput("case", "erased")

    def _holds(self, case_id: str) -> int:
        """Count the calls, messages and files of a case."""
        file = self._cases.file(case_id)
        return len(file.calls) + len(file.messages) + len(file.attachments)

    def _opened(self, call_id: str, source: Case) -> list[CaseEvent]:
        """Return how the new case begins: whose fault it was taken for must not be lost by splitting."""
        with self._store.database.reading() as tx:
            number = case_queries.highest_case_number(tx) + 1
            title = calls.first_words(call_queries.call(tx, call_id))
        opened: list[CaseEvent] = [CaseOpened(number=number, title=title)]
        if source.fault is not Fault.UNDECIDED:
            opened.append(FaultJudged(fault=source.fault))
        return opened

    @staticmethod
    def _number(opened: list[CaseEvent]) -> int:
        return next(event.number for event in opened if isinstance(event, CaseOpened))

    def _luggage(self, call_id: str, source: _Side) -> _Luggage:
        with self._store.database.reading() as tx:
            rows = custody_queries.events(tx, [cases.case_stream(source.case_id)])
        tried = {attempt.promise_id for attempt in source.case.attempts}
        is_open = {*source.case.open_promises, *source.case.open_made} - tried
        gone = {
            version
            for _, event in rows
            if isinstance(event, CallMovedOut)
            for version in (*event.warnings, *event.refusals)
        }
        assigned = {event.promise_id: event for _, event in rows if isinstance(event, PromiseAssigned)}
        promises: list[str] = []
        warnings: list[int] = []
        refusals: list[int] = []
        events: list[CaseEvent] = []
        for entry, event in rows:
            if getattr(event, "call_id", "") != call_id or entry.version in gone:
                continue
            if isinstance(event, ProposalRefused):
                refusals.append(entry.version)
                at, who = (event.at, event.noted_by) if event.at else (entry.utc_us, entry.actor_id)
                events.append(replace(event, at=at, noted_by=who))
            elif isinstance(event, WarningGiven):
                warnings.append(entry.version)
                who = entry.actor_id if event.told_by is None else event.told_by
                events.append(replace(event, told_by=who))
            elif isinstance(event, CallbackPromised | PromiseMade) and event.promise_id in is_open:
                promises.append(event.promise_id)
                events.extend(self._anew(entry, event, assigned.get(event.promise_id)))
        return _Luggage(tuple(promises), tuple(warnings), tuple(refusals), tuple(events))

    def _anew(
        self, entry: Entry, event: CallbackPromised | PromiseMade, assigned: PromiseAssigned | None
    ) -> Iterator[CaseEvent]:
        """Say a promise again under another id: the rows of a case stay its own whatever is replayed."""
        promise_id = self._ids.new()
        at, who = (event.made_at, event.made_by) if event.made_at else (entry.utc_us, entry.actor_id)
        yield replace(event, promise_id=promise_id, made_at=at, made_by=who)
        if assigned is not None:
            yield replace(assigned, promise_id=promise_id)


def _counted(case: Case, events: tuple[CaseEvent, ...]) -> Iterator[CaseEvent]:
    """Give warnings the next steps of the case that they come into."""
    step = case.warnings
    for event in events:
        if isinstance(event, WarningGiven):
            step += 1
            yield replace(event, step=step)
        else:
            yield event


def _changed(call_id: str, source: _Side, target: _Side, luggage: _Luggage) -> Changed:
    return Changed(
        calls=frozenset({call_id}),
        cases=frozenset({source.case_id, target.case_id}),
        promises=frozenset(luggage.promises),
    )
