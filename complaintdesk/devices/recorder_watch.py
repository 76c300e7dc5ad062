"""Watches a process that should speak several times a second: says when it falls silent, and when to give it up."""

from __future__ import annotations

import threading
import time
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

SILENT_S = 1.4
"""Loudness comes five times a second; a person is to know within two."""
HUNG_S = 5.0
COLD_S = 4.0
"""A process that has just been started loads first, for some seconds where the disk is slow."""
STARTING_S = 15.0
"""A process that has not said anything yet is still being loaded, perhaps by a busy machine."""
HELD_UP_S = 30.0
"""One that lives but waits, as for a slow disk, loses nothing: a sound server keeps 43 s for it."""
_TURN_S = 0.2
_LONGEST_TURN_S = 0.5
"""Where we were held up ourselves, or the computer slept, the time that passed says nothing about the other process."""


class Watch:
    """Calls ``silent`` once each time nothing is heard, ``hung`` once in the end, both on its own thread.

    Time is counted only while it is ``expected`` to speak, and in turns of this process's own.
    """

    def __init__(self, silent: Callable[[], None], hung: Callable[[], None]) -> None:
        self._silent = silent
        self._hung = hung
        self._news = threading.Condition()
        self._expected = False
        self._over = False
        self._spoken = False
        self._loaded = False
        self._told = False
        self._no_word_s = 0.0
        self._no_sign_s = 0.0
        threading.Thread(target=self._run, name="recorder-watch", daemon=True).start()

    def expect(self, expected: bool) -> None:
        """Begin to watch, or cease to."""
        with self._news:
            if expected and not self._expected:
                self._forget()
            self._expected = expected
            self._news.notify_all()

    def heard(self) -> None:
        """It said what was expected."""
        with self._news:
            self._forget()
            self._spoken = self._loaded = True

    def lives(self) -> None:
        """It only gave a sign of life: what is expected of it is held up."""
        with self._news:
            self._no_sign_s = 0.0
            self._spoken = True

    def end(self) -> None:
        """Watch no more."""
        with self._news:
            self._over = True
            self._news.notify_all()

    def _forget(self) -> None:
        self._no_word_s = self._no_sign_s = 0.0
        self._told = False

    def _run(self) -> None:
        while (call := self._next()) is not None:
            call()

    def _next(self) -> Callable[[], None] | None:
        """Wait until something is to be told; None in the end."""
        with self._news:
            while not self._over:
                if not self._expected:
                    self._news.wait()
                    continue
                begun = time.monotonic()
                self._news.wait(_TURN_S)
                turn = min(time.monotonic() - begun, _LONGEST_TURN_S)
                self._no_word_s += turn
                self._no_sign_s += turn
                if self._no_sign_s > (HUNG_S if self._spoken else STARTING_S) or self._no_word_s > HELD_UP_S:
                    self._over = True
                    return self._hung
                if self._no_word_s > (SILENT_S if self._loaded else COLD_S) and not self._told:
                    self._told = True
                    return self._silent
        return None
