"""A case goes to a lawyer and to the police as one sound package, and anyone can check it."""

from __future__ import annotations

import csv
import subprocess

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtWidgets import QFileDialog

from complaintdesk.gui.dialogs.export_dialog import FOLDER, ExportDialog
from complaintdesk.services.evidence.verify_package import fingerprint, verify_package

pytestmark = pytest.mark.journey


def take_call(person, number, *lines):
    person.press(Qt.Key.Key_F2)
    person.type(number, person.call_page.ui.number_edit)
    for line in lines:
        person.say(line)
    person.press(Qt.Key.Key_F12)
    person.settle()


@pytest.fixture
def case_page(person, tmp_path, monkeypatch):
    """A case with a hard word in it, open; what is written goes below ``out``."""
    QSettings.setPath(QSettings.Format.NativeFormat, QSettings.Scope.UserScope, str(tmp_path / "settings"))
    QSettings().setValue(FOLDER, str(tmp_path / "out"))
    take_call(person, "0900000001", "hako ga tsuburete ita", "tonari no hanako mo okotte iru")
    page = person.window.show_page("cases")
    person.settle()
    page.open_case(page.ui.case_rows.model().rows[0].case_id)
    person.settle()
    return page


def test_the_police_get_what_is_needed_with_third_persons_black_and_check_it_with_stock_tools(
    person, case_page, tmp_path
):
    person.click(case_page.ui.export_button)
    dialog = person.dialog(ExportDialog)
    person.click(dialog.ui.police_radio)
    person.type("mihon keisatsusho", dialog.ui.name_edit)
    person.press(Qt.Key.Key_N, Qt.KeyboardModifier.AltModifier)
    person.see(lambda: dialog.ui.content_page.isVisible(), "what goes in")
    assert dialog.ui.alone_check.isChecked()
    assert not dialog.ui.opinions_check.isChecked()
    person.type("hanako", dialog.ui.redact_edit)
    person.press(Qt.Key.Key_N, Qt.KeyboardModifier.AltModifier)
    person.see(lambda: dialog.ui.exhibit_table.chosen, "the list of exhibits")
    person.press(Qt.Key.Key_N, Qt.KeyboardModifier.AltModifier)
    person.see(lambda: dialog.ui.preview_pages_layout.count() > 2, "the pages", patience=20)
    person.see(lambda: not dialog.works, "the pages at rest")
    person.press(Qt.Key.Key_Return)
    person.see(lambda: dialog.ui.result_card.isVisible(), "the package", patience=20)
    (package,) = (tmp_path / "out").iterdir()
    assert verify_package(package) == []
    told = subprocess.run(["sh", package / "verify.sh"], capture_output=True, check=True).stdout.decode()
    assert "すべてのファイルは、一覧のとおりです。" in told
    assert not any(b"hanako" in file.read_bytes() for file in package.rglob("*") if file.is_file())
    titles = sorted(file.name for file in (package / "data").glob("0*.pdf"))
    assert [name[3:-4] for name in titles] == [
        "概要", "時系列表", "証拠説明書", "受領書", "保管の経過", "確かめ方",
    ]  # fmt: skip
    person.click(dialog.ui.cancel_button)
    person.settle()
    ui = person.window.show_page("settings").go_to("record").ui
    check_package(person, ui, package)
    person.see(lambda: ui.package_title.text().startswith("✓"), "a sound package")
    assert fingerprint(package) in ui.package_text.text()
    with (package / "data/notes.csv").open("ab") as table:
        table.write(b"x")
    check_package(person, ui, package)
    person.see(lambda: "data/notes.csv: changed" in ui.package_text.text(), "the file that was changed")
    person.settle()


def check_package(person, ui, package):
    ui.package_button.setFocus()
    person.press(Qt.Key.Key_Space)
    chooser = person.dialog(QFileDialog)
    chooser.setDirectory(str(package))
    person.press(Qt.Key.Key_Return)
    person.see(lambda: not chooser.isVisible(), "the folder chosen")


def test_a_lawyer_gets_two_cases_at_once_with_the_exhibits_worded_and_the_words_are_kept(
    person, case_page, tmp_path
):
    take_call(person, "0900000002", "mata tsuburete ita")
    person.window.show_page("cases")
    person.settle()
    person.click(case_page.ui.export_button)
    dialog = person.dialog(ExportDialog)
    person.press(Qt.Key.Key_N, Qt.KeyboardModifier.AltModifier)
    person.type("C-0002", dialog.ui.cases_edit)
    person.press(Qt.Key.Key_N, Qt.KeyboardModifier.AltModifier)
    person.see(lambda: dialog.ui.exhibit_table.chosen, "the list of exhibits")
    assert dialog.ui.exhibit_title_edit.text() == "応対記録報告書"
    for field, words in (
        (dialog.ui.exhibit_title_edit, "keii hokoku"),
        (dialog.ui.purport_edit, "hikoku no gendo"),
    ):
        person.click(field)
        person.press(Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
        person.type(words)
    person.click(dialog.ui.save_button)
    person.see(lambda: dialog.ui.result_card.isVisible(), "the package", patience=20)
    (package,) = (tmp_path / "out").iterdir()
    assert verify_package(package) == []
    (report,) = rows_of(package / "data/02_証拠説明書.csv")
    assert (report["標目"], report["立証趣旨"]) == ("keii hokoku", "hikoku no gendo")
    told = [row["内容"] for row in rows_of(package / "data/notes.csv")]
    assert {"hako ga tsuburete ita", "mata tsuburete ita"} <= set(told)
    person.click(dialog.ui.cancel_button)
    person.settle()
    person.click(case_page.ui.export_button)
    again = person.dialog(ExportDialog)
    person.press(Qt.Key.Key_N, Qt.KeyboardModifier.AltModifier)
    person.see(again.ui.content_page.isVisible, "what goes in")
    person.press(Qt.Key.Key_N, Qt.KeyboardModifier.AltModifier)
    person.see(lambda: again.ui.exhibit_table.chosen, "the list of exhibits")
    assert again.ui.purport_edit.toPlainText() == "hikoku no gendo"
    person.click(again.ui.cancel_button)
    person.settle()


def rows_of(table):
    return list(csv.DictReader(table.read_text(encoding="utf-8-sig").splitlines()))
