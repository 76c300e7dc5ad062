"""How the shop treats its callers, from the read table."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sqlalchemy import Select, select

from complaintdesk.domain.caller import CallerMarkRow, CustomerType
from complaintdesk.store import tables
from complaintdesk.store.call_queries import staff_names

if TYPE_CHECKING:
    from sqlalchemy import Connection

_MARK = tables.caller_mark.c


def mark(tx: Connection, e164: str) -> CallerMarkRow | None:
    """Return how the caller of a number is treated, None where nothing is minded."""
    row = tx.execute(_newest(e164)).first() if e164 else None
    if row is None:
        return None
    return CallerMarkRow(
        vip=row.vip,
        handling=row.handling,
        customer_type=CustomerType(row.customer_type) if row.customer_type else None,
        at=row.at,
        staff=staff_names(tx).get(row.staff_id, ""),
    )


def caller_id(tx: Connection, e164: str) -> str:
    """Return the id of the caller of a number, empty where nothing was ever minded."""
    row = tx.execute(_newest(e164)).first()
    return str(row.caller_id) if row else ""


def callers_of_case_alone(tx: Connection, case_id: str) -> list[str]:
    """Return the ids of the marked callers whose every call lies in this case."""
    call = tables.call.c
    here = select(call.e164).where(call.case_id == case_id, call.e164.is_not(None))
    elsewhere = select(call.e164).where(call.case_id != case_id, call.e164.is_not(None))
    query = select(_MARK.caller_id).where(
        _MARK.e164 != "", _MARK.e164.in_(here), _MARK.e164.not_in(elsewhere)
    )
    return [row.caller_id for row in tx.execute(query.order_by(_MARK.caller_id))]


def _newest(e164: str) -> Select[Any]:
    # Two desks may have begun one each while they were apart.
    return select(tables.caller_mark).where(_MARK.e164 == e164).order_by(_MARK.at.desc()).limit(1)
