"""Ringing back: the promise, the dialling, the outcome, the next try, and what a sample home refuses."""

from __future__ import annotations

import sys
from dataclasses import replace

import pytest
import rig

from complaintdesk import app
from complaintdesk.domain.errors import (
    AlreadyDecided,
    CallIsOver,
    DialFailed,
    InvalidInput,
    NotFound,
    SampleNeverDials,
    StaleWrite,
)
from complaintdesk.domain.shop import Rules
from complaintdesk.domain.terms import Direction, EndReason, Outcome
from complaintdesk.services.homes import OpenHome
from complaintdesk.services.ports import DialProfile

SHOW = DialProfile()


@pytest.fixture
def begun(desk, clock, staff):
    desk.calls.begin("c1", clock.now(), staff)
    desk.calls.note_caller("c1", "090-0123-4567", "見本 花子", "R-1", staff)
    return "c1"


@pytest.fixture
def case_id(desk, begun, staff):
    (case_id,) = desk.callbacks.hang_up_and_promise("c1", "p1", " 代替品の可否 ", staff).cases
    return case_id


def test_hanging_up_ends_the_call_and_promises_to_ring_at_once(desk, case_id, clock):
    call = desk.calls.call("c1")
    (promise,) = desk.callbacks.due()
    assert (call.end_reason, call.case_id) == (EndReason.CALLING_BACK, case_id)
    assert (promise.case_id, promise.about, promise.staff) == (case_id, "代替品の可否", rig.STAFF)
    assert (promise.number.shown, promise.closed_at) == ("090-0123-4567", None)
    assert 0 < clock.at + 2 * rig.MINUTE - promise.due_at < rig.SECOND


def test_the_shops_own_minutes_are_promised(desk, begun, clock, staff, owner):
    desk.shops.change_rules(Rules(callback_minutes=30), owner)
    desk.callbacks.hang_up_and_promise("c1", "p1", "", staff)
    assert desk.callbacks.due()[0].due_at > clock.at + 29 * rig.MINUTE


@pytest.mark.parametrize(("typed", "why"), [("", "empty"), ("非通知", "withheld"), ("公衆電話", "empty")])
def test_without_a_number_to_ring_the_call_goes_on(desk, clock, staff, typed, why):
    desk.calls.begin("c1", clock.now(), staff)
    desk.calls.note_caller("c1", typed, "", "", staff)
    before = desk.store.head()
    with pytest.raises(InvalidInput) as refused:
        desk.callbacks.hang_up_and_promise("c1", "p1", "", staff)
    assert refused.value.why == why
    assert desk.store.head() == before


def test_a_call_that_is_over_is_not_hung_up_again_and_promises_nothing(desk, begun, staff):
    desk.calls.end("c1", staff)
    before = desk.store.head()
    with pytest.raises(CallIsOver):
        desk.callbacks.hang_up_and_promise("c1", "p1", "", staff)
    assert desk.store.head() == before


def test_the_promise_and_the_end_of_the_call_are_written_together_or_not_at_all(
    empty_store, tmp_path, clock, ids
):
    database = rig.Database.open(rig.copy_of_store(empty_store, tmp_path / "store.db"))
    desk = rig.desk_on(tmp_path / "desk", database, clock, ids)
    by = rig.person(desk, rig.STAFF)
    desk.calls.begin("c1", clock.now(), by)
    desk.calls.note_caller("c1", "090-0123-4567", "", "", by)
    desk.calls.ensure_case("c1", by)
    before = desk.store.head()
    with database.writing() as tx:
        refuse = "SELECT RAISE(ABORT, 'refused')"
        tx.exec_driver_sql(
            f"CREATE TRIGGER no_end BEFORE INSERT ON entry WHEN NEW.kind = 'call.ended' BEGIN {refuse}; END"
        )
    with pytest.raises(StaleWrite):
        desk.callbacks.hang_up_and_promise("c1", "p1", "", by)
    assert desk.store.head() == before
    with database.writing() as tx:
        tx.exec_driver_sql("DROP TRIGGER no_end")
    desk.callbacks.hang_up_and_promise("c1", "p2", "", by)
    assert [row.promise_id for row in desk.callbacks.due()] == ["p2"]
    database.close()


def test_ringing_back_joins_the_case_and_says_what_was_dialled(desk, case_id, clock, staff):
    dialled, changed = desk.callbacks.dial("p1", "o1", SHOW, staff)
    call = desk.calls.call("o1")
    assert dialled == "09001234567"
    assert (changed.calls, changed.promises) == ({"o1"}, {"p1"})
    assert (call.direction, call.case_id, call.name) == (Direction.OUTGOING, case_id, "見本 花子")
    assert desk.calls.who("090-0123-4567").times == 1


@pytest.mark.parametrize("outcome", [Outcome.NO_ANSWER, Outcome.BUSY, Outcome.REFUSED])
def test_an_unanswered_try_ends_the_call_and_plans_the_next(desk, case_id, clock, staff, outcome):
    for n, hours in enumerate((1, 4, 24)):
        clock.at = rig.jst("2026-11-20 10:00")
        desk.callbacks.dial("p1", f"o{n}", SHOW, staff)
        desk.callbacks.note_outcome("p1", f"o{n}", outcome, staff)
        (promise,) = desk.callbacks.due()
        assert abs(promise.due_at - rig.jst("2026-11-20 10:00") - hours * rig.HOUR) < rig.SECOND
        assert desk.calls.call(f"o{n}").end_reason is EndReason.NOT_CONNECTED
    assert [attempt.outcome for attempt in promise.attempts] == [outcome] * 3


def test_a_reached_caller_closes_the_promise_and_the_call_goes_on(desk, case_id, staff):
    desk.callbacks.dial("p1", "o1", SHOW, staff)
    desk.callbacks.note_outcome("p1", "o1", Outcome.REACHED, staff)
    (promise,) = desk.cases.file(case_id).promises
    assert (promise.kept, promise.why) == (True, "")
    assert desk.callbacks.due() == []
    assert desk.calls.call("o1").ended_at is None
    with pytest.raises(AlreadyDecided):
        desk.callbacks.note_outcome("p1", "o1", Outcome.NO_ANSWER, staff)


def test_a_wrong_number_closes_the_promise_as_not_kept(desk, case_id, staff):
    desk.callbacks.dial("p1", "o1", SHOW, staff)
    desk.callbacks.note_outcome("p1", "o1", Outcome.WRONG_NUMBER, staff)
    (promise,) = desk.cases.file(case_id).promises
    assert (promise.kept, promise.why) == (False, "wrong_number")


def test_the_same_try_is_noted_once(desk, case_id, staff):
    desk.callbacks.dial("p1", "o1", SHOW, staff)
    desk.callbacks.note_outcome("p1", "o1", Outcome.BUSY, staff)
    before = desk.store.head()
    with pytest.raises(AlreadyDecided):
        desk.callbacks.note_outcome("p1", "o1", Outcome.NO_ANSWER, staff)
    assert desk.store.head() == before


def test_a_try_hung_up_before_its_outcome_is_noted_all_the_same(desk, case_id, staff):
    desk.callbacks.dial("p1", "o1", SHOW, staff)
    desk.calls.end("o1", staff)
    desk.callbacks.note_outcome("p1", "o1", Outcome.NO_ANSWER, staff)
    assert desk.calls.call("o1").end_reason is EndReason.FINISHED


def test_a_call_that_was_no_try_counts_as_none(desk, case_id, staff):
    before = desk.store.head()
    with pytest.raises(NotFound):
        desk.callbacks.note_outcome("p1", "c1", Outcome.NO_ANSWER, staff)
    assert desk.store.head() == before


def test_a_promise_is_given_up_with_a_reason(desk, case_id, staff):
    with pytest.raises(InvalidInput):
        desk.callbacks.give_up("p1", " ", staff)
    desk.callbacks.give_up("p1", "メールで解決", staff)
    assert desk.cases.file(case_id).promises[0].why == "メールで解決"
    assert desk.callbacks.due() == []


def test_the_most_overdue_comes_first(desk, case_id, clock, staff):
    now = clock.now()
    for n, due in enumerate((now + rig.DAY, now - rig.DAY, now)):
        desk.callbacks.promise(case_id, f"q{n}", "c1", due, "", staff)
    assert [row.promise_id for row in desk.callbacks.due()] == ["q1", "q2", "p1", "q0"]


UNKNOWN = {
    "dial": lambda desk, by: desk.callbacks.dial("p9", "o1", SHOW, by),
    "outcome": lambda desk, by: desk.callbacks.note_outcome("p9", "o1", Outcome.BUSY, by),
    "give up": lambda desk, by: desk.callbacks.give_up("p9", "理由", by),
    "hang up": lambda desk, by: desk.callbacks.hang_up_and_promise("c9", "p9", "", by),
    "promise, no case": lambda desk, by: desk.callbacks.promise("k9", "p9", "c1", 1, "", by),
    "promise, no call": lambda desk, by: desk.callbacks.promise("k9", "p9", "c9", 1, "", by),
}


@pytest.mark.parametrize("verb", UNKNOWN)
def test_what_was_never_promised_is_not_written_about(desk, case_id, staff, verb):
    before = desk.store.head()
    with pytest.raises(NotFound):
        UNKNOWN[verb](desk, staff)
    assert desk.store.head() == before


# --- dialling


def test_a_program_gets_the_number_as_one_argument_and_no_shell(desk, case_id, staff, tmp_path):
    told = tmp_path / "told"
    write = "import sys, pathlib; part = pathlib.Path(sys.argv[1]); part.with_suffix('.part').write_text("
    write += "'|'.join(sys.argv[2:])); part.with_suffix('.part').rename(part)"
    profile = DialProfile(
        way="command",
        command=(sys.executable, "-c", write, str(told), "--number={number}; echo", "$HOME"),
        form="national",
        prefix="186",
    )
    dialled, _ = desk.callbacks.dial("p1", "o1", profile, staff)
    assert dialled == "186090-0123-4567"
    rig.wait_until(told.exists)
    assert told.read_text() == "--number=186090-0123-4567; echo|$HOME"


@pytest.mark.parametrize("command", [(), ("/nowhere/dialler", "{number}")])
def test_a_program_that_does_not_start_leaves_no_call(desk, case_id, staff, command):
    before = desk.store.head()
    with pytest.raises(DialFailed):
        desk.callbacks.dial("p1", "o1", DialProfile(way="command", command=command), staff)
    assert desk.store.head() == before


@pytest.mark.parametrize("way", ["uri", "command"])
def test_a_sample_home_never_dials(desk, case_id, staff, clock, ids, tmp_path, way):
    home = OpenHome(tmp_path, desk.settings, desk.database, rig.home_keys(rig.KEY), sample=True)
    sample = app.desk_on(home, clock, ids, rig.JST)
    before = desk.store.head()
    with pytest.raises(SampleNeverDials):
        sample.callbacks.dial("p1", "o1", DialProfile(way=way, command=("/bin/true",)), staff)
    assert desk.store.head() == before
    assert sample.callbacks.dial("p1", "o1", replace(SHOW, form="e164"), staff)[0] == "+819001234567"
