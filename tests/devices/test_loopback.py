"""What the computer plays is a source by itself where the optional SoundCard library is installed."""

from __future__ import annotations

import importlib.util
import threading

import numpy as np
import pytest
from audio_rig import RATE, audio_rig, found_at, samples_of, synthetic_speech

from complaintdesk.devices import loopback
from complaintdesk.devices.refusal import DeviceRefused

pytestmark = [
    pytest.mark.audio,
    pytest.mark.slow,
    pytest.mark.skipif(
        not importlib.util.find_spec("soundcard"), reason="SoundCard is an option for Windows"
    ),
]


@pytest.fixture
def rig(monkeypatch):
    with audio_rig() as rig:
        for name, value in rig.env.items():
            monkeypatch.setenv(name, value)
        yield rig


def test_what_is_played_is_heard_and_a_source_that_is_not_there_is_refused(rig, tmp_path):
    voice = synthetic_speech("とどいたさらがわれていました", tmp_path / "caller.wav")
    found = {source.label: source.name for source in loopback.sources()}
    (name,) = [name for name in found.values() if "caller" in name]
    assert loopback.is_one(name)
    opened = loopback.open_input(name, RATE)
    heard, done = [], threading.Event()
    player = rig.speak_caller(voice)
    while player.poll() is None or not done.wait(0.5):
        heard += opened.collect()
        if player.poll() is not None:
            done.set()
    heard += opened.collect()
    assert opened.close()
    samples = np.frombuffer(b"".join(sound for _, sound in heard), dtype=np.int16)
    assert found_at(samples, samples_of(voice))[0] >= 0.99
    times = [begun for begun, _ in heard]
    assert times == sorted(times)
    with pytest.raises(DeviceRefused):
        loopback.open_input("loopback:nothing of that name", RATE)
