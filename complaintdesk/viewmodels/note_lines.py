"""The lines of a call as a list: grey until durable, then black; red if they could not be saved."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import Enum, auto
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

from complaintdesk.viewmodels import conduct_words, moments, words

if TYPE_CHECKING:
    from collections.abc import Iterable

    from complaintdesk.domain.case_file import LineRow, MarkRow
    from complaintdesk.domain.terms import NoteKind

Index = QModelIndex | QPersistentModelIndex
ROW = Qt.ItemDataRole.UserRole + 1


class LineState(Enum):
    """Where a line is on its way to the disk."""

    SAVING = auto()
    DURABLE = auto()
    FAILED = auto()


@dataclass(frozen=True, slots=True, kw_only=True)
class ShownLine:
    """One line. ``corrects`` names the line it replaces; ``replaced`` is struck through.

    ``root`` is the line's first id, by which the store knows it through all corrections.
    """

    line_id: str
    kind: NoteKind
    text: str
    at: int
    offset_us: int
    state: LineState
    root: str
    corrects: str = ""
    replaced: bool = False
    marks: tuple[MarkRow, ...] = ()

    @property
    def stands(self) -> bool:
        """Tell whether this is what the line says now."""
        return not self.replaced and not self.withdrawn

    @property
    def withdrawn(self) -> bool:
        """Tell whether this is a correction that takes a line back."""
        return bool(self.corrects) and not self.text


class NoteLines(QAbstractListModel):
    """Rows are ShownLine under the role ROW; the display role reads them out for assistive technology."""

    def __init__(self, started_at: int, rows: Iterable[LineRow] = ()) -> None:
        super().__init__()
        self._started_at = started_at
        self._lines = [_shown(row) for row in rows]

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        """Return the number of lines."""
        return 0 if parent.isValid() else len(self._lines)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return a line, or the words that read it out."""
        line = self._lines[index.row()]
        if role == ROW:
            return line
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            said = (
                moments.length(line.offset_us),
                words.note_kind(line.kind),
                line.text,
                conduct_words.trail(line.marks),
            )
            return " ".join(part for part in said if part)
        return None

    # --- writing ------------------------------------------------------------------------------------------

    def add(self, line_id: str, kind: NoteKind, text: str, at: int, corrects: str = "") -> None:
        """Show a line that is on its way to the disk."""
        before = next((line for line in self._lines if corrects and line.line_id == corrects), None)
        if before is not None:
            self._change(corrects, replaced=True, marks=())
        line = ShownLine(
            line_id=line_id,
            kind=kind,
            text=text,
            at=at,
            offset_us=at - self._started_at,
            state=LineState.SAVING,
            root=before.root if before else line_id,
            corrects=corrects,
            marks=before.marks if before else (),
        )
        self.beginInsertRows(QModelIndex(), len(self._lines), len(self._lines))
        self._lines.append(line)
        self.endInsertRows()

    def mark(self, line_id: str, state: LineState) -> None:
        """Say where a line is now."""
        self._change(line_id, state=state)

    def add_mark(self, root: str, mark: MarkRow) -> None:
        """Show another mark on a line, by the line's first id."""
        for line in self._lines:
            if line.root == root and not line.replaced:
                self._change(line.line_id, marks=(*line.marks, mark))
                return

    def merge(self, lines: NoteLines, *, without: str) -> None:
        """Take over the lines of an older list that are not here yet, except one that is here by another name."""
        here = {line.line_id for line in self._lines} | {without}
        self._lines += [line for line in lines.lines() if line.line_id not in here]

    # --- reading ------------------------------------------------------------------------------------------

    def lines(self) -> list[ShownLine]:
        """Return all lines."""
        return list(self._lines)

    def standing(self) -> list[ShownLine]:
        """Return what the lines say now, without what was corrected or withdrawn."""
        return [line for line in self._lines if line.stands]

    def standing_of(self, root: str) -> ShownLine | None:
        """Return what a line says now, by its first id."""
        return next((line for line in self._lines if line.root == root and line.stands), None)

    def last_standing(self) -> ShownLine | None:
        """Return the newest line that stands. One that could not be saved is not skipped for an older one."""
        standing = self.standing()
        return standing[-1] if standing and standing[-1].state is not LineState.FAILED else None

    def said_before(self, withdrawal: ShownLine) -> ShownLine | None:
        """Return what a withdrawn line said before."""
        return next((line for line in self._lines if line.line_id == withdrawal.corrects), None)

    def last_withdrawn(self) -> ShownLine | None:
        """Return the newest line that was withdrawn and not put back."""
        gone = [line for line in self._lines if line.withdrawn and not line.replaced]
        return gone[-1] if gone else None

    def _change(self, line_id: str, **values: Any) -> None:
        for place, line in enumerate(self._lines):
            if line.line_id == line_id:
                self._lines[place] = replace(line, **values)
                index = self.index(place)
                self.dataChanged.emit(index, index)


def _shown(row: LineRow) -> ShownLine:
    return ShownLine(
        line_id=row.line_id,
        kind=row.kind,
        text=row.text,
        at=row.at,
        offset_us=row.offset_us,
        state=LineState.DURABLE,
        root=row.line_id.partition(".")[0],
        corrects=row.corrects,
        replaced=bool(row.corrected_by),
        marks=row.marks,
    )
