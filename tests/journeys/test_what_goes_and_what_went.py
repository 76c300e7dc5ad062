"""Records that have served their time go when the owner agrees, and everything that was handed over is listed."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QLineEdit
from rig import DAY

from complaintdesk.domain.terms import CaseState
from complaintdesk.gui.dialogs.handover_dialog import HandoverDialog
from complaintdesk.gui.dialogs.report_dialog import FOLDER, ReportDialog
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


@pytest.fixture
def at_the_case(person, tmp_path):
    """A call with abuse and an opinion, its case open; files are saved to a folder of this test."""
    QSettings.setPath(QSettings.Format.NativeFormat, QSettings.Scope.UserScope, str(tmp_path / "settings"))
    QSettings().setValue(FOLDER, str(tmp_path))
    person.press(Qt.Key.Key_F2)
    person.type("09001234567", person.call_page.ui.number_edit)
    person.say("hako ga tsubureta")
    person.press(Qt.Key.Key_7, Qt.KeyboardModifier.AltModifier)
    person.say("korosuzo")
    person.press(Qt.Key.Key_F12)
    person.settle()
    shown = []
    person.desk.session.ask(lambda desk: desk.calls.recent()[0].case_id, shown.append)
    person.settle()
    person.desk.open_case(shown[0])
    person.settle()
    return person


def save(person, button):
    """Take the name and folder that the chooser offers: typing would open a popup, which needs a screen."""
    person.click(button)
    chooser = person.dialog(QFileDialog)
    chooser.findChild(QLineEdit, "fileNameEdit").setFocus()
    person.press(Qt.Key.Key_Return)


def test_one_key_shows_the_report_to_the_boss_which_is_copied_and_saved_as_one_page(at_the_case, tmp_path):
    person = at_the_case
    person.press(Qt.Key.Key_T, CTRL)
    dialog = person.dialog(ReportDialog)
    person.see(lambda: "hako ga" in dialog.ui.preview_edit.toPlainText(), "what happened")
    person.type("zengaku henkin", dialog.ui.wanted_edit)
    person.see(lambda: "zengaku" in dialog.ui.preview_edit.toPlainText(), "the decision that is wanted")
    person.click(dialog.ui.copy_button)
    assert "zengaku henkin" in QGuiApplication.clipboard().text()
    save(person, dialog.ui.save_button)
    person.see(dialog.ui.open_button.isVisible, "that it can be opened to be printed")
    (pdf,) = tmp_path.glob("*-report-*.pdf")
    assert pdf.read_bytes().startswith(b"%PDF")


def test_the_police_get_the_minimum_and_the_log_says_what_went_to_whom_and_why(at_the_case, tmp_path):
    person = at_the_case
    menu = person.window.page("cases").ui.more_button.menu()
    next(act for act in menu.actions() if act.text() == "提供して記録…").trigger()
    dialog = person.dialog(HandoverDialog)
    shown = dialog.ui.preview_edit.toPlainText
    person.see(lambda: "korosuzo" in shown(), "the abuse, word by word")
    assert "hako ga" not in shown()
    assert not dialog.ui.words_edit.isVisible()
    person.type("mihon keisatsusho", dialog.ui.name_edit)
    assert "27条" in dialog.ui.ground_edit.text()
    save(person, dialog.ui.save_button)
    person.see(dialog.ui.told_label.isVisible, "that it was written and noted")
    dialog.reject()
    person.settle()
    assert len(list(tmp_path.glob("*-police-*.pdf"))) == 1

    ui = section(person, "disclosures")
    rows = ui.table.model()
    person.see(lambda: len(rows.rows) == 1, "the line of the log")
    assert "mihon keisatsusho" in rows.rows[0].cells[2].whole
    person.choose(ui.recipient_box, "court")
    person.see(ui.empty_label.isVisible, "that nothing went to a court")
    person.choose(ui.recipient_box, "police")
    save(person, ui.save_button)
    person.see(lambda: (tmp_path / "disclosures.csv").is_file(), "the log as a table")


def test_what_was_told_to_the_person_themself_is_noted_with_its_ground(at_the_case):
    person = at_the_case
    person.window.page("cases").handover.hand_over()
    dialog = person.dialog(HandoverDialog)
    person.choose(dialog.ui.recipient_box, "person")
    assert "33条" in dialog.ui.ground_edit.text()
    person.choose(dialog.ui.what_box, "other")
    person.click(dialog.ui.save_button)
    person.see(dialog.ui.problem_label.isVisible, "that the words are missing")
    person.type("rokuon o kiite moratta", dialog.ui.words_edit)
    person.click(dialog.ui.save_button)
    person.settle()
    ui = section(person, "disclosures")
    person.see(lambda: len(ui.table.model().rows) == 1, "the line of the log")


def test_the_templates_of_policy_notice_and_rules_are_written_for_word(person, tmp_path):
    ui = section(person, "shop")
    ui.papers_button.setFocus()
    person.press(Qt.Key.Key_Space)
    chooser = person.dialog(QFileDialog)
    chooser.setDirectory(str(tmp_path))
    person.press(Qt.Key.Key_Return)
    person.see(lambda: len(list(tmp_path.glob("*.docx"))) == 5, "the five documents")
    person.settle()
