"""Hand-overs, questions among colleagues and kinds of callers, in the screen's words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from complaintdesk.domain.caller import CustomerType
from complaintdesk.domain.teamwork import HandOverReason, TeamKind

if TYPE_CHECKING:
    from complaintdesk.domain.teamwork import TeamRow

translate = QCoreApplication.translate


def kind(value: TeamKind) -> str:
    """Name what was done."""
    return {
        TeamKind.HANDED_OVER: translate("team", "Hand-over"),
        TeamKind.ASKED: translate("team", "Asked"),
        TeamKind.ANSWERED: translate("team", "Answered"),
    }[value]


def said(row: TeamRow) -> str:
    """Say what was done, without the words that were said."""
    if row.kind is TeamKind.HANDED_OVER and row.reason is not None:
        told = (
            translate("team", "To %1: %2") if row.words else translate("team", "To %1: %2 (caller not told)")
        )
        return told.replace("%1", row.other).replace("%2", reason(row.reason))
    if row.kind is TeamKind.ASKED:
        return ""
    return row.other or translate("team", "Somebody outside the shop")


def reason(value: HandOverReason) -> str:
    """Name why a call is handed over."""
    return {
        HandOverReason.SENIOR: translate("team", "a person in charge answers"),
        HandOverReason.EXPERT: translate("team", "somebody who knows it better"),
        HandOverReason.TARGETED: translate("team", "one person is being targeted"),
        HandOverReason.REST: translate("team", "a rest is due"),
        HandOverReason.SHIFT: translate("team", "the shift ends"),
    }[value]


def reason_words(value: HandOverReason) -> str:
    """Return what to tell the caller; ``%1`` stands for who goes on."""
    return {
        HandOverReason.SENIOR: translate(
            "team", "I will put you through to %1, who is in charge here, so that you get a clear answer."
        ),
        HandOverReason.EXPERT: translate(
            "team", "%1 knows this matter best. I will tell them everything, so you need not say it again."
        ),
        HandOverReason.TARGETED: translate(
            "team", "From here on %1 will speak with you for the shop. I have passed on what you told us."
        ),
        HandOverReason.REST: translate(
            "team", "So that we can listen well, %1 will go on with you. I have passed on what you told us."
        ),
        HandOverReason.SHIFT: translate(
            "team", "My working day ends now, so %1 will go on with you. I have passed on what you told us."
        ),
    }[value]


def customer_type(value: CustomerType | None) -> str:
    """Name what kind of caller it is, a dash for none."""
    return {
        CustomerType.DIRECT: translate("team", "Says it straight"),
        CustomerType.PREMIUM: translate("team", "Wants special care"),
        CustomerType.OFTEN: translate("team", "Contacts us often"),
        CustomerType.SILENT: translate("team", "Says little"),
        None: translate("team", "Not judged"),
    }[value]


def tip(value: CustomerType | None) -> str:
    """Say how to be with such a caller, empty for none."""
    return {
        CustomerType.DIRECT: translate(
            "team", "Speak briefly and openly: what went wrong, what we do, by when. Excuses cost trust."
        ),
        CustomerType.PREMIUM: translate(
            "team", "Use the name, name one person who stays in charge, and say what is done out of turn."
        ),
        CustomerType.OFTEN: translate(
            "team", "Look at what was said before and go on from there. The same answer, in the same words."
        ),
        CustomerType.SILENT: translate(
            "team", "Ask, leave time, and get in touch first: whoever says nothing goes away."
        ),
        None: "",
    }[value]
