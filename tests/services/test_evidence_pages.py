"""Every page that is handed over, as it lies on paper: nothing clipped, no line or heading where none may stand."""

from __future__ import annotations

import re
import subprocess
import xml.etree.ElementTree as ET
from dataclasses import dataclass

import page_samples
import pytest

from complaintdesk import paths
from complaintdesk.devices.typesetter import TypstTypesetter
from complaintdesk.services.evidence import documents

pytestmark = pytest.mark.slow

MM = 72 / 25.4
HEADED = [
    name.rpartition("/")[2].removesuffix(".pdf") for name in documents.ALWAYS if name.endswith(".pdf")
] + ["report"]
"""Documents of the package that any case has; each page shows the head of the chain."""
NOT_FIRST = frozenset(
    "、。，．：；？！ーヽヾゝゞ々ぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮヵヶ）〕］｝〉》」』】"
)
NOT_LAST = frozenset("（〔［｛〈《「『【")
TABLES = {
    "01_時系列表": "年月日時誰が誰に・言動証拠備考",
    "02_証拠説明書": "号証標目原本・写しの別作成年月日作成者立証趣旨",
    "反訳書": "番号時間話者発言",
    "report": "時刻経過区分内容担当",
}
"""What stands above the columns of a document's table."""


@dataclass(frozen=True)
class Word:
    """A piece of text and where it lies: points from the top left corner."""

    text: str
    left: float
    top: float
    right: float
    bottom: float

    def beside(self, other: Word) -> bool:
        return abs(self.top + self.bottom - other.top - other.bottom) < 6 and self is not other


@dataclass(frozen=True)
class Page:
    """A page of a document; ``body`` is without what stands below every page."""

    document: str
    number: int
    width: float
    height: float
    words: list[Word]

    @property
    def body(self) -> list[Word]:
        return [word for word in self.words if word.bottom < self.height - 17 * MM]

    @property
    def text(self) -> str:
        return "".join(lines(self.words))


def lines(words: list[Word]) -> list[str]:
    """Return what stands side by side, from left to right, from top to bottom."""
    found: list[list[Word]] = []
    for word in sorted(words, key=lambda word: word.top + word.bottom):
        if not found or not word.beside(found[-1][-1]):
            found.append([])
        found[-1].append(word)
    return ["".join(word.text for word in sorted(line, key=lambda word: word.left)) for line in found]


@pytest.fixture(scope="module", params=[page_samples.usual, page_samples.bad], ids=["usual", "bad"])
def pages(request, tmp_path_factory):
    """The pages of every document of a sample, by the document's name."""
    root = tmp_path_factory.mktemp("pages")
    sheets = page_samples.sheets(request.param(root), root, root)
    TypstTypesetter(paths.resource("typst"), paths.resource("fonts")).pdfs(
        list(sheets.values()), lambda: False
    )
    found = {name: list(read(name, sheet.target)) for name, sheet in sheets.items()}
    assert all(found.values())
    return found


def read(name, pdf):
    told = subprocess.run(["pdftotext", "-bbox", pdf, "-"], capture_output=True, check=True).stdout
    tree = ET.fromstring(told)
    for number, page in enumerate(tree.findall(".//{*}page"), start=1):
        words = [
            Word(word.text or "", *(float(word.attrib[edge]) for edge in ("xMin", "yMin", "xMax", "yMax")))
            for word in page.findall(".//{*}word")
        ]
        yield Page(name, number, float(page.attrib["width"]), float(page.attrib["height"]), words)


def every(pages):
    return [page for document in pages.values() for page in document]


def test_nothing_lies_beyond_the_margins(pages):
    for page in every(pages):
        for word in page.words:
            # A bracket at the edge of a line hangs its empty half into the margin; the ink does not.
            inside = word.left >= 30 * MM - 5 and word.right <= page.width - 18 * MM + 5
            assert inside, (page.document, page.number, word)
            assert 0 < word.top < word.bottom < page.height - 5 * MM, (page.document, page.number, word)


def test_what_is_long_goes_on_to_the_last_word_and_below_nothing(pages):
    long = [
        name for name, document in pages.items() if page_samples.LAST in "".join(p.text for p in document)
    ]
    if long:
        assert {"report", "01_時系列表", "police"} < set(long)
        report = "".join(page.text for page in pages["report"])
        assert report.count("09:01:09") == 2, "the last try, on the timeline and under its promise"
        assert "119.000秒から0.250秒間" in report
    for page in every(pages):
        if page.document in HEADED:
            foot = max(word.top for word in page.words)
            assert all(word.bottom < foot - 2 for word in page.body), (page.document, page.number)


def test_no_line_begins_or_ends_with_a_sign_that_may_not(pages):
    """Where words have no other place to break, as in a hundred brackets, a line may break there."""
    for page in every(pages):
        for word in page.body:
            if set(word.text) <= NOT_FIRST | NOT_LAST | set(page_samples.DRAWN):
                continue
            near = [other for other in page.body if word.beside(other)]
            if word.text[0] in NOT_FIRST:
                assert any(-12 < word.left - other.right < 9 for other in near), (page.document, word)
            if word.text[-1] in NOT_LAST:
                assert any(-12 < other.left - word.right < 9 for other in near), (page.document, word)


def test_no_heading_stands_last_on_a_page(pages):
    days = re.compile(r"\d+年\d+月\d+日（.）")
    calls = re.compile(r"\d\d:\d\d:\d\d通話\d+")
    under_calls = re.compile(r"^担当.*／電話番号|／終わり方|^録音\d\d.*告知")
    heads = {"概要", "時系列", "折り返しの約束", "着信拒否", "録音", "原本", "記録の検証", "本文", "証拠"}
    heads |= {"お客様の言動", "お客様の要求", "当店が伝えた通告", "手順", "経過", "対象", *TABLES.values()}
    for page in every(pages):
        said = lines(page.body)[-1]
        wrong = said in heads or days.fullmatch(said) or calls.match(said) or under_calls.search(said)
        assert not wrong, (page.document, page.number, said)
        assert not re.fullmatch(r"(録音|原本)\d\d(-\d+)?", said), (page.document, page.number, said)


def test_each_table_has_its_header_on_every_page(pages):
    for name, document in pages.items():
        for title, header in TABLES.items():
            if name == "report" or title not in name:
                continue
            for page in document:
                assert header in lines(page.words), (name, page.number)


def test_every_page_is_numbered_and_shows_the_head_of_the_chain(pages):
    head = re.compile(r"台帳の末尾の値[0-9a-f]{16}…（#\d+）")
    for name, document in pages.items():
        for page in document:
            assert page.text.endswith(f"{page.number}/{len(document)}"), (name, page.number)
            if name in HEADED or name[0] == "甲":
                assert head.search(page.text), (name, page.number)


def test_an_exhibit_is_stamped_on_top_at_the_right_of_its_first_page(pages):
    stamped = [name for name in pages if name[0] == "甲"]
    assert stamped
    for name in [*stamped, "report"]:
        first = pages[name][0].words[0]
        assert first.text == ("甲第1号証" if name == "report" else name.partition("_")[0])
        assert first.left > 130 * MM
        assert first.bottom < 20 * MM


def test_what_is_to_be_short_is_short(pages):
    most = {"00_概要": 2, "03_受領書": 1, "05_確かめ方": 1, "boss": 1, "card-144": 1}
    assert {name: len(pages[name]) <= count for name, count in most.items()} == dict.fromkeys(most, True)
