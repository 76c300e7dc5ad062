"""Rows of a case that somebody could have read from a record: calls, lines, recordings; times as in Tokyo."""

from __future__ import annotations

import hashlib
from dataclasses import replace
from datetime import datetime
from zoneinfo import ZoneInfo

from complaintdesk.domain.case_file import (
    CallRow,
    LineRow,
    MarkRow,
    RecordingRow,
)
from complaintdesk.domain.contact import PhoneNumber
from complaintdesk.domain.terms import (
    Direction,
    EndReason,
    MarkKind,
    NoteKind,
    RecordingEnd,
)

TOKYO = ZoneInfo("Asia/Tokyo")
NUMBER = PhoneNumber(e164="+819001234567", prefix="186", sure=False, shown="090-0123-4567")
RATE = 16_000
SECOND = 1_000_000


def us(text: str) -> int:
    """Return a time in Tokyo, as in 2026-11-18 14:02:11, in UTC µs."""
    return int(datetime.fromisoformat(text).replace(tzinfo=TOKYO).timestamp()) * SECOND


def recording(place: int, call_id: str, at: int, seconds: float, **changes: object) -> RecordingRow:
    row = RecordingRow(
        recording_id=f"rec{place:05}abcdef",
        call_id=call_id,
        started_at=at,
        announced_at=at + 4 * SECOND,
        announcement="この通話は、応対の確認のため録音しております。",
        rate=RATE,
        channels=2,
        sources=("受話器マイク（USB）", "電話録音アダプター"),
        frames=int(seconds * RATE),
        head=hashlib.sha256(bytes([place])).hexdigest(),
        reason=RecordingEnd.STOPPED,
    )
    return replace(row, **changes)


def call(place: int, started: str, minutes: float, lines: list[LineRow], **changes: object) -> CallRow:
    start = us(started)
    row = CallRow(
        call_id=f"call{place:04}",
        direction=Direction.INCOMING,
        started_at=start,
        noted_at=start + SECOND,
        afterwards=False,
        ended_at=start + int(minutes * 60 * SECOND),
        end_reason=EndReason.FINISHED,
        staff="見本 担当A",
        number=NUMBER,
        typed_number="18609001234567",
        name="𠮷田 見本",
        order_number="M-2026-0314",
        case_id="case0001",
        parked=False,
        lines=tuple(replace(line, offset_us=line.at - start) for line in lines),
    )
    return replace(row, **changes)


def line(line_id: str, at: str, kind: NoteKind, text: str, **changes: object) -> LineRow:
    moment = us(at)
    row = LineRow(
        line_id=line_id,
        kind=kind,
        text=text,
        at=moment,
        written_at=moment + 3000,
        offset_us=0,
        staff="見本 担当A",
    )
    return replace(row, **changes)


def mark(kind: MarkKind, value: str, at: str, words: str = "") -> MarkRow:
    return MarkRow(kind=kind, value=value, words=words, at=us(at), staff="見本 担当B")
