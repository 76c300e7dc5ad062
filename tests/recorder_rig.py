"""Orders to a real recorder, and what its files hold."""

from __future__ import annotations

import secrets
from typing import TYPE_CHECKING

import numpy as np
from audio_rig import CALLER, MIC

from complaintdesk.devices.chunk import decode
from complaintdesk.services.ports import RecordOrder
from complaintdesk.store.sealed_recording import SealedRecording

if TYPE_CHECKING:
    import subprocess
    from pathlib import Path

    import numpy.typing as npt

    from complaintdesk.devices.recorder import RecorderProcess


def order(folder: Path, staff: str = MIC, caller: str = CALLER) -> RecordOrder:
    """Return an order for a new recording."""
    recording_id = secrets.token_hex(8)
    return RecordOrder(
        recording_id=recording_id,
        path=folder / f"{recording_id}.rec",
        key=secrets.token_bytes(32),
        staff=staff,
        caller=caller,
    )


def sound_in(wanted: RecordOrder) -> npt.NDArray[np.int16]:
    """Return the samples, (frames, 2), of a file that must be sound."""
    with SealedRecording.open(wanted.path, wanted.key) as recording:
        assert recording.check() == ""
        samples = np.concatenate([decode(chunk) for _, chunk in recording.chunks()])
        assert len(samples) == recording.frames
        return samples


def child_of(recorder: RecorderProcess) -> subprocess.Popen[str]:
    """Return the process that records."""
    assert recorder._child is not None
    return recorder._child._process


def child_age(recorder: RecorderProcess) -> float:
    """Return for how many seconds it has lived."""
    assert recorder._child is not None
    return recorder._child.lived()
