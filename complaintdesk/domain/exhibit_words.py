"""How whoever hands evidence over words its exhibits, where the words made from the record are not theirs."""

from __future__ import annotations

from dataclasses import dataclass, fields, replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

REPORT = "report"
"""Stands for the report, the first exhibit of every package, where others have an id."""


def transcript_of(recording_id: str) -> str:
    """Return what stands for the transcript of a recording."""
    return f"transcript-{recording_id}"


@dataclass(frozen=True, slots=True, kw_only=True)
class ExhibitWords:
    """The columns 標目, 原本・写しの別, 作成年月日, 作成者 and 立証趣旨 of one exhibit (民訴規則137条).

    What is empty stays as the record has it. ``exhibit_id`` is that of a recording, a message or a file, or one of the
    words of this module.
    """

    exhibit_id: str
    title: str = ""
    copy: str = ""
    made_on: str = ""
    made_by: str = ""
    purport: str = ""

    @property
    def columns(self) -> tuple[str, ...]:
        """Return the five columns in their order."""
        return (self.title, self.copy, self.made_on, self.made_by, self.purport)

    def trimmed(self) -> ExhibitWords:
        """Return it without spaces around the words."""
        said = {one.name: getattr(self, one.name).strip() for one in fields(self)}
        return replace(self, **said)


@dataclass(frozen=True, slots=True, kw_only=True)
class ExhibitsWorded:
    """The exhibits of a case are worded like this from now on; replaces all that was said before."""

    words: tuple[ExhibitWords, ...]


def joined(before: Iterable[ExhibitWords], said: Iterable[ExhibitWords]) -> tuple[ExhibitWords, ...]:
    """Return what holds once ``said`` was said: exhibits that are not among it keep their words."""
    held = {one.exhibit_id: one for one in (*before, *(one.trimmed() for one in said))}
    return tuple(one for one in held.values() if any(one.columns))
