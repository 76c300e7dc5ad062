"""A sound server's source tells when its sound was: two streams of one source agree, whenever each was opened."""

from __future__ import annotations

import threading
import time

import numpy as np
import pipewire_rig
import pytest
from audio_rig import MIC, RATE, audio_rig, found_at, samples_of

from complaintdesk.devices import pulse

pytestmark = [pytest.mark.audio, pytest.mark.slow]

LOOK_S = 0.2
OFF_S = {"pulseaudio": 0.002, "pipewire": 0.045}
"""PipeWire counts periods of 43 ms."""


@pytest.fixture(params=OFF_S)
def server(request, monkeypatch):
    if request.param == "pipewire" and (lacking := pipewire_rig.missing()):
        pytest.skip(f"{', '.join(lacking)} not installed")
    with pipewire_rig.pipewire_rig() if request.param == "pipewire" else audio_rig() as rig:
        for name, value in rig.env.items():
            monkeypatch.setenv(name, value)
        yield rig, OFF_S[request.param]


class Listener:
    """One stream, with what it gave."""

    def __init__(self) -> None:
        self._stream = pulse.open_source(MIC, RATE)
        self._began: list[float] = []
        self._sound = bytearray()

    def look(self) -> None:
        for begun, block in self._stream.collect():
            self._began.append(begun - len(self._sound) / 2 / RATE)
            self._sound += block

    def heard_at(self, spoken) -> float:
        """Return the time.monotonic() at which something was."""
        match, lag = found_at(np.frombuffer(self._sound, dtype=np.int16), spoken)
        assert match >= 0.99
        return float(np.median(self._began)) + lag

    def close(self) -> None:
        self._stream.close()


def test_two_streams_of_one_source_agree_on_when_a_word_was(server, speech):
    rig, off_s = server
    pause = threading.Event()
    listeners = [Listener()]
    before = time.monotonic()
    pause.wait(LOOK_S)
    listeners.append(Listener())
    pause.wait(2 * LOOK_S)
    voice = rig.speak_mic(speech[0])
    while voice.poll() is None:
        pause.wait(LOOK_S)
        for listener in listeners:
            listener.look()
    pause.wait(2 * LOOK_S)
    times = []
    for listener in listeners:
        listener.look()
        times.append(listener.heard_at(samples_of(speech[0])))
        listener.close()
    assert before < min(times) < time.monotonic()
    assert abs(times[0] - times[1]) <= off_s
