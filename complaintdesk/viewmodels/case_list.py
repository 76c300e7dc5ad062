"""The list of cases: filtered as one types, by state, and to those that are blocked."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt, QTimer, Signal

from complaintdesk.domain import triage
from complaintdesk.domain.terms import CaseState, Urgency
from complaintdesk.viewmodels import moments, words
from complaintdesk.viewmodels.search_text import holds, searchable, words_of

if TYPE_CHECKING:
    from complaintdesk.domain.case_file import CaseListRow
    from complaintdesk.services.changed import Changed
    from complaintdesk.services.desk import Desk
    from complaintdesk.viewmodels.session import Session

    Index = QModelIndex | QPersistentModelIndex

CASE = Qt.ItemDataRole.UserRole + 1
"""The ``CaseListRow`` of an index."""
BLOCKED = "blocked"
"""The filter that no state is: those whose number is blocked."""
NOWHERE = QModelIndex()
_TICK_MS = 30_000


class CaseList(QAbstractListModel):
    """Every case, the agitated and urgent first, then the last touched.

    ``filter_by`` narrows it without asking the store again.

    While nobody is ``watching`` it reads nothing: the store belongs to the call.
    """

    loaded = Signal()

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.watching = False
        self._all: list[tuple[str, CaseListRow]] = []
        self._typed = ""
        self._kind = ""
        self.rows: list[CaseListRow] = []
        self._timer = QTimer(self)
        self._timer.setInterval(_TICK_MS)
        self._timer.timeout.connect(self._tick)
        self._timer.start()
        session.feed.changed.connect(self._on_changed)

    @property
    def total(self) -> int:
        """Count the cases, shown or not."""
        return len(self._all)

    def reload(self) -> None:
        """Read the cases again."""
        self._session.ask(_read, self._take)

    def filter_by(self, typed: str, kind: str = "") -> None:
        """Show what holds every typed word, and is of a kind: a state's value, ``BLOCKED`` or "" for all."""
        self._typed, self._kind = typed, kind
        self._filter()

    def row_of(self, case_id: str) -> int:
        """Return where a case stands, -1 if it is not shown."""
        return next((place for place, row in enumerate(self.rows) if row.case_id == case_id), -1)

    def overdue(self, row: CaseListRow) -> bool:
        """Tell whether its call-back is overdue."""
        return row.due_at is not None and row.due_at <= self._session.now()

    def due(self, row: CaseListRow) -> str:
        """Return when to ring back: 14:02 today, else 11/18 14:02."""
        if row.due_at is None:
            return ""
        today = moments.days_ago(row.due_at, self._session.now()) == 0
        return moments.clock(row.due_at) if today else moments.day_and_clock(row.due_at)

    def rowCount(self, parent: Index = NOWHERE) -> int:
        """Count the cases shown."""
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return the row, or all of it in words."""
        row = self.rows[index.row()]
        if role == CASE:
            return row
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return self._spoken(row)
        return None

    def _spoken(self, row: CaseListRow) -> str:
        parts = [
            f"C-{row.number:04d} {row.title}",
            words.case_state(row.state),
            words.urgency(row.urgency) if row.urgency is not Urgency.CALM else "",
            words.honoured(row.caller_name),
            words.number(row.caller_number),
            self.tr("Call back %1").replace("%1", self.due(row)) if row.due_at is not None else "",
            self.tr("Blocked") if row.blocked else "",
        ]
        return "\n".join(part for part in parts if part)

    def _take(self, read: list[tuple[str, CaseListRow]]) -> None:
        self._all = read
        self._filter()
        self.loaded.emit()

    def _filter(self) -> None:
        wanted = words_of(self._typed)
        shown = [row for text, row in self._all if self._is_of_kind(row) and holds(text, wanted)]
        if [row.case_id for row in shown] == [row.case_id for row in self.rows]:
            self.rows = shown
            self._tick()
            return
        self.beginResetModel()
        self.rows = shown
        self.endResetModel()

    def _is_of_kind(self, row: CaseListRow) -> bool:
        if not self._kind:
            return True
        return row.blocked if self._kind == BLOCKED else row.state is CaseState(self._kind)

    def _tick(self) -> None:
        if self.rows:
            self.dataChanged.emit(self.index(0), self.index(len(self.rows) - 1))

    def _on_changed(self, changed: Changed, _origin: QObject | None) -> None:
        if self.watching and (changed.cases or changed.calls or changed.promises or changed.blocks):
            self.reload()


def _read(desk: Desk) -> list[tuple[str, CaseListRow]]:
    """Fold the text on the store's thread: for very many cases it takes longer than a frame."""
    return [(_searchable(row), row) for row in sorted(desk.cases.list(), key=_rank)]


def _rank(row: CaseListRow) -> int:
    """Put agitated and urgent cases that are not finished above the others; each group stays as it was touched."""
    unfinished = row.state in (CaseState.OPEN, CaseState.WAITING)
    return triage.rank(row.urgency if unfinished else Urgency.CALM)


def _searchable(row: CaseListRow) -> str:
    number = row.caller_number
    parts = [f"C-{row.number:04d}", row.title, row.caller_name]
    if number is not None:
        parts += [number.shown, number.e164]
    return searchable(parts)
