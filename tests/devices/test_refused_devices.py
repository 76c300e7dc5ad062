"""A device that another program holds, or that the system will not let us hear, is told apart from one that is gone."""

from __future__ import annotations

import os
import secrets
import socket
from typing import TYPE_CHECKING

import pytest
from listening import Ear

from complaintdesk.devices.recorder import RecorderProcess
from complaintdesk.domain.errors import AudioBusy, AudioDenied
from complaintdesk.services.ports import Arming, RecorderFailed, RecorderLevel, RecordOrder

if TYPE_CHECKING:
    from audio_rig import AudioRig

pytestmark = [pytest.mark.audio, pytest.mark.slow]

# What PortAudio says where another program holds the card: no sound card is here whose driver could say it.
_CARD_IN_USE = """
class PortAudioError(Exception):
    pass

class default:
    hostapi = 0

def query_hostapis(index):
    return {"devices": [0]}

def query_devices(device=None, kind=None):
    return {"index": 0, "name": "card", "max_input_channels": 1}

class RawInputStream:
    def __init__(self, **_):
        raise PortAudioError(WORDS)

def _terminate(): pass
def _initialize(): pass
"""
_UNAVAILABLE = '"Device unavailable", -9985'
_EBUSY, _EACCES = (
    '"Unanticipated host error", -9999, (0, -16, "Device or resource busy")',
    '"Unanticipated host error", -9999, (0, -13, "Permission denied")',
)


def refusal(recorder: RecorderProcess, folder) -> RecorderFailed:
    """Return how an order ends; what is armed must be told the same."""
    armed, ear = Ear(), Ear()
    recorder.arm(Arming(seconds=10), armed)
    before = armed.wait_for(RecorderFailed)
    armed.wait(lambda report: isinstance(report, RecorderLevel) and report.lost == ("staff", "caller"))
    order = RecordOrder(recording_id="r1", path=folder / "r1.rec", key=secrets.token_bytes(32))
    recorder.start(order, ear)
    failed = ear.wait_for_last()
    assert isinstance(failed, RecorderFailed)
    assert (before.code, list(folder.glob("*.rec"))) == (failed.code, [])
    return failed


@pytest.mark.parametrize(
    ("words", "kind"),
    [(_UNAVAILABLE, AudioBusy), (_EBUSY, AudioBusy), (_EACCES, AudioDenied)],
    ids=["unavailable", "busy", "denied"],
)
def test_a_card_that_is_in_use_or_forbidden_is_said_to_be_that(tmp_path, words, kind):
    (tmp_path / "sounddevice.py").write_text(_CARD_IN_USE.replace("WORDS", words))
    recorder = RecorderProcess({"PYTHONPATH": str(tmp_path), "PULSE_SERVER": f"unix:{tmp_path}/nobody"})
    assert type(refusal(recorder, tmp_path).failure) is kind
    recorder.close()


@pytest.fixture
def locked_out(rig: AudioRig, tmp_path) -> dict[str, str]:
    """The way to a sound server that asks for another key than ours."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    right, wrong = rig.env["PULSE_COOKIE"], tmp_path / "cookie"
    wrong.write_bytes(os.urandom(256))
    rig.pactl(
        "load-module",
        "module-native-protocol-tcp",
        f"port={port}",
        "listen=127.0.0.1",
        f"auth-cookie={right}",
    )
    return {**rig.env, "PULSE_SERVER": f"tcp:127.0.0.1:{port}", "PULSE_COOKIE": str(wrong)}


def test_a_sound_server_that_does_not_let_us_in_is_said_to_deny_it(locked_out, tmp_path):
    recorder = RecorderProcess(locked_out)
    failed = refusal(recorder, tmp_path)
    assert (type(failed.failure), failed.why) == (AudioDenied, "Access denied")
    with pytest.raises(AudioDenied):
        recorder.sources()
    recorder.close()
