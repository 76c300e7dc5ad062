"""The block list: who is blocked, on what evidence, by whose approval, and who still rings."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from complaintdesk.domain.terms import BlockState
from complaintdesk.viewmodels import block_words, moments
from complaintdesk.viewmodels.block_cells import ENDED, BlockCells
from complaintdesk.viewmodels.block_export import BlockExport
from complaintdesk.viewmodels.block_points_form import BlockPointsForm, Purpose
from complaintdesk.viewmodels.erase_form import EraseForm, point_of
from complaintdesk.viewmodels.long_table import LongTable
from complaintdesk.viewmodels.rows_table import TableRow
from complaintdesk.viewmodels.search_text import holds, searchable, words_of
from complaintdesk.viewmodels.words_form import WordsForm

if TYPE_CHECKING:
    from complaintdesk.domain.block_rows import AllowanceRow, BlockChange
    from complaintdesk.domain.case_file import BlockRow
    from complaintdesk.domain.errors import UserError
    from complaintdesk.domain.terms import ContactWay
    from complaintdesk.services.changed import Changed
    from complaintdesk.viewmodels.session import Session

_TICK_MS = 60_000
_AT_ONCE = 2000
"""Blocks whose words are read for a search before something else may be done."""
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
        self._lacking: list[str] | None = None
        """Blocks whose texts are being read; None while none are."""
        self.kind = Kind.ALL
        self._standings: list[tuple[str, BlockState, int]] = []
        """Id, state and review date of every block, in order: what is read of 100,000 before anyone looks at one."""
        self._read: dict[str, BlockRow] = {}
        self._texts: dict[str, str] = {}
        """What a search looks through, of each block, once somebody has searched."""
        self.allowances: list[AllowanceRow] = []
        self.counts = BlockCounts()
        self._cells = BlockCells(self)
        self.table = LongTable(
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
        self.table.missing.connect(self._read_rows)
        session.feed.changed.connect(self._on_changed)

    @property
    def blocks(self) -> list[BlockRow]:
        """Return the blocks that are listed and were read, in order."""
        return [self._read[row.key] for row in self.table.rows if row.key in self._read]

    @property
    def empty(self) -> bool:
        """Tell whether there is no block at all."""
        return not self._standings

    def reload(self) -> None:
        """Read again which blocks there are, and those in view."""
        self._session.ask(lambda desk: (desk.blocks.standings(), desk.blocks.allowances()), self._take)

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
        """Return a block of the list, None while it is not read."""
        return self._read.get(block_id)

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

    def erasing(self, block_id: str) -> EraseForm | None:
        """Return the form that erases whom an ended block met; None where nothing can be."""
        row = self.block(block_id)
        target = point_of(row) if row else None
        return EraseForm(self._session, target, target.when, self) if target else None

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

    # --- reading ----------------------------------------------------------------------------------------------

    def _take(self, read: tuple[list[tuple[str, BlockState, int]], list[AllowanceRow]]) -> None:
        self._standings, self.allowances = read
        self._show()
        in_view = [key for key in self.table.in_view() if not key.startswith(_THROUGH)]
        self._session.ask(lambda desk: desk.blocks.some(in_view), self._take_anew)

    def _take_anew(self, rows: list[BlockRow]) -> None:
        self._read = {}
        self._take_rows(rows, anew=True)
        self.loaded.emit()

    def _read_rows(self, keys: list[str]) -> None:
        self._session.ask(lambda desk: desk.blocks.some(keys), self._take_rows)

    def _take_rows(self, rows: list[BlockRow], *, anew: bool = False) -> None:
        self._read |= {row.block_id: row for row in rows}
        if self.kind is not Kind.THROUGH:
            now = self._session.now()
            self.table.take(
                [TableRow(row.block_id, self._cells.of_block(row, now)) for row in rows], anew=anew
            )

    def _read_texts(self) -> bool:
        """Read what a search looks through, some blocks at a time: a call may come between. Tell if it is there."""
        if self._lacking is None:
            self._lacking = [block_id for block_id, _, _ in self._standings if block_id not in self._texts]
            self._read_more_texts()
        return self._lacking is None

    def _read_more_texts(self) -> None:
        lacking = self._lacking or []
        if not lacking:
            self._lacking = None
            return
        some = lacking[-_AT_ONCE:]
        self._session.ask(
            lambda desk: {each: searchable(texts) for each, texts in desk.blocks.texts(some).items()},
            lambda texts: self._take_texts(dict.fromkeys(some, "") | texts),
            self._no_texts,
        )

    def _no_texts(self, failure: UserError) -> None:
        """Say it; the next search reads what is lacking once more."""
        self._lacking = None
        self._session.refused.emit(failure)

    def _take_texts(self, texts: dict[str, str]) -> None:
        self._texts |= texts
        if self._lacking is not None:
            del self._lacking[-len(texts) :]
            self._read_more_texts()
            if self._lacking is None:
                self._show()

    # --- showing ----------------------------------------------------------------------------------------------

    def _show(self) -> None:
        now = self._session.now()
        wanted = words_of(self._typed)
        if self.kind is Kind.THROUGH:
            through = [row for row in self.allowances if holds(searchable(_said_of(row)), wanted)]
            self.table.take(
                [TableRow(_key_of(row), self._cells.of_allowance(row)) for row in through], anew=True
            )
            self.table.list_keys([_key_of(row) for row in through])
        elif not wanted or self._read_texts():
            read = [TableRow(row.block_id, self._cells.of_block(row, now)) for row in self._read.values()]
            self.table.take(read, anew=True)
            of_kind = (key for key, state, at in self._standings if self._is_of_kind(state, at, now))
            self.table.list_keys([key for key in of_kind if not wanted or holds(self._texts[key], wanted)])
        self._count(now)

    def _count(self, now: int) -> None:
        in_force = [review_at for _, state, review_at in self._standings if state is BlockState.IN_FORCE]
        self.counts = BlockCounts(
            in_force=len(in_force),
            waiting=sum(1 for _, state, _ in self._standings if state is BlockState.PROPOSED),
            review=sum(1 for review_at in in_force if review_at <= now),
        )
        self.counts_changed.emit(self.counts)

    def _is_of_kind(self, state: BlockState, review_at: int, now: int) -> bool:
        if self.kind is Kind.REVIEW:
            return state is BlockState.IN_FORCE and review_at <= now
        if self.kind is Kind.ENDED:
            return state in ENDED
        return self.kind is Kind.ALL or state.value == self.kind.value

    def _on_changed(self, changed: Changed, _origin: QObject | None) -> None:
        for block_id in changed.blocks:
            self._texts.pop(block_id, None)
        if self.watching and (changed.blocks or changed.calls or changed.cases):
            self.reload()


def _key_of(row: AllowanceRow) -> str:
    return f"{_THROUGH}{row.point.kind.value}/{row.point.value}"


def _said_of(row: AllowanceRow) -> tuple[str, ...]:
    return (row.point.shown, row.point.value, row.why, row.staff)


def _told(change: BlockChange) -> str:
    why = "" if change.kind == "block.proposed" else change.why  # stands above, as the block's own words
    parts = (moments.day_and_clock(change.at), change.staff, block_words.changed(change), why)
    return "  ".join(part for part in parts if part)
