"""The report: every word of the case is on its pages, in a form that archives and screen readers accept."""

from __future__ import annotations

import re
import subprocess
from dataclasses import replace
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

import evidence_export as export
import evidence_rows as rows
import evidence_sample as sample
import pikepdf
import pytest

from complaintdesk import paths
from complaintdesk.devices.typesetter import TypstTypesetter
from complaintdesk.domain.contact import PhoneNumber
from complaintdesk.domain.terms import NoteKind
from complaintdesk.services.evidence import words
from complaintdesk.services.evidence.corrections import Mark, reading_order
from complaintdesk.services.evidence.exhibits import exhibits
from complaintdesk.services.evidence.local_time import LocalTime, position, span
from complaintdesk.services.evidence.report import TEMPLATE, report_data

if TYPE_CHECKING:
    from pathlib import Path


def typeset(order, target: Path) -> Path:
    typesetter = TypstTypesetter(paths.resource("typst"), paths.resource("fonts"))
    typesetter.pdf(TEMPLATE, report_data(order, exhibits(order.case)), target, lambda: False)
    return target


@pytest.fixture(scope="module")
def pdf(tmp_path_factory):
    """The sample's report."""
    return typeset(export.sample_order(), tmp_path_factory.mktemp("report") / "report.pdf")


@pytest.fixture(scope="module")
def pages(pdf):
    """The text of each page as it was set, without spaces and line ends: where a line breaks is not ours to test."""
    told = subprocess.run(["pdftotext", "-raw", pdf, "-"], capture_output=True, check=True).stdout.decode()
    return [squeezed(page) for page in told.split("\f")[:-1]]


def squeezed(text: str) -> str:
    return "".join(text.split())


# --- what a reader finds --------------------------------------------------------------------------------------------


def test_every_line_is_on_a_page_in_its_own_words(pages):
    report = "".join(pages)
    for call in sample.sample_case().calls:
        for line in call.lines:
            expected = squeezed(line.text).replace("\U0001b001", "〔U+1B001〕")
            assert without_page_breaks(expected, report), line.line_id


def without_page_breaks(expected: str, report: str) -> bool:
    """Find words even where a footer stands between two halves of them."""
    footer = r"C-0214応対記録報告書台帳の末尾の値[0-9a-f]{16}…（#\d+）\d+/\d+"
    return expected in re.sub(footer, "", report)


def test_marks_stand_below_their_lines_with_time_and_person(pages):
    report = "".join(pages)
    for expected in (
        "印10:15:40暴言型とした（見本担当B）",
        "印10:15:52威嚇・脅迫型とした（見本担当B）",
        "不当な要求とした（要求の内容に根拠がない）（見本担当B）",
    ):
        assert without_page_breaks(expected, report), expected


def test_what_was_found_out_stands_apart_from_what_the_staff_thought_of_it(pages):
    report = "".join(pages)
    assert without_page_breaks("聞き取ったこと種類品質・破損／ご要望慰謝料", report)
    opinions = report[report.index("身の危険を感じた。") :]
    assert without_page_breaks("お怒りの本当の理由謝罪が軽いと感じた／店が活かせるご意見箱の強度", opinions)


def test_rare_kanji_stay_and_what_no_font_has_is_named(pages):
    report = "".join(pages)
    assert "𠮷田見本" in report
    assert "㈱見本運輸" in report
    assert "😡" in report
    assert "責任者が対応すべき。🧿〔U+1B001〕" in report
    assert "〔U+1B001〕HIRAGANALETTERARCHAICYE1" in pages[-1]


def test_the_first_page_says_what_it_is(pages):
    for expected in (
        "応対記録報告書",
        "案件番号C-0214",
        "お客様𠮷田見本",
        "連絡先090-0123-4567（186付き・要確認）",
        "期間2026年11月18日（水）から2026年11月20日（金）まで通話時間の合計55分41秒",
        "着信拒否実施中",
        "店名見本青果店",
        "作成日時2026年11月21日（土）09:30:00（UTC+09:00）",
        "作成者見本責任者",
        "作成の目的弁護士への相談",
    ):
        assert expected in pages[0]


def test_everything_else_that_happened_is_there_too(pages):
    report = "".join(pages)
    for expected in (
        "着信（お客様から当店へ）",
        "発信（当店からお客様へ）",
        "担当見本担当A／電話番号非通知",
        "通話後に記入した記録。通話の時刻は申告による。記入日時は2026年11月20日（金）18:31:55。",
        "約束を履行",
        "2回目話し中（通話4）",
        "第1段階の通告を伝えた",
        "回答期限2026年11月27日（金）18:00:00",
        "件名りんごが潰れていた",
        "箱の角が潰れていました。どう責任を取るのですか。",
        "責任の所在を「どちらとも言えない」とした",
        "決定待ちにした",
        "着信拒否の申請",
        "根拠通話210:15:31「殺すぞ」、録音01。折り返し3回応答なし。",
        "2回（最後は2026年11月20日（金）21:15:00）",
        "録音0110:11:20から2秒（告知10:11:24）",
        "録音0210:30:02から1秒（告知記録なし）",
        "お客様側（右）0.600秒から0.250秒間",
    ):
        assert expected in report, expected


def test_each_page_has_number_case_and_the_start_of_the_head(pages):
    part = export.slice_of(sample.sample_case())
    head = part.head.hex()
    printed = f"C-0214応対記録報告書台帳の末尾の値{head[:16]}…（#{part.head_seq}）"
    for number, page in enumerate(pages, start=1):
        assert page.endswith(f"{printed}{number}/{len(pages)}")
    assert head in pages[-1]


def test_the_left_margin_leaves_three_centimetres_to_bind(pdf):
    boxes = subprocess.run(["pdftotext", "-bbox", pdf, "-"], capture_output=True, check=True).stdout.decode()
    lefts = [float(left) for left in re.findall(r'xMin="([0-9.]+)"', boxes)]
    # A bracket or full stop at the edge of a line hangs its empty half into the margin; the ink does not.
    assert min(lefts) >= 30 / 25.4 * 72 - 4
    rights = [float(right) for right in re.findall(r'xMax="([0-9.]+)"', boxes)]
    assert max(rights) <= 595 - 18 / 25.4 * 72 + 5


# --- what a machine finds -------------------------------------------------------------------------------------------


def test_it_is_a_tagged_archivable_pdf_in_japanese(pdf):
    with pikepdf.open(pdf) as document:
        with document.open_metadata() as metadata:
            assert (metadata["pdfaid:part"], metadata["pdfaid:conformance"]) == ("3", "A")
            assert metadata["pdfuaid:part"] == "1"
            assert metadata["xmp:CreateDate"] == "2026-11-21T00:30:00+00:00"
        assert str(document.Root.Lang) == "ja"
        assert document.Root.MarkInfo.Marked
        assert "/StructTreeRoot" in document.Root
        assert "/Outlines" in document.Root
        page = document.pages[0].mediabox
        assert [round(float(edge)) for edge in page] == [0, 0, 595, 842]


def test_every_font_is_inside(pdf):
    with pikepdf.open(pdf) as document:
        described = [
            o
            for o in document.objects
            if isinstance(o, pikepdf.Dictionary) and o.get("/Type") == "/FontDescriptor"
        ]
        assert len(described) >= 3
        for font in described:
            assert {"/FontFile", "/FontFile2", "/FontFile3"} & set(font.keys())


def test_the_same_order_gives_the_same_bytes(pdf, tmp_path):
    assert typeset(export.sample_order(), tmp_path / "again.pdf").read_bytes() == pdf.read_bytes()


# --- how the data are made ------------------------------------------------------------------------------------------


def test_opinions_stand_apart_from_the_facts():
    order = export.sample_order()
    calls = [
        item
        for day in report_data(order, exhibits(order.case))["timeline"]
        for item in day["items"]
        if item["type"] == "call"
    ]
    assert {row["kind"] for call in calls for row in call["opinions"]} == {"所見"}
    assert "所見" not in {row["kind"] for call in calls for row in call["lines"]}
    shown = sum(len(call["lines"]) + len(call["opinions"]) for call in calls)
    assert shown == sum(len(call.lines) for call in order.case.calls)


def test_a_correction_stands_right_under_what_it_corrects():
    call = sample.sample_case().calls[0]
    order = [(marked.line.line_id, marked.mark) for marked in reading_order(call)]
    assert order[1:3] == [("n02", Mark.BEFORE), ("n02.7", Mark.AFTER)]
    assert order[-2:] == [("n09", Mark.BEFORE), ("n09.9", Mark.WITHDRAWN)]


def test_a_correction_of_an_unknown_line_is_still_shown():
    day = "2026-11-18 14:"
    lines = [
        rows.line("a", day + "03:00", NoteKind.FACT, "一"),
        rows.line("b", day + "04:00", NoteKind.FACT, "二", corrects="gone"),
    ]
    call = rows.call(1, day + "02:11", 5, lines)
    assert [marked.line.line_id for marked in reading_order(call)] == ["a", "b"]


def test_what_happened_in_a_call_says_in_which():
    order = export.sample_order()
    days = report_data(order, exhibits(order.case))["timeline"]
    warned = [item for day in days for item in day["items"] if item.get("label") == "通告"]
    assert [item["during"] for item in warned] == ["通話2の間"]


def test_the_timeline_is_in_order_of_time():
    order = export.sample_order()
    days = report_data(order, exhibits(order.case))["timeline"]
    assert [day["date"] for day in days] == [
        "2026年11月18日（水）",
        "2026年11月19日（木）",
        "2026年11月20日（金）",
    ]
    for day in days:
        clocks = [item["clock"] for item in day["items"]]
        assert clocks == sorted(clocks)


@pytest.mark.parametrize(
    ("number", "typed", "shown"),
    [
        (None, "", "記録なし"),
        (None, "03-12", "03-12（要確認）"),
        (PhoneNumber(), "非通知", "非通知"),
        (PhoneNumber(e164="+81312345678", shown="03-1234-5678"), "", "03-1234-5678"),
        (PhoneNumber(e164="+81312345678", shown="03-1234-5678", prefix="184"), "", "03-1234-5678（184付き）"),
        (PhoneNumber(e164="+819001234567", sure=False), "", "+819001234567（要確認）"),
    ],
)
def test_a_number_says_what_is_known_of_it(number, typed, shown):
    assert words.number(number, typed) == shown


def test_times_of_another_offset_carry_it():
    time = LocalTime(ZoneInfo("America/New_York"), rows.us("2026-11-21 09:30:00"))
    assert time.offset == "UTC-05:00"
    assert time.clock(rows.us("2026-11-19 10:00:00")) == "20:00:00"
    assert time.stamp(rows.us("2026-07-01 10:00:00")) == "2026年6月30日（火）21:00:00（UTC-04:00）"


def test_lengths_and_positions_are_written_as_people_say_them():
    second = rows.SECOND
    assert [span(at * second) for at in (0, 59, 60, 492, 3723)] == [
        "0秒",
        "59秒",
        "1分00秒",
        "8分12秒",
        "1時間02分03秒",
    ]
    assert [position(at * second) for at in (0, 192, 3792)] == ["+00:00", "+03:12", "+1:03:12"]


def test_a_line_written_after_the_call_has_no_place_in_it():
    order = export.sample_order()
    days = report_data(order, exhibits(order.case))["timeline"]
    calls = [item for day in days for item in day["items"] if item["type"] == "call"]
    rows = {row["text"]: row for call in calls for row in call["lines"]}
    corrected = next(row for text, row in rows.items() if "6個に傷があった" in text)
    assert (corrected["offset"], corrected["clock"]) == ("", "14:10:41")
    assert rows["声が大きくなる。「もう3回も言わせるのか」。"]["offset"] == "+02:29"


def test_a_report_without_anything_but_a_number_can_be_set(tmp_path):
    case = replace(
        sample.sample_case(), title="", caller_name="", caller_number=None, order_number="",
        calls=(), promises=(), notices=(), messages=(), decisions=(), blocks=(), block_changes=(),
    )  # fmt: skip
    report = typeset(export.sample_order(case=case, purpose=""), tmp_path / "report.pdf")
    told = subprocess.run(["pdftotext", "-raw", report, "-"], capture_output=True, check=True).stdout.decode()
    assert case.label in told
