"""Erasing and legal hold on the case page: only deliberately, only by whom it is, and visibly afterwards."""

from __future__ import annotations

import page_rig
import pytest
from case_page_rig import LINES, Cases, story_case
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QApplication, QMenu
from rig import MANAGER, STAFF

from complaintdesk.domain.erasure import BAR
from complaintdesk.viewmodels.timeline import ITEM


@pytest.fixture
def cases(story, session, qtbot):
    """A case of one recorded call, open; the owner sits here."""
    story.call(page_rig.HANAKO, "見本 花子", LINES, record=True)
    story.close()
    cases = Cases(session, qtbot)
    cases.open(story_case(cases))
    return cases


def sit(cases, name):
    cases.session.sit(next(who.staff_id for who in cases.session.shop.staff if who.name == name))


def act(cases, place):
    """Choose from the menu of further acts: 0 hold or release, 1 erase the case."""
    menu = cases.ui.more_button.menu()
    menu.aboutToShow.emit()
    menu.actions()[-2 + place].trigger()
    return cases.dialog()


def place_hold(cases):
    dialog = act(cases, 0)
    dialog.ui.words_edit.setPlainText("訴訟のため")
    cases.click_button(dialog.ui.save_button)
    cases.until(lambda: cases.detail.hold is not None)


def confirm(cases, dialog, why="依頼による", word="C-0001"):
    dialog.ui.why_edit.setPlainText(why)
    dialog.ui.confirm_edit.setText(word)
    cases.click_button(dialog.ui.erase_button)


def line_key(cases):
    (call,) = cases.detail.file.calls
    return f"{call.call_id}/{call.lines[0].line_id}"


def menu_of(cases, key):
    """Open the menu of a row with the menu key and return what it offers."""
    cases.choose(key)
    view = cases.ui.timeline
    asked = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(), QPoint())
    QApplication.sendEvent(view.viewport(), asked)
    return [menu for menu in cases.page.findChildren(QMenu) if menu.isVisible()]


# The offscreen platform has no window manager that a menu could ask for the keyboard.
@pytest.mark.qt_log_ignore("does not support raise", "does not support grabbing the keyboard", extend=True)
def test_a_line_is_erased_from_its_menu_and_a_bar_stands_in_its_place(cases):
    key = line_key(cases)
    (menu,) = menu_of(cases, key)
    menu.actions()[0].trigger()
    menu.close()
    dialog = cases.dialog()
    assert not dialog.ui.erase_button.isEnabled()
    confirm(cases, dialog, word="ｃ－０００１")
    cases.until(lambda: cases.row(key).data(ITEM).text == BAR)
    assert not menu_of(cases, key)
    assert [line.text for line in cases.detail.file.calls[0].lines[1:]] == [text for _, text in LINES[1:]]


def test_a_recording_is_erased_and_has_no_sound_any_more(cases):
    recording = cases.detail.file.recordings[0].recording_id
    cases.page._acts.erase(recording)
    confirm(cases, cases.dialog())
    cases.until(lambda: cases.detail.file.recordings[0].erased_at is not None)
    item = cases.row(recording).data(ITEM)
    assert (item.text, item.recording) == (BAR, None)


def test_the_whole_case_needs_its_number_and_a_reason(cases):
    dialog = act(cases, 1)
    for why, word in (("", "C-0001"), ("依頼による", ""), ("依頼による", "C-0002")):
        confirm(cases, dialog, why, word)
        assert not dialog.ui.erase_button.isEnabled()
    confirm(cases, dialog)
    cases.until(lambda: cases.detail.file.title == BAR)
    cases.until(lambda: cases.dialog() is None)
    assert all(line.text == BAR for line in cases.detail.file.calls[0].lines)


def test_a_refused_erasure_says_why_and_keeps_what_was_typed(story, session, qtbot):
    call = story.call(page_rig.HANAKO, "見本 花子", LINES)
    story.promise(call, story.clock.at, "返金")
    story.close()
    cases = Cases(session, qtbot)
    cases.open(story_case(cases))
    dialog = act(cases, 1)
    confirm(cases, dialog)
    cases.until(lambda: bool(dialog.ui.problem_label.text()))
    assert dialog.ui.why_edit.toPlainText() == "依頼による"
    assert cases.detail.file.calls[0].lines[0].text == LINES[0][1]


@pytest.mark.parametrize("name", [MANAGER, STAFF])
def test_others_than_the_owner_are_told_that_they_may_not_erase(cases, name):
    sit(cases, name)
    dialog = act(cases, 1)
    assert dialog.ui.problem_label.text()
    assert not dialog.ui.why_edit.isEnabled()
    assert not dialog.ui.erase_button.isEnabled()


def test_a_hold_is_shown_stops_erasing_and_is_released_by_the_owner_alone(cases):
    sit(cases, MANAGER)
    place_hold(cases)
    assert cases.ui.hold_chip.isVisible()
    sit(cases, page_rig.OWNER)
    dialog = act(cases, 1)
    assert dialog.ui.problem_label.text()
    assert not dialog.ui.erase_button.isEnabled()
    cases.qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    cases.until(lambda: cases.dialog() is None)
    dialog = act(cases, 0)
    dialog.ui.words_edit.setPlainText("和解したため")
    cases.click_button(dialog.ui.save_button)
    cases.until(lambda: cases.detail.hold is None)
    assert not cases.ui.hold_chip.isVisible()
    assert [row.words for row in cases.detail.file.decisions] == ["訴訟のため", "和解したため"]
