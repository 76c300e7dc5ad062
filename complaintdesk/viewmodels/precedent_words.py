"""What the screen says of a like case: how it ended, what it has in common, what was given."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from complaintdesk.domain.precedent import Common, GivenKind
from complaintdesk.domain.terms import Fault
from complaintdesk.viewmodels import decision_words, moments, words

if TYPE_CHECKING:
    from complaintdesk.domain.precedent import Given, Precedent

translate = QCoreApplication.translate


def title(row: Precedent) -> str:
    """Return ``C-0004 焼き菓子の割れ``."""
    return f"C-{row.number:04d} {row.title}".rstrip()


def ended(row: Precedent) -> str:
    """Return how it ended: state and day, whose fault it was, whether the caller is blocked."""
    parts = [f"{words.case_state(row.state)} {moments.day(row.closed_at)}"]
    if row.fault is not Fault.UNDECIDED:
        parts.append(translate("precedents", "Fault: %1").replace("%1", words.fault(row.fault)))
    if row.blocked:
        parts.append(translate("precedents", "blocked"))
    return " · ".join(parts)


def alike(row: Precedent) -> str:
    """Return in what the cases are alike."""
    names = {
        Common.ENQUIRY: translate("precedents", "kind of enquiry"),
        Common.FAULT: translate("precedents", "fault"),
        Common.STAGE: translate("precedents", "stage of the order"),
        Common.GOODS: translate("precedents", "goods"),
        Common.WORDS: translate("precedents", "words"),
    }
    said = [name for each, name in names.items() if each in row.common]
    between = translate("precedents", ", ")
    return translate("precedents", "Alike in: %1").replace("%1", between.join(said))


def given(row: Given) -> str:
    """Return one thing that was given, with how."""
    said = {
        GivenKind.DECIDED: translate("precedents", "Decided: %1"),
        GivenKind.KEPT: translate("precedents", "Promised and kept: %1"),
        GivenKind.ANSWERED: translate("precedents", "Answered: %1"),
    }[row.kind]
    what = " ".join(row.words.split())
    if row.remedy is not None:
        what = " · ".join(part for part in (decision_words.given(row.remedy), what) if part)
    return said.replace("%1", what)
