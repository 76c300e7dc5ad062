"""The sources of a recording: opened side by side, emptied together, opened anew when they come back."""

from __future__ import annotations

import threading
from collections import deque
from dataclasses import dataclass, field
from functools import partial
from typing import TYPE_CHECKING

from complaintdesk.devices import audio, sources
from complaintdesk.devices.refusal import DeviceRefused

if TYPE_CHECKING:
    from complaintdesk.devices.sources import Input

_RETRY_S = 1.0
_LATE_S = 0.5
"""A source that is just being opened is waited for so long before it is taken for one that hangs."""
Block = tuple[float, bytes]


@dataclass(slots=True)
class _Slot:
    """One source: ``input`` while it is open, ``refused`` if it would not open, ``since`` when that began."""

    name: str
    since: float
    input: Input | None = None
    refused: DeviceRefused | None = None
    opening: threading.Thread | None = None
    news: deque[Input | DeviceRefused] = field(default_factory=deque)
    waiting: list[Block] = field(default_factory=list)


class Inputs:
    """The sources called ``names`` ("" being the system's own), at ``rate`` Hz. One thread uses it; times monotonic.

    Each is opened on a thread of its own, since a device that hangs must not hold up the others.
    """

    def __init__(self, names: tuple[str, ...], rate: int, now: float) -> None:
        self.names = names
        self.rate = rate
        self._slots = [_Slot(name, now) for name in names]
        self._closed = False
        for slot in self._slots:
            self._open(slot)

    def __len__(self) -> int:
        return len(self._slots)

    @property
    def decided(self) -> bool:
        """Tell whether every source has opened or refused."""
        return all(slot.input or slot.refused for slot in self._slots)

    @property
    def devices(self) -> tuple[str, ...]:
        """Return the sources' names for people, as far as they are known."""
        return tuple(slot.input.device if slot.input else slot.name for slot in self._slots)

    def refused(self) -> DeviceRefused | None:
        """Return why no source is open, None while one is or may yet be."""
        if any(slot.refused is None for slot in self._slots):
            return None
        return self._slots[0].refused

    def look(self, now: float) -> None:
        """Take in what has opened, give up on what hangs, and try again what is gone."""
        for slot in self._slots:
            self._take_news(slot, now)
            if slot.input is None and slot.opening is not None and now - slot.since > audio.OPENING_S:
                slot.refused = slot.refused or DeviceRefused("no device", audio.NO_ANSWER)
            elif slot.input is None and slot.opening is None and now - slot.since > _RETRY_S:
                slot.since = now
                self._open(slot)

    def collect(self, index: int, now: float) -> list[Block]:
        """Return what one source gave since the last time, each block with the time of its first frame."""
        slot = self._slots[index]
        blocks, slot.waiting = slot.waiting, []
        if slot.input is not None:
            blocks += slot.input.collect()
            if slot.input.ended:
                gone, slot.input, slot.since = slot.input, None, now
                threading.Thread(target=gone.close, name="close-audio", daemon=True).start()
        return blocks

    def is_open(self, index: int) -> bool:
        """Tell whether a source is open now."""
        return self._slots[index].input is not None

    def put_back(self, index: int, blocks: list[Block]) -> None:
        """Have ``collect`` give these first: sound that was heard before it was asked for."""
        self._slots[index].waiting = blocks + self._slots[index].waiting

    def close(self) -> bool:
        """Leave all sources; False if a device hangs in its library, which then cannot be used again."""
        for slot in self._slots:
            if slot.opening is not None:
                slot.opening.join(_LATE_S)
        self._closed = True
        for slot in self._slots:
            self._take_news(slot, slot.since)
        done = [slot.input.close() for slot in self._slots if slot.input is not None]
        return all(done) and not any(slot.opening for slot in self._slots)

    # --- opening ------------------------------------------------------------------------------------------

    def _open(self, slot: _Slot) -> None:
        slot.opening = threading.Thread(target=partial(self._work, slot), name="open-audio", daemon=True)
        slot.opening.start()

    def _work(self, slot: _Slot) -> None:
        try:
            opened = sources.open_input(slot.name, self.rate)
        except DeviceRefused as refused:
            slot.news.append(refused)
        else:
            if self._closed:
                opened.close()
            else:
                slot.news.append(opened)

    def _take_news(self, slot: _Slot, now: float) -> None:
        while slot.news:
            news = slot.news.popleft()
            slot.opening, slot.since = None, now
            if isinstance(news, DeviceRefused):
                slot.refused = news
            else:
                slot.input, slot.refused = news, None
                slot.name = (
                    news.name
                )  # the system's own input may be another one by the time it is opened anew
