"""反訳書: numbered utterances with speaker and place in the recording (民訴規則144・149条)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from complaintdesk.domain.terms import Direction
from complaintdesk.domain.transcript import Speaker, standing
from complaintdesk.domain.whole import named
from complaintdesk.services.evidence import words
from complaintdesk.services.evidence.call_section import announced
from complaintdesk.services.evidence.document import Document, pairs, small, table
from complaintdesk.services.transcripts import drafted, written

if TYPE_CHECKING:
    from complaintdesk.domain.case_file import CaseFile, RecordingRow
    from complaintdesk.domain.transcript import Speakers
    from complaintdesk.services.evidence.catalogue import Item
    from complaintdesk.services.evidence.local_time import LocalTime
    from complaintdesk.services.evidence.package import Order

HEADER = ("番号", "時間", "話者", "発言")
_LETTER = {Speaker.STAFF: "A", Speaker.CALLER: "B", Speaker.OTHER: "C", Speaker.NOTE: "（メモ）"}
_DRAFT = (
    "下書きである。通話中のメモから起こした案であり、時間はメモを記入した時刻の、録音の始めからの位置で、発言より少し遅れる。"
    "提出するときは録音を聞き、省略も要約もせず全文に改める。"
)


def transcript(item: Item, case: CaseFile, order: Order, time: LocalTime) -> Document:
    """Return the sheet of a recording's item: its newest final version, else a draft made of the noted lines."""
    assert item.recording is not None
    row = item.recording.recording
    call = next(call for call in case.calls if call.call_id == row.call_id)
    final = standing(row.transcripts)
    sheet = written(row) or drafted(named(call, order.case), row)
    ended = row.started_at + row.length_us
    number = words.number(call.number, call.typed_number)
    rang = "お客様から当店への電話" if call.direction is Direction.INCOMING else "当店からお客様への電話"
    head = [
        ["録音年月日", time.date(row.started_at)],
        ["開始・終了", f"{time.clock(row.started_at)} 開始　{time.near(ended, row.started_at)} 終了"],
        ["場所", f"{order.shop}（{rang}、{number}）"],
        ["話者と関係", _speakers(sheet.speakers)],
        ["録音の告知", announced(row, row.started_at, time)],
        ["反訳者", final.staff if final else order.made_by],
        ["録音データ", item.recording.mp3.rpartition("/")[2]],
    ]
    told = [
        [str(count), _place(said.at_ms), _LETTER[said.speaker], said.words]
        for count, said in enumerate(sheet.utterances, start=1)
    ]
    return Document(
        path=item.path,
        title="録音反訳書" if final else "録音反訳書（下書き）",
        stamp=item.number,
        parts=(
            pairs(head),
            small(_version(row, time) if final else _DRAFT),
            table([13, 20, 22, -1], HEADER, told or [["", "", "", ""]], ruled=True),
        ),
    )


def _speakers(names: Speakers) -> str:
    told = [
        f"A：{names.staff}（当店の担当）" if names.staff else "",
        f"B：{names.caller}（お客様）" if names.caller else "",
        f"C：{names.other}" if names.other else "",
    ]
    return "　".join(part for part in told if part)


def _version(row: RecordingRow, time: LocalTime) -> str:
    final = standing(row.transcripts)
    assert final is not None
    count = row.transcripts.index(final) + 1
    said = f"反訳者が{time.stamp(final.said.at)}に確定した第{count}版である。"
    return said + ("以前の版は台帳に残る。" if count > 1 else "")


def _place(ms: int) -> str:
    """Return a place in a recording (ms) as 00:03:12."""
    seconds = ms // 1000
    return f"{seconds // 3600:02}:{seconds // 60 % 60:02}:{seconds % 60:02}"
