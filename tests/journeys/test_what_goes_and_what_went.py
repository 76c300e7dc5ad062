"""Records that have served their time go when the owner agrees, and everything that was handed over is listed."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from rig import DAY

from complaintdesk.domain.terms import CaseState
from complaintdesk.gui.dialogs.words_dialog import WordsDialog

pytestmark = pytest.mark.journey

CTRL = Qt.KeyboardModifier.ControlModifier


def section(person, name: str):
    page = person.window.show_page("settings")
    made = page.go_to(name)
    person.settle()
    return made.ui


@pytest.fixture
def closed_cases(person, clock):
    """Two cases that were closed forty days ago."""
    for number in ("0900000001", "0900000002"):
        person.press(Qt.Key.Key_F2)
        person.type(number, person.call_page.ui.number_edit)
        person.say("hako ga tsuburete ita")
        person.press(Qt.Key.Key_F12)
        person.settle()

    def close(desk, by):
        for row in desk.cases.list():
            changed = desk.cases.set_state(row.case_id, CaseState.DONE, by)
        return changed

    person.desk.session.act(close)
    person.settle()
    clock.advance(40 * DAY)
    return person


def texts(ui) -> list[str]:
    return [ui.due_list.item(place).text() for place in range(ui.due_list.count())]


def test_the_owner_shortens_a_period_one_case_is_kept_longer_and_the_other_goes(closed_cases):
    person = closed_cases
    ui = section(person, "retention")
    assert texts(ui) == []
    ui.cases_box.setFocus()
    ui.cases_box.selectAll()
    person.type("30")
    person.click(ui.save_button)
    person.see(lambda: len(texts(ui)) == 2, "both cases in the due list")

    person.press(Qt.Key.Key_Home) if ui.due_list.hasFocus() else ui.due_list.setFocus()
    person.press(Qt.Key.Key_Home)
    person.click(ui.longer_button)
    person.dialog(WordsDialog)
    person.type("saiban no osore")
    person.press(Qt.Key.Key_Return, CTRL)
    person.see(lambda: "延長" in texts(ui)[0], "that the first is kept, and why")

    person.click(ui.propose_button)
    person.see(ui.approve_button.isVisible, "that the owner is asked")
    person.click(ui.approve_button)
    person.see(lambda: len(texts(ui)) == 1, "that the other is gone")
    record = section(person, "record").acts_text
    person.see(lambda: "保存期間" in record.text(), "the deletion among what was done with the record")
