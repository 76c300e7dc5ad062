"""From the call to the decision of a named person, and on to how it ended."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from complaintdesk.domain.decision import Cause, Remedy, standing
from complaintdesk.domain.terms import CaseState, Fault, Role, Urgency
from complaintdesk.gui.dialogs.decision_dialog import DecisionDialog
from complaintdesk.gui.dialogs.ending_dialog import EndingDialog

pytestmark = pytest.mark.journey

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def at_the_case(person):
    """Take a call about broken apples that is our fault, and open its case."""
    person.press(Qt.Key.Key_F2)
    person.type("09001234567", person.call_page.ui.number_edit)
    person.say("hako ga tsubureta")
    person.press(Qt.Key.Key_F12)
    person.settle()
    case_id = told(person, lambda desk: desk.calls.recent()[0].case_id)
    person.desk.open_case(case_id)
    person.settle()
    return person


def told(person, question):
    answers = []
    person.desk.session.ask(question, answers.append)
    person.settle()
    return answers[0]


def file_of(person):
    return told(person, lambda desk: desk.cases.file(desk.calls.recent()[0].case_id))


def sit(person, role):
    session = person.desk.session
    session.sit(next(one.staff_id for one in session.shop.staff if one.role is role))
    person.settle()


def card(person):
    return person.window.page("cases").next_step.ui


def choose_fault(person, fault):
    button = person.window.page("cases").ui.fault_button
    button.menu().actions()[list(Fault).index(fault)].trigger()
    person.settle()


def test_staff_propose_what_the_playbook_offers_and_the_owner_decides_by_two_keys(at_the_case):
    person = at_the_case
    sit(person, Role.STAFF)
    first = card(person).step_label.text()
    choose_fault(person, Fault.OURS)
    person.see(lambda: card(person).step_label.text() != first, "the next step")
    assert file_of(person).urgency is Urgency.URGENT  # the fault says so, as long as nobody else does
    person.click(card(person).act_button)
    dialog = person.dialog(DecisionDialog)
    person.see(dialog.ui.book_label.isVisible, "what the shop can offer")
    person.choose(dialog.ui.remedy_box, Remedy.PART_REFUND)
    person.see(lambda: not dialog.ui.decide_button.isEnabled(), "that staff only propose")
    dialog.ui.yen_spin.setValue(1200)
    person.type("hako no tsubure", dialog.ui.why_edit)
    dialog.ui.until_check.setChecked(True)
    person.press(Qt.Key.Key_Return, CTRL)
    person.settle()
    assert file_of(person).state is CaseState.WAITING
    person.see(lambda: "1,200" in card(person).held_label.text(), "the proposal on the card")
    sit(person, Role.OWNER)
    person.press(Qt.Key.Key_D, CTRL)
    person.dialog(DecisionDialog)
    person.press(Qt.Key.Key_Return, CTRL)
    person.settle()
    file = file_of(person)
    decision = standing(file.settled).decision
    assert (file.state, decision.remedy, decision.yen, decision.why) == (
        CaseState.OPEN,
        Remedy.PART_REFUND,
        1200,
        "hako no tsubure",
    )
    assert decision.until is not None
    owner = person.desk.session.person.name
    person.see(lambda: owner in person.window.page("cases").ui.decided_by_value.text(), "who decided")


def test_the_fix_is_confirmed_the_case_closed_and_the_customer_asked_again_later(at_the_case):
    person = at_the_case
    sit(person, Role.OWNER)
    choose_fault(person, Fault.OURS)
    person.press(Qt.Key.Key_D, CTRL)
    dialog = person.dialog(DecisionDialog)
    person.choose(dialog.ui.remedy_box, Remedy.APOLOGY)
    person.type("owabi", dialog.ui.why_edit)
    person.press(Qt.Key.Key_Return, CTRL)
    person.settle()
    person.click(card(person).act_button)
    dialog = person.dialog(EndingDialog)
    assert dialog.ui.words_label.text()
    person.choose(dialog.ui.worked_box, True)
    person.choose(dialog.ui.cause_box, Cause.CARRIER)
    person.choose(dialog.ui.stars_box, 4)
    person.type("tasukatta", dialog.ui.said_edit)
    person.choose(dialog.ui.won_box, True)
    person.press(Qt.Key.Key_Return, CTRL)
    person.settle()
    file = file_of(person)
    ending = standing(file.settled).ending
    assert (file.state, ending.worked, ending.cause, ending.stars, ending.said, ending.won_back) == (
        CaseState.DONE,
        True,
        Cause.CARRIER,
        4,
        "tasukatta",
        True,
    )
    (again,) = file.made
    days = (again.due_at - person.desk.session.now()) / 86_400_000_000
    assert 6 < days < 8


def test_the_shop_changes_its_playbook_and_the_next_decision_shows_it(at_the_case):
    person = at_the_case
    sit(person, Role.MANAGER)
    choose_fault(person, Fault.OURS)
    page = person.window.show_page("settings").go_to("words")
    person.settle()
    person.type("対応表：その他 責任：当店", page.ui.filter_edit)
    person.see(lambda: page.ui.texts_list.count() == 1, "the words of the playbook")
    person.click(page.ui.text_edit)
    page.ui.text_edit.selectAll()
    person.type("できること：お詫びと3,000円まで。")
    person.click(page.ui.save_text)
    person.settle()
    person.window.show_page("cases")
    person.settle()
    person.press(Qt.Key.Key_D, CTRL)
    shown = person.dialog(DecisionDialog).ui.book_label
    person.see(lambda: shown.text() == "できること：お詫びと3,000円まで。", "the shop's own playbook")
