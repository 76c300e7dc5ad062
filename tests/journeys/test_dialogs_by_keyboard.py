"""Every dialog can be worked with Tab and Enter alone, in the order in which it reads."""

from __future__ import annotations

import xml.etree.ElementTree as ET
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit

from complaintdesk.domain.errors import KeyNeeded, StorageFailed
from complaintdesk.gui.dialogs.setup_dialog import SetupDialog
from complaintdesk.gui.dialogs.unlock_dialog import UnlockDialog
from complaintdesk.viewmodels.setup import Setup
from complaintdesk.viewmodels.tasks import Tasks

pytestmark = pytest.mark.journey

DRAWINGS = sorted((Path(__file__).parents[2] / "ui").glob("*.ui"))
CODE = "0000-1111-2222-3333-4444-5555-6666"


def buttons_of(drawing):
    """Return each push button of a drawing with the properties that are true."""
    for widget in ET.parse(drawing).iter("widget"):
        if widget.get("class") == "QPushButton":
            yield (
                widget.get("name"),
                {each.get("name") for each in widget.findall("property") if each.findtext("bool") == "true"},
            )


@pytest.mark.parametrize("drawing", DRAWINGS, ids=lambda path: path.stem)
def test_enter_presses_the_button_that_has_the_focus(drawing):
    assert [name for name, on in buttons_of(drawing) if "autoDefault" not in on] == []


@pytest.mark.parametrize(
    "drawing", [path for path in DRAWINGS if "dialog" in path.stem], ids=lambda path: path.stem
)
def test_enter_in_a_field_presses_the_button_that_goes_on(drawing):
    # Without one Qt would take the first button, which may well be the one that cancels.
    assert len([name for name, on in buttons_of(drawing) if "default" in on]) == 1


@pytest.fixture
def set_up(qtbot):
    """The dialog of the first start, on which nothing is written."""
    tasks = Tasks()
    founded = []

    def found(shop, people, rules, code):
        founded.append((shop, [name for name, _ in people], code))
        return True

    dialog = SetupDialog(Setup(tasks, lambda: CODE, found))
    qtbot.addWidget(dialog)
    dialog.founded_with = founded
    dialog.show()
    dialog.activateWindow()
    qtbot.waitUntil(lambda: dialog.ui.shop_edit.hasFocus())
    yield dialog
    tasks.close()


def test_the_first_start_goes_by_tab_and_enter(set_up, qtbot):
    ui = set_up.ui

    def press(key):
        qtbot.keyClick(QApplication.focusWidget(), key)

    def type_on(text):
        press(Qt.Key.Key_Tab)
        assert isinstance(QApplication.focusWidget(), QLineEdit)
        qtbot.keyClicks(QApplication.focusWidget(), text)

    qtbot.keyClicks(ui.shop_edit, "Mihon shop")
    type_on("Mihon Ichiro")
    press(Qt.Key.Key_Tab)
    press(Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is ui.add_person
    press(Qt.Key.Key_Return)
    qtbot.keyClicks(QApplication.focusWidget(), "Mihon Jiro")
    press(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: ui.steps.currentIndex() == 1)
    press(Qt.Key.Key_Return)
    assert ui.steps.currentIndex() == 2
    qtbot.keyClicks(QApplication.focusWidget(), CODE[:4])
    press(Qt.Key.Key_Return)
    qtbot.waitUntil(ui.problem_card.isVisible)
    for _ in range(3):  # the layouts inside a scroll area follow one after another
        QApplication.processEvents()
    # What was said takes room: the button that goes on must not be pushed out at the bottom.
    assert ui.next_button.visibleRegion().boundingRect() == ui.next_button.rect()
    qtbot.keyClicks(QApplication.focusWidget(), CODE[4:])
    press(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bool(set_up.founded_with))
    assert set_up.founded_with == [("Mihon shop", ["Mihon Ichiro", "Mihon Jiro"], CODE)]


def test_a_store_that_cannot_be_read_does_not_ask_for_the_code(person):
    dialog = UnlockDialog(person.desk.session, StorageFailed("read-only"), person.window)
    assert not dialog.ui.code_edit.isVisibleTo(dialog)
    assert "ロック" not in dialog.ui.unlock_title.text()
    assert "入力" not in dialog.ui.unlock_reason.text()
    dialog.deleteLater()


def test_a_missing_key_asks_for_the_code_and_enter_tries_it(person):
    tried = []
    dialog = UnlockDialog(person.desk.session, KeyNeeded(), person.window)
    dialog.ui.open_button.clicked.connect(lambda: tried.append(dialog.ui.code_edit.text()))
    dialog.show()
    person.type("ABCD", dialog.ui.code_edit)
    person.press(Qt.Key.Key_Return)
    assert tried == ["ABCD"]
    dialog.deleteLater()
