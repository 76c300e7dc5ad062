"""Handling a case: its state, warnings, notices, decisions and its judgement."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from complaintdesk.domain import grounds
from complaintdesk.domain.case import Case
from complaintdesk.domain.case_events import (
    DecisionMade,
    FaultJudged,
    MessageAdded,
    ProposalRefused,
    StateSet,
)
from complaintdesk.domain.errors import InvalidInput, NotFound
from complaintdesk.domain.teamwork import CaseSeen
from complaintdesk.domain.terms import CaseState, Channel, Fault, Role
from complaintdesk.services.changed import Changed
from complaintdesk.store import call_queries, case_queries, listing_queries, message_queries
from complaintdesk.store.event_store import Append

if TYPE_CHECKING:
    from datetime import tzinfo

    from complaintdesk.domain.case_events import CaseEvent
    from complaintdesk.domain.case_file import CaseFile, CaseListRow
    from complaintdesk.domain.case_list import Wanted, Window
    from complaintdesk.services.ports import Clock
    from complaintdesk.services.shops import ShopService
    from complaintdesk.store.event_store import EventStore


def case_stream(case_id: str) -> str:
    """Return the ledger's name for a case."""
    return f"case-{case_id}"


def load(store: EventStore, case_id: str) -> tuple[Case, int]:
    """Return a case and its version. Raises NotFound: nothing is ever written about a case that was never opened."""
    case, version = store.load(case_stream(case_id), Case(), Case.after)
    if not version:
        raise NotFound(case_id)
    return case, version


def joined(store: EventStore, case_id: str) -> list[Case]:
    """Return a case with those merged with it, none without a case: no fault of ours is out of sight by merging."""
    if not case_id:
        return []
    into = load(store, case_id)[0].merged_into or case_id
    with store.database.reading() as tx:
        parts = case_queries.parts_of(tx, into)
    return [load(store, each)[0] for each in (into, *parts)]


def judgement(store: EventStore, case_id: str, fault: Fault | None) -> list[Append]:
    """Return what a call's word on the fault adds to its case: nothing if it was not asked or is known."""
    if fault is None:
        return []
    case, version = load(store, case_id)
    return [] if case.fault is fault else [Append(case_stream(case_id), [FaultJudged(fault=fault)], version)]


class CaseService:
    """The verbs of a case. ``tz`` is the shop's zone, in which days and hours are counted."""

    def __init__(self, store: EventStore, clock: Clock, shops: ShopService, tz: tzinfo) -> None:
        self._store = store
        self._clock = clock
        self._shops = shops
        self._tz = tz

    def window(self, typed: str, wanted: Wanted, start: int, size: int) -> Window:
        """Return some rows of the cases in which every typed word stands and that are as wanted."""
        with self._store.database.reading() as tx:
            return listing_queries.window(tx, typed, wanted, self._clock.now(), start, size)

    def place(self, typed: str, wanted: Wanted, number: int) -> int:
        """Return at what place of such a list the case of a number stands, -1 if it does not."""
        with self._store.database.reading() as tx:
            return listing_queries.place(tx, typed, wanted, self._clock.now(), number)

    def count(self, wanted: Wanted) -> int:
        """Count the cases that are as wanted."""
        with self._store.database.reading() as tx:
            return listing_queries.count(tx, wanted, self._clock.now())

    def list(
        self, *, state: CaseState | None = None, blocked: bool = False, only: frozenset[str] | None = None
    ) -> list[CaseListRow]:
        """Return the cases, the last touched first; ``only`` those of these ids."""
        with self._store.database.reading() as tx:
            return case_queries.case_list(tx, state=state, blocked=blocked, only=only)

    def file(self, case_id: str) -> CaseFile:
        """Return a case, whole. Raises NotFound."""
        with self._store.database.reading() as tx:
            return case_queries.case_file(tx, case_id)

    def with_parts(self, case_id: str) -> CaseFile:
        """Return a case and those that were merged into it. Raises NotFound."""
        with self._store.database.reading() as tx:
            parts = tuple(case_queries.case_file(tx, part) for part in case_queries.parts_of(tx, case_id))
            return replace(case_queries.case_file(tx, case_id), parts=parts)

    def id_of(self, label: str) -> str:
        """Return the id of a case named like C-0042. Raises NotFound."""
        with self._store.database.reading() as tx:
            return case_queries.case_id_of(tx, label)

    def grounds(self, file: CaseFile) -> grounds.Grounds:
        """Judge a case by both meanings of DESIGN §3, from the record as it stands now."""
        numbers = {call.number.e164 for call in file.calls if call.number and not call.number.withheld}
        senders = {message.address for message in file.messages if message.incoming}
        with self._store.database.reading() as tx:
            # A call that is still in hand, or what went into another case, is contact by the caller just the same.
            last = (call_queries.last_incoming(tx, numbers), message_queries.last_incoming(tx, senders))
        elsewhere = [at for at in last if at is not None]
        rules = self._shops.shop().rules
        return grounds.judge(file, elsewhere, rules=rules, now=self._clock.now(), tz=self._tz)

    def retitle(self, case_id: str, title: str, by: str) -> Changed:
        """Give the case another title. Raises InvalidInput."""
        self._shops.require(by, Role.STAFF)
        case, version = self._load(case_id)
        return self._write(case_id, case.require_title(title), version, by)

    def set_state(self, case_id: str, state: CaseState, by: str) -> Changed:
        """Set where the case stands; no entry if it stands there."""
        self._shops.require(by, Role.STAFF)
        case, version = self._load(case_id)
        return Changed() if case.state is state else self._write(case_id, StateSet(state=state), version, by)

    def judge_fault(self, case_id: str, fault: Fault, by: str) -> Changed:
        """Say whose fault it is; no entry if that is known."""
        self._shops.require(by, Role.STAFF)
        case, version = self._load(case_id)
        return (
            Changed() if case.fault is fault else self._write(case_id, FaultJudged(fault=fault), version, by)
        )

    def mark_seen(self, case_id: str, by: str) -> Changed:
        """Note that a manager has seen all that is in the case. Raises NotAllowed."""
        self._shops.require(by, Role.MANAGER)
        _, version = self._load(case_id)
        return self._write(case_id, CaseSeen(), version, by)

    def warn(self, case_id: str, words: str, by: str) -> Changed:
        """Note a warning that was told, in its words. Raises InvalidInput."""
        self._shops.require(by, Role.MANAGER)
        case, version = self._load(case_id)
        return self._write(case_id, case.warn(words, self._clock.now()), version, by)

    def give_notice(self, case_id: str, channel: Channel, words: str, reply_by: int, by: str) -> Changed:
        """Note the final notice that was sent; ``reply_by`` UTC µs. Raises InvalidInput."""
        self._shops.require(by, Role.MANAGER)
        case, version = self._load(case_id)
        return self._write(
            case_id, case.give_notice(channel, words, reply_by, self._clock.now()), version, by
        )

    def note_refusal(self, case_id: str, words: str, by: str) -> Changed:
        """Note that the caller refused what we proposed, in words. Raises InvalidInput."""
        self._shops.require(by, Role.STAFF)
        if not words.strip():
            raise InvalidInput("words", "empty")
        _, version = self._load(case_id)
        return self._write(case_id, ProposalRefused(words=words.strip()), version, by)

    def decide(self, case_id: str, words: str, by: str) -> Changed:
        """Note a decision; a manager's right. Raises NotAllowed, InvalidInput."""
        self._shops.require(by, Role.MANAGER)
        if not words.strip():
            raise InvalidInput("words", "empty")
        _, version = self._load(case_id)
        return self._write(case_id, DecisionMade(words=words.strip()), version, by)

    def add_message(self, case_id: str, message: MessageAdded, by: str) -> Changed:
        """Put a mail, letter or review on the timeline."""
        self._shops.require(by, Role.STAFF)
        _, version = self._load(case_id)
        return self._write(case_id, message, version, by)

    def _load(self, case_id: str) -> tuple[Case, int]:
        return load(self._store, case_id)

    def _write(self, case_id: str, event: CaseEvent, version: int, by: str) -> Changed:
        self._store.append([Append(case_stream(case_id), [event], version)], by)
        return Changed(cases=frozenset({case_id}))
