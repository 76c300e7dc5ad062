"""時系列表: when, who did or said what to whom, shown by which exhibit; the subject is never left out."""

from __future__ import annotations

import csv
import io
from typing import TYPE_CHECKING

from complaintdesk.domain.whole import whole
from complaintdesk.services.evidence.corrections import Mark, first_noted
from complaintdesk.services.evidence.notes_table import ENCODING, cell
from complaintdesk.services.evidence.timeline import OPINION, RECORD, timeline

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from typing import Any

    from complaintdesk.domain.case_file import CallRow, CaseFile
    from complaintdesk.services.evidence.catalogue import Item
    from complaintdesk.services.evidence.exhibits import Exhibit
    from complaintdesk.services.evidence.local_time import LocalTime

    Told = tuple[int, tuple[str, str, str]]
    """A moment (UTC µs), who did what to whom, by what it is shown, remarks."""

HEADER = ("年月日時", "誰が誰に・言動", "証拠", "備考")

_SPOKE = {
    "demand": "お客様が{staff}に、次のとおり求めた。",
    "abuse": "お客様が{staff}に、次のとおり述べた。",
    "emotion": "{staff}が、お客様の様子を次のとおり記録した。",
    "fact": "{staff}が、お客様から聞いた事実を次のとおり記録した。",
    "readback": "{staff}がお客様に、次のとおり復唱した。",
    "answer": "{staff}がお客様に、次のとおり回答した。",
    "promise": "{staff}がお客様に、次のとおり約束した。",
}
_ACTED = {
    "お伝えしたこと": "{who}がお客様に、{text}",
    "通告": "{who}がお客様に、{text}",
    "最終通告": "{who}がお客様に、最終通告をした。\n{text}",
    "折り返しの約束": "{who}がお客様に、次のとおり折り返しを約束した。\n{text}",
    "折り返し": "{who}がお客様に、折り返しの電話をかけた。\n{text}",
    "折り返しの結果": "{who}が、折り返しの{text}",
    "判断": "{who}が、次のとおり判断した。\n{text}",
    "責任の所在": "{who}が、{text}",
    "状態": "{who}が、案件の状態を{text}",
    "着信拒否の申請": "{who}が、着信拒否を申請した。\n{text}",
    "着信拒否の決定": "{who}が、着信拒否について決定した。\n{text}",
}
"""How an event with a label is told in a sentence; others are told by their labels."""


def chronology(
    case: CaseFile, exhibits: Sequence[Exhibit], items: Sequence[Item], time: LocalTime
) -> list[tuple[str, str, str, str]]:
    """Return the rows of the table in order of time.

    Opinions are none of it (個人情報保護法 Q&A 9-9), nor is what was done with the record; bad facts are.
    """
    report = items[0].number
    sounds = {item.recording.place: item.number for item in reversed(items) if item.recording}
    filed = {
        row.message_id: item.number for item in items if (row := item.message or item.attachment) is not None
    }
    calls = {call.call_id: call for call in whole(case).calls}
    told: list[Told] = []
    for day in timeline(case, exhibits, time):
        items_of_day: Any = day["items"]
        for item in items_of_day:
            if item["type"] == "call":
                told += _call(item, calls[item["of"]], report, sounds, exhibits, time)
            elif item["tone"] not in (RECORD, OPINION):
                told.append((item["at"], _event(item, report, filed)))
    told.sort(key=lambda row: row[0])  # stable: what shares a moment keeps the order above
    return [(f"{time.date(at)}\n{time.clock(at)}", *row) for at, row in told]


def table(rows: Sequence[tuple[str, str, str, str]]) -> bytes:
    """Return the rows for a spreadsheet, as the notes are written."""
    held = io.StringIO()
    writer = csv.writer(held, quoting=csv.QUOTE_ALL, lineterminator="\r\n")
    writer.writerow(HEADER)
    writer.writerows([cell(value) for value in row] for row in rows)
    return held.getvalue().encode(ENCODING)


def _call(
    item: Any,  # noqa: ANN401 (rows of the report are JSON)
    call: CallRow,
    report: str,
    sounds: dict[int, str],
    exhibits: Sequence[Exhibit],
    time: LocalTime,
) -> Iterator[Told]:
    heard = [e for e in exhibits if e.recording.call_id == call.call_id and e.place in sounds]

    def proof(*at: int) -> str:
        """Cite the recordings of the call, or those alone that ran at a moment."""
        ran = [
            e
            for e in heard
            if all(0 <= each - e.recording.started_at <= e.recording.length_us for each in at)
        ]
        return "\n".join([report, *(sounds[e.place] for e in ran)])

    staff = f"当店の{call.staff}" if call.staff else "当店"
    rang = f"お客様が当店に電話をかけ、{staff}が応対した。"
    if call.direction.value != "incoming":
        rang = f"{staff}がお客様に電話をかけた。"
    length = f"通話時間　{item['length']}" if item["length"] else "終話の時刻は記録されていない。"
    yield call.started_at, (rang, proof(), "\n".join(filter(None, [item["origin"], length])))
    noted = first_noted(call)
    for line in item["lines"]:
        if line["struck"] or line["mark"] == Mark.WITHDRAWN.value:
            continue
        who = f"当店の{line['staff']}" if line["staff"] else "当店"
        told = _SPOKE.get(line["tone"], "{staff}が次のとおり記録した。").format(staff=who)
        at = noted[line["id"]]
        changed = f"{time.near(line['at'], at)}に訂正した後の記載による。" if line["mark"] else ""
        yield at, (f"{told}\n{line['text']}", proof(at), "\n".join(filter(None, [changed, *line["marks"]])))


def _event(item: Any, report: str, filed: dict[str, str]) -> tuple[str, str, str]:  # noqa: ANN401
    who, label = f"当店の{item['staff']}" if item["staff"] else "当店", item["label"]
    if label == "レビュー受信":
        told = f"お客様が、次のレビューを投稿した。\n{item['text']}"
    elif label.endswith("受信"):
        told = f"お客様が当店に、次の{label.removesuffix('受信')}を送った。\n{item['text']}"
    elif label.endswith("送信"):
        told = f"当店がお客様に、次の{label.removesuffix('送信')}を送った。\n{item['text']}"
    elif label in _ACTED:
        told = _ACTED[label].format(who=who, text=item["text"])
    else:
        told = f"{who}：{label}　{item['text']}"
    if item["quote"]:
        told += f"\n{item['quote']}"
    proof = "\n".join([report, *([filed[item["of"]]] if item["of"] in filed else [])])
    return told, proof, item["during"] or item["origin"]
