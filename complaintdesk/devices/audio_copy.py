"""Turns sealed audio into files others can open: FLAC or WAV with the original samples, MP3 to hear (and for courts).

soundfile is imported when first used: it loads numpy, which would cost the window's start 0.1 s.
"""

from __future__ import annotations

import errno
import io
import os
from contextlib import ExitStack
from typing import TYPE_CHECKING, Any

from complaintdesk.domain.errors import Cancelled, DiskFull, ExportFailed

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping
    from pathlib import Path

_MP3_QUALITY = 0.7
"""libsndfile's scale for variable bit rate. Measured with speech, 48 kHz stereo: 130 kbit/s, nearer to the original
than constant 128 kbit/s, and a third quicker to write."""


class FlacAndMp3:
    """Implements ports.AudioCopier, with constant memory."""

    def copy(self, chunks: Iterator[bytes], flac: Path, mp3: Path, cancelled: Callable[[], bool]) -> int:
        """Write both files, durable when it returns, and return the frames per channel.

        Raises ExportFailed (also when a target exists, or there is no sound), DiskFull, Cancelled; none of the two
        files is left then.
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
                        form: closing.enter_context(_output(source, form, target))
                        for form, target in targets.items()
                    }
            for form, output in outputs.items():
                # As float: libsndfile 1.2.2 garbles stereo MP3 that is written from 16-bit integers.
                output.write(samples.astype("float32") / 32768 if form == "mp3" else samples)
            frames += len(samples)
    if not frames:
        raise ExportFailed("the recording holds no sound")
    return frames


def _output(source: Any, form: str, target: _Target) -> Any:  # noqa: ANN401 (soundfile is untyped)
    import soundfile

    shape = {"mode": "w", "samplerate": source.samplerate, "channels": source.channels}
    forms: dict[str, dict[str, Any]] = {
        "flac": {"format": "FLAC", "subtype": "PCM_16"},
        "wav": {"format": "WAV", "subtype": "PCM_16"},
        "mp3": {
            "format": "MP3",
            "subtype": "MPEG_LAYER_III",
            "bitrate_mode": "VARIABLE",
            "compression_level": _MP3_QUALITY,
        },
    }
    return soundfile.SoundFile(target, **shape, **forms[form])


def _typed(error: Exception) -> DiskFull | ExportFailed:
    if isinstance(error, OSError) and error.errno in (errno.ENOSPC, errno.EDQUOT):
        return DiskFull(error.strerror)
    return ExportFailed(str(error))
