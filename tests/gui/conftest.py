"""What tests of single pages share: a told story, a player that makes no sound, and a session on their home."""

from __future__ import annotations

import page_rig
import pytest


@pytest.fixture
def story(home, keyring, clock):
    return page_rig.Story(home, keyring, clock)


@pytest.fixture
def player():
    return page_rig.QuietPlayer()


@pytest.fixture
def session(story, home, keyring, clock, qtbot, player):
    with page_rig.session_on(home, keyring, clock, qtbot, player=player) as session:
        yield session
