"""Warning a caller during the call."""

from __future__ import annotations

from typing import TYPE_CHECKING

from complaintdesk.services import cases
from complaintdesk.services.changed import Changed
from complaintdesk.store import case_queries
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
            if any(notice.step and notice.at == at for notice in case_queries.notices(tx, case_id)):
                return changed
        case, version = cases.load(self._store, case_id)
        self._store.append([Append(cases.case_stream(case_id), [case.warn(words, at)], version)], by)
        return changed | Changed(calls=frozenset({call_id}), cases=frozenset({case_id}))
