"""What we told a caller, in which words, and the shop's own copy of the words to say."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from complaintdesk.domain.errors import InvalidInput

MAX_WORDS = 2000
"""Characters of one text to say; longer ones cannot be read aloud on the phone."""


class Told(StrEnum):
    """What was told. ``RECORDING`` and ``MAILS_KEPT`` are announcements whose moment counts (checklist 68, 85).

    ``END_POINT`` is that a long call comes to its end.
    """

    APOLOGY = "apology"
    THANKS = "thanks"
    RECORDING = "recording"
    MAILS_KEPT = "mails_kept"
    STOP = "stop"
    MAIL = "mail"
    LEGAL = "legal"
    RULE = "rule"
    REFUSAL = "refusal"
    OFFER = "offer"
    ANSWER = "answer"
    RECORD = "record"
    END_POINT = "end_point"
    ENDING = "ending"
    WORDS = "words"


@dataclass(frozen=True, slots=True, kw_only=True)
class CallerTold:
    """The caller was told something in these words; ``at`` is when the person said so, UTC µs."""

    what: Told
    words: str
    at: int


@dataclass(frozen=True, slots=True, kw_only=True)
class WordsChanged:
    """The shop's own words for a text of the guide (``key``) in a language; empty means the original again."""

    key: str
    language: str
    text: str


def told(what: Told, words: str, at: int) -> CallerTold:
    """Return what was told. Raises InvalidInput without words: what was said is what counts later."""
    words = words.strip()
    if not words:
        raise InvalidInput("words", "empty")
    return CallerTold(what=what, words=words[:MAX_WORDS], at=at)
