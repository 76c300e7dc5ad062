"""The tables of blocks and of what they meet."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sqlalchemy import delete, func, insert, select, update

from complaintdesk.domain import block as domain
from complaintdesk.domain.terms import BlockState
from complaintdesk.store import tables
from complaintdesk.store.projections.calls import number_columns

if TYPE_CHECKING:
    from collections.abc import Iterable

    from sqlalchemy import Connection

    from complaintdesk.domain.contact_point import ContactPoint
    from complaintdesk.domain.ledger import Entry

_POINT = tables.block_point.c


def apply(tx: Connection, entry: Entry, block_id: str, event: domain.BlockEvent) -> None:
    """Follow one event of a block."""
    match event:
        case domain.BlockProposed():
            _propose(tx, entry, block_id, event)
        case domain.BlockApproved():
            _decide(tx, entry, block_id, BlockState.IN_FORCE, "")
            _set_points(tx, block_id, since=entry.utc_us)
        case domain.BlockDeclined():
            _decide(tx, entry, block_id, BlockState.DECLINED, event.why)
        case domain.BlockLifted():
            _decide(tx, entry, block_id, BlockState.LIFTED, event.why)
        case domain.BlockPointsChanged():
            for point in event.removed:
                gone = (_POINT.kind == point.kind.value, _POINT.value == point.value)
                tx.execute(delete(tables.block_point).where(_POINT.block_id == block_id, *gone))
            _add(tx, block_id, event.added, BlockState.IN_FORCE, entry.utc_us)
        case domain.BlockReviewed():
            _set(tx, block_id, review_at=event.review_at)


def _propose(tx: Connection, entry: Entry, block_id: str, event: domain.BlockProposed) -> None:
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
            order_number=event.order_number,
            kept=event.kept.value if event.kept else "",
            **number_columns(event.number),
        )
    )
    _add(tx, block_id, domain.points_of(event), BlockState.PROPOSED, None)


def _add(
    tx: Connection, block_id: str, points: Iterable[ContactPoint], state: BlockState, since: int | None
) -> None:
    last = select(func.coalesce(func.max(_POINT.place), -1)).where(_POINT.block_id == block_id)
    rows = [
        {
            "block_id": block_id,
            "place": place,
            "kind": point.kind.value,
            "value": point.value,
            "shown": point.shown,
            "state": state.value,
            "since": since,
        }
        for place, point in enumerate(points, start=tx.execute(last).scalar_one() + 1)
    ]
    if rows:
        tx.execute(insert(tables.block_point), rows)


def _decide(tx: Connection, entry: Entry, block_id: str, state: BlockState, why: str) -> None:
    _set(tx, block_id, state=state.value, decided_at=entry.utc_us, decided_by=entry.actor_id, why=why)
    _set_points(tx, block_id, state=state.value)


def _set(tx: Connection, block_id: str, **values: Any) -> None:
    tx.execute(update(tables.block).where(tables.block.c.block_id == block_id).values(**values))


def _set_points(tx: Connection, block_id: str, **values: Any) -> None:
    tx.execute(update(tables.block_point).where(_POINT.block_id == block_id).values(**values))


def forget(tx: Connection, block_id: str) -> None:
    """Remove a block's rows, to be replayed."""
    for table in (tables.block_point, tables.block):
        tx.execute(delete(table).where(table.c.block_id == block_id))
