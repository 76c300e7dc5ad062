"""The block list: checking a number, proposing, approving, declining and lifting."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from complaintdesk.domain.block import APPROVER, Block, BlockProposed, approval_needed
from complaintdesk.domain.errors import AlreadyDecided, InvalidInput, NotFound
from complaintdesk.domain.terms import Approval, BlockReason, BlockState, Role
from complaintdesk.services import cases, phone_numbers
from complaintdesk.services.changed import Changed
from complaintdesk.store import block_queries
from complaintdesk.store.event_store import Append

if TYPE_CHECKING:
    from datetime import tzinfo

    from complaintdesk.domain.block import BlockEvent
    from complaintdesk.domain.case_file import BlockRow
    from complaintdesk.domain.terms import Fault
    from complaintdesk.services.cases import CaseService
    from complaintdesk.services.ports import Clock, Ids
    from complaintdesk.services.shops import ShopService
    from complaintdesk.store.event_store import EventStore


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

    def list(self) -> list[BlockRow]:
        """Return all blocks: those waiting for approval first, then the newest."""
        with self._store.database.reading() as tx:
            return block_queries.blocks(tx)

    def check(self, typed_number: str) -> BlockRow | None:
        """Return the block in force on a number, None if there is none. Raises InvalidInput."""
        number = phone_numbers.parse(typed_number)
        if number is None:
            raise InvalidInput("number", "empty")
        if number.withheld:
            return None
        with self._store.database.reading() as tx:
            return block_queries.block_of_number(tx, number.e164, (BlockState.IN_FORCE,))

    def propose(self, case_id: str, reason: BlockReason, words: str, by: str) -> Changed:
        """Ask to stop contact with the caller of a case; where the shop's rule says so it is in force at once.

        応答なし needs the count, and then cites it as evidence. Raises InvalidInput (no number, withheld, not enough
        tries, no words), AlreadyDecided (a block stands or waits for this number).
        """
        file = self._cases.file(case_id)
        number = file.caller_number
        if number is None or number.withheld:
            raise InvalidInput("number", "withheld" if number else "empty")
        if reason is not BlockReason.UNRESPONSIVE and not words.strip():
            raise InvalidInput("words", "empty")
        evidence = self._evidence(case_id, reason)
        with self._store.database.reading() as tx:
            for state in (BlockState.IN_FORCE, BlockState.PROPOSED):
                if block_queries.block_id_of(tx, number.e164, state):
                    raise AlreadyDecided(state.value)
        rules = self._shops.shop().rules
        proposed = BlockProposed(
            case_id=case_id,
            number=number,
            name=file.caller_name,
            reason=reason,
            words=words.strip(),
            evidence=evidence,
            needs=approval_needed(rules.approval, file.fault),
            review_at=self._review_at(rules.review_months),
        )
        events: list[BlockEvent] = [proposed]
        if proposed.needs is Approval.AUTOMATIC:
            events.append(Block().after(proposed).approve())
        block_id = self._ids.new()
        self._store.append([Append(f"block-{block_id}", events, 0)], by)
        return Changed(blocks=frozenset({block_id}), cases=frozenset({case_id}))

    def approve(self, block_id: str, by: str) -> Changed:
        """Put a proposal into force; who may is written in the proposal. Raises NotAllowed, AlreadyDecided."""
        block, version = self._load(block_id)
        needed = approval_needed(block.needs, self._fault(block.case_id))
        self._shops.shop().require(by, APPROVER[needed])
        return self._write(block_id, block, block.approve(), version, by)

    def decline(self, block_id: str, why: str, by: str) -> Changed:
        """Turn a proposal down with a reason. Raises NotAllowed, AlreadyDecided, InvalidInput."""
        block, version = self._load(block_id)
        self._shops.shop().require(by, APPROVER[block.needs])
        return self._write(block_id, block, block.decline(why), version, by)

    def lift(self, block_id: str, why: str, by: str) -> Changed:
        """End a block with a reason; a manager's right. Raises NotAllowed, AlreadyDecided, InvalidInput."""
        block, version = self._load(block_id)
        self._shops.shop().require(by, Role.MANAGER)
        return self._write(block_id, block, block.lift(why), version, by)

    def _evidence(self, case_id: str, reason: BlockReason) -> str:
        """Say what a proposal rests on, as data: ``tries=3 days=2 recordings=1 warnings=0``."""
        file = self._cases.file(case_id)
        judged = self._cases.unresponsive(case_id)
        if reason is BlockReason.UNRESPONSIVE and not judged.reached:
            raise InvalidInput("unresponsive", "not reached" if not judged.tries_done else "no notice")
        warnings = sum(1 for notice in file.notices if notice.step)
        return (
            f"tries={judged.count} days={judged.days} "
            f"recordings={len(file.recordings)} warnings={warnings} mails={len(file.messages)}"
        )

    def _review_at(self, months: int) -> int:
        day = datetime.fromtimestamp(self._clock.now() / 1_000_000, self._tz) + timedelta(
            days=round(months * 30.44)
        )
        return round(day.replace(hour=0, minute=0, second=0, microsecond=0).timestamp() * 1_000_000)

    def _fault(self, case_id: str) -> Fault:
        return cases.load(self._store, case_id)[0].fault

    def _load(self, block_id: str) -> tuple[Block, int]:
        block, version = self._store.load(f"block-{block_id}", Block(), Block.after)
        if not version:
            raise NotFound(block_id)
        return block, version

    def _write(self, block_id: str, block: Block, event: BlockEvent, version: int, by: str) -> Changed:
        self._store.append([Append(f"block-{block_id}", [event], version)], by)
        return Changed(blocks=frozenset({block_id}), cases=frozenset({block.case_id}))
