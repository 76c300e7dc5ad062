"""Reading SQLite's write-ahead log frame by frame, to tell a damaged one from one that a crash cut short.

SQLite reads a log up to the first frame that does not check out and drops everything behind it without a word: after
a crash that is right, after damage it loses what was acknowledged. The form of the log is documented
(sqlite.org/walformat.html); checksums run over the pages as SQLCipher encrypted them, so no key is needed.
"""

from __future__ import annotations

import functools
import struct
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, BinaryIO

if TYPE_CHECKING:
    from pathlib import Path

    from numpy import ndarray

PAGE = 4096
"""SQLCipher 4's page size."""

_HEADER = 32
_FRAME_HEADER = 24
_FRAME = _FRAME_HEADER + PAGE
_MAGIC = 0x377F0682
_VERSION = 3007000
_WORDS = (8 + PAGE) // 4
_AT_ONCE = 512
"""Frames read at a time: 2 MB."""

_INDEX = struct.Struct("=II I BBH II 2I 8s 2I")
_INDEX_BYTES = 48


@dataclass(frozen=True, slots=True)
class Damage:
    """A log that was harmed: ``frame`` is the first bad one, from 1, or 0 for the log's own header.

    ``frames`` are those that SQLite does not read, from the first bad one on.
    """

    frame: int
    frames: int


def index_of(database: Path) -> bytes:
    """Return the log's index as it lies beside the database, empty without one; opening the database remakes it."""
    try:
        with database.with_name(f"{database.name}-shm").open("rb") as file:
            return file.read(2 * _INDEX_BYTES)
    except OSError:
        return b""


def scan(wal: Path, index: bytes = b"") -> Damage | None:
    """Return how the log was harmed, None if it was not; nobody may write to it meanwhile.

    ``index`` is what ``index_of`` gave before the database was opened: after a crash it knows how many frames were
    committed. Frames of an earlier round of the log, a frame cut short and a transaction that was never ended are
    what a crash leaves. Raises OSError.
    """
    with wal.open("rb") as file:
        header = file.read(_HEADER)
        if len(header) < _HEADER:
            return None
        sound_header = _checks_out(header)
        frames = _read(file, header, (wal.stat().st_size - _HEADER) // _FRAME, trusted=sound_header)
    committed = _committed(index, frames.salts)
    if sound_header:
        return _judged(frames, committed)
    lost = frames.run_of_same_salts()
    return Damage(0, lost) if lost and committed != 0 else None


def _judged(frames: _Frames, committed: int | None) -> Damage | None:
    import numpy as np

    sound = frames.ours & frames.follows & frames.numbered
    first = len(sound) if sound.all() else int(np.argmin(sound))
    belongs = frames.ours.copy()
    # Salts are no part of the checksum: a frame that follows the one before all the same had them hit.
    belongs[first : first + 1] |= frames.follows[first : first + 1]
    last = max(np.flatnonzero(belongs), default=-1)
    damage = Damage(first + 1, max(int(last) + 1, committed or 0) - first)
    if committed is not None and committed > first:
        return damage
    ends = first + np.flatnonzero((belongs & frames.ends)[first:])
    # Each transaction is on the disk before the next one begins: where one ends and another goes on, it was there.
    if len(ends) and (ends[0] < last or committed is None):
        return damage
    return None


@dataclass(frozen=True, slots=True)
class _Frames:
    """One truth value for each frame of a log, and the ``salts`` of the round it is in.

    ``ours``: of this round. ``follows``: its checksum goes on from the one before. ``ends``: ends a transaction.
    ``numbered``: names a page.
    """

    salts: bytes
    ours: Any
    follows: Any
    ends: Any
    numbered: Any

    def run_of_same_salts(self) -> int:
        """Return how many frames from the first have its salts."""
        return len(self.ours) if self.ours.all() else int(self.ours.argmin())  # an empty log: all of none


def _read(file: BinaryIO, header: bytes, count: int, *, trusted: bool) -> _Frames:
    """Read all frames; those of a log whose header cannot be trusted are compared with the first of them."""
    import numpy as np  # 0.1 s that only a store left open needs

    order = ">" if header[3] & 1 else "<"
    weights, carry = _weights()
    before = np.frombuffer(header[24:32], ">u4").astype(np.uint32)
    salts = header[16:24] if trusted else b""
    columns = [(np.zeros(0, bool),) * 4]
    for begin in range(0, count, _AT_ONCE):
        block = file.read(_FRAME * min(_AT_ONCE, count - begin))
        raw = np.frombuffer(block, np.uint8).reshape(-1, _FRAME)
        heads = raw[:, :_FRAME_HEADER].copy().view(">u4").astype(np.uint32)
        salts = salts or raw[0, 8:16].tobytes()
        covered = np.concatenate([raw[:, :8], raw[:, _FRAME_HEADER:]], axis=1)
        words = covered.view(f"{order}u4").astype(np.uint32)
        stored = heads[:, 4:6]
        seeds = np.concatenate([before[None], stored[:-1]])
        follows = ((words @ weights + seeds @ carry) == stored).all(axis=1)
        ours = (raw[:, 8:16] == np.frombuffer(salts, np.uint8)).all(axis=1) & raw.any(axis=1)
        columns.append((ours, follows, heads[:, 1] != 0, heads[:, 0] != 0))
        before = stored[-1]
    return _Frames(salts, *(np.concatenate(column) for column in zip(*columns, strict=True)))


def _checks_out(header: bytes) -> bool:
    magic, version, page = struct.unpack(">III", header[:12])
    if magic & ~1 != _MAGIC or version != _VERSION or page != PAGE:
        return False
    order = ">" if magic & 1 else "<"
    first = second = 0
    for one, two in struct.iter_unpack(f"{order}II", header[:24]):
        first = (first + one + second) & 0xFFFFFFFF
        second = (second + two + first) & 0xFFFFFFFF
    return header[24:32] == struct.pack(">II", first, second)


@functools.cache
def _weights() -> tuple[ndarray, ndarray]:
    """Return what each word of a frame, and the checksum before it, count in the frame's own checksum.

    Word by word the checksum is ``s0 += a + s1; s1 += b + s0`` modulo 2³²: linear, so that a frame's is one product.
    """
    import numpy as np

    mask = 0xFFFFFFFF
    weights = np.zeros((_WORDS, 2), np.uint32)
    a, b, c, d = 1, 0, 0, 1  # the effect of all later pairs on (s0, s1)
    for place in range(_WORDS - 2, -1, -2):
        weights[place] = (a + b) & mask, (c + d) & mask  # the first word counts in both sums
        weights[place + 1] = b, d
        a, b, c, d = (a + b) & mask, (a + 2 * b) & mask, (c + d) & mask, (c + 2 * d) & mask
    return weights, np.array([[a, c], [b, d]], np.uint32)


def _committed(index: bytes, salts: bytes) -> int | None:
    """Return how many frames the index calls committed, None if it is not whole or of another round."""
    if len(index) < 2 * _INDEX_BYTES or index[:_INDEX_BYTES] != index[_INDEX_BYTES : 2 * _INDEX_BYTES]:
        return None
    fields = _INDEX.unpack(index[:_INDEX_BYTES])
    first = second = 0
    for one, two in struct.iter_unpack("=II", index[:40]):
        first = (first + one + second) & 0xFFFFFFFF
        second = (second + two + first) & 0xFFFFFFFF
    return int(fields[6]) if (first, second) == fields[-2:] and fields[-3] == salts else None
