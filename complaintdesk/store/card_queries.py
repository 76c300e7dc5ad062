"""The caller card: orders, contacts, promises, warnings and block of a number, in a few short questions."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sqlalchemy import func, select, union

from complaintdesk.domain.caller_file import CallerCard, ContactRow
from complaintdesk.domain.contact_point import PointKind
from complaintdesk.domain.merging import LinkedPoint
from complaintdesk.domain.terms import BlockState, CaseState, Channel, Direction, Fault, Outcome
from complaintdesk.store import (
    block_queries,
    call_queries,
    case_queries,
    link_queries,
    mark_queries,
    open_cases,
    order_queries,
    promise_queries,
    tables,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

    from sqlalchemy import CompoundSelect, Connection, Select, SelectBase

    from complaintdesk.domain.caller_file import OrderRow
    from complaintdesk.domain.case_file import CallRow, PromiseRow
    from complaintdesk.domain.contact import PhoneNumber
    from complaintdesk.domain.contact_point import ContactPoint
    from complaintdesk.domain.promise_rows import MadeRow

_CALL = tables.call.c
_CASE = tables.complaint_case.c
_MESSAGE = tables.message.c
_CALLS = 10
_WHOLE = 2
"""Calls of a caller read with their lines: the one in hand and the one before."""
_CONTACTS = 4
"""The last three and the call in hand."""


def card(tx: Connection, number: PhoneNumber | None, orders: tuple[OrderRow, ...]) -> CallerCard:
    """Return what is known of a number; ``orders`` are those that were asked for by their own number."""
    e164 = number.e164 if number else ""
    points = link_queries.same_person(tx, [e164]) if e164 else []
    numbers = [e164, *(point.value for point in points if point.kind is PointKind.NUMBER)] if e164 else []
    for each in numbers:
        others = order_queries.orders_of_number(tx, each)
        orders = (*orders, *(order for order in others if order not in orders))
    calls = _calls(tx, numbers) if e164 else []
    mails = [point.value for point in points if point.kind is PointKind.MAIL]
    cases = _cases_of(numbers, mails)
    open_case = open_cases.open_case_of_caller(tx, e164)
    notices = [notice for notice in case_queries.notices(tx, cases) if notice.step] if e164 else []
    return CallerCard(
        number=number,
        name=next((call.name for call in calls if call.name), next((row.name for row in orders), "")),
        orders=orders,
        calls=tuple(calls),
        times=call_queries.incoming_count(tx, numbers) if e164 else 0,
        open_case_id=open_case,
        open_case=case_queries.label(tx, open_case) if open_case else "",
        promises=_promises(tx, cases) if e164 else (),
        block=block_queries.block_of_number(tx, e164, (BlockState.IN_FORCE, BlockState.PROPOSED)),
        contacts=tuple(_contacts(tx, calls, cases)) if e164 else (),
        contact_count=_count(tx, numbers, cases) if e164 else 0,
        warnings=tuple(notices),
        mark=mark_queries.mark(tx, e164),
        fault=open_cases.fault_of(tx, open_case) if open_case else Fault.UNDECIDED,
        linked=tuple(_linked(tx, point) for point in points),
    )


def _linked(tx: Connection, point: ContactPoint) -> LinkedPoint:
    block = block_queries.block_of(tx, point.value, (BlockState.IN_FORCE, BlockState.PROPOSED))
    return LinkedPoint(point=point, block=block.state if block else None)


def _calls(tx: Connection, numbers: Sequence[str]) -> list[CallRow]:
    rows = call_queries.calls_of_numbers(tx, numbers, _CALLS)
    # What was said last is what matters now.
    whole = call_queries.calls(tx, [row.call_id for row in rows[:_WHOLE]])
    return [whole.get(row.call_id, row) for row in rows]


def _cases_of(numbers: Sequence[str], mails: Sequence[str]) -> Select[str] | CompoundSelect[str]:
    """Return what asks for the cases that the calls of these numbers and the mails of these addresses belong to.

    Not their ids: a caller may have hundreds of cases, each question would carry them along, and few are read.
    """
    of_calls = select(_CALL.case_id).where(_CALL.e164.in_(numbers), _CALL.case_id != "")
    of_mails = select(_MESSAGE.case_id).where(_MESSAGE.mail.in_(mails))
    return union(of_calls, of_mails) if mails else of_calls


def _promises(tx: Connection, case_ids: SelectBase) -> tuple[PromiseRow | MadeRow, ...]:
    rings = case_queries.promises(tx, case_ids=case_ids, only_open=True)
    others = promise_queries.made(tx, case_ids=case_ids, only_open=True)
    return tuple(sorted((*rings, *others), key=lambda promise: promise.due_at))


def _contacts(tx: Connection, calls: Sequence[CallRow], case_ids: SelectBase) -> list[ContactRow]:
    outcomes = _outcomes(tx, [call.call_id for call in calls])
    query = select(tables.message).where(_MESSAGE.case_id.in_(case_ids)).order_by(_MESSAGE.at.desc())
    messages = tx.execute(query.limit(_CONTACTS)).all()
    wanted = {call.case_id for call in calls} | {row.case_id for row in messages}
    cases = {
        row.case_id: row for row in tx.execute(select(tables.complaint_case).where(_CASE.case_id.in_(wanted)))
    }
    found = [
        ContactRow(
            at=call.started_at,
            incoming=call.direction is Direction.INCOMING,
            lasted=None if call.ended_at is None else call.ended_at - call.started_at,
            outcome=outcomes.get(call.call_id),
            call_id=call.call_id,
            **_case(cases.get(call.case_id)),
        )
        for call in calls
    ]
    found += [
        ContactRow(
            at=row.at,
            incoming=row.incoming,
            channel=Channel(row.channel),
            **{**_case(cases[row.case_id]), "about": row.subject or cases[row.case_id].title},
        )
        for row in messages
    ]
    return sorted(found, key=lambda contact: -contact.at)[:_CONTACTS]


def _case(row: Any) -> dict[str, Any]:
    if row is None:
        return {"about": ""}
    return {
        "about": row.title,
        "case_id": row.case_id,
        "case_number": row.number,
        "state": CaseState(row.state),
    }


def _outcomes(tx: Connection, call_ids: list[str]) -> dict[str, Outcome]:
    attempt = tables.attempt.c
    rows = tx.execute(select(attempt.call_id, attempt.outcome).where(attempt.call_id.in_(call_ids)))
    return {row.call_id: Outcome(row.outcome) for row in rows}


def _count(tx: Connection, numbers: Sequence[str], case_ids: SelectBase) -> int:
    calls: int = tx.execute(select(func.count()).where(_CALL.e164.in_(numbers))).scalar_one()
    messages: int = tx.execute(select(func.count()).where(_MESSAGE.case_id.in_(case_ids))).scalar_one()
    return calls + messages
