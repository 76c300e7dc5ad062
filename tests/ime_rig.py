"""A desk on a screen in memory with ibus and Anthy, as Debian ships them, and a typist at a real keyboard's end."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import tempfile
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

from bench import x11
from rig import wait_until
from services_rig import session_bus

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from bench.x11 import Screen

ENGINE = Path("/usr/libexec/ibus-engine-anthy")
TOOLS = ("Xvfb", "ibus-daemon", "ibus", "xdotool", "dbus-daemon")
HIRAGANA = "[org/freedesktop/ibus/engine/anthy/common]\ninput-mode=0\n"
"""Anthy begins with Latin letters unless told otherwise."""
PATIENCE = 30.0


class InputMethodDesk:
    """``press`` goes through X server, input method and window as a person's keys do."""

    def __init__(self, screen: Screen, process: subprocess.Popen[str], environment: dict[str, str]) -> None:
        self._screen = screen
        self._process = process
        self._environment = environment

    def press(self, *keys: str) -> None:
        """Press keys by their X names ("a", "alt+2", "F3")."""
        subprocess.run(["xdotool", "key", "--delay", "40", *keys], env=self._environment, check=True)

    def click(self, x: int, y: int) -> None:
        """Click at a place of the screen."""
        command = ["xdotool", "mousemove", str(x), str(y), "click", "1"]
        subprocess.run(command, env=self._environment, check=True)

    def state(self) -> dict[str, Any]:
        """Return what the desk shows."""
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        print("?", file=self._process.stdin, flush=True)
        answer: dict[str, Any] = json.loads(self._process.stdout.readline())
        return answer

    def see(self, shown: Callable[[dict[str, Any]], object]) -> dict[str, Any]:
        """Wait until the desk shows something, and return all that it shows then."""
        seen: dict[str, Any] = {}

        def is_shown() -> bool:
            seen.update(self.state())
            return bool(shown(seen))

        try:
            wait_until(is_shown, PATIENCE)
        except AssertionError:
            raise AssertionError(f"not shown: {seen}") from None
        return seen

    def warm_up(self) -> None:
        """Convert a word and take it back: what is typed while Anthy first reads its dictionary can be lost."""

        def is_converting() -> bool:
            self.press(*"asa", "space")
            return any("\u4e00" <= sign <= "\u9fff" for sign in self.state()["composing"])

        wait_until(is_converting, PATIENCE)
        # All of it: what an impatient second try added, and what came past a method not ready yet.
        self.press("Escape", "Escape", "ctrl+a", "BackSpace")
        self.see(lambda seen: not seen["composing"] and not seen["text"])

    def focus(self) -> None:
        """Give the window the keyboard, as a window manager does."""
        wait_until(lambda: any([self._screen.focus(w) for w in self._screen.windows_shown()]), PATIENCE)


def missing() -> list[str]:
    """Return what this machine lacks."""
    lacking = [tool for tool in TOOLS if shutil.which(tool) is None]
    return lacking if ENGINE.exists() else [*lacking, "ibus-anthy"]


@contextmanager
def desk_with_input_method(home: Path) -> Iterator[InputMethodDesk]:
    """Run the desk on a home with the input method switched to kana."""
    with ExitStack() as stack:
        screen = stack.enter_context(x11.screen())
        # ibus puts its socket below the cache: a path of 107 bytes at most, which pytest's folders exceed.
        own = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="cd-ime-")))
        env = {
            **stack.enter_context(session_bus(own)),
            "DISPLAY": screen.name,
            "GSETTINGS_BACKEND": "keyfile",
        }
        settings = Path(env["XDG_CONFIG_HOME"]) / "glib-2.0" / "settings"
        settings.mkdir(parents=True)
        (settings / "keyfile").write_text(HIRAGANA)
        # The engine runs on the system's own Python.
        systems = {**env, "PATH": "/usr/bin:/bin"}
        daemon = ["ibus-daemon", "--panel=disable", "--cache=none", "--config=disable"]
        stack.enter_context(_running(subprocess.Popen(daemon, env=systems, **QUIET)))
        wait_until(lambda: _chosen(systems), PATIENCE)
        here = Path(__file__).parent
        paths = os.pathsep.join((str(here), str(here.parent)))
        ours = {**os.environ, **env, "QT_QPA_PLATFORM": "xcb", "QT_IM_MODULE": "ibus", "PYTHONPATH": paths}
        desk = subprocess.Popen(
            [sys.executable, str(here / "ime_desk.py"), str(home)],
            env=ours,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
        )
        stack.enter_context(_running(desk))
        person = InputMethodDesk(screen, desk, systems)
        person.focus()
        person.see(lambda seen: seen["idle"])
        yield person


QUIET: dict[str, Any] = {
    "stdin": subprocess.DEVNULL,
    "stdout": subprocess.DEVNULL,
    "stderr": subprocess.DEVNULL,
}


def _chosen(environment: dict[str, str]) -> bool:
    """Choose Anthy and ask whether it is: the choice itself fails where there is no setxkbmap, and is made."""
    subprocess.run(["ibus", "engine", "anthy"], env=environment, check=False, **QUIET)
    asked = ["ibus", "engine"]
    return subprocess.run(asked, env=environment, check=False, capture_output=True).stdout == b"anthy\n"


@contextmanager
def _running(process: subprocess.Popen[Any]) -> Iterator[None]:
    try:
        yield
    finally:
        for pipe in (process.stdin, process.stdout):
            if pipe is not None:
                pipe.close()
        try:
            process.wait(2)
        except subprocess.TimeoutExpired:
            process.terminate()
            process.wait()
