"""Refused proposals and skipped warnings are on the record; what the caller does anywhere counts as contact."""

from __future__ import annotations

import pytest
import rig

from complaintdesk.domain.case_events import MessageAdded
from complaintdesk.domain.erasure import BAR
from complaintdesk.domain.errors import InvalidInput
from complaintdesk.domain.terms import Channel, NoteKind, Outcome
from complaintdesk.services.evidence.local_time import LocalTime
from complaintdesk.services.evidence.timeline import timeline
from complaintdesk.services.ports import DialProfile

HANAKO, OTHER = "090-0123-4567", "090-0000-0002"


def take(desk, call_id: str, typed: str, by: str) -> str:
    """Take a call and return its case; one that is open takes further calls of its numbers."""
    desk.calls.begin(call_id, desk.calls._clock.now(), by)
    desk.calls.note_caller(call_id, typed, "見本 花子", "", by)
    desk.calls.write(call_id, f"{call_id}l", NoteKind.ABUSE, "殺すぞ", desk.calls._clock.now(), by)
    case_id, _ = desk.calls.ensure_case(call_id, by)
    return case_id


def told(desk, case_id: str, label: str) -> list[str]:
    """Return the words that the report quotes under a label."""
    days = timeline(desk.cases.file(case_id), (), LocalTime(rig.JST, desk.calls._clock.now()))
    found = [item for day in days for item in day["items"] if item.get("label") == label]
    return [item["quote"] or item["text"] for item in found]


def test_why_no_warning_was_given_is_kept_once_told_found_and_erased(desk, staff, owner):
    case_id = take(desk, "c1", HANAKO, staff)
    for _ in range(2):  # as when the disk fails only after it was written
        desk.ladder.skip("c1", " 包丁を持って行くと言われた ", 77, staff)
    (row,) = desk.calls.call("c1").skips
    assert (row.why, row.at, row.staff) == ("包丁を持って行くと言われた", 77, rig.STAFF)
    assert told(desk, case_id, "通告の省略") == ["包丁を持って行くと言われた"]
    (hit,) = desk.searching.find("包丁")
    assert hit.call_id == "c1"
    before = rig.projections(desk.database)
    desk.store.rebuild()
    assert rig.projections(desk.database) == before
    desk.calls.end("c1", staff)
    desk.custody.erase_call("c1", "依頼による", owner)
    assert desk.calls.call("c1").skips[0].why == BAR
    assert desk.searching.find("包丁") == []
    with pytest.raises(InvalidInput):
        desk.ladder.skip("c1", " ", 78, staff)


def test_a_refused_proposal_is_kept_told_and_found(desk, staff):
    case_id = take(desk, "c1", HANAKO, staff)
    desk.cases.note_refusal(case_id, " 交換：「要らない」 ", staff)
    assert [row.words for row in desk.cases.grounds(desk.cases.file(case_id)).dialogue.refusals] == [
        "交換：「要らない」"
    ]
    assert told(desk, case_id, "提案の拒否") == ["交換：「要らない」"]
    (hit,) = desk.searching.find("要らない")
    assert hit.case_id == case_id
    with pytest.raises(InvalidInput):
        desk.cases.note_refusal(case_id, " ", staff)


def mail(message_id: str, at: int) -> MessageAdded:
    return MessageAdded(
        message_id=message_id, channel=Channel.MAIL, incoming=True, address="見本 花子 <hanako@example.jp>",
        subject="", body="", at=at,
    )  # fmt: skip


@pytest.mark.parametrize("contact", ["a call from their first number", "a mail about another case"])
def test_whatever_the_caller_does_about_another_case_is_contact(desk, clock, staff, contact):
    case_id = take(desk, "c1", HANAKO, staff)
    desk.calls.end("c1", staff)
    assert take(desk, "c2", HANAKO, staff) == case_id
    desk.calls.note_caller("c2", OTHER, "見本 花子", "", staff)  # they rang from there, it turns out
    desk.calls.end("c2", staff)
    desk.cases.add_message(case_id, mail("m1", clock.now()), staff)
    desk.callbacks.promise(case_id, "p1", "c1", clock.now(), "", staff)
    desk.callbacks.dial("p1", "o1", DialProfile(), staff)
    desk.callbacks.note_outcome("p1", "o1", Outcome.NO_ANSWER, staff)
    assert desk.cases.grounds(desk.cases.file(case_id)).unresponsive.count == 1
    clock.advance(rig.HOUR)
    if contact.startswith("a call"):
        desk.calls.begin("c9", clock.now(), staff)
        desk.calls.note_caller("c9", HANAKO, "", "", staff)
    else:
        another = take(desk, "c8", "090-0000-0003", staff)
        desk.cases.add_message(another, mail("m2", clock.now()), staff)
    assert desk.cases.grounds(desk.cases.file(case_id)).unresponsive.count == 0
