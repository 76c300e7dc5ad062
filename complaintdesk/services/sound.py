"""Sound before and beside recordings: levels, the seconds before F4, a test recording, what all recordings take up."""

from __future__ import annotations

import hashlib
import secrets
import threading
from contextlib import suppress
from dataclasses import replace
from typing import TYPE_CHECKING

from complaintdesk.domain import sound
from complaintdesk.domain.custody import SoundSaved
from complaintdesk.domain.disk_refusal import refusal
from complaintdesk.domain.errors import ExportFailed, FileNotWritten
from complaintdesk.domain.terms import Role
from complaintdesk.services.changed import Changed
from complaintdesk.services.ports import (
    KEPT_FREE,
    Arming,
    RecorderEnded,
    RecorderFailed,
    RecordOrder,
)
from complaintdesk.store import failures, recording_queries

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from complaintdesk.domain.sound import Forecast, KeptRecording
    from complaintdesk.services.ports import (
        AudioCopier,
        AudioSource,
        Clock,
        Disks,
        Player,
        Recorder,
        RecorderReport,
    )
    from complaintdesk.services.recordings import RecordingService
    from complaintdesk.services.shops import ShopService
    from complaintdesk.store.event_store import EventStore

FORMS = ("flac", "wav", "mp3")


def _nobody(_report: RecorderReport) -> None:
    """Hear what nobody asks for."""


class SoundService:
    """``folder`` is where recordings lie, ``work`` where a test recording may lie for a moment."""

    def __init__(
        self,
        store: EventStore,
        clock: Clock,
        recorder: Recorder,
        player: Player,
        disks: Disks,
        folder: Path,
        work: Path,
        shops: ShopService,
        recordings: RecordingService,
        copier: AudioCopier,
    ) -> None:
        self._store = store
        self._clock = clock
        self._recorder = recorder
        self._player = player
        self._disks = disks
        self._folder = folder
        self._work = work
        self._shops = shops
        self._recordings = recordings
        self._copier = copier
        self._call: Arming | None = None
        self._call_heard: Callable[[RecorderReport], None] = _nobody
        self._listening: tuple[Arming, Callable[[RecorderReport], None]] | None = None
        self._test: RecordOrder | None = None
        self._tested = False
        """The recorder has let go of the test's file."""
        # The recorder's thread tells of a test's end while the store's may arm anew: one of the two decides.
        self._lock = threading.Lock()

    # --- listening ----------------------------------------------------------------------------------------

    def sources(self) -> list[AudioSource]:
        """List the inputs; a device that hangs may hold this up for seconds. Raises AudioUnavailable, AudioDenied."""
        return self._recorder.sources()

    def arm(self, arming: Arming | None, heard: Callable[[RecorderReport], None] = _nobody) -> None:
        """Keep the last seconds of a call in memory from now on, of a new one without what was before; None ends it.

        ``heard`` is called on another thread: levels with the sides that are not kept, Silent, Failed.
        """
        with self._lock:
            self._call = arming
            self._call_heard = heard
            self._apply()

    def listen(self, staff: str, caller: str, heard: Callable[[RecorderReport], None]) -> None:
        """Report the levels of two sources, on another thread, until ``listen_no_more``."""
        with self._lock:
            self._listening = (Arming(staff=staff, caller=caller), heard)
            self._apply()

    def listen_no_more(self) -> None:
        """End what ``listen`` began."""
        with self._lock:
            if self._listening is not None:
                self._listening = None
                self._apply()

    def _apply(self) -> None:
        """Have the recorder do what is wanted now; only whoever holds the lock may."""
        if self._listening is not None:
            arming, heard = self._listening
            seconds = self._call.seconds if self._call else 0
            self._recorder.arm(replace(arming, seconds=seconds), heard)
        elif self._call is not None:
            self._recorder.arm(self._call, self._call_heard)
        else:
            self._recorder.disarm()

    # --- a test -------------------------------------------------------------------------------------------

    def begin_test(self, staff: str, caller: str, heard: Callable[[RecorderReport], None]) -> None:
        """Record into the work folder, under a key that nobody keeps; ``heard`` is called on another thread.

        What is kept in memory of a call before F4 is given up first: it must not come to the disk this way.

        Raises StorageFailed.
        """
        self.forget_test()
        with failures.files_translated():
            self._work.mkdir(mode=0o700, parents=True, exist_ok=True)
        name = f"test-{secrets.token_hex(8)}"
        order = RecordOrder(
            recording_id=name,
            path=self._work / f"{name}.rec",
            key=secrets.token_bytes(32),
            staff=staff,
            caller=caller,
        )
        with self._lock:
            self._test, self._tested = order, False
            self._recorder.disarm()

        def reported(report: RecorderReport) -> None:
            if isinstance(report, RecorderEnded | RecorderFailed):
                self._on_tested(order)
            heard(report)

        self._recorder.start(order, reported)

    def _on_tested(self, order: RecordOrder) -> None:
        """Listen as before, unless another test runs by now; nothing more is written of this one."""
        with self._lock:
            forgotten = self._test is not order
            self._tested = self._tested or not forgotten
            if not forgotten or self._test is None:
                self._apply()
        if forgotten:
            with suppress(OSError):
                order.path.unlink(missing_ok=True)

    def end_test(self) -> None:
        """Stop the test recording; Ended follows."""
        if self._test is not None:
            self._recorder.stop(self._test.recording_id)

    def play_test(self, done: Callable[[str], None]) -> None:
        """Play it back; ``done`` gets "" at the end, or why it failed, on another thread."""
        if self._test is not None:
            self._player.play(self._test.path, self._test.key, 0, done)

    def forget_test(self) -> None:
        """Remove it, and end it if it still runs: the recorder is there for calls."""
        self.end_test()
        with self._lock:
            order, self._test = self._test, None
            written = not self._tested
        if order is None:
            return
        self._player.stop()
        if not written:  # else the recorder would be refused its own file: it is removed once that is sealed
            with failures.files_translated():
                order.path.unlink(missing_ok=True)

    # --- taking one out -----------------------------------------------------------------------------------

    def save(self, recording_id: str, path: Path, by: str) -> Changed:
        """Write a recording as FLAC or WAV, sample by sample, or as MP3, after the name's ending: a manager's right.

        That it went out is noted. Raises NotAllowed, NotFound, FileNotWritten (for another ending too), DiskFull,
        DiskGone; an earlier file stands as it was then.
        """
        self._shops.require(by, Role.MANAGER)
        form = path.suffix.lower().removeprefix(".")
        if form not in FORMS:
            raise FileNotWritten(" / ".join(each.upper() for each in FORMS))
        part = path.with_name(f".{path.name}.part")
        try:
            part.unlink(missing_ok=True)
            self._copier.save(self._recordings.chunks(recording_id), {form: part}, lambda: False)
            digest = _sha256(part)
            part.replace(path)
        except ExportFailed as failure:
            raise FileNotWritten(failure.why) from failure
        except OSError as failure:
            with suppress(OSError):
                part.unlink(missing_ok=True)
            raise refusal(failure) or FileNotWritten(failure.strerror or "file") from failure
        event = SoundSaved(recording_id=recording_id, form=form, sha256=digest)
        self._store.note([event], by)
        return Changed(calls=frozenset({self._recordings.call_of(recording_id)}))

    # --- what there is ------------------------------------------------------------------------------------

    def kept(self) -> list[KeptRecording]:
        """Return all recordings that are not erased, with the bytes of their files, the newest first."""
        with self._store.database.reading() as tx:
            found = recording_queries.kept(tx)
        return [replace(each, size=self._size(each.recording_id)) for each in found]

    def forecast(self, kept: list[KeptRecording]) -> Forecast:
        """Foretell for how long the disk will do. Raises StorageFailed."""
        with failures.files_translated():
            free = self._disks.free(self._folder)
        return sound.forecast(kept, free - KEPT_FREE, self._clock.now())

    def minutes_left(self) -> int | None:
        """Return for how many minutes the disk takes sound, None while there is room enough. Raises StorageFailed."""
        with failures.files_translated():
            free = self._disks.free(self._folder)
        return sound.minutes(free) if free < KEPT_FREE else None

    def _size(self, recording_id: str) -> int:
        try:
            return (self._folder / f"{recording_id}.rec").stat().st_size
        except OSError:  # being erased, or lost: its own check says so
            return 0


def _sha256(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()
