"""The sample's plays: who rings when and says what, read from plain text so that anyone can write more of it.

A play begins with ``== title | days before today | goods | customer | options``. An act is ``day HH:MM verb words``,
its day counted from the play's beginning, or ``T -12 verb words``: minutes from the sample's present moment. Indented
lines are cues of the call above: ``MM:SS verb words``.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from pathlib import Path

FOLDER = Path(__file__).parent
_ACT = re.compile(r"(T|-?\d+) (-?\d+|\d\d:\d\d) (\S+) ?(.*)")
_CUE = re.compile(r"  (\d+):(\d\d) (\S+) ?(.*)")


@dataclass(frozen=True, slots=True)
class Cue:
    """Something in a call, ``second`` after its start."""

    second: int
    verb: str
    words: str


@dataclass(frozen=True, slots=True)
class Act:
    """Something on a day of the play, ``minute`` of that day; ``day`` None for minutes from the present moment."""

    day: int | None
    minute: int
    verb: str
    words: str
    cues: tuple[Cue, ...] = ()


@dataclass(frozen=True, slots=True)
class Play:
    """One case; ``customer`` is empty for anybody, ``options`` as written."""

    title: str
    days_before: int
    goods: str
    customer: str = ""
    options: tuple[str, ...] = ()
    acts: tuple[Act, ...] = ()

    def option(self, name: str) -> str | None:
        """Return what stands behind ``name=``, None without it."""
        return next((text.partition("=")[2] for text in self.options if text.partition("=")[0] == name), None)


class Misspelt(ValueError):
    """A line of a play that cannot be understood."""


def plays() -> list[Play]:
    """Return every play, in the order of files and lines. Raises Misspelt."""
    return [play for file in sorted(FOLDER.glob("plays/*.txt")) for play in parse(file.read_text("utf-8"))]


def parse(text: str) -> list[Play]:
    """Read plays. Raises Misspelt."""
    found: list[Play] = []
    for number, line in enumerate(text.splitlines(), start=1):
        if not line.strip() or line.startswith("#"):
            continue
        if line.startswith("== "):
            found.append(_heading(line[3:]))
        elif found and (act := _ACT.fullmatch(line)):
            found[-1] = replace(found[-1], acts=(*found[-1].acts, _act(act)))
        elif found and found[-1].acts and (cue := _CUE.fullmatch(line)):
            found[-1] = _with_cue(found[-1], cue)
        else:
            raise Misspelt(f"line {number}: {line}")
    return found


def dialogues() -> list[list[tuple[int, str]]]:
    """Return what is heard in recordings: turns of (0 staff or 1 caller, kana)."""
    found: list[list[tuple[int, str]]] = []
    for line in (FOLDER / "dialogues.txt").read_text("utf-8").splitlines():
        if line.startswith("=="):
            found.append([])
        elif line and not line.startswith("#"):
            who, _, kana = line.partition(" ")
            found[-1].append((("店", "客").index(who), kana))
    return found


def _heading(line: str) -> Play:
    title, days, goods, *more = (part.strip() for part in line.split("|"))
    customer, options = [*more, "", ""][:2]
    return Play(title, int(days), goods, customer, tuple(options.split()))


def _act(match: re.Match[str]) -> Act:
    day, time, verb, words = match.groups()
    hour, _, minute = time.partition(":")
    if day == "T":
        return Act(None, int(time), verb, words)
    return Act(int(day), int(hour) * 60 + int(minute), verb, words)


def _with_cue(play: Play, match: re.Match[str]) -> Play:
    minutes, seconds, verb, words = match.groups()
    cue = Cue(int(minutes) * 60 + int(seconds), verb, words)
    last = play.acts[-1]
    return replace(play, acts=(*play.acts[:-1], replace(last, cues=(*last.cues, cue))))
