"""What was done in like cases: asked for in the call and at the case, and gone to."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton

from complaintdesk.domain.terms import CaseState
from complaintdesk.gui.views.precedent_card import PrecedentCard

pytestmark = pytest.mark.journey

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def after_a_broken_cup(person):
    """A cup came broken, was replaced, and the case is done; now another rings about a cup."""
    person.press(Qt.Key.Key_F2)
    person.say("マグカップの取っ手が欠けて届いた。")
    person.press(Qt.Key.Key_F12)
    person.settle()

    def close(desk, by):
        case_id = desk.calls.recent()[0].case_id
        desk.cases.decide(case_id, "新品と交換し、送料は当店が払う。", by)
        return desk.cases.set_state(case_id, CaseState.DONE, by)

    person.desk.session.act(close)
    person.press(Qt.Key.Key_F2)
    return person


def said(card) -> str:
    return "\n".join(label.text() for label in card.ui.card.findChildren(QLabel) if label.isVisible())


def test_what_was_given_in_like_cases_is_one_key_away_and_opens(after_a_broken_cup):
    person = after_a_broken_cup
    card = person.call_page.findChild(PrecedentCard)
    assert not card.isVisible()
    person.press(Qt.Key.Key_P, CTRL)
    person.see(lambda: "似た案件" in person.window.ui.notice_text.text(), "that there is nothing to liken")
    person.say("マグカップが欠けている。")
    person.press(Qt.Key.Key_P, CTRL)
    person.see(lambda: "送料は当店が払う" in said(card), "what was decided then")
    person.say("交換を希望。")
    person.press(Qt.Key.Key_P, CTRL)
    person.see(lambda: not card.ui.card.isVisible(), "the list put away")
    person.press(Qt.Key.Key_F12)
    person.settle()
    newest = []
    person.desk.session.ask(lambda desk: desk.calls.recent()[0].case_id, newest.append)
    person.settle()
    person.desk.open_case(newest[0])
    person.settle()
    page = person.window.page("cases")
    person.click(page.precedents.ui.show_button)
    person.see(lambda: "C-0001" in said(page.precedents), "the case like it")
    (link,) = page.precedents.ui.rows.findChildren(QPushButton)
    person.click(link)
    person.see(lambda: page._detail.file.number == 1, "the case itself")
