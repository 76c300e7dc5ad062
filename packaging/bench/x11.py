"""A screen in memory (Xvfb) whose pixels can be read without asking the X server, and a keyboard that types on it."""

from __future__ import annotations

import ctypes
import mmap
import os
import select
import struct
import subprocess
import tempfile
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Iterator

    from numpy.typing import NDArray

SIZE = (1280, 800)
SUBSTRUCTURE_NOTIFY = 1 << 19
MAP_NOTIFY = 19
REVERT_TO_PARENT = 2


class _MapEvent(ctypes.Structure):
    """XMapEvent of Xlib.h, padded to the size of XEvent."""

    _fields_ = (
        ("type", ctypes.c_int),
        ("serial", ctypes.c_ulong),
        ("send_event", ctypes.c_int),
        ("display", ctypes.c_void_p),
        ("event", ctypes.c_ulong),
        ("window", ctypes.c_ulong),
        ("override_redirect", ctypes.c_int),
        ("padding", ctypes.c_long * 24),
    )


def _window_is_gone(_display: int, _error: int) -> int:
    """Go on: a window that ended between its event and our answer is no reason for Xlib to exit this process."""
    return 0


# Kept here: Xlib does not keep it alive.
_ON_ERROR = ctypes.CFUNCTYPE(ctypes.c_int, ctypes.c_void_p, ctypes.c_void_p)(_window_is_gone)


class Screen:
    """One Xvfb screen: plays the window manager (focus), the typist (XTest) and the eye (its memory)."""

    def __init__(self, name: str, frame: NDArray[np.uint32]) -> None:
        self.name = name
        self._frame = frame
        self._x = ctypes.CDLL("libX11.so.6")
        self._test = ctypes.CDLL("libXtst.so.6")
        self._x.XOpenDisplay.restype = ctypes.c_void_p
        self._x.XSetErrorHandler(_ON_ERROR)
        self._display = ctypes.c_void_p(self._x.XOpenDisplay(name.encode()))
        if not self._display:
            raise OSError(f"no X server answers on {name}")
        self._x.XDefaultRootWindow.restype = ctypes.c_ulong
        root = ctypes.c_ulong(self._x.XDefaultRootWindow(self._display))
        self._x.XSelectInput(self._display, root, ctypes.c_long(SUBSTRUCTURE_NOTIFY))
        self._x.XSync(self._display, 0)

    def windows_shown(self) -> list[int]:
        """Return the top-level windows that became visible since the last call, without menus and tips."""
        shown = []
        event = _MapEvent()
        while self._x.XPending(self._display):
            self._x.XNextEvent(self._display, ctypes.byref(event))
            if event.type == MAP_NOTIFY and not event.override_redirect:
                shown.append(int(event.window))
        return shown

    def focus(self, window: int) -> bool:
        """Give a window the keyboard, as a window manager does with a new one; False if it would not take it."""
        self._x.XSetInputFocus(self._display, ctypes.c_ulong(window), REVERT_TO_PARENT, ctypes.c_ulong(0))
        holder, revert = ctypes.c_ulong(), ctypes.c_int()
        self._x.XGetInputFocus(self._display, ctypes.byref(holder), ctypes.byref(revert))
        return holder.value == window

    def press(self, key: str) -> None:
        """Press and release a key by its X name ("x", "BackSpace"), through the server like a real keyboard."""
        self._x.XStringToKeysym.restype = ctypes.c_ulong
        symbol = ctypes.c_ulong(self._x.XStringToKeysym(key.encode()))
        code = ctypes.c_uint(self._x.XKeysymToKeycode(self._display, symbol) & 0xFF)
        for down in (1, 0):
            self._test.XTestFakeKeyEvent(self._display, code, down, ctypes.c_ulong(0))
        self._x.XFlush(self._display)

    def look(self) -> NDArray[np.uint32]:
        """Return a copy of all pixels, row by row."""
        return self._frame.copy()

    def look_within(self, rows: slice, columns: slice) -> NDArray[np.uint32]:
        """Return a copy of the pixels of a rectangle."""
        return self._frame[rows, columns].copy()

    def look_at(self, places: NDArray[np.intp]) -> NDArray[np.uint32]:
        """Return the pixels at these places (indices into the flattened screen)."""
        seen: NDArray[np.uint32] = self._frame.reshape(-1)[places]
        return seen

    def wait(self, seconds: float) -> None:
        """Wait for the next event, at most so long."""
        select.select([self._x.XConnectionNumber(self._display)], [], [], seconds)

    def close(self) -> None:
        """Leave the X server."""
        self._x.XCloseDisplay(self._display)


@contextmanager
def screen() -> Iterator[Screen]:
    """Run an X server of our own on a free display, without a window manager. Raises OSError."""
    with tempfile.TemporaryDirectory(prefix="cd-screen-") as folder:
        told, tell = os.pipe()
        server = ["Xvfb", "-displayfd", str(tell), "-screen", "0", f"{SIZE[0]}x{SIZE[1]}x24"]
        server += ["-nolisten", "tcp", "-noreset", "-fbdir", folder]
        process = subprocess.Popen(
            server,
            pass_fds=[tell],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        os.close(tell)
        try:
            with os.fdopen(told, "rb") as answer:
                number = answer.readline().strip().decode()
            if not number:
                raise OSError("Xvfb did not start")
            eye = Screen(f":{number}", _memory_of(Path(folder) / "Xvfb_screen0"))
            try:
                yield eye
            finally:
                eye.close()
        finally:
            process.terminate()
            process.wait()


def _memory_of(dump: Path) -> NDArray[np.uint32]:
    """Map the file that Xvfb draws into: an X window dump (XWDFile.h), its header in big-endian words."""
    with dump.open("rb") as file:
        memory = mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)
    words = struct.unpack_from(">25I", memory)
    header, width, height, bits, stride, colours = (
        words[0],
        words[4],
        words[5],
        words[11],
        words[12],
        words[19],
    )
    if bits != 32 or stride != width * 4:
        raise OSError(f"Xvfb draws {bits} bits a pixel, {stride} bytes a row: not what this reads")
    pixels = np.frombuffer(memory, dtype=np.uint32, count=width * height, offset=header + colours * 12)
    return pixels.reshape(height, width)
