"""The screen's words for the domain's terms (DESIGN §3)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale

from complaintdesk.domain.block import BlockReason, BlockState
from complaintdesk.domain.call import NoteKind
from complaintdesk.domain.case import CaseState, Channel, Fault, Outcome
from complaintdesk.domain.shop import Approval, Role

if TYPE_CHECKING:
    from complaintdesk.domain.contact import PhoneNumber


def _tr(text: str, count: int = -1) -> str:
    return QCoreApplication.translate("words", text, None, count)


def note_kind(kind: NoteKind) -> str:
    """Return 事実, 要望 …"""
    return {
        NoteKind.FACT: _tr("Fact"),
        NoteKind.DEMAND: _tr("Demand"),
        NoteKind.READBACK: _tr("Read-back"),
        NoteKind.EMOTION: _tr("Emotion"),
        NoteKind.ANSWER: _tr("Answer"),
        NoteKind.PROMISE: _tr("Promise"),
        NoteKind.ABUSE: _tr("Abuse"),
        NoteKind.OPINION: _tr("Opinion"),
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


def role(value: Role) -> str:
    """Return 担当, 責任者, オーナー."""
    return {Role.STAFF: _tr("Staff"), Role.MANAGER: _tr("Manager"), Role.OWNER: _tr("Owner")}[value]


def approval(value: Approval) -> str:
    """Return who must approve a block."""
    return {
        Approval.OWNER: _tr("The owner approves"),
        Approval.MANAGER: _tr("A manager or the owner approves"),
        Approval.AUTOMATIC: _tr("In force at once"),
    }[value]


def case_state(state: CaseState) -> str:
    """Return 対応中, 折り返し待ち …"""
    return {
        CaseState.OPEN: _tr("In progress"),
        CaseState.WAITING: _tr("Waiting"),
        CaseState.DONE: _tr("Done"),
        CaseState.NO_REPLY_NEEDED: _tr("No reply needed"),
    }[state]


def fault(value: Fault) -> str:
    """Return whose fault it is."""
    return {
        Fault.UNDECIDED: _tr("Undecided"),
        Fault.OURS: _tr("Ours"),
        Fault.NEITHER: _tr("Neither side's"),
        Fault.CUSTOMER: _tr("The customer's"),
    }[value]


def outcome(value: Outcome) -> str:
    """Return how a try to ring back ended."""
    return {
        Outcome.REACHED: _tr("Reached"),
        Outcome.NO_ANSWER: _tr("No answer"),
        Outcome.BUSY: _tr("Busy"),
        Outcome.REFUSED: _tr("Refused"),
        Outcome.WRONG_NUMBER: _tr("Wrong number"),
    }[value]


def channel(value: Channel) -> str:
    """Return how something written came or went."""
    return {Channel.MAIL: _tr("Mail"), Channel.LETTER: _tr("Letter"), Channel.REVIEW: _tr("Review")}[value]


def block_reason(reason: BlockReason) -> str:
    """Return why contact is stopped."""
    return {
        BlockReason.UNRESPONSIVE: _tr("Unresponsive"),
        BlockReason.REFUSES_DIALOGUE: _tr("Refuses dialogue"),
        BlockReason.ABUSE: _tr("Abusive words"),
        BlockReason.THREAT: _tr("Threat"),
        BlockReason.EXCESSIVE_DEMANDS: _tr("Excessive demands"),
    }[reason]


def block_state(state: BlockState) -> str:
    """Return where a block stands."""
    return {
        BlockState.PROPOSED: _tr("Awaiting approval"),
        BlockState.IN_FORCE: _tr("Blocked"),
        BlockState.DECLINED: _tr("Declined"),
        BlockState.LIFTED: _tr("Lifted"),
    }[state]


def stage(value: str) -> str:
    """Return an order's stage."""
    return {
        "before_dispatch": _tr("Before dispatch"),
        "dispatched": _tr("Dispatched"),
        "cancelled": _tr("Cancelled"),
    }.get(value, value)


def number(value: PhoneNumber | None, typed: str = "") -> str:
    """Return a number as people read it, with its doubts: 非通知, 要確認, or as it was typed."""
    if value is None:
        return _tr("%1 (please check)").replace("%1", typed) if typed else ""
    if value.withheld:
        return _tr("Number withheld")
    shown = f"{value.prefix} {value.shown}".strip()
    return shown if value.sure else _tr("%1 (please check)").replace("%1", shown)


def honoured(name: str) -> str:
    """Return a caller's name with 様, which English does without."""
    return _tr("%1").replace("%1", name) if name else ""


def money(yen: int) -> str:
    """Return 6,480円."""
    return _tr("JPY %1").replace("%1", QLocale(QLocale.Language.Japanese).toString(yen))
