"""Noting that two numbers or mail addresses are one person's, and taking that back; noted in the case that shows it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from complaintdesk.domain import merging
from complaintdesk.domain.block import point_of
from complaintdesk.domain.errors import InvalidInput
from complaintdesk.domain.grounds import heard
from complaintdesk.domain.terms import Role
from complaintdesk.services import cases, contact_points
from complaintdesk.services.changed import Changed
from complaintdesk.store import link_queries
from complaintdesk.store.event_store import Append

if TYPE_CHECKING:
    from complaintdesk.domain.contact_point import ContactPoint
    from complaintdesk.domain.merging import LinkRow
    from complaintdesk.services.cases import CaseService
    from complaintdesk.services.ports import Ids
    from complaintdesk.services.shops import ShopService
    from complaintdesk.store.event_store import EventStore


class LinkService:
    """The verbs of a link. What is linked is shown together; a block only ever stands on the points it names."""

    def __init__(self, store: EventStore, ids: Ids, shops: ShopService, case_service: CaseService) -> None:
        self._store = store
        self._ids = ids
        self._shops = shops
        self._cases = case_service

    def link(self, case_id: str, second: str, why: str, by: str, *, first: str = "") -> Changed:
        """Note that the caller of a case also has the number or mail address ``second``.

        ``first`` is by which they are known in this case, "" for the number that rang last. Raises NotFound,
        InvalidInput: nobody rang or wrote from ``first``, no single number or address, they are linked, no reason.
        """
        self._shops.require(by, Role.STAFF)
        own, other = self._own(case_id, first), contact_points.parse(second)
        known = self.linked_to(own)
        event = merging.linked(self._ids.new(), own, other, why, [point.value for point in known])
        _, version = cases.load(self._store, case_id)
        return self._write(case_id, event, version, by)

    def unlink(self, case_id: str, link_id: str, why: str, by: str) -> Changed:
        """Take a link back. Raises NotFound, AlreadyDecided, InvalidInput."""
        self._shops.require(by, Role.STAFF)
        case, version = cases.load(self._store, case_id)
        return self._write(case_id, case.unlink(link_id, why), version, by)

    def of_case(self, case_id: str) -> tuple[LinkRow, ...]:
        """Return the links that were noted in a case and stand."""
        with self._store.database.reading() as tx:
            return link_queries.links_of_case(tx, case_id)

    def linked_to(self, point: ContactPoint) -> list[ContactPoint]:
        """Return by what else a person is known."""
        with self._store.database.reading() as tx:
            return link_queries.same_person(tx, [point.value])

    def _own(self, case_id: str, typed: str) -> ContactPoint:
        file = self._cases.file(case_id)
        if typed.strip():
            own = contact_points.parse(typed)
        elif file.caller_number is None or file.caller_number.withheld:
            raise InvalidInput("link", "nobody")
        else:
            own = point_of(file.caller_number)
        if (own.kind, own.value) not in heard(file):
            raise InvalidInput("link", "not heard")
        return own

    def _write(
        self, case_id: str, event: merging.PointsLinked | merging.PointsUnlinked, version: int, by: str
    ) -> Changed:
        self._store.append([Append(cases.case_stream(case_id), [event], version)], by)
        return Changed(cases=frozenset({case_id}))
