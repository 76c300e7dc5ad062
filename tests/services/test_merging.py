"""Merging cases and parting them again, on both engines: nothing is lost, nothing stays of it but the entries."""

from __future__ import annotations

from dataclasses import replace

import pytest
import rig
from rig import DAY

from complaintdesk.domain.conduct import CallInterviewed
from complaintdesk.domain.decision import Remedy, standing
from complaintdesk.domain.errors import AlreadyDecided, InvalidInput, NotFound
from complaintdesk.domain.next_step import Step, next_step
from complaintdesk.domain.terms import CaseState, Enquiry, NoteKind
from complaintdesk.domain.whole import whole
from complaintdesk.viewmodels.timeline_items import joined_items


@pytest.fixture
def two(desk, clock, staff):
    """Two cases of two numbers."""
    found = []
    for n in (1, 2):
        desk.calls.begin(f"c{n}", clock.now(), staff)
        desk.calls.note_caller(f"c{n}", f"090-0000-000{n}", "見本 花", "", staff)
        desk.calls.write(f"c{n}", f"l{n}", NoteKind.FACT, "箱が潰れていた", clock.now(), staff)
        desk.calls.end(f"c{n}", staff)
        found.append(desk.calls.call(f"c{n}").case_id)
    return found


def rows(desk):
    """Return what screens read, but for the entries themselves and when a case was last touched."""
    found = rig.projections(desk.database)
    for entries in ("decision", "search_index"):
        found.pop(entries)
    found["complaint_case"] = [(row[0], row[1], row[2], row[3]) for row in found["complaint_case"]]
    return found


@pytest.mark.parametrize("state", [CaseState.OPEN, CaseState.WAITING, CaseState.NO_REPLY_NEEDED])
def test_merged_and_parted_again_everything_is_as_it_was(desk, two, staff, state):
    first, second = two
    desk.cases.set_state(second, state, staff)
    before = rows(desk)
    desk.merging.merge(second, "C-0001", "同じお客様", staff)
    assert [part.case_id for part in desk.merging.joined(first).parts] == [second]
    assert desk.merging.joined(second).into == first
    assert desk.cases.file(second).state is CaseState.NO_REPLY_NEEDED
    assert rows(desk) != before
    merged = rig.projections(desk.database)
    desk.store.rebuild()
    assert rig.projections(desk.database) == merged
    desk.merging.undo(second, "別のお客様だった", staff)
    assert rows(desk) == before
    assert desk.merging.joined(first).parts == ()
    said = [row.words for row in desk.cases.file(second).decisions if row.kind.startswith("case.merge")]
    assert said == ["C-0001　同じお客様", "別のお客様だった"]


def test_the_next_call_of_a_merged_number_goes_into_the_case_that_is_handled(desk, two, clock, staff):
    first, second = two
    desk.merging.merge(second, "1", "同じお客様", staff)
    clock.advance(DAY)
    desk.calls.begin("c3", clock.now(), staff)
    desk.calls.note_caller("c3", "090-0000-0002", "", "", staff)
    assert desk.calls.ensure_case("c3", staff)[0] == first


def test_cases_are_not_merged_in_circles_or_two_deep(desk, two, staff):
    first, second = two
    with pytest.raises(InvalidInput):
        desk.merging.merge(second, "C-0002", "x", staff)
    with pytest.raises(InvalidInput):
        desk.merging.merge(second, "C-0001", " ", staff)
    with pytest.raises(NotFound):
        desk.merging.merge(second, "C-0009", "x", staff)
    with pytest.raises(AlreadyDecided):
        desk.merging.undo(second, "x", staff)
    desk.merging.merge(second, "C-0001", "x", staff)
    with pytest.raises(AlreadyDecided):
        desk.merging.merge(second, "C-0001", "x", staff)
    with pytest.raises(InvalidInput):
        desk.merging.merge(first, "C-0002", "x", staff)


def test_what_was_settled_in_a_part_counts_in_the_case_that_is_handled(desk, two, clock, staff, manager):
    first, second = two
    desk.decisions.propose(second, Remedy.PART_REFUND, 800, "半額", None, staff)
    before = rig.projections(desk.database)["settled"]
    desk.merging.merge(second, "C-0001", "同じお客様", staff)
    assert rig.projections(desk.database)["settled"] == before
    assert desk.cases.file(first).settled == ()
    assert standing(matter(desk, first).settled).proposal.yen == 800
    assert next_step(matter(desk, first), grounds_of(desk, first), clock.now()).step is Step.DECIDE
    clock.advance(DAY)
    desk.decisions.decide(first, Remedy.PART_REFUND, 700, "端数を切る", None, manager)
    assert standing(matter(desk, first).settled).waiting is None
    items = joined_items(desk.cases.file(first), desk.merging.joined(first).parts)
    assert len({item.key for item in items}) == len(items)
    assert [item.note for item in items if "800" in item.text] == ["見本 葵　C-0002"]


def test_a_merged_case_is_no_closed_one_that_others_are_like_but_what_was_given_in_it_counts(
    desk, two, clock, staff, manager
):
    first, second = two
    clock.advance(DAY)
    desk.calls.begin("c3", clock.now(), staff)
    desk.calls.write("c3", "l3", NoteKind.FACT, "箱が潰れていた", clock.now(), staff)
    desk.calls.end("c3", staff)
    for call_id in ("c1", "c2", "c3"):
        desk.conduct.find_out(call_id, CallInterviewed(enquiry=Enquiry.QUALITY), staff)
    at_hand = desk.calls.call("c3").case_id
    desk.decisions.decide(second, Remedy.DISCOUNT, 500, "端数の値引き", None, manager)
    desk.merging.merge(second, "C-0001", "同じお客様", staff)
    assert desk.precedents.of_case(at_hand) == []
    desk.cases.set_state(first, CaseState.DONE, staff)
    (like,) = desk.precedents.of_case(at_hand)
    assert (like.case_id, [given.words for given in like.given]) == (first, ["端数の値引き"])
    assert desk.precedents.of_case(second) == []


def matter(desk, case_id):
    return whole(replace(desk.cases.file(case_id), parts=desk.merging.joined(case_id).parts))


def grounds_of(desk, case_id):
    return desk.cases.grounds(desk.cases.file(case_id))
