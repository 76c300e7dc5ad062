"""The block list and the check of a number, from the read tables."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sqlalchemy import Select, bindparam, func, select

from complaintdesk.domain.case_file import BlockRow
from complaintdesk.domain.contact import PhoneNumber
from complaintdesk.domain.terms import BlockReason, BlockState, Direction
from complaintdesk.store import tables

if TYPE_CHECKING:
    from sqlalchemy import Connection

_BLOCK = tables.block.c
_CALL = tables.call.c

_LATER_CALLS = (
    select(func.count())
    .where(
        _CALL.e164 == _BLOCK.e164,
        _CALL.direction == Direction.INCOMING.value,
        _CALL.started_at > _BLOCK.decided_at,
        _BLOCK.state == BlockState.IN_FORCE.value,
    )
    .correlate(tables.block)
)


_ROWS: Select[Any] = select(
    *_BLOCK,
    tables.complaint_case.c.number,
    _LATER_CALLS.scalar_subquery().label("later_count"),
    _LATER_CALLS.with_only_columns(func.max(_CALL.started_at)).scalar_subquery().label("later_last"),
).outerjoin(tables.complaint_case, tables.complaint_case.c.case_id == _BLOCK.case_id)


def blocks(tx: Connection, *, case_id: str = "") -> list[BlockRow]:
    """Return the blocks of a case or all: those waiting for approval first, then the newest."""
    return _rows(tx, _ROWS.where(_BLOCK.case_id == case_id) if case_id else _ROWS)


def _rows(tx: Connection, query: Select[Any]) -> list[BlockRow]:
    names = {row.staff_id: row.name for row in tx.execute(select(tables.staff))}
    order = (_BLOCK.state != BlockState.PROPOSED.value, _BLOCK.proposed_at.desc(), _BLOCK.block_id)
    return [
        BlockRow(
            block_id=row.block_id,
            case_id=row.case_id,
            case_number=row.number or 0,
            number=PhoneNumber(e164=row.e164, prefix=row.prefix, sure=row.sure, shown=row.shown),
            name=row.name,
            reason=BlockReason(row.reason),
            words=row.words,
            evidence=row.evidence,
            needs=row.needs,
            state=BlockState(row.state),
            proposed_at=row.proposed_at,
            proposed_by=names.get(row.proposed_by, ""),
            decided_at=row.decided_at,
            decided_by=names.get(row.decided_by, ""),
            why=row.why,
            review_at=row.review_at,
            attempts=row.later_count,
            last_attempt_at=row.later_last,
        )
        for row in tx.execute(query.order_by(*order))
    ]


_CHECK = (
    select(_BLOCK.block_id)
    .where(_BLOCK.e164 == bindparam("e164"), _BLOCK.state == bindparam("state"))
    .limit(1)
)


def block_id_of(tx: Connection, e164: str, state: BlockState) -> str:
    """Return a block of exactly this number in this state, else an empty string."""
    return tx.execute(_CHECK, {"e164": e164, "state": state.value}).scalar_one_or_none() or ""


def block_of_number(tx: Connection, e164: str, states: tuple[BlockState, ...]) -> BlockRow | None:
    """Return the number's block in the first of ``states`` that has one, None without any."""
    for state in states if e164 else ():
        if block_id := block_id_of(tx, e164, state):
            return _rows(tx, _ROWS.where(_BLOCK.block_id == block_id))[0]
    return None


def numbers_in_force(tx: Connection) -> frozenset[str]:
    """Return every blocked number, E.164."""
    query = select(_BLOCK.e164).where(_BLOCK.state == BlockState.IN_FORCE.value)
    return frozenset(tx.scalars(query))
