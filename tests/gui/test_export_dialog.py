"""Writing evidence out: a package that verifies, progress and cancel, and every refusal in words."""

from __future__ import annotations

import re
import subprocess

import page_rig
import pytest
import pyzipper
import rig
from PySide6.QtCore import QCoreApplication, QSettings, Qt
from rig import STAFF

from complaintdesk.domain.errors import Cancelled, NotAllowed
from complaintdesk.domain.evidence_plan import Form
from complaintdesk.domain.terms import NoteKind, Role
from complaintdesk.gui.dialogs.export_dialog import FOLDER, ExportDialog
from complaintdesk.services.evidence.redaction import BLACK
from complaintdesk.services.evidence.verify_package import verify_package
from complaintdesk.viewmodels import messages
from complaintdesk.viewmodels.export import Export, Written


@pytest.fixture(autouse=True)
def settings_of_this_test(tmp_path, monkeypatch):
    """The folder chosen last is kept by QSettings; keep it out of the developer's own."""
    QSettings.setPath(QSettings.Format.NativeFormat, QSettings.Scope.UserScope, str(tmp_path / "settings"))
    QSettings().setValue(FOLDER, str(tmp_path / "out"))


@pytest.fixture
def case_id(home, keyring, clock):
    story = page_rig.Story(home, keyring, clock)
    call = story.call(
        page_rig.HANAKO, "𠮷田 花子", [(NoteKind.FACT, "りんごが潰れて届いた。\U00011a00")], record=True
    )
    found = story.case_of(call)
    story.close()
    return found


@pytest.fixture
def session(case_id, home, keyring, clock, qtbot):
    with page_rig.session_on(home, keyring, clock, qtbot) as session:
        yield session


class Exporting:
    """The dialog on the screen."""

    def __init__(self, session, case_id, qtbot, parent):
        self.qtbot = qtbot
        self.export = Export(session, case_id, session)
        self.steps = []
        self.export.progress_changed.connect(lambda done, step: self.steps.append((done, step)))
        self.dialog = ExportDialog(self.export, "C-0001", parent)
        self.ui = self.dialog.ui
        self.dialog.show()

    def start(self):
        self.qtbot.mouseClick(self.ui.save_button, Qt.MouseButton.LeftButton)

    def until(self, claim):
        self.qtbot.waitUntil(claim, timeout=60_000)


@pytest.fixture
def window(qtbot):
    from PySide6.QtWidgets import QWidget

    window = QWidget()
    qtbot.addWidget(window)
    return window


@pytest.fixture
def exporting(session, case_id, qtbot, window):
    return Exporting(session, case_id, qtbot, window)


def text_of(report):
    told = subprocess.run(["pdftotext", str(report), "-"], capture_output=True, check=True, encoding="utf-8")
    return told.stdout


def test_a_package_is_written_checked_and_noted_in_the_case(exporting, session, case_id, qtbot, tmp_path):
    exporting.ui.police_radio.click()
    exporting.start()
    assert exporting.ui.course.isVisible()
    exporting.until(exporting.ui.result_card.isVisible)
    (package,) = (tmp_path / "out").iterdir()
    assert exporting.ui.result_path.text() == str(package)
    assert verify_package(package) == []
    assert exporting.ui.open_button.isVisible()
    replaced = "Characters that no font has are printed by their codes; the report lists them."
    assert exporting.ui.result_head.text().startswith(QCoreApplication.translate("ExportDialog", replaced))
    assert "りんごが潰れて届いた。〔U+11A00〕" in text_of(package / "data" / "report.pdf")
    assert "警察への相談・届出" in text_of(package / "data" / "report.pdf")
    head = exporting.ui.result_head.text().split()[-1].rpartition("：")[2]
    assert head in (package / "bag-info.txt").read_text(encoding="utf-8")
    file = page_rig.told(session, qtbot, lambda desk: desk.cases.file(case_id))
    assert [row.words for row in file.decisions if row.kind == "case.exported"] == [package.name]


def test_the_export_is_noted_by_who_asked_for_it_whoever_sits_there_then(exporting, session, case_id, qtbot):
    exporting.start()
    session.sit(next(who.staff_id for who in session.shop.staff if who.name == rig.STAFF))
    exporting.until(exporting.ui.result_card.isVisible)
    file = page_rig.told(session, qtbot, lambda desk: desk.cases.file(case_id))
    assert [row.staff for row in file.decisions if row.kind == "case.exported"] == [rig.OWNER]


def test_a_package_that_cannot_be_noted_is_deleted_and_said(exporting, session, qtbot, tmp_path):
    manager = next(who.staff_id for who in session.shop.staff if who.name == rig.MANAGER)
    session.sit(manager)
    exporting.start()
    exporting.until(lambda: len(exporting.steps) > 1)
    owner = next(who for who in session.shop.staff if who.name == rig.OWNER)
    session.act(lambda desk, by: desk.people.change_role(manager, Role.STAFF, by), person=owner)
    exporting.until(exporting.ui.problem_label.isVisible)
    assert messages.worded(NotAllowed()) in exporting.ui.problem_label.text()
    assert list((tmp_path / "out").iterdir()) == []


def test_progress_moves_on_and_names_each_step(exporting):
    exporting.start()
    exporting.until(exporting.ui.result_card.isVisible)
    done = [share for share, _ in exporting.steps]
    assert done == sorted(done)
    assert done[-1] == 1.0
    assert len({step for _, step in exporting.steps if step}) >= 4


def test_cancel_leaves_nothing_behind(exporting, tmp_path):
    exporting.start()
    exporting.until(lambda: exporting.export.busy and len(exporting.steps) > 1)
    exporting.qtbot.mouseClick(exporting.ui.cancel_button, Qt.MouseButton.LeftButton)
    exporting.until(lambda: not exporting.export.busy)
    assert exporting.ui.problem_label.text() == messages.worded(Cancelled())
    assert list((tmp_path / "out").iterdir()) == []
    assert exporting.ui.save_button.isEnabled(), "one may try again"


def test_closing_the_dialog_stops_the_writing(exporting, tmp_path):
    exporting.start()
    exporting.until(lambda: len(exporting.steps) > 1)
    exporting.qtbot.keyClick(exporting.dialog, Qt.Key.Key_Escape)
    exporting.until(lambda: not exporting.export.busy)
    assert list((tmp_path / "out").iterdir()) == []


def test_staff_are_told_that_they_may_not_export(exporting, session, tmp_path):
    session.sit(next(person.staff_id for person in session.shop.staff if person.name == STAFF))
    exporting.start()
    exporting.until(exporting.ui.problem_label.isVisible)
    assert exporting.ui.problem_label.text() == messages.worded(NotAllowed())
    assert not (tmp_path / "out").exists()


def test_a_folder_that_cannot_be_written_is_said_in_words(exporting, tmp_path):
    (tmp_path / "file").write_text("no folder")
    exporting.ui.folder_edit.setText(str(tmp_path / "file" / "below"))
    exporting.start()
    exporting.until(exporting.ui.problem_label.isVisible)
    assert exporting.ui.problem_label.text()
    assert not exporting.export.busy


def test_without_a_folder_nothing_can_be_started(exporting):
    exporting.ui.folder_edit.clear()
    assert not exporting.ui.save_button.isEnabled()


def test_what_a_court_cannot_take_is_named(exporting, tmp_path):
    files = ("甲第5号証 鍵付き.pdf", "甲第6号証 写真.heic")
    exporting.export.finished.emit(Written(path=tmp_path, head="00", not_for_court=files))
    assert ", ".join(files) in exporting.ui.result_head.text()


def test_the_steps_show_what_goes_in_and_the_pages_and_a_locked_zip_tells_its_passphrase_once(
    exporting, tmp_path
):
    ui, click = exporting.ui, exporting.qtbot.mouseClick
    ui.police_radio.click()
    click(ui.next_button, Qt.MouseButton.LeftButton)
    assert ui.content_page.isVisible()
    assert ui.alone_check.isChecked()
    assert not ui.opinions_check.isChecked()
    ui.redact_edit.setPlainText("花子\n")
    ui.form_box.setCurrentIndex(ui.form_box.findData(Form.LOCKED))
    click(ui.next_button, Qt.MouseButton.LeftButton)
    exporting.until(lambda: bool(ui.exhibit_table.chosen))
    click(ui.next_button, Qt.MouseButton.LeftButton)
    exporting.until(lambda: ui.preview_pages_layout.count() > 2)
    assert not (tmp_path / "out").exists(), "looking writes nothing"
    exporting.until(lambda: not exporting.export.busy)
    exporting.start()
    exporting.until(ui.result_card.isVisible)
    (archive,) = (tmp_path / "out").iterdir()
    assert archive.suffix == ".zip"
    passphrase = re.search(r"(?:[A-Z2-9]{4}-){4}[A-Z2-9]{4}", ui.result_head.text())[0]
    with pyzipper.AESZipFile(archive) as opened:
        opened.setpassword(passphrase.encode())
        name = next(name for name in opened.namelist() if name.endswith("case.json"))
        held = opened.read(name).decode()
    assert BLACK in held
    assert "花子" not in held
