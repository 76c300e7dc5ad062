"""Merging a case into another and parting them again; both stay on record with all that was said of it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from complaintdesk.domain.errors import InvalidInput
from complaintdesk.domain.terms import Role
from complaintdesk.services import cases
from complaintdesk.services.changed import Changed
from complaintdesk.store import case_queries, link_queries
from complaintdesk.store.event_store import Append

if TYPE_CHECKING:
    from complaintdesk.domain.case_file import CaseFile
    from complaintdesk.domain.merging import LinkRow
    from complaintdesk.services.cases import CaseService
    from complaintdesk.services.shops import ShopService
    from complaintdesk.store.event_store import EventStore


@dataclass(frozen=True, slots=True, kw_only=True)
class Joined:
    """What a case is joined with: ``into`` the id of the case it is part of ("" for none), ``parts`` those in it.

    ``links`` are the contact points of one person that were noted in it.
    """

    into: str = ""
    parts: tuple[CaseFile, ...] = ()
    links: tuple[LinkRow, ...] = ()


class MergeService:
    """The verbs of merging. A case that has parts is not merged itself: nobody looks two cases deep."""

    def __init__(self, store: EventStore, shops: ShopService, case_service: CaseService) -> None:
        self._store = store
        self._shops = shops
        self._cases = case_service

    def merge(self, case_id: str, into: str, why: str, by: str) -> Changed:
        """Make a case part of the one that is labelled ``into`` (C-0042).

        Raises NotFound, AlreadyDecided, InvalidInput: the same case, one that is part of another, no reason.
        """
        self._shops.require(by, Role.STAFF)
        into_id = self._cases.id_of(into)
        case, version = cases.load(self._store, case_id)
        target, _ = cases.load(self._store, into_id)
        if self._parts(case_id):
            raise InvalidInput("into", "has parts")
        self._store.append(
            [Append(cases.case_stream(case_id), case.merge(into_id, target, why), version)], by
        )
        return Changed(cases=frozenset({case_id, into_id}))

    def undo(self, case_id: str, why: str, by: str) -> Changed:
        """Make it a case of its own again. Raises NotFound, AlreadyDecided, InvalidInput."""
        self._shops.require(by, Role.STAFF)
        case, version = cases.load(self._store, case_id)
        self._store.append([Append(cases.case_stream(case_id), case.part(why), version)], by)
        return Changed(cases=frozenset({case_id, case.merged_into}))

    def joined(self, case_id: str) -> Joined:
        """Return what a case is joined with. Raises NotFound."""
        case, _ = cases.load(self._store, case_id)
        with self._store.database.reading() as tx:
            links = link_queries.links_of_case(tx, case_id)
        parts = tuple(self._cases.file(part) for part in self._parts(case_id))
        return Joined(into=case.merged_into, parts=parts, links=links)

    def _parts(self, case_id: str) -> list[str]:
        with self._store.database.reading() as tx:
            return case_queries.parts_of(tx, case_id)
