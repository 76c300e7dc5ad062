"""Half a second of sound as a FLAC stream of its own, and its peaks. Loads numpy and libsndfile: import it late."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING, cast

import numpy as np
import soundfile

if TYPE_CHECKING:
    import numpy.typing as npt

PEAKS_PER_SECOND = 20
COMPRESSION = 0.375
"""Of libsndfile's 0 to 1: a quarter quicker than its own choice of 0.625, and 0.3 % larger."""


def encode(samples: npt.NDArray[np.int16], rate: int) -> bytes:
    """Return a whole FLAC stream of the (frames, channels) samples."""
    buffer = io.BytesIO()
    soundfile.write(buffer, samples, rate, format="FLAC", subtype="PCM_16", compression_level=COMPRESSION)
    return buffer.getvalue()


def decode(chunk: bytes) -> npt.NDArray[np.int16]:
    """Return the (frames, channels) samples of ``encode``."""
    samples, _ = soundfile.read(io.BytesIO(chunk), dtype="int16", always_2d=True)
    return cast("npt.NDArray[np.int16]", samples)


def peaks_of(samples: npt.NDArray[np.int16], rate: int) -> bytes:
    """Return the loudest sample of each channel for every 50 ms begun, as little-endian uint16."""
    loudness = np.abs(samples.astype(np.int32))  # in 16 bits -32768 has no positive
    starts = np.arange(0, len(samples), rate // PEAKS_PER_SECOND)
    return np.maximum.reduceat(loudness, starts).astype("<u2").tobytes()
