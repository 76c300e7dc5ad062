"""Taking a call: its course, its lines, who it is, and the case it belongs to."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace

import pytest
import rig

from complaintdesk.devices.clock import RandomIds
from complaintdesk.domain.caller import CustomerType
from complaintdesk.domain.caller_file import OrderRow
from complaintdesk.domain.contact import WITHHELD
from complaintdesk.domain.errors import AlreadyDecided, CallIsOver, InvalidInput, NotFound
from complaintdesk.domain.terms import BlockReason, CaseState, Direction, EndReason, NoteKind
from complaintdesk.services.calls import CallService
from complaintdesk.services.changed import Changed
from complaintdesk.services.ports import RecorderOpened
from complaintdesk.store import order_writing

NUMBER, E164 = "090-0123-4567", "+819001234567"


@pytest.fixture
def calls(desk):
    return desk.calls


@pytest.fixture
def begun(calls, clock, staff):
    calls.begin("c1", clock.now(), staff)
    return "c1"


def take_call(desk, call_id: str, typed: str = NUMBER, text: str = "届かない", by: str = "") -> str:
    """Have a whole call and return its case."""
    by = by or rig.person(desk, rig.STAFF)
    desk.calls.begin(call_id, desk.calls._clock.now(), by)
    desk.calls.note_caller(call_id, typed, "見本 花子", "", by)
    desk.calls.write(call_id, f"{call_id}l", NoteKind.FACT, text, desk.calls._clock.now(), by)
    desk.calls.end(call_id, by)
    return desk.calls.call(call_id).case_id


# --- the course of a call


def test_a_call_that_rings_is_open_and_says_who_took_it(calls, begun):
    (row,) = calls.open_calls()
    assert (row.call_id, row.direction, row.staff, row.ended_at) == (
        "c1",
        Direction.INCOMING,
        rig.STAFF,
        None,
    )


def test_a_parked_call_waits_and_goes_on(calls, begun, clock, staff):
    calls.park("c1", staff)
    calls.begin("c2", clock.now(), staff)
    assert [row.parked for row in calls.open_calls()] == [True, False]
    calls.end("c2", staff)
    calls.resume("c1", staff)
    assert [(row.call_id, row.parked) for row in calls.open_calls()] == [("c1", False)]
    with pytest.raises(AlreadyDecided):
        calls.resume("c1", staff)


def test_a_call_noted_afterwards_keeps_the_stated_time_and_that_of_writing(calls, clock, staff):
    stated, until = rig.jst("2026-11-18 15:30"), rig.jst("2026-11-18 15:39")
    calls.note_afterwards("c1", stated, until, staff)
    calls.write("c1", "l1", NoteKind.FACT, "りんごが潰れていた", stated + rig.MINUTE, staff)
    row = calls.call("c1")
    assert (row.started_at, row.ended_at, row.afterwards) == (stated, until, True)
    assert row.noted_at > rig.jst("2026-11-20 10:00")
    assert (row.lines[0].at, row.lines[0].offset_us) == (stated + rig.MINUTE, rig.MINUTE)
    assert row.lines[0].written_at > rig.jst("2026-11-20 10:00")


@pytest.mark.parametrize(
    ("start", "end"), [("2026-11-18 15:30", "2026-11-18 15:29"), ("2026-11-20 09:00", "2026-11-20 10:01")]
)
def test_a_call_cannot_be_noted_backwards_or_ahead_of_time(calls, staff, start, end):
    with pytest.raises(InvalidInput):
        calls.note_afterwards("c1", rig.jst(start), rig.jst(end), staff)
    assert calls.recent() == []


def test_a_call_without_a_word_or_number_leaves_no_case(desk, calls, begun, staff):
    calls.end("c1", staff)
    assert calls.call("c1").case_id == ""
    assert desk.cases.list() == []


@pytest.mark.parametrize("what", ["number", "line", "recording"])
def test_a_call_with_anything_in_it_goes_into_a_case(desk, calls, begun, clock, staff, what):
    if what == "number":
        calls.note_caller("c1", NUMBER, "", "", staff)
    elif what == "line":
        calls.write("c1", "l1", NoteKind.FACT, "りんごが潰れていた", clock.now(), staff)
    else:
        desk.recordings.start("c1", "r1", staff="", caller="", heard=lambda _: None)
        opened = RecorderOpened(at=clock.now(), rate=16_000, channels=2, sources=("a", "b"))
        desk.recordings.note("c1", "r1", opened, staff)
    calls.end("c1", staff)
    assert calls.call("c1").case_id
    assert len(desk.cases.list()) == 1


def test_a_call_that_is_over_takes_lines_but_nothing_else(calls, begun, clock, staff):
    calls.end("c1", staff)
    calls.write("c1", "l1", NoteKind.OPINION, "落ち着いていた", clock.now(), staff)
    for act in (calls.park, calls.resume, calls.end):
        with pytest.raises(CallIsOver):
            act("c1", staff)
    assert len(calls.call("c1").lines) == 1


UNKNOWN = {
    "park": lambda calls, by: calls.park("nowhere", by),
    "resume": lambda calls, by: calls.resume("nowhere", by),
    "end": lambda calls, by: calls.end("nowhere", by),
    "write": lambda calls, by: calls.write("nowhere", "l1", NoteKind.FACT, "一行", 1, by),
    "correct": lambda calls, by: calls.correct("nowhere", "l1", NoteKind.FACT, "一行", by),
    "note_caller": lambda calls, by: calls.note_caller("nowhere", NUMBER, "", "", by),
    "ensure_case": lambda calls, by: calls.ensure_case("nowhere", by),
    "read": lambda calls, by: calls.call("nowhere"),
}


@pytest.mark.parametrize("verb", UNKNOWN)
def test_a_call_that_never_was_is_not_written_about(desk, calls, staff, verb):
    before = desk.store.head()
    with pytest.raises(NotFound):
        UNKNOWN[verb](calls, staff)
    assert desk.store.head() == before


# --- what is said


def test_a_line_is_durable_with_its_time_kind_and_writer(calls, begun, clock, staff):
    started = calls.call("c1").started_at
    calls.write("c1", "l1", NoteKind.DEMAND, " 返金してほしい ", started + 41 * rig.SECOND, staff)
    (line,) = calls.call("c1").lines
    assert (line.kind, line.text, line.staff) == (NoteKind.DEMAND, "返金してほしい", rig.STAFF)
    assert line.offset_us == 41 * rig.SECOND


def test_a_line_tried_again_is_written_once(calls, begun, clock, staff):
    """The disk may fail after it has written: the line is on the screen as not saved, and in the store."""
    at = clock.now()
    for _ in range(2):
        calls.write("c1", "l1", NoteKind.FACT, "潰れていた", at, staff)
    assert [line.text for line in calls.call("c1").lines] == ["潰れていた"]


def test_a_call_that_ends_is_in_its_case_before_it_is_over(desk, calls, begun, clock, staff):
    calls.write("c1", "l1", NoteKind.FACT, "潰れていた", clock.now(), staff)
    calls.end("c1", staff)
    last = [entry.kind for entry, _, _ in desk.store.chain(desk.store.desk_id)][-2:]
    assert last == ["call.joined_case", "call.ended"]


def test_a_line_is_corrected_visibly_as_often_as_need_be(calls, begun, clock, staff, manager):
    calls.write("c1", "l1", NoteKind.FACT, "5個潰れていた", clock.now(), staff)
    calls.correct("c1", "l1", NoteKind.FACT, "6個潰れていた", staff)
    second = calls.call("c1").lines[1].line_id
    calls.correct("c1", second, NoteKind.FACT, "", manager)
    first, again, withdrawn = calls.call("c1").lines
    assert (first.text, first.corrected_by) == ("5個潰れていた", again.line_id)
    assert (again.text, again.corrects, again.corrected_by) == ("6個潰れていた", "l1", withdrawn.line_id)
    assert (withdrawn.text, withdrawn.staff, withdrawn.corrected_by) == ("", rig.MANAGER, "")


def test_lines_whose_ids_begin_alike_are_not_corrected_together(calls, begun, clock, staff):
    calls.write("c1", "l1", NoteKind.FACT, "一", clock.now(), staff)
    calls.write("c1", "l11", NoteKind.FACT, "十一", clock.now(), staff)
    calls.correct("c1", "l1", NoteKind.FACT, "壱", staff)
    assert [(line.text, bool(line.corrected_by)) for line in calls.call("c1").lines] == [
        ("一", True),
        ("十一", False),
        ("壱", False),
    ]


def test_an_unknown_line_is_not_corrected(calls, begun, staff):
    with pytest.raises(NotFound):
        calls.correct("c1", "l9", NoteKind.FACT, "何か", staff)


# --- who it is


def test_what_cannot_be_read_as_a_number_is_kept_as_typed(calls, begun, staff):
    calls.note_caller("c1", " 公衆電話から ", "見本 花子", "", staff)
    row = calls.call("c1")
    assert (row.number, row.typed_number, row.name) == (None, "公衆電話から", "見本 花子")


@pytest.mark.parametrize(
    ("typed", "e164", "prefix"), [(f"184{NUMBER}", E164, "184"), (f"186-{NUMBER}", E164, "186")]
)
def test_the_prefix_is_kept_beside_the_number(calls, begun, staff, typed, e164, prefix):
    calls.note_caller("c1", typed, "", "", staff)
    number = calls.call("c1").number
    assert (number.e164, number.prefix, number.shown, number.sure) == (e164, prefix, NUMBER, False)


def test_a_hidden_number_is_known_as_hidden_and_nobody_is_recognised_by_it(desk, calls, begun, staff):
    calls.note_caller("c1", "非通知", "", "", staff)
    calls.write("c1", "l1", NoteKind.FACT, "無言", 1, staff)
    calls.end("c1", staff)
    assert calls.call("c1").number == WITHHELD
    card = calls.who("非通知")
    assert (card.number, card.times, card.calls, card.block) == (WITHHELD, 0, (), None)
    desk.calls.begin("c2", 1, staff)
    desk.calls.note_caller("c2", "非通知", "", "", staff)
    assert desk.calls.ensure_case("c2", staff)[0] != calls.call("c1").case_id


def test_nothing_new_about_the_caller_leaves_no_entry(desk, calls, begun, staff):
    calls.note_caller("c1", NUMBER, "見本 花子", "R-1", staff)
    head = desk.store.head()
    assert calls.note_caller("c1", f" {NUMBER} ", "見本 花子 ", "R-1", staff) == Changed()
    assert desk.store.head() == head
    calls.note_caller("c1", NUMBER, "見本 花子", "R-2", staff)
    assert calls.call("c1").order_number == "R-2"


def order(number: str, e164: str = E164, day: str = "2026-11-18 08:00") -> OrderRow:
    return OrderRow(
        order_number=number,
        ordered_at=rig.jst(day),
        name="見本 華子",
        kana="ミホン ハナコ",
        phones=(e164,) if e164 else (),
        mail="hanako@example.jp",
        items="ふじりんご 5kg",
        total_yen=6480,
        stage="dispatched",
    )


def add_orders(desk, *rows: OrderRow) -> None:
    with desk.database.writing() as tx:
        order_writing.add(tx, rows)


def test_a_known_number_shows_orders_calls_case_promises_and_block(desk, calls, clock, staff, owner):
    add_orders(desk, order("R-1", day="2026-10-02 08:00"), order("R-2"), order("R-3", "+819009999999"))
    case_id = take_call(desk, "c1")
    desk.callbacks.promise(case_id, "p1", "c1", clock.now() + rig.HOUR, "可否", staff)
    (block_id,) = desk.blocks.propose(case_id, BlockReason.ABUSE, "暴言", staff).blocks
    card = calls.who("０９０ー０１２３ー４５６７")
    assert [row.order_number for row in card.orders] == ["R-2", "R-1"]
    assert [row.call_id for row in card.calls] == ["c1"]
    assert (card.name, card.times, card.open_case_id) == ("見本 花子", 1, case_id)
    assert card.open_case == "C-0001 届かない"
    assert [row.promise_id for row in card.promises] == ["p1"]
    assert card.block.block_id == block_id


def test_every_open_promise_of_a_caller_and_how_to_treat_them_is_known_before_answering(
    desk, calls, clock, staff, owner
):
    first = take_call(desk, "c1")
    desk.promises.make(first, "p1", "写真の返事", clock.now() + 2 * rig.HOUR, staff)
    desk.cases.set_state(first, CaseState.DONE, owner)
    clock.advance(rig.DAY)
    second = take_call(desk, "c2")
    desk.callbacks.promise(second, "p2", "c2", clock.now() + rig.HOUR, "可否", staff)
    desk.promises.make(second, "p3", "見積もり", clock.now() + 3 * rig.HOUR, staff)
    desk.team.mark_caller(NUMBER, staff, vip=True, handling="", customer_type=CustomerType.OFTEN)
    card, (candidate,) = calls.who(NUMBER), calls.candidates("4567")
    assert first != second
    assert [row.promise_id for row in card.promises] == ["p1", "p2", "p3"]
    assert candidate.mark == card.mark
    assert (card.mark.vip, card.mark.customer_type) == (True, CustomerType.OFTEN)


def test_an_order_number_alone_shows_whose_it_is(desk, calls):
    add_orders(desk, order("R-1"), order("R-2"))
    card = calls.who("", " R-1 ")
    assert (card.name, card.number.shown) == ("見本 華子", NUMBER)
    assert [row.order_number for row in card.orders] == ["R-1", "R-2"]


def test_an_order_without_a_number_is_shown_alone(desk, calls):
    add_orders(desk, order("R-1", ""), order("R-2", ""))
    card = calls.who("", "R-1")
    assert (card.number, card.name) == (None, "見本 華子")
    assert [row.order_number for row in card.orders] == ["R-1"]


@pytest.mark.parametrize("typed", ["", "090-0", "見本", "非通知", "090-0999-9999"])
def test_a_stranger_is_a_stranger_while_typing(desk, calls, typed):
    add_orders(desk, order("R-1"))
    take_call(desk, "c1")
    card = calls.who(typed, "R-0")
    assert (card.name, card.orders, card.calls, card.times, card.open_case_id) == ("", (), (), 0, "")


# --- its case


def test_a_second_call_of_a_number_joins_its_open_case(desk):
    assert take_call(desk, "c1") == take_call(desk, "c2", f"184{NUMBER}")
    assert len(desk.cases.list()) == 1


@pytest.mark.parametrize("state", [CaseState.DONE, CaseState.NO_REPLY_NEEDED])
def test_a_call_after_the_case_was_closed_opens_another(desk, staff, state):
    first = take_call(desk, "c1")
    desk.cases.set_state(first, state, rig.person(desk, rig.MANAGER))
    assert take_call(desk, "c2") != first
    assert [row.number for row in desk.cases.list()] == [2, 1]


def test_a_waiting_case_goes_on(desk, staff):
    first = take_call(desk, "c1")
    desk.cases.set_state(first, CaseState.WAITING, staff)
    assert take_call(desk, "c2") == first


def test_a_new_case_is_called_by_the_first_line_that_stands(desk, calls, begun, clock, staff):
    calls.write("c1", "l1", NoteKind.FACT, "まちがい", clock.now(), staff)
    calls.write(
        "c1", "l2", NoteKind.FACT, "ふじりんごが5個潰れて届いた。箱の角がへこんでいた。", clock.now(), staff
    )
    calls.correct("c1", "l1", NoteKind.FACT, "", staff)
    case_id, _ = calls.ensure_case("c1", staff)
    assert desk.cases.file(case_id).title == "ふじりんごが5個潰れて届いた。箱の角がへこんでい"


def test_asking_for_the_case_twice_gives_the_same(desk, calls, begun, staff):
    case_id, changed = calls.ensure_case("c1", staff)
    assert changed.cases == {case_id}
    assert calls.ensure_case("c1", staff) == (case_id, Changed())
    assert calls.end("c1", staff).cases == frozenset()


def open_cases(desk, first: int, by: str) -> list[int]:
    numbers = []
    for n in range(first, first + 10):
        desk.calls.begin(f"c{n}", 1, by)
        desk.calls.write(f"c{n}", f"l{n}", NoteKind.FACT, "一行", 1, by)
        numbers.append(desk.cases.file(desk.calls.ensure_case(f"c{n}", by)[0]).number)
    return numbers


def test_two_desks_that_open_cases_at_once_number_them_apart(desk, staff):
    other = replace(desk, calls=CallService(desk.store, rig.SteeredClock(), RandomIds()))
    with ThreadPoolExecutor(2) as threads:
        opened = [threads.submit(open_cases, desk, 100, staff), threads.submit(open_cases, other, 200, staff)]
        numbers = [number for one in opened for number in one.result(60)]
    assert sorted(numbers) == list(range(1, 21))
    assert desk.verification.verify().sound


def test_the_newest_calls_come_first(desk, calls):
    for n in range(3):
        take_call(desk, f"c{n}", f"090-0000-000{n}")
    assert [row.call_id for row in calls.recent(2)] == ["c2", "c1"]
    assert calls.recent()[0].end_reason is EndReason.FINISHED
