"""The list of cases: how they stand, filters, words, order, and what a manager has seen."""

import pytest
import rig
from rig import DAY, HOUR

from complaintdesk.domain.caller_file import OrderRow
from complaintdesk.domain.case_list import SavedView, Sort, Wanted
from complaintdesk.domain.conduct import CallInterviewed
from complaintdesk.domain.contact_point import ContactPoint, PointKind
from complaintdesk.domain.terms import BlockReason, CaseState, Enquiry, Fault, NoteKind, ShownState, Urgency
from complaintdesk.store import order_writing, replaying, tables

HANAKO, JIRO = "090-0123-4567", "090-0765-4321"


@pytest.fixture
def people(desk):
    return [rig.person(desk, name) for name in (rig.STAFF, rig.MANAGER, rig.OWNER)]


def case(desk, clock, by, number, name, words, **found):
    """Return the number of the case of a call that came in and ended."""
    call_id = f"call of {name}"
    desk.calls.begin(call_id, clock.now(), by)
    desk.calls.note_caller(call_id, number, name, found.pop("order", ""), by)
    desk.calls.write(call_id, f"line of {name}", NoteKind.FACT, words, clock.now(), by)
    if found:
        desk.conduct.find_out(call_id, CallInterviewed(**found), by)
    desk.calls.end(call_id, by)
    return next(row for row in desk.cases.list() if row.title.startswith(words[:10]))


@pytest.fixture
def two(desk, clock, people):
    first = case(
        desk, clock, people[0], HANAKO, "見本 花子", "りんごの破損", enquiry=Enquiry.QUALITY, order="R-0042"
    )
    clock.advance(HOUR)
    second = case(desk, clock, people[0], JIRO, "見本 次郎", "小鉢のひび", fault=Fault.OURS)
    return first, second


def ring_later(desk, case_id, name, due_at, about, by):
    desk.callbacks.promise(case_id, f"promise to {name}", f"call of {name}", due_at, about, by)


def listed(desk, typed="", **wanted):
    window = desk.cases.window(typed, Wanted(**wanted), 0, 10)
    assert window.total == len(window.rows)
    numbers = [row.number for row in window.rows]
    assert [desk.cases.place(typed, Wanted(**wanted), number) for number in numbers] == list(
        range(len(numbers))
    )
    return numbers


def test_a_case_stands_as_people_and_promises_and_blocks_have_it(desk, two, people, clock):
    staff, manager, owner = people
    (first, second) = (row.case_id for row in two)

    def shown():
        return {row.case_id: row.shown for row in desk.cases.window("", Wanted(), 0, 10).rows}

    assert set(shown().values()) == {ShownState.NEW}
    ring_later(desk, first, "見本 花子", clock.now() + HOUR, "代替品", staff)
    desk.team.name_owner(second, manager, staff)
    assert shown() == {first: ShownState.CALLBACK, second: ShownState.IN_HAND}
    desk.cases.set_state(first, CaseState.WAITING, staff)
    desk.cases.set_state(second, CaseState.DONE, staff)
    assert shown() == {first: ShownState.DECISION, second: ShownState.DONE}
    (block,) = desk.blocks.propose(second, BlockReason.ABUSE, "暴言", staff).blocks
    desk.blocks.approve(block, owner)
    assert shown() == {first: ShownState.DECISION, second: ShownState.BLOCKED}
    assert listed(desk, state=ShownState.BLOCKED) == [two[1].number]
    assert listed(desk, state=ShownState.DONE) == []
    through = ContactPoint(kind=PointKind.NUMBER, value="+819001234567", shown=HANAKO)
    (met,) = [row.points[0] for row in desk.blocks.list()]
    desk.blocks.change_points(block, (met, through), "二台目の電話", owner)
    assert listed(desk, state=ShownState.BLOCKED) == [two[1].number, two[0].number]
    desk.blocks.allow([through], "取引先", manager)
    assert listed(desk, state=ShownState.DECISION) == [two[0].number], "who is let through is not met"


def test_filters_narrow_and_words_are_found_in_cases_calls_and_orders(desk, two, people, clock):
    first, second = (row.number for row in two)
    assert listed(desk, enquiry=Enquiry.QUALITY) == [first]
    assert listed(desk, fault=Fault.OURS) == [second]
    assert listed(desk, urgency=Urgency.URGENT) == [second]
    assert listed(desk, urgency=Urgency.CALM) == [first]
    desk.team.name_owner(two[0].case_id, people[1], people[0])
    assert listed(desk, owner=people[1]) == [first]
    order = OrderRow(
        order_number="R-0077", ordered_at=1, name="見本 次郎", kana="ミホン ジロウ", phones=("+819007654321",),
        mail="", items="", total_yen=None, stage="", source="shop",
    )  # fmt: skip
    with desk.database.writing() as tx:
        order_writing.add(tx, [order])
    for typed, number in (
        ("りんご 花子", first),
        ("4567", first),
        ("R-0042", first),
        (f"C-{second:04d}", second),
        ("ジロウ", second),
        ("090-0765", second),
    ):
        assert listed(desk, typed) == [number], typed
    assert listed(desk, "見本") == [second, first]
    assert listed(desk, "100%") == []


def test_the_agitated_stand_first_and_other_orders_are_by_choice(desk, two, people, clock):
    first, second = (row.number for row in two)
    assert listed(desk) == [second, first], "a fault of ours is urgent"
    desk.triage.judge(two[0].case_id, Urgency.AGITATED, people[0])
    assert listed(desk) == [first, second]
    ring_later(desk, two[1].case_id, "見本 次郎", clock.now() + HOUR, "返金", people[0])
    assert listed(desk, sort=Sort.DUE) == [second, first]
    assert listed(desk, sort=Sort.NEWEST) == [second, first]
    assert listed(desk, overdue=True) == []
    clock.advance(2 * HOUR)
    assert listed(desk, overdue=True) == [second]
    clock.advance(2 * DAY)
    assert listed(desk, days=1) == []
    assert desk.cases.count(Wanted(days=3)) == 2
    desk.cases.set_state(two[0].case_id, CaseState.DONE, people[0])
    assert listed(desk, unfinished=True) == [second]


def test_what_a_manager_has_seen_is_unseen_again_when_anything_happens(desk, two, people, clock):
    staff, manager, _ = people
    case_id, number = two[0].case_id, two[0].number
    before = listed(desk)
    clock.advance(HOUR)
    desk.cases.mark_seen(case_id, manager)
    assert listed(desk) == before, "to look at a case moves it nowhere"
    assert listed(desk, unseen=True) == [two[1].number]
    (row,) = [row for row in desk.cases.file(case_id).decisions if row.kind == "case.seen"]
    assert row.staff == rig.MANAGER
    clock.advance(HOUR)
    desk.team.comment(case_id, "確認をお願いします", staff)
    assert number in listed(desk, unseen=True)


def test_the_shop_keeps_views_under_names(desk, people):
    views = (SavedView(name="返品 ", wanted=Wanted(enquiry=Enquiry.RETURN, days=30)),)
    desk.shops.change_views(views, people[1])
    (view,) = desk.shops.shop().rules.case_views
    assert (view.name, view.wanted) == ("返品", views[0].wanted)


def test_a_replay_makes_the_same_list_and_an_erased_case_is_found_by_no_word(desk, two, people, clock):
    desk.cases.mark_seen(two[0].case_id, people[1])
    read = [tables.complaint_case, tables.case_words]

    def rows():
        with desk.database.reading() as tx:
            return [sorted(map(repr, tx.execute(table.select()))) for table in read]

    before = rows()
    with desk.database.writing() as tx:
        replaying.rebuild(tx)
    assert rows() == before
    desk.custody.erase_case(two[0].case_id, "本人の求め", people[2])
    assert listed(desk, "花子") == listed(desk, "りんご") == listed(desk, "4567") == []
