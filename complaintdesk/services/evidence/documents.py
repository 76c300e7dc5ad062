"""All documents of a package beside the report: summary, tables, a sheet per exhibit, receipt, custody, instruction."""

from __future__ import annotations

from typing import TYPE_CHECKING

from complaintdesk.domain.evidence_plan import Numbering
from complaintdesk.domain.terms import NoteKind
from complaintdesk.domain.whole import callers, whole
from complaintdesk.services.evidence import catalogue, chronology, sheets, wording, words
from complaintdesk.services.evidence.catalogue import LIST
from complaintdesk.services.evidence.document import (
    Document,
    blanks,
    heading,
    pairs,
    small,
    table,
    text,
)
from complaintdesk.services.evidence.local_time import LocalTime
from complaintdesk.services.evidence.report import facts
from complaintdesk.services.evidence.transcript import transcript

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Sequence

    from complaintdesk.domain.case_file import CaseFile
    from complaintdesk.services.evidence.catalogue import Item
    from complaintdesk.services.evidence.exhibits import Exhibit
    from complaintdesk.services.evidence.package import Order
    from complaintdesk.services.evidence.text import Row

SUMMARY = "data/00_概要.pdf"
CHRONOLOGY = "data/01_時系列表.pdf"
CHRONOLOGY_TABLE = "data/01_時系列表.csv"
LIST_TABLE = "data/02_証拠説明書.csv"
RECEIPT = "data/03_受領書.pdf"
CUSTODY = "data/04_保管の経過.pdf"
CHECKING = "data/05_確かめ方.pdf"
ALWAYS = (SUMMARY, CHRONOLOGY, CHRONOLOGY_TABLE, LIST, LIST_TABLE, RECEIPT, CUSTODY, CHECKING)

_MOST, _SHORT = 7, 80
"""Rows of a kind and characters of each that leave the summary on two pages."""
_PARTIES = ("事件番号", "裁判所", "原告", "被告", "提出者（記名押印）", "提出日")
_SIDE = {Numbering.KOU: "（甲号証）", Numbering.OTSU: "（乙号証）", Numbering.NEUTRAL: ""}


def documents(
    order: Order, exhibits: Sequence[Exhibit], locked: Collection[str] = ()
) -> tuple[list[Document], dict[str, bytes]]:
    """Return the documents to set and the tables for spreadsheets, by path; equal orders give equal ones.

    ``locked`` are the files that ask for a password, by path.
    """
    case, time = whole(order.case), LocalTime(order.tz, order.made_at)
    items = catalogue.catalogue(case, order.plan, order.made_at, order.shop, time)
    rows = chronology.chronology(order.case, exhibits, items, time)
    listed = [_listed(item, time) for item in items]
    found = [
        _summary(order, case, time, items),
        Document(
            path=CHRONOLOGY,
            title="時系列表",
            flipped=True,
            parts=(
                small(
                    f"時刻はすべて{time.offset}で示す。当店に不利な事実も含め、発言は記録したとおりに示す。"
                    "所見と記録の管理に関することは、応対記録報告書による。"
                ),
                table([34, -1, 34, 40], chronology.HEADER, rows, ruled=True),
            ),
        ),
        Document(
            path=LIST,
            title=f"証拠説明書{_SIDE[order.plan.numbering]}",
            flipped=True,
            parts=(*_exhibit_list(order, listed, time), *_not_for_court(items, locked)),
        ),
        *(_exhibit(item, order, case, time) for item in items if item.path.startswith(catalogue.FOLDER)),
        sheets.receipt(RECEIPT, order, time, len(items)),
        sheets.custody(CUSTODY, order, case, exhibits, time),
        sheets.checking(CHECKING, order),
    ]
    tables = {
        CHRONOLOGY_TABLE: chronology.table(rows),
        LIST_TABLE: sheets.spreadsheet(sheets.LIST_HEADER, listed),
    }
    return found, tables


def _summary(order: Order, case: CaseFile, time: LocalTime, items: Sequence[Item]) -> Document:
    parts: list[Row] = [pairs([[name, _short(value)] for name, value in facts(order, time)], 26)]
    for name, rows, rest in (
        ("お客様の言動", _said(case, NoteKind.ABUSE, time), "時系列表"),
        ("お客様の要求", _said(case, NoteKind.DEMAND, time), "時系列表"),
        ("当店が伝えた通告", _noticed(case, time), "時系列表"),
        ("着信拒否・受信拒否", _blocked(case, time), "時系列表"),
        ("証拠", [[item.number, _short(item.title)] for item in items], "証拠説明書"),
    ):
        if rows:
            more = [["", f"ほか{len(rows) - _MOST}件（{rest}による。）"]] if len(rows) > _MOST else []
            parts += [heading(name), pairs(rows[:_MOST] + more, 44)]
    parts.append(
        small("この概要は、記録から抜き出したものである。全文は、応対記録報告書及び時系列表による。")
    )
    return Document(path=SUMMARY, title="概要", parts=tuple(parts))


def _said(case: CaseFile, kind: NoteKind, time: LocalTime) -> list[list[str]]:
    return [
        [time.stamp(line.at), _short(line.text)]
        for call in case.calls
        for line in call.lines
        if line.kind is kind and line.text and not line.corrected_by
    ]


def _noticed(case: CaseFile, time: LocalTime) -> list[list[str]]:
    return [
        [time.stamp(row.at), f"{f'第{row.step}段階' if row.step else '最終通告'}　{_short(row.words)}"]
        for row in case.notices
    ]


def _blocked(case: CaseFile, time: LocalTime) -> list[list[str]]:
    return [
        [
            time.stamp(row.decided_at or row.proposed_at),
            f"{words.BLOCK_STATE[row.state]}　{words.BLOCK_REASON[row.reason]}　{_short(row.words)}",
        ]
        for row in case.blocks
    ]


def _short(said: str) -> str:
    flat = " ".join(said.split())
    return flat if len(flat) <= _SHORT else f"{flat[: _SHORT - 1]}…"


def _listed(item: Item, time: LocalTime) -> list[str]:
    return [item.number, *wording.columns(item, time)]


def _exhibit_list(order: Order, listed: Sequence[Sequence[str]], time: LocalTime) -> Iterator[Row]:
    if order.plan.numbering is not Numbering.NEUTRAL:
        yield blanks(_PARTIES)
        yield small("空欄は、提出する者が記入する。")
    yield pairs(
        [
            ["件名", order.case.title or order.case.label],
            ["相手方", callers(order.case) or words.NOTHING],
            ["作成日", time.date(order.made_at)],
        ],
        26,
    )
    yield small("立証趣旨は、提出する者が確かめる。")
    yield table([29, 69, 25, 31, 31, -1], sheets.LIST_HEADER, listed, ruled=True)


def _not_for_court(items: Sequence[Item], locked: Collection[str]) -> Iterator[Row]:
    if files := catalogue.not_for_court(items, locked):
        told = "、".join(files)
        yield small(f"次のファイルは、形式又はパスワードのため、このままでは裁判所に提出できない：{told}")


def _exhibit(item: Item, order: Order, case: CaseFile, time: LocalTime) -> Document:
    if item.recording is not None:
        return transcript(item, case, order, time)
    rows, said = sheets.written(item, time)
    parts: list[Row] = [pairs(rows)]
    if said:
        parts += [heading("本文"), text(said)]
    parts += sheets.pictures(item)
    return Document(path=item.path, title=item.title, stamp=item.number, parts=tuple(parts))
