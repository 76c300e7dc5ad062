"""案件: the list, one timeline of everything, recordings to listen to, and room for large text."""

from __future__ import annotations

import page_rig
import pytest
import rig
from case_page_rig import LINES, Cases, story_case
from PySide6.QtCore import QPoint, Qt
from rig import HOUR, MINUTE

from complaintdesk.domain.case_events import MessageAdded
from complaintdesk.domain.terms import Channel, NoteKind, Outcome
from complaintdesk.gui.widgets import waveform
from complaintdesk.viewmodels import words
from complaintdesk.viewmodels.timeline import PAGE, Earlier


def test_the_timeline_tells_everything_in_order_and_shows_the_end(story, session, qtbot):
    call = story.call(page_rig.HANAKO, "見本 花子", LINES, record=True)
    case_id = story.case_of(call)
    promise = story.promise(call, story.clock.at + HOUR, "代替品の可否")
    story.ring_back(promise, Outcome.NO_ANSWER)
    story.desk.cases.warn(case_id, "次は着信をお断りします。", rig.person(story.desk, rig.MANAGER))
    mail = MessageAdded(
        message_id="m1",
        channel=Channel.MAIL,
        incoming=True,
        address="hanako@example.jp",
        subject="写真",
        body="見てください。",
        at=story.clock.at,
    )
    story.desk.cases.add_message(case_id, mail, story.staff)
    story.desk.cases.decide(case_id, "返金する。", story.manager)
    story.close()
    cases = Cases(session, qtbot)
    cases.open(case_id)
    told = [row.text for row in cases.rows]
    assert told.index("写真") > next(
        n for n, text in enumerate(told) if words.outcome(Outcome.NO_ANSWER) in text
    )
    assert cases.rows[-1].text == "返金する。"
    assert [row.at for row in cases.rows if not row.depth] == sorted(
        row.at for row in cases.rows if not row.depth
    )
    bar = cases.ui.timeline.verticalScrollBar()
    cases.until(lambda: bar.value() == bar.maximum())


def test_a_try_that_nobody_answered_stands_there_once(story, session, qtbot):
    call = story.call(page_rig.HANAKO, "見本 花子", LINES)
    promise = story.promise(call, story.clock.at + HOUR, "代替品")
    story.ring_back(promise, Outcome.NO_ANSWER)
    story.close()
    cases = Cases(session, qtbot)
    cases.open(story_case(cases))
    assert sum(1 for row in cases.rows if row.key.startswith(promise)) == 2, "the promise and its try"
    assert sum(1 for row in cases.rows if row.key.startswith("call")) == 1 + len(LINES), "not the empty call"


def test_a_call_unfolds_to_its_lines_and_a_correction_stands_below_what_it_corrects(story, session, qtbot):
    call = story.call(page_rig.HANAKO, "見本 花子", LINES)
    first = story.desk.calls.call(call).lines[0].line_id
    story.desk.calls.correct(call, first, NoteKind.FACT, "りんごが6個潰れて届いた。", story.staff)
    story.close()
    cases = Cases(session, qtbot)
    cases.open(story_case(cases))
    cases.choose(call)
    assert len(cases.rows) == 5, "the last call is unfolded from the start"
    struck, correction = cases.rows[1], cases.rows[2]
    assert (struck.text, struck.struck) == (LINES[0][1], True)
    assert (correction.text, correction.struck) == ("りんごが6個潰れて届いた。", False)
    assert correction.note, "when and by whom"
    qtbot.keyClick(cases.ui.timeline, Qt.Key.Key_Left)
    assert len(cases.rows) == 1
    qtbot.keyClick(cases.ui.timeline, Qt.Key.Key_Return)
    assert len(cases.rows) == 5


def test_a_call_noted_afterwards_shows_both_times(story, session, qtbot):
    now = story.clock.at
    story.desk.calls.note_afterwards("late", now - 5 * HOUR, now - 5 * HOUR + 4 * MINUTE, story.staff)
    story.desk.calls.note_caller("late", page_rig.HANAKO, "見本 花子", "", story.staff)
    story.desk.calls.ensure_case("late", story.staff)
    story.close()
    cases = Cases(session, qtbot)
    cases.open(story_case(cases))
    (row,) = cases.rows
    assert row.at == now - 5 * HOUR
    assert row.note_tone == "amber"
    assert row.when not in row.note, "the time of writing is another"
    assert any(sign.isdigit() for sign in row.note)


def test_a_long_call_shows_its_newest_lines_and_the_rest_on_demand(story, session, qtbot):
    call = story.call(page_rig.HANAKO, "見本 花子", [])
    lines = [(NoteKind.FACT, f"{n}行目。箱の角がへこんでいた。") for n in range(300)]
    for n, (kind, text) in enumerate(lines):
        story.desk.calls.write(call, f"many{n}", kind, text, story.clock.at, story.staff)
    story.close()
    cases = Cases(session, qtbot)
    cases.open(story_case(cases))
    cases.choose(call)
    qtbot.keyClick(cases.ui.timeline, Qt.Key.Key_Right)
    assert len(cases.rows) == 2 + PAGE, "the call, the row for earlier ones, one page"
    earlier = cases.rows[1]
    assert isinstance(earlier, Earlier)
    assert earlier.count == 300 - PAGE
    cases.ui.timeline.setCurrentIndex(cases.detail.timeline.index(1))
    qtbot.keyClick(cases.ui.timeline, Qt.Key.Key_Space)
    assert len(cases.rows) == 2 + 2 * PAGE


def test_typing_in_the_search_narrows_the_list_and_enter_opens_the_first(story, session, qtbot):
    story.call(page_rig.HANAKO, "見本 花子", LINES)
    story.call(page_rig.JIRO, "見本 次郎", [(NoteKind.FACT, "色が違う。")])
    story.close()
    cases = Cases(session, qtbot)
    qtbot.keyClicks(cases.ui.search_edit, "0123")
    cases.settle()
    assert [row.caller_name for row in cases.list.rows] == ["見本 花子"]
    qtbot.keyClick(cases.ui.search_edit, Qt.Key.Key_Return)
    cases.until(lambda: cases.detail.file.caller_name == "見本 花子")
    cases.ui.search_edit.setText("そんな案件はない")
    cases.settle()
    assert cases.list.rows == []
    assert cases.ui.case_rows.empty_words


def test_a_recording_is_played_and_sought_by_mouse_and_by_keys(story, session, qtbot, player):
    call = story.call(page_rig.HANAKO, "見本 花子", LINES, record=True)
    recording = story.desk.calls.call(call).recordings[0].recording_id
    story.close()
    cases = Cases(session, qtbot)
    cases.open(story_case(cases))
    cases.until(lambda: cases.playback.strip(recording) is not None)
    cases.ui.timeline.scrollTo(cases.row(recording))
    zones = zones_of(cases, recording)
    click(qtbot, cases, zones.button.center())
    cases.settle()
    assert cases.playback.playing == recording
    assert player.began == [0]
    click(qtbot, cases, QPoint(zones.wave.left() + zones.wave.width() // 3, zones.wave.center().y()))
    cases.settle()
    assert player.began[-1] == pytest.approx(page_rig.RATE, rel=0.03), "a third of three seconds"
    cases.choose(recording)
    qtbot.keyClick(cases.ui.timeline, Qt.Key.Key_Space)
    cases.settle()
    assert cases.playback.playing == ""
    qtbot.keyClick(cases.ui.timeline, Qt.Key.Key_Left)
    assert cases.playback.position(recording) == 0


def test_abuse_that_was_noted_can_be_heard_from_its_moment(story, session, qtbot, player):
    call = story.call(page_rig.HANAKO, "見本 花子", LINES, record=True)
    recording = story.desk.calls.call(call).recordings[0].recording_id
    story.close()
    cases = Cases(session, qtbot)
    cases.open(story_case(cases))
    cases.until(lambda: cases.playback.strip(recording) is not None)
    cases.ui.timeline.scrollTo(cases.row(recording))
    (box, second, _), *_others = zones_of(cases, recording).marks
    assert 1 < second < 2
    click(qtbot, cases, box.center())
    cases.settle()
    assert player.began == [round(second * page_rig.RATE)]


def zones_of(cases, recording):
    view, index = cases.ui.timeline, cases.row(recording)
    item = cases.rows[index.row()]
    delegate = view.itemDelegate()
    return waveform.zones(item, delegate.places(view.visualRect(index), item, unfolded=False).sound)


def click(qtbot, cases, place):
    qtbot.mouseClick(cases.ui.timeline.viewport(), Qt.MouseButton.LeftButton, pos=place)


def test_an_announcement_that_was_not_made_stands_out(story, session, qtbot):
    told = story.call(page_rig.HANAKO, "見本 花子", LINES, record=True)
    untold = story.call(page_rig.HANAKO, "見本 花子", LINES, record=True, tell=False)
    keys = [story.desk.calls.call(call).recordings[0].recording_id for call in (told, untold)]
    story.close()
    cases = Cases(session, qtbot)
    cases.open(story_case(cases))
    assert [cases.rows[cases.row(key).row()].note_tone for key in keys] == ["", "amber"]


def test_the_sound_stops_when_the_page_is_left(story, session, qtbot):
    call = story.call(page_rig.HANAKO, "見本 花子", LINES, record=True)
    recording = story.desk.calls.call(call).recordings[0].recording_id
    story.close()
    cases = Cases(session, qtbot)
    cases.open(story_case(cases))
    cases.until(lambda: cases.playback.strip(recording) is not None)
    cases.playback.toggle(recording)
    cases.settle()
    cases.page.hide()
    assert cases.playback.playing == ""


def test_large_text_shows_one_column_at_a_time_and_a_way_back(story, session, qtbot):
    story.call(page_rig.HANAKO, "見本 花子", LINES)
    story.close()
    cases = Cases(session, qtbot, width=700)
    assert cases.ui.list_side.isVisible()
    assert not cases.ui.stack.isVisible()
    cases.open(story_case(cases))
    assert cases.ui.stack.isVisible()
    assert not cases.ui.list_side.isVisible()
    cases.click_button(cases.ui.back_button)
    assert cases.ui.list_side.isVisible()


def test_a_shop_without_cases_is_told_how_the_first_one_comes_about(story, session, qtbot):
    story.close()
    cases = Cases(session, qtbot)
    assert "F2" in cases.ui.nothing_label.text()
    assert cases.ui.nothing_label.isVisible()
    cases.page.open_case("no such case")
    cases.settle()
    assert cases.ui.nothing_label.isVisible()


def test_a_hidden_page_reads_nothing_and_is_up_to_date_when_it_comes_back(story, session, qtbot):
    story.call(page_rig.HANAKO, "見本 花子", LINES)
    story.close()
    cases = Cases(session, qtbot)
    case_id = story_case(cases)
    cases.open(case_id)
    cases.page.hide()
    with qtbot.assertNotEmitted(cases.detail.loaded), qtbot.assertNotEmitted(cases.list.loaded):
        session.act(lambda desk, by: desk.cases.retitle(case_id, "Crushed apples", by))
        cases.settle()
    cases.page.show()
    cases.page.shown()
    cases.until(lambda: cases.detail.file.title == "Crushed apples")
    assert cases.list.rows[0].title == "Crushed apples"


def test_a_case_asked_for_before_the_list_is_there_is_the_one_that_opens(story, session, qtbot):
    first = story.case_of(story.call(page_rig.HANAKO, "見本 花子", LINES))
    story.call(page_rig.JIRO, "見本 次郎", LINES)
    story.close()
    cases = Cases(session, qtbot, settled=False)
    cases.page.open_case(first)
    cases.settle()
    assert cases.detail.file.case_id == first
