"""The block list: checking a contact point, proposing, approving, declining, changing and lifting."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from complaintdesk.domain.block import (
    ALLOWANCES,
    APPROVER,
    Allowances,
    Block,
    BlockProposed,
    approval_needed,
    kept_way,
    point_of,
    stricter,
)
from complaintdesk.domain.contact import WITHHELD
from complaintdesk.domain.contact_point import PointKind, meets
from complaintdesk.domain.errors import AlreadyDecided, InvalidInput, NoChannelKept, NotFound, OrderUnderWay
from complaintdesk.domain.grounds import cited, heard
from complaintdesk.domain.terms import Approval, BlockReason, BlockState, Fault, Role
from complaintdesk.services import cases, contact_points, phone_numbers
from complaintdesk.services.changed import Changed
from complaintdesk.store import block_queries, order_queries
from complaintdesk.store.event_store import Append

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import tzinfo

    from complaintdesk.domain.block import AllowanceEvent, BlockEvent, KeptWay
    from complaintdesk.domain.block_rows import AllowanceRow, BlockChange
    from complaintdesk.domain.case import Case
    from complaintdesk.domain.case_file import BlockRow, CaseFile
    from complaintdesk.domain.contact_point import ContactPoint
    from complaintdesk.services.cases import CaseService
    from complaintdesk.services.ports import Clock, Ids
    from complaintdesk.services.shops import ShopService
    from complaintdesk.store.checking import Seen
    from complaintdesk.store.event_store import EventStore

OPEN_ORDER = "before_dispatch"
"""The stage of an order that can still be cancelled."""
_STANDING = (BlockState.IN_FORCE, BlockState.PROPOSED)


class BlockService:
    """The verbs of a block."""

    def __init__(
        self, store: EventStore, clock: Clock, ids: Ids, shops: ShopService, cases: CaseService, tz: tzinfo
    ) -> None:
        self._store = store
        self._clock = clock
        self._ids = ids
        self._shops = shops
        self._cases = cases
        self._tz = tz

    def allowances(self) -> list[AllowanceRow]:
        """Return whom the shop lets through, the newest first."""
        with self._store.database.reading() as tx:
            return block_queries.allowances(tx)

    def standings(self) -> list[tuple[str, BlockState, int]]:
        """Return id, state and review date (UTC µs) of all: those waiting first, then the newest; what ended last."""
        with self._store.database.reading() as tx:
            return block_queries.standings(tx)

    def some(self, block_ids: Sequence[str]) -> list[BlockRow]:
        """Return the blocks of these ids."""
        with self._store.database.reading() as tx:
            return block_queries.blocks_of(tx, block_ids)

    def texts(self, block_ids: Sequence[str]) -> dict[str, dict[str, None]]:
        """Return by what words, numbers and cases the blocks of these ids are found, each once."""
        with self._store.database.reading() as tx:
            return block_queries.texts_of(tx, block_ids)

    def list(self) -> list[BlockRow]:
        """Return all blocks: those waiting for approval first, then the newest."""
        with self._store.database.reading() as tx:
            return block_queries.blocks(tx)

    def history(self, block_id: str) -> tuple[BlockChange, ...]:
        """Return everything that was done with a block, in order of time."""
        with self._store.database.reading() as tx:
            return block_queries.history(tx, block_id)

    def check(self, typed: str) -> BlockRow | None:
        """Return the block in force on a number, 非通知 or mail address; None if there is none, or it is let through.

        Raises InvalidInput.
        """
        if "@" in typed:
            value = contact_points.parse(typed).value
        else:
            number = phone_numbers.parse(typed)
            if number is None:
                raise InvalidInput("number", "empty")
            value = number.e164
        with self._store.database.reading() as tx:
            return block_queries.block_of(tx, value, (BlockState.IN_FORCE,))

    @staticmethod
    def points(lines: Sequence[str]) -> tuple[ContactPoint, ...]:
        """Return what is typed in lines, empty ones left out. Raises InvalidInput."""
        return tuple(contact_points.parse(line) for line in lines if line.strip())

    def order_under_way(self, points: Sequence[ContactPoint]) -> str:
        """Return the number of an order that can still be cancelled by whom these points meet, "" if there is none."""
        with self._store.database.reading() as tx:
            for point in points:
                if point.kind is PointKind.NUMBER:
                    orders = order_queries.orders_of_number(tx, point.value)
                elif point.kind is PointKind.MAIL:
                    orders = [
                        each for each in order_queries.orders_with(tx, point.value) if meets(point, each.mail)
                    ]
                else:
                    continue
                for order in orders:
                    if order.stage == OPEN_ORDER:
                        return order.order_number
        return ""

    def propose(
        self,
        case_id: str,
        reason: BlockReason,
        words: str,
        by: str,
        *,
        points: Sequence[ContactPoint] = (),
        kept: KeptWay | None = None,
    ) -> Changed:
        """Ask to stop contact on these points; where the shop's rule says so it is in force at once.

        Without ``points`` it is the number of the case's caller; ``case_id`` may be empty where there is no case. An
        order under way is named unless ``kept`` says which channel stays open for it. 応答なし needs the count, and
        then cites it as evidence. Where the shop blocks by itself, it does so only if the record holds the grounds,
        only points from which the caller of the case was heard, and never where the fault was once taken for ours:
        anyone may judge that, and so might take it back.

        Raises InvalidInput (nothing to block, not enough tries, no words, the kept channel would be blocked),
        AlreadyDecided (a block stands or waits for one of these points), OrderUnderWay.
        """
        self._shops.require(by, Role.STAFF)
        file = self._cases.file(case_id) if case_id else None
        wanted = tuple(points) or _points_of_caller(file)
        order = self.order_under_way(wanted)
        if order and kept is None:
            raise OrderUnderWay(order)
        rules = self._shops.shop().rules
        joined = cases.joined(self._store, case_id)
        grounds = self._cases.grounds(file) if file else None
        theirs = file is not None and {(point.kind, point.value) for point in wanted} <= heard(file)
        doubtful = any(case.ever_ours or case.mixed for case in joined)
        complete = theirs and not doubtful and grounds is not None and grounds.complete(reason)
        silent = theirs and reason is BlockReason.UNRESPONSIVE  # ``cited`` refuses it without the count
        counted = silent or (reason is BlockReason.REFUSES_DIALOGUE and complete)
        if (not counted or order or file is None) and not words.strip():
            raise InvalidInput("words", "empty")
        own = file.caller_number if file else None
        proposed = BlockProposed(
            case_id=case_id,
            number=own or WITHHELD,
            name=file.caller_name if file else "",
            reason=reason,
            words=words.strip(),
            evidence=cited(file, grounds, reason),
            needs=approval_needed(rules.approval, _fault(joined), wanted, order, complete=complete),
            review_at=self._review_at(rules.review_months),
            points=wanted,
            order_number=order,
            kept=kept_way(wanted, kept) if order else None,
        )
        events: list[BlockEvent] = [proposed]
        if proposed.needs is Approval.AUTOMATIC:
            events.append(Block().after(proposed).approve())
        block_id = self._ids.new()
        self._store.append([Append(f"block-{block_id}", events, 0)], by, also=self._alone(block_id, wanted))
        return self._changed(block_id, case_id)

    def approve(self, block_id: str, by: str) -> Changed:
        """Put a proposal into force; who may is written in the proposal.

        Raises NotAllowed, AlreadyDecided, NoChannelKept for an order that was placed since.
        """
        block, version = self._load(block_id)
        self._require_approver(block, by)
        event = block.approve()
        self._require_channel(block, block.points)
        return self._write(block_id, block, event, version, by)

    def decline(self, block_id: str, why: str, by: str) -> Changed:
        """Turn a proposal down with a reason. Raises NotAllowed, AlreadyDecided, InvalidInput."""
        block, version = self._load(block_id)
        self._shops.require(by, APPROVER[block.needs])
        return self._write(block_id, block, block.decline(why), version, by)

    def lift(self, block_id: str, why: str, by: str) -> Changed:
        """End a block with a reason; a manager's right. Raises NotAllowed, AlreadyDecided, InvalidInput."""
        block, version = self._load(block_id)
        self._shops.require(by, Role.MANAGER)
        return self._write(block_id, block, block.lift(why), version, by)

    def review(self, block_id: str, review_at: int, why: str, by: str) -> Changed:
        """Let a block stay until the next look at it (UTC µs); a manager's right.

        Raises NotAllowed, AlreadyDecided, InvalidInput.
        """
        block, version = self._load(block_id)
        self._shops.require(by, Role.MANAGER)
        event = block.review(review_at, why, self._clock.now())
        return self._write(block_id, block, event, version, by)

    def keep(self, block_id: str, why: str, by: str) -> Changed:
        """Let a block stay for as many months again as the shop's rule says. Raises as ``review``."""
        return self.review(block_id, self._review_at(self._shops.shop().rules.review_months), why, by)

    def change_points(self, block_id: str, points: Sequence[ContactPoint], why: str, by: str) -> Changed:
        """Make a block in force one of these points: a manager's right, and to add one, that of who approves.

        Raises NotAllowed, AlreadyDecided (also: another block stands on one of them), InvalidInput (also: the channel
        kept open for an order would be blocked), NoChannelKept for an order under way of whom a new point meets.
        """
        block, version = self._load(block_id)
        self._shops.require(by, Role.MANAGER)
        event = block.change_points(tuple(points), why)
        if event is None:
            return Changed()
        if event.added:
            self._require_approver(block, by, event.added)
            self._require_channel(block, event.added)
        also = self._alone(block_id, event.added)
        self._store.append([Append(f"block-{block_id}", [event], version)], by, also=also)
        return self._changed(block_id, block.case_id)

    def allow(self, points: Sequence[ContactPoint], why: str, by: str) -> Changed:
        """Let these through, whatever is blocked; a manager's right.

        Raises NotAllowed, AlreadyDecided, InvalidInput.
        """
        allowances, version = self._allowances(by)
        events = [allowances.allow(point, why) for point in points]
        if not events:
            raise InvalidInput("point", "empty")
        return self._write_allowances(events, version, by)

    def end_allowance(self, point: ContactPoint, why: str, by: str) -> Changed:
        """Let a point through by itself no longer; a manager's right. Raises NotAllowed, NotFound, InvalidInput."""
        allowances, version = self._allowances(by)
        return self._write_allowances([allowances.end(point, why)], version, by)

    def _allowances(self, by: str) -> tuple[Allowances, int]:
        self._shops.require(by, Role.MANAGER)
        return self._store.load(ALLOWANCES, Allowances(), Allowances.after)

    def _write_allowances(self, events: Sequence[AllowanceEvent], version: int, by: str) -> Changed:
        self._store.append([Append(ALLOWANCES, events, version)], by)
        return Changed(blocks=frozenset({ALLOWANCES}))

    def _alone(self, block_id: str, points: Sequence[ContactPoint]) -> Callable[[Seen], None]:
        """Refuse, within the act that writes them, points on which another block stands or waits.

        Two desks may ask for the same number at once: one after the other looks, and the second one sees the first.
        """

        def look(tx: Seen) -> None:
            self._store.database.lock_chain(tx, ALLOWANCES)
            wanted = {(point.kind.value, point.value) for point in points}
            for row in block_queries.standing(tx, [point.value for point in points], _STANDING):
                if row.block_id != block_id and (row.kind, row.value) in wanted:
                    raise AlreadyDecided(row.state)

        return look

    def _review_at(self, months: int) -> int:
        day = datetime.fromtimestamp(self._clock.now() / 1_000_000, self._tz) + timedelta(
            days=round(months * 30.44)
        )
        return round(day.replace(hour=0, minute=0, second=0, microsecond=0).timestamp() * 1_000_000)

    def _require_channel(self, block: Block, points: Sequence[ContactPoint]) -> None:
        if block.kept is None and self.order_under_way(points):
            raise NoChannelKept

    def _require_approver(self, block: Block, by: str, added: Sequence[ContactPoint] = ()) -> None:
        """Let only those put points into force who may: a fault that turned out ours since asks for the owner.

        So does a rule of the shop that became stricter since it was asked for.
        """
        fault = _fault(cases.joined(self._store, block.case_id))
        policy = stricter(block.needs, self._shops.shop().rules.approval)
        needed = approval_needed(policy, fault, tuple(added), block.order_number)
        self._shops.require(by, APPROVER[needed])

    def _load(self, block_id: str) -> tuple[Block, int]:
        block, version = self._store.load(f"block-{block_id}", Block(), Block.after)
        if not version:
            raise NotFound(block_id)
        return block, version

    def _write(self, block_id: str, block: Block, event: BlockEvent, version: int, by: str) -> Changed:
        self._store.append([Append(f"block-{block_id}", [event], version)], by)
        return self._changed(block_id, block.case_id)

    @staticmethod
    def _changed(block_id: str, case_id: str) -> Changed:
        return Changed(blocks=frozenset({block_id}), cases=frozenset({case_id} if case_id else ()))


def _fault(joined: Sequence[Case]) -> Fault:
    return Fault.OURS if any(case.fault is Fault.OURS for case in joined) else Fault.UNDECIDED


def _points_of_caller(file: CaseFile | None) -> tuple[ContactPoint, ...]:
    number = file.caller_number if file else None
    if number is None or number.withheld:
        raise InvalidInput("number", "withheld" if number else "empty")
    return (point_of(number),)
