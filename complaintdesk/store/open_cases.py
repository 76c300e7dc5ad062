"""Into which unfinished case a caller's next call goes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import bindparam, select

from complaintdesk.domain.contact_point import PointKind
from complaintdesk.domain.terms import CaseState, Fault
from complaintdesk.store import link_queries, tables

if TYPE_CHECKING:
    from sqlalchemy import Connection

_CALL = tables.call.c
_CASE = tables.complaint_case.c
_MERGED_INTO = (
    select(_CASE.case_id)
    .join(tables.merged_case, tables.merged_case.c.into_id == _CASE.case_id)
    .join(tables.call, _CALL.case_id == tables.merged_case.c.case_id)
    .where(
        _CALL.e164 == bindparam("number"),
        _CASE.state.in_([CaseState.OPEN.value, CaseState.WAITING.value]),
    )
    .order_by(_CASE.touched_at.desc())
    .limit(1)
)


def open_case_of_number(tx: Connection, e164: str) -> str:
    """Return the newest unfinished case that a number's calls belong to, else an empty string."""
    query = (
        select(_CASE.case_id)
        .join(tables.call, _CALL.case_id == _CASE.case_id)
        .where(_CALL.e164 == e164, _CASE.state.in_([CaseState.OPEN.value, CaseState.WAITING.value]))
        .order_by(_CASE.touched_at.desc())
        .limit(1)
    )
    found: str = (
        tx.execute(query).scalar_one_or_none() or tx.execute(_MERGED_INTO, {"number": e164}).scalar() or ""
    )
    return found


def open_case_of_caller(tx: Connection, e164: str) -> str:
    """Return the newest unfinished case of a number, else of another number of that person, else an empty string."""
    if not e164:
        return ""
    found = open_case_of_number(tx, e164)
    others = () if found else link_queries.same_person(tx, [e164])
    numbers = (point.value for point in others if point.kind is PointKind.NUMBER)
    return found or next(filter(None, (open_case_of_number(tx, number) for number in numbers)), "")


def fault_of(tx: Connection, case_id: str) -> Fault:
    """Return whose fault a case is taken for."""
    return Fault(tx.execute(select(_CASE.fault).where(_CASE.case_id == case_id)).scalar_one())
