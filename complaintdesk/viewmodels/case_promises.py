"""Beside the case: its open promises, how urgent it is, and whether its caller is on the phone right now."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from complaintdesk.domain.terms import Direction
from complaintdesk.viewmodels import moments
from complaintdesk.viewmodels.board_rows import when
from complaintdesk.viewmodels.promise_form import PromiseForm
from complaintdesk.viewmodels.words_form import WordsForm

if TYPE_CHECKING:
    from complaintdesk.domain.promise_rows import InHandRow, MadeRow
    from complaintdesk.domain.terms import Urgency
    from complaintdesk.viewmodels.case_detail import CaseDetail
    from complaintdesk.viewmodels.session import Session

_TICK_MS = 30_000


class CasePromises(QObject):
    """Follows the open case; ``in_hand`` is read anew each half minute, for other desks tell nobody."""

    changed = Signal()

    def __init__(self, session: Session, detail: CaseDetail, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._detail = detail
        self.in_hand: list[InHandRow] = []
        self._timer = QTimer(self, interval=_TICK_MS)
        self._timer.timeout.connect(self._look)
        self._timer.start()
        detail.loaded.connect(self._on_loaded)

    @property
    def open_promises(self) -> list[MadeRow]:
        """Return what is still to be kept, the most overdue first."""
        file = self._detail.file
        made = [row for row in file.made if row.closed_at is None] if file else []
        return sorted(made, key=lambda row: row.due_at)

    def overdue(self, row: MadeRow) -> bool:
        """Tell whether a promise is overdue."""
        return row.due_at <= self._session.now()

    def due(self, row: MadeRow) -> str:
        """Return when a promise is due, in words."""
        text = self.tr("Overdue since %1") if self.overdue(row) else self.tr("Until %1")
        return text.replace("%1", when(row.due_at, self._session.now()))

    def on_the_phone(self) -> str:
        """Return who talks with this caller now, empty if nobody does as far as the store knows."""
        return "\n".join(self._said(row) for row in self.in_hand)

    def _said(self, row: InHandRow) -> str:
        if row.parked_at:
            text, since = self.tr("%1 has this caller waiting since %2"), row.parked_at
        elif row.direction is Direction.OUTGOING:
            text, since = self.tr("%1 is ringing this caller, since %2"), row.started_at
        else:
            text, since = self.tr("%1 is on the phone with this caller since %2"), row.started_at
        return text.replace("%1", row.staff).replace("%2", moments.clock(since))

    # --- what may be done ----------------------------------------------------------------------------------

    def judge(self, urgency: Urgency) -> None:
        """Say how urgent the case is."""
        if file := self._detail.file:
            self._session.act(lambda desk, by: desk.triage.judge(file.case_id, urgency, by))

    def keep(self, promise_id: str) -> None:
        """Say that a promise was kept."""
        self._session.act(lambda desk, by: desk.promises.close(promise_id, "", by, kept=True))

    def breaking(self, promise_id: str) -> WordsForm:
        """Return the form that says why a promise was not kept."""
        return WordsForm(
            self._session,
            lambda desk, why, by: desk.promises.close(promise_id, why, by, kept=False),
            "why",
            self,
        )

    def form(self) -> PromiseForm | None:
        """Return the form that promises something, None while no case is open."""
        file = self._detail.file
        return PromiseForm(self._session, file.case_id, self) if file else None

    def _on_loaded(self, another: bool) -> None:
        if another:
            self.in_hand = []
        self.changed.emit()
        self._look()

    def _look(self) -> None:
        file = self._detail.file
        if file is None or not self._detail.watching:
            return
        case_id = file.case_id

        def known(rows: list[InHandRow]) -> None:
            if self._detail.file is not None and self._detail.file.case_id == case_id:
                self.in_hand = rows
                self.changed.emit()

        self._session.ask(lambda desk: desk.triage.in_hand(case_id), known)
