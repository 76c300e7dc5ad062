"""Two cases of one customer become one, which anyone can see and undo."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from complaintdesk.gui.dialogs.merge_dialog import MergeDialog
from complaintdesk.gui.dialogs.words_dialog import WordsDialog

pytestmark = pytest.mark.journey

CTRL = Qt.KeyboardModifier.ControlModifier


def test_a_case_becomes_part_of_another_shows_in_its_timeline_and_is_parted_again(person):
    for number, said in (("0900000001", "hako ga"), ("0900000002", "ringo ga")):
        person.press(Qt.Key.Key_F2)
        person.type(number, person.call_page.ui.number_edit)
        person.say(said)
        person.press(Qt.Key.Key_F12)
        person.settle()
    ids = {}
    person.desk.session.ask(
        lambda desk: {number: desk.cases.id_of(f"C-000{number}") for number in (1, 2)}, ids.update
    )
    person.settle()

    def spoken(case_id):
        person.desk.open_case(case_id)
        person.settle()
        return " ".join(row.spoken for row in page.ui.timeline.model().rows)

    person.desk.open_case(ids[2])
    person.settle()
    page = person.window.page("cases")
    page.merging.action.trigger()
    dialog = person.dialog(MergeDialog)
    person.type("c-2", dialog.ui.into_edit)
    person.type("onaji okyakusama", dialog.ui.why_edit)
    person.press(Qt.Key.Key_Return, CTRL)
    person.see(dialog.ui.problem_label.isVisible, "that this is the same case")
    dialog.ui.into_edit.clear()
    person.type("1", dialog.ui.into_edit)
    person.press(Qt.Key.Key_Return, CTRL)
    person.settle()
    assert "C-0001" in spoken(ids[2])
    assert "C-0002" in spoken(ids[1])

    spoken(ids[2])
    page.merging.action.trigger()
    person.dialog(WordsDialog)
    person.type("betsu no okyakusama")
    person.press(Qt.Key.Key_Return, CTRL)
    person.settle()
    assert "C-0002" not in spoken(ids[1])
    assert "betsu no" in spoken(ids[2])
