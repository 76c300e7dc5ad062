"""From a real desk, on either engine, to a package that stands on its own."""

from __future__ import annotations

import subprocess

import bagit
import pytest
import rig

from complaintdesk.domain.care import CareSaid, Feeling
from complaintdesk.domain.errors import NotAllowed
from complaintdesk.domain.evidence_plan import Form
from complaintdesk.domain.terms import BlockReason, NoteKind
from complaintdesk.services.evidence import ledger_lines
from complaintdesk.services.evidence.verify_package import verify_package


@pytest.fixture
def case_id(desk, clock, staff, owner):
    """A case with a corrected and a withdrawn line, a recording and a block, beside another caller's call."""
    desk.calls.begin("c1", clock.now(), staff)
    desk.calls.note_caller("c1", "090-0123-4567", "𠮷田 見本", "M-1", staff)
    desk.calls.begin("other", clock.now(), staff)
    desk.calls.write("other", "x1", NoteKind.FACT, "別のお客様の話", clock.now(), staff)
    for place, text in enumerate(["㈱見本運輸が\n届けた。", "「ただじゃ済まさないぞ」", "書き間違い"]):
        clock.advance(rig.SECOND)
        desk.calls.write(
            "c1", f"l{place}", NoteKind.ABUSE if place == 1 else NoteKind.FACT, text, clock.now(), staff
        )
    desk.calls.correct("c1", "l0", NoteKind.FACT, "㈱見本運輸が、昨日届けた。", staff)
    desk.calls.correct("c1", "l0", NoteKind.FACT, "㈱見本運輸が、一昨日届けた。", staff)
    desk.calls.correct("c1", "l2", NoteKind.FACT, "", staff)
    reports = []
    desk.recordings.start("c1", "recording1", staff="", caller="", heard=reports.append)
    desk.recordings.note("c1", "recording1", reports[0], staff)
    desk.recordings.recorder.stop()
    desk.recordings.note("c1", "recording1", reports[-1], staff)
    case_id, _ = desk.calls.ensure_case("c1", staff)
    desk.calls.end("c1", staff)
    (block_id,) = desk.blocks.propose(case_id, BlockReason.THREAT, "脅迫の言葉", staff).blocks
    desk.blocks.approve(block_id, owner)
    desk.calls.write("other", "x2", NoteKind.FACT, "別のお客様の続き", clock.now(), staff)
    desk.care.write("care-note", "c1", CareSaid(feeling=Feeling.SHAKEN, text="手が震える"), staff)
    return case_id


def hand_over(desk, case_id, by, out):
    prepared = desk.exports.prepare(case_id, "弁護士への相談", by)
    package = desk.exports.hand_over(
        prepared, out, Form.FOLDER, lambda _done, _step: None, lambda: False
    ).path
    desk.exports.note(prepared, by)
    return package


def test_a_package_of_a_desk_is_sound_and_holds_no_other_caller_and_no_staff_care(
    desk, case_id, manager, tmp_path
):
    package = hand_over(desk, case_id, manager, tmp_path / "out")
    assert verify_package(package) == []
    assert bagit.Bag(str(package)).validate()
    report = subprocess.run(
        ["pdftotext", "-raw", package / "data/report.pdf", "-"], capture_output=True, check=True
    )
    text = "".join(report.stdout.decode().split())
    assert "㈱見本運輸が、一昨日届けた。" in text
    assert "㈱見本運輸が届けた。" in text
    assert "根拠応答のない折り返し0回・折り返した日数0日・録音1件・通告0回・メール等0通" in text
    for file in package.rglob("*"):
        held = file.read_bytes() if file.is_file() else b""
        for words in ("別のお客様", "手が震える", "care-note", "care_note", "shaken"):
            assert words.encode() not in held
    with (package / "data/ledger.jsonl").open("rb") as lines:
        rows = list(ledger_lines.decode(lines))
    assert {row.entry.stream for row in rows if row.body is None} == {"call-other"}
    assert "call-other" not in {row.entry.stream for row in rows if row.body is not None}


def test_a_second_package_of_the_same_case_is_sound_too(desk, case_id, manager, clock, tmp_path):
    first = hand_over(desk, case_id, manager, tmp_path)
    clock.advance(rig.MINUTE)
    second = hand_over(desk, case_id, manager, tmp_path)
    assert first != second
    assert verify_package(second) == []
    assert first.name in (second / "data/case.json").read_text(encoding="utf-8")


def test_staff_may_not_export(desk, case_id, staff):
    with pytest.raises(NotAllowed):
        desk.exports.prepare(case_id, "", staff)
