"""Turns sealed audio into files others can open: FLAC or WAV with the original samples, MP3 to hear (and for courts).

soundfile is imported when first used: it loads numpy, which would cost the window's start 0.1 s.
"""

from __future__ import annotations

import contextlib
import io
import os
from contextlib import ExitStack
from typing import TYPE_CHECKING, Any

from complaintdesk.domain.disk_refusal import refusal
from complaintdesk.domain.errors import Cancelled, DiskFull, DiskGone, ExportFailed

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping
    from pathlib import Path

_MP3_QUALITY = 0.6
"""libsndfile's scale for variable bit rate. Measured with two voices: as large as 0.7 at 48 kHz (125 kbit/s), nearer to
the original in all that speech is made of, and a third quicker to write."""

_TOO_FINE_HZ = 44_100
"""From here on half the rate is enough to listen to: it holds all up to 10 kHz. The FLAC beside it keeps everything."""


class FlacAndMp3:
    """Implements ports.AudioCopier, with constant memory."""

    def copy(self, chunks: Iterator[bytes], flac: Path, mp3: Path, cancelled: Callable[[], bool]) -> int:
        """Write both files, durable when it returns, and return the frames per channel.

        Raises ExportFailed (also when a target exists, or there is no sound), DiskFull, DiskGone, Cancelled; none of
        the two files is left then.
        """
        return self.save(chunks, {"flac": flac, "mp3": mp3}, cancelled)

    def save(self, chunks: Iterator[bytes], files: Mapping[str, Path], cancelled: Callable[[], bool]) -> int:
        """Write one file of each form ("flac", "wav", "mp3"); otherwise as ``copy``."""
        import soundfile

        with ExitStack() as on_failure:
            targets: list[_Target] = []
            for path in files.values():
                targets.append(_Target(path))
                on_failure.callback(targets[-1].discard)
            try:
                frames = _write(chunks, dict(zip(files, targets, strict=True)), cancelled)
                for target in targets:
                    target.finish()
            except (soundfile.LibsndfileError, AssertionError, OSError) as error:
                # soundfile asserts that a write was complete; the file knows why it was not.
                refused = next((target.refused for target in targets if target.refused), error)
                if isinstance(refused, AssertionError):
                    raise
                raise _typed(refused) from error
            on_failure.pop_all()
        return frames


class _Target:
    """A file for libsndfile to write that remembers why it failed: libsndfile itself says nothing of a full disk."""

    def __init__(self, path: Path) -> None:
        try:
            self._file = path.open("xb+", buffering=0)
        except OSError as error:
            raise _typed(error) from error
        self._path = path
        self.refused: OSError | None = None
        self.seek = self._file.seek
        self.tell = self._file.tell
        self.read = self._file.read

    def write(self, data: bytes) -> int:
        """Write all of it, or note why not."""
        rest = memoryview(data)
        try:
            while rest and self.refused is None:
                rest = rest[self._file.write(rest) :]
        except OSError as error:
            self.refused = error
        return len(data) - len(rest)

    def finish(self) -> None:
        """Make the file durable. Raises OSError, also for what went wrong while libsndfile closed it."""
        if self.refused is not None:
            raise self.refused
        os.fsync(self._file.fileno())
        self._file.close()

    def discard(self) -> None:
        """Give the file up."""
        with contextlib.suppress(OSError):  # of a disk that went away; the first failure tells more
            self._file.close()
            self._path.unlink()


def _write(chunks: Iterator[bytes], targets: Mapping[str, _Target], cancelled: Callable[[], bool]) -> int:
    import soundfile

    frames = 0
    outputs: dict[str, Any] = {}
    with ExitStack() as closing:
        for chunk in chunks:
            if cancelled():
                raise Cancelled
            with soundfile.SoundFile(io.BytesIO(chunk)) as source:
                samples = source.read(dtype="int16", always_2d=True)
                if not outputs:
                    outputs = {
                        form: closing.enter_context(contextlib.closing(_output(source, form, target)))
                        for form, target in targets.items()
                    }
            for output in outputs.values():
                output.write(samples)
            frames += len(samples)
    if not frames:
        raise ExportFailed("the recording holds no sound")
    return frames


def _output(source: Any, form: str, target: _Target) -> Any:  # noqa: ANN401 (soundfile is untyped)
    import soundfile

    from complaintdesk.devices.chunk import COMPRESSION

    rate, channels = source.samplerate, source.channels
    match form:
        case "mp3":
            return _Mp3(target, rate, channels)
        case "flac":
            return soundfile.SoundFile(
                target, "w", rate, channels, "PCM_16", format="FLAC", compression_level=COMPRESSION
            )
    return soundfile.SoundFile(target, "w", rate, channels, "PCM_16", format="WAV")


class _Mp3:
    """An MP3 to listen to, with variable bit rate: of a high sample rate it keeps half."""

    def __init__(self, target: _Target, rate: int, channels: int) -> None:
        import soundfile

        from complaintdesk.devices.halving import Halved

        self._halved = Halved(channels) if rate >= _TOO_FINE_HZ else None
        self._file = soundfile.SoundFile(
            target,
            "w",
            rate // 2 if self._halved else rate,
            channels,
            "MPEG_LAYER_III",
            format="MP3",
            bitrate_mode="VARIABLE",
            compression_level=_MP3_QUALITY,
        )

    def write(self, samples: Any) -> None:  # noqa: ANN401 (numpy is imported late)
        """Add (frames, channels) samples of 16 bits."""
        # As float: libsndfile 1.2.2 garbles stereo MP3 that is written from 16-bit integers.
        self._file.write(self._halved.put(samples) if self._halved else samples.astype("float32") / 32768)

    def close(self) -> None:
        """Write what still waited, and close."""
        with self._file:
            if self._halved:
                self._file.write(self._halved.end())


def _typed(error: Exception) -> DiskFull | DiskGone | ExportFailed:
    return refusal(error) or ExportFailed(str(error))
