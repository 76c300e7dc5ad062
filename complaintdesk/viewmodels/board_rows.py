"""What waits on the board, and how each row says it: when, what, how urgent, for whom, how often tried, kept by."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from complaintdesk.domain import triage
from complaintdesk.domain.terms import BlockState, Urgency, WhoRings
from complaintdesk.viewmodels import moments, words
from complaintdesk.viewmodels.moments import MINUTE
from complaintdesk.viewmodels.rows_table import Cell, TableRow

if TYPE_CHECKING:
    from complaintdesk.domain.case_file import CaseListRow, PromiseRow
    from complaintdesk.domain.contact import PhoneNumber
    from complaintdesk.domain.promise_rows import AssignedRow, MadeRow, SilentRow

HOUR = 60 * MINUTE
DAY = 24 * HOUR
SILENT = "silent "
"""Begins the key of a silent customer's row; the case's id follows."""


@dataclass(frozen=True, slots=True)
class Waiting:
    """A call-back (``ring``) or another promise (``made``) that is open, with its case."""

    key: str
    case_id: str
    due_at: int
    staff: str
    assigned: AssignedRow | None
    case: CaseListRow | None
    ring: PromiseRow | None = None
    made: MadeRow | None = None

    @property
    def urgency(self) -> Urgency:
        """Return how urgent its case is."""
        return self.case.urgency if self.case else Urgency.CALM

    @property
    def number(self) -> PhoneNumber | None:
        """Return the number to reach them at."""
        if self.ring is not None:
            return self.ring.number
        return self.case.caller_number if self.case else None

    def order(self) -> tuple[int, int]:
        """Return its place within a group: the agitated first, then by due time."""
        return triage.rank(self.urgency), self.due_at

    def is_for(self, staff_id: str, name: str, *, senior: bool) -> bool:
        """Tell whether this person is to keep it: assigned to them, to anyone like them, or promised by them."""
        held = self.assigned
        if held is None or held.who is WhoRings.SAME:
            return self.staff == name
        if held.staff_id:
            return held.staff_id == staff_id
        return senior if held.who is WhoRings.SENIOR else self.staff != name


class BoardRows(QObject):
    """Makes the rows of the board."""

    def waiting(self, row: Waiting, now: int) -> TableRow:
        """Return the row of a call-back or a promise."""
        case = row.case
        name = words.honoured(case.caller_name) if case else ""
        if row.made is not None:
            what, about = self.tr("Promise"), row.made.about
            name = row.made.to_whom or name
        else:
            what, about = self.tr("Call back"), row.ring.about if row.ring else ""
        tries = row.ring.attempts if row.ring else ()
        return TableRow(
            row.key,
            (
                self._due(row.due_at, now),
                Cell(what, chip="green" if row.made else "calm", tail=about),
                self._urgency(row.urgency),
                Cell(name),
                _number(row.number, case),
                Cell(self._tries(row), "amber" if tries else ""),
                Cell(words.assigned(row.assigned) if row.assigned else row.staff),
                _case(case),
            ),
        )

    def silent(self, row: SilentRow, now: int) -> TableRow:
        """Return the row of a silent customer."""
        case = row.case
        days = moments.days_ago(row.last_act, now)
        return TableRow(
            f"{SILENT}{case.case_id}",
            (
                Cell(self.tr("silent for %n day(s)", None, days)),
                Cell(self.tr("Reach out"), chip="plain", tail=self.tr("did it help?")),
                Cell(),
                Cell(words.honoured(case.caller_name)),
                _number(case.caller_number, case),
                Cell(),
                Cell(),
                _case(case),
            ),
        )

    def _urgency(self, urgency: Urgency) -> Cell:
        if urgency is Urgency.CALM:
            return Cell()
        return Cell(words.urgency(urgency), chip=words.urgency_tone(urgency))

    def _due(self, due: int, now: int) -> Cell:
        if due <= now:
            return Cell(self._lateness(now - due), "red", bold=True, tail=when(due, now))
        if due - now < HOUR:
            minutes = -(-(due - now) // MINUTE)
            return Cell(when(due, now), bold=True, tail=self.tr("in %n minute(s)", None, minutes))
        return Cell(when(due, now), bold=True)

    def _lateness(self, late: int) -> str:
        if late < HOUR:
            return self.tr("%n minute(s) overdue", None, late // MINUTE)
        if late < DAY:
            return self.tr("%n hour(s) overdue", None, late // HOUR)
        return self.tr("%n day(s) overdue", None, late // DAY)

    def _tries(self, row: Waiting) -> str:
        counted = Counter(attempt.outcome for attempt in (row.ring.attempts if row.ring else ()))
        return " · ".join(
            self.tr("%1, %n time(s)", None, count).replace("%1", words.outcome(outcome))
            for outcome, count in counted.items()
        )


def _number(number: PhoneNumber | None, case: CaseListRow | None) -> Cell:
    """Return the number to ring, in red and named so where its caller is blocked."""
    shown = words.number(number) if number else ""
    if case is None or not case.blocked:
        return Cell(shown, bold=True)
    return Cell(shown, "red", bold=True, tail=words.block_state(BlockState.IN_FORCE))


def _case(case: CaseListRow | None) -> Cell:
    return Cell(f"C-{case.number:04d}", tail=case.title) if case else Cell()


def when(at: int, now: int) -> str:
    """Return a time of today as 14:02, else with its day."""
    return moments.clock(at) if moments.days_ago(at, now) == 0 else moments.day_and_clock(at)
