"""How the person who held the phone is after a hard call: a note that is no evidence and never leaves the store."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from complaintdesk.domain.errors import AlreadyRead, InvalidInput, NotAllowed

if TYPE_CHECKING:
    from complaintdesk.domain.shop import Rules

MAX_TEXT = 4000
"""Characters of one note."""

_MINUTE = 60_000_000


class Feeling(StrEnum):
    """How somebody is after the call, in their own words' nearest."""

    FINE = "fine"
    TIRED = "tired"
    SHAKEN = "shaken"
    UNWELL = "unwell"


class Wish(StrEnum):
    """What would help: a talk, a break, that somebody else takes this caller."""

    TALK = "talk"
    BREAK = "break"
    HAND_ON = "hand_on"


@dataclass(frozen=True, slots=True, kw_only=True)
class CareSaid:
    """What the note says; this is what is sealed."""

    feeling: Feeling
    wishes: tuple[Wish, ...] = ()
    text: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class CareNote:
    """A note, opened. ``call_id`` is "" for one about no call; ``reader_id`` is whom the author chose, "" for nobody.

    Times are UTC µs; ``talked_at`` is when ``talked_by`` said that they had talked with the author.
    """

    note_id: str
    author_id: str
    call_id: str
    reader_id: str
    written_at: int
    said: CareSaid
    talked_at: int | None = None
    talked_by: str = ""

    def require_author(self, staff_id: str) -> None:
        """Raise NotAllowed for anybody but the author, whatever their role."""
        if staff_id != self.author_id:
            raise NotAllowed("author")

    def require_unread(self) -> None:
        """Raise AlreadyRead once somebody talked with the author about it."""
        if self.talked_at is not None:
            raise AlreadyRead(self.note_id)


@dataclass(frozen=True, slots=True, kw_only=True)
class CareRow:
    """A note as a screen shows it. ``call_at`` is when its call began (UTC µs), None if it is about none."""

    note: CareNote
    author: str
    reader: str
    talked_by: str
    call_at: int | None
    caller: str


def may_read(staff_id: str, author_id: str, reader_id: str, rules: Rules) -> bool:
    """Tell whether this person wrote a note, or was chosen to read it by its author or by the shop."""
    return bool(staff_id) and staff_id in (author_id, reader_id, *rules.care_readers)


def checked(said: CareSaid) -> CareSaid:
    """Return it without white space around the text and each wish once. Raises InvalidInput if it is too long.

    Half a character (a lone surrogate), as a paste can bring, becomes U+FFFD.
    """
    text = said.text.strip().encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
    if len(text) > MAX_TEXT:
        raise InvalidInput("text", "too long")
    return CareSaid(
        feeling=said.feeling, wishes=tuple(wish for wish in Wish if wish in said.wishes), text=text
    )


def was_hard(*, abused: bool, laddered: bool, us: int, rules: Rules) -> bool:
    """Tell whether a call of ``us`` µs asks for care: abuse, a rung of the ladder, or long by the shop's limit."""
    return abused or laddered or (rules.care_minutes > 0 and us >= rules.care_minutes * _MINUTE)
