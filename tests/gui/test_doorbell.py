"""A second start and a ringing telephone come to the window that is open, and to nobody else's."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest
from PySide6.QtCore import QObject

from complaintdesk import paths
from complaintdesk.gui import doorbell

HANAKO = "090-0123-4567"
SCREENS = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")


@pytest.fixture
def bell(qapp, tmp_path):
    owner = QObject()
    bell = doorbell.Doorbell(tmp_path, owner)
    assert bell.hang_up()
    yield bell
    bell.take_down()


def command(home, *words):
    """Start the program beside the open window, as another click or a telephone's program does."""
    env = {name: value for name, value in os.environ.items() if name not in SCREENS}
    argv = [sys.executable, "-m", "complaintdesk", "--home", str(home), *words]
    return subprocess.Popen(argv, env=env, stdin=subprocess.DEVNULL, stderr=subprocess.PIPE)


def code_of(process, qtbot):
    """Wait until it ended, while the window goes on."""
    qtbot.waitUntil(lambda: process.poll() is not None, timeout=20_000)
    process.stderr.close()
    return process.returncode


@pytest.mark.parametrize(("words", "number"), [(["ring", HANAKO], HANAKO), ([], "")])
def test_the_open_window_hears_who_rings_and_who_starts_a_second(bell, tmp_path, qtbot, words, number):
    with qtbot.waitSignal(bell.rung, timeout=20_000) as rung:
        process = command(tmp_path, *words)
    assert (rung.args, code_of(process, qtbot)) == ([number], 0)


def test_who_does_not_know_the_token_is_not_heard(bell, tmp_path, qtbot):
    heard = []
    bell.rung.connect(heard.append)
    paths.doorbell(tmp_path).write_text("0" * 32)
    no_screen_for_a_window_of_its_own = 2
    assert code_of(command(tmp_path, "ring", HANAKO), qtbot) == no_screen_for_a_window_of_its_own
    assert heard == []


def test_nobody_but_the_owner_of_the_home_can_read_the_token(bell, tmp_path):
    assert paths.doorbell(tmp_path).stat().st_mode & 0o077 == 0


def test_a_closed_window_leaves_nothing_behind_and_is_not_found(bell, tmp_path):
    bell.take_down()
    assert list(tmp_path.iterdir()) == []
    assert not doorbell.ring(tmp_path, "090-0123-4567")


def test_a_killed_window_does_not_keep_the_next_one_from_hearing(tmp_path, qapp):
    owner = QObject()
    first, second = doorbell.Doorbell(tmp_path, owner), doorbell.Doorbell(tmp_path, owner)
    assert first.hang_up()
    assert second.hang_up()
    second.take_down()
    first.take_down()


def test_a_number_is_one_short_line():
    assert doorbell.clean("090-0123\n-4567\x00" + "9" * 90) == "090-0123-4567" + "9" * 27
