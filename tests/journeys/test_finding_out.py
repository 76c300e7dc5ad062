"""What to find out in a call: what the caller wants, who decides it, how to reach them, what the shop can learn."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from complaintdesk.domain.terms import ContactWay, Role

pytestmark = pytest.mark.journey


def test_what_the_caller_wants_who_decides_and_what_can_be_learned_is_noted_beside_the_lines(person):
    person.press(Qt.Key.Key_F2)
    ui = person.call_page._conduct.interview_card.ui
    call_id = person.desk.calls.current.call_id
    person.type("代わりを今日中に", ui.wish_edit)
    person.type("箱に緩衝材を足す", ui.opinion_edit)
    person.choose(ui.decider_box, Role.MANAGER)
    person.choose(ui.way_box, ContactWay.MAIL)
    person.choose(ui.solution_box, True)
    person.press(Qt.Key.Key_F12)
    person.settle()
    calls = []
    person.desk.session.ask(lambda desk: desk.calls.call(call_id), calls.append)
    person.settle()
    said = calls[0].interview.said
    assert (said.wish, said.opinion) == ("代わりを今日中に", "箱に緩衝材を足す")
    assert (said.decider, said.way, said.solution) == (Role.MANAGER, ContactWay.MAIL, True)
