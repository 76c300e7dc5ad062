"""Gaps that nobody lived to tell the end of: recorder or window was killed while one side of a recording was lost."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from complaintdesk.domain.call import RecordingGap

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

_SIDES = ("staff", "caller")
_PEAK_MS = 50
"""A sealed file keeps the loudest sample of so many milliseconds."""


def ends_of(
    recording_id: str,
    gaps: Iterable[tuple[str, int, int]],
    peaks: Sequence[tuple[float, float]],
    lasted_ms: int,
) -> list[RecordingGap]:
    """Return what is missing of a broken off recording behind the gaps, (source, from_ms, ms), that were told of.

    A side that is lost is filled up with silence; no device that works gives a sample of exactly nothing for long. So
    the silence that begins where the last gap told of ends is part of that gap.
    """
    told: dict[str, int] = {}
    for source, from_ms, ms in gaps:
        told[source] = max(told.get(source, 0), from_ms + ms)
    found = []
    for side, source in enumerate(_SIDES):
        if source not in told:
            continue
        first = place = math.ceil(told[source] / _PEAK_MS)
        while place < len(peaks) and peaks[place][side] == 0.0:
            place += 1
        until = min(place * _PEAK_MS, lasted_ms)
        if place > first and until > told[source]:
            found.append(
                RecordingGap(
                    recording_id=recording_id,
                    source=source,
                    from_ms=told[source],
                    ms=until - told[source],
                )
            )
    return found
