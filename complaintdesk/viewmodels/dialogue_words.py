"""What the card of 対話継続困難 says: the refused proposals, what is missing, and the entries it rests on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from complaintdesk.domain.terms import Again
from complaintdesk.viewmodels import moments, words
from complaintdesk.viewmodels.counted import Counted

if TYPE_CHECKING:
    from complaintdesk.domain.dialogue import NoDialogue
    from complaintdesk.domain.unresponsive import Unresponsive

translate = QCoreApplication.translate
_SHOWN = 60
"""Characters of one entry beside the case."""


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


def evidence(judged: NoDialogue) -> list[str]:
    """Return the entries it rests on, in order of time, each with its moment and its words."""
    found = [(row.at, translate("dialogue_words", "Refused"), row.words) for row in judged.refusals]
    if judged.final is not None:
        found.append((judged.final.at, translate("dialogue_words", "Last warning"), judged.final.words))
    found += [(each.at, _again(each.what), each.words) for each in judged.repeats]
    return [f"{moments.day_and_clock(at)}  {what}  {_short(said)}" for at, what, said in sorted(found)]


def tries(judged: Unresponsive) -> list[str]:
    """Return the unanswered call-backs and the final notice, in order of time."""
    found = [(each.at, words.outcome(each.outcome)) for each in judged.attempts]
    if judged.notice is not None:
        found.append((judged.notice.at, translate("dialogue_words", "Final notice")))
    return [f"{moments.day_and_clock(at)}  {what}" for at, what in sorted(found)]


def _short(said: str) -> str:
    """Return the beginning of what was said: all of it stands on the timeline."""
    return said if len(said) <= _SHOWN else f"{said[: _SHOWN - 1]}…"


def _again(what: Again) -> str:
    return {
        Again.ABUSE: translate("dialogue_words", "Abuse again"),
        Again.UNREASONABLE: translate("dialogue_words", "Unreasonable demand again"),
        Again.SAME_DEMAND: translate("dialogue_words", "The same demand again"),
    }[what]
