"""The call-backs that were promised: what is overdue, what is due today, what comes later."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from complaintdesk.viewmodels import moments, words
from complaintdesk.viewmodels.moments import MINUTE
from complaintdesk.viewmodels.rows_table import Cell, RowsTable, TableRow
from complaintdesk.viewmodels.words_form import WordsForm

if TYPE_CHECKING:
    from complaintdesk.domain.case_file import CaseListRow, PromiseRow
    from complaintdesk.services.changed import Changed
    from complaintdesk.services.desk import Desk
    from complaintdesk.viewmodels.session import Session

TICK_MS = 30_000
_HOUR = 60 * MINUTE
_DAY = 24 * _HOUR


@dataclass(frozen=True, slots=True)
class Counts:
    """How many call-backs stand in each group."""

    overdue: int = 0
    today: int = 0
    later: int = 0


class CallbackBoard(QObject):
    """Open promises, the most overdue first; the times move on each half minute.

    While nobody is ``watching`` it reads nothing: the store belongs to the call.
    """

    loaded = Signal()
    counts_changed = Signal(object)

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.watching = False
        self.promises: list[PromiseRow] = []
        self._cases: dict[str, CaseListRow] = {}
        self.counts = Counts()
        self.table = RowsTable(
            [
                self.tr("Due"),
                self.tr("Number"),
                self.tr("Name"),
                self.tr("About"),
                self.tr("Tries so far"),
                self.tr("Case"),
            ],
            self,
        )
        self._timer = QTimer(self)
        self._timer.setInterval(TICK_MS)
        self._timer.timeout.connect(self.tick)
        self._timer.start()
        session.feed.changed.connect(self._on_changed)

    def reload(self) -> None:
        """Read the open promises again."""
        self._session.ask(_read, self._take)

    def promise(self, promise_id: str) -> PromiseRow | None:
        """Return a promise that is on the board."""
        return next((row for row in self.promises if row.promise_id == promise_id), None)

    def giving_up(self, promise_id: str) -> WordsForm:
        """Return the form that closes a promise with a reason."""
        return WordsForm(
            self._session, lambda desk, why, by: desk.callbacks.give_up(promise_id, why, by), "why", self
        )

    def tick(self) -> None:
        """Show the promises as they stand at this minute."""
        now = self._session.now()
        today = moments.local(now).date()
        groups: dict[str, list[TableRow]] = {"overdue": [], "today": [], "later": []}
        for row in self.promises:
            due_today = moments.local(row.due_at).date() == today
            group = "overdue" if row.due_at <= now else "today" if due_today else "later"
            groups[group].append(TableRow(row.promise_id, self._cells(row, now)))
        titles = {
            "overdue": (self.tr("Overdue"), "red"),
            "today": (self.tr("Today"), ""),
            "later": (self.tr("Later"), ""),
        }
        shown: list[TableRow] = []
        for group, rows in groups.items():
            if rows:
                title, tone = titles[group]
                heading = Cell(title, tone, bold=True, tail=str(len(rows)))
                shown += [TableRow(f"section {group}", (heading,), section=True), *rows]
        self.table.show(shown)
        self.counts = Counts(*(len(rows) for rows in groups.values()))
        self.counts_changed.emit(self.counts)

    def _cells(self, row: PromiseRow, now: int) -> tuple[Cell, ...]:
        case = self._cases.get(row.case_id)
        number = Cell(words.number(row.number), bold=True)
        return (
            self._due(row.due_at, now),
            number,
            Cell(words.honoured(case.caller_name) if case else ""),
            Cell(row.about),
            Cell(self._tries(row), "amber" if row.attempts else ""),
            Cell(f"C-{case.number:04d}", tail=case.title) if case else Cell(),
        )

    def _due(self, due: int, now: int) -> Cell:
        if due <= now:
            return Cell(self._lateness(now - due), "red", bold=True, tail=_when(due, now))
        if due - now < _HOUR:
            minutes = -(-(due - now) // MINUTE)
            return Cell(_when(due, now), bold=True, tail=self.tr("in %n minute(s)", None, minutes))
        return Cell(_when(due, now), bold=True)

    def _lateness(self, late: int) -> str:
        if late < _HOUR:
            return self.tr("%n minute(s) overdue", None, late // MINUTE)
        if late < _DAY:
            return self.tr("%n hour(s) overdue", None, late // _HOUR)
        return self.tr("%n day(s) overdue", None, late // _DAY)

    def _tries(self, row: PromiseRow) -> str:
        counted = Counter(attempt.outcome for attempt in row.attempts)
        return " · ".join(
            self.tr("%1, %n time(s)", None, count).replace("%1", words.outcome(outcome))
            for outcome, count in counted.items()
        )

    def _take(self, read: tuple[list[PromiseRow], dict[str, CaseListRow]]) -> None:
        self.promises, self._cases = read
        self.tick()
        self.loaded.emit()

    def _on_changed(self, changed: Changed, _origin: QObject | None) -> None:
        if self.watching and (changed.promises or changed.cases & self._cases.keys()):
            self.reload()


def _when(at: int, now: int) -> str:
    same_day = moments.local(at).date() == moments.local(now).date()
    return moments.clock(at) if same_day else moments.day_and_clock(at)


def _read(desk: Desk) -> tuple[list[PromiseRow], dict[str, CaseListRow]]:
    due = desk.callbacks.due()
    wanted = frozenset(row.case_id for row in due)
    return due, {row.case_id: row for row in desk.cases.list(only=wanted)}
