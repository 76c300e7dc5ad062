"""Blocks of every kind of contact point: who meets them, who is let through, what each change leaves behind."""

from __future__ import annotations

import threading

import pytest
import rig

from complaintdesk.domain.block import KeptWay
from complaintdesk.domain.caller_file import OrderRow
from complaintdesk.domain.case_events import MessageAdded
from complaintdesk.domain.errors import AlreadyDecided, InvalidInput, NotAllowed, NotFound, OrderUnderWay
from complaintdesk.domain.shop import Rules
from complaintdesk.domain.terms import Approval, BlockReason, BlockState, Channel, NoteKind
from complaintdesk.services.blocks import BlockService
from complaintdesk.services.contact_points import parse
from complaintdesk.store import order_writing

HANAKO, MAIL = "090-0123-4567", "hanako@mail.example.jp"


def points(*typed):
    return [parse(each) for each in typed]


def call(desk, call_id, typed=HANAKO):
    by = rig.person(desk, rig.STAFF)
    desk.calls.begin(call_id, desk.calls._clock.now(), by)
    desk.calls.note_caller(call_id, typed, "見本 花子", "", by)
    desk.calls.write(call_id, f"{call_id}l", NoteKind.ABUSE, "「ばかやろう」", 1, by)
    desk.calls.end(call_id, by)
    return desk.calls.call(call_id).case_id


def mail(desk, case_id, name, sender):
    message = MessageAdded(
        message_id=name, channel=Channel.MAIL, incoming=True, address=sender, subject="", body="",
        at=desk.calls._clock.now(),
    )  # fmt: skip
    desk.cases.add_message(case_id, message, rig.person(desk, rig.STAFF))


@pytest.fixture
def case_id(desk):
    return call(desk, "c1")


@pytest.fixture
def blocked(desk, case_id, staff, owner):
    """A block of a number, a beginning, an address and a domain."""
    wanted = points(HANAKO, "050-1234*", MAIL, "@bad.example.jp")
    (block_id,) = desk.blocks.propose(case_id, BlockReason.ABUSE, "暴言", staff, points=wanted).blocks
    desk.blocks.approve(block_id, owner)
    return block_id


def test_each_kind_of_point_is_met(desk, blocked):
    for typed in (HANAKO, "050-1234-5678", MAIL, "x@bad.example.jp", "x@a.bad.example.jp"):
        assert desk.blocks.check(typed).block_id == blocked
    for typed in ("050-1235-5678", "090-0123-4568", "非通知", "jiro@mail.example.jp"):
        assert desk.blocks.check(typed) is None
    assert desk.calls.who("050-1234-5678").block.block_id == blocked


def test_withheld_calls_are_one_point(desk, case_id, staff, owner):
    (block_id,) = desk.blocks.propose(
        case_id, BlockReason.THREAT, "脅し", staff, points=points("非通知")
    ).blocks
    assert desk.blocks.list()[0].needs == "owner", "it meets people whom nobody has heard"
    desk.blocks.approve(block_id, owner)
    assert desk.blocks.check("非通知").block_id == block_id
    call(desk, "c2", "非通知")
    assert desk.blocks.list()[0].attempts == 1


def test_later_calls_and_mails_are_counted_once_each_from_any_point(desk, blocked, case_id, clock):
    clock.advance(rig.DAY)
    call(desk, "c2", "050-1234-5678")
    call(desk, "c3")
    call(desk, "c4", "090-0000-0002")
    mail(desk, case_id, "m1", "見本 花子 <Hanako@mail.example.jp>")
    mail(desk, case_id, "m2", "x@a.bad.example.jp")
    mail(desk, case_id, "m3", "x@example.jp")
    (row,) = desk.blocks.list()
    assert row.attempts == 4
    assert row.last_attempt_at > desk.calls.call("c3").started_at


def test_who_is_let_through_meets_no_block_until_that_ends(desk, blocked, manager, staff):
    through = parse("050-1234-5678")
    with pytest.raises(NotAllowed):
        desk.blocks.allow([through], "取引先", staff)
    with pytest.raises(InvalidInput):
        desk.blocks.allow([through], " ", manager)
    desk.blocks.allow([through], "取引先の内線", manager)
    with pytest.raises(AlreadyDecided):
        desk.blocks.allow([through], "取引先の内線", manager)
    assert desk.blocks.check("050-1234-5678") is None
    assert desk.blocks.check("050-1234-5679").block_id == blocked
    assert [(row.point, row.why, row.staff) for row in desk.blocks.allowances()] == [
        (through, "取引先の内線", rig.MANAGER)
    ]
    desk.blocks.end_allowance(through, "取引終了", manager)
    assert desk.blocks.check("050-1234-5678").block_id == blocked
    with pytest.raises(NotFound):
        desk.blocks.end_allowance(through, "取引終了", manager)


def test_points_change_with_a_reason_and_every_change_is_on_record(desk, blocked, owner, manager, staff):
    changed = points(HANAKO, "090-0000-0009")
    for by in (staff, manager):  # a new point must be approved by whom the block was
        with pytest.raises(NotAllowed):
            desk.blocks.change_points(blocked, changed, "番号を変えた", by)
    with pytest.raises(InvalidInput):
        desk.blocks.change_points(blocked, [], "番号を変えた", owner)
    desk.blocks.change_points(blocked, changed, "番号を変えた", owner)
    assert desk.blocks.check(MAIL) is None
    assert desk.blocks.check("090-0000-0009").block_id == blocked
    with pytest.raises(InvalidInput):
        desk.blocks.review(blocked, 1, "様子を見る", manager)
    review_at = rig.jst("2027-12-01 00:00")
    desk.blocks.review(blocked, review_at, "着信が続いている", manager)
    assert desk.blocks.list()[0].review_at == review_at
    desk.blocks.lift(blocked, "謝罪があった", manager)
    told = desk.blocks.history(blocked)
    assert [(change.kind.partition(".")[2], change.staff, change.why) for change in told] == [
        ("proposed", rig.STAFF, "暴言"),
        ("approved", rig.OWNER, ""),
        ("points_changed", rig.OWNER, "番号を変えた"),
        ("reviewed", rig.MANAGER, "着信が続いている"),
        ("lifted", rig.MANAGER, "謝罪があった"),
    ]
    assert [point.shown for point in told[2].added] == ["090-0000-0009"]
    assert len(told[2].removed) == 3
    assert desk.cases.file(desk.blocks.list()[0].case_id).block_changes == told
    before = rig.projections(desk.database)
    desk.store.rebuild()
    assert rig.projections(desk.database) == before


def test_an_order_under_way_asks_for_the_owner_a_reason_and_an_open_channel(
    desk, case_id, owner, staff, manager
):
    desk.shops.change_rules(Rules(approval=Approval.AUTOMATIC), owner)
    order = OrderRow(
        order_number="R-1", ordered_at=1, name="見本 花子", kana="", phones=("+819001234567",), mail=MAIL,
        items="りんご", total_yen=1, stage="before_dispatch", source="",
    )  # fmt: skip
    with desk.database.writing() as tx:
        order_writing.add(tx, [order])
    for wanted in (points(HANAKO), points(MAIL)):
        with pytest.raises(OrderUnderWay) as warned:
            desk.blocks.propose(case_id, BlockReason.ABUSE, "暴言", staff, points=wanted)
        assert warned.value.order_number == "R-1"
    with pytest.raises(InvalidInput) as refused:
        desk.blocks.propose(case_id, BlockReason.ABUSE, "暴言", staff, kept=KeptWay.PHONE)
    assert (refused.value.field, refused.value.why) == ("kept", "blocked")
    with pytest.raises(InvalidInput):
        desk.blocks.propose(case_id, BlockReason.ABUSE, " ", staff, kept=KeptWay.MAIL)
    desk.blocks.propose(case_id, BlockReason.ABUSE, "暴言", staff, kept=KeptWay.MAIL)
    (row,) = desk.blocks.list()
    assert (row.state, row.needs) == (BlockState.PROPOSED, "owner")
    assert (row.order_number, row.kept) == ("R-1", KeptWay.MAIL)
    with pytest.raises(NotAllowed):
        desk.blocks.approve(row.block_id, manager)


def test_a_point_without_a_case_is_blocked_on_its_own_words(desk, owner, staff):
    with pytest.raises(InvalidInput):
        desk.blocks.propose("", BlockReason.EXCESSIVE_DEMANDS, "", staff, points=points("090-0000-0002"))
    desk.blocks.propose("", BlockReason.EXCESSIVE_DEMANDS, "勧誘", staff, points=points("090-0000-0002"))
    (row,) = desk.blocks.list()
    assert (row.case_id, row.points[0].shown) == ("", "090-0000-0002")
    desk.blocks.approve(row.block_id, owner)


def test_two_desks_that_ask_for_one_number_at_once_make_one_block(desk, staff):
    """Each desk has its own chain, so that on a server neither waits for the other: the second must see the first."""
    second, ids = rig.event_store(desk.database, "desk2", desk.calls._clock), rig.CountedIds()
    for _ in range(100):
        ids.new()
    other = BlockService(second, desk.calls._clock, ids, desk.shops, desk.cases, rig.JST)
    for number in ("090-0000-0011", "090-0000-0012", "090-0000-0013"):
        together, refused = threading.Barrier(2), []

        def ask(blocks, number=number, together=together, refused=refused):
            together.wait()
            try:
                blocks.propose("", BlockReason.ABUSE, "暴言", staff, points=points(number))
            except AlreadyDecided:
                refused.append(number)

        threads = [threading.Thread(target=ask, args=(blocks,)) for blocks in (desk.blocks, other)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        assert refused == [number]
    assert len(desk.blocks.list()) == 3
