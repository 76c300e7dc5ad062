"""Messages and files in the screen's words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from complaintdesk.domain.message import MOST_STARS
from complaintdesk.domain.terms import AttachmentKind, Channel

if TYPE_CHECKING:
    from complaintdesk.domain.case_file import MessageRow

translate = QCoreApplication.translate
_KB, _MB = 1_000, 1_000_000


def message_kind(message: MessageRow) -> str:
    """Return what came or went, and by which way."""
    return {
        (Channel.MAIL, True): translate("timeline", "Mail received"),
        (Channel.MAIL, False): translate("timeline", "Mail sent"),
        (Channel.LETTER, True): translate("timeline", "Letter received"),
        (Channel.LETTER, False): translate("timeline", "Letter sent"),
        (Channel.REVIEW, True): translate("timeline", "Review"),
        (Channel.REVIEW, False): translate("timeline", "Reply to review"),
        (Channel.CHAT, True): translate("timeline", "Chat received"),
        (Channel.CHAT, False): translate("timeline", "Chat sent"),
    }[(message.channel, message.incoming)]


def attachment_kind(kind: AttachmentKind) -> str:
    """Return why a file lies in a case."""
    return {
        AttachmentKind.FROM_CALLER: translate("timeline", "From the customer"),
        AttachmentKind.PROOF: translate("timeline", "Proof of the fix"),
        AttachmentKind.OTHER: translate("timeline", "Other file"),
    }[kind]


def stars(count: int) -> str:
    """Return the stars of a review, nothing for none."""
    return "★" * count + "☆" * (MOST_STARS - count) if count else ""


def size(count: int) -> str:
    """Return a number of bytes as people read it."""
    if count >= _MB:
        return f"{count / _MB:.1f} MB"
    return f"{max(1, round(count / _KB))} KB"
