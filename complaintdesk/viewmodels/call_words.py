"""What the screen says of the call in hand: where it stands, who it is, what was noted last."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from complaintdesk.viewmodels import moments, words
from complaintdesk.viewmodels.desk_call import Phase

if TYPE_CHECKING:
    from complaintdesk.viewmodels.desk_call import DeskCall

translate = QCoreApplication.translate
_GLANCE = 90
"""Characters of a line that a glance needs."""


def state(call: DeskCall | None, now: int) -> str:
    """Return ``● On the phone 03:12``; ``now`` is UTC µs."""
    if call is None:
        return translate("call", "Ready")
    match call.phase:
        case Phase.CALLING:
            text = translate("call", "● Ringing %1")
        case Phase.BETWEEN if call.promise_id:
            text = translate("call", "Hung up, ring back")
        case Phase.BETWEEN:
            text = translate("call", "Noted afterwards")
        case _:
            text = translate("call", "● On the phone %1")
    return text.replace("%1", moments.length(now - call.started_at))


def name(call: DeskCall) -> str:
    """Return the caller's name as it is said, typed or known; "" without one."""
    return words.honoured(call.name or (call.card.name if call.card else ""))


def number(call: DeskCall) -> str:
    """Return the caller's number as it is written, "" without one."""
    return words.number(call.card.number, call.number) if call.card else call.number


def last_line(call: DeskCall) -> str:
    """Return the last line that stands, with its moment in the call and its kind; "" before the first."""
    line = call.lines.last_standing()
    if line is None:
        return ""
    text = line.text if len(line.text) <= _GLANCE else line.text[: _GLANCE - 1] + "…"
    return f"{moments.length(line.offset_us)}  {words.note_kind(line.kind)}  {text}"
