"""The log of disclosures: what went to whom and on what ground, narrowed and searched."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from complaintdesk.viewmodels import handover, messages, moments
from complaintdesk.viewmodels.rows_table import Cell, RowsTable, TableRow
from complaintdesk.viewmodels.search_text import holds, searchable, words_of

if TYPE_CHECKING:
    from pathlib import Path

    from complaintdesk.domain.disclosure import DisclosureRow, Recipient
    from complaintdesk.domain.errors import UserError
    from complaintdesk.services.desk import Desk
    from complaintdesk.viewmodels.session import Session


class Disclosures(QObject):
    """``table`` shows what matches; ``saved`` follows a table that was written."""

    loaded = Signal()
    saved = Signal(str)
    refused = Signal(str)

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._rows: list[DisclosureRow] = []
        self._shown: list[DisclosureRow] = []
        self._typed = ""
        self._recipient: Recipient | None = None
        headers = (
            self.tr("When"),
            self.tr("Case"),
            self.tr("To"),
            self.tr("What"),
            self.tr("Ground"),
            self.tr("By"),
        )
        self.table = RowsTable(headers, self)

    @property
    def any(self) -> bool:
        """Tell whether anything is shown."""
        return bool(self._shown)

    def reload(self) -> None:
        """Read the log, if who sits here may."""
        person = self._session.person

        def read(desk: Desk) -> list[DisclosureRow]:
            reader = person or desk.sitting()
            return desk.handover.log(reader.staff_id if reader else "")

        self._session.ask(read, self._take, self._on_failed)

    def narrow(self, typed: str, recipient: Recipient | None) -> None:
        """Show what holds the words typed and went to one kind of recipient, None for any."""
        self._typed, self._recipient = typed, recipient
        self._show()

    def save(self, path: Path) -> None:
        """Write what is shown as CSV; ``saved`` or ``refused`` follows."""
        rows = list(self._shown)
        self._session.act(
            lambda desk, by: desk.handover.save_log(rows, path, by),
            lambda: self._on_saved(path),
            self._on_failed,
        )

    def case_of(self, key: str) -> str:
        """Return the id of the case that a row is about, "" for none."""
        place = self.table.row_of(key)
        return self._shown[place].case_id if place >= 0 else ""

    def _take(self, rows: list[DisclosureRow]) -> None:
        self._rows = rows
        self._show()

    def _show(self) -> None:
        typed = words_of(self._typed)
        shown = [(row, _cells(row)) for row in self._rows if self._recipient in (None, row.recipient)]
        matching = [
            (row, cells) for row, cells in shown if holds(searchable(cell.whole for cell in cells), typed)
        ]
        self._shown = [row for row, _ in matching]
        self.table.show([TableRow(f"{row.at} {place}", cells) for place, (row, cells) in enumerate(matching)])
        self.loaded.emit()

    def _on_saved(self, path: Path) -> None:
        self.saved.emit(str(path))
        self.reload()

    def _on_failed(self, failure: UserError) -> None:
        self._take([])
        self.refused.emit(messages.worded(failure))


def _cells(row: DisclosureRow) -> tuple[Cell, ...]:
    return (
        Cell(moments.full(row.at)[:-3]),
        Cell(f"C-{row.case_number:04d}" if row.case_number else ""),
        Cell(handover.recipient(row.recipient), tail=row.to_whom),
        Cell(handover.handed(row.handed, row.kind), tail=row.what),
        Cell(row.ground),
        Cell(row.staff),
    )
