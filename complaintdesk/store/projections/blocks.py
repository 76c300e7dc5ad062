"""The table of blocks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import delete, insert, update

from complaintdesk.domain import block as domain
from complaintdesk.domain.terms import BlockState
from complaintdesk.store import tables
from complaintdesk.store.projections.calls import number_columns

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from complaintdesk.domain.ledger import Entry


def apply(tx: Connection, entry: Entry, block_id: str, event: domain.BlockEvent) -> None:
    """Follow one event of a block."""
    match event:
        case domain.BlockProposed():
            tx.execute(
                insert(tables.block).values(
                    block_id=block_id,
                    case_id=event.case_id,
                    name=event.name,
                    reason=event.reason.value,
                    words=event.words,
                    evidence=event.evidence,
                    needs=event.needs.value,
                    state=BlockState.PROPOSED.value,
                    proposed_at=entry.utc_us,
                    proposed_by=entry.actor_id,
                    review_at=event.review_at,
                    **number_columns(event.number),
                )
            )
        case domain.BlockApproved():
            _decide(tx, entry, block_id, BlockState.IN_FORCE, "")
        case domain.BlockDeclined():
            _decide(tx, entry, block_id, BlockState.DECLINED, event.why)
        case domain.BlockLifted():
            _decide(tx, entry, block_id, BlockState.LIFTED, event.why)


def _decide(tx: Connection, entry: Entry, block_id: str, state: BlockState, why: str) -> None:
    tx.execute(
        update(tables.block)
        .where(tables.block.c.block_id == block_id)
        .values(state=state.value, decided_at=entry.utc_us, decided_by=entry.actor_id, why=why)
    )


def forget(tx: Connection, block_id: str) -> None:
    """Remove a block's row, to be replayed."""
    tx.execute(delete(tables.block).where(tables.block.c.block_id == block_id))
