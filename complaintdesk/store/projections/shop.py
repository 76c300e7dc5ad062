"""Tables of the shop and its staff."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec
from sqlalchemy import delete, func, insert, select, update

from complaintdesk.domain.people import RoleChanged, StaffRenamed
from complaintdesk.domain.shop import Rules, RulesChanged, ShopEvent, ShopFounded, StaffJoined
from complaintdesk.store import tables

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from complaintdesk.domain.ledger import Entry


def apply(tx: Connection, _entry: Entry, _ident: str, event: ShopEvent) -> None:
    """Follow one event of the shop."""
    match event:
        case ShopFounded():
            rules = msgspec.json.encode(Rules())
            tx.execute(insert(tables.shop).values(one=1, name=event.name, sample=event.sample, rules=rules))
        case StaffJoined():
            place = tx.execute(select(func.count()).select_from(tables.staff)).scalar_one()
            tx.execute(
                insert(tables.staff).values(
                    staff_id=event.staff_id, place=place, name=event.name, role=event.role.value
                )
            )
        case StaffRenamed():
            _person(tx, event.staff_id, name=event.name)
        case RoleChanged():
            _person(tx, event.staff_id, role=event.role.value)
        case RulesChanged():
            tx.execute(update(tables.shop).values(rules=msgspec.json.encode(event.rules)))


def _person(tx: Connection, staff_id: str, **values: str) -> None:
    tx.execute(update(tables.staff).where(tables.staff.c.staff_id == staff_id).values(**values))


def forget(tx: Connection, _ident: str) -> None:
    """Remove the shop's rows, to be replayed."""
    tx.execute(delete(tables.shop))
    tx.execute(delete(tables.staff))
