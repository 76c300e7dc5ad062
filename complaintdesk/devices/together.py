"""Keeps the tracks of a recording with the clock and with each other, though each device has a clock of its own."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from complaintdesk.devices.track import Track

FROM_THE_CLOCK_S = 0.060
"""PipeWire tells the age of sound to 40 ms only; who reads a note's moment does not notice more than this either."""
APART_S = 0.030
"""The ear notices two sides that run apart sooner, and a judge might."""
MOVE_S = 0.020


class Move(NamedTuple):
    """``frames`` of silence were put into a track at frame ``place``, or left out there if negative."""

    side: int
    place: int
    frames: int


def keep_together(tracks: Sequence[Track], rate: int) -> Iterator[Move]:
    """Move each track by one step at most: the first keeps to the computer's clock, the second to the first.

    One that gives nothing now is left alone. To be called once a second.
    """
    standard, tolerated = 0.0, FROM_THE_CLOCK_S
    for side, track in enumerate(tracks):
        ahead = None if track.lost else track.drift.now()
        if ahead is None:
            continue
        if abs(ahead - standard) > tolerated:
            seconds = -MOVE_S if ahead > standard else MOVE_S
            frames = round(seconds * rate)
            place = track.shift(frames)
            if place is not None:
                ahead += seconds
                yield Move(side, place, frames)
        standard, tolerated = ahead, APART_S
