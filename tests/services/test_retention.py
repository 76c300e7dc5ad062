"""Deleting what has served its time, on both engines: proposed by one, approved by the owner, kept where needed."""

from __future__ import annotations

from dataclasses import replace

import pytest
import rig
from rig import DAY

from complaintdesk.domain import retention
from complaintdesk.domain.custody import Erased
from complaintdesk.domain.erasure import BAR
from complaintdesk.domain.errors import AlreadyDecided, InvalidInput, NotAllowed, OnHold
from complaintdesk.domain.retention import Kept, Kind
from complaintdesk.domain.terms import CaseState, NoteKind
from complaintdesk.services.retention import WHY

SECRET = "箱が潰れていた"


@pytest.fixture
def closed(desk, clock, staff):
    """A case of one call that was closed a year ago."""
    desk.calls.begin("c1", clock.now(), staff)
    desk.calls.note_caller("c1", "090-0000-0001", "見本 花", "", staff)
    desk.calls.write("c1", "l1", NoteKind.FACT, SECRET, clock.now(), staff)
    desk.calls.end("c1", staff)
    case_id = desk.calls.call("c1").case_id
    desk.cases.set_state(case_id, CaseState.DONE, staff)
    clock.advance(365 * DAY)
    return case_id


def keep(desk, owner, *, calls: int = 1095, cases: int = 1825) -> None:
    rules = replace(desk.shops.shop().rules, keep_calls_days=calls, keep_cases_days=cases)
    desk.shops.change_rules(rules, owner)


def test_a_case_that_was_opened_again_after_its_deletion_falls_due_again(desk, clock, closed, staff, owner):
    keep(desk, owner, cases=200)
    desk.retention.propose(desk.retention.due().free, staff)
    desk.retention.approve(desk.retention.due().batch_id, owner)
    assert desk.retention.due().rows == ()
    desk.cases.set_state(closed, CaseState.OPEN, staff)
    desk.cases.retitle(closed, SECRET, staff)
    desk.cases.set_state(closed, CaseState.DONE, staff)
    clock.advance(365 * DAY)
    assert [row.item.case_id for row in desk.retention.due().rows] == [closed]


def test_a_hold_keeps_what_is_merged_with_the_case_too(desk, clock, closed, staff, owner):
    desk.calls.begin("c2", clock.now(), staff)
    desk.calls.note_caller("c2", "090-0000-0002", "見本 月", "", staff)
    desk.calls.end("c2", staff)
    main = desk.calls.ensure_case("c2", staff)[0]
    desk.cases.set_state(main, CaseState.DONE, staff)
    desk.merging.merge(closed, desk.cases.file(main).label, "同じ方", staff)
    desk.custody.hold(main, "係争中", owner)
    clock.advance(365 * DAY)
    keep(desk, owner, cases=200)
    assert {row.kept for row in desk.retention.due().rows} == {Kept.HOLD}
    with pytest.raises(OnHold):
        desk.custody.erase_case(closed, "求め", owner)


@pytest.mark.parametrize("first", ["held", "erased"])
def test_what_stays_or_is_gone_hides_nothing_that_is_due(
    desk, clock, closed, staff, owner, monkeypatch, first
):
    monkeypatch.setattr(retention, "MOST_ITEMS", 1)  # what one look takes
    desk.calls.begin("c2", clock.now(), staff)
    desk.calls.note_caller("c2", "090-0000-0002", "見本 月", "", staff)
    desk.calls.end("c2", staff)
    later = desk.calls.ensure_case("c2", staff)[0]
    desk.cases.set_state(later, CaseState.DONE, staff)
    clock.advance(365 * DAY)
    keep(desk, owner, calls=100, cases=200)
    if first == "held":
        desk.custody.hold(closed, "係争中", owner)
    else:
        desk.custody.erase_case(closed, "求め", owner)
    assert later in {row.item.case_id for row in desk.retention.due().rows}


def test_what_is_due_is_proposed_by_one_and_erased_when_the_owner_agrees(desk, closed, staff, owner):
    assert desk.retention.due().rows == ()
    desk.cases.decide(closed, "返金しない", owner)
    keep(desk, owner, calls=100)
    (row,) = desk.retention.due().rows
    assert (row.item.kind, row.item.ref, row.kept) == (Kind.CALL, "c1", None)
    desk.retention.propose([row.item], staff)
    due = desk.retention.due()
    assert due.waiting == {row.item}
    with pytest.raises(AlreadyDecided):
        desk.retention.propose([row.item], staff)
    with pytest.raises(NotAllowed):
        desk.retention.approve(due.batch_id, staff)
    assert desk.retention.approve(due.batch_id, owner).calls == {"c1"}
    assert desk.calls.call("c1").lines[0].text == BAR
    assert desk.retention.due().rows == ()
    assert [act.event.why for act in desk.custody.acts() if isinstance(act.event, Erased)] == [WHY]
    before = rig.projections(desk.database)
    desk.store.rebuild()
    assert rig.projections(desk.database) == before
    keep(desk, owner, calls=100, cases=200)
    desk.retention.propose(desk.retention.due().free, owner)
    desk.retention.approve(desk.retention.due().batch_id, owner)
    assert desk.cases.file(closed).decisions[-1].words == BAR
    assert desk.retention.due().rows == ()


def test_a_hold_that_was_placed_since_wins_over_the_owners_word(desk, closed, manager, owner):
    keep(desk, owner, cases=300)
    desk.retention.propose(desk.retention.due().free, manager)
    batch_id = desk.retention.due().batch_id
    desk.custody.hold(closed, "照会があった", manager)
    desk.retention.approve(batch_id, owner)
    assert desk.calls.call("c1").lines[0].text == SECRET
    assert [row.kept for row in desk.retention.due().rows] == [Kept.HOLD]
    with pytest.raises(InvalidInput):
        desk.retention.propose([row.item for row in desk.retention.due().rows], manager)


def test_a_manager_keeps_a_case_longer_and_says_why(desk, closed, clock, staff, manager, owner):
    keep(desk, owner, cases=300)
    until = clock.now() + 30 * DAY
    with pytest.raises(NotAllowed):
        desk.retention.keep_longer(closed, until, "再発のおそれ", staff)
    desk.retention.keep_longer(closed, until, "再発のおそれ", manager)
    assert [row.kept for row in desk.retention.due().rows] == [Kept.LONGER]
    assert desk.cases.file(closed).decisions[-1].words == "再発のおそれ"
    clock.advance(31 * DAY)
    desk.retention.propose(desk.retention.due().free, staff)
    desk.retention.decline(desk.retention.due().batch_id, owner)
    assert [row.kept for row in desk.retention.due().rows] == [None]


def test_a_case_that_is_taken_up_again_is_not_due(desk, closed, staff, owner):
    keep(desk, owner, calls=100, cases=300)
    assert len(desk.retention.due().rows) == 1
    desk.cases.set_state(closed, CaseState.OPEN, staff)
    assert desk.retention.due().rows == ()
