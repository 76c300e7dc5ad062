"""Waiting, with a deadline, for what a recorder or player says on its own thread."""

from __future__ import annotations

import os
import threading
import time
from typing import TYPE_CHECKING, TypeVar, cast

from complaintdesk.services.ports import (
    RecorderEnded,
    RecorderFailed,
    RecorderLevel,
    RecorderOpened,
    RecorderReport,
)

if TYPE_CHECKING:
    from collections.abc import Callable

Kind = TypeVar("Kind")
PATIENCE_S = 20.0
"""More than a machine that four test runs share ever needed."""


def on_this_machine(seconds: float) -> float:
    """Return in what time something must be done that a machine with nothing else to do has so many seconds for."""
    return seconds * max(1.0, os.getloadavg()[0] / (os.cpu_count() or 1))


class Ear:
    """Collects a recorder's reports; pass it as ``heard``."""

    def __init__(self) -> None:
        self.reports: list[RecorderReport] = []
        self.times: list[float] = []
        self.keeps_levels = True
        """Levels come ten times a second: hours of them would be a memory of their own."""
        self._news = threading.Condition()

    def __call__(self, report: RecorderReport) -> None:
        if isinstance(report, RecorderLevel) and not self.keeps_levels:
            return
        with self._news:
            self.reports.append(report)
            self.times.append(time.monotonic())
            self._news.notify_all()

    def wait(self, suits: Callable[[RecorderReport], bool], within: float = PATIENCE_S) -> RecorderReport:
        """Return the first report that suits, from the past or the future."""

        def first() -> RecorderReport | None:
            return next((report for report in self.reports if suits(report)), None)

        with self._news:
            found = self._news.wait_for(first, timeout=within)
        assert found, f"not heard within {within} s; heard {self.reports[-5:]}"
        return found

    def wait_again(
        self, heard: int, suits: Callable[[RecorderReport], bool], within: float = PATIENCE_S
    ) -> RecorderReport:
        """Return the first report that suits after the first ``heard`` ones."""

        def first() -> RecorderReport | None:
            return next((report for report in self.reports[heard:] if suits(report)), None)

        with self._news:
            found = self._news.wait_for(first, timeout=within)
        assert found, f"not heard within {within} s; heard {self.reports[-5:]}"
        return found

    def wait_for(self, kind: type[Kind], within: float = PATIENCE_S) -> Kind:
        """Return the first report of a kind."""
        return cast("Kind", self.wait(lambda report: isinstance(report, kind), within))

    def wait_for_durable(self, frames: int, within: float = PATIENCE_S) -> None:
        """Wait until so many frames are on the disk."""
        self.wait(lambda report: isinstance(report, RecorderLevel) and report.frames >= frames, within)

    def wait_for_last(self, within: float = PATIENCE_S) -> RecorderEnded | RecorderFailed:
        """Return the last report."""
        return self.wait_for(RecorderEnded | RecorderFailed, within)  # type: ignore[arg-type, return-value]

    def all(self, kind: type[Kind]) -> list[Kind]:
        """Return all reports of a kind."""
        return [report for report in self.reports if isinstance(report, kind)]

    def opened(self) -> RecorderOpened:
        """Wait until sound arrives."""
        return self.wait_for(RecorderOpened)
