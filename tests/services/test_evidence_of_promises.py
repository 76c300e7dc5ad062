"""Promises, urgency and ends stated afterwards in an evidence package: told in words, and the package still holds."""

from __future__ import annotations

import json

import pytest
from rig import HOUR, JST, MINUTE

from complaintdesk.domain.terms import NoteKind, Urgency, WhoRings
from complaintdesk.services.evidence.local_time import LocalTime
from complaintdesk.services.evidence.timeline import timeline
from complaintdesk.viewmodels.timeline_items import items_of


@pytest.fixture
def case(desk, clock, staff, manager):
    desk.calls.begin("c1", clock.now(), staff)
    desk.calls.note_caller("c1", "090-0123-4567", "見本 花子", "R-1", staff)
    desk.calls.write("c1", "l1", NoteKind.FACT, "りんごが割れていた", clock.now(), staff)
    ended = clock.at + 5 * MINUTE
    clock.advance(HOUR)
    desk.calls.correct_end("c1", ended, staff)
    case_id = desk.calls.call("c1").case_id
    desk.promises.make(
        case_id, "p1", "返金の日を知らせる", clock.at + HOUR, staff, who=WhoRings.SENIOR, staff_id=manager
    )
    desk.triage.judge(case_id, Urgency.AGITATED, staff)
    clock.advance(2 * HOUR)
    desk.promises.close("p1", "銀行が休み", manager, kept=False)
    clock.advance(MINUTE)
    desk.calls.correct_end("c1", ended + MINUTE, staff)
    return desk.cases.file(case_id)


def test_the_report_tells_what_was_promised_and_what_became_of_it(case):
    said = json.dumps(timeline(case, (), LocalTime(JST, case.opened_at)), ensure_ascii=False)
    for words in (
        "返金の日を知らせる",
        "約束を履行せず",
        "銀行が休み",
        "責任者（見本 桜）が行う",
        "「お怒り」とした",
    ):
        assert words in said, words
    assert "に訂正。" in said


def test_the_timeline_on_the_screen_tells_it_too(case):

    said = " ".join(item.spoken for item in items_of(case))
    for words in ("返金の日を知らせる", "銀行が休み", "見本 桜"):
        assert words in said, words
