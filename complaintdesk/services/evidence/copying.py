"""Copying the recordings of a case into a package, several at once: to make MP3 is what takes the time."""

from __future__ import annotations

import os
import threading
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from typing import TYPE_CHECKING

from complaintdesk.domain.errors import (
    Cancelled,
    ExportFailed,
    HomeUnreadable,
    NotFound,
    RecordingUnreadable,
    StorageFailed,
    WrongKey,
)
from complaintdesk.services.evidence.exhibits import exhibits

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from complaintdesk.domain.case_file import CaseFile
    from complaintdesk.services.evidence.bag import BagWriter
    from complaintdesk.services.evidence.exhibits import Exhibit
    from complaintdesk.services.ports import AudioCopier

_MOST = 4
"""At once: libsndfile lets other threads run, and each holds a few MB."""


class Copying:
    """Copies on threads of its own; ``go_on`` raises Cancelled when the person stopped it, ``told`` gets 0 to 1."""

    def __init__(
        self,
        bag: BagWriter,
        copier: AudioCopier,
        audio: Callable[[str], Iterator[bytes]],
        go_on: Callable[[], None],
        cancelled: Callable[[], bool],
        told: Callable[[float], None],
    ) -> None:
        self._bag = bag
        self._copier = copier
        self._audio = audio
        self._go_on = go_on
        self._cancelled = cancelled
        self._told = told
        self._failed = threading.Event()
        self._lock = threading.Lock()
        self._done = 0
        self._whole = 1

    def of(self, case: CaseFile) -> list[Exhibit]:
        """Return the case's recordings with the hashes of their copies.

        Raises the first failure, once all threads have ended: nothing writes into a package that is taken away.
        """
        found = exhibits(case)
        self._whole = max(1, sum(e.recording.frames or 0 for e in found if e.flac))
        self._told(0.0)
        with ThreadPoolExecutor(min(_MOST, os.cpu_count() or 1), thread_name_prefix="copying") as pool:
            # The longest first: begun last, it would be copied alone while the other threads have nothing to do.
            longest_first = sorted(found, key=lambda exhibit: exhibit.recording.frames or 0, reverse=True)
            begun = {exhibit.place: pool.submit(self._copied, exhibit) for exhibit in longest_first}
        jobs = [begun[exhibit.place] for exhibit in found]
        failures = [failure for job in jobs if (failure := job.exception())]
        self._go_on()  # a person who stopped it is told that, not what broke off because of it
        if failures:
            # What was broken off because of another's failure says Cancelled too; the cause tells more.
            raise next((one for one in failures if not isinstance(one, Cancelled)), failures[0])
        return [job.result() for job in jobs]

    def _copied(self, exhibit: Exhibit) -> Exhibit:
        frames = exhibit.recording.frames
        if not exhibit.flac or frames is None:
            return exhibit
        if self._stopped():
            raise Cancelled
        try:
            flac, mp3 = self._bag.path(exhibit.flac), self._bag.path(exhibit.mp3)
            chunks = self._counted(self._audio(exhibit.recording.recording_id), exhibit)
            copied = self._copier.copy(chunks, flac, mp3, self._stopped)
            if copied != frames:
                raise ExportFailed(f"recording {exhibit.place}: {copied} frames instead of {frames}")
            return replace(
                exhibit,
                flac_sha256=self._bag.adopt(exhibit.flac, self._check),
                mp3_sha256=self._bag.adopt(exhibit.mp3, self._check),
            )
        except BaseException:
            self._failed.set()
            raise

    def _counted(self, chunks: Iterator[bytes], exhibit: Exhibit) -> Iterator[bytes]:
        """Pass chunks on; each is half a second (DESIGN §5), near enough for a progress bar."""
        try:
            for chunk in chunks:
                with self._lock:
                    self._done += exhibit.recording.rate // 2
                    self._told(self._done / self._whole)
                yield chunk
        except (NotFound, WrongKey, HomeUnreadable, StorageFailed) as failure:
            raise RecordingUnreadable(exhibit.place) from failure

    def _check(self, _counted: int) -> None:
        if self._stopped():
            raise Cancelled

    def _stopped(self) -> bool:
        return self._failed.is_set() or self._cancelled()
