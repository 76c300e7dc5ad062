"""Reading back: what the caller said so far as words to read aloud, and whether they agreed."""

from __future__ import annotations

import re
import unicodedata
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from complaintdesk.domain.terms import MAX_LINE, MarkKind, NoteKind

if TYPE_CHECKING:
    from complaintdesk.viewmodels.call_desk import CallDesk
    from complaintdesk.viewmodels.desk_call import DeskCall
    from complaintdesk.viewmodels.note_lines import ShownLine

_AT_ONCE = 400
"""Characters that are read back in one go; the lines that do not fit are read back next."""
_GROUP = 4
"""Digits of a long number that are read in one breath."""
_LEAST = 5
"""Digits from which on a number is one to be spelt: a phone or an order number, not an amount."""
_NUMBER = re.compile(
    r"(?<![0-9A-Za-z.,/-])[A-Za-z]{0,4}-?[0-9]+(?:-[0-9]+)*(?![0-9A-Za-z.,/-]|円|個|箱|点|年|月|日|kg|g)"
)
_END = " 。．.、,　\n"


class ReadBack(QObject):
    """Open while the words stand on the screen; ``points`` are what is filed, ``spelt`` how its numbers are read."""

    changed = Signal()

    def __init__(self, desk: CallDesk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.is_open = False
        self.points = ""
        desk.current_changed.connect(self._on_call)

    @property
    def spelt(self) -> str:
        """Return how to read the long numbers in the points, one a line."""
        names = self.tr("zero one two three four five six seven eight nine").split()
        joint = self.tr(", ")
        found = (match.group() for match in _NUMBER.finditer(unicodedata.normalize("NFKC", self.points)))
        numbers = dict.fromkeys(number for number in found if sum(map(str.isdigit, number)) >= _LEAST)
        return "\n".join(f"{number}  {_spelt(number, names, joint)}" for number in numbers)

    def toggle(self) -> None:
        """Show the words to read aloud, or put them away."""
        if self.is_open:
            self.close()
            return
        self.points = self._words()
        self.is_open = bool(self.points)
        self.changed.emit()

    def close(self) -> None:
        """Put the words away; nothing is noted."""
        self.is_open = False
        self.changed.emit()

    def answered(self, difference: str = "") -> None:
        """File what was read aloud, and that the caller agreed or what they said ``differs``."""
        call, points = self._desk.current, self.points
        if call is None or not self.is_open:
            return
        self.close()
        line_id = self._desk.write(points, NoteKind.READBACK)
        self._desk.mark(call, line_id, MarkKind.READ_BACK, "differs" if difference else "agreed", difference)

    # --- what is agreed ----------------------------------------------------------------------------------------

    @property
    def state(self) -> tuple[str, str]:
        """Return in a word how far the call is read back, and its tone; empty before the first time."""
        call = self._desk.current
        answers = _answers(call) if call else []
        if not answers:
            return "", ""
        if answers[-1][1] == "differs":
            return self.tr("Read back: differs"), "amber"
        if missing := len(self._to_read(call)):
            return self.tr("%n line(s) since the read-back", None, missing), "amber"
        return self.tr("Read back"), "green"

    def _to_read(self, call: DeskCall | None) -> list[ShownLine]:
        """Return the facts and demands that stand and were not agreed to yet."""
        lines = call.lines.standing() if call else []
        agreed = [text for text, value in _answers(call) if value == "agreed"] if call else []
        return [
            line
            for line in lines
            if line.kind in (NoteKind.FACT, NoteKind.DEMAND)
            if not any(_point(line.text) in text for text in agreed)
        ]

    def _words(self) -> str:
        call = self._desk.current
        if call is None:
            return ""
        lines = self._to_read(call) or [
            line for line in call.lines.standing() if line.kind in (NoteKind.FACT, NoteKind.DEMAND)
        ]
        points: list[str] = []
        for line in lines:
            if points and sum(map(len, points)) + len(line.text) > _AT_ONCE:
                break
            points.append(_point(line.text))
        if points and not _answers(call):
            points += self._who(call)
        sentence = self.tr("%1. ")
        return "".join(sentence.replace("%1", point) for point in points).strip()[:MAX_LINE]

    def _who(self, call: DeskCall) -> list[str]:
        parts = (
            (self.tr("The name is %1"), call.name),
            (self.tr("The phone number is %1"), call.number),
            (self.tr("The order number is %1"), call.order_number),
        )
        return [words.replace("%1", value.strip()) for words, value in parts if value.strip()]

    def _on_call(self) -> None:
        if self.is_open:
            self.is_open = False
        self.changed.emit()


def _answers(call: DeskCall) -> list[tuple[str, str]]:
    """Return text and answer of each read-back that stands."""
    return [
        (line.text, mark.value)
        for line in call.lines.standing()
        for mark in line.marks[-1:]
        if mark.kind is MarkKind.READ_BACK
    ]


def _point(text: str) -> str:
    return " ".join(text.split()).strip(_END)


def _spelt(number: str, names: list[str], joint: str) -> str:
    """Return a number digit by digit, in its own groups, or in fours where it has none."""
    groups: list[str] = []
    for part in number.split("-"):
        letters = "".join(sign for sign in part if sign.isalpha())
        digits = part.removeprefix(letters)
        groups += [letters] if letters else []
        groups += [digits[start : start + _GROUP] for start in range(0, len(digits), _GROUP)]
    return joint.join(
        " ".join(names[int(sign)] if sign.isdigit() else sign for sign in group) for group in groups
    )
