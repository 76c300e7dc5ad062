"""Reading SQLite's write-ahead log frame by frame, to tell a damaged one from one that a crash cut short.

SQLite reads a log up to the first frame that does not check out and drops everything behind it without a word: after
a crash that is right, after damage it loses what was acknowledged. The form of the log is documented
(sqlite.org/walformat.html); checksums run over the pages as SQLCipher encrypted them, so no key is needed.
"""

from __future__ import annotations

import itertools
import struct
import sys
from dataclasses import dataclass
from typing import TYPE_CHECKING, BinaryIO

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

PAGE = 4096
"""SQLCipher 4's page size."""

_HEADER = 32
_FRAME_HEADER = 24
_FRAME = _FRAME_HEADER + PAGE
_MAGIC = 0x377F0682
_VERSION = 3007000

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


def round_of(index: bytes) -> bytes:
    """Return the salts of the round that an index is in; frames that were committed stay until the next round."""
    return index[32:40]


def scan(wal: Path, index: bytes = b"", *, committed_only: bool = False) -> Damage | None:
    """Return how the log was harmed, None if it was not; nobody may write to it meanwhile.

    With ``committed_only`` others may write behind the frames that the index calls committed: those alone are read.

    ``index`` is what ``index_of`` gave before the database was opened: after a crash it knows how many frames were
    committed. Frames of an earlier round of the log, a frame cut short and a transaction that was never ended are
    what a crash leaves. Raises OSError.
    """
    with wal.open("rb") as file:
        header = file.read(_HEADER)
        if len(header) < _HEADER:
            return None
        sound_header = _checks_out(header)
        count = (wal.stat().st_size - _HEADER) // _FRAME
        if committed_only and (known := _committed(index, header[16:24])) is not None:
            count = min(count, known)
        salts, frames = _read(file, header, count, trusted=sound_header)
    committed = _committed(index, salts)
    if sound_header:
        return _judged(frames, committed)
    lost = len(list(itertools.takewhile(lambda frame: frame.ours, frames)))
    return Damage(0, lost) if lost and committed != 0 else None


@dataclass(frozen=True, slots=True)
class _Frame:
    """``ours``: of this round of the log. ``follows``: its checksum goes on from the one before.

    ``ends``: ends a transaction. ``numbered``: names a page.
    """

    ours: bool
    follows: bool
    ends: bool
    numbered: bool


def _judged(frames: Sequence[_Frame], committed: int | None) -> Damage | None:
    sound = (frame.ours and frame.follows and frame.numbered for frame in frames)
    first = next((place for place, good in enumerate(sound) if not good), len(frames))
    # Salts are no part of the checksum: a frame that follows the one before all the same had them hit.
    belong = [
        place
        for place, frame in enumerate(frames[first:], start=first)
        if frame.ours or (place == first and frame.follows)
    ]
    last = belong[-1] if belong else first - 1
    damage = Damage(first + 1, max(last + 1, committed or 0) - first)
    if committed is not None and committed > first:
        return damage
    end = next((place for place in belong if frames[place].ends), None)
    # Each transaction is on the disk before the next one begins: where one ends and another goes on, it was there.
    if end is not None and (end < last or committed is None):
        return damage
    return None


def _read(file: BinaryIO, header: bytes, count: int, *, trusted: bool) -> tuple[bytes, list[_Frame]]:
    """Return the salts of the log's round and its frames; without a header to trust, the first frame's salts."""
    order = ">" if header[3] & 1 else "<"
    salts = header[16:24] if trusted else b""
    before, frames = header[24:32], []
    for _ in range(count):
        raw = file.read(_FRAME)
        salts = salts or raw[8:16]
        frames.append(
            _Frame(
                ours=raw[8:16] == salts and any(raw),
                follows=_sum(order, raw[:8] + raw[_FRAME_HEADER:], before) == raw[16:24],
                ends=any(raw[4:8]),
                numbered=any(raw[:4]),
            )
        )
        before = raw[16:24]
    return salts, frames


def _checks_out(header: bytes) -> bool:
    magic, version, page = struct.unpack(">III", header[:12])
    if magic & ~1 != _MAGIC or version != _VERSION or page != PAGE:
        return False
    return _sum(">" if magic & 1 else "<", header[:24], bytes(8)) == header[24:32]


def _sum(order: str, content: bytes, before: bytes) -> bytes:
    """Return the checksum of a content that follows another; the words are read in ``order``."""
    first, second = struct.unpack(">II", before)
    for one, two in struct.iter_unpack(f"{order}II", content):
        first = (first + one + second) & 0xFFFFFFFF
        second = (second + two + first) & 0xFFFFFFFF
    return struct.pack(">II", first, second)


def _committed(index: bytes, salts: bytes) -> int | None:
    """Return how many frames the index calls committed, None if it is not whole or of another round."""
    if len(index) < 2 * _INDEX_BYTES or index[:_INDEX_BYTES] != index[_INDEX_BYTES : 2 * _INDEX_BYTES]:
        return None
    fields = _INDEX.unpack(index[:_INDEX_BYTES])
    native = "<" if sys.byteorder == "little" else ">"
    whole = _sum(native, index[:40], bytes(8)) == struct.pack(">II", *fields[-2:])
    return int(fields[6]) if whole and fields[-3] == salts else None
