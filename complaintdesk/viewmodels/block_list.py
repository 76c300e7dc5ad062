"""The block list: who is blocked, on what evidence, by whose approval, and who still rings."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from complaintdesk.domain.terms import BlockReason, BlockState
from complaintdesk.viewmodels import block_words, moments, words
from complaintdesk.viewmodels.block_export import BlockExport
from complaintdesk.viewmodels.block_points_form import BlockPointsForm, Purpose
from complaintdesk.viewmodels.rows_table import Cell, RowsTable, TableRow
from complaintdesk.viewmodels.search_text import holds, searchable, words_of
from complaintdesk.viewmodels.words_form import WordsForm

if TYPE_CHECKING:
    from complaintdesk.domain.block_rows import AllowanceRow, BlockChange
    from complaintdesk.domain.case_file import BlockRow
    from complaintdesk.domain.terms import ContactWay
    from complaintdesk.services.changed import Changed
    from complaintdesk.viewmodels.session import Session

_TICK_MS = 60_000
_NONE = "—"
_ENDED = (BlockState.DECLINED, BlockState.LIFTED)
_THROUGH = "through/"
"""Begins the key of a row that is not a block, but somebody who is let through."""


class Kind(StrEnum):
    """What the list can be narrowed to."""

    ALL = ""
    IN_FORCE = "in_force"
    PROPOSED = "proposed"
    REVIEW = "review"
    ENDED = "ended"
    THROUGH = "through"


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
    history_told = Signal(str, str)
    """Carries a block's id and what was done with it, a line each."""

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.watching = False
        self._typed = ""
        self.kind = Kind.ALL
        self.blocks: list[BlockRow] = []
        self.allowances: list[AllowanceRow] = []
        self.counts = BlockCounts()
        self.table = RowsTable(
            [
                self.tr("Number / mail"),
                self.tr("Name"),
                self.tr("Reason"),
                self.tr("Evidence"),
                self.tr("Since"),
                self.tr("Approved by"),
                self.tr("Calls and mails since"),
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
        self._session.ask(lambda desk: (desk.blocks.list(), desk.blocks.allowances()), self._take)

    def filter_by(self, typed: str) -> None:
        """Show those whose number, name or case holds what is typed."""
        self._typed = typed
        self._show()

    def narrow(self, kind: Kind) -> None:
        """Show those of a kind alone."""
        self.kind = kind
        self._show()

    def allowance(self, key: str) -> AllowanceRow | None:
        """Return who is let through in a row of the list."""
        return next((row for row in self.allowances if _key_of(row) == key), None)

    def tell_history(self, block_id: str) -> None:
        """Find out what was done with a block; ``history_told`` follows."""
        self._session.ask(
            lambda desk: desk.blocks.history(block_id),
            lambda changes: self.history_told.emit(block_id, "\n".join(map(_told, changes))),
        )

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

    def reviewing(self, block_id: str) -> WordsForm:
        """Return the form that lets a block stay for as long again as the shop's rule says, with a reason."""
        return WordsForm(
            self._session, lambda desk, why, by: desk.blocks.keep(block_id, why, by), "why", self
        )

    def ending(self, allowance: AllowanceRow) -> WordsForm:
        """Return the form that lets somebody through no longer, with a reason."""
        point = allowance.point
        return WordsForm(
            self._session, lambda desk, why, by: desk.blocks.end_allowance(point, why, by), "why", self
        )

    def adding(self) -> BlockPointsForm:
        """Return the form that asks for a block of what is typed."""
        return BlockPointsForm(self._session, Purpose.BLOCK, self)

    def changing(self, block_id: str) -> BlockPointsForm:
        """Return the form that changes what a block meets."""
        return BlockPointsForm(self._session, Purpose.CHANGE, self, self.block(block_id))

    def allowing(self) -> BlockPointsForm:
        """Return the form that lets somebody through."""
        return BlockPointsForm(self._session, Purpose.ALLOW, self)

    def exporting(self, way: ContactWay) -> BlockExport:
        """Return what writes the list for telephones or mails."""
        return BlockExport(self._session, way, self)

    def _take(self, read: tuple[list[BlockRow], list[AllowanceRow]]) -> None:
        rows, self.allowances = read
        self.blocks = sorted(rows, key=lambda row: row.state in _ENDED)
        self._show()
        self.loaded.emit()

    def _show(self) -> None:
        now = self._session.now()
        wanted = words_of(self._typed)
        if self.kind is Kind.THROUGH:
            through = [row for row in self.allowances if holds(searchable(_said_of(row)), wanted)]
            self.table.show([TableRow(_key_of(row), self._through(row)) for row in through])
        else:
            shown = [row for row in self.blocks if self._is_of_kind(row, now)]
            shown = [row for row in shown if holds(_searchable(row), wanted)]
            self.table.show([TableRow(row.block_id, self._cells(row, now)) for row in shown])
        in_force = [row for row in self.blocks if row.state is BlockState.IN_FORCE]
        self.counts = BlockCounts(
            in_force=len(in_force),
            waiting=sum(1 for row in self.blocks if row.state is BlockState.PROPOSED),
            review=sum(1 for row in in_force if row.review_at <= now),
        )
        self.counts_changed.emit(self.counts)

    def _is_of_kind(self, row: BlockRow, now: int) -> bool:
        if self.kind is Kind.REVIEW:
            return row.state is BlockState.IN_FORCE and row.review_at <= now
        if self.kind is Kind.ENDED:
            return row.state in _ENDED
        return self.kind is Kind.ALL or row.state.value == self.kind.value

    def _through(self, row: AllowanceRow) -> tuple[Cell, ...]:
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

    def _cells(self, row: BlockRow, now: int) -> tuple[Cell, ...]:
        ended = row.state in _ENDED
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

    def _on_changed(self, changed: Changed, _origin: QObject | None) -> None:
        if self.watching and (changed.blocks or changed.calls or changed.cases):
            self.reload()


def evidence_of(row: BlockRow) -> dict[str, int]:
    """Return what a proposal rests on: ``tries``, ``days``, ``recordings``, ``warnings``, ``mails``."""
    pairs = (part.partition("=") for part in row.evidence.split())
    return {name: int(count) for name, _, count in pairs if count.isdecimal()}


def _searchable(row: BlockRow) -> str:
    points = (text for point in row.points for text in (point.shown, point.value))
    case = f"C-{row.case_number:04d}" if row.case_number else ""
    return searchable((*points, row.number.shown, row.number.e164, row.name, case, row.words))


def _points(row: BlockRow, grey: str) -> Cell:
    """Return the first point of a block, and how many more there are."""
    if not row.points:
        return Cell(words.number(row.number), grey)
    more = f"+{len(row.points) - 1}" if len(row.points) > 1 else ""
    return Cell(block_words.point(row.points[0]), grey, tail=more)


def _key_of(row: AllowanceRow) -> str:
    return f"{_THROUGH}{row.point.kind.value}/{row.point.value}"


def _said_of(row: AllowanceRow) -> tuple[str, ...]:
    return (row.point.shown, row.point.value, row.why, row.staff)


def _told(change: BlockChange) -> str:
    why = "" if change.kind == "block.proposed" else change.why  # stands above, as the block's own words
    parts = (moments.day_and_clock(change.at), change.staff, block_words.changed(change), why)
    return "  ".join(part for part in parts if part)
