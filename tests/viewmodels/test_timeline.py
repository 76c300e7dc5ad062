"""The timeline as a list: order, folding, pages, and rows that stay where they are."""

from __future__ import annotations

from dataclasses import replace

import pytest
from rig import HOUR, MINUTE, SECOND, jst

from complaintdesk.domain.case_file import CallRow, CaseFile, DecisionRow, LineRow, MessageRow, NoticeRow
from complaintdesk.domain.contact import PhoneNumber
from complaintdesk.domain.terms import CaseState, Channel, Direction, EndReason, Fault, NoteKind
from complaintdesk.viewmodels.timeline import ITEM, OPEN, PAGE, Earlier, Timeline
from complaintdesk.viewmodels.timeline_calls import in_order, line_items
from complaintdesk.viewmodels.timeline_items import items_of

AT = jst("2026-11-20 10:00")
NUMBER = PhoneNumber(e164="+819001234567", shown="090-0123-4567")


def line(n, **changes):
    row = LineRow(
        line_id=f"line{n}",
        kind=NoteKind.FACT,
        text=f"{n}行目",
        at=AT + n * SECOND,
        written_at=AT + n * SECOND,
        offset_us=n * SECOND,
        staff="見本 葵",
    )
    return replace(row, **changes)


def call(call_id="call1", lines=(), at=AT, **changes):
    row = CallRow(
        call_id=call_id,
        direction=Direction.INCOMING,
        started_at=at,
        noted_at=at,
        afterwards=False,
        ended_at=at + 5 * MINUTE,
        end_reason=EndReason.FINISHED,
        staff="見本 葵",
        number=NUMBER,
        typed_number="",
        name="見本 花子",
        order_number="",
        case_id="case1",
        parked=False,
        lines=tuple(lines),
    )
    return replace(row, **changes)


def case(*calls, case_id="case1", **parts):
    return CaseFile(
        case_id=case_id,
        number=1,
        title="",
        state=CaseState.OPEN,
        fault=Fault.UNDECIDED,
        opened_at=AT,
        caller_name="見本 花子",
        caller_number=NUMBER,
        order_number="",
        calls=calls,
        **parts,
    )


@pytest.fixture
def timeline(qtmodeltester):
    model = Timeline()
    qtmodeltester.check(model)
    return model


def keys(timeline):
    return [row.key for row in timeline.rows]


def test_what_happened_stands_in_order_of_time_whatever_its_kind():
    file = case(
        call("call1", at=AT + HOUR),
        notices=(NoticeRow(step=1, words="お控えください。", at=AT + 2 * HOUR, staff="見本 桜"),),
        messages=(
            MessageRow(
                message_id="mail1",
                channel=Channel.MAIL,
                incoming=True,
                address="hanako@example.jp",
                subject="写真",
                body="",
                at=AT,
            ),
        ),
        decisions=(DecisionRow(kind="case.decision", words="返金", at=AT + 3 * HOUR, staff="見本 桜"),),
    )
    assert [item.key for item in items_of(file)] == ["mail1", "call1", "notice 0", "decision 0"]


def test_a_correction_of_a_correction_stands_below_both():
    lines = (
        line(1, corrected_by="line1.9"),
        line(2),
        line(9, line_id="line1.9", corrects="line1", corrected_by="line1.10"),
        line(10, line_id="line1.10", corrects="line1.9", text=""),
    )
    shown = line_items("call1", in_order(lines))
    assert [item.key.partition("/")[2] for item in shown] == ["line1", "line1.9", "line1.10", "line2"]
    assert [item.struck for item in shown] == [True, True, False, False]
    assert shown[2].text, "a withdrawn line says that it was"


def test_the_last_short_call_is_unfolded_and_the_others_are_not(timeline):
    timeline.show(case(call("call1", [line(1)]), call("call2", [line(2)], at=AT + HOUR)))
    assert keys(timeline) == ["call1", "call2", "call2/line2"]
    assert [timeline.index(n).data(OPEN) for n in range(3)] == [False, True, None]


def test_folding_touches_only_the_rows_of_that_call(timeline, qtbot):
    timeline.show(case(call("call1", [line(1), line(2)]), call("call2", [], at=AT + HOUR)))
    with qtbot.waitSignal(timeline.rowsRemoved) as removed:
        timeline.fold("call1", folded=True)
    assert removed.args[1:] == [1, 2]
    with qtbot.waitSignal(timeline.rowsInserted) as inserted:
        timeline.fold("call1", folded=False)
    assert inserted.args[1:] == [1, 2]


def test_what_comes_in_while_one_reads_is_added_and_folds_nothing(timeline, qtbot):
    first = call("call1", [line(1)])
    timeline.show(case(first))
    timeline.fold("call1", folded=True)
    with qtbot.assertNotEmitted(timeline.modelReset), qtbot.waitSignal(timeline.rowsInserted):
        assert not timeline.show(case(first, call("call2", at=AT + HOUR)))
    assert keys(timeline) == ["call1", "call2"]


def test_another_case_starts_anew(timeline, qtbot):
    timeline.show(case(call("call1", [line(1)])))
    with qtbot.waitSignal(timeline.modelReset):
        assert timeline.show(case(call("call9"), case_id="case2"))
    assert keys(timeline) == ["call9"]


def test_of_ten_thousand_lines_one_page_is_shown_and_more_each_time_it_is_asked_for(timeline):
    timeline.show(case(call("call1", [line(n) for n in range(10_000)])))
    timeline.fold("call1", folded=False)
    assert timeline.rowCount() == 2 + PAGE
    assert timeline.index(1).data(ITEM) == Earlier("call1", 10_000 - PAGE)
    assert timeline.rows[-1].text == "9999行目"
    timeline.show_earlier("call1")
    assert timeline.rowCount() == 2 + 2 * PAGE
    assert timeline.rows[-1].text == "9999行目"


def test_of_many_calls_the_newest_are_shown_first(timeline):
    timeline.show(case(*(call(f"call{n}", at=AT + n * HOUR) for n in range(PAGE + 5))))
    assert timeline.index(0).data(ITEM) == Earlier("", 5)
    timeline.show_earlier("")
    assert timeline.rowCount() == PAGE + 5


def test_a_screen_reader_is_told_all_of_a_row(timeline):
    timeline.show(case(call("call1", [line(1)])))
    assert "1行目" in timeline.index(1).data()
