"""The queue that cannot be forgotten: call-backs and promises by when they are due, and silent customers."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from complaintdesk.domain.terms import Role, WhoRings
from complaintdesk.viewmodels import moments
from complaintdesk.viewmodels.board_rows import SILENT, BoardRows, Waiting
from complaintdesk.viewmodels.rows_table import Cell, RowsTable, TableRow
from complaintdesk.viewmodels.words_form import WordsForm

if TYPE_CHECKING:
    from complaintdesk.domain.case_file import PromiseRow
    from complaintdesk.domain.promise_rows import SilentRow
    from complaintdesk.services.changed import Changed
    from complaintdesk.services.desk import Desk
    from complaintdesk.viewmodels.session import Session

TICK_MS = 30_000


@dataclass(frozen=True, slots=True)
class Counts:
    """How many call-backs and promises stand in each group."""

    overdue: int = 0
    today: int = 0
    later: int = 0


class CallbackBoard(QObject):
    """Overdue first, in each group the agitated first, then by due time; the times move on each half minute.

    While nobody is ``watching`` it reads nothing: the store belongs to the call.
    """

    loaded = Signal()
    counts_changed = Signal(object)

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.watching = False
        self.waiting: list[Waiting] = []
        self.silent: list[SilentRow] = []
        self.only_mine = False
        self.counts = Counts()
        self._rows = BoardRows(self)
        headers = [
            self.tr("Due"),
            self.tr("What"),
            self.tr("Urgency"),
            self.tr("For whom"),
            self.tr("Number"),
        ]
        headers += [self.tr("Tries so far"), self.tr("Kept by"), self.tr("Case")]
        self.table = RowsTable(headers, self)
        self._timer = QTimer(self)
        self._timer.setInterval(TICK_MS)
        self._timer.timeout.connect(self.tick)
        self._timer.start()
        session.feed.changed.connect(self._on_changed)

    def reload(self) -> None:
        """Read the board again."""
        self._session.ask(_read, self._take)

    def show_mine(self, only: bool) -> None:
        """Show only what the person at this desk is to keep, or all."""
        self.only_mine = only
        self.tick()

    # --- one row -------------------------------------------------------------------------------------------

    def entry(self, key: str) -> Waiting | None:
        """Return what waits under a key."""
        return next((row for row in self.waiting if row.key == key), None)

    def promise(self, key: str) -> PromiseRow | None:
        """Return the call-back under a key, None for other rows."""
        row = self.entry(key)
        return row.ring if row else None

    def case_of(self, key: str) -> str:
        """Return the case of any row, "" if there is none."""
        if key.startswith(SILENT):
            return key.removeprefix(SILENT)
        row = self.entry(key)
        return row.case_id if row else ""

    def giving_up(self, promise_id: str) -> WordsForm:
        """Return the form that closes a call-back with a reason."""
        return WordsForm(
            self._session, lambda desk, why, by: desk.callbacks.give_up(promise_id, why, by), "why", self
        )

    def breaking(self, promise_id: str) -> WordsForm:
        """Return the form that says why a promise was not kept."""
        return WordsForm(
            self._session,
            lambda desk, why, by: desk.promises.close(promise_id, why, by, kept=False),
            "why",
            self,
        )

    def keep(self, promise_id: str) -> None:
        """Say that a promise was kept."""
        self._session.act(lambda desk, by: desk.promises.close(promise_id, "", by, kept=True))

    def assign(self, promise_id: str, staff_id: str) -> None:
        """Say who is to keep it; "" for any senior."""
        senior = not staff_id or self._session.shop.person(staff_id).role is not Role.STAFF
        who = WhoRings.SENIOR if senior else WhoRings.ANOTHER
        self._session.act(lambda desk, by: desk.promises.assign(promise_id, who, staff_id, by))

    def reach_out(self, case_id: str) -> None:
        """Put a silent customer among those to ring."""
        promise_id = self._session.new_id()
        self._session.act(lambda desk, by: desk.triage.reach_out(case_id, promise_id, by))

    # --- showing -------------------------------------------------------------------------------------------

    def tick(self) -> None:
        """Show what waits as it stands at this minute."""
        now = self._session.now()
        groups: dict[str, list[Waiting]] = {"overdue": [], "today": [], "later": []}
        for row in self.waiting:
            if self._shows(row):
                today = moments.days_ago(row.due_at, now) == 0
                groups["overdue" if row.due_at <= now else "today" if today else "later"].append(row)
        titles = {
            "overdue": (self.tr("Overdue"), "red"),
            "today": (self.tr("Today"), ""),
            "later": (self.tr("Later"), ""),
        }
        shown: list[TableRow] = []
        for group, rows in groups.items():
            if rows:
                shown.append(_heading(group, *titles[group], len(rows)))
                shown += [self._rows.waiting(row, now) for row in sorted(rows, key=Waiting.order)]
        if self.silent and not self.only_mine:
            shown.append(_heading("silent", self.tr("No word since: reach out"), "", len(self.silent)))
            shown += [self._rows.silent(row, now) for row in self.silent]
        self.table.show(shown)
        self.counts = Counts(*(len(rows) for rows in groups.values()))
        self.counts_changed.emit(self.counts)

    def _shows(self, row: Waiting) -> bool:
        person = self._session.person
        if not self.only_mine or person is None:
            return True
        return row.is_for(person.staff_id, person.name, senior=person.role is not Role.STAFF)

    def _take(self, read: tuple[list[Waiting], list[SilentRow]]) -> None:
        self.waiting, self.silent = read
        self.tick()
        self.loaded.emit()

    def _on_changed(self, changed: Changed, _origin: QObject | None) -> None:
        cases = {row.case_id for row in self.waiting} | {row.case.case_id for row in self.silent}
        if self.watching and (changed.promises or changed.cases & cases):
            self.reload()


def _heading(group: str, title: str, tone: str, count: int) -> TableRow:
    return TableRow(f"section {group}", (Cell(title, tone, bold=True, tail=str(count)),), section=True)


def _read(desk: Desk) -> tuple[list[Waiting], list[SilentRow]]:
    rings, made = desk.callbacks.due(), desk.promises.due()
    wanted = frozenset({row.case_id for row in rings} | {row.case_id for row in made})
    cases = {row.case_id: row for row in desk.cases.list(only=wanted)}
    found = [
        Waiting(
            row.promise_id, row.case_id, row.due_at, row.staff, row.assigned, cases.get(row.case_id), ring=row
        )
        for row in rings
    ]
    found += [
        Waiting(
            row.promise_id, row.case_id, row.due_at, row.staff, row.assigned, cases.get(row.case_id), made=row
        )
        for row in made
    ]
    return found, desk.triage.silent()
