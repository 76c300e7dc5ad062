"""How long from the start of the process until a character typed by XTest can be seen in the window.

The same for the desk and for its peer, an empty window with a line edit. No window manager runs: this program gives
each new top-level window the keyboard as soon as the X server shows it, as a window manager would, and types one "x" at
that moment. The clock stops when exactly those pixels that the "x" changes have the colour that it gives them. Which
pixels these are is learnt before, on a run that is not timed: without "x", with it, and with it rubbed out again; the
blinking cursor and anything else that moves by itself is left out.

Files are in the system's cache and Python's bytecode is there, as after an installation: the run before saw to both.
Runs of the two alternate; the median is told.
"""

from __future__ import annotations

import argparse
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from contextlib import contextmanager, nullcontext
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from bench.figures import Figure, table
from bench.homes import real_home
from bench.x11 import Screen, screen

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from numpy.typing import NDArray

RUNS = 7
PEER = (sys.executable, str(Path(__file__).with_name("empty_window.py")))
PEER_NAME = "empty PySide6 window with a line edit"
HOME_MARK = "{home}"
GIVE_UP_AFTER = 30.0  # seconds
TYPE_AGAIN_AFTER = 1.0  # seconds without the character: it went to a window that does not take text
LOOK_EVERY = 0.0005  # seconds: the resolution of the figure
ONE_BLINK = 1.1  # seconds: a little more than a cursor takes to blink, or a clock to tick
FEWEST_PIXELS = 8  # fewer than these are no letter
ENTRIES = 100_000
COMPILED = Path(tempfile.gettempdir()) / "cd-bench-compiled"
_NOT_THEIRS = ("WAYLAND_DISPLAY", "PYTHONPATH", "PYTHONDONTWRITEBYTECODE")
CLOCK_PIXELS = 4000  # more than these moving are more than a clock and a cursor


class NothingTyped(Exception):
    """The program showed no window in time, or no character in it."""


@dataclass(frozen=True, slots=True)
class Program:
    """A program to start: its command, in which {home} stands for a fresh copy of ``home`` at each start.

    Fresh, so that no draft of the last start's "x" is there before this start's is typed.
    """

    command: tuple[str, ...]
    home: Path | None = None


@dataclass(frozen=True, slots=True)
class Sign:
    """What the typed character changes: places on the screen, and the colours it gives them."""

    places: NDArray[np.intp]
    colours: NDArray[np.uint32]

    def seen_on(self, eye: Screen) -> bool:
        """Say whether the character is on the screen now."""
        return bool((eye.look_at(self.places) == self.colours).all())


@dataclass(frozen=True, slots=True)
class Start:
    """One timed start: seconds until the character was seen, and how often it had to be typed again."""

    seconds: float
    typed_again: int


def measure(home: Path | None) -> list[Figure]:
    """Hold the desk against the peer: on ``home``, else on a real one with 100,000 entries, its keyring unlocked."""
    with nullcontext(home) if home is not None else real_home(ENTRIES) as opened:
        desk = Program((sys.executable, "-m", "complaintdesk", "--home", HOME_MARK), opened)
        ours, peer = compare([desk, Program(PEER)])
    return [figure("start → typed character visible, 100 k entries", ours, peer)]


def figure(name: str, ours: float, peer: float) -> Figure:
    """Hold a start, in seconds, against the peer's."""
    return Figure(name=name, value=ours, unit="s", peer=PEER_NAME, peer_value=peer, at_most=2.5)


def compare(programs: Sequence[Program], runs: int = RUNS) -> list[float]:
    """Return the median seconds of each program, started in turns. Raises NothingTyped."""
    with screen() as eye:
        signs = [learn(eye, program) for program in programs]
        starts: list[list[Start]] = [[] for _ in programs]
        for _ in range(runs):
            for program, sign, told in zip(programs, signs, starts, strict=True):
                told.append(time_start(eye, program, sign))
    for program, told in zip(programs, starts, strict=True):
        again = sum(start.typed_again for start in told)
        if again:
            print(f"typed {again} times again in {len(told)} starts of {program.command}", file=sys.stderr)
    return [statistics.median(start.seconds for start in told) for told in starts]


def time_start(eye: Screen, program: Program, sign: Sign) -> Start:
    """Start the program once and type as soon as it can be typed at. Raises NothingTyped."""
    with started(eye, program) as begun:
        typed: list[float] = []
        while True:
            now = time.perf_counter()
            if typed and sign.seen_on(eye):
                return Start(now - begun, len(typed) - 1)
            focused = any([eye.focus(window) for window in eye.windows_shown()])
            if (focused and not typed) or (typed and now - typed[-1] > TYPE_AGAIN_AFTER):
                eye.press("x")
                typed.append(now)
            if now - begun > GIVE_UP_AFTER:
                raise NothingTyped("no character was seen" if typed else "no window took the keyboard")
            eye.wait(LOOK_EVERY)


def learn(eye: Screen, program: Program) -> Sign:
    """Start the program untimed and find out what an "x" changes. Raises NothingTyped."""
    with started(eye, program) as begun:
        while not any([eye.focus(window) for window in eye.windows_shown()]):
            if time.perf_counter() - begun > GIVE_UP_AFTER:
                raise NothingTyped("no window took the keyboard")
            eye.wait(LOOK_EVERY)
        without, still = _settled(eye)
        eye.press("x")
        with_x, still_with_x = _settled(eye)
        eye.press("BackSpace")
        after, still_after = _settled(eye)
    steady = still & still_with_x & still_after & (without == after)
    places = np.flatnonzero(steady & (without != with_x))
    if len(places) < FEWEST_PIXELS:
        raise NothingTyped(
            f"an x changes {len(places)} pixels: the window has no line that takes text at its start"
        )
    return Sign(places, with_x.reshape(-1)[places])


def _settled(eye: Screen) -> tuple[NDArray[np.uint32], NDArray[np.bool_]]:
    """Watch until nothing moves but a cursor and a clock; return the picture and which pixels kept still."""
    deadline = time.perf_counter() + GIVE_UP_AFTER
    before, _ = _watched(eye)
    while time.perf_counter() < deadline:
        now, still = _watched(eye)
        steady = still & (now == before)
        if steady.size - np.count_nonzero(steady) <= CLOCK_PIXELS:
            return now, steady
        before = now
    raise NothingTyped("the window never comes to rest")


def _watched(eye: Screen) -> tuple[NDArray[np.uint32], NDArray[np.bool_]]:
    """Watch for one blink; return the last picture and which pixels kept still."""
    first = last = eye.look()
    still = np.ones(first.shape, dtype=np.bool_)
    end = time.perf_counter() + ONE_BLINK
    while time.perf_counter() < end:
        eye.wait(0.05)
        last = eye.look()
        still &= last == first
    return last, still


@contextmanager
def started(eye: Screen, program: Program) -> Iterator[float]:
    """Run the program on the screen, on a fresh copy of its home; give the moment of its start (perf_counter)."""
    with tempfile.TemporaryDirectory(prefix="cd-start-") as folder:
        home = Path(folder) / "home"
        if program.home is not None:
            shutil.copytree(program.home, home)
        command = [str(home) if word == HOME_MARK else word for word in program.command]
        env = {name: value for name, value in os.environ.items() if name not in _NOT_THEIRS}
        env.update(DISPLAY=eye.name, QT_QPA_PLATFORM="xcb", PYTHONPYCACHEPREFIX=str(COMPILED))
        eye.windows_shown()
        begun = time.perf_counter()
        process = subprocess.Popen(command, env=env, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL)
        try:
            yield begun
        finally:
            process.terminate()
            try:
                process.wait(10)
            except subprocess.TimeoutExpired:
                process.kill()
                process.wait()


def main(arguments: list[str]) -> int:
    """Measure any command against the peer and print the table; the command's window must take text at its start."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--runs", type=int, default=RUNS)
    parser.add_argument("--home", type=Path, help=f"a folder; each start gets a copy in place of {HOME_MARK}")
    parser.add_argument("command", nargs="+")
    chosen = parser.parse_args(arguments)
    program = Program(tuple(chosen.command), chosen.home)
    ours, peer = compare([program, Program(PEER)], chosen.runs)
    print(table([figure(" ".join(chosen.command), ours, peer)]))
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
