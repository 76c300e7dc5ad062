"""Recording a call: key and file, what the recorder reports, what a crash left behind, what is read back."""

from __future__ import annotations

import logging
import secrets
from contextlib import closing, suppress
from dataclasses import dataclass
from typing import TYPE_CHECKING

from complaintdesk.domain.call import AnnouncementMade, Call, RecordingGap, RecordingShifted, RecordingStarted
from complaintdesk.domain.custody import VerificationFailed
from complaintdesk.domain.errors import HomeUnreadable, LowSpace, NotFound, UserError, WrongKey
from complaintdesk.domain.terms import RecordingEnd
from complaintdesk.services import calls, open_gaps
from complaintdesk.services.changed import Changed
from complaintdesk.services.ports import (
    KEPT_FREE,
    RecorderEnded,
    RecorderFailed,
    RecorderGap,
    RecorderLevel,
    RecorderOpened,
    RecorderShift,
    RecorderSilent,
    RecordOrder,
)
from complaintdesk.store import call_queries, custody_queries, failures, keyslots, sealed_recording
from complaintdesk.store.event_store import Append

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from complaintdesk.domain.call import CallEvent
    from complaintdesk.services.home_keys import HomeKeys
    from complaintdesk.services.ports import Clock, Disks, Listening, Player, Recorder, RecorderReport
    from complaintdesk.store.event_store import EventStore

_log = logging.getLogger(__name__)

_QUIET_US = 3_000_000
"""A recorder writes twice a second; a file untouched for this long (µs) has nobody writing it any more."""


@dataclass(frozen=True, slots=True)
class Waveform:
    """Loudest sample of each 50 ms, 0 to 1, staff and caller; ``seconds`` is the length."""

    seconds: float
    rate: int
    peaks: list[tuple[float, float]]


class RecordingService:
    """The verbs of recordings; ``folder`` holds one sealed file each, whose keys are wrapped by one of ``keys``."""

    def __init__(
        self,
        store: EventStore,
        clock: Clock,
        recorder: Recorder,
        player: Player,
        folder: Path,
        keys: HomeKeys,
        disks: Disks,
    ) -> None:
        self._store = store
        self._clock = clock
        self._folder = folder
        self._keys = keys
        self._disks = disks
        self.recorder = recorder
        self.player = player
        self._started: set[str] = set()
        self._unnoted: list[tuple[str, str, RecorderReport]] = []
        """What recorders told, by call and recording, and nobody has handed to ``note`` yet."""

    # --- while it runs ------------------------------------------------------------------------------------

    def start(
        self,
        call_id: str,
        recording_id: str,
        *,
        staff: str,
        caller: str,
        heard: Callable[[RecorderReport], None],
        goes_on: bool = False,
    ) -> None:
        """Begin to record; the key is durable before the first sound. ``heard`` is called on another thread.

        Hand each report to ``note``. Raises LowSpace below 500 MB, so that notes have room for as long as it takes,
        unless it ``goes_on``: one that was broken off takes what room there is, as it would have done.
        """
        if not goes_on and self.low_space():
            raise LowSpace
        self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        key = secrets.token_bytes(32)
        with self._store.database.writing() as tx:
            call_queries.keep_recording_key(
                tx, recording_id, call_id, keyslots.wrap(self._keys.recordings, key)
            )
        self._started.add(recording_id)
        path = self._path(recording_id)

        def heard_first(report: RecorderReport) -> None:
            if not isinstance(report, RecorderLevel | RecorderSilent):
                self._unnoted.append((call_id, recording_id, report))
            heard(report)

        self.recorder.start(
            RecordOrder(recording_id=recording_id, path=path, key=key, staff=staff, caller=caller),
            heard_first,
        )

    def low_space(self) -> bool:
        """Tell whether so little is free where recordings lie that none is begun. Raises StorageFailed."""
        with failures.files_translated():
            return self._disks.free(self._folder) < KEPT_FREE

    def note(self, call_id: str, recording_id: str, report: RecorderReport, by: str) -> Changed:
        """Write what the recorder reported into the ledger; levels leave no entry.

        A recorder that died before it told of its first sound is looked up in its file. Raises NotFound for the end of
        a recording whose beginning was not noted, unless nothing was recorded.
        """
        changed = self._note(call_id, recording_id, report, by)
        told = (call_id, recording_id, report)
        if told in self._unnoted:
            self._unnoted.remove(told)
        return changed

    def _note(self, call_id: str, recording_id: str, report: RecorderReport, by: str) -> Changed:
        event: CallEvent
        match report:
            case RecorderOpened():
                event = RecordingStarted(
                    recording_id=recording_id,
                    at=report.at,
                    rate=report.rate,
                    channels=report.channels,
                    sources=report.sources,
                )
            case RecorderGap():
                event = RecordingGap(
                    recording_id=recording_id, source=report.source, from_ms=report.from_ms, ms=report.ms
                )
            case RecorderShift():
                event = RecordingShifted(
                    recording_id=recording_id, source=report.source, at_ms=report.at_ms, ms=report.ms
                )
            case RecorderEnded() | RecorderFailed():
                return self._note_end(call_id, recording_id, report, by)
            case _:
                return Changed()
        _, version = self._load(call_id)
        return self._write(call_id, [event], version, by)

    def _note_end(
        self, call_id: str, recording_id: str, report: RecorderEnded | RecorderFailed, by: str
    ) -> Changed:
        call, version = self._load(call_id)
        if recording_id not in call.recordings and isinstance(report, RecorderFailed):
            self._note_beginning(call_id, recording_id, by)
            call, version = self._load(call_id)
        if recording_id not in call.recordings and report.frames:
            raise NotFound(recording_id)
        if recording_id not in call.open_recordings:
            return Changed()  # it failed before the first sound, or was recovered already
        known = (report.frames, report.head)
        if isinstance(report, RecorderFailed):
            return self._note_break(call_id, recording_id, RecordingEnd.FAILED, known, by)
        end = call.finish_recording(
            recording_id, at=self._clock.now(), frames=known[0], head=known[1], reason=RecordingEnd.STOPPED
        )
        return self._write(call_id, [end], version, by)

    def _note_break(
        self, call_id: str, recording_id: str, reason: RecordingEnd, known: tuple[int, str], by: str
    ) -> Changed:
        """Note the end of a recording that was broken off, with what its file shows, else with what is ``known``.

        A recorder that was killed could not report its last chunk, nor that a gap went on: only the file knows.
        """
        with self._store.database.reading() as tx:
            rows = {row.recording_id: row for row in call_queries.call(tx, call_id).recordings}
        (frames, head), gaps = known, rows[recording_id].gaps
        events: list[CallEvent] = []
        with (
            suppress(NotFound, WrongKey, HomeUnreadable),  # its own check says so
            closing(self.open(recording_id)) as sealed,
        ):
            frames, head = sealed.frames, sealed.head if sealed.frames else ""
            peaks = sealed.peaks() if gaps else []
            lasted_ms = round(frames * 1000 / sealed.rate)
            events += open_gaps.ends_of(recording_id, gaps, peaks, lasted_ms)
        call, version = self._load(call_id)
        events.append(
            call.finish_recording(recording_id, at=self._clock.now(), frames=frames, head=head, reason=reason)
        )
        return self._write(call_id, events, version, by)

    def bridge(self, call_id: str, earlier: str, later: str, by: str) -> tuple[Changed, int | None]:
        """Note what is missing between a recording whose recorder died and the one that took its place.

        Return the milliseconds too, None where the earlier one had kept nothing yet. If the caller was told of the
        earlier one, that holds for the later. Raises NotFound.
        """
        with self._store.database.reading() as tx:
            rows = {row.recording_id: row for row in call_queries.call(tx, call_id).recordings}
        if later not in rows:
            raise NotFound(later)
        if earlier not in rows:
            return Changed(), None
        first, second = rows[earlier], rows[later]
        lasted_ms = round((first.frames or 0) * 1000 / first.rate)
        missing = max(0, (second.started_at - first.started_at) // 1000 - lasted_ms)
        events: list[CallEvent] = [
            RecordingGap(recording_id=earlier, source="recorder", from_ms=lasted_ms, ms=missing)
        ]
        if first.announced_at is not None:
            told = AnnouncementMade(recording_id=later, at=first.announced_at, words=first.announcement)
            events.append(told)
        _, version = self._load(call_id)
        self._store.append([Append(calls.stream(call_id), events, version)], by)
        return Changed(calls=frozenset({call_id})), missing

    def announce(self, call_id: str, recording_id: str, words: str, at: int, by: str) -> Changed:
        """Note that the caller was told of the recording, in which words and when (UTC µs).

        Announcing is proper on call-backs too (国民生活センター 2008-05-08). Raises NotFound.
        """
        call, version = self._load(call_id)
        if recording_id not in call.recordings:
            raise NotFound(recording_id)
        event = AnnouncementMade(recording_id=recording_id, at=at, words=words)
        return self._write(call_id, [event], version, by)

    def recover(self, by: str) -> tuple[Changed, int]:
        """Seal the recordings that a crash cut off; return what changed and how many are still being written.

        A recording whose file is gone gets an end with no frames, and the loss is noted.
        """
        self.remove_erased()  # a crash may have come between key and file
        changed, running = Changed(), 0
        with self._store.database.reading() as tx:
            never_noted = call_queries.recordings_never_noted(tx)
        for call_id, recording_id in never_noted:
            if recording_id in self._started:
                continue  # it begins just now; its own report will say so
            if self._lately_written(recording_id):
                running += 1
            else:
                changed |= self._note_beginning(call_id, recording_id, by)
        with self._store.database.reading() as tx:
            unfinished = call_queries.unfinished_recordings(tx)
        for call_id, recording_id in unfinished:
            if self._lately_written(recording_id):
                running += 1
                continue
            if not self._path(recording_id).exists():
                # The recorder had begun it: this is a loss, and stays on record as one.
                missing = VerificationFailed(faults=(f"recording {recording_id}: missing",), count=1)
                self._store.note([missing], by)
            changed |= self._note_break(call_id, recording_id, RecordingEnd.RECOVERED, (0, ""), by)
        return changed, running

    def _note_beginning(self, call_id: str, recording_id: str, by: str) -> Changed:
        """Note a recording that the window did not live to note; when it began follows from file and length."""
        try:
            with closing(self.open(recording_id)) as sealed:
                frames, rate, channels = sealed.frames, sealed.rate, sealed.channels
        except (NotFound, WrongKey, HomeUnreadable):
            return Changed()
        if not frames:
            return Changed()
        _, version = self._load(call_id)
        written = self._path(recording_id).stat().st_mtime
        began = RecordingStarted(
            recording_id=recording_id,
            at=round((written - frames / rate) * 1_000_000),
            rate=rate,
            channels=channels,
            sources=(),
        )
        return self._write(call_id, [began], version, by)

    def call_of(self, recording_id: str) -> str:
        """Return the id of the call that was recorded. Raises NotFound."""
        with self._store.database.reading() as tx:
            return call_queries.call_of_recording(tx, recording_id)

    def remove_erased(self) -> None:
        """Remove the files of erased recordings, which nobody can open any more. Raises StorageFailed."""
        with self._store.database.reading() as tx:
            gone = custody_queries.erased_recordings(tx)
        with failures.files_translated():
            for recording_id in gone:
                path = self._path(recording_id)
                for left in (path, path.with_name(f"{path.name}-journal")):
                    left.unlink(missing_ok=True)

    def close(self, by: str) -> None:
        """End player and recorder, and note what a recorder told that nobody is left to hear of."""
        self.player.stop()
        self.recorder.close()
        given_up: set[str] = set()
        for call_id, recording_id, report in list(self._unnoted):
            if recording_id in given_up:
                continue
            try:
                self.note(call_id, recording_id, report, by)
            except UserError as failure:
                # The file is whole; the next start seals it in the ledger (``recover``). The others must not wait.
                given_up.add(recording_id)
                _log.warning("the end of a recording was not noted: %s", type(failure).__name__)

    # --- reading back ---------------------------------------------------------------------------------------

    def open(self, recording_id: str) -> sealed_recording.SealedRecording:
        """Open a sealed file; the caller closes it. Raises NotFound, WrongKey, HomeUnreadable, StoreBusy."""
        return sealed_recording.SealedRecording.open(self._path(recording_id), self._key_of(recording_id))

    def waveform(self, recording_id: str) -> Waveform:
        """Return what a screen draws. Raises as ``open``."""
        with closing(self.open(recording_id)) as sealed:
            return Waveform(sealed.frames / sealed.rate, sealed.rate, sealed.peaks())

    def chunks(self, recording_id: str) -> Iterator[bytes]:
        """Yield the FLAC chunks in order. Raises as ``open``."""
        with closing(self.open(recording_id)) as sealed:
            for _, audio in sealed.chunks():
                yield audio

    def play(
        self,
        recording_id: str,
        from_frame: int,
        done: Callable[[str], None],
        how: Listening | None = None,
    ) -> None:
        """Play from a frame; ``done`` is called on another thread. Raises NotFound."""
        self.player.play(self._path(recording_id), self._key_of(recording_id), from_frame, done, how)

    def has_file(self, recording_id: str) -> bool:
        """Tell whether anything of a recording lies in the folder."""
        path = self._path(recording_id)
        return path.exists() or path.with_name(f"{path.name}-journal").exists()

    def check(self, recording_id: str, frames: int, head: str) -> str:
        """Return what is wrong with a sealed file against the ledger, "" if nothing; stable English."""
        if not head and not self._path(recording_id).exists():
            return ""  # it failed before there was a file
        try:
            with closing(self.open(recording_id)) as sealed:
                if wrong := sealed.check():
                    return wrong
                if sealed.frames != frames or (head and sealed.head != head):
                    return "not as the ledger says"
                return ""
        except NotFound:
            return "missing"
        except (WrongKey, HomeUnreadable):
            return "unreadable"

    def _lately_written(self, recording_id: str) -> bool:
        path = self._path(recording_id)
        return path.exists() and abs(self._clock.now() - path.stat().st_mtime * 1e6) < _QUIET_US

    def _path(self, recording_id: str) -> Path:
        return self._folder / f"{recording_id}.rec"

    def _key_of(self, recording_id: str) -> bytes:
        with self._store.database.reading() as tx:
            return keyslots.unwrap(self._keys.recordings, call_queries.recording_key(tx, recording_id))

    def _load(self, call_id: str) -> tuple[Call, int]:
        return calls.load(self._store, call_id)

    def _write(self, call_id: str, events: list[CallEvent], version: int, by: str) -> Changed:
        self._store.append([Append(calls.stream(call_id), events, version)], by)
        return Changed(calls=frozenset({call_id}))
