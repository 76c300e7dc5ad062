"""Work beside the GUI thread: whatever waits for an answer is let go of on the GUI thread only."""

from __future__ import annotations

import sys
import threading

import pytest

from complaintdesk.domain.errors import StoreBusy
from complaintdesk.viewmodels.tasks import Tasks


@pytest.fixture
def tasks(qapp):
    tasks = Tasks()
    yield tasks
    tasks.close()


class Waiting:
    """Waits for an answer, as a view model does, and notes on which thread it is taken apart."""

    def __init__(self, gone):
        self._gone = gone

    def work(self):
        return "answer"

    def refuse(self):
        raise StoreBusy

    def take(self, _answer):
        pass

    def __del__(self):
        self._gone.append(threading.current_thread())


@pytest.fixture
def hasty():
    """Threads that take turns after each step, so that the GUI thread is often through first."""
    before = sys.getswitchinterval()
    sys.setswitchinterval(1e-6)
    yield
    sys.setswitchinterval(before)


@pytest.mark.parametrize("verb", ["work", "refuse"])
def test_who_waits_for_an_answer_is_never_taken_apart_beside_the_gui_thread(tasks, qapp, hasty, verb):
    gone = []
    for _ in range(1000):
        waiting = Waiting(gone)
        tasks.slow(getattr(waiting, verb), waiting.take, waiting.take)
        del waiting
        while not tasks.idle:
            qapp.processEvents()
    tasks.close()
    assert len(gone) == 1000
    assert set(gone) == {threading.current_thread()}


def test_a_failure_is_handed_to_who_waits_and_slow_work_is_told_as_such(tasks, qtbot):
    failures, held = [], threading.Event()

    def refuse():
        held.wait(10)
        raise StoreBusy

    tasks.slow(refuse, failures.append, failures.append)
    assert tasks.slow_under_way
    held.set()
    qtbot.waitUntil(lambda: bool(failures), timeout=10_000)
    assert isinstance(failures[0], StoreBusy)
    assert not tasks.slow_under_way
