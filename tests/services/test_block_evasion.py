"""What a dishonest colleague would try with the block list, and an angry caller with an address."""

from __future__ import annotations

import pytest
import rig

from complaintdesk.domain.block import KeptWay
from complaintdesk.domain.blocklist import Options
from complaintdesk.domain.caller_file import OrderRow
from complaintdesk.domain.case_events import MessageAdded
from complaintdesk.domain.errors import InvalidInput, NoChannelKept, NotAllowed, NotFound, StillNeeded
from complaintdesk.domain.shop import Rules
from complaintdesk.domain.terms import Approval, BlockReason, BlockState, Channel, Fault, NoteKind
from complaintdesk.services import phone_numbers
from complaintdesk.services.blocklists.formats import FORMATS
from complaintdesk.services.blocklists.listing import Listed, Listing
from complaintdesk.services.contact_points import parse
from complaintdesk.store import order_writing

HANAKO, MAIL = "090-0123-4567", "hanako@mail.example.jp"
STRANGER = "090-0000-0777"


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


def ordered(desk, phone, mail_address=""):
    order = OrderRow(
        order_number="R-7", ordered_at=1, name="見本", kana="", phones=(phone,), mail=mail_address,
        items="りんご", total_yen=1, stage="before_dispatch", source="",
    )  # fmt: skip
    with desk.database.writing() as tx:
        order_writing.add(tx, [order])


def test_no_block_is_automatic_for_points_that_the_case_does_not_hold(desk, owner, staff):
    desk.shops.change_rules(Rules(approval=Approval.AUTOMATIC), owner)
    case_id = call(desk, "c1")
    mail(desk, case_id, "m1", MAIL)
    for typed in (STRANGER, "stranger@mail.example.jp"):
        desk.blocks.propose(case_id, BlockReason.ABUSE, "暴言", staff, points=points(HANAKO, typed))
        row = next(r for r in desk.blocks.list() if r.points[-1].shown == typed)
        assert (row.state, row.needs) == (BlockState.PROPOSED, "owner")
        desk.blocks.decline(row.block_id, "別人", owner)
    desk.blocks.propose(case_id, BlockReason.ABUSE, "暴言", staff, points=points(HANAKO, MAIL))
    assert desk.blocks.check(MAIL) is not None


def test_no_block_is_automatic_where_the_fault_was_once_ours(desk, owner, staff):
    desk.shops.change_rules(Rules(approval=Approval.AUTOMATIC), owner)
    case_id = call(desk, "c1")
    desk.cases.judge_fault(case_id, Fault.OURS, owner)
    desk.cases.judge_fault(case_id, Fault.CUSTOMER, staff)
    desk.blocks.propose(case_id, BlockReason.ABUSE, "暴言", staff)
    (row,) = desk.blocks.list()
    assert (row.state, row.needs) == (BlockState.PROPOSED, "owner")


def test_no_fault_of_ours_is_out_of_sight_by_merging(desk, owner, manager, staff):
    desk.shops.change_rules(Rules(approval=Approval.MANAGER), owner)
    ours, other = call(desk, "c1", STRANGER), call(desk, "c2")
    desk.cases.judge_fault(ours, Fault.OURS, owner)
    label = desk.cases.file(other).label
    desk.merging.merge(ours, label, "同じ方", staff)
    (block_id,) = desk.blocks.propose(other, BlockReason.ABUSE, "暴言", staff).blocks
    with pytest.raises(NotAllowed):
        desk.blocks.approve(block_id, manager)
    desk.blocks.approve(block_id, owner)


@pytest.mark.parametrize("folder", ["", " ", "a\x00", "a\r\nb", "\udcff"])
def test_a_folder_that_no_script_can_name_is_refused(desk, owner, folder):
    with pytest.raises(InvalidInput):
        desk.block_exports.prepare("sieve", Options(folder=folder), owner)


def test_a_point_added_later_looks_for_orders_too(desk, owner, staff):
    (block_id,) = desk.blocks.propose(call(desk, "c1"), BlockReason.ABUSE, "暴言", staff).blocks
    desk.blocks.approve(block_id, owner)
    ordered(desk, "+819000000777")
    with pytest.raises(NoChannelKept):
        desk.blocks.change_points(block_id, points(HANAKO, STRANGER), "別の番号", owner)


def test_the_channel_that_was_kept_open_is_not_closed_later(desk, owner, staff):
    ordered(desk, "+819001234567", MAIL)
    case_id = call(desk, "c1")
    (block_id,) = desk.blocks.propose(case_id, BlockReason.ABUSE, "暴言", staff, kept=KeptWay.MAIL).blocks
    desk.blocks.approve(block_id, owner)
    with pytest.raises(InvalidInput):
        desk.blocks.change_points(block_id, points(HANAKO, MAIL), "メールも", owner)


def test_an_order_placed_since_the_proposal_stops_the_approval(desk, owner, manager, staff):
    desk.shops.change_rules(Rules(approval=Approval.MANAGER), owner)
    (block_id,) = desk.blocks.propose(call(desk, "c1"), BlockReason.ABUSE, "暴言", staff).blocks
    ordered(desk, "+819001234567")
    for by in (manager, owner):
        with pytest.raises(NoChannelKept):
            desk.blocks.approve(block_id, by)


def test_an_address_that_is_a_search_at_gmail_is_left_out():
    blocks = FORMATS["gmail"]
    for typed in ("-a@mail.example.jp", "{a@mail.example.jp", "a|b@mail.example.jp", "*@mail.example.jp"):
        rows = tuple(
            Listed(point=point, block_id="b", case="", reason="threat", since="", review="")
            for point in points(typed, MAIL)
        )
        assert [row.point.value for row in blocks.write(Listing(rows=rows), Options()).taken] == [MAIL]


def test_a_domain_is_taken_as_it_travels_and_read_back_the_same():
    (domain,) = points("@見本。jp")
    assert points(domain.shown) == [domain]


@pytest.mark.parametrize("typed", ["@softbank.jp", "@aurora.ocn.ne.jp", "@t.vodafone.ne.jp", "@yahoo.com"])
def test_no_domain_under_which_strangers_have_mailboxes_is_blocked(typed):
    with pytest.raises(InvalidInput):
        points(typed)


def test_no_letter_or_digit_of_another_script_becomes_one_of_ours():
    for typed in ("0٣٤٥٦*", "+4٤12*", "straße@mail.example.jp", "@faß.example.jp"):
        with pytest.raises(InvalidInput):
            points(typed)


def test_what_ended_and_came_from_no_case_is_erased_by_its_point(desk, owner, staff):
    (point,) = points(STRANGER)
    (block_id,) = desk.blocks.propose("", BlockReason.THREAT, "脅しの言葉", staff, points=[point]).blocks
    desk.blocks.approve(block_id, owner)
    desk.blocks.allow([point], "取引先の人", owner)
    with pytest.raises(StillNeeded):
        desk.custody.erase_point(point, "求め", owner)
    desk.blocks.lift(block_id, "謝罪", owner)
    with pytest.raises(StillNeeded):
        desk.custody.erase_point(point, "求め", owner)
    desk.blocks.end_allowance(point, "取引終了", owner)
    desk.custody.erase_point(point, "求め", owner)
    told = repr((desk.blocks.list(), desk.blocks.history(block_id), desk.blocks.allowances()))
    assert not any(said in told for said in (STRANGER, "819000000777", "脅し", "謝罪", "取引"))
    with pytest.raises(NotFound):
        desk.custody.erase_point(point, "求め", owner)
    desk.blocks.allow([point], "別の人", owner)
    desk.store.rebuild()
    assert [row.why for row in desk.blocks.allowances()] == ["別の人"]


def test_erasing_a_call_takes_its_number_out_of_the_points_of_former_blocks(desk, owner, staff):
    case_id = call(desk, "c1")
    (block_id,) = desk.blocks.propose(
        case_id, BlockReason.ABUSE, "暴言", staff, points=points(HANAKO, STRANGER)
    ).blocks
    desk.blocks.decline(block_id, "様子", owner)
    desk.calls.begin_outgoing("c2", case_id, "", phone_numbers.parse(STRANGER), "", staff)
    desk.calls.end("c2", staff)
    desk.custody.erase_call("c2", "求め", owner)
    assert STRANGER not in repr(desk.blocks.list())
