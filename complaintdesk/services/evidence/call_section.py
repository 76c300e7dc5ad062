"""A call as the report's template takes it: its heading, lines, opinions and recordings."""

from __future__ import annotations

from typing import TYPE_CHECKING

from complaintdesk.domain.terms import NoteKind
from complaintdesk.services.evidence import conduct_words, words
from complaintdesk.services.evidence.corrections import Mark, reading_order
from complaintdesk.services.evidence.local_time import position, span
from complaintdesk.services.evidence.text import plain

if TYPE_CHECKING:
    from collections.abc import Iterable

    from complaintdesk.domain.case_file import CallRow, CaseFile, RecordingRow
    from complaintdesk.services.evidence.corrections import MarkedLine
    from complaintdesk.services.evidence.exhibits import Exhibit
    from complaintdesk.services.evidence.local_time import LocalTime
    from complaintdesk.services.evidence.text import Row


def call_section(
    place: int, call: CallRow, case: CaseFile, exhibits: Iterable[Exhibit], time: LocalTime
) -> Row:
    """Return one call; ``place`` counts from 1. Opinions come apart from the facts (個人情報保護法 Q&A 9-9).

    Name and order number are given only where they are not the case's.
    """
    lines = reading_order(call)
    return {
        "type": "call",
        "of": call.call_id,
        "clock": time.clock(call.started_at),
        "title": f"通話{place}　{words.WHO_RANG[call.direction]}",
        "length": span(call.ended_at - call.started_at) if call.ended_at is not None else "",
        "meta": _meta(call, case, time),
        "afterwards": _afterwards(call, time),
        "lines": [_line(marked, call, time) for marked in lines if not _is_opinion(marked)],
        "opinions": [_line(marked, call, time) for marked in lines if _is_opinion(marked)],
        "heard": _answers(conduct_words.heard(call.interview.said) if call.interview else []),
        "judged": _answers(conduct_words.judged(call.interview.said) if call.interview else []),
        "recordings": [_recording(exhibit, call, time) for exhibit in exhibits],
    }


def _is_opinion(marked: MarkedLine) -> bool:
    return marked.line.kind is NoteKind.OPINION


def _meta(call: CallRow, case: CaseFile, time: LocalTime) -> list[list[str]]:
    ended = "記録時点で通話中"
    if call.ended_at is not None:
        ended = f"{time.near(call.ended_at, call.started_at)} 終了"
    if call.end_reason is not None:
        ended += f"（{words.END_REASON[call.end_reason]}）"
    ended += _end_stated(call, time)
    rows = [
        ["担当", words.signed(call.staff, call.attributed_at)],
        ["電話番号", words.number(call.number, call.typed_number)],
    ]
    if call.name and call.name != case.caller_name:
        rows.append(["お名前", call.name])
    if call.order_number and call.order_number != case.order_number:
        rows.append(["注文番号", call.order_number])
    return [[label, plain(value)] for label, value in [*rows, ["終わり方", ended]]]


def _end_stated(call: CallRow, time: LocalTime) -> str:
    """Say when the end was stated afterwards, and which end stood there before."""
    if call.end_corrected_at is None:
        return ""
    stamp = time.stamp(call.end_corrected_at)
    if call.first_ended_at is None:
        return f"\n終話の記録がなく、申告により{stamp}に記入。"
    return f"\n{stamp}に訂正。訂正前は{time.near(call.first_ended_at, call.started_at)} 終了。"


def _afterwards(call: CallRow, time: LocalTime) -> str:
    if not call.afterwards:
        return ""
    return f"通話後に記入した記録。通話の時刻は申告による。記入日時は{time.stamp(call.noted_at)}。"


def _line(marked: MarkedLine, call: CallRow, time: LocalTime) -> Row:
    line = marked.line
    during = not call.afterwards and (call.ended_at is None or line.at <= call.ended_at)
    return {
        "id": line.line_id,
        "at": line.at,
        "clock": time.near(line.at, call.started_at),
        "offset": position(line.offset_us) if during and line.offset_us >= 0 else "",
        "kind": words.NOTE_KIND[line.kind],
        "tone": line.kind.value,
        "text": plain(line.text) or "この行を取り消した。",
        "staff": plain(words.signed(line.staff, line.attributed_at)),
        "mark": marked.mark.value,
        "struck": marked.mark is Mark.BEFORE,
        "marks": [plain(said) for said in conduct_words.marks(line, call.started_at, time)],
    }


def _answers(rows: list[list[str]]) -> list[list[str]]:
    return [[label, plain(answer)] for label, answer in rows]


def _recording(exhibit: Exhibit, call: CallRow, time: LocalTime) -> Row:
    recording = exhibit.recording
    return {
        "place": f"録音{exhibit.place:02}",
        "clock": time.near(recording.started_at, call.started_at),
        "length": recording_length(recording),
        "announced": announced(recording, call.started_at, time),
    }


def recording_length(recording: RecordingRow) -> str:
    """Return how long a recording is, or why that is not known."""
    if recording.frames is None:
        return "録音中"
    if recording.erased_at is not None:
        return f"消去済み（元の長さ {span(recording.frames * 1_000_000 // recording.rate)}）"
    return span(recording.frames * 1_000_000 // recording.rate)


def announced(recording: RecordingRow, day: int, time: LocalTime) -> str:
    """Return when the caller was told of the recording."""
    return words.NOTHING if recording.announced_at is None else time.near(recording.announced_at, day)
