"""対話継続困難: when refused proposals and a repeat after the last warning allow a block (DESIGN §3)."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from typing import TYPE_CHECKING

from complaintdesk.domain.erasure import BAR
from complaintdesk.domain.telling import Told
from complaintdesk.domain.terms import Again, CaseState, MarkKind, NoteKind

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from complaintdesk.domain.case_file import CaseFile, DecisionRow, LineRow, NoticeRow
    from complaintdesk.domain.shop import Rules

_REFUSED, _STATE = "case.proposal_refused", "case.state_set"


@dataclass(frozen=True, slots=True, kw_only=True)
class Repeat:
    """A line of a call, written at ``at`` (UTC µs) after the last warning, in the caller's words."""

    what: Again
    line_id: str
    words: str
    at: int


@dataclass(frozen=True, slots=True, kw_only=True)
class NoDialogue:
    """What speaks for it and what is still missing; everything since the case was last done.

    ``open_offer`` is the time (UTC µs) of a proposal that the caller has not answered yet; ``final`` the last warning.
    """

    refusals: tuple[DecisionRow, ...]
    limit: int
    open_offer: int | None
    warnings: int
    warnings_needed: int
    final: NoticeRow | None
    repeats: tuple[Repeat, ...]

    @property
    def refused(self) -> bool:
        """Tell whether the caller refused every proposal, and enough of them."""
        return len(self.refusals) >= self.limit and self.open_offer is None

    @property
    def reached(self) -> bool:
        """Tell whether talking on counts as impossible."""
        return self.refused and self.final is not None and bool(self.repeats)


def assess(file: CaseFile, rules: Rules) -> NoDialogue:
    """Judge a case. What was corrected, withdrawn or erased is no evidence; a case that was done begins anew."""
    since = max((row.at for row in file.decisions if _done(row)), default=-1)
    taken_back = _taken_back(file)
    refusals = tuple(
        row
        for row in file.decisions
        if row.kind == _REFUSED and row.at > since and row.words != BAR and row.words not in taken_back
    )
    answered = max((row.at for row in refusals), default=since)
    offers = [told.at for call in file.calls for told in call.told if told.what is Told.OFFER]
    warned = [each for each in file.notices if each.step and each.at > since and each.words != BAR]
    final = warned[rules.ladder_warnings - 1] if len(warned) >= rules.ladder_warnings else None
    return NoDialogue(
        refusals=refusals,
        limit=rules.refusal_limit,
        open_offer=max((at for at in offers if at > answered), default=None),
        warnings=len(warned),
        warnings_needed=rules.ladder_warnings,
        final=final,
        repeats=() if final is None else tuple(_repeats(file, final.at)),
    )


def _taken_back(file: CaseFile) -> frozenset[str]:
    """Return the words of lines that do not stand any more: what was refused in them was not."""
    said = {line.text for call in file.calls for line in call.lines if line.corrected_by}
    return frozenset(said - {line.text for line in standing(file)} - {""}) if said else frozenset()


def standing(file: CaseFile) -> Iterator[LineRow]:
    """Return the lines of the case that hold, with their words."""
    for call in file.calls:
        for line in call.lines:
            if not line.corrected_by and line.text not in ("", BAR):
                yield line


def is_abuse(line: LineRow) -> bool:
    """Tell whether a line was written down or is marked as abuse."""
    return line.kind is NoteKind.ABUSE or _marked(line, MarkKind.ABUSE)


def is_unreasonable(line: LineRow) -> bool:
    """Tell whether a line is marked as an unreasonable demand."""
    return _marked(line, MarkKind.DEMAND)


def _repeats(file: CaseFile, warned_at: int) -> Iterator[Repeat]:
    lines = sorted(standing(file), key=lambda line: line.at)
    asked = {_plain(line.text) for line in lines if line.kind is NoteKind.DEMAND and line.at <= warned_at}
    for line in lines:
        if line.at > warned_at and (what := _again(line, asked)) is not None:
            yield Repeat(what=what, line_id=line.line_id, words=line.text, at=line.at)


def _again(line: LineRow, asked: Iterable[str]) -> Again | None:
    if is_abuse(line):
        return Again.ABUSE
    if is_unreasonable(line):
        return Again.UNREASONABLE
    same = line.kind is NoteKind.DEMAND and _plain(line.text) in asked
    return Again.SAME_DEMAND if same else None


def _marked(line: LineRow, kind: MarkKind) -> bool:
    """Tell whether the newest mark of a kind still stands."""
    if not line.marks:  # as nearly all of them: a case of years has 10,000 lines
        return False
    values = [mark.value for mark in line.marks if mark.kind is kind]
    return bool(values and values[-1])


def _plain(words: str) -> str:
    """Return words without width, spaces and signs: the same demand is seldom written the same."""
    return "".join(each for each in unicodedata.normalize("NFKC", words).casefold() if each.isalnum())


def _done(row: DecisionRow) -> bool:
    return row.kind == _STATE and row.words == CaseState.DONE
