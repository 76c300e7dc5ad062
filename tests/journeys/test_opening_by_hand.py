"""Into the data without the keyring: by code, by passphrase, or from a backup; and what an earlier check found."""

from __future__ import annotations

import pytest
import rig
import shiboken6
from person import Person
from PySide6.QtCore import QSettings
from rig import CODE

from complaintdesk import app, paths
from complaintdesk.domain.custody import VerificationFailed
from complaintdesk.gui.dialogs.restore_dialog import RestoreDialog
from complaintdesk.gui.dialogs.setup_dialog import SetupDialog
from complaintdesk.gui.dialogs.unlock_dialog import UnlockDialog
from complaintdesk.services.homes import Homes
from complaintdesk.this_computer import ThisComputer
from complaintdesk.viewmodels.session import Session
from complaintdesk.window import DeskWindow

pytestmark = pytest.mark.journey
PASSPHRASE = "akai ringo to kiiroi neko"


@pytest.fixture(autouse=True)
def own_settings(tmp_path):
    """What one test marks as seen is not seen in the next."""
    QSettings.setPath(QSettings.Format.NativeFormat, QSettings.Scope.UserScope, str(tmp_path / "settings"))


def unlock(person, secret):
    dialog = person.dialog(UnlockDialog)
    person.type(secret, dialog.ui.code_edit)
    person.click(dialog.ui.open_button)
    person.settle()


def test_the_passphrase_opens_and_the_owner_is_asked_whether_the_keyring_shall(
    sit_down, home, keyring, clock
):
    desk = app.desk_on(Homes(keyring, clock, rig.CountedIds()).open(home), clock, tz=rig.JST)
    desk.keys.set_passphrase(PASSPHRASE, rig.person(desk, rig.OWNER))
    desk.close()
    empty = rig.MemoryKeyring()
    person = sit_down(keys=empty)
    unlock(person, PASSPHRASE)
    notice = person.window.ui
    assert notice.notice.isVisible()
    person.click(notice.notice_action)
    person.settle()
    assert empty.secrets
    again = sit_down(keys=empty)
    again.settle()
    assert again.desk.beside.opening.unlock is None


def test_a_wrong_secret_changes_nothing_and_can_be_typed_again(sit_down, home):
    before = rig.files_below(home)
    person = sit_down(keys=rig.MemoryKeyring())
    dialog = person.dialog(UnlockDialog)
    person.type(CODE[:-1] + "7", dialog.ui.code_edit)
    person.click(dialog.ui.open_button)
    person.see(dialog.ui.problem_card.isVisible, "what is wrong")
    assert rig.files_below(home) == before
    dialog.ui.code_edit.clear()
    unlock(person, CODE)
    assert person.desk.session.is_open


def test_a_backup_is_restored_at_the_first_start_and_opens(person, tmp_path, keyring, clock, qtbot):
    target = tmp_path / "usb"
    target.mkdir()
    made = []
    person.desk.session.ask(
        lambda desk: desk.backups.back_up(target, "", lambda _: None, lambda: False), made.append
    )
    person.settle()
    place = tmp_path / "new" / "home"

    def open_desk(code):
        return app.desk_on(app.homes(keyring, clock).open(place, code), clock, tz=rig.JST)

    desk = DeskWindow(place, session=Session(open_desk, clock.now), maker=ThisComputer(keyring))
    desk.start()
    hand = Person(desk, desk.beside.opening.first_start)
    hand.click(hand.dialog(SetupDialog).ui.restore_button)
    dialog = hand.dialog(RestoreDialog)
    hand.type(str(made[0].path), dialog.ui.from_edit)
    hand.type(CODE, dialog.ui.code_edit)
    assert dialog.ui.into_edit.text() == str(place)
    hand.click(dialog.ui.restore_button)
    hand.see(dialog.ui.result_card.isVisible, "it restored")
    hand.click(dialog.ui.restore_button)
    hand.see(lambda: desk.session.is_open and desk.window.isVisible(), "the desk open")
    assert paths.has_store(place)
    desk.window.close()
    desk.session.close()
    shiboken6.delete(desk.window)
    shiboken6.delete(desk)


def alarm(person):
    person.desk.beside.standing_by.keep_up()
    person.settle()
    notice = person.window.ui
    return notice.notice_text.text() if notice.notice.isVisible() else ""


def test_what_an_earlier_check_found_is_said_at_each_start_until_somebody_looked(sit_down, leave):
    failed = VerificationFailed(faults=("entry 7 of desk d: content changed",), count=1)
    first = sit_down()
    first.settle()
    first.desk.session.ask(lambda desk: desk.store.note([failed], desk.sitting().staff_id), lambda _: None)
    assert "entry 7" in alarm(first)
    leave(first.desk)
    second = sit_down()
    second.settle()
    assert "entry 7" in alarm(second)
    second.click(second.window.ui.notice_action)
    second.settle()
    assert second.window.page("settings").section("record").ui.alarm_card.isVisible()
    leave(second.desk)
    third = sit_down()
    third.settle()
    assert alarm(third) == ""


def test_closing_stops_a_backup_first_and_then_the_window_goes(person, tmp_path):
    target = tmp_path / "usb"
    target.mkdir()
    back_up = person.desk.pages.back_up
    back_up.choose(str(target))
    person.settle()
    back_up.start()
    person.window.close()
    person.see(lambda: not person.window.isVisible(), "the window gone")
    assert not back_up.busy
