"""Which cases a list shows, in their order: everything that is asked for lies in one index of the table of cases."""

from __future__ import annotations

from dataclasses import replace
from itertools import islice
from typing import TYPE_CHECKING, Any

from sqlalchemy import ColumnElement, Select, and_, case, func, literal, not_, or_, select, union

from complaintdesk.domain import folding
from complaintdesk.domain.case_list import Sort, Wanted
from complaintdesk.domain.contact_point import PointKind
from complaintdesk.domain.terms import BlockState, Fault, ShownState, Urgency
from complaintdesk.store import case_queries, order_queries, tables

if TYPE_CHECKING:
    from collections.abc import Sequence

    from sqlalchemy import Connection

    from complaintdesk.domain.case_file import CaseListRow

_CALL, _CASE, _WORDS = tables.call.c, tables.complaint_case.c, tables.case_words.c
_BLOCK, _POINT, _ALLOWED = tables.block.c, tables.block_point.c, tables.allowance.c
_DAY = 86_400_000_000
_ORDERS = 64
"""Orders looked at for how a name is read; who types one character means to go on."""
_FINISHED = (ShownState.DONE.value, ShownState.NO_REPLY_NEEDED.value)
_ORDER: dict[Sort, tuple[Any, ...]] = {
    Sort.URGENCY: (_CASE.weight.desc(), _CASE.touched_at.desc(), _CASE.number.desc()),
    Sort.TOUCHED: (_CASE.touched_at.desc(), _CASE.number.desc()),
    Sort.DUE: (_CASE.due_at.is_(None), _CASE.due_at, _CASE.number.desc()),
    Sort.NEWEST: (_CASE.number.desc(),),
}


def numbers(tx: Connection, typed: str, wanted: Wanted, now: int) -> list[int]:
    """Return the numbers of the cases that a list shows, in its order; ``now`` is UTC µs.

    A word is looked for in the case's number and title, and in name, kana, telephone and order number of its calls.
    """
    query = select(_CASE.number).where(*_holds(tx, wanted, now), *_found(tx, typed))
    found = tx.execute(query.order_by(*_ORDER[wanted.sort]))
    return [number for (number,) in found.fetchall()]


def count(tx: Connection, wanted: Wanted, now: int) -> int:
    """Count the cases that a list shows."""
    return tx.execute(
        select(func.count()).select_from(tables.complaint_case).where(*_holds(tx, wanted, now))
    ).scalar_one()


def rows(tx: Connection, asked: Sequence[int]) -> list[CaseListRow]:
    """Return the cases of these numbers, in their order; one that is not there is left out."""
    ids = frozenset(tx.scalars(select(_CASE.case_id).where(_CASE.number.in_(asked))))
    met = set(
        tx.scalars(select(_CASE.case_id).where(_CASE.case_id.in_(ids), _CASE.case_id.in_(_blocked(tx))))
    )
    known = {
        row.number: replace(row, blocked=row.case_id in met) for row in case_queries.case_list(tx, only=ids)
    }
    return [known[number] for number in asked if number in known]


def _holds(tx: Connection, wanted: Wanted, now: int) -> list[ColumnElement[bool]]:
    about = select(_CALL.case_id).where(_CALL.enquiry == wanted.enquiry)
    asked: list[tuple[object, ColumnElement[bool]]] = [
        (wanted.fault, _CASE.fault == wanted.fault),
        (wanted.urgency, _urgency() == wanted.urgency),
        (wanted.enquiry, _CASE.case_id.in_(about)),
        (wanted.owner, _CASE.owner_id == wanted.owner),
        (wanted.unfinished, _CASE.stands.not_in(_FINISHED)),
        (wanted.overdue, _CASE.due_at <= now),
        (wanted.unseen, func.coalesce(_CASE.seen_at, 0) < _CASE.touched_at),
        (wanted.days, _CASE.touched_at >= now - wanted.days * _DAY),
    ]
    holds = [condition for value, condition in asked if value]
    if wanted.state is ShownState.BLOCKED:
        holds.append(_CASE.case_id.in_(_blocked(tx)))
    elif wanted.state is not None:
        holds += [_CASE.stands == wanted.state.value, _CASE.case_id.not_in(_blocked(tx))]
    return holds


def _urgency() -> ColumnElement[str]:
    """Return the urgency in SQL as domain/triage.py ``urgency_of`` has it."""
    ours = _CASE.fault == Fault.OURS.value
    return func.coalesce(
        _CASE.urgency, case((ours, literal(Urgency.URGENT.value)), else_=literal(Urgency.CALM.value))
    )


def _found(tx: Connection, typed: str) -> list[ColumnElement[bool]]:
    words = folding.words(typed)
    if not words:
        return []
    written = and_(*(_CASE.case_id.in_(_with(word)) for word in words))
    if typed.isascii():
        return [written]
    # How a name is read stands only in the orders.
    orders = list(islice(order_queries.orders_with(tx, typed), _ORDERS))
    phones = {phone for order in orders for phone in order.phones}
    of_orders = or_(_CALL.e164.in_(phones), _CALL.order_number.in_([order.order_number for order in orders]))
    return [or_(written, _CASE.case_id.in_(select(_CALL.case_id).where(of_orders)))]


def _with(word: str) -> Select[Any]:
    return select(_WORDS.case_id).where(_WORDS.words.contains(word, autoescape=True))


# --- who is blocked -----------------------------------------------------------------------------------------------


def _blocked(tx: Connection) -> Any:
    """Select the cases from which a block in force came, and those with a call that one meets."""
    in_force = _POINT.state == BlockState.IN_FORCE.value
    through = tx.execute(select(_ALLOWED.kind, _ALLOWED.value)).all()
    wide = tx.execute(
        select(_POINT.kind, _POINT.value).where(in_force, _POINT.kind.in_(("prefix", "withheld")))
    ).all()
    exact = select(_POINT.value).where(in_force, _POINT.kind == PointKind.NUMBER.value)
    asked_for = [not_(_meets(each)) for each in through]
    # Apart from each other, so that each goes its own way through the index.
    parts = [select(_BLOCK.case_id).where(_BLOCK.state == BlockState.IN_FORCE.value)]
    parts.append(select(_CALL.case_id).where(_CALL.e164.in_(exact), *asked_for))
    if wide:
        parts.append(select(_CALL.case_id).where(or_(*map(_meets, wide)), *asked_for))
    return union(*parts)


def _meets(point: Any) -> ColumnElement[bool]:
    if point.kind == PointKind.PREFIX.value:
        return _CALL.e164.startswith(point.value, autoescape=True)
    if point.kind in (PointKind.NUMBER.value, PointKind.WITHHELD.value):
        same: ColumnElement[bool] = _CALL.e164 == point.value
        return same
    return literal(False)  # a mail address meets no call
