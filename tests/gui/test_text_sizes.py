"""Every page fits 1280 × 800 at every size of text, is named for screen readers, and is reached by keyboard."""

from __future__ import annotations

import shutil

import fitting
import hearing
import pytest
import rig
import shiboken6
from person import NotSeen, Person
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog

from complaintdesk import app
from complaintdesk.domain.errors import KeyNeeded
from complaintdesk.gui import theme, translations
from complaintdesk.gui.dialogs.past_call_dialog import PastCallDialog
from complaintdesk.gui.dialogs.unlock_dialog import UnlockDialog
from complaintdesk.gui.main_window import PAGES
from complaintdesk.gui.views.settings_page import SECTIONS
from complaintdesk.viewmodels.session import Session
from complaintdesk.window import DeskWindow

WIDTH, HEIGHT = 1280, 800


@pytest.fixture(params=[(100, "ja"), (150, "ja"), (200, "ja"), (200, "en")], ids=str)
def person(request, qapp, built_sample, tmp_path, clock):
    """Someone at the desk of the sample shop, with text of this size."""
    percent, language = request.param
    translations.install(qapp, language)
    theme.load_fonts()
    theme.apply(qapp, "light", percent)
    home = shutil.copytree(built_sample, tmp_path / "sample")
    clock.at = rig.SAMPLE_NOW
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


def test_every_word_can_be_read_and_every_control_is_named_and_reached_by_keyboard(person):
    found = []
    window = person.desk.window

    def look(what, at=None):
        top = at or window
        person.settle()
        try:  # a layout takes a turn or two until lines that wrap have their height
            person.see(lambda: not fitting.misfits(top), "all words", patience=2)
        except NotSeen:
            found.extend(f"{what}: {fault}" for fault in fitting.misfits(top))
        found.extend(f"{what}: {fault}" for fault in hearing.unnamed(top))
        if top.width() > WIDTH or top.height() > HEIGHT:
            found.append(f"{what}: takes {top.width()} × {top.height()} px")

    for name in PAGES:
        page = window.show_page(name)
        look(name)
        for section in SECTIONS if name == "settings" else ():
            page.go_to(section)
            look(section)
    window.show_page("call")
    person.press(Qt.Key.Key_F2)
    person.type("090-0123-4567", person.call_page.ui.number_edit)
    person.say("りんごが5個潰れて届いた。箱の角がへこんでいた。")
    look("in a call")
    found.extend(f"in a call: {fault}" for fault in hearing.out_of_reach(window))
    person.press(Qt.Key.Key_F3)
    look("ringing back")
    for dialog in (PastCallDialog(window), UnlockDialog(person.desk.session, KeyNeeded(), window)):
        dialog.show()
        look(type(dialog).__name__, dialog)
        dialog.done(QDialog.DialogCode.Rejected)
        shiboken6.delete(dialog)
    assert "\n".join(found) == ""
