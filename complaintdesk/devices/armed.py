"""Listening without recording: levels for the eye, and the last seconds in memory in case a recording is asked for."""

from __future__ import annotations

import time
from collections import deque
from typing import TYPE_CHECKING

import numpy as np

from complaintdesk.devices.asleep import Nap, slept_s
from complaintdesk.devices.capture import SIDES
from complaintdesk.devices.track import SILENT_AT_FIRST_S, SILENT_S
from complaintdesk.services.ports import RecorderFailed, RecorderLevel

if TYPE_CHECKING:
    from collections.abc import Callable

    from complaintdesk.devices.inputs import Block, Inputs
    from complaintdesk.services.ports import RecorderReport

_TICK_S = 0.1
_SAMPLE_BYTES = 2
_FULL_SCALE = 32768.0


class Armed:
    """Keeps the last ``seconds`` of each source in memory; nothing of it is ever on a disk unless it is handed over."""

    def __init__(
        self,
        inputs: Inputs,
        seconds: int,
        report: Callable[[RecorderReport], None],
        slept: Callable[[], float] = slept_s,
    ) -> None:
        now = time.monotonic()
        self._inputs = inputs
        self._seconds = seconds
        self._report = report
        self._kept: list[deque[Block]] = [deque() for _ in inputs.names]
        self._heard_at = [now] * len(inputs)
        self._patience = [SILENT_AT_FIRST_S] * len(inputs)
        self._refused = False
        self._nap = Nap(slept)

    def tick(self) -> float:
        """Take in what was heard, forget what is too old; return after how many seconds to call again."""
        now = time.monotonic()
        self._inputs.look(now)
        levels = [self._listen(index, now) for index in range(len(self._inputs))]
        if self._nap.over():
            for kept in self._kept:
                kept.clear()  # those are not the seconds before F4 any more
        self._report(RecorderLevel(staff=levels[0], caller=levels[-1], frames=0, lost=self._lost(now)))
        refused = self._inputs.refused()
        if refused is not None and not self._refused:
            self._report(RecorderFailed(code=refused.code, why=refused.why, frames=0, head=""))
        self._refused = refused is not None
        return _TICK_S

    def hand_over(self) -> Inputs:
        """Give up the open sources, with what was kept to be collected first."""
        for index, kept in enumerate(self._kept):
            self._inputs.put_back(index, list(kept))
        return self._inputs

    def close(self) -> bool:
        """Leave the sources and forget all; False if a device hangs."""
        self._kept.clear()
        return self._inputs.close()

    def _lost(self, now: float) -> tuple[str, ...]:
        """Return the sides that give nothing; where one source serves both, both."""
        refused = [
            self._inputs.decided and not self._inputs.is_open(index) for index in range(len(self._inputs))
        ]
        gone = [
            no or now - at > patience
            for no, at, patience in zip(refused, self._heard_at, self._patience, strict=True)
        ]
        return SIDES if all(gone) else tuple(side for side, no in zip(SIDES, gone, strict=False) if no)

    def _listen(self, index: int, now: float) -> float:
        kept, blocks = self._kept[index], self._inputs.collect(index, now)
        kept.extend(blocks)
        oldest = now - self._seconds
        while kept and kept[0][0] + len(kept[0][1]) / _SAMPLE_BYTES / self._inputs.rate <= oldest:
            kept.popleft()
        if not blocks:
            return 0.0
        self._heard_at[index], self._patience[index] = now, SILENT_S
        samples = np.frombuffer(b"".join(block for _, block in blocks), dtype=np.int16)
        return max(int(samples.max()), -int(samples.min())) / _FULL_SCALE
