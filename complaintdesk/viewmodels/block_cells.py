"""What each cell of the block list says: whom a block meets, why, on what evidence, who still rings."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from complaintdesk.domain.erasure import BAR
from complaintdesk.domain.terms import BlockReason, BlockState
from complaintdesk.viewmodels import block_words, moments, words
from complaintdesk.viewmodels.rows_table import Cell

if TYPE_CHECKING:
    from complaintdesk.domain.block_rows import AllowanceRow
    from complaintdesk.domain.case_file import BlockRow

ENDED = (BlockState.DECLINED, BlockState.LIFTED)
_NONE = "—"


class BlockCells(QObject):
    """Words the rows in the screen's language."""

    def of_allowance(self, row: AllowanceRow) -> tuple[Cell, ...]:
        """Return the cells of somebody who is let through."""
        return (
            Cell(block_words.point(row.point)),
            Cell(_NONE, "sub"),
            Cell(self.tr("Let through"), chip="green"),
            Cell(row.why),
            Cell(moments.day(row.at)),
            Cell(row.staff or _NONE),
            Cell(_NONE, "sub"),
            Cell(_NONE, "sub"),
        )

    def of_block(self, row: BlockRow, now: int) -> tuple[Cell, ...]:
        """Return the cells of a block at ``now`` (UTC µs)."""
        ended = row.state in ENDED
        grey = "sub" if ended else ""
        in_force = row.state is BlockState.IN_FORCE
        return (
            _points(row, grey),
            Cell(row.name or self.tr("unknown"), grey if row.name else "sub"),
            self._reason(row, ended=ended),
            Cell(f"C-{row.case_number:04d}", grey, tail=self._evidence(row))
            if row.case_number
            else Cell(row.words, grey),
            Cell(moments.day(row.decided_at) if in_force and row.decided_at else _NONE, grey),
            self._approver(row),
            self._later(row),
            self._review(row, now) if in_force else Cell(_NONE, grey),
        )

    def _reason(self, row: BlockRow, *, ended: bool) -> Cell:
        text = words.block_reason(row.reason)
        tries = evidence_of(row).get("tries", 0)
        if row.reason is BlockReason.UNRESPONSIVE and tries:
            text = self.tr("%1, %n time(s)", None, tries).replace("%1", text)
        tone = "amber" if row.reason is BlockReason.EXCESSIVE_DEMANDS else "red"
        return Cell(text, chip="plain" if ended else tone)

    def _evidence(self, row: BlockRow) -> str:
        found = evidence_of(row)
        parts = []
        if count := found.get("recordings", 0):
            parts.append(self.tr("%n recording(s)", None, count))
        if count := found.get("warnings", 0):
            parts.append(self.tr("%n warning(s)", None, count))
        if count := found.get("mails", 0):
            parts.append(self.tr("%n message(s)", None, count))
        return " · ".join(parts)

    def _approver(self, row: BlockRow) -> Cell:
        if row.state is BlockState.PROPOSED:
            return Cell(words.block_state(row.state), chip="amber")
        if row.state is BlockState.IN_FORCE:
            return Cell(row.decided_by or _NONE)
        return Cell(words.block_state(row.state), chip="plain", tail=row.decided_by)

    def _later(self, row: BlockRow) -> Cell:
        if row.state is not BlockState.IN_FORCE:
            return Cell(_NONE, "sub")
        count = self.tr("%n time(s)", "calls and mails since", row.attempts)
        if not row.last_attempt_at:
            return Cell(count)
        last = self.tr("(last %1)").replace("%1", moments.day_and_clock(row.last_attempt_at))
        return Cell(count, bold=True, tail=last)

    def _review(self, row: BlockRow, now: int) -> Cell:
        day = moments.day(row.review_at)
        return Cell(day, "amber", bold=True, tail=self.tr("due")) if row.review_at <= now else Cell(day)


def evidence_of(row: BlockRow) -> dict[str, int]:
    """Return what a proposal rests on: ``tries``, ``days``, ``recordings``, ``warnings``, ``mails``."""
    pairs = (part.partition("=") for part in row.evidence.split())
    return {name: int(count) for name, _, count in pairs if count.isdecimal()}


def _points(row: BlockRow, grey: str) -> Cell:
    """Return the first point of a block, and how many more there are."""
    if not row.points:  # erased, or older than points; an erased number is no withheld one
        return Cell(BAR if row.number.shown == BAR else words.number(row.number), grey)
    more = f"+{len(row.points) - 1}" if len(row.points) > 1 else ""
    return Cell(block_words.point(row.points[0]), grey, tail=more)
