"""A case as it goes out: with those that go with it, worded by people, and cut down to what the plan lets out."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from complaintdesk.domain.exhibit_words import joined
from complaintdesk.domain.whole import files, whole
from complaintdesk.services.cases import load
from complaintdesk.services.evidence.catalogue import catalogue
from complaintdesk.services.evidence.narrowing import narrowed

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
    """Return what a package of the case would hold, with the parts of every case in the plan. Raises NotFound.

    ``words`` count before those that are kept.
    """
    every: dict[str, CaseFile] = {}
    for each in dict.fromkeys((case_id, *plan.cases)):
        file = cases.with_parts(each)
        every |= {one.case_id: replace(one, parts=()) for one in files(file)}
    # What they all have, as the report, is worded as the first case words it: the last said counts.
    kept = [one for each in reversed(every) for one in load(store, each)[0].exhibit_words]
    first, *others = every.values()
    case = narrowed(replace(first, parts=tuple(others), exhibit_words=joined(kept, words)), plan)
    listed = {item.exhibit_id for item in catalogue(whole(case), plan, 0, "")}
    return replace(case, exhibit_words=tuple(one for one in case.exhibit_words if one.exhibit_id in listed))
