"""The screen's words for the domain's terms (DESIGN §3)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale

from complaintdesk.domain.due_times import When
from complaintdesk.domain.telling import Told
from complaintdesk.domain.terms import (
    Approval,
    BlockReason,
    BlockState,
    CaseState,
    Channel,
    Fault,
    NoteKind,
    Outcome,
    Role,
    Urgency,
    WhoRings,
)

if TYPE_CHECKING:
    from collections.abc import Iterable

    from complaintdesk.domain.contact import PhoneNumber
    from complaintdesk.domain.promise_rows import AssignedRow


translate = QCoreApplication.translate
"""Called by this name so that lupdate finds the texts."""


def sentences(said: Iterable[str]) -> str:
    """Return sentences as one text: with a space between them, but where a language sets none after its full stop."""
    return " ".join(each for each in said if each).replace("。 ", "。")


def labelled(label: str, text: str) -> str:
    """Return a text behind what it is called, with the language's own colon."""
    return translate("words", "%1: %2").replace("%1", label).replace("%2", text)


def note_kind(kind: NoteKind) -> str:
    """Return 事実, 要望 …"""
    return {
        NoteKind.FACT: translate("words", "Fact"),
        NoteKind.DEMAND: translate("words", "Demand"),
        NoteKind.READBACK: translate("words", "Read-back"),
        NoteKind.EMOTION: translate("words", "Emotion"),
        NoteKind.ANSWER: translate("words", "Answer"),
        NoteKind.PROMISE: translate("words", "Promise"),
        NoteKind.ABUSE: translate("words", "Abuse"),
        NoteKind.OPINION: translate("words", "Opinion"),
    }[kind]


def note_tone(kind: NoteKind) -> str:
    """Return the chip's tone for a kind of line."""
    return {
        NoteKind.READBACK: "calm",
        NoteKind.ANSWER: "calm",
        NoteKind.EMOTION: "amber",
        NoteKind.PROMISE: "green",
        NoteKind.ABUSE: "red",
    }.get(kind, "plain")


def urgency(value: Urgency) -> str:
    """Return 通常, 急ぎ, お怒り."""
    return {
        Urgency.CALM: translate("words", "Calm"),
        Urgency.URGENT: translate("words", "Urgent"),
        Urgency.AGITATED: translate("words", "Agitated"),
    }[value]


def urgency_tone(value: Urgency) -> str:
    """Return the chip's tone for an urgency."""
    return {Urgency.AGITATED: "red", Urgency.URGENT: "amber"}.get(value, "plain")


def assigned(row: AssignedRow) -> str:
    """Return who is to keep a promise: a name, else a senior or another person."""
    anyone = {
        WhoRings.SAME: translate("words", "the same person"),
        WhoRings.ANOTHER: translate("words", "another person"),
        WhoRings.SENIOR: translate("words", "a senior"),
    }
    return row.name or anyone[row.who]


def due(when: When) -> str:
    """Return the day of a time to promise."""
    return {
        When.SOON: translate("words", "In two hours,"),
        When.TODAY: translate("words", "Today"),
        When.TOMORROW: translate("words", "Tomorrow"),
        When.DAYS: translate("words", "In three days,"),
    }[when]


def role(value: Role) -> str:
    """Return 担当, 責任者, オーナー."""
    return {
        Role.STAFF: translate("words", "Staff"),
        Role.MANAGER: translate("words", "Manager"),
        Role.OWNER: translate("words", "Owner"),
    }[value]


def approval(value: Approval) -> str:
    """Return who must approve a block."""
    return {
        Approval.OWNER: translate("words", "The owner approves"),
        Approval.MANAGER: translate("words", "A manager or the owner approves"),
        Approval.AUTOMATIC: translate("words", "In force at once"),
    }[value]


def case_state(state: CaseState) -> str:
    """Return 対応中, 折り返し待ち …"""
    return {
        CaseState.OPEN: translate("words", "In progress"),
        CaseState.WAITING: translate("words", "Decision pending"),
        CaseState.DONE: translate("words", "Done"),
        CaseState.NO_REPLY_NEEDED: translate("words", "No reply needed"),
    }[state]


def fault(value: Fault) -> str:
    """Return whose fault it is."""
    return {
        Fault.UNDECIDED: translate("words", "Undecided"),
        Fault.OURS: translate("words", "Ours"),
        Fault.NEITHER: translate("words", "Neither side’s"),
        Fault.CUSTOMER: translate("words", "The customer’s"),
    }[value]


def outcome(value: Outcome) -> str:
    """Return how a try to ring back ended."""
    return {
        Outcome.REACHED: translate("words", "Reached"),
        Outcome.NO_ANSWER: translate("words", "No answer"),
        Outcome.BUSY: translate("words", "Busy"),
        Outcome.REFUSED: translate("words", "Refused"),
        Outcome.WRONG_NUMBER: translate("words", "Wrong number"),
    }[value]


def channel(value: Channel) -> str:
    """Return how something written came or went."""
    return {
        Channel.MAIL: translate("words", "Mail"),
        Channel.LETTER: translate("words", "Letter"),
        Channel.REVIEW: translate("words", "Review"),
        Channel.CHAT: translate("words", "Chat"),
    }[value]


def told(what: Told) -> str:
    """Return what a caller was told."""
    return {
        Told.APOLOGY: translate("words", "Apology for the trouble"),
        Told.THANKS: translate("words", "Thanks"),
        Told.RECORDING: translate("words", "That the call is recorded"),
        Told.MAILS_KEPT: translate("words", "That mails are kept"),
        Told.STOP: translate("words", "Asked to stop"),
        Told.MAIL: translate("words", "To write by mail instead"),
        Told.LEGAL: translate("words", "Notice of legal steps"),
        Told.RULE: translate("words", "The shop’s rule"),
        Told.REFUSAL: translate("words", "What we do not do"),
        Told.OFFER: translate("words", "What we can offer"),
        Told.ANSWER: translate("words", "Answer"),
        Told.RECORD: translate("words", "What we answered so far"),
        Told.END_POINT: translate("words", "That the call comes to its end"),
        Told.ENDING: translate("words", "That the call ends"),
        Told.WORDS: translate("words", "Words of the guide"),
    }[what]


def block_reason(reason: BlockReason) -> str:
    """Return why contact is stopped."""
    return {
        BlockReason.UNRESPONSIVE: translate("words", "Unresponsive"),
        BlockReason.REFUSES_DIALOGUE: translate("words", "Refuses dialogue"),
        BlockReason.ABUSE: translate("words", "Abusive words"),
        BlockReason.THREAT: translate("words", "Threat"),
        BlockReason.EXCESSIVE_DEMANDS: translate("words", "Excessive demands"),
    }[reason]


def block_state(state: BlockState) -> str:
    """Return where a block stands."""
    return {
        BlockState.PROPOSED: translate("words", "Awaiting approval"),
        BlockState.IN_FORCE: translate("words", "Blocked"),
        BlockState.DECLINED: translate("words", "Declined"),
        BlockState.LIFTED: translate("words", "Lifted"),
    }[state]


def stage(value: str) -> str:
    """Return an order's stage."""
    return {
        "before_dispatch": translate("words", "Before dispatch"),
        "dispatched": translate("words", "Dispatched"),
        "cancelled": translate("words", "Cancelled"),
    }.get(value, value)


def number(value: PhoneNumber | None, typed: str = "") -> str:
    """Return a number as people read it, 非通知, or as it was typed where it cannot be read."""
    if value is None:
        return typed
    if value.withheld:
        return translate("words", "Number withheld")
    return f"{value.prefix} {value.shown}".strip()


def doubt(value: PhoneNumber | None, typed: str = "") -> str:
    """Return 要確認 for a number that is not assigned or cannot be read, else nothing."""
    doubtful = bool(typed) if value is None else not value.sure
    return translate("words", "Please check") if doubtful else ""


def honoured(name: str) -> str:
    """Return a caller's name with 様, which English does without."""
    return translate("words", "%1").replace("%1", name) if name else ""


def money(yen: int) -> str:
    """Return 6,480円."""
    return translate("words", "JPY %1").replace("%1", QLocale(QLocale.Language.Japanese).toString(yen))
