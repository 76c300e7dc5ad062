"""What is noted about a call beside its lines: what was found out, what was read back, what a line is marked as."""

from __future__ import annotations

from dataclasses import dataclass

from complaintdesk.domain.terms import (
    AbuseType,
    ContactWay,
    Enquiry,
    Fault,
    OrderStage,
    Role,
    UnreasonableDemand,
)

MAX_ANSWER = 400
"""Characters of one answer of the interview; what is longer belongs into the lines of the call."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CallInterviewed:
    """What was found out, as far as asked; each event replaces the one before. None and "" mean not asked yet.

    ``core`` is what the anger is really about, ``wish`` what the caller wants and ``decider`` who can decide it;
    ``way`` is how to reach this caller best. ``opinion`` is what the shop can learn from it.
    """

    stage: OrderStage | None = None
    enquiry: Enquiry | None = None
    core: str = ""
    wish: str = ""
    decider: Role | None = None
    way: ContactWay | None = None
    fault: Fault | None = None
    solution: bool | None = None
    opinion: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadBackAgreed:
    """A line was read to the caller, who ``agreed`` or named the ``difference``; ``at`` UTC µs."""

    line_id: str
    agreed: bool
    difference: str
    at: int


@dataclass(frozen=True, slots=True, kw_only=True)
class AbuseMarked:
    """A line holds abuse of this type, in the caller's exact words; None takes the mark back. ``at`` UTC µs."""

    line_id: str
    abuse_type: AbuseType | None
    at: int


@dataclass(frozen=True, slots=True, kw_only=True)
class DemandMarked:
    """A line holds a demand that is unreasonable for this reason; None takes the mark back. ``at`` UTC µs."""

    line_id: str
    ground: UnreasonableDemand | None
    at: int


@dataclass(frozen=True, slots=True, kw_only=True)
class LadderSkipped:
    """What was said is too grave for warnings: ``why`` in words. ``at`` UTC µs."""

    why: str
    at: int


Mark = ReadBackAgreed | AbuseMarked | DemandMarked
ConductEvent = CallInterviewed | Mark | LadderSkipped
