"""Two cases that are one: the one points to the other and can be parted again; neither loses its number."""

from __future__ import annotations

from dataclasses import dataclass


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
