"""What a crash or a quit left open at this desk: calls, and lines that were half typed."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from complaintdesk.domain.case_file import CallRow, DraftRow
    from complaintdesk.services.desk import Desk


@dataclass(frozen=True, slots=True)
class LeftOpen:
    """``ringing`` holds the promise of each call that may still ring, ``drafts`` what was half typed, by call id."""

    calls: Sequence[CallRow]
    ringing: dict[str, str]
    drafts: dict[str, DraftRow]


def of(desk: Desk) -> LeftOpen:
    """Read it: open calls, and those that are over but were still being written about."""
    drafts = desk.calls.drafts()
    calls = desk.calls.open_calls()
    known = {call.call_id for call in calls}
    calls += [desk.calls.call(call_id) for call_id in drafts if call_id not in known]
    return LeftOpen(calls, desk.calls.awaiting_outcome(), drafts)
