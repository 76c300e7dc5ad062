"""Handling a case: what is noted, what is read back, and how the record is judged."""

from __future__ import annotations

import pytest
import rig

from complaintdesk.domain.case_events import MessageAdded
from complaintdesk.domain.errors import InvalidInput, NotAllowed, NotFound
from complaintdesk.domain.terms import BlockReason, CaseState, Channel, Fault, NoteKind, Outcome
from complaintdesk.services.changed import Changed
from complaintdesk.services.ports import DialProfile

NUMBER = "090-0123-4567"


@pytest.fixture
def open_case(desk, clock, staff):
    def opened(call_id: str, typed: str = NUMBER, name: str = "見本 花子", order: str = "") -> str:
        desk.calls.begin(call_id, clock.now(), staff)
        desk.calls.note_caller(call_id, typed, name, order, staff)
        desk.calls.write(call_id, f"{call_id}l", NoteKind.FACT, "りんごが潰れていた", clock.now(), staff)
        desk.calls.end(call_id, staff)
        return desk.calls.call(call_id).case_id

    return opened


@pytest.fixture
def case_id(open_case):
    return open_case("c1")


def mail(at: int, *, incoming: bool = True) -> MessageAdded:
    return MessageAdded(
        message_id=f"m{at}",
        channel=Channel.MAIL,
        incoming=incoming,
        address="hanako@example.jp",
        subject="写真を送ります",
        body="りんごが潰れていました。",
        at=at,
    )


def test_what_was_done_stands_in_the_case_with_who_and_when(desk, case_id, clock, staff, manager):
    desk.cases.retitle(case_id, "りんごの破損", staff)
    desk.cases.judge_fault(case_id, Fault.OURS, manager)
    desk.cases.warn(case_id, "大声をおやめください。", rig.person(desk, rig.MANAGER))
    desk.cases.warn(case_id, "お電話を終わらせていただきます。", manager)
    desk.cases.give_notice(case_id, Channel.LETTER, "期日までに", clock.now() + rig.DAY, manager)
    desk.cases.add_message(case_id, mail(clock.now()), staff)
    desk.cases.decide(case_id, "代替品を送る", manager)
    desk.cases.set_state(case_id, CaseState.WAITING, staff)
    file = desk.cases.file(case_id)
    assert (file.label, file.title, file.fault, file.state) == (
        "C-0001",
        "りんごの破損",
        Fault.OURS,
        CaseState.WAITING,
    )
    assert [(notice.step, notice.staff) for notice in file.notices] == [
        (1, rig.MANAGER),
        (2, rig.MANAGER),
        (0, rig.MANAGER),
    ]
    assert (file.notices[2].channel, file.notices[0].channel) == (Channel.LETTER, None)
    assert [message.subject for message in file.messages] == ["写真を送ります"]
    assert [(row.kind, row.words, row.staff) for row in file.decisions] == [
        ("case.fault_judged", "ours", rig.MANAGER),
        ("case.decision", "代替品を送る", rig.MANAGER),
        ("case.state_set", "waiting", rig.STAFF),
    ]


def test_saying_what_is_known_leaves_no_entry(desk, case_id, staff):
    head = desk.store.head()
    assert desk.cases.set_state(case_id, CaseState.OPEN, staff) == Changed()
    assert desk.cases.judge_fault(case_id, Fault.UNDECIDED, staff) == Changed()
    assert desk.store.head() == head


@pytest.mark.parametrize(("name", "may"), [(rig.STAFF, False), (rig.MANAGER, True), (rig.OWNER, True)])
def test_managers_and_owners_decide(desk, case_id, name, may):
    by = rig.person(desk, name)
    if may:
        desk.cases.decide(case_id, " 返金する ", by)
        assert desk.cases.file(case_id).decisions[0].words == "返金する"
    else:
        with pytest.raises(NotAllowed):
            desk.cases.decide(case_id, "返金する", by)
    with pytest.raises((InvalidInput, NotAllowed)):
        desk.cases.decide(case_id, "　", by)


UNKNOWN = {
    "file": lambda cases, by: cases.file("k9"),
    "retitle": lambda cases, by: cases.retitle("k9", "題", by),
    "set_state": lambda cases, by: cases.set_state("k9", CaseState.DONE, by),
    "judge_fault": lambda cases, by: cases.judge_fault("k9", Fault.OURS, by),
    "warn": lambda cases, by: cases.warn("k9", "言葉", by),
    "give_notice": lambda cases, by: cases.give_notice("k9", Channel.MAIL, "言葉", 2**60, by),
    "decide": lambda cases, by: cases.decide("k9", "言葉", by),
    "add_message": lambda cases, by: cases.add_message("k9", mail(1), by),
    "id_of": lambda cases, by: cases.id_of("C-0009"),
}


@pytest.mark.parametrize("verb", UNKNOWN)
def test_a_case_that_was_never_opened_is_not_written_about(desk, owner, verb):
    before = desk.store.head()
    with pytest.raises(NotFound):
        UNKNOWN[verb](desk.cases, owner)
    assert desk.store.head() == before


@pytest.mark.parametrize("label", ["C-0001", "c-0001", "C0001", "c1", "1", " 0001 ", "Ｃ－０００１", "Ｃ１"])
def test_a_case_is_found_by_its_number_however_it_is_written(desk, case_id, label):
    assert desk.cases.id_of(label) == case_id
    assert desk.cases.id_of(case_id) == case_id


@pytest.mark.parametrize("label", ["", "C-", "C-0002", "x", "C-1-1", "-1", "1" * 40, "²"])
def test_a_case_is_not_guessed(desk, case_id, label):
    with pytest.raises(NotFound):
        desk.cases.id_of(label)


# --- the list


def test_the_last_touched_case_comes_first_with_who_and_what_is_due(desk, open_case, clock, staff, owner):
    first = open_case("c1")
    second = open_case("c2", "090-0000-0002", "見本 次郎")
    desk.callbacks.promise(first, "p1", "c1", clock.now() + rig.DAY, "", staff)
    desk.callbacks.promise(first, "p2", "c1", clock.now() + rig.HOUR, "", staff)
    rows = desk.cases.list()
    assert [row.case_id for row in rows] == [first, second]
    assert [row.caller_name for row in rows] == ["見本 花子", "見本 次郎"]
    assert rows[0].due_at < clock.now() + rig.HOUR
    assert rows[1].due_at is None
    (block_id,) = desk.blocks.propose(second, BlockReason.ABUSE, "暴言", staff).blocks
    desk.blocks.approve(block_id, owner)
    assert [row.blocked for row in desk.cases.list()] == [False, True]
    assert [row.case_id for row in desk.cases.list(blocked=True)] == [second]
    desk.cases.set_state(first, CaseState.DONE, rig.person(desk, rig.MANAGER))
    assert [row.case_id for row in desk.cases.list(state=CaseState.DONE)] == [first]


def test_the_list_names_the_caller_as_the_case_does(desk, open_case):
    """A later call may come without a name, or without a number at all."""
    first = open_case("c1")
    open_case("c2", name="")
    nameless = open_case("c3", typed="", name="見本 三郎")
    for case_id in (first, nameless):
        (row,) = [row for row in desk.cases.list() if row.case_id == case_id]
        file = desk.cases.file(case_id)
        assert (row.caller_name, row.caller_number) == (file.caller_name, file.caller_number)
    assert desk.cases.file(first).caller_name == "見本 花子"


# --- 応答なし, read from the record


def ring_in_vain(desk, promise_id: str, when: str, outcome: Outcome = Outcome.NO_ANSWER) -> None:
    by = rig.person(desk, rig.STAFF)
    desk.calls._clock.at = rig.jst(when)
    call_id = f"o{when}".replace(" ", "").replace(":", "").replace("-", "")
    desk.callbacks.dial(promise_id, call_id, DialProfile(), by)
    desk.callbacks.note_outcome(promise_id, call_id, outcome, by)


@pytest.fixture
def silent(desk, case_id, clock, staff):
    """A case with three unanswered tries and a notice whose date has passed."""
    desk.callbacks.promise(case_id, "p1", "c1", clock.now(), "", staff)
    for when in ("2026-11-20 11:00", "2026-11-20 15:00", "2026-11-21 18:00"):
        ring_in_vain(desk, "p1", when)
    desk.cases.give_notice(
        case_id, Channel.MAIL, "期日までに", rig.jst("2026-11-23 18:00"), rig.person(desk, rig.MANAGER)
    )
    clock.at = rig.jst("2026-11-24 09:00")
    return case_id


def test_the_record_says_when_a_caller_does_not_answer(desk, silent):
    judged = desk.cases.grounds(desk.cases.file(silent)).unresponsive
    assert (judged.count, judged.days, judged.slots, judged.reached) == (3, 2, 3, True)


CONTACTS = {
    "a call": lambda desk, by, at: desk.calls.begin("c2", at, by) and call_of_the_caller(desk, by),
    "a call noted afterwards": lambda desk, by, at: (
        desk.calls.note_afterwards("c2", at, at + 1, by) and call_of_the_caller(desk, by)
    ),
    "a call still in hand": lambda desk, by, at: (
        desk.calls.begin("c2", at, by) and desk.calls.note_caller("c2", NUMBER, "", "", by)
    ),
    "a mail": lambda desk, by, at: desk.cases.add_message(desk.cases.id_of("1"), mail(at), by),
}


def call_of_the_caller(desk, by: str) -> None:
    desk.calls.note_caller("c2", NUMBER, "", "", by)
    desk.calls.ensure_case("c2", by)


@pytest.mark.parametrize("contact", CONTACTS)
def test_any_contact_by_the_caller_takes_it_back(desk, silent, staff, contact):
    CONTACTS[contact](desk, staff, rig.jst("2026-11-24 08:00"))
    judged = desk.cases.grounds(desk.cases.file(silent)).unresponsive
    assert (judged.count, judged.reached) == (0, False)


def test_what_we_write_or_ring_is_no_contact_by_the_caller(desk, silent, staff):
    desk.cases.add_message(silent, mail(rig.jst("2026-11-24 08:00"), incoming=False), staff)
    ring_in_vain(desk, "p1", "2026-11-24 10:00", Outcome.BUSY)
    assert desk.cases.grounds(desk.cases.file(silent)).unresponsive.count == 4


def test_reaching_the_caller_takes_it_back(desk, silent):
    ring_in_vain(desk, "p1", "2026-11-24 10:00", Outcome.REACHED)
    assert not desk.cases.grounds(desk.cases.file(silent)).unresponsive.reached
