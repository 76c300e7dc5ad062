"""Virtual devices for the tests of this folder."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from audio_rig import audio_rig, synthetic_speech

from complaintdesk.devices import audio
from complaintdesk.devices.recorder import RecorderProcess

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from audio_rig import AudioRig


@pytest.fixture(scope="session")
def rig() -> Iterator[AudioRig]:
    """Working devices, this process's own too; tests must not break them."""
    with pytest.MonkeyPatch.context() as patch, audio_rig() as rig:
        for name, value in rig.env.items():
            patch.setenv(name, value)
        audio.rescan()  # another test may have had PortAudio look before these devices were there
        yield rig


@pytest.fixture(scope="session")
def speech(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    """What the staff says and what the caller says: about two seconds each, and different."""
    folder = tmp_path_factory.mktemp("speech")
    staff = synthetic_speech("おでんわありがとうございます", folder / "staff.wav")
    caller = synthetic_speech("とどいたさらがわれていました", folder / "caller.wav", "ja+f4")
    return staff, caller


@pytest.fixture(scope="module")
def recorder(rig: AudioRig) -> Iterator[RecorderProcess]:
    """A warm recorder on working devices."""
    process = RecorderProcess(rig.env)
    process.warm()
    yield process
    process.close()


@pytest.fixture
def own_rig() -> Iterator[AudioRig]:
    """Devices that a test may break."""
    with audio_rig() as rig:
        yield rig


@pytest.fixture
def own_recorder(own_rig: AudioRig) -> Iterator[RecorderProcess]:
    """A warm recorder on those."""
    process = RecorderProcess(own_rig.env)
    process.warm()
    yield process
    process.close()
