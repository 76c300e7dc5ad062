"""Keys, backup and the record on the settings page: what is there, who may change it, what is said on failure."""

from __future__ import annotations

import page_rig
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from rig import CODE, STAFF

from complaintdesk.domain.custody import VerificationFailed
from complaintdesk.gui.views.settings_backup import BackupSection
from complaintdesk.gui.views.settings_keys import KeysSection
from complaintdesk.gui.views.settings_record import RecordSection
from complaintdesk.viewmodels.back_up import BackUp
from complaintdesk.viewmodels.keys import Keys
from complaintdesk.viewmodels.package_check import PackageCheck
from complaintdesk.viewmodels.record import Record
from complaintdesk.viewmodels.upkeep import Upkeep
from complaintdesk.viewmodels.verification import Verification

PASSPHRASE = "akai ringo to kiiroi neko"


@pytest.fixture
def session(home, keyring, clock, qtbot):
    with page_rig.session_on(home, keyring, clock, qtbot) as session:
        yield session


class Sections:
    """The three sections on one session, as the window makes them."""

    def __init__(self, session, qtbot):
        self.session, self.qtbot, self.told = session, qtbot, []

        def tell(text, tone):
            self.told.append((text, tone))

        self.keys = KeysSection(session, Keys(session), tell=tell)
        self.back_up = BackUp(session)
        self.backup = BackupSection(self.back_up)
        self.record = RecordSection(
            session, Record(session), Verification(session), PackageCheck(session), tell=tell
        )

    def show(self, section):
        self.qtbot.addWidget(section)
        section.show()
        section.shown()
        page_rig.settle(self.session, self.qtbot)
        return section.ui

    def click(self, button):
        self.qtbot.mouseClick(button, Qt.MouseButton.LeftButton)

    def until(self, claim):
        self.qtbot.waitUntil(claim, timeout=10_000)

    def sit(self, name):
        self.session.sit(next(who.staff_id for who in self.session.shop.staff if who.name == name))


@pytest.fixture
def sections(session, qtbot):
    return Sections(session, qtbot)


# --- keys ---------------------------------------------------------------------------------------------------


def test_the_ways_to_the_key_are_shown_and_staff_cannot_change_them(sections):
    ui = sections.show(sections.keys)
    assert [ui.code_chip.property("chip"), ui.keyring_chip.property("chip")] == ["green", "green"]
    assert ui.passphrase_chip.property("chip") == "plain"
    assert ui.renew_code.isEnabled()
    sections.sit(STAFF)
    assert ui.keys_note.isVisible()
    assert not any(
        button.isEnabled()
        for button in (ui.renew_code, ui.remove_keyring, ui.set_passphrase, ui.rekey_button)
    )


def test_a_passphrase_is_typed_twice_then_opens_the_home_and_can_be_removed(sections, home, keyring, clock):
    ui = sections.show(sections.keys)
    sections.click(ui.set_passphrase)
    dialog = sections.keys.dialogs.shown
    dialog.ui.first_edit.setText(PASSPHRASE)
    dialog.ui.again_edit.setText("another one entirely")
    sections.click(dialog.ui.save_button)
    assert dialog.ui.problem_label.isVisible()
    dialog.ui.again_edit.setText(PASSPHRASE)
    sections.click(dialog.ui.save_button)
    sections.until(lambda: ui.passphrase_chip.property("chip") == "green")
    assert ui.remove_passphrase.isEnabled()
    sections.click(ui.remove_passphrase)
    sections.until(lambda: ui.passphrase_chip.property("chip") == "plain")


def test_a_passphrase_that_is_too_short_is_refused_in_the_dialog(sections):
    ui = sections.show(sections.keys)
    sections.click(ui.set_passphrase)
    dialog = sections.keys.dialogs.shown
    for edit in (dialog.ui.first_edit, dialog.ui.again_edit):
        edit.setText("neko")
    sections.click(dialog.ui.save_button)
    sections.until(dialog.ui.problem_label.isVisible)
    assert dialog.ui.save_button.isEnabled()


def test_a_new_code_holds_only_once_it_was_typed_as_shown(sections):
    ui = sections.show(sections.keys)
    sections.click(ui.renew_code)
    dialog = sections.keys.dialogs.shown
    sections.until(lambda: "-" in dialog.ui.code_label.text())
    dialog.ui.retype_edit.setText(CODE)
    sections.click(dialog.ui.save_button)
    assert dialog.ui.problem_label.isVisible()
    shown = dialog.ui.code_label.text().replace("\n", "")
    dialog.ui.retype_edit.setText(shown.lower().replace("-", " "))
    sections.click(dialog.ui.save_button)
    sections.until(lambda: sections.keys.dialogs.shown is None)


def test_the_store_is_written_anew_and_the_desk_goes_on(sections):
    ui = sections.show(sections.keys)
    sections.click(ui.rekey_button)
    dialog = sections.keys.dialogs.shown
    assert not dialog.ui.passphrase_edit.isVisible()
    dialog.ui.code_edit.setText("0000")
    sections.click(dialog.ui.start_button)
    sections.until(dialog.ui.problem_label.isVisible)
    dialog.ui.code_edit.setText(CODE)
    sections.click(dialog.ui.start_button)
    sections.until(lambda: sections.keys.dialogs.shown is None)
    kinds = page_rig.told(
        sections.session, sections.qtbot, lambda desk: [row.kind for row in desk.custody.acts()]
    )
    assert "desk.rekeyed" in kinds


# --- backup -------------------------------------------------------------------------------------------------


def test_a_backup_is_made_by_button_listed_and_its_place_is_judged(sections, tmp_path):
    ui = sections.show(sections.backup)
    assert not ui.start_button.isEnabled()
    target = tmp_path / "usb"
    target.mkdir()
    sections.back_up.choose(str(target))
    sections.until(lambda: ui.warning_text.isVisible())  # tmp_path lies on the same disk as the home
    sections.click(ui.start_button)
    sections.until(lambda: ui.snapshots_text.isVisible() and not sections.back_up.busy)
    assert len(ui.snapshots_text.text().splitlines()) == 1
    assert not ui.problem_text.isVisible()


def test_a_folder_that_is_gone_is_told_and_told_once_when_it_fails_by_itself(sections, tmp_path):
    ui = sections.show(sections.backup)
    sections.back_up.choose(str(tmp_path / "unplugged"))
    sections.until(ui.warning_text.isVisible)
    upkeep = Upkeep(sections.session, sections.back_up)
    told = []
    upkeep.failed.connect(told.append)
    for _ in range(2):
        with sections.qtbot.waitSignal(sections.back_up.failed, timeout=10_000):
            upkeep.look()
    assert ui.problem_text.isVisible()
    assert len(told) == 1


def test_what_is_due_is_done_by_itself_once_a_day(sections, tmp_path):
    target = tmp_path / "usb"
    target.mkdir()
    sections.back_up.choose(str(target))
    upkeep = Upkeep(sections.session, sections.back_up)
    upkeep.look()
    sections.until(lambda: len(sections.back_up.copies) == 1)
    with sections.qtbot.waitSignal(upkeep.done, timeout=10_000):
        upkeep.look()
    page_rig.settle(sections.session, sections.qtbot)
    assert not sections.back_up.busy
    latest = page_rig.told(sections.session, sections.qtbot, lambda desk: desk.checkpoints.latest())
    assert latest is not None
    assert len(sections.back_up.copies) == 1


# --- the record ---------------------------------------------------------------------------------------------


def test_a_failed_check_stays_in_sight_and_acts_are_listed(sections):
    session = sections.session
    failed = VerificationFailed(faults=("entry 7 of desk d: content changed",), count=1)
    session.ask(lambda desk: desk.store.note([failed], desk.sitting().staff_id), lambda _: None)
    ui = sections.show(sections.record)
    sections.until(ui.alarm_card.isVisible)
    assert "entry 7" in ui.alarm_text.text()
    assert "entry 7" in ui.acts_text.text()


def test_the_record_is_checked_from_the_settings(sections):
    ui = sections.show(sections.record)
    sections.click(ui.check_button)
    sections.until(lambda: ui.check_title.property("tone") == "green")
    assert not ui.alarm_card.isVisible()


def test_a_checkpoint_is_made_saved_elsewhere_and_its_head_copied(sections, tmp_path):
    ui = sections.show(sections.record)
    assert not ui.save_button.isEnabled()
    sections.click(ui.make_button)
    sections.until(ui.save_button.isEnabled)
    assert "SHA256:" in ui.key_text.text()
    sections.record._record.save_checkpoint(str(tmp_path / "lawyer"))
    sections.until(lambda: bool(sections.told))
    assert list((tmp_path / "lawyer").iterdir())
    sections.click(ui.copy_button)
    assert sections.record._record.standing.head in QApplication.clipboard().text()


def test_only_the_owner_lets_anything_leave_the_computer(sections):
    ui = sections.show(sections.record)
    assert ui.stamp_row.isEnabled()
    assert ui.stamp_edit.text() == ""
    sections.sit(STAFF)
    assert not ui.stamp_row.isEnabled()
