"""Marking a line: abuse by its type, a demand as unreasonable. Nothing is ever marked by itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from complaintdesk.domain.terms import AbuseType, MarkKind, NoteKind, UnreasonableDemand
from complaintdesk.viewmodels import conduct_words

if TYPE_CHECKING:
    from complaintdesk.viewmodels.call_desk import CallDesk
    from complaintdesk.viewmodels.desk_call import DeskCall
    from complaintdesk.viewmodels.note_lines import ShownLine

Value = AbuseType | UnreasonableDemand


class LineMarks(QObject):
    """``line`` is the one being marked, None while there is nothing to ask; ``asking`` until it is marked."""

    changed = Signal()

    def __init__(self, desk: CallDesk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._call: DeskCall | None = None
        self._root = ""
        self._kind = MarkKind.ABUSE
        self.asking = False
        desk.current_changed.connect(self._on_call)

    @property
    def line(self) -> ShownLine | None:
        """Return the line as it stands now."""
        return self._call.lines.standing_of(self._root) if self._call and self._root else None

    @property
    def choices(self) -> list[Value]:
        """Return what the line can be marked as, in the order of their keys."""
        return list(AbuseType) if self._kind is MarkKind.ABUSE else list(UnreasonableDemand)

    @property
    def chosen(self) -> Value | None:
        """Return what the line is marked as."""
        line = self.line
        values = [mark.value for mark in line.marks if mark.kind is self._kind] if line else []
        if not values or not values[-1]:
            return None
        return (AbuseType if self._kind is MarkKind.ABUSE else UnreasonableDemand)(values[-1])

    @property
    def title(self) -> str:
        """Return what the card asks, or what was chosen."""
        if self.chosen is not None and not self.asking:
            return self.word(self.chosen)
        if self._kind is MarkKind.ABUSE:
            return self.tr("Which type of abuse?")
        return self.tr("Why is this demand unreasonable?")

    def ask(self, line: ShownLine | None) -> bool:
        """Ask how to mark a line; tell whether it is one that can be marked."""
        if line is None or line.kind not in (NoteKind.ABUSE, NoteKind.DEMAND):
            return False
        self._call, self._root = self._desk.current, line.root
        self._kind = MarkKind.ABUSE if line.kind is NoteKind.ABUSE else MarkKind.DEMAND
        self.asking = True
        self.changed.emit()
        return True

    def choose(self, value: Value | None) -> None:
        """Mark the line, or take its mark back with None; both stay on record."""
        if self._call is None or self.line is None:
            return
        if value != self.chosen:
            self._desk.mark(self._call, self._root, self._kind, value.value if value else "")
        self.asking = value is None
        self.changed.emit()

    def close(self) -> None:
        """Ask no more; the line stays as it is marked."""
        self._root = ""
        self.changed.emit()

    @staticmethod
    def word(value: Value) -> str:
        """Return what to call a choice."""
        if isinstance(value, AbuseType):
            return conduct_words.abuse_type(value)
        return conduct_words.ground(value)

    @staticmethod
    def answer(value: Value) -> tuple[str, str]:
        """Return what to say, if there is such, and what to do."""
        if isinstance(value, AbuseType):
            return conduct_words.say(value), conduct_words.do(value)
        return "", conduct_words.way_out(value)

    def _on_call(self) -> None:
        if self._desk.current is not self._call and self._root:
            self.close()
