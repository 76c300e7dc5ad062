"""With an abusive caller on the line: ask to stop, warn, warn for the last time, end the call; each with one key."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from rig import MINUTE

from complaintdesk.domain.ladder import PRESETS
from complaintdesk.domain.telling import Told
from complaintdesk.domain.terms import NoteKind, Role

pytestmark = pytest.mark.journey

ALT, CTRL = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def on_the_phone(person):
    person.press(Qt.Key.Key_F2)
    person.say("hako ga tsubureta")
    return person


def told(person, question):
    answers = []
    person.desk.session.ask(question, answers.append)
    person.settle()
    return answers[0]


def card(person):
    return person.call_page.team.ladder_card


def test_the_ladder_is_not_there_before_abuse_and_its_key_says_why(on_the_phone):
    person = on_the_phone
    assert card(person).isHidden()
    person.press(Qt.Key.Key_L, CTRL)
    assert person.desk.calls.current.told == []


def test_an_abusive_caller_is_asked_to_stop_then_warned_and_the_call_is_ended_each_with_one_key(on_the_phone):
    person = on_the_phone
    call_id = person.desk.calls.current.call_id
    person.press(Qt.Key.Key_7, ALT)
    person.say("bakayarou")
    assert card(person).isVisible()
    seen = []
    while person.desk.calls.current is not None:
        seen.append(card(person).ui.words_label.text())
        person.press(Qt.Key.Key_L, CTRL)
        person.settle()
    assert len(seen) == 5
    row = told(person, lambda desk: desk.calls.call(call_id))
    assert row.ended_at is not None
    assert [(each.what, each.words) for each in row.told] == [
        (Told.STOP, seen[0]),
        (Told.STOP, seen[1]),
        (Told.ENDING, seen[4]),
    ]
    case = told(person, lambda desk: desk.cases.file(row.case_id))
    assert [(notice.step, notice.words) for notice in case.notices] == [(1, seen[2]), (2, seen[3])]


def test_what_is_too_grave_for_warnings_skips_them_with_the_words_on_record(on_the_phone):
    person = on_the_phone
    call_id = person.desk.calls.current.call_id
    person.press(Qt.Key.Key_7, ALT)
    person.say("bakayarou")
    person.click(card(person).ui.skip_button)
    person.type("korosu zo")
    person.press(Qt.Key.Key_Return)
    assert person.call_page.ui.note_edit.hasFocus()
    assert card(person).ui.skip_button.isHidden()
    person.press(Qt.Key.Key_L, CTRL)
    person.settle()
    row = told(person, lambda desk: desk.calls.call(call_id))
    assert (row.lines[-1].kind, row.lines[-1].text) == (NoteKind.ABUSE, "korosu zo")
    assert [each.what for each in row.told] == [Told.ENDING]
    assert [skip.why for skip in row.skips] == ["korosu zo"]
    assert row.ended_at is not None


def test_a_long_call_is_told_that_it_comes_to_its_end_and_is_ended_by_the_same_key(on_the_phone, clock):
    person = on_the_phone
    call_id = person.desk.calls.current.call_id
    clock.advance(30 * MINUTE)
    person.desk.calls.ticked.emit()
    assert card(person).isVisible()
    assert card(person).ui.skip_button.isHidden()
    said = card(person).ui.words_label.text()
    person.press(Qt.Key.Key_L, CTRL)
    person.settle()
    assert person.desk.calls.current is not None
    person.press(Qt.Key.Key_L, CTRL)
    person.settle()
    row = told(person, lambda desk: desk.calls.call(call_id))
    assert [each.what for each in row.told] == [Told.END_POINT, Told.ENDING]
    assert row.told[0].words == said
    assert row.ended_at is not None


def test_the_owner_sets_how_often_a_caller_is_warned(on_the_phone):
    person = on_the_phone
    owner = next(each for each in person.desk.session.shop.staff if each.role is Role.OWNER)
    person.desk.session.sit(owner.staff_id)
    person.settle()
    section = person.desk.window.show_page("settings").go_to("ladder")
    person.settle()
    person.choose(section.ui.preset_box, "short")
    boxes = (section.ui.stops_box, section.ui.warnings_box, section.ui.minutes_box)
    assert tuple(box.value() for box in boxes) == PRESETS["short"]
    person.click(section.ui.save_button)
    person.settle()
    rules = person.desk.session.shop.rules
    assert (rules.ladder_stops, rules.ladder_warnings, rules.ladder_minutes) == PRESETS["short"]
