"""時系列表: when, who did or said what to whom, shown by which exhibit; the subject is never left out."""

from __future__ import annotations

import csv
import io
from typing import TYPE_CHECKING

from complaintdesk.domain.whole import whole
from complaintdesk.services.evidence.corrections import Mark
from complaintdesk.services.evidence.notes_table import ENCODING, cell
from complaintdesk.services.evidence.papers import KIND
from complaintdesk.services.evidence.timeline import timeline

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from typing import Any

    from complaintdesk.domain.case_file import CallRow, CaseFile
    from complaintdesk.services.evidence.catalogue import Item
    from complaintdesk.services.evidence.exhibits import Exhibit
    from complaintdesk.services.evidence.local_time import LocalTime

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
_CAME = ("受信", "送信", *KIND.values())
"""What events of messages and files are called."""


def chronology(
    case: CaseFile, exhibits: Sequence[Exhibit], items: Sequence[Item], time: LocalTime
) -> list[tuple[str, str, str, str]]:
    """Return the rows of the table; opinions are none of it (個人情報保護法 Q&A 9-9), bad facts are."""
    report = items[0].number
    sounds = {item.recording.place: item.number for item in reversed(items) if item.recording}
    filed = {time.stamp(item.made_at): item.number for item in items if item.message or item.attachment}
    calls = iter(sorted(whole(case).calls, key=lambda call: call.started_at))
    rows: list[tuple[str, str, str, str]] = []
    for day in timeline(case, exhibits, time):
        items_of_day: Any = day["items"]
        for item in items_of_day:
            if item["type"] == "call":
                rows += _call(item, next(calls), day["date"], report, sounds, exhibits)
            else:
                rows.append(_event(item, str(day["date"]), report, filed))
    return rows


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
    date: object,
    report: str,
    sounds: dict[int, str],
    exhibits: Sequence[Exhibit],
) -> Iterator[tuple[str, str, str, str]]:
    heard = [sounds[e.place] for e in exhibits if e.recording.call_id == call.call_id and e.place in sounds]
    proof = "\n".join([report, *heard])
    staff = f"当店の{call.staff}" if call.staff else "当店"
    rang = f"お客様が当店に電話をかけ、{staff}が応対した。"
    if call.direction.value != "incoming":
        rang = f"{staff}がお客様に電話をかけた。"
    length = f"通話時間 {item['length']}" if item["length"] else "終話の時刻は記録されていない。"
    yield f"{date}\n{item['clock']}", rang, proof, "\n".join(filter(None, [item["origin"], length]))
    for line in item["lines"]:
        if line["struck"] or line["mark"] == Mark.WITHDRAWN.value:
            continue
        who = f"当店の{line['staff']}" if line["staff"] else "当店"
        told = _SPOKE.get(line["tone"], "{staff}が次のとおり記録した。").format(staff=who)
        remarks = [f"{line['mark']}による" if line["mark"] else "", *line["marks"]]
        yield f"{date}\n{line['clock']}", f"{told}\n{line['text']}", proof, "\n".join(filter(None, remarks))


def _event(item: Any, date: str, report: str, filed: dict[str, str]) -> tuple[str, str, str, str]:  # noqa: ANN401
    who = f"当店の{item['staff']}" if item["staff"] else _subject(item["label"])
    told = f"{who}：{item['label']}　{item['text']}"
    if item["quote"]:
        told += f"\n{item['quote']}"
    came = filed.get(f"{date}{item['clock']}") if item["label"].endswith(_CAME) else None
    proof = "\n".join([report, came] if came else [report])
    return f"{date}\n{item['clock']}", told, proof, item["during"] or item["origin"]


def _subject(label: str) -> str:
    """Return who acted where no person of the shop is named."""
    return "お客様" if label.endswith("受信") or label.startswith("お客様") else "当店"
