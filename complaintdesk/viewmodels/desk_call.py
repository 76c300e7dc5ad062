"""A call as the desk holds it while it lasts."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import Enum, auto
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from complaintdesk.domain.case_file import CallerCard
    from complaintdesk.viewmodels.note_lines import NoteLines


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
