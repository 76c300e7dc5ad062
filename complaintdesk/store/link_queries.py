"""Which contact points are one person's, from the read table."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sqlalchemy import BindParameter, bindparam, or_, select

from complaintdesk.domain.contact_point import ContactPoint, PointKind
from complaintdesk.domain.merging import LinkRow
from complaintdesk.store import tables
from complaintdesk.store.call_queries import staff_names

if TYPE_CHECKING:
    from collections.abc import Iterable

    from sqlalchemy import Connection

_LINK = tables.contact_link.c
_VALUES: BindParameter[list[str]] = bindparam("values", expanding=True)
_MEETING = (
    select(tables.contact_link)
    .where(or_(_LINK.first.in_(_VALUES), _LINK.second.in_(_VALUES)))
    .order_by(_LINK.at, _LINK.link_id)
)
_MOST = 20
"""Contact points of one person; more would be a mistake that must not slow a ringing call down."""


def same_person(tx: Connection, values: Iterable[str]) -> list[ContactPoint]:
    """Return whoever has one of these numbers (E.164) or addresses is known by besides, the first linked first."""
    own = {value for value in values if value}
    found: dict[str, ContactPoint] = {}
    asked = set(own)
    while asked and len(found) < _MOST:
        near: set[str] = set()
        for row in tx.execute(_MEETING, {"values": sorted(asked)}):
            for point in _points(row):
                if point.value not in own and point.value not in found:
                    found[point.value] = point
                    near.add(point.value)
        asked = near
    return list(found.values())


def links_of_case(tx: Connection, case_id: str) -> tuple[LinkRow, ...]:
    """Return the links that were noted in a case and stand, in order of time."""
    names = staff_names(tx)
    query = select(tables.contact_link).where(_LINK.case_id == case_id).order_by(_LINK.at, _LINK.link_id)
    found = []
    for row in tx.execute(query):
        first, second = _points(row)
        found.append(
            LinkRow(
                link_id=row.link_id,
                case_id=row.case_id,
                first=first,
                second=second,
                why=row.why,
                at=row.at,
                staff=names.get(row.staff_id, ""),
            )
        )
    return tuple(found)


def _points(row: Any) -> tuple[ContactPoint, ContactPoint]:
    return _point(row.first, row.first_shown), _point(row.second, row.second_shown)


def _point(value: str, shown: str) -> ContactPoint:
    return ContactPoint(
        kind=PointKind.MAIL if "@" in value else PointKind.NUMBER, value=value, shown=shown or value
    )
