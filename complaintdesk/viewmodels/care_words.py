"""Staff care in the screen's words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from complaintdesk.domain.care import Feeling, Wish
from complaintdesk.viewmodels import moments, words

if TYPE_CHECKING:
    from complaintdesk.domain.care import CareRow

translate = QCoreApplication.translate


def feeling(value: Feeling) -> str:
    """Return 大丈夫, 疲れた …"""
    return {
        Feeling.FINE: translate("care", "All right"),
        Feeling.TIRED: translate("care", "Tired"),
        Feeling.SHAKEN: translate("care", "Shaken"),
        Feeling.UNWELL: translate("care", "Not well"),
    }[value]


def wishes(values: tuple[Wish, ...]) -> str:
    """Return what would help, "" if nothing was said."""
    said = {
        Wish.TALK: translate("care", "Talk with somebody"),
        Wish.BREAK: translate("care", "A break"),
        Wish.HAND_ON: translate("care", "Somebody else takes this caller"),
    }
    return "・".join(said[value] for value in values)


def about(row: CareRow) -> str:
    """Return which call a note is about, "" if it is about none."""
    if row.call_at is None:
        return ""
    return f"{moments.day_and_clock(row.call_at)} {row.caller}".strip()


def state(row: CareRow) -> str:
    """Return who was chosen to read a note, and who talked with its author when."""
    note, said = row.note, []
    if row.reader:
        said.append(translate("care", "The author lets %1 read it.").replace("%1", row.reader))
    if note.talked_at is not None:
        talked = translate("care", "%1 talked about it with the author on %2.")
        said.append(talked.replace("%1", row.talked_by).replace("%2", moments.day_and_clock(note.talked_at)))
    return words.sentences(said)
