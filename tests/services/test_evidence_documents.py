"""The documents of a package: what a lawyer looks for stands in each, and archives take them."""

from __future__ import annotations

import csv
import subprocess
from dataclasses import replace

import evidence_export as export
import evidence_rows as rows
import evidence_sample as sample
import pikepdf
import pytest

from complaintdesk.domain.evidence_plan import Plan
from complaintdesk.domain.transcript import RecordingTranscribed, Speaker, Speakers, TranscriptRow, Utterance
from complaintdesk.services.evidence import chronology, documents
from complaintdesk.services.evidence.catalogue import catalogue
from complaintdesk.services.evidence.exhibits import exhibits
from complaintdesk.services.evidence.local_time import LocalTime
from complaintdesk.services.evidence.sheets import LIST_HEADER
from complaintdesk.services.evidence.transcript import transcript


def text_of(pdf):
    told = subprocess.run(["pdftotext", "-raw", pdf, "-"], capture_output=True, check=True)
    return "".join(told.stdout.decode().split())


@pytest.fixture
def pdfs(sample_package):
    return sorted(sample_package.rglob("*.pdf"))


def test_every_document_is_tagged_archivable_and_carries_the_head(pdfs):
    head = export.sample_order().ledger.head.hex()
    assert len(pdfs) == 12
    for file in pdfs:
        with pikepdf.open(file) as pdf, pdf.open_metadata() as meta:
            assert (meta["pdfaid:part"], meta["pdfaid:conformance"]) == ("3", "A"), file.name
            assert meta["pdfuaid:part"] == "1"
            assert pdf.Root.MarkInfo.Marked
            assert pdf.Root.Lang == "ja"
        assert head[:16] in text_of(file), file.name


def test_the_summary_has_at_most_two_pages_and_the_worst_words(sample_package):
    file = sample_package / documents.SUMMARY
    with pikepdf.open(file) as pdf:
        assert len(pdf.pages) <= 2
    assert "「殺すぞ」" in text_of(file)


def test_the_table_of_times_names_who_acted_and_by_what_it_is_shown(sample_package):
    rows = list(csv.reader((sample_package / documents.CHRONOLOGY_TABLE).read_text("utf-8-sig").splitlines()))
    assert rows[0] == ["年月日時", "誰が誰に・言動", "証拠", "備考"]
    text = text_of(sample_package / documents.CHRONOLOGY)
    assert "お客様が当店の見本担当Bに、次のとおり述べた。" in text
    assert "甲第2号証の1" in text


def test_the_table_of_times_is_in_order_and_cites_a_recording_only_for_what_was_said_while_it_ran():
    case = sample.sample_case()
    call = case.calls[1]
    sound = replace(call.recordings[0], started_at=rows.us("2026-11-19 10:12:30"), frames=60 * rows.RATE)
    case = replace(case, calls=(case.calls[0], replace(call, recordings=(sound,)), *case.calls[2:]))
    time = LocalTime(rows.TOKYO, rows.us("2026-11-21 09:30:00"))
    items = catalogue(case, Plan(), 0, "", time)
    told = chronology.chronology(case, exhibits(case), items, time)
    corrected = next(row for row in told if "6個に傷があった" in row[1])
    assert corrected[0].endswith("14:02:58")
    assert corrected[3] == "14:10:41に訂正した後の記載による。"
    proofs = {row[0][-8:]: row[2] for row in told if row[0].startswith("2026年11月19日")}
    assert list(proofs) == sorted(proofs)
    assert proofs["10:10:58"] == proofs["10:12:40"] == "甲第1号証\n甲第2号証の1"
    assert proofs["10:11:40"] == proofs["10:15:31"] == "甲第1号証"
    assert not any("所見" in row[1] or "身の危険" in row[1] for row in told)


def test_the_list_of_exhibits_has_its_six_columns(sample_package):
    rows = list(csv.reader((sample_package / documents.LIST_TABLE).read_text("utf-8-sig").splitlines()))
    assert tuple(rows[0]) == LIST_HEADER
    assert rows[1][:3] == ["甲第1号証", "応対記録報告書", "原本"]
    assert "立証趣旨" in text_of(sample_package / documents.LIST)


def test_each_exhibit_is_stamped_with_its_number(sample_package):
    for file in (sample_package / "data/exhibits").iterdir():
        assert text_of(file).startswith(file.name.partition("_")[0])


def test_receipt_and_instruction_carry_the_fingerprint_to_compare(sample_package):
    mark = export.sample_order().seal.fingerprint
    for name in (documents.RECEIPT, documents.CHECKING):
        assert mark in text_of(sample_package / name)
        with pikepdf.open(sample_package / name) as pdf:
            assert len(pdf.pages) == 1
    assert "署名" in text_of(sample_package / documents.RECEIPT)


def test_the_custody_names_each_seal_and_copy(sample_package):
    text = text_of(sample_package / documents.CUSTODY)
    for words in ("録音01を封印した", "録音01を複製した", "この証拠一式を作成した"):
        assert words in text


@pytest.fixture
def sheet_of():
    """Return title, stamp's title and rows of the 反訳書 of the first recording, an hour of the sample case."""

    def made(*versions):
        case = sample.sample_case()
        call = next(call for call in case.calls if call.recordings)
        frames = 3600 * rows.RATE
        row = replace(call.recordings[0], started_at=call.started_at, frames=frames, transcripts=versions)
        case = replace(case, calls=(replace(call, recordings=(row,)),))
        (item,) = [one for one in catalogue(case, Plan(), 0, "") if one.path.endswith("反訳書.pdf")]
        order = export.sample_order(case=case)
        told = transcript(item, case, order, LocalTime(rows.TOKYO, order.made_at))
        return item, told

    return made


def test_the_transcript_numbers_what_was_noted_while_the_recording_ran(sheet_of):
    item, made = sheet_of()
    told = made.parts[-1]["rows"]
    assert [cells[0] for cells in told] == [str(place) for place in range(1, len(told) + 1)]
    spoken = next(cells for cells in told if "殺すぞ" in cells[3])
    assert (spoken[1], spoken[2]) == ("00:04:33", "B")
    assert (item.title, made.title) == ("反訳書（下書き）", "録音反訳書（下書き）")


def version(at, *words):
    return TranscriptRow(
        said=RecordingTranscribed(
            recording_id="r1",
            speakers=Speakers(staff="見本担当B", caller="見本 太郎", other="お隣の方"),
            utterances=tuple(
                Utterance(at_ms=place * 3_723_000, speaker=who, words=text)
                for place, (who, text) in enumerate(words)
            ),
            at=at,
        ),
        staff="見本店長",
    )


def test_the_newest_final_version_takes_the_place_of_the_draft_and_one_whose_words_are_gone_does_not(
    sheet_of,
):
    said = ((Speaker.CALLER, "ええと、あのう。"), (Speaker.OTHER, "もしもし。"), (Speaker.NOTE, "（沈黙）"))
    item, made = sheet_of(version(1, (Speaker.STAFF, "前の版")), version(2, *said), version(3))
    assert made.parts[-1]["rows"] == [
        ["1", "00:00:00", "B", "ええと、あのう。"],
        ["2", "01:02:03", "C", "もしもし。"],
        ["3", "02:04:06", "（メモ）", "（沈黙）"],
    ]
    assert (item.title, made.title, item.made_at) == ("反訳書", "録音反訳書", 2)
    head = dict(made.parts[0]["rows"])
    assert head["話者と関係"] == "A：見本担当B（当店の担当）　B：見本 太郎（お客様）　C：お隣の方"
    assert head["反訳者"] == "見本店長"
    assert "第2版" in str(made.parts[1])
