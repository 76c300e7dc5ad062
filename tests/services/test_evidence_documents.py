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
from complaintdesk.services.evidence import documents
from complaintdesk.services.evidence.catalogue import catalogue
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


def test_the_transcript_numbers_what_was_noted_while_the_recording_ran(tmp_path):
    case = sample.sample_case()
    call = next(call for call in case.calls if call.recordings)
    row = replace(call.recordings[0], started_at=call.started_at, frames=3600 * rows.RATE)
    case = replace(case, calls=(replace(call, recordings=(row,)),))
    (item,) = [one for one in catalogue(case, Plan(), 0, "") if one.path.endswith("反訳書.pdf")]
    order = export.sample_order(case=case)
    told = transcript(item, case, order, LocalTime(rows.TOKYO, order.made_at)).parts[-1]["rows"]
    assert [cells[0] for cells in told] == [str(place) for place in range(1, len(told) + 1)]
    spoken = next(cells for cells in told if "殺すぞ" in cells[3])
    assert (spoken[1], spoken[2]) == ("00:04:33", "B")
