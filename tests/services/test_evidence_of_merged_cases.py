"""A merged case is handed over as one, each entry with the case it came from; a part says where the rest lies."""

from __future__ import annotations

import csv
import io
import json
import subprocess

import mail_rig
import pytest
import rig

from complaintdesk.domain.decision import EndingNoted, Remedy
from complaintdesk.domain.disclosure import Part, Scope
from complaintdesk.domain.evidence_plan import Form, Plan
from complaintdesk.domain.exhibit_words import ExhibitWords
from complaintdesk.domain.terms import AttachmentKind, NoteKind
from complaintdesk.services.evidence.verify_package import verify_package

WHOLE = Plan()


@pytest.fixture
def merged(desk, clock, staff, manager):
    """Two cases that are one: the part was there first, and ended between two calls of the main one."""
    found = []
    for call_id, number in (("p1", "090-0000-0002"), ("m1", "090-0000-0001"), ("p2", "090-0000-0002")):
        clock.advance(rig.HOUR)
        desk.calls.begin(call_id, clock.now(), staff)
        desk.calls.note_caller(call_id, number, "見本 花", "", staff)
        desk.calls.write(call_id, f"l-{call_id}", NoteKind.FACT, f"潰れた箱{call_id}", clock.now(), staff)
        desk.calls.end(call_id, staff)
        found.append(desk.calls.call(call_id).case_id)
    part, main, _ = found
    arrived = desk.messages.read_picture("写真.png", mail_rig.png())
    desk.messages.attach(part, [arrived], AttachmentKind.FROM_CALLER, "届いた文", staff)
    desk.decisions.decide(part, Remedy.DISCOUNT, 500, "端数の値引き", None, manager)
    desk.decisions.note_ending(part, EndingNoted(said="承知した"), staff)
    clock.advance(rig.HOUR)
    desk.calls.begin("m2", clock.now(), staff)
    desk.calls.note_caller("m2", "090-0000-0001", "見本 花", "", staff)
    desk.calls.write("m2", "l-m2", NoteKind.FACT, "潰れた箱m2", clock.now(), staff)
    desk.calls.end("m2", staff)
    desk.merging.merge(part, "C-0002", "同じ方", staff)
    return main, part


def hand_over(desk, case_id, by, out, plan=WHOLE):
    prepared = desk.exports.prepare(case_id, "lawyer", by, plan=plan)
    package = desk.exports.hand_over(
        prepared, out, Form.FOLDER, lambda _done, _step: None, lambda: False
    ).path
    desk.exports.note(prepared, by)
    return package


def text_of(package):
    report = subprocess.run(
        ["pdftotext", "-raw", package / "data/report.pdf", "-"], capture_output=True, check=True
    )
    return "".join(report.stdout.decode().split())


def test_the_package_of_a_merged_case_holds_all_of_it_in_order_of_time_with_its_origin(
    desk, merged, manager, tmp_path
):
    main, part = merged
    package = hand_over(desk, main, manager, tmp_path)
    assert verify_package(package) == []
    rows = list(csv.DictReader(io.StringIO((package / "data/notes.csv").read_text(encoding="utf-8-sig"))))
    assert [(row["案件"], row["通話"], row["内容"]) for row in rows] == [
        ("C-0001", "1", "潰れた箱p1"),
        ("C-0002", "2", "潰れた箱m1"),
        ("C-0001", "3", "潰れた箱p2"),
        ("C-0002", "4", "潰れた箱m2"),
    ]
    kept = json.loads((package / "data/case.json").read_text(encoding="utf-8"))
    assert [each["number"] for each in kept["parts"]] == [1]
    assert (package / "data/originals").is_dir()
    text = text_of(package)
    assert "この案件に併合したC-0001の記録を含みます" in text
    assert "C-0001通話1" in text
    assert "C-0002通話4" in text
    assert "端数の値引き" in text
    assert "C-0001 の記録を含みます" in (package / "data/読み方.txt").read_text(encoding="utf-8-sig")
    for case_id in (main, part):
        assert [row.words for row in desk.cases.file(case_id).decisions if row.kind == "case.exported"] == [
            package.name
        ]


def test_the_package_of_a_part_says_where_the_rest_lies(desk, merged, manager, tmp_path):
    _, part = merged
    package = hand_over(desk, part, manager, tmp_path)
    assert verify_package(package) == []
    text = text_of(package)
    assert "残りの記録はC-0002にあります" in text
    assert "潰れた箱m1" not in text
    assert "C-0002" in (package / "data/読み方.txt").read_text(encoding="utf-8-sig")


@pytest.fixture
def another(desk, clock, staff):
    """The case of another caller, who gave no name and said 「殺すぞ」 in a recorded call."""
    clock.advance(rig.HOUR)
    desk.calls.begin("x1", clock.now(), staff)
    desk.calls.note_caller("x1", "090-0000-0009", "", "", staff)
    desk.recordings.start("x1", "rx", staff="", caller="", heard=(heard := []).append)
    desk.recordings.recorder.stop()
    for report in heard:
        desk.recordings.note("x1", "rx", report, staff)
    began = desk.calls.call("x1").recordings[0].started_at
    desk.calls.write("x1", "l-x1", NoteKind.ABUSE, "「殺すぞ」", began + 200_000, staff)
    desk.calls.end("x1", staff)
    return desk.calls.call("x1").case_id


def test_a_case_that_goes_with_another_brings_its_parts_and_the_words_of_their_exhibits(
    desk, merged, another, manager, tmp_path
):
    main, part = merged
    line = desk.exports.exhibits(part, Plan(), manager)[-1]
    worded = ExhibitWords(exhibit_id=line.usual.exhibit_id, purport="箱が潰れていた事実")
    desk.exports.word(part, [worded], manager)
    package = hand_over(desk, another, manager, tmp_path, Plan(cases=(main,)))
    assert verify_package(package) == []
    notes = (package / "data/notes.csv").read_text(encoding="utf-8-sig")
    assert [words in notes for words in ("潰れた箱p1", "潰れた箱m1", "殺すぞ")] == [True] * 3
    assert "箱が潰れていた事実" in (package / "data/case.json").read_text(encoding="utf-8")


def test_nobody_is_named_for_what_another_caller_said(desk, merged, another, manager, tmp_path):
    main, _ = merged
    package = hand_over(desk, main, manager, tmp_path, Plan(cases=(another,)))
    (sheet,) = (package / "data/exhibits").glob("*反訳書*.pdf")
    told = subprocess.run(["pdftotext", "-raw", sheet, "-"], capture_output=True, check=True).stdout.decode()
    assert "殺すぞ" in told
    assert "見本 花" not in told


def test_what_the_police_get_of_a_merged_case_holds_its_parts(desk, merged, clock):
    main, _ = merged
    scope = Scope(since=0, until=clock.now() + rig.DAY, parts=frozenset(Part))
    page = desk.handover.minimum(main, scope)
    assert [any(f"潰れた箱{call}" in said for _, said in page.sections[1].rows) for call in ("p1", "m1")] == [
        True,
        True,
    ]
