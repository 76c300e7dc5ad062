"""On the case page: comments of colleagues, one owner, a question answered after the call, the customer's marks."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from complaintdesk.gui.dialogs.words_dialog import WordsDialog

pytestmark = pytest.mark.journey

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def at_the_case(person):
    """Take a call, ask a colleague, end it, open its case."""
    person.press(Qt.Key.Key_F2)
    person.type("09001234567", person.call_page.ui.number_edit)
    person.say("hako ga tsubureta")
    person.press(Qt.Key.Key_F11)
    person.type("代わりの箱はありますか", person.call_page.team.card.ui.question_edit)
    person.press(Qt.Key.Key_Return, CTRL)
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


def team(person):
    return person.window.page("cases").team


def choose_from(button: QPushButton, text: str) -> None:
    """Choose from a button's menu, which opens a loop of its own when clicked without a screen."""
    act = next(act for act in button.menu().actions() if act.text() == text)
    act.trigger()


def test_a_colleague_comments_and_one_person_owns_the_case(at_the_case):
    person = at_the_case
    name = person.desk.session.shop.staff[0].name
    choose_from(team(person).ui.owner_button, name)
    person.see(lambda: team(person).ui.owner_button.text().startswith(name), "the owner")
    person.click(team(person).ui.comment_button)
    dialog = person.dialog(WordsDialog)
    person.type("mae mo onaji hako", dialog.ui.words_edit)
    person.press(Qt.Key.Key_Return, CTRL)
    person.settle()
    rows = told(person, lambda desk: desk.cases.file(desk.calls.recent()[0].case_id).decisions)
    assert [(row.kind, row.words) for row in rows] == [
        ("case.owner", name),
        ("case.comment", "mae mo onaji hako"),
    ]


def test_a_question_is_answered_after_the_call_with_who_said_it(at_the_case):
    person = at_the_case
    name = person.desk.session.shop.staff[0].name
    waiting = team(person).ui.questions
    assert waiting.isVisible()
    choose_from(waiting.findChild(QPushButton), name)
    dialog = person.dialog(WordsDialog)
    person.type("arimasu", dialog.ui.words_edit)
    person.press(Qt.Key.Key_Return, CTRL)
    person.see(lambda: not waiting.isVisible(), "no question that waits")
    person.settle()
    row = told(person, lambda desk: desk.calls.call(desk.calls.recent()[0].call_id)).team[-1]
    assert (row.words, row.other) == ("arimasu", name)


def test_the_customer_is_marked_from_the_case_too(at_the_case):
    person = at_the_case
    person.click(team(person).mark_card.ui.vip_check)
    person.settle()
    assert told(person, lambda desk: desk.calls.who("09001234567")).mark.vip
