"""The list of exhibits as a manager words it before it goes out."""

from __future__ import annotations

from dataclasses import fields, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from complaintdesk.viewmodels.rows_table import Cell, RowsTable, TableRow

if TYPE_CHECKING:
    from collections.abc import Sequence

    from complaintdesk.domain.exhibit_words import ExhibitWords
    from complaintdesk.services.evidence.wording import Line

COPIES = ("原本", "写し")
"""What is usual for 原本・写しの別; the list is a document of Japanese law in every language of the screen."""

_LISTED = ("title", "copy", "purport")
"""What there is room for beside the number; the rest is seen below, where it is typed."""


class ExhibitList(QObject):
    """Holds what was typed until the package is written; what is typed as the record has it says nothing of its own."""

    loaded = Signal()
    """The exhibits of the package as it is chosen now are shown."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        headers = (
            self.tr("No."),
            self.tr("Title"),
            self.tr("Original or copy"),
            self.tr("What it is to show"),
        )
        self.table = RowsTable(headers, self)
        self._lines: dict[str, Line] = {}
        self._typed: dict[str, ExhibitWords] = {}

    def show(self, lines: Sequence[Line]) -> None:
        """Show the exhibits of a package; what was typed before stays."""
        self._lines = {line.usual.exhibit_id: line for line in lines}
        self._show_rows()
        self.loaded.emit()

    def words_of(self, exhibit_id: str) -> ExhibitWords:
        """Return the words that an exhibit would go out with."""
        line = self._lines[exhibit_id]
        said = self._typed.get(exhibit_id, line.said)
        return replace(line.usual, **{name: value for name, value in _given(said).items() if value})

    def word(self, words: ExhibitWords) -> None:
        """Word an exhibit; an empty field is the record's again."""
        line = self._lines[words.exhibit_id]
        usual = _given(line.usual)
        own = {name: "" if value == usual[name] else value for name, value in _given(words.trimmed()).items()}
        self._typed[words.exhibit_id] = replace(line.said, **own)
        self._show_rows()

    @property
    def typed(self) -> tuple[ExhibitWords, ...]:
        """Return what was worded otherwise than it is kept."""
        return tuple(
            said
            for exhibit_id, said in self._typed.items()
            if exhibit_id not in self._lines or said != self._lines[exhibit_id].said
        )

    def _show_rows(self) -> None:
        self.table.show(
            [
                TableRow(exhibit_id, (Cell(line.number), *self._cells(exhibit_id)))
                for exhibit_id, line in self._lines.items()
            ]
        )

    def _cells(self, exhibit_id: str) -> list[Cell]:
        own = _given(self._typed.get(exhibit_id, self._lines[exhibit_id].said))
        shown = _given(self.words_of(exhibit_id))
        return [Cell(shown[name], bold=bool(own[name])) for name in _LISTED]


def _given(words: ExhibitWords) -> dict[str, str]:
    return {one.name: getattr(words, one.name) for one in fields(words) if one.name != "exhibit_id"}
