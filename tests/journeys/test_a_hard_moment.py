"""At a hard moment: a breath to follow and the reminder never to hit back, which never take the cursor."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from complaintdesk.gui.widgets.breath import BREATHS, IN_S, OUT_S, depth

pytestmark = pytest.mark.journey

ALT, CTRL = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def on_the_phone(person):
    person.press(Qt.Key.Key_F2)
    return person


def card(person):
    return person.call_page.team.calm_card


def test_a_line_of_emotion_brings_the_breath_and_the_reminder_and_typing_goes_on(on_the_phone):
    person = on_the_phone
    person.say("hako ga tsubureta")
    assert card(person).isHidden()
    person.press(Qt.Key.Key_4, ALT)
    person.say("koe ga ookiku naru")
    assert card(person).isVisible()
    assert "F11" in card(person).ui.rule_label.text()
    assert person.call_page.ui.note_edit.hasFocus()


def test_the_breath_comes_and_goes_by_its_key_and_with_the_call(on_the_phone):
    person = on_the_phone
    person.press(Qt.Key.Key_B, CTRL)
    assert card(person).isVisible()
    person.press(Qt.Key.Key_B, CTRL)
    assert card(person).isHidden()
    person.press(Qt.Key.Key_B, CTRL)
    person.press(Qt.Key.Key_F12)
    assert card(person).isHidden()
    person.settle()


def test_the_dot_never_jumps():
    steps = [depth(tenth / 10) for tenth in range(BREATHS * (IN_S + OUT_S) * 10)]
    assert max(abs(after - before) for before, after in zip(steps, steps[1:], strict=False)) < 0.03
    assert max(steps) == 1.0
