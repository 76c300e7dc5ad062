"""What the computer plays, as a source: a softphone's far side on Windows, where PortAudio has no such input.

SoundCard is an option (``pip install complaintdesk[loopback]``) and is asked on Windows alone: elsewhere the sound
server has monitors. Untried on Windows; a test records what a PulseAudio server plays where SoundCard is installed.
"""

from __future__ import annotations

import importlib
import importlib.util
import sys
import threading
import time
from collections import deque
from typing import Any

from complaintdesk.devices.refusal import DeviceRefused
from complaintdesk.services.ports import AudioSource

_MARK = "loopback:"
"""Begins the name of such a source; what follows is the library's own id, by which it is opened anew."""
_BLOCK_S = 0.1
_OPENING_S = 4.0
_CLOSING_S = 1.0
_FULL_SCALE = 32767


def wanted() -> bool:
    """Tell whether this computer needs the library for what it plays, and has it."""
    return sys.platform == "win32" and importlib.util.find_spec("soundcard") is not None


def is_one(name: str) -> bool:
    """Tell whether a source's name is one of these."""
    return name.startswith(_MARK)


def sources() -> list[AudioSource]:
    """List what is played, one source for each output."""
    microphones = importlib.import_module("soundcard").all_microphones(include_loopback=True)
    return [
        AudioSource(name=f"{_MARK}{one.id}", label=f"{one.name} [loopback]")
        for one in microphones
        if one.isloopback
    ]


def open_input(name: str, rate: int) -> LoopbackInput:
    """Start to listen to a source of ``sources``: mono, 16 bit, ``rate`` in Hz. Raises DeviceRefused."""
    opened = LoopbackInput(name, rate)
    opened.wait()
    return opened


class LoopbackInput:
    """An open source, as sources.Input: a thread of its own reads, whoever collects takes the blocks."""

    def __init__(self, name: str, rate: int) -> None:
        self.name = self.device = name
        self.ended = False
        self._rate = rate
        self._heard: deque[tuple[float, bytes]] = deque()
        self._decided = threading.Event()
        self._leave = threading.Event()
        self._refused = ""
        self._thread = threading.Thread(target=self._read, name="loopback", daemon=True)
        self._thread.start()

    def wait(self) -> None:
        """Wait until it is open. Raises DeviceRefused if it is not, or does not answer."""
        answered = self._decided.wait(_OPENING_S)
        if self._refused or not answered:
            self._leave.set()
            raise DeviceRefused("no device", self._refused or "the sound device does not answer")

    def collect(self) -> list[tuple[float, bytes]]:
        """Return the blocks heard since the last time."""
        return [self._heard.popleft() for _ in range(len(self._heard))]

    def close(self) -> bool:
        """Leave the source; False if the device has not let go within a second."""
        self._leave.set()
        self._thread.join(_CLOSING_S)
        return not self._thread.is_alive()

    def _read(self) -> None:
        """Open, read and close on one thread: on Windows the library's objects belong to the thread that made them."""
        try:
            library = importlib.import_module("soundcard")
            source = library.get_microphone(self.name.removeprefix(_MARK), include_loopback=True)
            self.device = f"{source.name} [loopback]"
            frames = round(_BLOCK_S * self._rate)
            with source.recorder(samplerate=self._rate, channels=1, blocksize=frames) as recorder:
                self._decided.set()
                while not self._leave.is_set():
                    self._take(recorder.record(numframes=frames))
        except Exception as failure:  # noqa: BLE001 (the library raises what its system raises)
            self._refused = str(failure) or type(failure).__name__
        self.ended = True
        self._decided.set()

    def _take(self, sound: Any) -> None:
        import numpy as np  # with the library, not before

        samples = np.asarray(sound, dtype=np.float32).reshape(len(sound), -1).mean(axis=1)
        whole = np.clip(np.rint(samples * _FULL_SCALE), -_FULL_SCALE - 1, _FULL_SCALE).astype("<i2")
        self._heard.append((time.monotonic() - len(whole) / self._rate, whole.tobytes()))
