"""After a hard call: a note that its author and those who were chosen read, kept or erased as its author likes."""

from __future__ import annotations

import pytest
import rig
from person import NotSeen
from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from complaintdesk.domain.care import CareSaid, Feeling
from complaintdesk.gui.dialogs.care_dialog import CareDialog
from complaintdesk.gui.dialogs.care_notes_dialog import CareNotesDialog
from complaintdesk.gui.views.settings_page import SettingsPage
from complaintdesk.viewmodels.care_form import CareForm

pytestmark = [
    pytest.mark.journey,
    # Without a screen a menu cannot come to the front.
    pytest.mark.qt_log_ignore(
        "does not support raise", "does not support grabbing the keyboard", extend=True
    ),
]

ALT, CTRL = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ControlModifier
WORDS = "手が震えている"


def sits_down(person, name: str) -> None:
    """Take the seat as somebody else."""
    session = person.desk.session
    session.sit(next(who.staff_id for who in session.shop.staff if who.name == name))
    person.settle()


def press_entry(menu: QMenu, words: str) -> None:
    """Go to an entry of an open menu with the arrow keys and press it."""
    for _ in menu.actions():
        QTest.keyClick(menu, Qt.Key.Key_Down)
        if menu.activeAction().text().startswith(words):
            QTest.keyClick(menu, Qt.Key.Key_Return)
            return
    menu.close()
    raise NotSeen(words)


def choose_in_menu(person, words: str) -> None:
    """Choose in the menu of people; the menu waits inside the click."""
    menu = person.window.ui.person_button.menu()

    def press() -> None:
        press_entry(menu, words)

    once = Qt.ConnectionType.SingleShotConnection
    menu.aboutToShow.connect(lambda: QTimer.singleShot(0, menu, press), once)
    person.click(person.window.ui.person_button)


def reads_notes(person) -> CareNotesDialog:
    choose_in_menu(person, "スタッフのケア")
    dialog = person.dialog(CareNotesDialog)
    person.settle()
    return dialog


def goes_back_to_it_on_the_timeline(person) -> CareDialog:
    """Open one's own note from the call in the case."""
    person.press(Qt.Key.Key_3, CTRL)
    cases = person.window.page("cases")
    timeline = cases.ui.timeline
    person.see(lambda: timeline.model().rowCount(), "the timeline")
    timeline.setCurrentIndex(timeline.model().index(0, 0))
    asked = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(), QPoint())
    QApplication.sendEvent(timeline.viewport(), asked)
    (menu,) = [menu for menu in cases.findChildren(QMenu) if menu.isVisible()]
    press_entry(menu, "この通話で")
    dialog = person.dialog(CareDialog)
    person.settle()
    return dialog


def seen(dialog: CareNotesDialog) -> str:
    rows = dialog.ui.note_rows
    return "\n".join(rows.item(place).text() for place in range(rows.count()))


def test_after_a_call_with_abuse_a_note_is_offered_once_and_read_by_whom_its_author_chose(person):
    card = person.call_page._waiting.care_card
    sits_down(person, rig.STAFF)
    person.press(Qt.Key.Key_F2)
    person.say("hako ga tsubureta")
    person.press(Qt.Key.Key_F12)
    assert card.isHidden(), "a calm call asks nothing"
    person.press(Qt.Key.Key_F2)
    person.press(Qt.Key.Key_7, ALT)
    person.say("baka yarou")
    assert card.isHidden()
    person.press(Qt.Key.Key_F12)
    person.settle()
    assert card.isVisible()
    assert person.call_page.ui.note_edit.hasFocus(), "it is never in the way"
    person.click(card.ui.write_button)
    form = person.dialog(CareDialog)
    assert not form.ui.save_button.isEnabled()
    person.click(form.ui.shaken_radio)
    person.click(form.ui.talk_check)
    person.type(WORDS, form.ui.words_edit)
    person.choose(
        form.ui.reader_box, next(p.staff_id for p in person.desk.session.shop.staff if p.name == rig.MANAGER)
    )
    person.click(form.ui.save_button)
    person.see(card.isHidden, "the offer gone")
    person.settle()

    form = goes_back_to_it_on_the_timeline(person)
    assert form.ui.words_edit.toPlainText() == WORDS
    assert form.ui.talk_check.isChecked()
    person.click(form.ui.unwell_radio)
    person.click(form.ui.save_button)
    person.settle()

    sits_down(person, rig.OWNER)
    dialog = reads_notes(person)
    assert seen(dialog) == "", "nobody chose the owner"
    person.click(dialog.ui.close_button)
    sits_down(person, rig.MANAGER)
    dialog = reads_notes(person)
    assert rig.STAFF in seen(dialog)
    assert dialog.ui.feeling_label.text() == "つらい"
    assert dialog.ui.words_label.text() == WORDS
    person.click(dialog.ui.talked_button)
    person.see(dialog.ui.talked_button.isHidden, "that they talked")
    person.click(dialog.ui.close_button)

    sits_down(person, rig.STAFF)
    dialog = reads_notes(person)
    assert rig.MANAGER in dialog.ui.state_label.text()
    person.click(dialog.ui.erase_button)
    person.click(dialog.ui.note_rows)
    person.click(dialog.ui.erase_button)
    assert seen(dialog), "one press erases nothing, nor do two with something between"
    person.click(dialog.ui.erase_button)
    person.see(lambda: seen(dialog) == "", "the note gone")


def test_the_owner_chooses_who_reads_every_note_and_the_next_seat_sees_nothing_of_what_is_typed(person):
    page = person.window.show_page("settings")
    assert isinstance(page, SettingsPage)
    care = page.go_to("care")
    person.settle()
    manager = next(p.staff_id for p in person.desk.session.shop.staff if p.name == rig.MANAGER)
    person.click(care.readers[manager])
    person.click(care.ui.save_button)
    person.settle()
    dialog = reads_notes(person)
    person.click(dialog.ui.new_button)
    form = person.dialog(CareDialog)
    assert rig.MANAGER in form.ui.readers_label.text()
    person.type(WORDS, form.ui.words_edit)
    sits_down(person, rig.STAFF)
    person.see(lambda: not person._dialogs(CareDialog), "the form gone")
    assert seen(dialog) == ""


def test_what_is_typed_before_the_earlier_note_is_read_stays_behind_it(person):
    session, said = person.desk.session, CareSaid(feeling=Feeling.TIRED, text=WORDS)
    person.press(Qt.Key.Key_F2)
    call_id = person.desk.calls.current.call_id
    person.press(Qt.Key.Key_F12)
    session.act(lambda desk, by: desk.care.write("note-1", call_id, said, by), lambda: None)
    person.settle()
    dialog = CareDialog(CareForm(session, call_id, None, person.window), person.window)
    dialog.ui.shaken_radio.setChecked(True)
    dialog.ui.words_edit.insertPlainText("息が浅い")
    person.settle()
    assert dialog.ui.words_edit.toPlainText() == f"{WORDS}\n息が浅い"
    assert dialog.ui.shaken_radio.isChecked()
    dialog.reject()
