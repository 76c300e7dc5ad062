"""Every recording there is: how long, how large, how long it is kept; and for how long the disk will do."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from complaintdesk.viewmodels import messages, moments
from complaintdesk.viewmodels.rows_table import Cell, RowsTable, TableRow

if TYPE_CHECKING:
    from complaintdesk.domain.errors import UserError
    from complaintdesk.domain.sound import Forecast, KeptRecording
    from complaintdesk.services.desk import Desk
    from complaintdesk.viewmodels.session import Session

_FAR_DAYS = 3650
"""Nobody plans for longer."""


class KeptRecordings(QObject):
    """``table`` shows them, the newest first; ``summary`` what all of them take up and what the disk still takes."""

    loaded = Signal()
    refused = Signal(str)

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._rows: list[KeptRecording] = []
        self.summary = ""
        self.short = False
        """Hardly an hour of recording fits on the disk any more."""
        headers = (self.tr("When"), self.tr("Case"), self.tr("Length"), self.tr("Size"), self.tr("Kept"))
        self.table = RowsTable(headers, self)

    def reload(self) -> None:
        """Read what there is; ``loaded`` or ``refused`` follows."""

        def read(desk: Desk) -> tuple[list[KeptRecording], Forecast]:
            kept = desk.sound.kept()
            return kept, desk.sound.forecast(kept)

        self._session.ask(read, lambda found: self._take(*found), self._on_failed)

    def case_of(self, key: str) -> str:
        """Return the id of the case that a row is of, "" for none."""
        return next((row.case_id for row in self._rows if row.recording_id == key), "")

    def _take(self, rows: list[KeptRecording], forecast: Forecast) -> None:
        self._rows = rows
        self.table.show([TableRow(row.recording_id, self._cells(row)) for row in rows])
        size = _size(sum(row.size for row in rows))
        said = [self.tr("%n recording(s)", None, len(rows)), size]
        said.append(self.tr("the disk takes about %1 h more").replace("%1", f"{forecast.hours:,.0f}"))
        if forecast.days is not None and forecast.days < _FAR_DAYS:
            text = self.tr("at the pace of the last 30 days that is %1 days")
            said.append(text.replace("%1", f"{forecast.days:,.0f}"))
        self.summary = self.tr(" · ").join(said)
        self.short = forecast.hours < 1
        self.loaded.emit()

    def _cells(self, row: KeptRecording) -> tuple[Cell, ...]:
        case = Cell(f"C-{row.case_number:04d}", tail=row.case_title) if row.case_number else Cell()
        return (
            Cell(moments.full(row.started_at)[:-3]),
            case,
            Cell(moments.length(round(row.seconds * moments.SECOND))),
            Cell(_size(row.size)),
            self._kept(row),
        )

    def _kept(self, row: KeptRecording) -> Cell:
        if row.held:
            return Cell(self.tr("legal hold"), "amber", chip="amber")
        if row.closed_at is None:
            return Cell(self.tr("while the case is handled"), "sub")
        due_at = row.due_at(self._session.shop.rules.keep_recordings_days)
        if due_at is None:
            return Cell(self.tr("for ever"), "sub")
        if due_at <= self._session.now():
            return Cell(self.tr("due for deletion"), "red")
        return Cell(self.tr("until %1").replace("%1", moments.full(due_at)[:10]))

    def _on_failed(self, failure: UserError) -> None:
        self.refused.emit(messages.worded(failure))


def _size(size: int) -> str:
    return f"{size / 1e9:.1f} GB" if size >= 10**9 else f"{size / 1e6:.1f} MB"
