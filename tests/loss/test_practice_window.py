"""The shop to practise in has a window, a process and a home of its own."""

from __future__ import annotations

import os
import signal

import pytest
import rig

from complaintdesk import paths
from complaintdesk.domain.shop import Rules
from complaintdesk.gui.practice_shop import PracticeShop
from complaintdesk.services.homes import Founding, Homes

pytestmark = pytest.mark.loss


@pytest.fixture
def practice(tmp_path, monkeypatch, keyring, clock, ids):
    """A made-up shop where the program looks for it."""
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    home = paths.practice_home()
    Homes(keyring, clock, ids).found(
        home, Founding(shop="見本果樹園", people=rig.PEOPLE, rules=Rules(), code=rig.CODE, sample=True)
    )
    return home


def test_practising_opens_a_second_window_on_the_made_up_shop(practice, qapp, qtbot):
    said = []
    shop = PracticeShop(lambda text, tone: said.append(tone), qapp)
    shop.open()
    assert shop.pid
    try:
        qtbot.waitUntil(paths.doorbell(practice).exists, timeout=20_000)
        assert said == ["calm"]
        assert not paths.has_store(paths.default_home())
    finally:
        os.kill(shop.pid, signal.SIGTERM)
