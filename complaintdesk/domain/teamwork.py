"""What colleagues do for a call and a case: hand it over, ask, answer, comment, own it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from complaintdesk.domain.errors import AlreadyDecided, InvalidInput, NotFound

MAX_SAID = 1000
"""Characters of a question, an answer or a comment; what is longer nobody reads beside a call."""


class HandOverReason(StrEnum):
    """Why somebody else goes on with the call. TARGETED: the caller aims at this one person (checklist 67)."""

    SENIOR = "senior"
    EXPERT = "expert"
    TARGETED = "targeted"
    REST = "rest"
    SHIFT = "shift"


@dataclass(frozen=True, slots=True, kw_only=True)
class CallHandedOver:
    """``staff_id`` goes on with the call. ``words`` are what the caller was told of it, empty if nobody did.

    ``at`` is when it changed hands, UTC µs.
    """

    staff_id: str
    reason: HandOverReason
    words: str
    at: int


@dataclass(frozen=True, slots=True, kw_only=True)
class ColleagueAsked:
    """A question for the shop's chat, in the words that left the desk: without who the caller is. ``at`` UTC µs."""

    question_id: str
    question: str
    at: int


@dataclass(frozen=True, slots=True, kw_only=True)
class ColleagueAnswered:
    """What came back, and from whom; ``staff_id`` is empty for somebody outside the shop. ``at`` UTC µs."""

    question_id: str
    answer: str
    staff_id: str
    at: int


@dataclass(frozen=True, slots=True, kw_only=True)
class CommentAdded:
    """A colleague's opinion on the case."""

    words: str


@dataclass(frozen=True, slots=True, kw_only=True)
class OwnerNamed:
    """From now on this person answers for the case."""

    staff_id: str


@dataclass(frozen=True, slots=True, kw_only=True)
class CaseSeen:
    """A manager looked at everything that is in the case so far (checklist 57)."""


TeamEvent = CallHandedOver | ColleagueAsked | ColleagueAnswered


class TeamKind(StrEnum):
    """What a ``TeamRow`` tells of."""

    HANDED_OVER = "handed_over"
    ASKED = "asked"
    ANSWERED = "answered"


@dataclass(frozen=True, slots=True, kw_only=True)
class TeamRow:
    """Something colleagues did for a call at ``at`` (UTC µs); ``staff`` noted it.

    ``other`` is who took over or who answered, ``words`` what the caller was told, the question or the answer.
    """

    kind: TeamKind
    words: str
    at: int
    staff: str
    other: str = ""
    reason: HandOverReason | None = None
    question_id: str = ""


def open_questions(rows: tuple[TeamRow, ...] | list[TeamRow]) -> list[TeamRow]:
    """Return the questions that nobody answered yet, the oldest first."""
    answered = {row.question_id for row in rows if row.kind is TeamKind.ANSWERED}
    return [row for row in rows if row.kind is TeamKind.ASKED and row.question_id not in answered]


def handed_over(
    team: tuple[TeamEvent, ...], staff_id: str, reason: HandOverReason, words: str, at: int
) -> CallHandedOver | None:
    """Hand a call over, None if that is on record already."""
    event = CallHandedOver(staff_id=staff_id, reason=reason, words=words.strip()[:MAX_SAID], at=at)
    return None if event in team else event


def asked(team: tuple[TeamEvent, ...], question_id: str, question: str, at: int) -> ColleagueAsked | None:
    """Ask a colleague, None if that is on record already. Raises InvalidInput."""
    if any(isinstance(event, ColleagueAsked) and event.question_id == question_id for event in team):
        return None
    return ColleagueAsked(question_id=question_id, question=said(question), at=at)


def answered(
    team: tuple[TeamEvent, ...], question_id: str, answer: str, staff_id: str, at: int
) -> ColleagueAnswered:
    """Note what came back. Raises NotFound, AlreadyDecided, InvalidInput."""
    about = [event for event in team if not isinstance(event, CallHandedOver)]
    found = [event for event in about if event.question_id == question_id]
    if not found:
        raise NotFound(question_id)
    if any(isinstance(event, ColleagueAnswered) for event in found):
        raise AlreadyDecided("question")
    return ColleagueAnswered(question_id=question_id, answer=said(answer), staff_id=staff_id, at=at)


def said(words: str) -> str:
    """Return words as they are kept. Raises InvalidInput for none and for too many."""
    words = words.strip()
    if not words:
        raise InvalidInput("words", "empty")
    if len(words) > MAX_SAID:
        raise InvalidInput("words", "too long")
    return words
