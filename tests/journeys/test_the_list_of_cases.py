"""案件: how each stands, what waits for the owner, what a manager has seen, by keys and mouse on the real window."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from complaintdesk.domain.terms import CaseState, ShownState
from complaintdesk.gui.dialogs.ending_dialog import EndingDialog
from complaintdesk.viewmodels import case_list_words, words

pytestmark = pytest.mark.journey

CTRL = Qt.KeyboardModifier.ControlModifier
CASES = Qt.Key.Key_3


@pytest.fixture
def two_cases(person):
    """Take two calls, the second of whom is rung back; go to the cases."""
    for number, said in (("09001234567", "hako ga tsubureta"), ("09007654321", "iro ga chigau")):
        person.press(Qt.Key.Key_F2)
        person.type(number, person.call_page.ui.number_edit)
        person.say(said)
        person.press(Qt.Key.Key_F12)
        person.settle()
    person.press(CASES, CTRL)
    person.settle()
    return person


def page(person):
    return person.window.page("cases")


def shown(person):
    return [row.shown for row in page(person).ui.case_rows.model().rows]


def chip(person, key):
    return next(chip for view, chip in page(person).list_side.chips if view.key == key)


def choose_from(button, text: str) -> None:
    """Choose from a button's menu, which opens a loop of its own when clicked without a screen."""
    next(act for act in button.menu().actions() if act.text() == text).trigger()


def test_each_case_shows_how_it_stands_and_a_view_leaves_what_waits_for_a_decision(two_cases):
    person = two_cases
    assert shown(person) == [ShownState.NEW, ShownState.NEW]
    choose_from(page(person).ui.state_button, words.case_state(CaseState.WAITING))
    person.see(lambda: shown(person) == [ShownState.DECISION, ShownState.NEW], "what waits for a decision")
    decision = case_list_words.shown_state(ShownState.DECISION)
    person.see(lambda: decision in page(person).ui.state_button.text(), "it above the case, too")
    person.see(lambda: chip(person, "deciding").text().endswith("  1"), "that one waits")
    person.click(chip(person, "deciding"))
    person.see(lambda: shown(person) == [ShownState.DECISION], "only that one")
    choose_from(page(person).ui.state_button, words.case_state(CaseState.DONE))
    ending = person.dialog(EndingDialog)  # as Ctrl+E does: whoever is done is asked to ask the customer again
    assert ending.ui.follow_check.isChecked()
    person.press(Qt.Key.Key_Return, CTRL)
    person.see(lambda: shown(person) == [], "that nothing waits any more")
    person.click(chip(person, ""))
    person.see(lambda: sorted(shown(person)) == [ShownState.DONE, ShownState.NEW], "both again")


def test_the_owner_goes_through_what_was_not_seen_and_marks_each_with_one_key(two_cases):
    person = two_cases
    ui = page(person).ui
    person.click(chip(person, "unseen"))
    person.see(lambda: len(shown(person)) == 2, "both")
    person.click(ui.search_edit)
    person.press(Qt.Key.Key_Down)
    for left in (1, 0):
        person.see(ui.seen_button.isVisible, "a case that was not seen")
        person.press(Qt.Key.Key_K, CTRL)
        person.see(lambda left=left: len(shown(person)) == left, f"{left} left")
        if left:
            person.press(Qt.Key.Key_Home)
            person.press(Qt.Key.Key_Return)
            person.settle()
    person.see(lambda: not ui.seen_button.isVisible(), "nothing left to do")
    assert person.desk.session.person.name in ui.seen_label.text()


def test_typing_in_the_list_finds_a_case_and_enter_opens_it(two_cases):
    person = two_cases
    ui = page(person).ui
    person.click(ui.search_edit)
    person.press(Qt.Key.Key_Down)
    person.type("4567")
    person.see(lambda: len(shown(person)) == 1, "the one case")
    assert ui.search_edit.text() == "4567"
    person.press(Qt.Key.Key_Return)
    person.see(lambda: "tsubureta" in ui.title_edit.text(), "the case opened")
