"""What a package is to hold and how its exhibits are numbered: the choices of whoever writes it out."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from enum import StrEnum


class Numbering(StrEnum):
    """Whose evidence it is: 甲 the claimant's, 乙 the other side's; 資料 takes no side, for the police."""

    KOU = "甲"
    OTSU = "乙"
    NEUTRAL = "資料"


class LeftOut(StrEnum):
    """What stays in the store: its entries, where they say nothing else, are shown by their commitments only."""

    OPINIONS = "opinions"
    RECORDINGS = "recordings"
    ORIGINALS = "originals"


class Form(StrEnum):
    """How a package is handed over; COURT is a folder of PDF and MP3 beside the package."""

    FOLDER = "folder"
    ZIP = "zip"
    LOCKED = "locked"
    COURT = "court"

    @property
    def is_archive(self) -> bool:
        """Tell whether it is one file."""
        return self in (Form.ZIP, Form.LOCKED)


PURPOSES = ("lawyer", "police", "court", "own")
"""What packages are made for; other words may be given as well."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """``since`` and before ``until`` bound what goes in (UTC µs, None: no bound).

    ``redacted`` are words of third persons (names, numbers), black wherever they stand. ``alone`` shows no other
    case's entry: each of this case is proved to be in the signed tree instead.
    """

    numbering: Numbering = Numbering.KOU
    first: int = 1
    since: int | None = None
    until: int | None = None
    left_out: frozenset[LeftOut] = frozenset()
    redacted: tuple[str, ...] = ()
    alone: bool = False
    cases: tuple[str, ...] = field(default=())
    """Ids of further cases that go into the same package."""

    def holds(self, at: int) -> bool:
        """Tell whether a moment (UTC µs) lies in the period."""
        return (self.since is None or at >= self.since) and (self.until is None or at < self.until)

    def leaves_out(self, what: LeftOut) -> bool:
        """Tell whether something stays in the store; originals cannot be blackened, so they do if any word is."""
        return what in self.left_out or (what is LeftOut.ORIGINALS and bool(self.redacted))


def preset(purpose: str) -> Plan:
    """Return what is usual for a purpose: the police get no opinions and no other case's entry (PPC Q7-25-2)."""
    if purpose == "police":
        return Plan(numbering=Numbering.NEUTRAL, left_out=frozenset({LeftOut.OPINIONS}), alone=True)
    return Plan(numbering=Numbering.NEUTRAL if purpose == "own" else Numbering.KOU)


def usual_form(purpose: str) -> Form:
    """Return how a package is usually handed over: a court takes PDF and MP3 only."""
    return Form.COURT if purpose == "court" else Form.FOLDER


def period(since: date | None, until: date | None) -> tuple[int | None, int | None]:
    """Return the bounds of a Plan (UTC µs) for days of this computer's zone, the last one included."""
    return _begins(since), _begins(until + timedelta(days=1) if until else None)


def _begins(day: date | None) -> int | None:
    return None if day is None else round(datetime.combine(day, time()).astimezone().timestamp()) * 1_000_000
