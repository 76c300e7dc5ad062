"""The notes as a table for spreadsheets: UTF-8 with a byte order mark, so that Excel reads it as such."""

from __future__ import annotations

import csv
import io
import re
from typing import TYPE_CHECKING

from complaintdesk.domain.terms import NoteKind
from complaintdesk.domain.whole import labels, whole
from complaintdesk.services.evidence import conduct_words, words
from complaintdesk.services.evidence.corrections import reading_order

if TYPE_CHECKING:
    from collections.abc import Iterator

    from complaintdesk.domain.case_file import CallRow, CaseFile
    from complaintdesk.services.evidence.corrections import MarkedLine
    from complaintdesk.services.evidence.local_time import LocalTime

ENCODING = "utf-8-sig"

TEXT, LINE_ID = "内容", "行ID"
HEADER = (
    "案件", "通話", "方向", "電話番号", "通話の開始", "時刻", "書き込み", "時差", "経過（秒）", "区分", "事実・所見",
    TEXT, "担当", "訂正", "印", LINE_ID, "訂正した行ID",
)  # fmt: skip

# What a spreadsheet takes for the start of a formula (OWASP, "CSV Injection"), full-width forms and what could hide it
# included: a caller's words must never run on a lawyer's machine.
_FORMULA = re.compile(r"[\s\x00-\x1f\u200b-\u200f\ufeff]*[=+\-@|%＝＋－−＠｜％]|[\t\r\n]")


def notes_table(case: CaseFile, time: LocalTime) -> bytes:
    """Return every line of the case, corrections under what they correct, one row each."""
    held = io.StringIO()
    writer = csv.writer(held, quoting=csv.QUOTE_ALL, lineterminator="\r\n")
    writer.writerow(HEADER)
    known = labels(case)
    for place, call in enumerate(whole(case).calls, start=1):
        label = known.get(call.case_id, case.label)
        for marked in reading_order(call):
            writer.writerow([cell(value) for value in (label, *_row(place, call, marked, time))])
    return held.getvalue().encode(ENCODING)


def cell(text: str) -> str:
    """Return text that no spreadsheet runs; an apostrophe in front is the sign for "this is text"."""
    return f"'{text}" if _FORMULA.match(text) else text


def texts_by_line(table: bytes) -> Iterator[tuple[str, str]]:
    """Yield line id and text of each row, whatever other columns there are. Raises ValueError if they are missing."""
    rows = csv.reader(io.StringIO(table.decode(ENCODING), newline=""), strict=True)
    try:
        header = next(rows, [])
        line_id, text = header.index(LINE_ID), header.index(TEXT)
        for row in rows:
            if len(row) != len(header):
                raise ValueError("another number of columns")
            yield row[line_id], row[text]
    except csv.Error as wrong:
        raise ValueError(str(wrong)) from wrong


def _row(place: int, call: CallRow, marked: MarkedLine, time: LocalTime) -> tuple[str, ...]:
    line = marked.line
    return (
        str(place),
        words.DIRECTION[call.direction],
        words.number(call.number, call.typed_number),
        time.cell(call.started_at),
        time.cell(line.at),
        time.cell(line.written_at),
        time.offset_at(line.at),
        str(line.offset_us // 1_000_000),
        words.NOTE_KIND[line.kind],
        "所見" if line.kind is NoteKind.OPINION else "事実の記録",
        line.text,
        words.signed(line.staff, line.attributed_at),
        marked.mark.value,
        "\n".join(conduct_words.marks(line, call.started_at, time)),
        line.line_id,
        line.corrects,
    )
