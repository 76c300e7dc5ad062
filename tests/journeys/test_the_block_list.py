"""One block list for telephone and mail: added, approved, met by a call, counted, written out, let through, lifted."""

from __future__ import annotations

import csv

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtWidgets import QFileDialog, QLineEdit
from sievelib.parser import Parser

from complaintdesk.domain.erasure import BAR
from complaintdesk.gui.dialogs.block_export_dialog import FOLDER, BlockExportDialog
from complaintdesk.gui.dialogs.block_points_dialog import BlockPointsDialog
from complaintdesk.gui.dialogs.erase_dialog import EraseDialog
from complaintdesk.gui.dialogs.words_dialog import WordsDialog

pytestmark = pytest.mark.journey

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def at_the_list(person):
    person.settle()
    person.click(person.window.ui.blocks_tab)
    person.settle()
    return person


def page(person):
    return person.window.page("blocks").ui


def shown(person):
    model = page(person).table.model()
    return [[cell.whole for cell in row.cells] for row in model.rows]


def add(person, *points, words="denwa de odosareta"):
    person.click(page(person).add_button)
    dialog = person.dialog(BlockPointsDialog)
    for point in points:
        person.type(point)
        person.press(Qt.Key.Key_Return)
    person.choose(dialog.ui.reason_box, dialog.ui.reason_box.itemData(2))
    person.type(words, dialog.ui.words_edit)
    person.press(Qt.Key.Key_Return, CTRL)
    return dialog


def block(person, *points):
    """Ask for a block and approve it, as the owner who sits here."""
    add(person, *points)
    person.see(lambda: len(shown(person)) == 1, "the proposal")
    person.settle()
    person.click(page(person).approve_button)
    person.see(page(person).lift_button.isVisible, "the block in force")
    person.settle()


def save(person, dialog):
    """Take the name and folder that the chooser offers: typing would open a popup, which needs a screen."""
    person.see(dialog.ui.save_button.isEnabled, "the preview")
    person.click(dialog.ui.save_button)
    chooser = person.dialog(QFileDialog)
    chooser.findChild(QLineEdit, "fileNameEdit").setFocus()
    person.press(Qt.Key.Key_Return)
    person.see(dialog.ui.done_label.isVisible, "that it was written")
    dialog.reject()
    person.settle()


def test_one_block_holds_for_calls_and_mails_alike_and_is_written_out_for_both(at_the_list, tmp_path):
    person = at_the_list
    QSettings.setPath(QSettings.Format.NativeFormat, QSettings.Scope.UserScope, str(tmp_path / "settings"))
    QSettings().setValue(FOLDER, str(tmp_path))
    block(person, "090-0123-4567", "050-1234*", "taro@example.jp")
    assert shown(person)[0][0] == "090-0123-4567 +2"
    assert "taro@example.jp" in page(person).words_title.text()

    person.click(page(person).phone_export_button)
    dialog = person.dialog(BlockExportDialog)
    person.choose(dialog.ui.format_box, "3cx")
    person.see(lambda: "0501234*" in dialog.ui.preview_edit.toPlainText(), "the file before it is written")
    save(person, dialog)
    rows = list(csv.reader((tmp_path / "3cx-blocked.csv").read_text(encoding="utf-8").splitlines()))
    assert [row[0] for row in rows] == ["Number", "09001234567", "0501234*"]
    person.click(page(person).mail_export_button)
    save(person, person.dialog(BlockExportDialog))
    parser = Parser()
    assert parser.parse((tmp_path / "complaintdesk.sieve").read_bytes())

    person.press(Qt.Key.Key_F2)
    call = person.call_page.ui
    person.type("05012345678", call.number_edit)
    person.see(call.block_card.isVisible, "that the caller is blocked")
    person.press(Qt.Key.Key_F12)
    person.settle()
    person.click(person.window.ui.blocks_tab)
    person.see(lambda: "1回" in shown(person)[0][6], "the call counted with the block")


def test_what_must_get_through_is_refused_and_who_is_let_through_is_not_blocked(at_the_list):
    person = at_the_list
    dialog = add(person, "110")
    person.see(lambda: "緊急通報" in dialog.ui.problem_label.text(), "why 110 is refused")
    dialog.reject()
    person.settle()
    block(person, "050-1234*")
    person.click(page(person).allow_button)
    person.dialog(BlockPointsDialog)
    person.type("050-1234-5678")
    allowing = person.dialog(BlockPointsDialog)
    person.type("torihikisaki", allowing.ui.words_edit)
    person.press(Qt.Key.Key_Return, CTRL)
    person.settle()
    person.click(page(person).allowed_filter)
    person.see(lambda: [row[0] for row in shown(person)] == ["050-1234-5678"], "who is let through")
    person.press(Qt.Key.Key_F2)
    call = person.call_page.ui
    person.type("05012345678", call.number_edit)
    person.settle()
    assert not call.block_card.isVisible()


def test_every_change_of_a_block_stays_with_its_reason(at_the_list):
    person = at_the_list
    block(person, "090-0123-4567")
    person.click(page(person).points_button)
    changing = person.dialog(BlockPointsDialog)
    changing.ui.points_edit.moveCursor(changing.ui.points_edit.textCursor().MoveOperation.End)
    person.press(Qt.Key.Key_Return)
    person.type("hanako@example.jp")
    person.type("mail mo kita", changing.ui.words_edit)
    person.press(Qt.Key.Key_Return, CTRL)
    person.see(lambda: "hanako@example.jp" in page(person).words_title.text(), "the added address")
    for button, reason in (("review_button", "mada tsuzuku"), ("lift_button", "shazai ga atta")):
        person.settle()
        person.click(getattr(page(person), button))
        person.dialog(WordsDialog)
        person.type(reason)
        person.press(Qt.Key.Key_Return, CTRL)
        person.settle()
    person.see(lambda: "shazai" in page(person).history_label.text(), "the whole history")
    told = page(person).history_label.text()
    assert told.index("mail mo kita") < told.index("mada tsuzuku") < told.index("shazai ga atta")
    person.click(page(person).ended_filter)
    assert len(shown(person)) == 1
    person.click(page(person).in_force_filter)
    assert shown(person) == []


def test_an_ended_block_is_erased_with_its_words_after_the_number_was_typed(at_the_list):
    person = at_the_list
    block(person, "090-0123-4567")
    assert not page(person).erase_button.isVisible()
    person.click(page(person).lift_button)
    person.dialog(WordsDialog)
    person.type("machigai datta")
    person.press(Qt.Key.Key_Return, CTRL)
    person.see(page(person).erase_button.isVisible, "that it can be erased now")
    person.settle()
    person.click(page(person).erase_button)
    dialog = person.dialog(EraseDialog)
    assert "090-0123-4567" in dialog.ui.gone_label.text()
    person.type("honnin no irai", dialog.ui.why_edit)
    person.type("09001234567", dialog.ui.confirm_edit)
    person.click(dialog.ui.erase_button)
    person.see(lambda: BAR in shown(person)[0][0], "a bar in place of the number")
    person.settle()
    assert not page(person).erase_button.isVisible()
    told = " ".join(shown(person)[0]) + page(person).history_label.text() + page(person).words_label.text()
    assert not any(words in told for words in ("4567", "odosareta", "machigai"))
