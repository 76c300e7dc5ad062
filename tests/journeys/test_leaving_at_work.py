"""The window does not go while evidence is being written: it would never be noted."""

from __future__ import annotations

import threading

import pytest

pytestmark = pytest.mark.journey


def test_closing_during_slow_work_says_so_and_closes_once_it_is_done(person):
    go_on = threading.Event()
    person.desk.session.tasks.slow(lambda: go_on.wait(20), lambda _: None, lambda _: None)
    person.window.close()
    assert person.window.isVisible()
    assert "証拠の書き出し" in person.window.ui.notice_text.text()
    go_on.set()
    person.see(lambda: not person.desk.session.tasks.slow_under_way, "the end of the work")
    person.window.close()
    assert not person.window.isVisible()
