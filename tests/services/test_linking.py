"""Two numbers or addresses of one person, on both engines: shown together, never blocked together unasked."""

from __future__ import annotations

import pytest
from rig import DAY

from complaintdesk.domain.case_events import MessageAdded
from complaintdesk.domain.errors import AlreadyDecided, InvalidInput
from complaintdesk.domain.terms import BlockReason, BlockState, CaseState, Channel, NoteKind
from complaintdesk.services.contact_points import parse

FIRST, SECOND, MAIL = "090-0000-0001", "090-0000-0002", "hanako@mail.example.jp"


@pytest.fixture
def take(desk, clock, staff):
    """Take a call of a number and return its case."""

    def taken(call_id, number):
        clock.advance(DAY)
        desk.calls.begin(call_id, clock.now(), staff)
        desk.calls.note_caller(call_id, number, "見本 花", "", staff)
        desk.calls.write(call_id, f"l-{call_id}", NoteKind.FACT, "箱が潰れていた", clock.now(), staff)
        desk.calls.end(call_id, staff)
        return desk.calls.call(call_id).case_id

    return taken


def mail(desk, case_id, clock, staff):
    message = MessageAdded(
        message_id="m1", channel=Channel.MAIL, incoming=True, address=MAIL, subject="まだですか", body="",
        at=clock.now(),
    )  # fmt: skip
    desk.cases.add_message(case_id, message, staff)


def card(desk, number):
    """Return of whose contacts the card tells, and by what else the caller is known."""
    found = desk.calls.who(number)
    return {contact.case_number for contact in found.contacts}, [each.point.shown for each in found.linked]


def test_the_card_of_each_number_shows_the_cases_of_all_and_the_link_can_be_taken_back(
    desk, take, clock, staff
):
    one, two, three = take("c1", FIRST), take("c2", SECOND), take("c3", "090-0000-0003")
    mail(desk, three, clock, staff)
    before = [card(desk, number) for number in (FIRST, SECOND)]
    assert before == [({1}, []), ({2}, [])]
    desk.linking.link(one, SECOND, "本人から聞いた", staff)
    desk.linking.link(two, MAIL, "署名が同じ", staff)
    assert card(desk, FIRST) == ({1, 2, 3}, [SECOND, MAIL])
    assert card(desk, SECOND) == ({1, 2, 3}, [FIRST, MAIL])
    assert desk.calls.who(FIRST).times == 2
    (row,) = [row for row in desk.cases.file(one).decisions if row.kind == "case.linked"]
    assert row.words == f"{FIRST}・{SECOND}　本人から聞いた"
    assert {hit.case_id for hit in desk.searching.find(SECOND, 20)} == {one, two}

    desk.cases.set_state(two, CaseState.DONE, staff)
    clock.advance(DAY)
    desk.calls.begin("c4", clock.now(), staff)
    desk.calls.note_caller("c4", SECOND, "", "", staff)
    assert desk.calls.who(SECOND).open_case.startswith("C-0001")
    assert desk.calls.ensure_case("c4", staff)[0] == one

    for case_id in (one, two):
        (link,) = desk.linking.of_case(case_id)
        desk.linking.unlink(case_id, link.link_id, "別の方", staff)
    assert card(desk, FIRST) == ({1}, [])
    with pytest.raises(AlreadyDecided):
        desk.linking.unlink(one, link.link_id, "もう一度", staff)


def test_a_block_covers_what_was_named_and_the_card_says_what_of_the_person_is_blocked(
    desk, take, staff, owner
):
    one = take("c1", FIRST)
    take("c2", SECOND)
    desk.linking.link(one, SECOND, "本人から聞いた", staff)
    (block_id,) = desk.blocks.propose(one, BlockReason.ABUSE, "暴言", staff).blocks
    desk.blocks.approve(block_id, owner)
    assert desk.blocks.check(SECOND) is None
    assert [each.block for each in desk.calls.who(SECOND).linked] == [BlockState.IN_FORCE]
    points = desk.blocks.points([FIRST, SECOND])
    desk.blocks.change_points(block_id, points, "もう一つの番号からも", owner)
    assert desk.blocks.check(SECOND) is not None


@pytest.mark.parametrize(
    ("typed", "why", "reason"),
    [
        (FIRST, "x", "linked"),
        ("090-1234*", "x", "not one person"),
        ("@example.jp", "x", "not one person"),
        ("非通知", "x", "not one person"),
        (SECOND, " ", "empty"),
        ("110", "x", "emergency"),
    ],
)
def test_only_single_points_are_linked_with_a_reason(desk, take, staff, typed, why, reason):
    case_id = take("c1", FIRST)
    with pytest.raises(InvalidInput) as refused:
        desk.linking.link(case_id, typed, why, staff)
    assert refused.value.why == reason


def test_nobody_is_linked_by_a_point_from_which_the_case_never_heard(desk, take, staff):
    case_id = take("c1", FIRST)
    with pytest.raises(InvalidInput, match="not heard"):
        desk.linking.link(case_id, SECOND, "x", staff, first="090-0000-0009")
    withheld = take("c2", "非通知")
    with pytest.raises(InvalidInput, match="nobody"):
        desk.linking.link(withheld, SECOND, "x", staff)
    assert desk.linking.linked_to(parse(FIRST)) == []


def test_an_erased_link_links_nobody(desk, take, staff, owner):
    case_id = take("c1", FIRST)
    desk.linking.link(case_id, SECOND, "本人から聞いた", staff)
    desk.custody.erase_call("c1", "期限のため", owner)
    assert desk.linking.linked_to(parse(SECOND)) == []


def test_the_number_of_a_merged_case_has_a_card_of_the_case_that_is_handled(desk, take, staff):
    take("c1", FIRST)
    desk.merging.merge(take("c2", SECOND), "C-0001", "同じ方", staff)
    assert desk.calls.who(SECOND).open_case.startswith("C-0001")
