"""Every document on paper, of the sample case and of a case as bad as cases get: to look at and to check.

The bad one has names and addresses without end, words without a place to break, rows higher than a page, many tries and
gaps, pictures of every shape, an erasure and black words.
"""

from __future__ import annotations

import hashlib
from dataclasses import replace
from typing import TYPE_CHECKING

import evidence_export
import evidence_sample
from evidence_rows import SECOND, TOKYO, call, line, mark, recording, us
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage, QPainter

from complaintdesk.domain.case_file import AttachmentRow, AttemptRow
from complaintdesk.domain.disclosure import GROUNDS, Disclosed, Handed, Part, Recipient, Scope
from complaintdesk.domain.message import FileKept
from complaintdesk.domain.terms import AttachmentKind, Direction, MarkKind, NoteKind, Outcome
from complaintdesk.domain.transcript import (
    RecordingTranscribed,
    Speaker,
    Speakers,
    TranscriptRow,
    Utterance,
)
from complaintdesk.services.evidence import document, report
from complaintdesk.services.evidence.documents import documents
from complaintdesk.services.evidence.exhibits import exhibits
from complaintdesk.services.evidence.local_time import LocalTime
from complaintdesk.services.evidence.papers import papers
from complaintdesk.services.handover import pages
from complaintdesk.services.handover.service import TEMPLATE, Prepared, page_data
from complaintdesk.services.ports import Sheet
from complaintdesk.store.slices import Tombstone

if TYPE_CHECKING:
    from pathlib import Path

    from complaintdesk.domain.case_file import CaseFile, RecordingRow
    from complaintdesk.services.evidence.package import Order

NAME = "𠮷田・ジョセフ・マクシミリアン・ヴァン・デル・フォン・見本ヶ丘 二郎左衛門之介（旧姓 髙﨑）"
SHOP = "株式会社見本青果店インターネット事業部お客様相談室（本店）"
SAID = (
    "「それは、困ります。」と言った（本人が、です。）。㈱見本運輸の①番の倉庫で、①…②——③、とのこと！？　"
    "返金は、ＡＢＣ株式会社の「規約（第7条第2項）」による、と。ゃゅょっー々。😡"
)
ADDRESS = f"https://www.example.jp/{'0123456789abcdef' * 12}"
MAIL = f"{'very.long.address.' * 8}@example.jp"
DRAWN = "ー" * 70 + "」）。" * 30
LAST = "この行が、いちばん最後である。"
"""At the end of whatever is long: not clipped if it is on a page."""
PICTURES = ((1600, 1200), (900, 1600), (3000, 200), (24, 24))


def usual(root: Path) -> Order:
    """Return the order of the sample case with a photo and a final transcript; the photo lies below ``root``."""
    case = evidence_sample.sample_case()
    second, last = case.calls[1], case.calls[5]
    long = replace(second.recordings[0], frames=2500 * second.recordings[0].rate)
    draft = replace(second.recordings[1], started_at=us("2026-11-19 10:12:30"), frames=500 * long.rate)
    second = replace(second, recordings=(_transcribed(long), draft))
    last = replace(last, recordings=())
    case = replace(case, calls=(case.calls[0], second, *case.calls[2:5], last))
    case = _with_pictures(case, root, PICTURES[:1], "届いた箱の中。")
    return evidence_export.sample_order(
        case=case, to_whom="見本法律事務所", ground=GROUNDS[Recipient.LAWYER], purpose="lawyer"
    )


def bad(root: Path) -> Order:
    """Return the order of the bad case; its pictures lie below ``root``."""
    case = evidence_sample.sample_case()
    first = call(
        1, "2026-11-18 14:02:11", 62, _bad_lines(), staff=NAME, name=f"{NAME}の代理人", order_number="Z-9"
    )
    gaps = tuple(("caller", 1000 * count, 250) for count in range(120))
    first = replace(
        first, recordings=(recording(1, first.call_id, us("2026-11-18 14:02:20"), 3600.0, gaps=gaps),)
    )
    short = [
        call(place, f"2026-11-19 {place:02}:00:00", 1, [_abuse(place)], direction=Direction.OUTGOING)
        for place in range(2, 20)
    ]
    tries = tuple(
        AttemptRow(
            call_id="elsewhere",
            outcome=Outcome.NO_ANSWER,
            at=us("2026-11-20 09:00:00") + n * SECOND,
            staff=NAME,
        )
        for n in range(70)
    )
    long = SAID * 30 + LAST
    case = replace(
        case,
        title=SAID,
        caller_name=NAME,
        calls=(first, *short),
        promises=(replace(case.promises[0], attempts=tries, about=long),),
        messages=(replace(case.messages[0], address=MAIL, subject=SAID, body=f"{long}\n{ADDRESS}\n" * 3),),
        decisions=tuple(replace(case.decisions[1], words=SAID * 6) for _ in range(5)),
        blocks=(replace(case.blocks[0], words=long, evidence="■■■が聞いた。"),),
    )
    case = _with_pictures(case, root, PICTURES, SAID)
    erased = Tombstone(at=us("2026-11-21 08:00:00"), staff=NAME, why=SAID, entries=3, recordings=1)
    return evidence_export.sample_order(
        case=case, shop=SHOP, made_by=NAME, to_whom=NAME, ground=SAID, tombstones=(erased,) * 3
    )


def sheets(order: Order, root: Path, folder: Path) -> dict[str, Sheet]:
    """Return all documents of an order by their names, to be set in ``folder``; ``root`` holds the pictures."""
    found = [
        replace(one, flac_sha256=_hash(one.flac), mp3_sha256=_hash(one.mp3)) for one in exhibits(order.case)
    ]
    written, _ = documents(order, found)
    data = {
        one.path.rpartition("/")[2].removesuffix(".pdf"): (document.TEMPLATE, one.data(order))
        for one in written
    }
    data["report"] = (report.TEMPLATE, report.report_data(order, found))
    data |= {name: (TEMPLATE, page_data(page)) for name, page in _pages(order).items()}
    data["card-144"] = ("nuisance_card.typ", _card(order))
    return {
        name: Sheet(template=template, data=told, target=folder / f"{name}.pdf", root=root)
        for name, (template, told) in data.items()
    }


def _pages(order: Order) -> dict[str, Prepared]:
    """Return what goes to whoever decides, and to the police."""
    time, now = LocalTime(TOKYO, order.made_at), order.made_at
    scope = Scope(parts=frozenset(Part), since=us("2026-11-01 00:00:00"), until=now)
    wanted, step = "全額の返金に応じてよいか、決めていただきたい。", "18時までに責任者から折り返す。"
    house = Disclosed(recipient=Recipient.HOUSE, handed=Handed.REPORT)
    police = Disclosed(
        recipient=Recipient.POLICE,
        handed=Handed.MINIMUM,
        to_whom="見本警察署",
        ground=GROUNDS[Recipient.POLICE],
    )
    told = {
        "boss": (pages.report(order.case, order.shop, wanted, step, time, now), house),
        "police": (pages.minimum(order.case, order.shop, scope, time, now), police),
    }
    return {
        name: Prepared(case_id="case0001", page=page, disclosed=said, shop=order.shop)
        for name, (page, said) in told.items()
    }


def _card(order: Order) -> dict[str, object]:
    rows = [[f"090-0{n:03}-{n * 37:04}", f"C-{n:04}", f"2026年11月{n % 30 + 1}日"] for n in range(1, 31)]
    return {
        "timestamp": order.made_at // SECOND,
        "shop": order.shop,
        "day": "2026年11月21日",
        "count": "41",
        "slots": "30",
        "more": "11",
        "rows": rows,
    }


def _hash(path: str) -> str:
    return hashlib.sha256(path.encode()).hexdigest()


def _abuse(place: int) -> object:
    return line(f"s{place}", f"2026-11-19 {place:02}:00:20", NoteKind.ABUSE, "「二度と電話するな」。")


def _bad_lines() -> list:
    kinds = list(NoteKind)
    said = [SAID * (count % 3 + 1) for count in range(24)]
    said[3] = f"{ADDRESS}{DRAWN}{LAST}"
    said[7] = "\n".join([*(f"{count}行目の、長い引用です。" for count in range(90)), LAST])
    said[12] = SAID * 40 + LAST
    return [
        line(
            f"h{count}",
            f"2026-11-18 14:{count + 3:02}:00",
            kinds[count % 8],
            text,
            staff=NAME if count % 9 == 0 else "見本 担当A",
            marks=(mark(MarkKind.ABUSE, "verbal", "2026-11-18 15:00:00"),) * 3 if count % 5 == 0 else (),
        )
        for count, text in enumerate(said)
    ]


def _transcribed(row: RecordingRow) -> RecordingRow:
    told = (
        (
            2_000,
            Speaker.STAFF,
            "お電話ありがとうございます。見本青果店でございます。このお電話は録音しております。",
        ),
        (
            9_000,
            Speaker.CALLER,
            "お前の頭はりんごか。今から店に行くから待ってろ。えーと、SNSに全部書いてやる。",
        ),
        (21_000, Speaker.STAFF, "大変申し訳ございません。大声は、おやめいただけますでしょうか。"),
        (34_000, Speaker.CALLER, "名前を言え、フルネームで。"),
        (41_000, Speaker.NOTE, "（机をたたく音）"),
        (252_000, Speaker.CALLER, "殺すぞ。……殺すぞ。"),
    )
    said = RecordingTranscribed(
        recording_id=row.recording_id,
        speakers=Speakers(staff="見本 担当B", caller="𠮷田 見本"),
        utterances=tuple(Utterance(at_ms=at, speaker=who, words=words) for at, who, words in told),
        at=us("2026-11-20 16:30:00"),
    )
    return replace(row, transcripts=(TranscriptRow(said=said, staff="見本 責任者"),))


def _with_pictures(case: CaseFile, root: Path, sizes: tuple[tuple[int, int], ...], caption: str) -> CaseFile:
    """Put pictures of these sizes (pixels) into the case and below ``root``, where the package has them."""
    rows = tuple(
        AttachmentRow(
            message_id=f"pic{place:05}",
            kind=AttachmentKind.FROM_CALLER,
            caption=caption,
            file=FileKept(name=f"箱の中{place}.png", media_type="image/png", size=1, sha256="0" * 64),
            at=us("2026-11-18 13:41:00"),
            staff="見本 担当A",
        )
        for place in range(len(sizes))
    )
    case = replace(case, attachments=rows)
    paths = {paper.message_id: root / paper.path for paper in papers(case)}
    kept = []
    for row, size in zip(rows, sizes, strict=True):
        data = _draw(paths[row.message_id], *size)
        file = replace(row.file, size=len(data), sha256=hashlib.sha256(data).hexdigest())
        kept.append(replace(row, file=file))
    return replace(case, attachments=tuple(kept))


def _draw(path: Path, width: int, height: int) -> bytes:
    """Draw a box of apples up to its very edge, so that what is cut off is seen."""
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(QColor("#b98d5b"))
    painter = QPainter(image)
    painter.setPen(Qt.PenStyle.NoPen)
    edge = max(2, min(width, height) // 30)
    painter.fillRect(edge, edge, width - 2 * edge, height - 2 * edge, QColor("#e9dcc3"))
    painter.setBrush(QColor("#c2382e"))
    size = max(4, min(width, height) // 4)
    for x in range(2 * edge, width - size, size + edge):
        for y in range(2 * edge, height - size, size + edge):
            painter.drawEllipse(x, y, size, size)
    painter.end()
    path.parent.mkdir(parents=True, exist_ok=True)
    image.save(str(path))
    return path.read_bytes()
