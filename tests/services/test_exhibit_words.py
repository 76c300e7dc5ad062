"""The list of exhibits in a person's words, of one case and of several in one package, kept for the next."""

from __future__ import annotations

import csv
import json

import pytest
import rig

from complaintdesk.domain.errors import NotAllowed
from complaintdesk.domain.evidence_plan import Form, LeftOut, Plan
from complaintdesk.domain.exhibit_words import REPORT, ExhibitWords
from complaintdesk.domain.terms import NoteKind
from complaintdesk.services.changed import Changed
from complaintdesk.services.evidence.redaction import BLACK
from complaintdesk.services.evidence.verify_package import verify_package


@pytest.fixture
def cases(desk, clock, staff):
    """Two cases of one caller that were never merged."""
    found = []
    for place in (1, 2):
        call = f"c{place}"
        desk.calls.begin(call, clock.now(), staff)
        desk.calls.write(call, f"{call}l", NoteKind.ABUSE, f"見本の暴言{place}", clock.now(), staff)
        found.append(desk.calls.ensure_case(call, staff)[0])
        desk.calls.end(call, staff)
        clock.advance(rig.HOUR)
    return found


def hand_over(desk, case_id, plan, by, out):
    prepared = desk.exports.prepare(case_id, "lawyer", by, plan=plan)
    package = desk.exports.hand_over(
        prepared, out, Form.FOLDER, lambda _done, _step: None, lambda: False
    ).path
    desk.exports.note(prepared, by)
    assert verify_package(package) == []
    return package


def listed(package):
    lines = (package / "data/02_証拠説明書.csv").read_text(encoding="utf-8-sig").splitlines()
    return list(csv.DictReader(lines))


def test_several_cases_go_out_together_worded_by_the_manager_and_the_next_package_remembers(
    desk, cases, manager, clock, tmp_path
):
    first, second = cases
    plan = Plan(cases=(second,))
    before = desk.exports.exhibits(first, plan, manager)
    assert [(line.number, line.usual.title, line.said.columns) for line in before] == [
        ("甲第1号証", "応対記録報告書", ("",) * 5)
    ]
    said = ExhibitWords(
        exhibit_id=REPORT, purport=" 被告の見本花子が暴言を述べた事実 ", made_on="令和8年11月20日"
    )
    assert desk.exports.word(first, [said], manager) == Changed(cases=frozenset({first}))
    assert desk.exports.word(first, [said], manager) == Changed(), "said before"
    package = hand_over(desk, first, plan, manager, tmp_path)
    (row,) = listed(package)
    assert (row["標目"], row["作成年月日"]) == ("応対記録報告書", "令和8年11月20日")
    assert row["立証趣旨"] == "被告の見本花子が暴言を述べた事実"
    held = json.loads((package / "data/case.json").read_bytes())
    assert [call["lines"][0]["text"] for part in (held, *held["parts"]) for call in part["calls"]] == [
        "見本の暴言1",
        "見本の暴言2",
    ]
    for case_id in cases:
        assert "case.exported" in {row.kind for row in desk.cases.file(case_id).decisions}
    clock.advance(rig.HOUR)
    (row,) = listed(hand_over(desk, first, Plan(redacted=("見本花子",)), manager, tmp_path))
    assert row["立証趣旨"] == f"被告の{BLACK}が暴言を述べた事実"
    desk.exports.word(first, [ExhibitWords(exhibit_id=REPORT)], manager)
    (line,) = desk.exports.exhibits(first, Plan(left_out=frozenset(LeftOut)), manager)
    assert line.said == ExhibitWords(exhibit_id=REPORT), "empty words are the record's again"


def test_the_words_are_found_and_go_when_the_line_that_they_repeat_is_erased(desk, cases, manager, owner):
    said = ExhibitWords(exhibit_id=REPORT, purport="被告が「見本の暴言1」と述べた事実")
    desk.exports.word(cases[0], [said], manager)
    assert [hit.case_id for hit in desk.searching.find("述べた事実")] == [cases[0]]
    desk.custody.erase_line("c1", "c1l", "見本の理由", owner)
    (line,) = desk.exports.exhibits(cases[0], Plan(), manager)
    assert line.said == ExhibitWords(exhibit_id=REPORT)
    assert not desk.searching.find("述べた事実")


def test_staff_neither_see_nor_word_the_list(desk, cases, staff):
    with pytest.raises(NotAllowed):
        desk.exports.exhibits(cases[0], Plan(), staff)
    with pytest.raises(NotAllowed):
        desk.exports.word(cases[0], [ExhibitWords(exhibit_id=REPORT, title="x")], staff)
