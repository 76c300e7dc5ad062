"""A case as it goes out: with those that go with it, worded by people, and cut down to what the plan lets out."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from complaintdesk.domain.exhibit_words import joined
from complaintdesk.services.cases import load
from complaintdesk.services.evidence.narrowing import narrowed
from complaintdesk.store import case_queries

if TYPE_CHECKING:
    from collections.abc import Iterable

    from complaintdesk.domain.case_file import CaseFile
    from complaintdesk.domain.evidence_plan import Plan
    from complaintdesk.domain.exhibit_words import ExhibitWords
    from complaintdesk.services.cases import CaseService
    from complaintdesk.store.event_store import EventStore


def going_out(
    store: EventStore, cases: CaseService, case_id: str, plan: Plan, words: Iterable[ExhibitWords] = ()
) -> CaseFile:
    """Return what a package of the case would hold; ``words`` count before those that are kept. Raises NotFound."""
    with store.database.reading() as tx:
        parts_of_it = case_queries.parts_of(tx, case_id)
    others = [part for part in dict.fromkeys((*parts_of_it, *plan.cases)) if part != case_id]
    kept, _ = load(store, case_id)
    case = replace(
        cases.file(case_id),
        parts=tuple(cases.file(part) for part in others),
        exhibit_words=joined(kept.exhibit_words, words),
    )
    return narrowed(case, plan)
