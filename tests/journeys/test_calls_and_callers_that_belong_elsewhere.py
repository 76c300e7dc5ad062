"""A call goes into a case of its own and back, and two numbers are known to be one person's: all by keyboard."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QMenu

from complaintdesk.gui.dialogs.block_dialog import BlockDialog
from complaintdesk.gui.dialogs.merge_dialog import MergeDialog
from complaintdesk.gui.dialogs.words_dialog import WordsDialog

pytestmark = [
    pytest.mark.journey,
    # Without a screen a menu cannot come to the front.
    pytest.mark.qt_log_ignore(
        "does not support raise", "does not support grabbing the keyboard", extend=True
    ),
]

CTRL = Qt.KeyboardModifier.ControlModifier


def takes_a_call(person, number, said):
    person.press(Qt.Key.Key_F2)
    person.type(number, person.call_page.ui.number_edit)
    person.say(said)
    person.press(Qt.Key.Key_F12)
    person.settle()


def opens(person, label):
    found = []
    person.desk.session.ask(lambda desk: desk.cases.id_of(label), found.append)
    person.settle()
    person.desk.open_case(found[0])
    person.settle()
    return person.window.page("cases")


def presses_entry(menu, words):
    """Go to an entry of an open menu with the arrow keys and press it."""
    for _ in menu.actions():
        QTest.keyClick(menu, Qt.Key.Key_Down)
        if menu.activeAction().text().startswith(words):
            QTest.keyClick(menu, Qt.Key.Key_Return)
            return
    pytest.fail(f"no entry {words}: {[action.text() for action in menu.actions()]}")


def chooses_for_the_last_call(person, page, words):
    """Choose the last call of the timeline with the arrow keys and open its menu with the menu key."""
    timeline = page.ui.timeline
    timeline.setFocus()
    calls = [
        place
        for place, row in enumerate(timeline.model().rows)
        if getattr(row, "lines", ()) and not row.depth
    ]
    person.press(Qt.Key.Key_Home)
    for _ in range(calls[-1]):
        person.press(Qt.Key.Key_Down)
    asked = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(), QPoint())
    QApplication.sendEvent(timeline.viewport(), asked)
    (menu,) = [menu for menu in page.findChildren(QMenu) if menu.isVisible()]
    presses_entry(menu, words)


def spoken(page):
    return " ".join(row.spoken for row in page.ui.timeline.model().rows)


def gives_the_reason(person, words):
    person.dialog(WordsDialog)
    person.type(words)
    person.press(Qt.Key.Key_Return, CTRL)
    person.settle()


def test_a_call_goes_into_a_case_of_its_own_which_both_timelines_show_and_comes_back(person):
    for said in ("hako ga", "betsu no chuumon"):
        takes_a_call(person, "09000000001", said)
    page = opens(person, "C-0001")
    chooses_for_the_last_call(person, page, "別の案件へ")
    dialog = person.dialog(MergeDialog)
    person.press(Qt.Key.Key_Return, CTRL)
    person.see(dialog.ui.problem_label.isVisible, "that a reason is needed")
    person.type("betsu no ken", dialog.ui.why_edit)
    person.press(Qt.Key.Key_Return, CTRL)
    person.settle()
    assert "C-0002" in spoken(page)
    assert "betsu no chuumon" not in spoken(page)

    page = opens(person, "C-0002")
    assert "C-0001" in spoken(page)
    assert page.ui.title_edit.text() == "betsu no chuumon"
    chooses_for_the_last_call(person, page, "もとの案件へ")
    gives_the_reason(person, "onaji ken")
    assert "onaji ken" in spoken(opens(person, "C-0001"))


def test_two_numbers_of_one_person_are_shown_together_and_blocked_only_by_what_is_ticked(person):
    takes_a_call(person, "09000000001", "hako ga")
    takes_a_call(person, "09000000002", "ringo ga")
    page = opens(person, "C-0001")
    page.ui.more_button.setFocus()
    page.merging.link_action.trigger()
    dialog = person.dialog(MergeDialog)
    person.type("090-0000-0002", dialog.ui.into_edit)
    person.type("honnin kara kiita", dialog.ui.why_edit)
    person.press(Qt.Key.Key_Return, CTRL)
    person.settle()
    assert "090-0000-0002" in spoken(page)

    page.ui.block_button.click()
    blocking = person.dialog(BlockDialog)
    person.settle()
    (also,) = blocking.findChildren(QCheckBox)
    assert "090-0000-0002" in also.text()
    assert not also.isChecked()
    blocking.reject()

    person.press(Qt.Key.Key_F2)
    person.type("09000000002", person.call_page.ui.number_edit)
    person.settle()
    person.see(
        lambda: "090-0000-0001" in person.call_page.ui.history_text.text(), "the other number on the card"
    )
    person.press(Qt.Key.Key_F12)
    person.settle()

    page = opens(person, "C-0001")
    page.merging.unlink_actions[0].trigger()
    gives_the_reason(person, "gokazoku datta")
    assert "gokazoku datta" in spoken(page)
    assert page.merging.unlink_actions == []
