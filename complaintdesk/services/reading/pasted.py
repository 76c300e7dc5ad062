"""A text from the clipboard or a text file: a mail copied with its headings, a review with its stars, or just words."""

from __future__ import annotations

import re
from datetime import datetime
from email.utils import parsedate_to_datetime
from typing import TYPE_CHECKING

from complaintdesk.domain.arrived import Letter, one_line
from complaintdesk.domain.message import LONGEST_TEXT, MOST_STARS

if TYPE_CHECKING:
    from datetime import tzinfo

_HEADINGS = {
    "subject": ("subject", "件名", "タイトル"),
    "sender": ("from", "差出人", "送信者", "送信元"),
    "recipient": ("to", "宛先", "送信先"),
    "date": ("date", "sent", "日時", "送信日時", "日付", "投稿日"),
    "other": ("cc", "bcc", "reply-to", "返信先", "importance"),
}
_KNOWN = {word: field for field, words in _HEADINGS.items() for word in words}
_HEADING = re.compile(r"\s*\**([A-Za-z-]{2,12}|[一-龠ァ-ヶー]{2,6})\**\s*[:：]\s?(.{0,400})")
_DAY = re.compile(
    r"(\d{4})\s*[年/.-]\s*(\d{1,2})\s*[月/.-]\s*(\d{1,2})\s*日?(?:\s*[(（].{1,3}[)）])?"
    r"(?:[\sT]*(\d{1,2})\s*[:：時]\s*(\d{2}))?"
)
_STARS = re.compile(r"([★⭐]{1,5})[☆✩]{0,4}")
_LOOKED_AT = 40
"""Lines among which headings and stars are looked for."""


def read(text: str, tz: tzinfo) -> Letter:
    """Return what a text says; a date without a zone is one of ``tz``, the shop's."""
    text = text.replace("\r\n", "\n").replace("\r", "\n").strip()
    lines = text.split("\n")
    headings: dict[str, str] = {}
    body = 0
    for place, line in enumerate(lines[:_LOOKED_AT]):
        found = _HEADING.fullmatch(line)
        field = _KNOWN.get(found[1].lower()) if found else None
        if found is None or field is None:
            body = place
            break
        headings.setdefault(field, found[2])
        body = place + 1
    if not {"subject", "sender"} & headings.keys():
        headings, body = {}, 0
    words = "\n".join(lines[body:]).strip()
    sent = _date(headings.get("date", ""), tz)
    return Letter(
        subject=one_line(headings.get("subject", "")),
        sender=one_line(headings.get("sender", "")),
        recipient=one_line(headings.get("recipient", "")),
        sent_at=round(sent.timestamp()) * 1_000_000 if sent else None,
        zone=f"{sent:%z}" if sent else "",
        body=words[:LONGEST_TEXT],
        shortened=len(words) > LONGEST_TEXT,
        stars=_stars(lines[:_LOOKED_AT]),
    )


def _stars(lines: list[str]) -> int:
    found = next(filter(None, map(_STARS.search, lines)), None)
    return min(MOST_STARS, len(found[1])) if found else 0


def _date(words: str, tz: tzinfo) -> datetime | None:
    try:
        sent = parsedate_to_datetime(words)
        return sent if sent.tzinfo else sent.replace(tzinfo=tz)
    except (ValueError, TypeError, IndexError, OverflowError):
        pass
    found = _DAY.search(words)
    if not found:
        return None
    try:
        year, month, day, hour, minute = (int(piece or 0) for piece in found.groups())
        return datetime(year, month, day, hour, minute, tzinfo=tz)
    except (ValueError, OverflowError):
        return None
