"""The list of cases: however many there are, rows are read as they come into view."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt, QTimer, Signal

from complaintdesk.domain.case_list import MINE, MOST_FOUND, Wanted
from complaintdesk.domain.terms import Urgency
from complaintdesk.viewmodels import case_list_words, moments, words

if TYPE_CHECKING:
    from collections.abc import Iterable

    from complaintdesk.domain.case_file import CaseListRow
    from complaintdesk.domain.case_list import Window
    from complaintdesk.domain.errors import UserError
    from complaintdesk.services.changed import Changed
    from complaintdesk.services.desk import Desk
    from complaintdesk.viewmodels.session import Session

    Index = QModelIndex | QPersistentModelIndex

CASE = Qt.ItemDataRole.UserRole + 1
"""The ``CaseListRow`` of an index; None while it is being read."""
NOWHERE = QModelIndex()
PAGE = 64
"""Rows read at once: two screens at the largest window."""
_KEPT = 4096
"""Rows kept in memory."""
_TICK_MS = 30_000


@dataclass(frozen=True, slots=True)
class _Read:
    """What the store answers to a question: windows of the list, and where the case ``kept`` stands, -1 if nowhere."""

    question: int
    windows: tuple[Window, ...]
    kept: int = 0
    place: int = -1


class CaseList(QAbstractListModel):
    """The cases in which every typed word stands and that are as wanted.

    One question at a time goes to the store, the newest next: it belongs to the call. While nobody is ``watching``
    nothing is read.
    """

    loaded = Signal()
    """The order is there, or is there anew."""
    refreshing = Signal()
    """Something happened to cases, so that all that is said of them is read anew."""

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.watching = False
        self.wanted = Wanted()
        self.typed = ""
        self.total = 0
        """How many cases are listed."""
        self.kept = 0
        """The number of the case whose place is told with each answer, 0 for none."""
        self.kept_place: int | None = None
        """Where it stands, -1 if nowhere; None while that is asked."""
        self._rows: dict[int, CaseListRow] = {}
        self._question = self._answered = 0
        self._asking = self._again = False
        self._missing: set[int] = set()
        self._looked_at = 0
        self._timer = QTimer(self, interval=_TICK_MS)
        self._timer.timeout.connect(self._tick)
        self._timer.start()
        session.feed.changed.connect(self._on_changed)
        session.person_changed.connect(self._on_person)

    # --- what is listed ---------------------------------------------------------------------------------------

    @property
    def rows(self) -> list[CaseListRow]:
        """Return the rows that were read, in order."""
        return [self._rows[place] for place in sorted(self._rows)]

    @property
    def narrowed(self) -> bool:
        """Tell whether cases may be left out."""
        return bool(self.typed.strip()) or replace(self.wanted, sort=Wanted().sort) != Wanted()

    def narrow(self, typed: str, wanted: Wanted) -> None:
        """List what holds every typed word and is as wanted."""
        if (typed, wanted) != (self.typed, self.wanted):
            self.typed, self.wanted = typed, wanted
            self._question += 1
            self._looked_at = 0
            self.reload()

    @property
    def cut_off(self) -> bool:
        """Tell whether there may be more than are listed."""
        return bool(self.typed.strip()) and self.total >= MOST_FOUND

    def known(self) -> Iterable[tuple[int, CaseListRow]]:
        """Yield the places and rows that were read."""
        return self._rows.items()

    def answers(self) -> bool:
        """Tell whether what is listed answers the last question."""
        return self._answered == self._question and not self._asking

    def refresh(self) -> None:
        """Read everything again, for something may have happened."""
        self.refreshing.emit()
        self.reload()

    def reload(self) -> None:
        """Read order and rows again; while a question is under way, once it is answered."""
        if self._asking:
            self._again = True
            return
        self._asking = True
        question, typed, wanted, kept = self._question, self.typed, self._resolved(), self.kept
        near = self._looked_at // PAGE * PAGE
        starts = dict.fromkeys((0, max(0, near - PAGE), near, near + PAGE) if near else (0,))

        def read(desk: Desk) -> _Read:
            windows = tuple(desk.cases.window(typed, wanted, start, PAGE) for start in starts)
            place = desk.cases.place(typed, wanted, kept) if kept else -1
            return _Read(question, windows, kept, place)

        self._session.ask(read, self._take, self._on_failed)

    def row(self, place: int) -> CaseListRow | None:
        """Return the case at a place, None while it is not read."""
        return self._rows.get(place)

    def overdue(self, row: CaseListRow) -> bool:
        """Tell whether its call-back is overdue."""
        return row.due_at is not None and row.due_at <= self._session.now()

    def due(self, row: CaseListRow) -> str:
        """Return when to ring back: 14:02 today, else 11/18 14:02."""
        if row.due_at is None:
            return ""
        today = moments.days_ago(row.due_at, self._session.now()) == 0
        return moments.clock(row.due_at) if today else moments.day_and_clock(row.due_at)

    # --- as Qt asks -------------------------------------------------------------------------------------------

    def rowCount(self, parent: Index = NOWHERE) -> int:
        """Count the cases listed."""
        return 0 if parent.isValid() else self.total

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return the row, or all of it in words; one that is not read yet is read next."""
        if role not in (CASE, Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return None
        row = self._rows.get(index.row())
        if row is None:
            self._need(index.row())
        elif role == CASE:
            self._looked_at = index.row()
        if role == CASE:
            return row
        return self._spoken(row) if row else ""

    def _spoken(self, row: CaseListRow) -> str:
        parts = [
            f"{label(row.number)} {row.title}",
            case_list_words.shown_state(row.shown),
            words.urgency(row.urgency) if row.urgency is not Urgency.CALM else "",
            words.honoured(row.caller_name),
            words.number(row.caller_number),
            self.tr("Call back %1").replace("%1", self.due(row)) if row.due_at is not None else "",
            self.tr("In the hands of %1").replace("%1", row.owner) if row.owner else "",
            self.tr("Not seen by a manager yet") if row.unseen else "",
        ]
        return "\n".join(part for part in parts if part)

    # --- reading ----------------------------------------------------------------------------------------------

    def _resolved(self) -> Wanted:
        person = self._session.person
        if self.wanted.owner != MINE or person is None:
            return self.wanted
        return replace(self.wanted, owner=person.staff_id)

    def _take(self, read: _Read) -> None:
        self._asking = False
        if read.question == self._question:
            self._show(read)
        if self._again or read.question != self._question:
            self._again = False
            self.reload()

    def _show(self, read: _Read) -> None:
        total = read.windows[0].total
        self.kept_place = read.place if read.kept == self.kept else None
        self._missing.clear()
        if read.question != self._answered or not self.total:
            self._answered = read.question
            self.beginResetModel()
            self.total, self._rows = total, _by_place(read.windows)
            self.endResetModel()
        else:
            self._be_as_many(total)
            self._rows = _by_place(read.windows)
            self._tick()
        self.loaded.emit()

    def _be_as_many(self, total: int) -> None:
        """Grow or shrink at the end, so that the view stays where it is."""
        if total < self.total:
            self.beginRemoveRows(NOWHERE, total, self.total - 1)
            self.total = total
            self.endRemoveRows()
        elif total > self.total:
            self.beginInsertRows(NOWHERE, self.total, total - 1)
            self.total = total
            self.endInsertRows()

    def _need(self, place: int) -> None:
        """Read the page of a place once the view has said what else it shows."""
        self._looked_at = place
        if not self._missing:
            QTimer.singleShot(0, self, self._read_missing)
        self._missing.add(place // PAGE)

    def _read_missing(self) -> None:
        if not self._missing or self._asking:
            return
        self._asking = True
        question, typed, wanted = self._question, self.typed, self._resolved()
        pages = sorted(self._missing)

        def read(desk: Desk) -> _Read:
            windows = (desk.cases.window(typed, wanted, page * PAGE, PAGE) for page in pages)
            return _Read(question, tuple(windows))

        self._session.ask(read, self._take_rows, self._on_failed)

    def _take_rows(self, read: _Read) -> None:
        self._asking = False
        self._missing.clear()
        if len(self._rows) > _KEPT:
            self._rows = {}
        if any(window.total != self.total for window in read.windows):
            self._again = True  # something happened of which nobody told: another desk on the same store
        elif read.question == self._question:
            self._rows |= _by_place(read.windows)
            # What is still missing is asked for as it is painted.
            self._tick()
        if self._again or read.question != self._question:
            self._again = False
            self.reload()

    def _on_failed(self, failure: UserError) -> None:
        self._asking = self._again = False
        self._missing.clear()
        self._session.refused.emit(failure)

    def _tick(self) -> None:
        if self.total:
            self.dataChanged.emit(self.index(0), self.index(self.total - 1))

    def _on_person(self) -> None:
        if self.watching and self.wanted.owner == MINE:
            self.reload()

    def _on_changed(self, changed: Changed, _origin: QObject | None) -> None:
        if self.watching and (changed.cases or changed.calls or changed.promises or changed.blocks):
            self.refresh()


def _by_place(windows: Iterable[Window]) -> dict[int, CaseListRow]:
    return {window.start + at: row for window in windows for at, row in enumerate(window.rows)}


def label(number: int) -> str:
    """Return a case's number as people say it: C-0042."""
    return f"C-{number:04d}"
