"""What a search finds."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from complaintdesk.domain.terms import NoteKind


class HitKind(StrEnum):
    """What the words were found in."""

    LINE = "line"
    CALLER = "caller"
    INTERVIEW = "interview"
    CASE = "case"
    PROMISE = "promise"
    NOTICE = "notice"
    MESSAGE = "message"
    DECISION = "decision"
    COLLEAGUE = "colleague"
    BLOCK = "block"
    TRANSCRIPT = "transcript"


@dataclass(frozen=True, slots=True, kw_only=True)
class Hit:
    """One place where the words stand.

    ``at`` is the time of what was found, UTC µs (of a mail its own date). ``call_id`` and ``case_id`` say where it
    belongs, "" if nowhere; ``ref`` names the line, message, promise or block itself. ``name`` is the caller's,
    ``label`` the case's number and title; ``blocked`` says that contact with them is stopped. ``place`` grows with the
    time of writing: the next page is asked for before the last one's.
    """

    kind: HitKind
    text: str
    at: int
    call_id: str
    case_id: str
    ref: str
    place: int
    note_kind: NoteKind | None = None
    name: str = ""
    label: str = ""
    blocked: bool = False
