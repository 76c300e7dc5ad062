"""What is done to sound for listening only: one side, quiet sides made louder, slower or faster. Nothing is kept."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from complaintdesk.devices.stretch import Stretch

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    import numpy.typing as npt

    from complaintdesk.services.ports import Listening

    Sound = npt.NDArray[np.int16]

_SIDES = {"staff": 0, "caller": -1}
_LOUD = 0.5
_MOST = 20.0
"""How much louder a side is made at most: beyond that only the noise grows."""
_SILENT = 0.003
_LOUD_PARTS = 0.95
"""A side is as loud as its loudest parts, but for one in twenty: a slammed door must not decide."""


def gains(peaks: Sequence[tuple[float, float]]) -> tuple[float, float]:
    """Return by how much to make each side louder, from the peaks of the whole recording."""
    found = []
    for side in zip(*peaks, strict=True):
        spoken = sorted(peak for peak in side if peak > _SILENT)
        loud = spoken[int(_LOUD_PARTS * (len(spoken) - 1))] if spoken else _LOUD
        found.append(min(_MOST, max(1.0, _LOUD / loud)))
    return (found[0], found[-1]) if found else (1.0, 1.0)


def heard(pieces: Iterable[Sound], rate: int, how: Listening, louder: tuple[float, float]) -> Iterator[Sound]:
    """Yield (frames, channels) samples as they are to be heard."""
    stretch = Stretch(rate, how.speed) if how.speed != 1.0 else None
    for piece in pieces:
        samples = piece
        if louder != (1.0, 1.0):
            wanted = np.array((louder[0], louder[-1])[: samples.shape[1]], np.float32)
            samples = (samples * wanted).clip(-32768, 32767).astype(np.int16)
        if how.side:
            one = samples[:, [_SIDES[how.side]]]
            samples = np.repeat(one, samples.shape[1], axis=1)
        yield stretch.put(samples) if stretch is not None else samples
    if stretch is not None:
        yield stretch.end()
