"""One recording as one SQLCipher file with its own key: half-second FLAC chunks, each chained to the one before.

The chain: ``hash_n = SHA-256(hash_{n-1} ‖ n ‖ frames ‖ SHA-256(audio))`` with both numbers as eight big-endian bytes;
before the first chunk stands the SHA-256 of the canonical header (id, rate, channels). A tail that was cut off
cannot be seen from the file alone: the caller compares ``frames`` and ``head`` with the ledger.
"""

from __future__ import annotations

import errno
import hashlib
import os
import struct
from contextlib import closing, contextmanager, suppress
from typing import TYPE_CHECKING, Any

from sqlcipher3 import dbapi2

from complaintdesk.domain.errors import DiskFull, HomeUnreadable, NotFound, StorageFailed, StoreBusy, WrongKey
from complaintdesk.domain.ledger import canonical

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

FORMAT = "1"
PEAKS_PER_SECOND = 20
"""One peak stands for 50 ms."""

_KEY_BYTES = 32
_SALT_BYTES = 16
_BUSY_S = 10.0
_PEAK_FULL_SCALE = 32768.0
_SCHEMA = """
CREATE TABLE about (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE chunk (n INTEGER PRIMARY KEY, frames INTEGER NOT NULL, audio BLOB NOT NULL, peaks BLOB NOT NULL,
                    hash BLOB NOT NULL);
"""


def header_hash(recording_id: str, rate: int, channels: int) -> bytes:
    """Return what stands before the first chunk, so that a chunk cannot move to another recording."""
    return hashlib.sha256(canonical({"channels": channels, "id": recording_id, "rate": rate})).digest()


def chunk_hash(prev: bytes, n: int, frames: int, audio: bytes) -> bytes:
    """Return the hash of chunk ``n`` (from 0) that holds ``frames`` frames per channel."""
    return hashlib.sha256(prev + struct.pack(">QQ", n, frames) + hashlib.sha256(audio).digest()).digest()


class SealedWriter:
    """Writes a new recording; one thread only. What ``append`` returned survives kill -9 and a power cut."""

    def __init__(self, connection: Any, recording_id: str, rate: int, channels: int) -> None:  # noqa: ANN401 (no stubs)
        self._connection = connection
        self._head = header_hash(recording_id, rate, channels)
        self._count = 0
        self._chunk_frames = 0
        self._last_is_short = False
        self.frames = 0
        """Frames per channel that are durable."""

    @classmethod
    def create(cls, path: Path, key: bytes, recording_id: str, rate: int, channels: int) -> SealedWriter:
        """Begin a file that does not exist yet. ``key`` is 32 random bytes, ``rate`` in Hz.

        Raises DiskFull, StorageFailed (also when the file exists: a recording is never overwritten).
        """
        _create_empty(path)
        about = {"format": FORMAT, "recording_id": recording_id, "rate": rate, "channels": channels}
        with _typed_errors(None):
            connection = _connect(path, key)
            try:
                # A rollback journal keeps all that is durable in the one file; in WAL mode it would need its
                # companion. TRUNCATE with FULL also syncs the end of a commit, which DELETE with FULL does not.
                connection.execute("PRAGMA journal_mode = TRUNCATE").fetchone()
                connection.execute("PRAGMA synchronous = FULL")
                connection.executescript(f"BEGIN; {_SCHEMA} COMMIT;")
                connection.executemany("INSERT INTO about VALUES (?, ?)", about.items())
            except BaseException:
                _close(connection)
                path.unlink()
                raise
        return cls(connection, recording_id, rate, channels)

    @property
    def head(self) -> str:
        """Return the hex hash of the last durable chunk, of the header before the first one."""
        return self._head.hex()

    def append(self, audio: bytes, frames: int, peaks: bytes) -> str:
        """Add a chunk and return the new head in hex; it is durable then.

        ``audio`` is a whole FLAC stream of ``frames`` frames per channel; ``peaks`` holds one little-endian uint16 per
        channel for every 50 ms begun. All chunks are equally long; only the last may be shorter, which makes finding a
        moment a division. Raises DiskFull, StorageFailed.
        """
        self._chunk_frames = self._chunk_frames or frames
        if self._last_is_short or not 0 < frames <= self._chunk_frames:
            raise ValueError("only the last chunk may be shorter, and none longer than the first")
        digest = chunk_hash(self._head, self._count, frames, audio)
        with _typed_errors(None):
            self._connection.execute(
                "INSERT INTO chunk VALUES (?, ?, ?, ?, ?)", (self._count, frames, audio, peaks, digest)
            )
        self._head = digest
        self._count += 1
        self.frames += frames
        self._last_is_short = frames < self._chunk_frames
        return digest.hex()

    def close(self) -> None:
        """Close the file; every chunk was durable before."""
        _close(self._connection)


class SealedRecording:
    """Reads a recording, also one that was cut off by a crash. One thread at a time; close it."""

    def __init__(self, path: Path, connection: Any, key_check_ok: bool) -> None:  # noqa: ANN401 (no stubs)
        self._path = path
        self._connection = connection
        self._key_check_ok = key_check_ok
        about = dict(self._rows("SELECT key, value FROM about"))
        try:
            self.format = about["format"]
            self.recording_id: str = about["recording_id"]
            self.rate = int(about["rate"])
            self.channels = int(about["channels"])
        except (KeyError, ValueError) as damage:
            raise HomeUnreadable("the recording does not say what it is") from damage

    @classmethod
    def open(cls, path: Path, key: bytes) -> SealedRecording:
        """Open for reading. Raises NotFound, WrongKey, HomeUnreadable, StoreBusy, StorageFailed."""
        if not path.is_file():
            raise NotFound("the recording's file is missing")
        with path.open("rb") as file:
            key_check_ok = file.read(_SALT_BYTES) == _salt(key)
        try:
            with _typed_errors(path):
                # Not mode=ro: after a kill the first reader has to undo the half-written chunk.
                connection = _connect(path, key)
                connection.execute("PRAGMA query_only = ON")
            try:
                return cls(path, connection, key_check_ok)
            except BaseException:
                connection.close()
                raise
        except HomeUnreadable:
            if key_check_ok or path.stat().st_size < _SALT_BYTES:
                raise
            raise WrongKey("the key is not this recording's") from None

    def close(self) -> None:
        """Close the file."""
        self._connection.close()

    def __enter__(self) -> SealedRecording:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    @property
    def frames(self) -> int:
        """Return the frames per channel."""
        last = self._rows("SELECT n, frames FROM chunk ORDER BY n DESC LIMIT 1")
        return last[0][0] * self._chunk_frames() + last[0][1] if last else 0

    @property
    def head(self) -> str:
        """Return the stored hex hash of the last chunk, of the header if there is none; ``check`` recomputes it."""
        last = self._rows("SELECT hash FROM chunk ORDER BY n DESC LIMIT 1")
        return (last[0][0] if last else header_hash(self.recording_id, self.rate, self.channels)).hex()

    def chunks(self, from_frame: int = 0) -> Iterator[tuple[int, bytes]]:
        """Yield (first frame, FLAC bytes), beginning with the chunk that holds ``from_frame``.

        Raises HomeUnreadable where a page is damaged.
        """
        size = self._chunk_frames()
        n = max(0, from_frame) // size if size else 0
        # Chunk by chunk: a long-running cursor would keep a lock that holds up a recorder still writing.
        while row := self._rows("SELECT audio FROM chunk WHERE n = ?", n):
            yield n * size, row[0][0]
            n += 1

    def peaks(self) -> list[tuple[float, float]]:
        """Return the loudest sample of every 50 ms as (left, right), 0.0 to 1.0 of full scale."""
        found: list[tuple[float, float]] = []
        for (blob,) in self._rows("SELECT peaks FROM chunk ORDER BY n"):
            values = [value / _PEAK_FULL_SCALE for (value,) in struct.iter_unpack("<H", blob)]
            found.extend(
                zip(values[:: self.channels], values[self.channels - 1 :: self.channels], strict=True)
            )
        return found

    def check(self) -> str:
        """Read everything and recompute the chain; return "" if sound, else what is wrong, in English.

        Every page of the file is read on the way, so SQLCipher's own page check covers what the chain does not.
        """
        if not self._key_check_ok:
            return "the first 16 bytes are damaged"
        n, size, ended = 0, self._chunk_frames(), False
        prev = header_hash(self.recording_id, self.rate, self.channels)
        try:
            last = self._rows("SELECT coalesce(max(n), -1) FROM chunk")[0][0]
            while n <= last:
                row = self._rows("SELECT frames, audio, hash, peaks FROM chunk WHERE n = ?", n)
                if not row:
                    return f"chunk {n} is missing"
                frames, audio, stored, _peaks = row[0]
                prev = chunk_hash(prev, n, frames, audio)
                if prev != stored or ended or frames > size:
                    return f"chunk {n} does not match its hash"
                ended = frames < size
                n += 1
            # SQLCipher answers page_size as text.
            pages, page_size = (
                int(self._rows(f"PRAGMA {what}")[0][0]) for what in ("page_count", "page_size")
            )
        except HomeUnreadable:
            return f"chunk {n} cannot be read"
        return "" if self._path.stat().st_size == pages * page_size else "the file has bytes behind its end"

    def _chunk_frames(self) -> int:
        first = self._rows("SELECT frames FROM chunk WHERE n = 0")
        return first[0][0] if first else 0

    def _rows(self, sql: str, *values: object) -> list[Any]:
        with _typed_errors(self._path), closing(self._connection.execute(sql, values)) as cursor:
            return list(cursor)


def _salt(key: bytes) -> bytes:
    """Derive the file's public first 16 bytes from the key: they tell a wrong key from a damaged file."""
    return hashlib.sha256(b"complaintdesk recording\0" + key).digest()[:_SALT_BYTES]


def _connect(path: Path, key: bytes) -> Any:  # noqa: ANN401 (no stubs)
    if len(key) != _KEY_BYTES:
        raise ValueError("a recording's key has 32 bytes")
    connection = dbapi2.connect(
        f"{path.absolute().as_uri()}?mode=rw",
        uri=True,
        isolation_level=None,  # every statement is its own durable transaction
        timeout=_BUSY_S,
        check_same_thread=False,
    )
    # SQLCipher would print a refused key on standard error; we raise it.
    connection.execute("PRAGMA cipher_log_level = NONE")
    connection.execute(f"PRAGMA key = \"x'{key.hex()}{_salt(key).hex()}'\"")
    connection.execute("PRAGMA cipher_compatibility = 4")
    return connection


def _close(connection: Any) -> None:  # noqa: ANN401 (no stubs)
    with suppress(dbapi2.Error):  # an empty journal left behind on a failing disk is harmless
        if connection.in_transaction:
            connection.rollback()
        connection.execute("PRAGMA journal_mode = DELETE").fetchone()
    connection.close()


def _create_empty(path: Path) -> None:
    try:
        os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_RDWR, 0o600))
        _sync_folder(path.parent)
    except OSError as error:
        full = error.errno in (errno.ENOSPC, errno.EDQUOT)
        raise (DiskFull if full else StorageFailed)(error.strerror) from error


def _sync_folder(folder: Path) -> None:
    """Make the new file's name durable; Windows keeps names by itself and cannot open a folder."""
    if os.name == "posix":
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


@contextmanager
def _typed_errors(path: Path | None) -> Iterator[None]:
    try:
        yield
    except dbapi2.Error as error:
        primary = getattr(error, "sqlite_errorcode", dbapi2.SQLITE_CORRUPT) & 0xFF
        if primary == dbapi2.SQLITE_FULL:
            raise DiskFull(str(error)) from error
        if primary in (dbapi2.SQLITE_BUSY, dbapi2.SQLITE_LOCKED):
            raise StoreBusy(str(error)) from error
        # A row that cannot be understood is damage too when it was read from a file that exists.
        if path is not None and primary in (dbapi2.SQLITE_CORRUPT, dbapi2.SQLITE_NOTADB, dbapi2.SQLITE_ERROR):
            raise HomeUnreadable(str(error)) from error
        raise StorageFailed(str(error)) from error
