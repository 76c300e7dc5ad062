"""What belongs together: cases that are one, calls that go into another case, contact points of one person.

Each act stays on record on both sides and can be undone; no case loses its number.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from complaintdesk.domain.contact_point import ContactPoint, PointKind
from complaintdesk.domain.errors import InvalidInput

if TYPE_CHECKING:
    from collections.abc import Collection

    from complaintdesk.domain.terms import BlockState


@dataclass(frozen=True, slots=True, kw_only=True)
class CaseMerged:
    """This case is part of another from now on, ``into_number`` being 42 of C-0042."""

    into_id: str
    into_number: int
    why: str


@dataclass(frozen=True, slots=True, kw_only=True)
class MergeUndone:
    """It is a case of its own again."""

    why: str


@dataclass(frozen=True, slots=True, kw_only=True)
class CallMoved:
    """The call belongs to this case now; ``back_to`` is the one to which undoing would bring it, "" for none."""

    case_id: str
    back_to: str
    undone: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class CallMovedOut:
    """A call of this case went into another, ``other_number`` being 42 of C-0042.

    Its open ``promises`` (ids), the ``warnings`` told in it and what was refused in it (versions of their entries here)
    went with it.
    """

    call_id: str
    other_id: str
    other_number: int
    why: str
    promises: tuple[str, ...] = ()
    warnings: tuple[int, ...] = ()
    refusals: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class CallMovedIn:
    """A call of another case came into this one; ``ever_ours`` if the fault was once taken for ours there."""

    call_id: str
    other_id: str
    other_number: int
    why: str
    ever_ours: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class CallGivenBack(CallMovedOut):
    """A call that had come into this case went back to where it came from."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CallCameBack(CallMovedIn):
    """A call that had gone from this case is back."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PointsLinked:
    """The caller of this case, known by ``first``, is also whoever ``second`` is: a number or a mail address."""

    link_id: str
    first: ContactPoint
    second: ContactPoint
    why: str


@dataclass(frozen=True, slots=True, kw_only=True)
class PointsUnlinked:
    """They are two people after all, or nobody knows."""

    link_id: str
    why: str


JoiningEvent = (
    CaseMerged
    | MergeUndone
    | CallMovedOut
    | CallMovedIn
    | CallGivenBack
    | CallCameBack
    | PointsLinked
    | PointsUnlinked
)


@dataclass(frozen=True, slots=True, kw_only=True)
class LinkRow:
    """Two contact points of one person, as ``staff`` noted it in a case at ``at`` (UTC µs)."""

    link_id: str
    case_id: str
    first: ContactPoint
    second: ContactPoint
    why: str
    at: int
    staff: str


@dataclass(frozen=True, slots=True, kw_only=True)
class LinkedPoint:
    """Another contact point of a person; ``block`` is the state of the one that stands on it, None without."""

    point: ContactPoint
    block: BlockState | None = None


def linked(
    link_id: str, first: ContactPoint, second: ContactPoint, why: str, known: Collection[str]
) -> PointsLinked:
    """Link two points; ``known`` are the values already known as this person's.

    Raises InvalidInput: one of them is no single number or address, they are the same, they are linked, no reason.
    """
    for point in (first, second):
        if point.kind not in (PointKind.NUMBER, PointKind.MAIL) or not point.value:
            raise InvalidInput("link", "not one person")
    if second.value in {first.value, *known}:
        raise InvalidInput("link", "linked")
    if not why.strip():
        raise InvalidInput("why", "empty")
    return PointsLinked(link_id=link_id, first=first, second=second, why=why.strip())
