"""What may be done in a call, and what it is once that happened."""

from __future__ import annotations

from functools import reduce

import pytest
from hypothesis import given
from hypothesis import strategies as st

from complaintdesk.domain.call import (
    MAX_LINE,
    Call,
    CallEnded,
    CallerNoted,
    CallJoinedCase,
    CallStarted,
    NoteWritten,
    RecordingEnded,
    RecordingStarted,
)
from complaintdesk.domain.contact import WITHHELD, PhoneNumber
from complaintdesk.domain.errors import AlreadyDecided, CallIsOver, InvalidInput, NotFound
from complaintdesk.domain.terms import Direction, EndReason, NoteKind, RecordingEnd

STARTED = CallStarted(direction=Direction.INCOMING, started_at=1000, staff_id="s1")
LINE = NoteWritten(line_id="l1", note_kind=NoteKind.FACT, text="箱が潰れていた", at=2000)
ENDED = CallEnded(ended_at=9000)
RECORDING = RecordingStarted(
    recording_id="r1", at=3000, rate=48_000, channels=2, sources=("マイク", "受話器")
)
SEALED = RecordingEnded(recording_id="r1", at=8000, frames=1, head="ab", reason=RecordingEnd.STOPPED)
NUMBER = PhoneNumber(e164="+819001234567", sure=False, shown="090-0123-4567")
WHO = CallerNoted(number=NUMBER, typed_number="09001234567", name="見本 花子", order_number="R-1")


def call(*events) -> Call:
    return reduce(Call.after, events, Call())


def test_a_call_is_what_its_events_say():
    found = call(STARTED, WHO, LINE, RECORDING, CallJoinedCase(case_id="k1"), SEALED, ENDED)
    assert (found.direction, found.started_at, found.ended_at) == (Direction.INCOMING, 1000, 9000)
    assert (found.number, found.name, found.order_number) == (NUMBER, "見本 花子", "R-1")
    assert (found.case_id, found.lines, found.recordings) == ("k1", {"l1"}, ("r1",))
    assert found.over
    assert not found.open_recordings


def test_a_line_is_trimmed_and_keeps_its_kind_and_time():
    assert call(STARTED).write("l2", NoteKind.DEMAND, "　返金してほしい \n", 5000) == NoteWritten(
        line_id="l2", note_kind=NoteKind.DEMAND, text="返金してほしい", at=5000
    )


def test_a_line_may_be_added_right_after_hanging_up():
    assert call(STARTED, ENDED).write("l2", NoteKind.OPINION, "落ち着いていた", 9500).text == "落ち着いていた"


@pytest.mark.parametrize(
    ("text", "why"), [("", "empty"), (" 　\n", "empty"), ("あ" * (MAX_LINE + 1), "too long")]
)
def test_a_line_that_cannot_be_taken_says_why(text, why):
    with pytest.raises(InvalidInput) as refused:
        call(STARTED).write("l2", NoteKind.FACT, text, 5000)
    assert (refused.value.field, refused.value.why) == ("text", why)


def test_the_longest_line_is_taken_whole():
    assert len(call(STARTED).write("l2", NoteKind.FACT, "あ" * MAX_LINE, 5000).text) == MAX_LINE


def test_a_correction_names_the_line_and_an_empty_one_withdraws_it():
    found = call(STARTED, LINE)
    assert found.correct("l1", NoteKind.FACT, " 箱の角が潰れていた ", 5000).text == "箱の角が潰れていた"
    assert found.correct("l1", NoteKind.FACT, "  ", 5000).text == ""
    with pytest.raises(NotFound):
        found.correct("l2", NoteKind.FACT, "何か", 5000)
    with pytest.raises(InvalidInput):
        found.correct("l1", NoteKind.FACT, "あ" * (MAX_LINE + 1), 5000)


def test_a_call_waits_and_goes_on():
    parked = call(STARTED, call(STARTED).park(2000))
    assert parked.parked
    with pytest.raises(AlreadyDecided):
        parked.park(3000)
    assert not parked.after(parked.resume(3000)).parked
    with pytest.raises(AlreadyDecided):
        call(STARTED).resume(3000)


def test_a_parked_call_may_end():
    parked = call(STARTED, call(STARTED).park(2000))
    assert not parked.after(parked.end(3000, EndReason.FINISHED)).parked


@pytest.mark.parametrize("verb", ["park", "resume", "end"])
def test_nothing_more_happens_to_a_call_that_is_over(verb):
    over = call(STARTED, ENDED)
    acts = {
        "park": lambda: over.park(9500),
        "resume": lambda: over.resume(9500),
        "end": lambda: over.end(9500, EndReason.FINISHED),
    }
    with pytest.raises(CallIsOver):
        acts[verb]()


def test_a_call_never_ends_before_it_began():
    assert call(STARTED).end(10, EndReason.FINISHED).ended_at == 1000


def test_a_call_joins_one_case_only():
    assert call(STARTED).join("k1") == CallJoinedCase(case_id="k1")
    with pytest.raises(AlreadyDecided):
        call(STARTED, CallJoinedCase(case_id="k1")).join("k2")


def test_a_recording_is_sealed_once():
    running = call(STARTED, RECORDING)
    sealed = running.finish_recording("r1", at=8000, frames=1, head="ab", reason=RecordingEnd.STOPPED)
    assert sealed == SEALED
    for unknown in (running.after(sealed), call(STARTED)):
        with pytest.raises(NotFound):
            unknown.finish_recording("r1", at=8000, frames=1, head="ab", reason=RecordingEnd.STOPPED)


def test_a_hidden_number_is_a_number_that_is_withheld():
    assert WITHHELD.withheld
    assert not NUMBER.withheld


ACTS = st.sampled_from(["write", "park", "resume", "end", "join"])


@given(st.lists(ACTS, max_size=12))
def test_whatever_is_tried_a_call_ends_once_and_is_never_parked_after(acts):
    found = call(STARTED)
    ends = 0
    for n, act in enumerate(acts):
        try:
            event = {
                "write": lambda c=found, n=n: c.write(f"l{n}", NoteKind.FACT, "一行", n),
                "park": lambda c=found, n=n: c.park(n),
                "resume": lambda c=found, n=n: c.resume(n),
                "end": lambda c=found, n=n: c.end(n, EndReason.FINISHED),
                "join": lambda c=found: c.join("k1"),
            }[act]()
        except (AlreadyDecided, CallIsOver):
            continue
        ends += act == "end"
        found = found.after(event)
    assert ends <= 1
    assert not (found.over and found.parked)
    assert len(found.lines) == acts.count("write")
