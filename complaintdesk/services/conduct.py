"""What is noted about a call beside its lines: answers to the shop's questions, read-backs, marks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from complaintdesk.domain.conduct import AbuseMarked, DemandMarked, ReadBackAgreed
from complaintdesk.services import calls, cases
from complaintdesk.services.changed import Changed
from complaintdesk.store.event_store import Append

if TYPE_CHECKING:
    from complaintdesk.domain.conduct import CallInterviewed, Mark
    from complaintdesk.domain.terms import AbuseType, UnreasonableDemand
    from complaintdesk.services.ports import Clock
    from complaintdesk.store.event_store import EventStore


class ConductService:
    """The verbs beside the lines of a call. What is on record already is no entry again."""

    def __init__(self, store: EventStore, clock: Clock) -> None:
        self._store = store
        self._clock = clock

    def find_out(self, call_id: str, said: CallInterviewed, by: str) -> Changed:
        """Note what was found out in a call. Raises NotFound, InvalidInput.

        Whose fault it is becomes the judgement of the call's case, now or when it joins one (``calls``).
        """
        call, version = calls.load(self._store, call_id)
        found = call.find_out(said)
        if found is None:
            return Changed()
        judged: list[Append] = []
        if call.case_id and found.fault is not call.interview.fault:
            judged = cases.judgement(self._store, call.case_id, found.fault)
        self._store.append([Append(calls.stream(call_id), [found], version), *judged], by)
        return Changed(calls=frozenset({call_id}), cases=frozenset({call.case_id} if judged else ()))

    def read_back(self, call_id: str, line_id: str, difference: str, by: str) -> Changed:
        """Note that the caller agreed to what was read back, or what ``difference`` was named.

        Raises NotFound, InvalidInput.
        """
        agreed = not difference.strip()
        return self._mark(
            call_id,
            ReadBackAgreed(line_id=line_id, agreed=agreed, difference=difference, at=self._clock.now()),
            by,
        )

    def mark_abuse(self, call_id: str, line_id: str, abuse_type: AbuseType | None, by: str) -> Changed:
        """Mark a line as abuse of a type, or take the mark back, both visibly. Raises NotFound."""
        mark = AbuseMarked(line_id=line_id, abuse_type=abuse_type, at=self._clock.now())
        return self._mark(call_id, mark, by)

    def mark_demand(self, call_id: str, line_id: str, ground: UnreasonableDemand | None, by: str) -> Changed:
        """Mark a demand as unreasonable, or take the mark back, both visibly. Raises NotFound."""
        mark = DemandMarked(line_id=line_id, ground=ground, at=self._clock.now())
        return self._mark(call_id, mark, by)

    def _mark(self, call_id: str, mark: Mark, by: str) -> Changed:
        call, version = calls.load(self._store, call_id)
        marked = call.mark(mark)
        if marked is None:
            return Changed()
        self._store.append([Append(calls.stream(call_id), [marked], version)], by)
        return Changed(calls=frozenset({call_id}), cases=frozenset({call.case_id} - {""}))
