"""The lines of a call in reading order: each correction right under what it corrects."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from complaintdesk.domain.case_file import CallRow, LineRow


class Mark(StrEnum):
    """What became of a line; the words are those of report and table."""

    NONE = ""
    BEFORE = "訂正前"
    AFTER = "訂正後"
    WITHDRAWN = "取消"


@dataclass(frozen=True, slots=True)
class MarkedLine:
    """A line and its mark; a withdrawal has no text of its own."""

    line: LineRow
    mark: Mark


def reading_order(call: CallRow) -> list[MarkedLine]:
    """Return every line of the call exactly once; what names an unknown line stands at its own place in time."""
    known = {line.line_id for line in call.lines}
    followers: dict[str, list[LineRow]] = {}
    for line in call.lines:
        followers.setdefault(line.corrects if line.corrects in known else "", []).append(line)
    ordered: list[MarkedLine] = []
    waiting = list(reversed(followers.get("", [])))
    while waiting:
        line = waiting.pop()
        ordered.append(MarkedLine(line, _mark(line)))
        waiting.extend(reversed(followers.get(line.line_id, [])))
    return ordered


def first_noted(call: CallRow) -> dict[str, int]:
    """Return by the id of each line when it was first noted (UTC µs), before it was corrected."""
    noted: dict[str, int] = {}
    for marked in reading_order(call):
        noted[marked.line.line_id] = noted.get(marked.line.corrects, marked.line.at)
    return noted


def _mark(line: LineRow) -> Mark:
    if line.corrected_by:
        return Mark.BEFORE
    if line.corrects:
        return Mark.AFTER if line.text else Mark.WITHDRAWN
    return Mark.NONE
