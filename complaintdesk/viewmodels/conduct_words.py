"""The screen's words for what is noted beside the lines: marks, read-backs, the answers to the shop's questions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from complaintdesk.domain.terms import (
    AbuseType,
    ContactWay,
    Enquiry,
    MarkKind,
    OrderStage,
    UnreasonableDemand,
)
from complaintdesk.viewmodels import words

if TYPE_CHECKING:
    from collections.abc import Iterable

    from complaintdesk.domain.case_file import MarkRow
    from complaintdesk.domain.conduct import CallInterviewed

translate = QCoreApplication.translate
"""Called by this name so that lupdate finds the texts."""


def abuse_type(value: AbuseType) -> str:
    """Return 暴言型 …, as the ministry names them."""
    return {
        AbuseType.TIME: translate("conduct", "Holds on for hours"),
        AbuseType.REPEAT: translate("conduct", "Repeats"),
        AbuseType.VERBAL: translate("conduct", "Abusive words"),
        AbuseType.VIOLENCE: translate("conduct", "Violence"),
        AbuseType.THREAT: translate("conduct", "Intimidation, threat"),
        AbuseType.AUTHORITY: translate("conduct", "Pulls rank"),
        AbuseType.OUTSIDE: translate("conduct", "Calls us out of the shop"),
        AbuseType.NETWORK: translate("conduct", "Defamation on the net"),
        AbuseType.SEXUAL: translate("conduct", "Sexual harassment"),
    }[value]


def ground(value: UnreasonableDemand) -> str:
    """Return why a demand is unreasonable."""
    return {
        UnreasonableDemand.NO_GROUND: translate("conduct", "Demand without ground"),
        UnreasonableDemand.MEANS: translate("conduct", "Means not acceptable"),
    }[value]


def stage(value: OrderStage) -> str:
    """Return 注文前, 発送前, 発送後."""
    return {
        OrderStage.BEFORE_ORDER: translate("conduct", "Before ordering"),
        OrderStage.BEFORE_DISPATCH: translate("conduct", "Ordered, not sent"),
        OrderStage.DISPATCHED: translate("conduct", "Ordered, sent"),
    }[value]


def enquiry(value: Enquiry) -> str:
    """Return what the call is about."""
    return {
        Enquiry.STOCK: translate("conduct", "Stock"),
        Enquiry.DELIVERY: translate("conduct", "Delivery"),
        Enquiry.PAYMENT: translate("conduct", "Payment"),
        Enquiry.QUALITY: translate("conduct", "Quality, damage"),
        Enquiry.RETURN: translate("conduct", "Return, exchange"),
        Enquiry.OTHER: translate("conduct", "Other"),
    }[value]


def way(value: ContactWay) -> str:
    """Return how to reach a caller best."""
    return {
        ContactWay.PHONE: translate("conduct", "By phone"),
        ContactWay.MAIL: translate("conduct", "By mail"),
    }[value]


def solution(value: bool) -> str:
    """Return whether there is a solution."""
    return translate("conduct", "There is one") if value else translate("conduct", "None yet")


def heard(said: CallInterviewed) -> list[tuple[str, str]]:
    """Return label and answer of what the caller said, as far as asked."""
    answers = (
        (translate("conduct", "Stage"), stage(said.stage) if said.stage else ""),
        (translate("conduct", "Kind"), enquiry(said.enquiry) if said.enquiry else ""),
        (translate("conduct", "Wants"), said.wish),
        (translate("conduct", "Better by"), way(said.way) if said.way else ""),
    )
    return [(label, answer) for label, answer in answers if answer]


def judged(said: CallInterviewed) -> list[tuple[str, str]]:
    """Return label and answer of what we think about it: opinions stay apart from the facts."""
    answers = (
        (translate("conduct", "Really about"), said.core),
        (translate("conduct", "Who decides"), words.role(said.decider) if said.decider else ""),
        (translate("conduct", "Fault"), words.fault(said.fault) if said.fault else ""),
        (translate("conduct", "Solution"), "" if said.solution is None else solution(said.solution)),
        (translate("conduct", "To learn"), said.opinion),
    )
    return [(label, answer) for label, answer in answers if answer]


def mark(row: MarkRow) -> str:
    """Return what one mark says."""
    if row.kind is MarkKind.READ_BACK:
        if row.value == "agreed":
            return translate("conduct", "Read back: the caller agrees")
        return translate("conduct", "Read back, differs: %1").replace("%1", row.words)
    if not row.value:
        return translate("conduct", "taken back")
    if row.kind is MarkKind.ABUSE:
        return abuse_type(AbuseType(row.value))
    return ground(UnreasonableDemand(row.value))


def trail(marks: Iterable[MarkRow]) -> str:
    """Return all marks of a line; a changed one keeps what it was: 暴言型 → 威嚇・脅迫型."""
    rows = list(marks)
    kinds = list(dict.fromkeys(row.kind for row in rows))
    return " · ".join(" → ".join(mark(row) for row in rows if row.kind is kind) for kind in kinds)


def trail_tone(marks: Iterable[MarkRow]) -> str:
    """Return the tone of a line's marks: red while it is marked as abuse, amber for other doubts, green if agreed."""
    last = {row.kind: row.value for row in marks}
    if last.get(MarkKind.ABUSE):
        return "red"
    if last.get(MarkKind.DEMAND) or last.get(MarkKind.READ_BACK) == "differs":
        return "amber"
    return "green" if MarkKind.READ_BACK in last else "sub"


def say(value: AbuseType) -> str:
    """Return what to say to abuse of this type (law-and-evidence §1, in the shop's own words)."""
    return {
        AbuseType.TIME: translate(
            "conduct", "I cannot do more than I have told you. Please understand that I end this call here."
        ),
        AbuseType.REPEAT: translate(
            "conduct",
            "We have answered this before, and the answer stays. We cannot take further calls on it.",
        ),
        AbuseType.VERBAL: translate(
            "conduct", "Please do not speak to me like that. If it goes on, I will end the call."
        ),
        AbuseType.VIOLENCE: translate("conduct", "I fear for our safety and am calling the police."),
        AbuseType.THREAT: translate(
            "conduct", "I have noted what you just said. We cannot do what you demand."
        ),
        AbuseType.AUTHORITY: translate(
            "conduct", "I cannot answer that myself. The person in charge will call you back."
        ),
        AbuseType.OUTSIDE: translate("conduct", "We cannot come to you. We help by phone or by mail."),
        AbuseType.NETWORK: translate(
            "conduct", "Where something untrue is posted, we may ask for it to be removed."
        ),
        AbuseType.SEXUAL: translate(
            "conduct", "I will not talk about that. If it goes on, I will end the call."
        ),
    }[value]


def do(value: AbuseType) -> str:
    """Return what to do about abuse of this type."""
    return {
        AbuseType.TIME: translate(
            "conduct",
            "Say clearly why it is not possible. At deadlock, hang up after the shop’s own limit of time. If it "
            "happens again, say beforehand how long you have; then lawyer or police.",
        ),
        AbuseType.REPEAT: translate(
            "conduct",
            "Ask for the contact, say that there is no next time. From then on record each call and answer from one "
            "place only.",
        ),
        AbuseType.VERBAL: translate(
            "conduct",
            "Write the exact words and record (F4). Ask two or three times to stop; if severe, end the call.",
        ),
        AbuseType.VIOLENCE: translate("conduct", "Keep your distance, never alone. Call 110 at once."),
        AbuseType.THREAT: translate(
            "conduct",
            "Answer with several people and record. “I will post it” changes nothing in our answer. Lawyer or police.",
        ),
        AbuseType.AUTHORITY: translate(
            "conduct", "Promise nothing on the spot. Hand over to a senior; no special treatment."
        ),
        AbuseType.OUTSIDE: translate(
            "conduct",
            "Never go alone. Keep to the shop’s limits of refund, time, distance and days since purchase.",
        ),
        AbuseType.NETWORK: translate(
            "conduct",
            "Keep pictures with their date. Ask the operator to delete it; then disclosure of the sender, Legal "
            "Affairs Bureau, lawyer.",
        ),
        AbuseType.SEXUAL: translate(
            "conduct", "Record and warn. Hand over to someone else; if it goes on, block. Lawyer or police."
        ),
    }[value]


def way_out(value: UnreasonableDemand) -> str:
    """Return what to do about an unreasonable demand."""
    return {
        UnreasonableDemand.NO_GROUND: translate(
            "conduct",
            "There is no fault of ours, or it has nothing to do with what we sold. Say what we can do and what not.",
        ),
        UnreasonableDemand.MEANS: translate(
            "conduct",
            "What is asked may be fair, the way of asking is not. Ask to stop it; answer the complaint itself.",
        ),
    }[value]
