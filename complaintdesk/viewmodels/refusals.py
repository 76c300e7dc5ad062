"""What the caller refuses, noted from a line of the call with one key: it counts for 対話継続困難."""

from __future__ import annotations

from typing import TYPE_CHECKING

from complaintdesk.viewmodels.note_lines import LineState

if TYPE_CHECKING:
    from complaintdesk.viewmodels.call_desk import CallDesk
    from complaintdesk.viewmodels.note_lines import ShownLine


class Refusals:
    """Nothing is ever taken for a refusal by itself: a person says so of a line."""

    def __init__(self, desk: CallDesk) -> None:
        self._desk = desk

    def note(self, line: ShownLine | None) -> bool:
        """Note that the caller refuses what a line of the call in hand says; tell whether there is such a line."""
        call = self._desk.current
        if call is None or line is None or not line.stands or not line.text or line.state is LineState.FAILED:
            return False
        self._desk.who.note()  # the number says which case it is
        call_id, words, at = call.call_id, line.text, line.at
        self._desk.saves.save(call_id, lambda desk, by: desk.ladder.refuse(call_id, words, at, by))
        return True
