"""反訳書: numbered utterances with speaker and place in the recording (民訴規則144・149条)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from complaintdesk.domain.terms import Direction, NoteKind
from complaintdesk.services.evidence import words
from complaintdesk.services.evidence.call_section import announced
from complaintdesk.services.evidence.document import Document, pairs, small, table

if TYPE_CHECKING:
    from collections.abc import Iterator

    from complaintdesk.domain.case_file import CallRow, CaseFile, RecordingRow
    from complaintdesk.services.evidence.catalogue import Item
    from complaintdesk.services.evidence.local_time import LocalTime
    from complaintdesk.services.evidence.package import Order

HEADER = ("番号", "時間", "話者", "発言")
_CALLER = frozenset({NoteKind.DEMAND, NoteKind.ABUSE})
_STAFF = frozenset({NoteKind.READBACK, NoteKind.ANSWER, NoteKind.PROMISE})


def transcript(item: Item, case: CaseFile, order: Order, time: LocalTime) -> Document:
    """Return the sheet of a recording's item, filled from the lines that were noted while it ran."""
    assert item.recording is not None
    row = item.recording.recording
    call = next(call for call in case.calls if call.call_id == row.call_id)
    ended = row.started_at + (row.frames or 0) * 1_000_000 // row.rate
    number = words.number(call.number, call.typed_number)
    other = call.name or case.caller_name or "お客様"
    rang = "お客様から当店への電話" if call.direction is Direction.INCOMING else "当店からお客様への電話"
    head = [
        ["録音年月日", time.date(row.started_at)],
        ["開始・終了", f"{time.clock(row.started_at)} 開始　{time.near(ended, row.started_at)} 終了"],
        ["場所", f"{order.shop}（{rang}、{number}）"],
        ["話者と関係", f"A：{call.staff or '担当'}（当店の担当）　B：{other}（お客様）"],
        ["録音の告知", announced(row, row.started_at, time)],
        ["反訳者", order.made_by],
        ["録音データ", item.recording.mp3.rpartition("/")[2]],
    ]
    told = [
        [str(count), place, who, said]
        for count, (place, who, said) in enumerate(_utterances(call, row, ended), start=1)
    ]
    draft = (
        "通話中のメモから起こした案である。時間はメモを記入した時刻の、録音の始めからの位置であり、発言より少し遅れる。"
        "提出するときは録音を聞き、省略も要約もせず全文に改める。"
    )
    return Document(
        path=item.path,
        title="録音反訳書",
        stamp=item.number,
        parts=(
            pairs(head),
            small(draft),
            table([13, 20, 22, -1], HEADER, told or [["", "", "", ""]], ruled=True),
        ),
    )


def _utterances(call: CallRow, row: RecordingRow, ended: int) -> Iterator[tuple[str, str, str]]:
    for line in call.lines:
        if not row.started_at <= line.at <= ended or line.corrected_by or not line.text:
            continue
        if line.kind is NoteKind.OPINION:
            continue
        who = "B" if line.kind in _CALLER else "A" if line.kind in _STAFF else "（メモ）"
        marks = "".join(f"［{words_of}］" for words_of in (words.NOTE_KIND[line.kind],) if who == "（メモ）")
        yield _offset(line.at - row.started_at), who, f"{marks}{line.text}"


def _offset(us: int) -> str:
    """Return a place in a recording (µs) as 00:03:12."""
    seconds = us // 1_000_000
    return f"{seconds // 3600:02}:{seconds // 60 % 60:02}:{seconds % 60:02}"
