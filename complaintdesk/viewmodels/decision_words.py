"""The screen's words for what was decided, how it ended, and what to do next."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from complaintdesk.domain.decision import Cause, EndingNoted, Remedy, RemedyDecided, RemedyProposed, standing
from complaintdesk.domain.next_step import Step
from complaintdesk.viewmodels import moments

if TYPE_CHECKING:
    from complaintdesk.domain.case_file import CaseFile
    from complaintdesk.domain.next_step import Next

translate = QCoreApplication.translate


def remedy(value: Remedy) -> str:
    """Return 代わりの品, 全額返金 …"""
    return {
        Remedy.REPLACEMENT: translate("decision_words", "Replacement"),
        Remedy.FULL_REFUND: translate("decision_words", "Full refund"),
        Remedy.PART_REFUND: translate("decision_words", "Part refund"),
        Remedy.DISCOUNT: translate("decision_words", "Discount"),
        Remedy.APOLOGY: translate("decision_words", "Apology only"),
        Remedy.NOTHING: translate("decision_words", "Nothing: refuse"),
    }[value]


def cause(value: Cause) -> str:
    """Return 期待との違い, 商品 …"""
    return {
        Cause.EXPECTATION: translate("decision_words", "Expectation gap"),
        Cause.WORDING: translate("decision_words", "Our wording"),
        Cause.CARRIER: translate("decision_words", "Carrier"),
        Cause.PRODUCT: translate("decision_words", "Product"),
        Cause.US: translate("decision_words", "Ourselves"),
    }[value]


def yen(value: int) -> str:
    """Return 1,200円."""
    return translate("decision_words", "¥%1").replace("%1", f"{value:,}")


def given(event: RemedyProposed | RemedyDecided) -> str:
    """Return what the customer gets, and until when."""
    parts = [remedy(event.remedy)]
    if event.yen:
        parts.append(yen(event.yen))
    if event.until is not None:
        parts.append(translate("decision_words", "until %1").replace("%1", moments.day(event.until)))
    return " · ".join(parts)


def ended(event: EndingNoted) -> str:
    """Return what is known of how it ended, empty if nothing."""
    parts = []
    if event.cause is not None:
        parts.append(translate("decision_words", "Cause: %1").replace("%1", cause(event.cause)))
    if event.worked is not None:
        parts.append(
            translate("decision_words", "The fix worked")
            if event.worked
            else translate("decision_words", "The fix did not work")
        )
    if event.stars:
        parts.append(translate("decision_words", "Satisfaction %1 of 5").replace("%1", str(event.stars)))
    if event.won_back is not None:
        parts.append(
            translate("decision_words", "Won back")
            if event.won_back
            else translate("decision_words", "Customer lost")
        )
    return " · ".join(parts)


def title(step: Next) -> str:
    """Return what to do next, in a few words; empty where another card says it."""
    return {
        Step.KEEP_PROMISE: translate("decision_words", "Keep the promise"),
        Step.DECIDE: translate("decision_words", "Decide on the proposal"),
        Step.JUDGE_FAULT: translate("decision_words", "Judge whose fault it is"),
        Step.SETTLE: translate("decision_words", "Decide what the customer gets"),
        Step.SETTLE_AGAIN: translate("decision_words", "Decide anew"),
        Step.CONFIRM: translate("decision_words", "Confirm that the fix worked"),
        Step.CLOSE: translate("decision_words", "Close the case"),
        Step.STOP: translate("decision_words", "Time to stop"),
        Step.WAIT: translate("decision_words", "Nothing to do now"),
    }.get(step.step, "")


def reason(step: Next) -> str:
    """Return why, in a sentence."""
    text = {
        Step.KEEP_PROMISE: translate("decision_words", "It was promised for %1."),
        Step.DECIDE: translate("decision_words", "It waits for a decision since %1."),
        Step.JUDGE_FAULT: translate(
            "decision_words", "The fault sets how urgent it is and what the shop can offer."
        ),
        Step.SETTLE: translate("decision_words", "Nobody has decided yet."),
        Step.SETTLE_AGAIN: translate("decision_words", "The customer says that it did not work."),
        Step.CONFIRM: translate(
            "decision_words", "It was decided. Ask whether it worked, and thank the customer."
        ),
        Step.CLOSE: translate("decision_words", "It is settled. Note how it ended, and close."),
        Step.STOP: translate(
            "decision_words", "The end point that was set, %1, has passed. Decide how to end it."
        ),
        Step.WAIT: translate("decision_words", "Next is due on %1."),
    }.get(step.step, "")
    text = text.replace("%1", moments.day_and_clock(step.at) if step.at is not None else "")
    return f"{text}\n{step.about}" if step.about else text


def action(step: Step) -> str:
    """Return the words of the button, empty where there is nothing to press."""
    return {
        Step.KEEP_PROMISE: translate("decision_words", "Kept"),
        Step.DECIDE: translate("decision_words", "Decide…"),
        Step.JUDGE_FAULT: translate("decision_words", "Judge…"),
        Step.SETTLE: translate("decision_words", "Decide…"),
        Step.SETTLE_AGAIN: translate("decision_words", "Decide…"),
        Step.CONFIRM: translate("decision_words", "Note the answer…"),
        Step.CLOSE: translate("decision_words", "Close…"),
        Step.STOP: translate("decision_words", "Decide…"),
    }.get(step, "")


def tone(step: Step) -> str:
    """Return the card's colour: red for what is late, amber for what only a person in charge can do."""
    if step is Step.KEEP_PROMISE:
        return "red"
    return "amber" if step in (Step.DECIDE, Step.STOP) else ""


def promise_of_asking(label: str) -> str:
    """Return the words of the promise to ask again after a case was closed."""
    return translate("decision_words", "Ask whether all is well (%1)").replace("%1", label)


def of_case(file: CaseFile) -> tuple[str, str]:
    """Return what was decided, and who did with the day; both empty while nobody has."""
    row, decision = standing(file.settled).decided, standing(file.settled).decision
    if row is None or decision is None:
        return "", ""
    return given(decision), f"{row.staff}  {moments.day(row.at)}"


def cause_of(file: CaseFile) -> str:
    """Return the cause of the complaint, empty while nobody said it."""
    known = standing(file.settled).ending.cause
    return cause(known) if known else ""
