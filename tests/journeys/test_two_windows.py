"""A second window on the same home: it must not take the calls of the first for left open."""

from __future__ import annotations

import pytest
from person import Person
from PySide6.QtCore import Qt
from rig import CODE

from complaintdesk.gui.dialogs.unlock_dialog import UnlockDialog
from complaintdesk.window import DeskWindow

pytestmark = pytest.mark.journey


@pytest.fixture
def open_window(home, qtbot):
    """Open the home as the program does, with the recovery code."""
    opened = []

    def opening() -> Person:
        desk = DeskWindow(home, CODE)
        opened.append(desk)
        desk.show()
        return Person(desk)

    yield opening
    for desk in opened:
        desk.close()
        desk.window.deleteLater()
        desk.deleteLater()


def test_a_second_window_waits_until_the_first_is_gone(open_window):
    first = open_window()
    first.settle()
    first.press(Qt.Key.Key_F2)
    first.say("densha no naka")
    second = open_window()
    dialog = second.dialog(UnlockDialog)
    assert "ほかのプログラム" in dialog.ui.unlock_reason.text()
    assert first.desk.calls.current is not None
    rows = []
    first.desk.session.ask(lambda desk: desk.calls.open_calls(), rows.extend)
    first.settle()
    assert [row.parked for row in rows] == [False]
    first.desk.close()
    second.click(dialog.ui.again_button)
    second.see(lambda: second.desk.calls.parked, "the call that the first left open")
