"""Which cases a list shows, in their order: everything that is asked for lies in one index of the table of cases."""

from __future__ import annotations

from dataclasses import replace
from itertools import islice
from typing import TYPE_CHECKING, Any

from sqlalchemy import ColumnElement, and_, case, func, literal, not_, or_, select, union

from complaintdesk.domain import folding
from complaintdesk.domain.case_list import MOST_FOUND, Sort, Wanted, Window
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
"""Orders looked at for how a name is read."""
_FINISHED = (ShownState.DONE.value, ShownState.NO_REPLY_NEEDED.value)
_NEVER = 2**62
_DUE = func.coalesce(_CASE.due_at, _NEVER)
_ORDER: dict[Sort, tuple[tuple[Any, bool], ...]] = {
    Sort.URGENCY: ((_CASE.weight, True), (_CASE.touched_at, True), (_CASE.number, True)),
    Sort.TOUCHED: ((_CASE.touched_at, True), (_CASE.number, True)),
    Sort.DUE: ((_DUE, False), (_CASE.number, True)),
    Sort.NEWEST: ((_CASE.number, True),),
}
"""By what each order goes, and whether the highest comes first."""


def window(tx: Connection, typed: str, wanted: Wanted, now: int, start: int, size: int) -> Window:
    """Return how many cases a list shows and some of its rows; ``now`` is UTC µs.

    A word is looked for in the case's number and title, and in name, kana, telephone and order number of its calls.
    """
    holds = _narrowed(tx, typed, wanted, now)
    total = tx.execute(select(func.count()).select_from(tables.complaint_case).where(*holds)).scalar_one()
    order = (key.desc() if down else key for key, down in _ORDER[wanted.sort])
    if wanted.enquiry and not folding.words(
        typed
    ):  # in the list's order, asking each case ends at the page's last
        holds = _holds(tx, wanted, now, in_order=True)
    page = select(_CASE.number).where(*holds).order_by(*order).offset(start).limit(size)
    return Window(total=total, start=start, rows=tuple(rows(tx, list(tx.scalars(page)))))


def count(tx: Connection, wanted: Wanted, now: int) -> int:
    """Count the cases that a list shows."""
    query = select(func.count()).select_from(tables.complaint_case).where(*_holds(tx, wanted, now))
    return tx.execute(query).scalar_one()


def place(tx: Connection, typed: str, wanted: Wanted, now: int, number: int) -> int:
    """Return at what place of a list the case of a number stands, -1 if it does not."""
    keys = _ORDER[wanted.sort]
    holds = _narrowed(tx, typed, wanted, now)
    own = tx.execute(select(*(key for key, _ in keys)).where(_CASE.number == number, *holds)).first()
    if own is None:
        return -1
    before = [
        and_(*(keys[same][0] == own[same] for same in range(at)), key > own[at] if down else key < own[at])
        for at, (key, down) in enumerate(keys)
    ]
    query = select(func.count()).select_from(tables.complaint_case).where(or_(*before), *holds)
    return tx.execute(query).scalar_one()


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


def _narrowed(tx: Connection, typed: str, wanted: Wanted, now: int) -> list[ColumnElement[bool]]:
    holds, words = _holds(tx, wanted, now), folding.words(typed)
    return [_CASE.case_id.in_(_found(tx, typed, words, holds))] if words else holds


def _holds(tx: Connection, wanted: Wanted, now: int, *, in_order: bool = False) -> list[ColumnElement[bool]]:
    """Return the conditions; ``in_order`` words them so that cases are gone through in the order of the list."""
    about = select(_CALL.case_id).where(_CALL.enquiry == wanted.enquiry)
    asked_about = (
        about.where(_CALL.case_id == _CASE.case_id).exists() if in_order else _CASE.case_id.in_(about)
    )
    asked: list[tuple[object, ColumnElement[bool]]] = [
        (wanted.fault, _CASE.fault == wanted.fault),
        (wanted.urgency, _urgency() == wanted.urgency),
        (wanted.enquiry, asked_about),
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


def _found(tx: Connection, typed: str, words: list[str], holds: list[ColumnElement[bool]]) -> set[str]:
    """Return the newest cases that hold and in which every word stands, in whatever was noted of each."""
    first, *others = sorted(words, key=len, reverse=True)
    elsewhere = tables.case_words.alias()
    beside = (
        select(elsewhere.c.case_id)
        .where(elsewhere.c.case_id == _WORDS.case_id, elsewhere.c.words.contains(word, autoescape=True))
        .exists()
        for word in others
    )
    query = (
        select(_WORDS.case_id)
        .join(tables.complaint_case, _CASE.case_id == _WORDS.case_id)
        .where(_WORDS.words.contains(first, autoescape=True), *beside, *holds)
        .order_by(_WORDS.seq.desc(), _WORDS.desk_id.desc())
        .limit(2 * MOST_FOUND)  # title and caller of a case may both be found
    )
    found = list(dict.fromkeys(tx.scalars(query)))[:MOST_FOUND]
    if not typed.isascii() and len(found) < MOST_FOUND:
        found += _by_orders(tx, typed, holds)
    return set(found)


def _by_orders(tx: Connection, typed: str, holds: list[ColumnElement[bool]]) -> list[str]:
    """Return the cases of who ordered; how a name is read stands only in the orders."""
    orders = list(islice(order_queries.orders_with(tx, typed), _ORDERS))
    phones = {phone for order in orders for phone in order.phones}
    theirs = or_(_CALL.e164.in_(phones), _CALL.order_number.in_([order.order_number for order in orders]))
    query = select(_CASE.case_id).where(_CASE.case_id.in_(select(_CALL.case_id).where(theirs)), *holds)
    return list(tx.scalars(query.limit(MOST_FOUND))) if orders else []


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
