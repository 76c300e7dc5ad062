"""Pages and dialogs fit at every size of text, are named for screen readers, and are worked by keyboard alone."""

from __future__ import annotations

import shutil

import dialog_rig
import fitting
import hearing
import pytest
import reading
import rig
import shiboken6
from person import NotSeen, Person
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog

from complaintdesk import app
from complaintdesk.gui import theme, translations
from complaintdesk.gui.main_window import PAGES
from complaintdesk.gui.views.settings_page import SECTIONS
from complaintdesk.viewmodels.session import Session
from complaintdesk.window import DeskWindow

WIDTH, HEIGHT = 1280, 800
SIZES = [
    (100, "ja"),
    (200, "en"),
    *(
        pytest.param(size, marks=pytest.mark.slow)
        for size in [(100, "en"), (150, "ja"), (150, "en"), (200, "ja")]
    ),
]


@pytest.fixture(scope="module", params=SIZES, ids=str)
def person(request, qapp, built_sample, tmp_path_factory):
    """Someone at the desk of the sample shop, with text of this size."""
    percent, language = request.param
    translations.install(qapp, language)
    theme.load_fonts()
    theme.apply(qapp, "light", percent)
    home = shutil.copytree(built_sample, tmp_path_factory.mktemp("sized") / "sample")
    clock = rig.SteeredClock(rig.SAMPLE_NOW)
    desk = DeskWindow(
        home,
        session=Session(
            lambda code: app.desk_on(app.homes(clock=clock).open(home, code), clock, tz=rig.JST), clock.now
        ),
    )
    desk.show()
    someone = Person(desk)
    someone.settle()
    yield someone
    desk.window.close()
    desk.session.close()
    shiboken6.delete(desk.window)
    shiboken6.delete(desk)
    translations.install(qapp, "ja")
    theme.apply(qapp, "light", 100)


def faults_of(person, top, what):
    """Look at what is on the screen, then go round with Tab."""
    person.settle()
    try:  # a layout takes a turn or two until lines that wrap have their height
        person.see(lambda: not fitting.misfits(top), "all words", patience=2)
        found = []
    except NotSeen:
        found = fitting.misfits(top)
    found += hearing.unnamed(top)
    if top.width() > WIDTH or top.height() > HEIGHT:
        found.append(f"takes {top.width()} × {top.height()} px")
    found += reading.faults(top)
    return [f"{what}: {fault}" for fault in found]


def test_every_page_can_be_read_heard_and_reached_by_keyboard(person):
    window, found = person.desk.window, []
    for name in PAGES:
        page = window.show_page(name)
        found += faults_of(person, window, name)
        for section in SECTIONS if name == "settings" else ():
            page.go_to(section)
            page.ui.section_list.setFocus()
            found += faults_of(person, window, section)
    window.show_page("call")
    person.press(Qt.Key.Key_F2)
    person.type("090-0123-4567", person.call_page.ui.number_edit)
    person.say("りんごが5個潰れて届いた。箱の角がへこんでいた。")
    found += faults_of(person, window, "in a call")
    person.press(Qt.Key.Key_7, Qt.KeyboardModifier.AltModifier)
    person.say("「役立たず、おまえの顔を見に行ってやる」")
    person.press(Qt.Key.Key_9, Qt.KeyboardModifier.AltModifier)
    found += faults_of(person, window, "which type of abuse")
    person.press(Qt.Key.Key_Escape)
    person.press(Qt.Key.Key_R, Qt.KeyboardModifier.ControlModifier)
    found += faults_of(person, window, "reading back")
    person.press(Qt.Key.Key_R, Qt.KeyboardModifier.ControlModifier)
    person.press(Qt.Key.Key_F3)
    found += faults_of(person, window, "ringing back")
    person.press(Qt.Key.Key_M, Qt.KeyboardModifier.ControlModifier)
    found += faults_of(person, person.desk.beside.shrinking.shrunk, "the call bar")
    hand = Person(person.desk, person.desk.beside.shrinking.shrunk)
    hand.press(Qt.Key.Key_F12)
    found += faults_of(person, hand.window, "the call bar without a call")
    hand.press(Qt.Key.Key_M, Qt.KeyboardModifier.ControlModifier)
    assert "\n".join(found) == ""


def test_every_dialog_can_be_read_heard_and_reached_by_keyboard(person, tmp_path):
    seen, found = set(), []
    for make in dialog_rig.makers(person, tmp_path):
        dialog = make()
        dialog.show()
        dialog.activateWindow()
        person.see(dialog.isActiveWindow, type(dialog).__name__)
        found += faults_of(person, dialog, type(dialog).__name__)
        if (least := fitting.least_width(dialog)) > WIDTH:
            found.append(f"{type(dialog).__name__}: scrolls sideways, for it is {least} px wide")
        seen.add(type(dialog).__name__)
        dialog.done(QDialog.DialogCode.Rejected)
        person.settle()
        shiboken6.delete(dialog)
    assert "\n".join(found) == ""
    assert dialog_rig.kinds() - seen == set()


def test_signing_in_can_be_read_heard_and_reached_by_keyboard(person):
    desk, window = person.desk, person.desk.window
    owner = next(who for who in desk.session.shop.everyone if who.role.value == "owner")
    desk.session.sit(owner.staff_id)
    desk.session.act(lambda shop, by: shop.people.set_pin(owner.staff_id, "ringo-26", by))
    person.settle()
    person.press(Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    person.see(lambda: window.current == "sign_in", "the page to sign in at")
    found = faults_of(person, window, "signing in")
    ui = window.page("sign_in").ui
    ui.pin_edit.setFocus()
    person.type("0000")
    person.press(Qt.Key.Key_Return)
    person.see(ui.problem_label.isVisible, "that the PIN is wrong")
    found += faults_of(person, window, "a wrong PIN")
    person.click(ui.forgot_button)
    found += faults_of(person, window, "a PIN forgotten")
    assert "\n".join(found) == ""
