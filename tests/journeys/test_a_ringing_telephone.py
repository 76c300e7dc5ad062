"""`complaintdesk ring NUMBER`: the window says who rings, and F2 takes that call."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from complaintdesk.viewmodels.desk_call import Phase

pytestmark = pytest.mark.journey
HANAKO, JIRO = "090-0123-4567", "090-0765-4321"


def test_a_caller_who_rings_is_named_and_taken_with_f2(person):
    window = person.window
    person.desk.beside.ringing.rings(HANAKO)
    person.see(window.ui.notice.isVisible, "who rings")
    assert HANAKO in window.ui.notice_text.text()
    person.press(Qt.Key.Key_F2)
    person.see(lambda: person.call_page.ui.number_edit.text() == HANAKO, "the number of the caller")
    assert not window.ui.notice.isVisible()
    assert person.desk.calls.current.phase is Phase.LIVE


def test_a_line_being_written_goes_on_while_another_caller_rings(person):
    person.press(Qt.Key.Key_F2)
    person.type(JIRO, person.call_page.ui.number_edit)
    person.type("half a li", person.call_page.ui.note_edit)
    person.desk.beside.ringing.rings(HANAKO)
    person.type("ne")
    assert person.call_page.ui.note_edit.text() == "half a line"
    assert person.desk.calls.current.number == JIRO
    person.click(person.window.ui.notice_action)
    person.see(lambda: person.desk.calls.current.number == HANAKO, "the second call")
    assert [call.number for call in person.desk.calls.parked] == [JIRO]
