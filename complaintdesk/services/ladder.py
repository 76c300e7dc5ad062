"""Warning a caller during the call, and noting what they refuse."""

from __future__ import annotations

from typing import TYPE_CHECKING

from complaintdesk.domain.case_events import ProposalRefused
from complaintdesk.domain.conduct import LadderSkipped
from complaintdesk.domain.errors import InvalidInput
from complaintdesk.services import calls, cases
from complaintdesk.services.changed import Changed
from complaintdesk.store import case_queries, conduct_queries
from complaintdesk.store.event_store import Append

if TYPE_CHECKING:
    from complaintdesk.services.calls import CallService
    from complaintdesk.store.event_store import EventStore


class LadderService:
    """The rungs that are noted in the case, for they count beyond the call."""

    def __init__(self, store: EventStore, call_service: CallService) -> None:
        self._store = store
        self._calls = call_service

    def warn(self, call_id: str, words: str, at: int, by: str) -> Changed:
        """Note that the caller was warned at ``at`` (UTC µs); the call gets its case now. Raises InvalidInput.

        One that is there already, because the disk failed only after it was written, is not noted again.
        """
        case_id, changed = self._calls.ensure_case(call_id, by)
        with self._store.database.reading() as tx:
            if any(notice.step and notice.at == at for notice in case_queries.notices(tx, [case_id])):
                return changed
        case, version = cases.load(self._store, case_id)
        self._store.append([Append(cases.case_stream(case_id), [case.warn(words, at, call_id)], version)], by)
        return changed | Changed(calls=frozenset({call_id}), cases=frozenset({case_id}))

    def refuse(self, call_id: str, words: str, at: int, by: str) -> Changed:
        """Note in what words the caller refused what we proposed or asked at ``at`` (UTC µs); the call gets its case.

        The same words are not noted again: whoever presses twice means one refusal. Raises InvalidInput.
        """
        if not words.strip():
            raise InvalidInput("words", "empty")
        case_id, changed = self._calls.ensure_case(call_id, by)
        with self._store.database.reading() as tx:
            if conduct_queries.refused_since(tx, case_id, words.strip(), at):
                return changed
        _, version = cases.load(self._store, case_id)
        refused = ProposalRefused(words=words.strip(), call_id=call_id)
        self._store.append([Append(cases.case_stream(case_id), [refused], version)], by)
        return changed | Changed(calls=frozenset({call_id}), cases=frozenset({case_id}))

    def skip(self, call_id: str, why: str, at: int, by: str) -> Changed:
        """Note at ``at`` (UTC µs) why no warnings are given any more. Raises NotFound, InvalidInput.

        One that is there already, because the disk failed only after it was written, is not noted again.
        """
        if not why.strip():
            raise InvalidInput("why", "empty")
        if any(skip.at == at for skip in self._calls.call(call_id).skips):
            return Changed()
        call, version = calls.load(self._store, call_id)
        skipped = LadderSkipped(why=why.strip(), at=at)
        self._store.append([Append(calls.stream(call_id), [skipped], version)], by)
        return Changed(calls=frozenset({call_id}), cases=frozenset({call.case_id} - {""}))
