"""Moving a call into another case and back, on both engines: what is the call's goes along, nothing is lost."""

from __future__ import annotations

import collections
import contextlib

import pytest
import rig
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st
from rig import DAY

from complaintdesk.domain.errors import AlreadyDecided, InvalidInput, NotFound
from complaintdesk.domain.shop import Rules
from complaintdesk.domain.terms import (
    Approval,
    BlockReason,
    BlockState,
    CaseState,
    Fault,
    NoteKind,
    Outcome,
    WhoRings,
)


@pytest.fixture
def take(desk, clock, staff):
    """Take a call of a number and return its case; what ``during`` does is done before it ends."""

    def taken(call_id, number, during=None):
        clock.advance(DAY)
        desk.calls.begin(call_id, clock.now(), staff)
        desk.calls.note_caller(call_id, number, "見本 花", "", staff)
        desk.calls.write(
            call_id, f"l-{call_id}", NoteKind.FACT, f"箱が潰れていた{call_id}", clock.now(), staff
        )
        if during:
            during()
        desk.calls.end(call_id, staff)
        return desk.calls.call(call_id).case_id

    return taken


@pytest.fixture
def two_calls(desk, take, clock, staff):
    """A case of two calls; in the second a warning was told, a call-back and a refund were promised."""
    take("c1", "090-0000-0001", lambda: desk.ladder.warn("c1", "大声はおやめください", clock.now(), staff))

    def during():
        desk.ladder.warn("c2", "次は終話します", clock.now(), staff)
        desk.ladder.refuse("c2", "代わりの品は要らない", clock.now(), staff)
        desk.promises.make_in_call("c2", "p1", "返金の確認", clock.now() + DAY, staff)

    case_id = take("c2", "090-0000-0001", during)
    desk.callbacks.promise(case_id, "p2", "c2", clock.now() + 2 * DAY, "在庫の件", staff)
    desk.promises.assign("p1", WhoRings.SENIOR, "", staff)
    return case_id


def shown(file):
    """Return what a case says, but for the acts upon it and the ids of what was promised."""
    return (
        [(call.call_id, call.lines, call.recordings) for call in file.calls],
        [(p.about, p.number, p.made_at, p.due_at, p.staff, p.closed_at) for p in file.promises],
        [(m.about, m.made_at, m.due_at, m.staff, m.assigned and m.assigned.who) for m in file.made],
        [(n.step, n.words, n.at, n.staff) for n in file.notices],
        [(d.words, d.at, d.staff) for d in file.decisions if d.kind == "case.proposal_refused"],
        file.fault,
        file.state,
        file.title,
    )


def said(desk, case_id):
    """Return what was done with the case's calls, as its timeline words it."""
    return [(row.kind, row.words) for row in desk.cases.file(case_id).decisions if "call_" in row.kind]


def test_a_call_goes_into_a_new_case_with_what_is_its_own_and_comes_back(desk, two_calls, clock, staff):
    source = two_calls
    before = shown(desk.cases.file(source))
    clock.advance(DAY)
    target, changed = desk.splitting.move("c2", "", "別の注文の話", staff)
    assert changed.cases == {source, target}
    left, moved = desk.cases.file(source), desk.cases.file(target)
    assert [call.call_id for call in left.calls] == ["c1"]
    assert (left.promises, left.made, [notice.step for notice in left.notices]) == ((), (), [1])
    assert (moved.label, moved.title, moved.calls[0].moved_from) == ("C-0002", "箱が潰れていたc2", source)
    calls, rings, made, notices, refused, *_ = before
    assert shown(moved)[:3] == ([calls[1]], rings, made)
    assert shown(moved)[3:5] == ([(1, *notices[1][1:])], refused)
    assert [row.kind for row in left.decisions] == ["case.call_moved_out"]
    assert said(desk, source) == [("case.call_moved_out", "C-0002　別の注文の話")]
    assert said(desk, target) == [("case.call_moved_in", "C-0001　別の注文の話")]
    numbers = {row.case_id: row for row in desk.cases.list()}
    assert numbers[source].due_at is None
    assert numbers[target].due_at == min(moved.promises[0].due_at, moved.made[0].due_at)
    rows = rig.projections(desk.database)
    desk.store.rebuild()
    assert rig.projections(desk.database) == rows

    desk.splitting.undo("c2", "同じ注文だった", staff)
    assert shown(desk.cases.file(source)) == before
    assert said(desk, source)[1:] == [("case.call_came_back", "C-0002　同じ注文だった")]
    assert said(desk, target)[1:] == [("case.call_given_back", "C-0001　同じ注文だった")]
    assert desk.cases.file(target).state is CaseState.NO_REPLY_NEEDED
    rows = rig.projections(desk.database)
    desk.store.rebuild()
    assert rig.projections(desk.database) == rows
    with pytest.raises(AlreadyDecided):
        desk.splitting.undo("c2", "もう一度", staff)


def test_a_promise_goes_on_where_its_call_went_and_one_that_was_tried_stays_with_its_tries(
    desk, two_calls, clock, staff
):
    number = desk.calls.call("c2").number
    desk.calls.begin_outgoing("t1", two_calls, "p2", number, "見本 花", staff)
    desk.callbacks.note_outcome("p2", "t1", Outcome.NO_ANSWER, staff)
    with pytest.raises(InvalidInput, match="a try"):
        desk.splitting.move("t1", "", "別の件", staff)
    target, _ = desk.splitting.move("c2", "", "別の件", staff)
    assert [ring.promise_id for ring in desk.cases.file(two_calls).promises] == ["p2"]
    assert desk.cases.file(target).promises == ()
    with pytest.raises(NotFound):
        desk.promises.close("p1", "", staff, kept=True)
    (made,) = desk.cases.file(target).made
    desk.promises.close(made.promise_id, "", staff, kept=True)
    desk.splitting.undo("c2", "同じ件", staff)
    assert desk.cases.file(target).made[0].kept  # what was done there stays told there


def test_a_line_is_found_in_the_case_where_its_call_lies(desk, two_calls, staff):
    def found():
        return {hit.case_id for hit in desk.searching.find("潰れていたc2", 10) if hit.call_id}

    assert found() == {two_calls}
    target, _ = desk.splitting.move("c2", "", "別の件", staff)
    assert found() == {target}


@pytest.mark.parametrize(
    ("prepared", "field", "why"),
    [
        ("nothing", "why", "empty"),
        ("same", "into", "same"),
        ("alone", "call", "alone"),
        ("under way", "call", "under way"),
        ("merged", "into", "merged"),
        ("held", "case", "held"),
        ("erased", "call", "erased"),
    ],
)
def test_a_call_stays_where_it_is_with_the_reason_said(
    desk, two_calls, take, clock, staff, manager, owner, prepared, field, why
):
    other = take("c3", "090-0000-0003")
    call_id, into, reason = "c2", "C-0002", "別の件"
    if prepared == "nothing":
        reason = "　"
    elif prepared == "same":
        into = "C-0001"
    elif prepared == "alone":
        call_id, into = "c3", "C-0001"
    elif prepared == "under way":
        call_id = "c4"
        desk.calls.begin("c4", clock.now(), staff)
    elif prepared == "merged":
        desk.merging.merge(other, "C-0001", "同じ方", staff)
    elif prepared == "held":
        desk.custody.hold(other, "訴訟のため", manager)
    elif prepared == "erased":
        for promise in (*desk.cases.file(two_calls).made, *desk.cases.file(two_calls).promises):
            close = desk.callbacks.give_up if promise.promise_id == "p2" else None
            close("p2", "済んだ", staff) if close else desk.promises.close("p1", "", staff, kept=True)
        desk.custody.erase_call("c2", "期限のため", owner)
    before = desk.store.count()
    with pytest.raises(InvalidInput) as refused:
        desk.splitting.move(call_id, into, reason, staff)
    assert (refused.value.field, refused.value.why) == (field, why)
    assert desk.store.count() == before


def test_erasing_a_moved_call_reaches_what_its_first_case_still_holds_of_it(desk, two_calls, staff, owner):
    target, _ = desk.splitting.move("c2", "", "別の件", staff)
    (ring,), (made,) = desk.cases.file(target).promises, desk.cases.file(target).made
    desk.callbacks.give_up(ring.promise_id, "済んだ", staff)
    desk.promises.close(made.promise_id, "", staff, kept=True)
    desk.custody.erase_call("c2", "期限のため", owner)
    assert desk.searching.find("在庫の件", 10) == []


def settle(desk, case_id, staff):
    """Close what is promised in a case."""
    for ring in desk.cases.file(case_id).promises:
        desk.callbacks.give_up(ring.promise_id, "済んだ", staff)
    for made in desk.cases.file(case_id).made:
        desk.promises.close(made.promise_id, "", staff, kept=True)


def test_erasing_a_moved_call_takes_nothing_of_the_same_callers_other_calls(
    desk, two_calls, clock, staff, owner
):
    desk.callbacks.promise(two_calls, "p9", "c1", clock.now() + 3 * DAY, "別の折返し", staff)
    desk.linking.link(two_calls, "090-0000-0002", "本人から聞いた", staff)
    target, _ = desk.splitting.move("c2", "", "別の件", staff)
    settle(desk, target, staff)
    desk.custody.erase_call("c2", "期限のため", owner)
    assert [(p.about, p.number.shown) for p in desk.cases.file(two_calls).promises] == [
        ("別の折返し", "090-0000-0001")
    ]
    assert len(desk.linking.of_case(two_calls)) == 1


def test_erasing_the_case_a_call_went_to_leaves_none_of_its_words_where_it_was(desk, two_calls, staff, owner):
    target, _ = desk.splitting.move("c2", "", "別の件", staff)
    settle(desk, target, staff)
    desk.custody.erase_case(target, "期限のため", owner)
    for words in ("在庫の件", "次は終話します", "代わりの品は要らない", "返金の確認"):
        assert desk.searching.find(words, 10) == []
    assert desk.searching.find("大声はおやめください", 10)


def test_what_was_said_before_anyone_signed_in_is_never_put_on_who_moved_the_call(
    desk, two_calls, take, clock, staff, owner
):
    def during():
        desk.ladder.warn("c5", "やめてください", clock.now(), "")
        desk.ladder.refuse("c5", "いらない", clock.now(), "")

    take("c5", "090-0000-0001", during)
    target, _ = desk.splitting.move("c5", "", "別の件", owner)
    file = desk.cases.file(target)
    assert [notice.staff for notice in file.notices] == [""]
    assert [row.staff for row in file.decisions if row.kind == "case.proposal_refused"] == [""]
    desk.splitting.undo("c5", "同じ件", owner)
    assert [notice.staff for notice in desk.cases.file(two_calls).notices][2:] == [""]


def test_no_fault_of_ours_is_out_of_sight_by_splitting_and_a_call_moved_in_makes_no_grounds_by_itself(
    desk, two_calls, take, clock, staff, owner
):
    desk.shops.change_rules(Rules(approval=Approval.AUTOMATIC), owner)
    for call_id in ("c1", "c2"):
        desk.calls.write(call_id, f"{call_id}a", NoteKind.ABUSE, "「ばかやろう」", clock.now(), staff)
    desk.cases.judge_fault(two_calls, Fault.OURS, staff)
    desk.cases.judge_fault(two_calls, Fault.CUSTOMER, staff)
    stranger = take("c3", "090-0000-0003")
    desk.splitting.move("c2", desk.cases.file(stranger).label, "同じ話", staff)
    (block_id,) = desk.blocks.propose(stranger, BlockReason.ABUSE, "暴言", staff).blocks
    (block,) = [row for row in desk.blocks.list() if row.block_id == block_id]
    assert block.state is BlockState.PROPOSED


CALLS = ("c1", "c2", "c3")
ACTS = st.tuples(
    st.sampled_from(["merge", "part", "move", "back", "link", "unlink"]),
    st.integers(0, 5),
    st.integers(0, 5),
)


@settings(max_examples=3, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(acts=st.lists(ACTS, min_size=3, max_size=6))
@example(
    acts=[("move", 1, 5), ("merge", 2, 0), ("move", 1, 1), ("link", 0, 1), ("back", 1, 0), ("part", 2, 0)]
)
def test_no_order_of_merging_splitting_and_linking_loses_a_line_and_undoing_restores_all(
    desk, three_calls, staff, acts
):
    before = {case_id: shown(desk.cases.file(case_id)) for case_id in three_calls}
    for act, one, other in acts:
        with contextlib.suppress(InvalidInput, AlreadyDecided):
            _act(desk, act, one, other, staff)
        assert lines_by_case(desk) == {f"l-{call_id}": 1 for call_id in CALLS}
    for row in desk.cases.list():
        for link in desk.linking.of_case(row.case_id):
            desk.linking.unlink(row.case_id, link.link_id, "別の方", staff)
        if desk.merging.joined(row.case_id).into:
            desk.merging.undo(row.case_id, "別", staff)
    for call_id in CALLS:
        while desk.calls.call(call_id).moved_from:
            desk.splitting.undo(call_id, "同じ件", staff)
    assert {case_id: shown(desk.cases.file(case_id)) for case_id in three_calls} == before


@pytest.fixture
def three_calls(take):
    """Two calls in one case, one in another."""
    return [take("c1", "090-0000-0001"), take("c2", "090-0000-0001"), take("c3", "090-0000-0002")]


def _act(desk, act, one, other, staff):
    cases = sorted(desk.cases.list(), key=lambda row: row.number)
    case, second = cases[one % len(cases)], cases[other % len(cases)]
    call_id = CALLS[one % len(CALLS)]
    if act == "merge":
        desk.merging.merge(case.case_id, f"C-{second.number}", "同じ", staff)
    elif act == "part":
        desk.merging.undo(case.case_id, "別", staff)
    elif act == "move":
        into = f"C-{second.number}" if other < 4 else ""
        desk.splitting.move(call_id, into, "別の件", staff)
    elif act == "back":
        desk.splitting.undo(call_id, "同じ件", staff)
    elif act == "link":
        desk.linking.link(case.case_id, f"090-0000-000{other % 3 + 1}", "同じ方", staff)
    else:
        for link in desk.linking.of_case(case.case_id):
            desk.linking.unlink(case.case_id, link.link_id, "別の方", staff)


def lines_by_case(desk):
    """Count in how many cases each line is shown."""
    files = [desk.cases.file(row.case_id) for row in desk.cases.list()]
    return collections.Counter(line.line_id for file in files for call in file.calls for line in call.lines)
