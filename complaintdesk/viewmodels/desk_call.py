"""A call as the desk holds it while it lasts."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import Enum, auto
from typing import TYPE_CHECKING

from complaintdesk.domain.conduct import CallInterviewed
from complaintdesk.domain.terms import Direction
from complaintdesk.viewmodels.note_lines import NoteLines

if TYPE_CHECKING:
    from complaintdesk.domain.caller_file import CallerCard
    from complaintdesk.domain.case_file import CallRow, DraftRow
    from complaintdesk.domain.teamwork import TeamRow
    from complaintdesk.domain.telling import Told
    from complaintdesk.domain.terms import NoteKind


class Phase(Enum):
    """Where the call in hand is. BETWEEN: hung up to ring back. CALLING: rung, the outcome is not known yet."""

    LIVE = auto()
    BETWEEN = auto()
    CALLING = auto()


@dataclass(slots=True)
class DeskCall:
    """A call at this desk. ``promise_id`` if it rings back, or will be rung back."""

    call_id: str
    started_at: int
    lines: NoteLines
    outgoing: bool = False
    phase: Phase = Phase.LIVE
    number: str = ""
    name: str = ""
    order_number: str = ""
    card: CallerCard | None = None
    promise_id: str = ""
    dialled: str = ""
    """What was dialled, or is to be dialled by hand."""
    noted: tuple[str, str, str] = field(default=("", "", ""))
    """Number, name and order number as the ledger knows them."""
    interview: CallInterviewed = CallInterviewed()
    interview_noted: CallInterviewed = CallInterviewed()
    """What was found out, as typed and as the ledger knows it."""
    team: list[TeamRow] = field(default_factory=list)
    """What colleagues did for it so far."""
    told: list[tuple[Told, int]] = field(default_factory=list)
    """What the caller was told so far, with its time (UTC µs)."""
    warned: list[int] = field(default_factory=list)
    """When the caller was warned in this call, UTC µs."""
    grave: bool = False
    """What was said to us leaves no time for warnings."""
    cut_off: bool = False
    """Nobody said when it ended: the program ended, or was left, while it was in hand."""
    draft: tuple[NoteKind, str] | None = None
    """A line that was being typed when the program ended, until the edit shows it."""

    @classmethod
    def left(cls, row: CallRow, ringing: str | None, draft: DraftRow | None) -> DeskCall:
        """Take up a call as a crash or a quit left it; ``ringing`` is the promise of one that may still ring."""
        call = cls(
            row.call_id,
            row.started_at,
            NoteLines(row.started_at, row.lines),
            outgoing=row.direction is Direction.OUTGOING,
            # Over, but what was being written about it afterwards is not.
            phase=Phase.LIVE if row.ended_at is None else Phase.BETWEEN,
        )
        call.number, call.name, call.order_number = row.typed_number, row.name, row.order_number
        call.noted = (call.number, call.name, call.order_number)
        call.heard(row)
        call.cut_off = row.ended_at is None
        if ringing is not None:
            call.phase, call.promise_id, call.dialled = Phase.CALLING, ringing, row.typed_number
        if draft is not None:
            call.draft = (draft.kind, draft.text)
        return call

    def heard(self, row: CallRow) -> None:
        """Take over what was found out and told in a call."""
        self.team = list(row.team)
        self.told = [(told.what, told.at) for told in row.told]
        self.grave = bool(row.skips)
        if row.interview is not None:
            self.interview = self.interview_noted = row.interview.said
