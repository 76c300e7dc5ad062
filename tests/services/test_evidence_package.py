"""Writing an evidence package: whole and sound under its name, or not there at all."""

from __future__ import annotations

import csv
import os
import shutil
import stat
import subprocess
import unicodedata
from dataclasses import replace

import bagit
import evidence_export as export
import evidence_sample as sample
import msgspec
import pytest

from complaintdesk.devices.seat import Seat
from complaintdesk.domain.case_file import CaseFile
from complaintdesk.domain.errors import (
    Cancelled,
    DiskFull,
    ExportFailed,
    InvalidInput,
    NotFound,
    PackageExists,
    RecordingUnreadable,
)
from complaintdesk.domain.terms import CaseState, Fault
from complaintdesk.services.evidence.notes_table import cell
from complaintdesk.services.evidence.verify_package import verify_package


@pytest.fixture
def package(sample_package):
    """The sample's package, only to be read."""
    return sample_package


def test_our_check_and_the_reference_tool_find_it_sound(package):
    assert verify_package(package) == []
    assert bagit.Bag(str(package)).validate()


def test_it_holds_report_table_case_ledger_guide_and_all_recordings(package):
    files = sorted(str(file.relative_to(package)) for file in package.rglob("*") if file.is_file())
    seal = export.sample_order().seal.says.name
    assert files == [
        "allowed_signers",
        "bag-info.txt",
        "bagit.txt",
        "data/00_概要.pdf",
        "data/01_時系列表.csv",
        "data/01_時系列表.pdf",
        "data/02_証拠説明書.csv",
        "data/02_証拠説明書.pdf",
        "data/03_受領書.pdf",
        "data/04_保管の経過.pdf",
        "data/05_確かめ方.pdf",
        "data/case.json",
        "data/checkpoints/allowed_signers",
        f"data/checkpoints/{seal}.sig",
        f"data/checkpoints/{seal}.txt",
        "data/exhibits/甲第2号証の2_反訳書.pdf",
        "data/exhibits/甲第3号証の2_反訳書.pdf",
        "data/exhibits/甲第4号証の2_反訳書.pdf",
        "data/exhibits/甲第5号証_メール.pdf",
        "data/exhibits/甲第6号証_レビュー.pdf",
        "data/ledger.jsonl",
        "data/notes.csv",
        "data/recordings/01_rec00001.flac",
        "data/recordings/01_rec00001.mp3",
        "data/recordings/02_rec00002.flac",
        "data/recordings/02_rec00002.mp3",
        "data/recordings/03_rec00003.flac",
        "data/recordings/03_rec00003.mp3",
        "data/report.pdf",
        "data/読み方.txt",
        "manifest-sha256.txt",
        "tagmanifest-sha256.txt",
        "tagmanifest-sha256.txt.sig",
        "verify.cmd",
        "verify.py",
        "verify.sh",
    ]
    for file in files:
        assert unicodedata.is_normalized("NFC", file)
        assert max(len(part) for part in file.split("/")) <= 50


def test_nobody_else_on_the_machine_can_read_it(package):
    assert stat.S_IMODE(package.stat().st_mode) == 0o700


def test_the_tag_files_hold_nothing_personal(package):
    told = "".join((package / name).read_text() for name in ("bag-info.txt", "manifest-sha256.txt"))
    case = sample.sample_case()
    for personal in (case.caller_name, "見本", "吉田", "𠮷田", case.title, "090-0123", "9001234567"):
        assert personal not in told
    assert "External-Identifier: C-0214\n" in told
    assert f"Ledger-Head: {export.slice_of(case).head.hex()}\n" in told


def test_the_case_can_be_read_back_whole(package):
    assert (
        msgspec.json.decode((package / "data/case.json").read_bytes(), type=CaseFile) == sample.sample_case()
    )


def test_the_table_opens_in_excel_with_every_line_once(package):
    data = (package / "data/notes.csv").read_bytes()
    assert data.startswith(b"\xef\xbb\xbf")
    rows = list(csv.DictReader(data.decode("utf-8-sig").splitlines(keepends=True)))
    lines = [line for call in sample.sample_case().calls for line in call.lines]
    assert sorted(row["行ID"] for row in rows) == sorted(line.line_id for line in lines)
    corrected = [(row["行ID"], row["訂正"], row["担当"]) for row in rows if row["訂正"]]
    assert corrected == [
        ("n02", "訂正前", "見本 担当A"),
        ("n02.7", "訂正後", "見本 担当B"),
        ("n09", "訂正前", "見本 担当A"),
        ("n09.9", "取消", "見本 担当A"),
    ]
    first = rows[0]
    assert (first["時刻"], first["時差"], first["経過（秒）"]) == ("2026-11-18 14:02:20", "UTC+09:00", "9")
    assert [row["内容"] for row in rows if row["行ID"] == "n61"] == [
        '\'=HYPERLINK("x") のような文字も文字のまま。'
    ]


@pytest.mark.parametrize(
    "text",
    [
        "=1+1",
        "+81",
        "-1",
        "@SUM(A1)",
        " =1",
        "\t=1",
        "\n=1",
        "＝1+1",
        "＋1",
        "－1",
        "＠A",
        "|cmd",
        "%0",
        "\u200b=1",
    ],
)
def test_no_cell_is_run_as_a_formula(text):
    assert cell(text) == f"'{text}"


@pytest.mark.parametrize("text", ["りんご", "090-0123-4567", "1=1", "", "（=1）"])
def test_other_cells_stay_as_they_are(text):
    assert cell(text) == text


def test_progress_goes_up_to_one_through_known_steps(tmp_path):
    told: list[tuple[float, str]] = []
    export.export(tmp_path, progress=lambda done, step: told.append((done, step)))
    assert [done for done, _ in told] == sorted(done for done, _ in told)
    assert told[0][0] == 0.0
    assert told[-1] == (1.0, "checking")
    assert list(dict.fromkeys(step for _, step in told)) == ["recordings", "report", "tables", "checking"]


def test_a_running_recording_is_named_but_its_sound_stays(tmp_path):
    case = sample.sample_case()
    last = case.calls[-1]
    running = replace(last.recordings[0], frames=None, reason=None, head="")
    case = replace(case, calls=(*case.calls[:-1], replace(last, recordings=(running,))))
    package = export.export(tmp_path, export.sample_order(case=case))
    assert verify_package(package) == []
    assert len(list((package / "data/recordings").iterdir())) == 4


def test_a_case_without_calls_can_be_handed_over(tmp_path):
    case = replace(
        sample.sample_case(),
        calls=(),
        promises=(),
        blocks=(),
        block_changes=(),
        notices=(),
        messages=(),
        decisions=(),
        **{"caller_name": "", "caller_number": None, "order_number": ""},
        **{"state": CaseState.OPEN, "fault": Fault.UNDECIDED},
    )
    package = export.export(tmp_path, export.sample_order(case=case))
    assert verify_package(package) == []
    assert bagit.Bag(str(package)).validate()


# --- all or nothing -------------------------------------------------------------------------------------------------


def test_what_stands_under_the_name_is_never_touched(tmp_path):
    (tmp_path / export.NAME).mkdir()
    with pytest.raises(PackageExists):
        export.export(tmp_path)
    assert os.listdir(tmp_path) == [export.NAME]
    assert os.listdir(tmp_path / export.NAME) == []


def test_a_name_taken_meanwhile_is_not_touched_either(tmp_path):
    def taken(_done: float, step: str) -> None:
        if step == "checking":
            (tmp_path / export.NAME).mkdir(exist_ok=True)

    with pytest.raises(PackageExists):
        export.export(tmp_path, progress=taken)
    assert os.listdir(tmp_path) == [export.NAME]


@pytest.mark.parametrize("step", ["recordings", "report", "tables", "checking"])
def test_stopping_at_any_step_leaves_nothing(tmp_path, step):
    reached: list[str] = []
    with pytest.raises(Cancelled):
        export.export(
            tmp_path, progress=lambda _done, now: reached.append(now), cancelled=lambda: step in reached
        )
    assert os.listdir(tmp_path) == []
    assert reached[-1] == step


def test_a_recording_that_cannot_be_read_is_named_and_leaves_nothing(tmp_path):
    def audio(_recording_id: str):
        yield export.flac_chunks(0.5)[0]
        raise NotFound("rec")

    with pytest.raises(RecordingUnreadable, match="recording 1"):
        export.export(tmp_path, audio=audio)
    assert os.listdir(tmp_path) == []


def test_a_recording_shorter_than_the_ledger_says_is_refused(tmp_path):
    with pytest.raises(ExportFailed, match="recording 1: 8000 frames instead of 32000"):
        export.export(tmp_path, audio=lambda _id: iter(export.flac_chunks(0.5)))
    assert os.listdir(tmp_path) == []


def test_a_case_that_differs_from_its_ledger_is_refused(tmp_path):
    order = export.sample_order()
    changed = replace(order.case, calls=order.case.calls[:-1])
    with pytest.raises(ExportFailed, match="missing from the case"):
        export.export(tmp_path, replace(order, case=changed))
    assert os.listdir(tmp_path) == []


def test_what_a_killed_export_of_any_case_left_is_cleared_and_what_another_program_makes_is_not(tmp_path):
    left = tmp_path / ".C-0009-20260101-120000.part-0123456789abcdef"
    (left / "data").mkdir(parents=True)
    (left / "data" / "notes.csv").write_text("plaintext")
    made = tmp_path / ".C-0009-20261121-093000.part-0123456789abcdef"
    made.mkdir()
    another = Seat(made / "lock")
    mine = tmp_path / ".another.part-1"
    mine.mkdir()
    export.export(tmp_path)
    assert sorted(os.listdir(tmp_path)) == sorted([".another.part-1", made.name, export.NAME])
    another.leave()


@pytest.mark.parametrize("name", ["", ".", "..", "a/b", ".hidden", "a\nb", "x" * 51, "a:b", "end.", "a\\b"])
def test_a_name_that_not_every_system_takes_is_refused(tmp_path, name):
    with pytest.raises(InvalidInput):
        export.export(tmp_path, name=name)
    assert os.listdir(tmp_path) == []


def test_a_folder_that_cannot_be_written_is_told_in_words(tmp_path):
    (tmp_path / "file").write_text("")
    with pytest.raises(ExportFailed):
        export.export(tmp_path / "file")


@pytest.fixture(params=[40, 200, 400, 560])
def small_disk(request, tmp_path):
    """A disk of so many KiB: each fills up at another step."""
    if os.name == "nt" or os.geteuid() != 0 or not shutil.which("mount"):
        pytest.skip("mounting a small disk needs root")
    disk = tmp_path / "disk"
    disk.mkdir()
    mounted = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", f"size={request.param}k", "tmpfs", disk], capture_output=True
    )
    if mounted.returncode:
        pytest.skip("this machine does not let us mount")
    yield disk
    subprocess.run(["umount", disk], check=True)


def test_a_full_disk_is_told_as_such_and_leaves_nothing(small_disk):
    with pytest.raises(DiskFull):
        export.export(small_disk)
    assert os.listdir(small_disk) == []
