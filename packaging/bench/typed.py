"""From a key press to the painted character, and from Enter to the durable line, typed at the real window by XTest.

First while nothing else goes on, then while another process imports a million orders and this call is recorded from
virtual devices. The clock of a key starts when the X server gets it and stops when the pixels of the note line change.
That of a line stops when the verb that writes it returns on the store thread. Between two keys as much time passes as
when a quick person types, so that drafts are kept meanwhile. The GUI thread's longest stretch without a rest is told in
the time of its own processor, which says how much it did, and in the time that passed, in which others ran as well.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
import time
from contextlib import contextmanager, nullcontext
from pathlib import Path
from typing import TYPE_CHECKING, Any

from bench import append
from bench.figures import Figure
from bench.homes import found_sample
from bench.startup import PEER as EMPTY_WINDOW
from bench.startup import PEER_NAME
from bench.x11 import SIZE, Screen, screen
from complaintdesk import app
from complaintdesk.store.dialects.sqlcipher import connect

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

LINES = 50
WORD = "hakonai"
PAUSE_S = 0.05
GIVE_UP_AFTER = 20.0
FRAME_MS = 16.0


class NotPainted(Exception):
    """A key was pressed, and nothing changed on the screen."""


def measure(lines: int = LINES) -> list[Figure]:
    """Return the 95th percentiles of keys and lines, and how long the GUI thread was busy, at rest and in turmoil."""
    from audio_rig import CALLER, MIC, audio_rig

    with tempfile.TemporaryDirectory(prefix="cd-typed-") as folder, audio_rig() as sound, screen() as eye:
        home = found_sample(Path(folder) / "home")
        desk = app.open_desk(home)
        desk.change_settings(staff_source=MIC, caller_source=CALLER)
        desk.close()
        peer = Path(folder) / "peer.db"
        quiet = _typed(eye, home, peer, lines, sound.env)
        busy = _typed(eye, home, peer, lines, sound.env, recording=True)
        empty = _keys_of_empty_window(eye, lines)
    return [
        *_figures("", quiet, empty),
        *_figures(" during an import and a recording", busy, empty),
    ]


def _figures(when: str, seen: Seen, empty: list[float]) -> list[Figure]:
    return [
        Figure(name=f"key → painted{when}, p95", value=_p95(seen.keys), unit="ms", at_most=FRAME_MS),
        Figure(
            name=f"the same, held against the peer{when and ' at rest'}",
            value=_p95(seen.keys), unit="ms", peer=PEER_NAME, peer_value=_p95(empty),
        ),
        Figure(
            name=f"Enter → durable by real keys{when}, p95",
            value=_p95(seen.lines), unit="ms", peer=append.PEER, peer_value=_p95(seen.commits), at_most=3.0,
        ),
        Figure(name=f"GUI thread busy{when}, longest", value=max(seen.turns), unit="ms", at_most=FRAME_MS),
        Figure(name=f"the same, 999 of 1000{when}", value=_at(seen.turns, 0.999), unit="ms"),
    ]  # fmt: skip


def _p95(times: Sequence[float]) -> float:
    return _at(times, 0.95)


def _at(times: Sequence[float], share: float) -> float:
    return sorted(times)[min(len(times) - 1, round(len(times) * share))]


class Seen:
    """What was measured, all in ms."""

    def __init__(self) -> None:
        self.keys: list[float] = []
        self.entered: list[float] = []
        self.lines: list[float] = []
        self.commits: list[float] = []
        self.turns: list[float] = []


def _typed(
    eye: Screen, home: Path, peer: Path, lines: int, sound: dict[str, str], *, recording: bool = False
) -> Seen:
    seen = Seen()
    command = [sys.executable, "-m", "bench.typed_desk", str(home)]
    with _window(eye, command, sound) as child:
        place = _place(eye, child)
        eye.press("F2")
        _spend(eye, 0.5)
        with append.importing(home) if recording else nullcontext():
            if recording:
                eye.press("F4")
                _spend(eye, 3.0)  # the recorder starts, the announcement is read
            _asked(child, "told")
            _write_lines(eye, place, peer, lines, seen)
            told = _asked(child, "told")
        eye.press("F12")
        _spend(eye, 0.5)
    if told["recording"] is not recording:
        raise RuntimeError("the call was not recorded while it was typed in")
    seen.turns = told["turns"]
    # A line that was given out as durable but never told would shift all after it: they must be as many.
    seen.lines = [(end - begun) * 1000 for begun, end in zip(seen.entered, told["durable"], strict=True)]
    return seen


def _write_lines(eye: Screen, place: tuple[slice, slice], peer: Path, lines: int, seen: Seen) -> None:
    peer.unlink(missing_ok=True)
    peer.touch()
    bare = connect(peer, bytes(32))  # the same pragmas as the store
    bare.execute("CREATE TABLE row (n INTEGER PRIMARY KEY, body BLOB)")
    for turn in range(lines):
        for key in WORD:
            seen.keys.append(_key(eye, place, key))
        seen.entered.append(time.perf_counter())
        eye.press("Return")
        _spend(eye, 4 * PAUSE_S)
        body = turn.to_bytes(4, "big") * (append.ROW_BYTES // 4)
        begun = time.perf_counter()
        bare.execute("BEGIN IMMEDIATE")
        bare.execute("INSERT INTO row (body) VALUES (?)", (body,))
        bare.execute("COMMIT")
        seen.commits.append((time.perf_counter() - begun) * 1000)
    bare.close()


def _key(eye: Screen, place: tuple[slice, slice], key: str) -> float:
    """Press a key and return after how many ms the note line looked otherwise. Raises NotPainted."""
    before = eye.look_within(*place)
    begun = time.perf_counter()
    eye.press(key)
    while bool((eye.look_within(*place) == before).all()):
        if time.perf_counter() - begun > GIVE_UP_AFTER:
            raise NotPainted(key)
        time.sleep(0.0002)
    took = (time.perf_counter() - begun) * 1000
    _spend(eye, PAUSE_S)
    return took


def _spend(eye: Screen, seconds: float) -> None:
    end = time.perf_counter() + seconds
    while (left := end - time.perf_counter()) > 0:
        eye.windows_shown()
        eye.wait(left)


def _keys_of_empty_window(eye: Screen, lines: int) -> list[float]:
    """Type as much at the least that PySide6 can show."""
    with _window(eye, list(EMPTY_WINDOW), {}):
        place = (slice(0, SIZE[1]), slice(0, SIZE[0] // 2))
        return [_key(eye, place, key) for _ in range(lines // 4) for key in WORD]


@contextmanager
def _window(eye: Screen, command: list[str], sound: dict[str, str]) -> Iterator[subprocess.Popen[str]]:
    """Run a program whose first window gets the keyboard."""
    env = {**os.environ, **sound, "DISPLAY": eye.name, "QT_QPA_PLATFORM": "xcb"}
    env.pop("WAYLAND_DISPLAY", None)
    eye.windows_shown()
    process = subprocess.Popen(command, env=env, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
    try:
        deadline = time.perf_counter() + GIVE_UP_AFTER
        while not any([eye.focus(window) for window in eye.windows_shown()]):
            if time.perf_counter() > deadline:
                raise NotPainted("no window")
            eye.wait(0.05)
        _spend(eye, 2.0)
        yield process
    finally:
        process.terminate()
        process.wait()
        assert process.stdin is not None
        assert process.stdout is not None
        process.stdin.close()
        process.stdout.close()


def _place(eye: Screen, child: subprocess.Popen[str]) -> tuple[slice, slice]:
    """Wait until the desk is open and the cursor in the note line; return its rows and columns on the screen."""
    deadline = time.perf_counter() + GIVE_UP_AFTER
    while not (found := _asked(child, "where")):
        if time.perf_counter() > deadline:
            raise NotPainted("the cursor is not in the note line")
        _spend(eye, 0.1)
    left, top, width, height = found
    return slice(top, top + height), slice(left, left + width)


def _asked(child: subprocess.Popen[str], question: str) -> Any:
    assert child.stdin is not None
    assert child.stdout is not None
    print(question, file=child.stdin, flush=True)
    return json.loads(child.stdout.readline())
