"""Deleting what has served its time: a due list, a batch that somebody proposes and the owner approves."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from complaintdesk.domain import retention
from complaintdesk.domain.errors import NotFound, OnHold, StillNeeded
from complaintdesk.domain.retention import DeletionApproved, DeletionDeclined, Due, Item, Kind, Retention
from complaintdesk.domain.terms import Role
from complaintdesk.services import cases
from complaintdesk.services.changed import Changed
from complaintdesk.store import retention_queries
from complaintdesk.store.event_store import Append

if TYPE_CHECKING:
    from collections.abc import Iterable

    from complaintdesk.services.custody import CustodyService
    from complaintdesk.services.ports import Clock, Ids
    from complaintdesk.services.shops import ShopService
    from complaintdesk.store.event_store import EventStore

WHY = "保存期間が過ぎたため"
"""What the tombstones say; the record's own language is Japanese."""
_DAY = 86_400_000_000


@dataclass(frozen=True, slots=True, kw_only=True)
class DueList:
    """What is due, by case; ``batch_id`` and ``waiting`` are the batch that waits for the owner, if there is one."""

    rows: tuple[Due, ...]
    batch_id: str = ""
    waiting: frozenset[Item] = frozenset()

    @property
    def free(self) -> tuple[Item, ...]:
        """Return what may be proposed now."""
        return tuple(row.item for row in self.rows if row.kept is None)[: retention.MOST_ITEMS]


class RetentionService:
    """The verbs of retention. Erasing itself is custody's, with its tombstones and its refusals."""

    def __init__(
        self, store: EventStore, clock: Clock, ids: Ids, shops: ShopService, custody: CustodyService
    ) -> None:
        self._store = store
        self._clock = clock
        self._ids = ids
        self._shops = shops
        self._custody = custody

    def due(self) -> DueList:
        """Return what has served its time, and what of it waits for the owner."""
        state, _ = self._load()
        waiting = state.waiting
        return DueList(
            rows=tuple(self._due()),
            batch_id=waiting.batch_id if waiting else "",
            waiting=frozenset(waiting.items) if waiting else frozenset(),
        )

    def propose(self, items: Iterable[Item], by: str) -> Changed:
        """Ask the owner to let these be deleted; what is not due, or kept, is left out.

        Raises NotAllowed, AlreadyDecided while another batch waits, InvalidInput if nothing is left or too much.
        """
        self._shops.require(by, Role.STAFF)
        state, version = self._load()
        free = {row.item for row in self._due() if row.kept is None}
        asked = tuple(item for item in dict.fromkeys(items) if item in free)
        event = state.propose(self._ids.new(), asked)
        self._store.append([Append(retention.STREAM, [event], version)], by)
        return Changed(cases=frozenset(item.case_id for item in asked))

    def approve(self, batch_id: str, by: str) -> Changed:
        """Erase the batch, the owner's right; what has come to be needed since stays, and the entry says so.

        Broken off half-way the batch still waits, and approving it again does the rest. Raises NotAllowed,
        AlreadyDecided for another batch than the one that waits.
        """
        self._shops.require(by, Role.OWNER)
        state, version = self._load()
        batch = state.require(batch_id)
        free = {row.item for row in self._due() if row.kept is None}
        changed, kept = Changed(), []
        for item in batch.items:
            try:
                if item not in free:
                    raise StillNeeded("retention")
                changed |= self._erase(item, by)
            except (NotFound, OnHold, StillNeeded):
                kept.append(item)
        event = DeletionApproved(batch_id=batch_id, kept=tuple(kept))
        self._store.append([Append(retention.STREAM, [event], version)], by)
        return changed

    def decline(self, batch_id: str, by: str) -> Changed:
        """Say no to the batch, the owner's right. Raises NotAllowed, AlreadyDecided."""
        self._shops.require(by, Role.OWNER)
        state, version = self._load()
        batch = state.require(batch_id)
        self._store.append([Append(retention.STREAM, [DeletionDeclined(batch_id=batch_id)], version)], by)
        return Changed(cases=frozenset(item.case_id for item in batch.items))

    def keep_longer(self, case_id: str, until: int, why: str, by: str) -> Changed:
        """Keep a case until a time (UTC µs) for a reason, a manager's right. Raises NotAllowed, InvalidInput."""
        self._shops.require(by, Role.MANAGER)
        event = retention.kept_longer(until, why, self._clock.now())
        _, version = cases.load(self._store, case_id)
        self._store.append([Append(cases.case_stream(case_id), [event], version)], by)
        return Changed(cases=frozenset({case_id}))

    def _erase(self, item: Item, by: str) -> Changed:
        match item.kind:
            case Kind.RECORDING:
                return self._custody.erase_recording(item.ref, WHY, by)
            case Kind.CALL:
                return self._custody.erase_call(item.ref, WHY, by)
            case Kind.MESSAGE:
                return self._custody.erase_message(item.case_id, item.ref, WHY, by)
            case Kind.CASE:
                return self._custody.erase_case(item.ref, WHY, by)

    def _due(self) -> list[Due]:
        rules, now = self._shops.shop().rules, self._clock.now()
        before = {kind: now - days * _DAY for kind in Kind if (days := retention.days_of(kind, rules))}
        found: list[Due] = []
        with self._store.database.reading() as tx:
            old = retention_queries.may_be_due(tx, before)
            # What stays does not count: or enough cases on hold would hide what is due for ever.
            while old and sum(row.kept is None for row in found) < retention.MOST_ITEMS:
                some, old = old[: retention.MOST_ITEMS], old[retention.MOST_ITEMS :]
                lives = retention_queries.lives(tx, max(before.values()), only=some)
                lives = [life for life in lives if retention.may_be_due(life, rules, now)]
                ids = [life.case_id for life in lives]
                things, until = retention_queries.things(tx, ids), retention_queries.kept_until(tx, ids)
                for life in lives:
                    known = replace(life, kept_until=until.get(life.case_id, 0))
                    found += retention.due(known, things[life.case_id], rules, now)
        return found

    def _load(self) -> tuple[Retention, int]:
        return self._store.load(retention.STREAM, Retention(), Retention.after)
