"""A case as it goes out: with those that go with it, worded by people, and cut down to what the plan lets out."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from complaintdesk.domain.exhibit_words import joined
from complaintdesk.domain.whole import files
from complaintdesk.services.cases import load
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
    return narrowed(replace(first, parts=tuple(others), exhibit_words=joined(kept, words)), plan)
