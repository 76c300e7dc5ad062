"""What the card of 対話継続困難 says: the refused proposals, what is missing, and the entries it rests on."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QCoreApplication

from complaintdesk.domain.terms import Again
from complaintdesk.viewmodels import moments, words
from complaintdesk.viewmodels.counted import Counted

if TYPE_CHECKING:
    from complaintdesk.domain.case_file import CaseFile, DecisionRow
    from complaintdesk.domain.dialogue import NoDialogue
    from complaintdesk.domain.unresponsive import Unresponsive

translate = QCoreApplication.translate
_SHOWN = 60
"""Characters of one entry beside the case."""


class Evidence(NamedTuple):
    """One entry beside the case, in words; the others are what ``Timeline.reveal`` finds it by."""

    words: str
    key: str
    at: int
    within: str = ""


def count(judged: NoDialogue) -> str:
    """Return 提案の拒否 2 / 2回."""
    text = translate("dialogue_words", "Proposals refused: %1 of %2")
    return text.replace("%1", str(len(judged.refusals))).replace("%2", str(judged.limit))


def missing(judged: NoDialogue) -> list[str]:
    """Return what is still needed before talking on counts as impossible; empty if nothing."""
    lacking = []
    if (refusals := judged.limit - len(judged.refusals)) > 0:
        lacking.append(Counted().refusals_missing(refusals))
    if judged.open_offer is not None:
        asked = translate("dialogue_words", "the answer to the proposal of %1")
        lacking.append(asked.replace("%1", moments.day_and_clock(judged.open_offer)))
    if judged.final is None:
        lacking.append(Counted().warnings_missing(judged.warnings_needed - judged.warnings))
    if not judged.repeats:
        lacking.append(translate("dialogue_words", "abuse or the same demand after the last warning"))
    return lacking


def next_step(judged: NoDialogue) -> str:
    """Return in a sentence what to do now."""
    if judged.reached:
        return translate(
            "dialogue_words",
            "Every proposal was refused, and it goes on after the last warning. Ask for the block.",
        )
    if judged.open_offer is not None:
        return translate("dialogue_words", "Wait for the answer to the last proposal.")
    if not judged.refused:
        return translate("dialogue_words", "Propose what the shop can do, and note the answer.")
    if judged.final is None:
        return translate("dialogue_words", "Warn the customer, and note the words.")
    return translate("dialogue_words", "The last warning was given. Go on calmly; note what is said.")


def evidence(judged: NoDialogue, file: CaseFile) -> list[Evidence]:
    """Return the entries it rests on, in order of time, each with its moment and its words."""
    found = [
        (row.at, translate("dialogue_words", "Refused"), row.words, _decision(file, row), "")
        for row in judged.refusals
    ]
    if (final := judged.final) is not None:
        last = translate("dialogue_words", "Last warning")
        found.append((final.at, last, final.words, _notice(file, final.at), ""))
    found += [
        (each.at, _again(each.what), each.words, each.line_id, _call_of(file, each.line_id))
        for each in judged.repeats
    ]
    return [
        Evidence(f"{moments.day_and_clock(at)}  {what}  {_short(said)}", key, at, within)
        for at, what, said, key, within in sorted(found)
    ]


def tries(judged: Unresponsive, file: CaseFile) -> list[Evidence]:
    """Return the unanswered call-backs and the final notice, in order of time."""
    found = [
        (each.at, words.outcome(each.outcome), _attempt(file, each.promise_id, each.call_id))
        for each in judged.attempts
    ]
    if (given := judged.notice) is not None:
        found.append((given.at, translate("dialogue_words", "Final notice"), _notice(file, given.at)))
    return [Evidence(f"{moments.day_and_clock(at)}  {what}", key, at) for at, what, key in sorted(found)]


# --- where each stands on the timeline (timeline_items.py names its items) -----------------------------------------


def _decision(file: CaseFile, row: DecisionRow) -> str:
    return f"decision {file.decisions.index(row)}"


def _notice(file: CaseFile, at: int) -> str:
    return next((f"notice {place}" for place, row in enumerate(file.notices) if row.at == at), "")


def _call_of(file: CaseFile, line_id: str) -> str:
    """Return the call in which a line was written: it is unfolded to show the line."""
    return next(
        (call.call_id for call in file.calls if any(line.line_id == line_id for line in call.lines)), ""
    )


def _attempt(file: CaseFile, promise_id: str, call_id: str) -> str:
    promises = (promise for promise in file.promises if promise.promise_id == promise_id)
    tried = (each for promise in promises for each in enumerate(promise.attempts, start=1))
    return next((f"{promise_id}/{count}" for count, row in tried if row.call_id == call_id), "")


def _short(said: str) -> str:
    """Return the beginning of what was said: all of it stands on the timeline."""
    return said if len(said) <= _SHOWN else f"{said[: _SHOWN - 1]}…"


def _again(what: Again) -> str:
    return {
        Again.ABUSE: translate("dialogue_words", "Abuse again"),
        Again.UNREASONABLE: translate("dialogue_words", "Unreasonable demand again"),
        Again.SAME_DEMAND: translate("dialogue_words", "The same demand again"),
    }[what]
