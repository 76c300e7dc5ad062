"""What loss tests share: children that are killed, and the account of what they had acknowledged."""

from __future__ import annotations

import json
import os
import select
import signal
import socket
import subprocess
import sys
import time
from contextlib import suppress
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn

import pytest

if TYPE_CHECKING:
    import random
    from collections.abc import Callable, Iterator

TESTS = Path(__file__).resolve().parent
FAILED = "!"
"""Begins a child's last word when it was not killed but failed."""

FAILS_WITHIN_S = 60.0
"""No undisturbed work takes so long, on a busy machine either."""

_FAULTS_TOLD = 10


class NotPossible(Exception):
    """This machine cannot run these tests; the words say why."""


@dataclass
class Tally:
    """One kind of loss test: ``lost`` counts what was acknowledged and is gone, ``silent`` what went wrong unsaid.

    ``torn_ends`` counts logs that ended in a half-written, never acknowledged transaction and were kept aside for it.
    """

    kind: str
    seed: int
    cycles: int = 0
    acknowledged: int = 0
    lost: int = 0
    silent: int = 0
    torn_ends: int = 0
    seconds: float = 0.0
    notes: str = ""
    skipped: str = ""
    faults: list[str] = field(default_factory=list)

    def lose(self, count: int, what: str) -> None:
        """Count what is gone."""
        self.lost += count
        self._tell(what)

    def miss(self, what: str) -> None:
        """Count one thing that went wrong without a word."""
        self.silent += 1
        self._tell(what)

    def unless_killed(self, said: list[str], failure: str) -> None:
        """Count a child that nobody disturbed but the killer, and that failed all the same."""
        if failure:
            self.miss(f"failed by itself after {len(said)} words: {failure}")

    def _tell(self, what: str) -> None:
        if len(self.faults) < _FAULTS_TOLD:
            self.faults.append(f"cycle {self.cycles}: {what}")


@dataclass
class Course:
    """How long to go on, with what chance, and where."""

    tally: Tally
    folder: Path
    cycles: int
    until: float
    chance: random.Random

    def rounds(self) -> Iterator[Path]:
        """Give each cycle a folder of its own until the count or the time is reached."""
        while self.tally.cycles < self.cycles and time.monotonic() < self.until:
            self.tally.cycles += 1
            own = self.folder / f"cycle{self.tally.cycles}"
            own.mkdir()
            yield own


class Child:
    """A process forked from this one that acknowledges, line by line, what it has done.

    It speaks through a socket, not a file, so that refused writes do not take its words. One that ``waits`` does
    nothing before ``go``.
    """

    def __init__(self, act: Callable[[Callable[[str], None]], None], *, waits: bool = False) -> None:
        self._ear, mouth = socket.socketpair()
        self.pid = os.fork()
        if not self.pid:
            self._ear.close()
            _live(act, mouth, waits)
        mouth.close()
        self._heard = b""
        self.failure = ""
        """The kind of error that ended it, known when it was killed."""

    def go(self) -> None:
        """Let a waiting child begin."""
        self._ear.send(b"go")

    def hear(self, seconds: float) -> bool:
        """Wait for another word; False when none came in time or the child has ended."""
        if not select.select([self._ear], [], [], seconds)[0]:
            return False
        word = self._ear.recv(65536)
        self._heard += word
        return bool(word)

    def hear_out(self, seconds: float) -> None:
        """Listen until the child ends, or for so long."""
        deadline = time.monotonic() + seconds
        while self.hear(max(0.0, deadline - time.monotonic())):
            continue

    def kill(self) -> list[str]:
        """Kill it, if it lives, and return all it said; a word cut short does not count."""
        with suppress(ProcessLookupError):
            os.kill(self.pid, signal.SIGKILL)
        with suppress(ConnectionResetError):
            while word := self._ear.recv(65536):
                self._heard += word
        self._ear.close()
        os.waitpid(self.pid, 0)
        said = self._heard.decode().split("\n")[:-1]
        self.failure = said.pop()[1:] if said and said[-1].startswith(FAILED) else ""
        return said


def _live(act: Callable[[Callable[[str], None]], None], mouth: socket.socket, waits: bool) -> NoReturn:
    def tell(word: str) -> None:
        mouth.sendall(f"{word}\n".encode())

    try:
        if waits:
            mouth.recv(2)
        act(tell)
    except BaseException as failure:
        with suppress(OSError):
            tell(f"{FAILED}{type(failure).__name__}")
    finally:
        os._exit(0)


def run(kind: str, *, cycles: int, minutes: float = 5.0, seed: int | None = None) -> Tally:
    """Run one kind in a fresh interpreter, which forks well, and return its account."""
    ended = subprocess.run(
        [sys.executable, TESTS / "loss_runs.py", kind, str(cycles), str(minutes), str(seed or 0)],
        env={
            **os.environ,
            "PYTHONPATH": os.pathsep.join([*filter(None, [os.environ.get("PYTHONPATH")]), str(TESTS)]),
            "OPENBLAS_NUM_THREADS": "1",  # a process that forks has one thread
            "PYTHONWARNINGS": "ignore",
        },
        capture_output=True,
        text=True,
        check=False,
    )
    if ended.returncode:
        raise AssertionError(f"{kind}: {ended.stderr[-3000:]}")
    return Tally(**json.loads(ended.stdout.splitlines()[-1]))


def told(tally: Tally) -> str:
    """Return an account as one line of JSON."""
    return json.dumps(asdict(tally), ensure_ascii=False)


def possible(tally: Tally) -> Tally:
    """Skip the test, with the reason, where the machine could not run it."""
    if tally.skipped:
        pytest.skip(tally.skipped)
    return tally


def nothing_lost(tally: Tally) -> None:
    """Fail unless all that was acknowledged is there and nothing went wrong unsaid."""
    possible(tally)
    assert (tally.lost, tally.silent) == (0, 0), tally.faults
    assert tally.acknowledged > 0
