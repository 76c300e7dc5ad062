"""The block list: who is blocked, on what evidence, by whose approval, and who still rings."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from complaintdesk.domain.terms import BlockReason, BlockState
from complaintdesk.viewmodels import moments, words
from complaintdesk.viewmodels.rows_table import Cell, RowsTable, TableRow
from complaintdesk.viewmodels.search_text import holds, searchable, words_of
from complaintdesk.viewmodels.words_form import WordsForm

if TYPE_CHECKING:
    from complaintdesk.domain.case_file import BlockRow
    from complaintdesk.services.changed import Changed
    from complaintdesk.viewmodels.session import Session

_TICK_MS = 60_000
_NONE = "—"
_ENDED = (BlockState.DECLINED, BlockState.LIFTED)


@dataclass(frozen=True, slots=True)
class BlockCounts:
    """How many are in force, wait for approval, and are past their review date."""

    in_force: int = 0
    waiting: int = 0
    review: int = 0


class BlockList(QObject):
    """Waiting first, then the newest; those that ended come last, in grey.

    While nobody is ``watching`` it reads nothing: the store belongs to the call.
    """

    loaded = Signal()
    counts_changed = Signal(object)

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.watching = False
        self._typed = ""
        self.blocks: list[BlockRow] = []
        self.counts = BlockCounts()
        self.table = RowsTable(
            [
                self.tr("Number"),
                self.tr("Name"),
                self.tr("Reason"),
                self.tr("Evidence"),
                self.tr("Since"),
                self.tr("Approved by"),
                self.tr("Calls since"),
                self.tr("Review on"),
            ],
            self,
        )
        self._timer = QTimer(self)
        self._timer.setInterval(_TICK_MS)
        self._timer.timeout.connect(self._show)
        self._timer.start()
        session.feed.changed.connect(self._on_changed)

    def reload(self) -> None:
        """Read the blocks again."""
        self._session.ask(lambda desk: desk.blocks.list(), self._take)

    def filter_by(self, typed: str) -> None:
        """Show those whose number, name or case holds what is typed."""
        self._typed = typed
        self._show()

    def block(self, block_id: str) -> BlockRow | None:
        """Return a block of the list."""
        return next((row for row in self.blocks if row.block_id == block_id), None)

    def approve(self, block_id: str) -> None:
        """Put a proposal into force."""
        self._session.act(lambda desk, by: desk.blocks.approve(block_id, by))

    def declining(self, block_id: str) -> WordsForm:
        """Return the form that turns a proposal down with a reason."""
        return WordsForm(
            self._session, lambda desk, why, by: desk.blocks.decline(block_id, why, by), "why", self
        )

    def lifting(self, block_id: str) -> WordsForm:
        """Return the form that ends a block with a reason."""
        return WordsForm(
            self._session, lambda desk, why, by: desk.blocks.lift(block_id, why, by), "why", self
        )

    def _take(self, rows: list[BlockRow]) -> None:
        self.blocks = sorted(rows, key=lambda row: row.state in _ENDED)
        self._show()
        self.loaded.emit()

    def _show(self) -> None:
        now = self._session.now()
        wanted = words_of(self._typed)
        shown = [row for row in self.blocks if holds(_searchable(row), wanted)]
        self.table.show([TableRow(row.block_id, self._cells(row, now)) for row in shown])
        in_force = [row for row in self.blocks if row.state is BlockState.IN_FORCE]
        self.counts = BlockCounts(
            in_force=len(in_force),
            waiting=sum(1 for row in self.blocks if row.state is BlockState.PROPOSED),
            review=sum(1 for row in in_force if row.review_at <= now),
        )
        self.counts_changed.emit(self.counts)

    def _cells(self, row: BlockRow, now: int) -> tuple[Cell, ...]:
        ended = row.state in _ENDED
        grey = "sub" if ended else ""
        in_force = row.state is BlockState.IN_FORCE
        return (
            Cell(words.number(row.number), grey),
            Cell(row.name or self.tr("unknown"), grey if row.name else "sub"),
            self._reason(row, ended=ended),
            Cell(f"C-{row.case_number:04d}", grey, tail=self._evidence(row)),
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
        count = self.tr("%n call(s)", None, row.attempts)
        if not row.last_attempt_at:
            return Cell(count)
        last = self.tr("(last %1)").replace("%1", moments.day_and_clock(row.last_attempt_at))
        return Cell(count, bold=True, tail=last)

    def _review(self, row: BlockRow, now: int) -> Cell:
        day = moments.day(row.review_at)
        return Cell(day, "amber", bold=True, tail=self.tr("due")) if row.review_at <= now else Cell(day)

    def _on_changed(self, changed: Changed, _origin: QObject | None) -> None:
        if self.watching and (changed.blocks or changed.calls):
            self.reload()


def evidence_of(row: BlockRow) -> dict[str, int]:
    """Return what a proposal rests on: ``tries``, ``days``, ``recordings``, ``warnings``, ``mails``."""
    pairs = (part.partition("=") for part in row.evidence.split())
    return {name: int(count) for name, _, count in pairs if count.isdecimal()}


def _searchable(row: BlockRow) -> str:
    parts = (row.number.shown, row.number.e164, row.name, f"C-{row.case_number:04d}", row.words)
    return searchable(parts)
