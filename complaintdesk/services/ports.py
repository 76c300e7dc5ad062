"""The outside world as the services see it: Protocols that devices/ fulfils."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from complaintdesk.domain import errors

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence

    from complaintdesk.domain.errors import UserError


class Clock(Protocol):
    """Tells the time."""

    def now(self) -> int:
        """Return microseconds since 1970-01-01 UTC."""
        ...


class Ids(Protocol):
    """Makes names for new things."""

    def new(self) -> str:
        """Return a fresh identifier: ASCII letters and digits, at most 32 characters."""
        ...


class SecretStore(Protocol):
    """The keyring of the operating system: a cache of the key, never the only copy."""

    def get(self, name: str) -> str | None:
        """Return the secret, or None if there is none or the keyring cannot be asked."""
        ...

    def put(self, name: str, secret: str) -> bool:
        """Keep the secret; False if the keyring cannot."""
        ...


KEPT_FREE = 500_000_000
"""Bytes that stay free on every disk we write to: an hour of recording takes 469 MB."""


class Disks(Protocol):
    """What this computer knows of its disks. A folder need not exist yet; all raise OSError where the disk is gone."""

    def free(self, folder: Path) -> int:
        """Return the bytes that may still be written where the folder is, or will be."""
        ...

    def same(self, one: Path, other: Path) -> bool:
        """Tell whether both lie on one disk, as far as the system knows."""
        ...

    def cloud(self, folder: Path) -> str:
        """Return the name of the service whose synchronised folder this lies in, "" for none known."""
        ...


class Held(Protocol):
    """A lock between processes that ends with the process."""

    def leave(self) -> None:
        """Give it up."""
        ...


@dataclass(frozen=True, slots=True, kw_only=True)
class AudioSource:
    """An input: ``name`` is what the settings keep, ``label`` what a person reads."""

    name: str
    label: str


@dataclass(frozen=True, slots=True, kw_only=True)
class RecordOrder:
    """What to record: ``staff`` goes to the left track, ``caller`` to the right.

    Sources are names from ``Recorder.sources()``; an empty ``caller`` records the staff source on both tracks, an empty
    ``staff`` means the system's default input. ``rate`` in Hz; ``key`` 32 bytes, handed to the child by pipe only.
    """

    recording_id: str
    path: Path
    key: bytes = field(repr=False)
    staff: str = ""
    caller: str = ""
    rate: int = 48_000


@dataclass(frozen=True, slots=True, kw_only=True)
class Arming:
    """What to listen to before a recording, sources as in RecordOrder.

    The last ``seconds`` are kept in memory, never on a disk; a recording of the same sources begins with them.
    """

    staff: str = ""
    caller: str = ""
    seconds: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class RecorderOpened:
    """Sound arrives: ``at`` is the UTC µs of the first frame."""

    at: int
    rate: int
    channels: int
    sources: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class RecorderLevel:
    """Loudness since the last report, 0.0 to 1.0 of full scale, and the frames durable so far.

    ``lost`` names the sides ("staff", "caller") that give nothing now.
    """

    staff: float
    caller: float
    frames: int
    lost: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class RecorderGap:
    """``source`` ("staff" or "caller") gave nothing from ``from_ms`` for ``ms`` milliseconds."""

    source: str
    from_ms: int
    ms: int


@dataclass(frozen=True, slots=True, kw_only=True)
class RecorderShift:
    """A device's clock had run away: at ``at_ms`` so many ms of silence were put into a side's track.

    A negative ``ms`` tells how much was left out, at the quietest place near by. Silence more often than any clock
    needs it is RecorderGap: sound was lost.
    """

    source: str
    at_ms: int
    ms: int


@dataclass(frozen=True, slots=True, kw_only=True)
class RecorderSilent:
    """The recorder's process gives no sign; the next level tells that it is back, Failed that it was given up."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RecorderEnded:
    """The file is sealed: ``frames`` per channel, ``head`` the hex hash of the last chunk."""

    frames: int
    head: str


@dataclass(frozen=True, slots=True, kw_only=True)
class RecorderFailed:
    """Recording stopped by itself; ``why`` in the library's words.

    ``code`` is one of: no device, busy, denied, disk full, storage, no library, slept, died. What was durable before
    stays in the file: ``frames`` and ``head`` as in RecorderEnded (0 and "" if no file).
    """

    code: str
    why: str
    frames: int
    head: str

    @property
    def failure(self) -> UserError:
        """Return what the screen and the command line have words for."""
        return _FAILURES.get(self.code, errors.AudioUnavailable)(self.why)


_FAILURES: dict[str, type[UserError]] = {
    "disk full": errors.DiskFull,
    "storage": errors.StorageFailed,
    "slept": errors.RecorderDied,
    "died": errors.RecorderDied,
    "busy": errors.AudioBusy,
    "denied": errors.AudioDenied,
}


RecorderReport = (
    RecorderOpened
    | RecorderLevel
    | RecorderGap
    | RecorderShift
    | RecorderSilent
    | RecorderEnded
    | RecorderFailed
)


class Recorder(Protocol):
    """Records in a process of its own."""

    def sources(self) -> list[AudioSource]:
        """List the inputs. Raises AudioUnavailable."""
        ...

    def warm(self) -> None:
        """Start the process without recording, so that ``start`` is quick. Never raises."""
        ...

    def start(self, order: RecordOrder, heard: Callable[[RecorderReport], None]) -> None:
        """Begin; returns at once. ``heard`` is called on a reader thread, last with Ended or Failed."""
        ...

    def stop(self, recording_id: str = "") -> None:
        """End the running recording in good order, if one is named that one alone; the Ended report follows."""
        ...

    def arm(self, arming: Arming, heard: Callable[[RecorderReport], None]) -> None:
        """Listen without recording; replaces an earlier one, holds after each recording. Never raises.

        ``heard`` is called on another thread: levels, Silent, Failed while no source opens or when the process died.
        """
        ...

    def disarm(self) -> None:
        """Listen no more and forget what was kept in memory."""
        ...

    def close(self) -> None:
        """End the process; a running recording is ended in good order first."""
        ...


@dataclass(frozen=True, slots=True, kw_only=True)
class Listening:
    """How a recording is heard; what is kept stays as it is.

    ``speed`` with the pitch kept, 1.0 as it was; ``side`` "staff" or "caller" for that side alone, "" for both;
    ``even`` makes quiet sides as loud as the other.
    """

    speed: float = 1.0
    side: str = ""
    even: bool = False


class Player(Protocol):
    """Plays sealed audio to the system's output."""

    def play(
        self,
        path: Path,
        key: bytes,
        from_frame: int,
        done: Callable[[str], None],
        how: Listening | None = None,
    ) -> None:
        """Begin at a frame; returns at once. ``done`` gets "" at the end, or why it failed, on another thread."""
        ...

    def stop(self) -> None:
        """Stop; ``done`` is still called."""
        ...

    def frame(self) -> int:
        """Return the frame that is heard now."""
        ...


@dataclass(frozen=True, slots=True, kw_only=True)
class DialProfile:
    """How this desk dials. ``way``: "show" (number, copy, QR), "uri" (tel:), or "command".

    ``command`` is an argument list in which ``{number}`` stands for the number; it never passes a shell. ``form``:
    "e164", "national" (hyphens) or "digits". ``prefix``: "", "184" or "186", dialled first.
    """

    way: str = "show"
    command: tuple[str, ...] = ()
    form: str = "digits"
    prefix: str = ""


class Dialer(Protocol):
    """Rings a number."""

    def dial(self, profile: DialProfile, e164: str) -> str:
        """Ring and return the string dialled. Raises DialFailed; SampleNeverDials in a sample home."""
        ...


@dataclass(frozen=True, slots=True, kw_only=True)
class Sheet:
    """A document to set; ``root`` is the folder whose pictures it may show, None for none."""

    template: str
    data: Mapping[str, object] = field(repr=False)
    target: Path
    root: Path | None = None


class Typesetter(Protocol):
    """Makes PDF pages from a template and data, in a process of its own."""

    def pdf(
        self, template: str, data: Mapping[str, object], target: Path, cancelled: Callable[[], bool]
    ) -> None:
        """Write ``target``. Raises ExportFailed, Cancelled."""
        ...

    def pdfs(self, sheets: Sequence[Sheet], cancelled: Callable[[], bool]) -> int:
        """Write many at once and return how many characters no font has, so that their code points stand there.

        Raises ExportFailed, DiskFull, DiskGone, Cancelled.
        """
        ...

    def pictures(self, sheet: Sheet, cancelled: Callable[[], bool]) -> list[bytes]:
        """Return the pages as PNG pictures; nothing is written. Raises ExportFailed, Cancelled."""
        ...


class AudioCopier(Protocol):
    """Turns sealed audio into files others can open."""

    def copy(self, chunks: Iterator[bytes], flac: Path, mp3: Path, cancelled: Callable[[], bool]) -> int:
        """Write both files from FLAC chunks and return the frames per channel. Raises ExportFailed, Cancelled."""
        ...

    def save(self, chunks: Iterator[bytes], files: Mapping[str, Path], cancelled: Callable[[], bool]) -> int:
        """Write one file of each form ("flac", "wav", "mp3"); otherwise as ``copy``."""
        ...


@dataclass(frozen=True, slots=True, kw_only=True)
class Stamp:
    """A time-stamp: ``response`` is the authority's whole answer (RFC 3161), ``at`` its time in UTC µs.

    ``authority`` is who signed it, as its certificate says; ``trusted`` tells whether the signature was followed to a
    certificate that the owner named. Without that, only its form and what it was made of were looked at.
    """

    response: bytes
    at: int
    authority: str
    trusted: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportJob:
    """One order file to import into an open store: the file at ``store`` with its ``key``, or the server at ``url``.

    ``columns`` is the layout as JSON data; times without a zone are ``utc_offset_s`` ahead of UTC; ``at`` is now,
    UTC µs.
    """

    store: Path | None
    key: bytes = field(repr=False)
    url: str
    file: Path
    encoding: str
    columns: Mapping[str, object]
    utc_offset_s: int
    at: int


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportProgress:
    """How far an import is: ``done`` 0 to 1 of the file, ``orders`` taken in, ``bad`` rows so far."""

    done: float
    orders: int
    bad: int


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportResult:
    """What came of an import. ``bad`` counts all bad rows, ``bad_rows`` are the first (line, why, shown) of them.

    ``ended`` is "done" or "cancelled".
    """

    added: int
    changed: int
    same: int
    bad: int
    bad_rows: tuple[tuple[int, str, str], ...]
    ended: str


class OrderImporter(Protocol):
    """Imports order files in a process of its own, so that nobody who types waits for it."""

    def run(
        self, job: ImportJob, heard: Callable[[ImportProgress], None], cancelled: Callable[[], bool]
    ) -> ImportResult:
        """Import and return when it is over; ``heard`` is called a few times a second.

        Raises ImportFailed, StoreBusy, DiskFull, StorageFailed.
        """
        ...


class TimestampAuthority(Protocol):
    """Has others vouch that data existed by now; only a hash of it leaves the computer."""

    def stamp(self, url: str, data: bytes, roots: str) -> Stamp:
        """Ask the authority at ``url``. Raises TimestampFailed; ``roots`` as in ``read``."""
        ...

    def read(self, response: bytes, data: bytes, roots: str) -> Stamp:
        """Check a stamp of ``data`` and return what it says. Raises TimestampFailed.

        ``roots`` is a PEM file of certificates the signature must lead to; without it (empty) the signature is not
        checked.
        """
        ...
