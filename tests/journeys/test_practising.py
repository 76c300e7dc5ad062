"""Practice: written calls in a sample shop, and none in a real one."""

from __future__ import annotations

import pytest
import rig
from PySide6.QtCore import Qt

from complaintdesk.domain.shop import Rules
from complaintdesk.services.homes import Founding, Homes

pytestmark = pytest.mark.journey


@pytest.fixture
def home(tmp_path, keyring, clock, ids):
    """A sample home with nothing in it yet."""
    folder = tmp_path / "sample"
    Homes(keyring, clock, ids).found(
        folder, Founding(shop="見本果樹園", people=rig.PEOPLE, rules=Rules(), code=rig.CODE, sample=True)
    )
    return folder


def test_someone_new_plays_a_written_call_through_and_hears_what_was_good(person):
    person.see(lambda: person.call_page.guide.practice, "practice")
    card = person.call_page.guide.practice
    person.see(card.start_button.isVisible, "the way into practice")
    acts = card.start_button.menu().actions()
    assert len(acts) >= 5
    acts[0].trigger()
    person.settle()
    assert person.desk.calls.current is not None
    assert "もしもし" in card.ui.practice_caller.text()
    person.press(Qt.Key.Key_A, Qt.KeyboardModifier.AltModifier)
    person.see(lambda: card.ui.practice_why.text().startswith("よい対応"), "what comes of it")
    person.say("箱がつぶれていた")
    person.press(Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    assert "5個" in card.ui.practice_caller.text()
    person.press(Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    assert "5個" in card.ui.practice_caller.text()  # the caller waits for an answer
    person.press(Qt.Key.Key_B, Qt.KeyboardModifier.AltModifier)
    person.see(lambda: card.ui.practice_why.text().startswith("避けたい対応"), "what comes of it")
    person.press(Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    person.press(Qt.Key.Key_A, Qt.KeyboardModifier.AltModifier)
    person.see(card.ui.practice_lesson.isVisible, "what a good answer would have been")
    assert "よい対応 2／3" in card.ui.practice_lesson.text()
    person.click(card.ui.leave_button)
    assert not card.isVisible()
