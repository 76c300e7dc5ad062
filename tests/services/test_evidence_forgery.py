"""An evidence package forged with fitting lists of hashes: its files no longer agree with each other."""

from __future__ import annotations

import base64
import hashlib
import json
import shutil
from dataclasses import replace

import evidence_export as export
import evidence_sample as sample
import pytest
from evidence_forging import change_json, found, ledger_rows, reseal, write_ledger

from complaintdesk.domain.errors import ExportFailed
from complaintdesk.services.evidence import bag, layout

TEXT, AT, MARKS = "text", "at", "marks"
"""What a line of case.json calls them."""


@pytest.fixture
def package(sample_package, tmp_path):
    """A copy to tamper with."""
    return shutil.copytree(sample_package, tmp_path / "package")


def test_resealing_a_sound_package_keeps_it_sound(package):
    reseal(package)
    assert found(package) == set()


def test_other_words_in_the_case_are_found(package):
    def soften(data):
        data["calls"][1]["lines"][3][TEXT] = "「困ります」"

    change_json(package, soften)
    assert {
        ("data/case.json", "not in the ledger"),
        ("data/case.json", "missing from the case"),
        ("data/notes.csv", "line differs"),
    } == found(package)


def test_another_type_of_abuse_is_found(package):
    def soften(data):
        data["calls"][1]["lines"][3][MARKS][1]["value"] = "verbal"

    change_json(package, soften)
    assert found(package) == {
        ("data/case.json", "not in the ledger"),
        ("data/case.json", "missing from the case"),
    }


def test_other_answers_are_found(package):
    change_json(package, lambda data: data["calls"][1]["interview"]["said"].update(wish="なし"))
    assert found(package) == {("data/case.json", "not in the ledger")}


def test_a_line_left_out_of_the_case_is_found(package):
    change_json(package, lambda data: data["calls"][0]["lines"].pop(0))
    assert ("data/case.json", "missing from the case") in found(package)


def test_another_time_of_a_line_is_found(package):
    def shift(data):
        data["calls"][0]["lines"][0][AT] += 1

    change_json(package, shift)
    assert ("data/case.json", "not in the ledger") in found(package)


def test_another_length_or_seal_of_a_recording_is_found(package):
    def longer(data):
        data["calls"][1]["recordings"][0]["frames"] += 1

    change_json(package, longer)
    assert found(package) == {
        ("data/case.json", "recording differs"),
        ("data/recordings/01_rec00001.flac", "recording differs"),
    }


def test_another_case_number_is_found(package):
    change_json(package, lambda data: data.update(number=215))
    assert ("bag-info.txt", "wrong case") in found(package)


def test_a_case_file_of_no_form_is_malformed(package):
    for data in (b"", b"{}", b"[1", b"[" * 200_000, (package / "data/case.json").read_bytes() + b" "):
        (package / "data/case.json").write_bytes(data)
        reseal(package)
        assert ("data/case.json", "malformed") in found(package)


def test_exchanged_recordings_are_found(package):
    folder = package / "data/recordings"
    first, second = folder / "01_rec00001.flac", folder / "02_rec00002.flac"
    held = first.read_bytes()
    first.write_bytes(second.read_bytes())
    second.write_bytes(held)
    reseal(package)
    assert {what for _, what in found(package)} == {"recording differs"}


def test_a_recording_that_is_no_flac_is_found(package):
    (package / "data/recordings/01_rec00001.flac").write_bytes(b"RIFF" + bytes(100))
    reseal(package)
    assert found(package) == {("data/recordings/01_rec00001.flac", "recording differs")}


def test_a_recording_taken_out_is_found(package):
    (package / "data/recordings/02_rec00002.flac").unlink()
    reseal(package)
    assert found(package) == {("data/recordings/02_rec00002.flac", "missing")}


def test_a_file_slipped_in_is_found(package):
    (package / "data/more.txt").write_text("x")
    reseal(package)
    assert found(package) == {("data/more.txt", "unlisted")}


def test_an_entry_taken_out_of_the_ledger_is_found(package):
    rows = ledger_rows(package)
    write_ledger(package, rows[:5] + rows[6:])
    assert ("data/ledger.jsonl", "missing entry") in found(package)
    assert ("data/ledger.jsonl", "chain broken") in found(package)


def test_a_cut_tail_of_the_ledger_is_found(package):
    write_ledger(package, ledger_rows(package)[:-1])
    assert ("bag-info.txt", "wrong head") in found(package)


def test_another_content_of_an_entry_is_found(package):
    rows = ledger_rows(package)
    own = next(
        number for number, row in enumerate(rows) if row.entry.kind == "call.note_written" and row.body
    )
    rows[own] = replace(rows[own], body=rows[own].body.replace("りんご".encode(), "みかん".encode()))
    write_ledger(package, rows)
    assert ("data/ledger.jsonl", "content changed") in found(package)


@pytest.mark.parametrize(
    "change",
    [{"utc_us": 1}, {"actor_id": "staff02"}, {"kind": "call.parked"}, {"stream": "call-x"}, {"version": 9}],
)
def test_another_column_of_an_entry_is_found(package, change):
    rows = ledger_rows(package)
    rows[3] = replace(rows[3], entry=rows[3].entry._replace(**change))
    write_ledger(package, rows)
    assert ("data/ledger.jsonl", "entry changed") in found(package)


def test_a_body_without_its_salt_is_found(package):
    rows = ledger_rows(package)
    rows[0] = replace(rows[0], salt=None)
    write_ledger(package, rows)
    assert ("data/ledger.jsonl", "content half missing") in found(package)


def test_a_ledger_without_entries_or_without_this_case_does_not_pass(package):
    rows = ledger_rows(package)
    write_ledger(package, [])
    assert ("data/ledger.jsonl", "empty") in found(package)
    write_ledger(package, [replace(row, salt=None, body=None) for row in rows])
    assert ("data/ledger.jsonl", "empty") in found(package)


def test_a_ledger_written_in_other_bytes_is_malformed(package):
    file = package / "data/ledger.jsonl"
    lines = file.read_bytes().splitlines(keepends=True)
    row = json.loads(lines[0])
    for changed in (
        json.dumps({**row, "more": 1}).encode() + b"\n",
        json.dumps({**row, "hash": row["hash"].upper()}).encode() + b"\n",
        json.dumps({**row, "body": base64.b64encode(b"x").decode() + "\n"}).encode() + b"\n",
        b"\n",
        lines[0][:-1],
    ):
        file.write_bytes(changed + b"".join(lines[1:]))
        reseal(package)
        assert ("data/ledger.jsonl", "malformed") in found(package), changed


def test_a_chain_from_its_first_entry_must_begin_the_chain(tmp_path):
    case = sample.sample_case()
    package = export.export(tmp_path, export.sample_order(ledger=export.slice_of(case, before=0)))
    assert found(package) == set()
    rows = ledger_rows(package)
    assert rows[0].entry.seq == 1
    moved = rows[0].entry._replace(prev=hashlib.sha256(b"x").digest())
    write_ledger(package, [replace(rows[0], entry=moved), *rows[1:]])
    assert ("data/ledger.jsonl", "chain broken") in found(package)


@pytest.mark.parametrize("label", ["Ledger-Head", "Ledger-Seq", "Ledger-Desk", "External-Identifier"])
def test_bag_info_of_another_package_is_found(package, label):
    info = bag.parse_info((package / bag.INFO).read_bytes())
    info[label] = {"Ledger-Head": "0" * 64, "Ledger-Seq": "1"}.get(label, "another")
    (package / bag.INFO).write_bytes(bag.render_info(list(info.items())))
    reseal(package)
    assert {file for file, _ in found(package)} - {layout.SIGNERS} == {bag.INFO}


def test_a_package_of_a_later_form_is_not_judged(package):
    text = (package / bag.INFO).read_text().replace("ComplaintDesk-Package: 3", "ComplaintDesk-Package: 4")
    (package / bag.INFO).write_text(text)
    reseal(package)
    assert found(package) == {(bag.INFO, "another format")}


@pytest.mark.parametrize("name", ["data/report.pdf", "data/読み方.txt"])
def test_a_report_or_guide_with_another_head_is_found(package, name):
    head = export.slice_of(sample.sample_case()).head.hex()
    data = (package / name).read_bytes()
    (package / name).write_bytes(data.replace(head.encode(), b"0" * 64))
    reseal(package)
    assert found(package) == {(name, "wrong head")}


@pytest.mark.parametrize(
    "change", [("りんご", "みかん"), ("行ID", "番号"), ('"n02"', '"n03"'), ("暴言等", '"')]
)
def test_another_table_is_found(package, change):
    file = package / "data/notes.csv"
    file.write_bytes(file.read_bytes().replace(change[0].encode(), change[1].encode(), 1))
    reseal(package)
    assert {file for file, _ in found(package)} == {"data/notes.csv"}


def test_a_call_that_no_desk_s_ledger_knows_is_found(tmp_path):
    case = sample.sample_case()
    elsewhere = replace(case, calls=case.calls[:3])
    order = export.sample_order(case=case, ledger=export.slice_of(elsewhere))
    with pytest.raises(ExportFailed, match="not in the ledger call of call-"):
        export.export(tmp_path, order)


FORGED_ROWS = {
    "caller": lambda data: data.update(caller_name="見本 別人"),
    "name in a call": lambda data: data["calls"][0].update(name="見本 別人"),
    "beginning of a call": lambda data: data["calls"][0].update(started_at=1),
    "end of a call": lambda data: data["calls"][1].update(ended_at=None),
    "announcement": lambda data: data["calls"][1]["recordings"][0].update(announcement="言った"),
    "decision": lambda data: data["decisions"][1].update(words="全額を払う。"),
    "decisions": lambda data: data.update(decisions=[]),
    "state": lambda data: data.update(state="done"),
    "promise": lambda data: data["promises"][0].update(about="何もない"),
    "promise kept": lambda data: data["promises"][0].update(kept=False),
    "attempt": lambda data: data["promises"][1]["attempts"][0].update(outcome="reached"),
    "notice": lambda data: data["notices"][0].update(words="何も告げなかった。"),
    "message": lambda data: data["messages"][0].update(body="大丈夫でした。"),
    "comment": lambda data: data["decisions"].append(
        {"kind": "case.comment", "words": "良い客", "at": 1, "staff": ""}
    ),
    "block": lambda data: data["blocks"][0].update(words="理由なし"),
    "told": lambda data: data["calls"][0].update(
        told=[{"what": "recording", "words": "録音します", "at": 1, "staff": ""}]
    ),
}


def test_each_row_of_the_case_is_compared_with_the_ledger(package):
    kept = (package / layout.CASE).read_bytes()
    for what, forge in FORGED_ROWS.items():
        change_json(package, forge)
        assert {name for name, _ in found(package)} == {layout.CASE}, what
        (package / layout.CASE).write_bytes(kept)


def test_a_decision_held_back_after_all_is_missed(package):
    change_json(package, lambda data: data["promises"].pop(0))
    assert found(package) == {(layout.CASE, "missing from the case")}
