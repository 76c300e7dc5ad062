"""Writing a transcript: one utterance at a time is in hand; what was taken out can be put back."""

from __future__ import annotations

import unicodedata
from dataclasses import replace
from typing import TYPE_CHECKING

from complaintdesk.domain.transcript import Sheet, Speaker, Utterance

if TYPE_CHECKING:
    from complaintdesk.domain.transcript import Speakers

_PARTS = 3
"""Hours, minutes and seconds."""
_ANSWERS = {Speaker.STAFF: Speaker.CALLER, Speaker.CALLER: Speaker.STAFF}


def place_in_words(ms: int) -> str:
    """Return a place in a recording as the sheet shows it: ``00:03:12``."""
    seconds = max(0, ms) // 1000
    return f"{seconds // 3600:02}:{seconds // 60 % 60:02}:{seconds % 60:02}"


def place_from(typed: str) -> int | None:
    """Return the milliseconds of ``3:12`` or ``00:03:12``, in any width; None for anything else."""
    parts = unicodedata.normalize("NFKC", typed).strip().split(":")
    if not 1 < len(parts) <= _PARTS or not all(part.isdecimal() for part in parts):
        return None
    seconds = 0
    for part in parts:
        seconds = seconds * 60 + int(part)
    return seconds * 1000


class Editing:
    """``place`` is the utterance in hand, counted from 0; rows stay in order of time whatever is done to them."""

    def __init__(self, sheet: Sheet) -> None:
        self._rows = list(sheet.utterances)
        self._out: list[Utterance] = []
        self.speakers = sheet.speakers
        self.place = 0

    @property
    def sheet(self) -> Sheet:
        """Return all of it as it stands."""
        return Sheet(speakers=self.speakers, utterances=tuple(self._rows))

    @property
    def rows(self) -> list[Utterance]:
        """Return the utterances by time."""
        return self._rows

    @property
    def current(self) -> Utterance | None:
        """Return the utterance in hand, None where there is none at all."""
        return self._rows[self.place] if self._rows else None

    @property
    def undoable(self) -> bool:
        """Tell whether anything was taken out that can be put back."""
        return bool(self._out)

    def go(self, place: int) -> bool:
        """Take another utterance in hand; tell whether there is one."""
        if not 0 <= place < len(self._rows):
            return False
        self.place = place
        return True

    def name(self, speakers: Speakers) -> None:
        """Name those who speak."""
        self.speakers = speakers

    def say(self, words: str) -> None:
        """Let the utterance in hand have these words."""
        self._change(replace(self._rows[self.place], words=words))

    def give(self, speaker: Speaker) -> None:
        """Let somebody else have said it."""
        if self.current is not None and self.current.speaker is not speaker:
            self._change(replace(self.current, speaker=speaker))

    def move(self, at_ms: int) -> None:
        """Let it begin elsewhere; it goes where it belongs by time."""
        if self.current is not None and self.current.at_ms != at_ms:
            moved = replace(self._rows.pop(self.place), at_ms=at_ms)
            self._insert(moved)

    def add(self, at_ms: int) -> None:
        """Begin another utterance at a time, by whoever answers the one before it."""
        said = [row for row in self._rows if row.at_ms <= at_ms and row.speaker in _ANSWERS]
        who = _ANSWERS[said[-1].speaker] if said else Speaker.STAFF
        self._insert(Utterance(at_ms=at_ms, speaker=who, words=""))

    def split(self, cursor: int, at_ms: int) -> None:
        """Let what stands after the ``cursor`` be an utterance of its own, at a time that lies in this one."""
        row = self.current
        if row is None:
            return
        after = self._rows[self.place + 1].at_ms if self.place + 1 < len(self._rows) else None
        fits = row.at_ms < at_ms and (after is None or at_ms <= after)
        self._change(replace(row, words=row.words[:cursor].rstrip()))
        rest = replace(row, words=row.words[cursor:].lstrip(), at_ms=at_ms if fits else row.at_ms)
        self.place += 1
        self._rows.insert(self.place, rest)

    def remove(self) -> None:
        """Take the utterance in hand out."""
        if self._rows:
            self._out.append(self._rows.pop(self.place))
            self.place = max(0, min(self.place, len(self._rows) - 1))

    def put_back(self) -> None:
        """Put what was taken out last back where it belongs by time, whatever was written since."""
        if self._out:
            self._insert(self._out.pop())

    def _change(self, row: Utterance) -> None:
        self._rows[self.place] = row

    def _insert(self, row: Utterance) -> None:
        """Put a row behind those that begin no later, and take it in hand."""
        self.place = sum(1 for each in self._rows if each.at_ms <= row.at_ms)
        self._rows.insert(self.place, row)
