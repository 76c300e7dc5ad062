"""The form of a backup on its disk: folders, the manifest, copying with proof, which snapshots stay (ADR 011)."""

from __future__ import annotations

import hashlib
import json
import os
import re
import shutil
import sys
from contextlib import suppress
from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import msgspec

from complaintdesk import paths
from complaintdesk.domain import ledger
from complaintdesk.domain.errors import BackupFailed, BackupUnreadable
from complaintdesk.store.snapshot import Head  # noqa: TC001 (msgspec reads annotations at run time)

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from datetime import date, tzinfo
    from pathlib import Path

FORMAT = 1
MANIFEST = "manifest.json"
DATABASE = "complaintdesk.db"
DAYS, WEEKS = 7, 4
"""Days and ISO weeks of which the newest snapshot stays."""

_FILES = re.compile(
    r"complaintdesk\.db|keyslots(-copy)?\.json|settings\.json|checkpoints/[A-Za-z0-9][A-Za-z0-9._-]*"
)
_RECORDING = re.compile(r"[A-Za-z0-9]+\.rec")
_NAME = "%Y%m%dT%H%M%SZ"
_BLOCK = 1 << 20
_BLOCKS_A_SYNC = 8
"""A hundred megabytes at once would keep the line waiting that somebody types on the same disk."""


@dataclass(frozen=True, slots=True)
class FileSum:
    """What one file of a snapshot must be: its name below the snapshot, bytes, SHA-256 in hex."""

    name: str
    size: int
    sha256: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Manifest:
    """What a snapshot holds. ``made_at`` is UTC µs; ``desk``, ``seq``, ``head`` are those of the desk that made it.

    ``heads`` are the ends of all chains in it. ``running`` names recordings that had not ended, ``missing`` those whose
    file was not there to copy, or not as the ledger says it is.
    """

    home_id: str
    made_at: int
    desk: str
    seq: int
    head: str
    heads: tuple[Head, ...]
    files: tuple[FileSum, ...]
    recordings: tuple[FileSum, ...]
    running: tuple[str, ...] = ()
    missing: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Snapshot:
    """A complete snapshot: its folder, and what its manifest says."""

    path: Path
    manifest: Manifest

    @property
    def name(self) -> str:
        """Return the folder's name: the UTC time at which it was made."""
        return self.path.name

    @property
    def size(self) -> int:
        """Return the bytes of all it needs, recordings shared with other snapshots included."""
        return sum(file.size for file in (*self.manifest.files, *self.manifest.recordings))

    def recording(self, recording_id: str) -> Path:
        """Return where a recording's sealed file lies, shared by all snapshots of the home."""
        return pool(self.path.parent.parent) / f"{recording_id}.rec"


# --- folders ------------------------------------------------------------------------------------------


def folder_of(target: Path, home_id: str) -> Path:
    """Return the folder of one home's backups below the folder that a person chose."""
    return target / f"ComplaintDesk-{home_id[:8]}"


def snapshots_of(folder: Path) -> Path:
    """Return the folder with a home's snapshots."""
    return folder / "snapshots"


def pool(folder: Path) -> Path:
    """Return the folder with the recordings that a home's snapshots share."""
    return folder / "recordings"


def name_of(at: int) -> str:
    """Return the name of a snapshot made at a time (UTC µs)."""
    return datetime.fromtimestamp(at // 1_000_000, UTC).strftime(_NAME)


def time_of(name: str) -> datetime | None:
    """Return the UTC time that a snapshot's name tells, None for a folder of another name."""
    try:
        return datetime.strptime(name, _NAME).replace(tzinfo=UTC)
    except ValueError:
        return None


def listed(folder: Path) -> list[Snapshot]:
    """Return the readable snapshots of one home's folder, newest first; none where the folder is not there."""
    found = []
    for path in complete(folder):
        with suppress(BackupUnreadable):
            found.append(load(path))
    return found


def complete(folder: Path) -> list[Path]:
    """Return the folders that bear a snapshot's final name, newest first, readable or not."""
    try:
        names = [path for path in snapshots_of(folder).iterdir() if time_of(path.name) and path.is_dir()]
    except OSError:
        return []
    return sorted(names, reverse=True)


# --- the manifest -------------------------------------------------------------------------------------


def save(path: Path, manifest: Manifest) -> None:
    """Write the manifest of the snapshot at ``path``, durable on return."""
    with (path / MANIFEST).open("wb") as file:
        file.write(_text_of(manifest))
        file.flush()
        os.fsync(file.fileno())


def load(path: Path) -> Snapshot:
    """Read a snapshot. Raises BackupUnreadable: no manifest, a damaged one, or one that names files elsewhere."""
    try:
        text = (path / MANIFEST).read_bytes()
        data = json.loads(text)
        if data["format"] != FORMAT:
            raise BackupUnreadable("made by a newer version")
        manifest = msgspec.convert(data, Manifest)
    except OSError as failure:
        raise BackupUnreadable(failure.strerror or "cannot be read") from failure
    except (ValueError, KeyError, TypeError) as failure:
        raise BackupUnreadable("the manifest is damaged") from failure
    # There is one form for each content, so that any other bytes are damage.
    if text != _text_of(manifest):
        raise BackupUnreadable("the manifest is damaged")
    # Whoever can write to the backup disk could name any file of the computer that restores.
    known = [_FILES.fullmatch(file.name) for file in manifest.files]
    if not all((*known, *(_RECORDING.fullmatch(file.name) for file in manifest.recordings))):
        raise BackupUnreadable("the manifest names files elsewhere")
    return Snapshot(path, manifest)


def _text_of(manifest: Manifest) -> bytes:
    data = {"format": FORMAT, **asdict(manifest)}
    sealed = {**data, "sum": hashlib.sha256(ledger.canonical(data)).hexdigest()}
    return (json.dumps(sealed, indent=1) + "\n").encode()


# --- copying ------------------------------------------------------------------------------------------


def copy(source: Path, target: Path, tick: Callable[[int], None]) -> FileSum:
    """Copy a file whole or not at all, durable on return, and read it back.

    ``tick`` gets the bytes of each step, each byte twice; it may raise to stop. Raises OSError, BackupFailed if what
    comes back is not what was written.
    """
    part = target.with_name(f"{target.name}.part")
    digest = hashlib.sha256()
    try:
        with source.open("rb") as read, open(part, "wb", opener=_private) as file:
            for place, block in enumerate(iter(lambda: read.read(_BLOCK), b""), start=1):
                digest.update(block)
                file.write(block)
                if place % _BLOCKS_A_SYNC == 0:
                    os.fsync(file.fileno())
                tick(len(block))
            file.flush()
            os.fsync(file.fileno())
        copied = sum_of(part, tick)
        if copied.sha256 != digest.hexdigest():
            raise BackupFailed("the disk gives back other bytes than were written")
        os.replace(part, target)
    finally:
        part.unlink(missing_ok=True)
    return FileSum(target.name, copied.size, copied.sha256)


def sum_of(path: Path, tick: Callable[[int], None]) -> FileSum:
    """Return a file's size and SHA-256; ``tick`` gets the bytes of each step. Raises OSError."""
    digest, size = hashlib.sha256(), 0
    with path.open("rb") as file:
        _forget(file.fileno())
        while block := file.read(_BLOCK):
            digest.update(block)
            size += len(block)
            tick(len(block))
    return FileSum(path.name, size, digest.hexdigest())


def _forget(file: int) -> None:
    """Let the system forget what it keeps of a file, so that reading it asks the disk; only Linux can."""
    if sys.platform == "linux":
        os.posix_fadvise(file, 0, 0, os.POSIX_FADV_DONTNEED)


def _private(path: str, flags: int) -> int:
    return os.open(path, flags, 0o600)


# --- what stays ---------------------------------------------------------------------------------------


def staying(names: Iterable[str], newest: str, tz: tzinfo) -> set[str]:
    """Return which snapshots stay: the last of each of 7 local days and of each of 4 ISO weeks, and the newest.

    ``newest`` is the one just made, whatever its name says. The days are those up to its own: with fewer backups than
    days an erased word must not stay longer. Weeks count if they have one: neither a closed shop nor a clock that was
    set back loses what there is.
    """
    days: dict[date, str] = {}
    weeks: dict[tuple[int, int], str] = {}
    for name in sorted(names):
        if made := _day_of(name, tz):
            days[made] = name
            weeks[made.isocalendar()[:2]] = name
    last = _day_of(newest, tz)
    kept = [weeks[week] for week in sorted(weeks)[-WEEKS:]]
    kept += [days[day] for day in days if last and 0 <= (last - day).days < DAYS]
    return {newest, *kept}


def _day_of(name: str, tz: tzinfo) -> date | None:
    made = time_of(name)
    return made.astimezone(tz).date() if made else None


def rotate(folder: Path, newest: str, tz: tzinfo) -> None:
    """Remove the snapshots that no longer stay, and the recordings that no remaining one names. Raises OSError."""
    paths_found = complete(folder)
    stay = staying((path.name for path in paths_found), newest, tz)
    for path in paths_found:
        if path.name not in stay:
            # Under another name first: a snapshot half removed must not look like one.
            gone = path.with_name(f"{path.name}.part")
            path.rename(gone)
            shutil.rmtree(gone)
    remaining = [path for path in paths_found if path.name in stay]
    found = listed(folder)
    if len(found) == len(remaining):  # one that cannot be read may name any of them
        named = {file.name for snapshot in found for file in snapshot.manifest.recordings}
        for path in pool(folder).iterdir():
            if path.name not in named:
                path.unlink()


def remove_leftovers(folder: Path) -> None:
    """Remove what an earlier run could not finish. Raises OSError."""
    for path in snapshots_of(folder).glob("*.part"):
        shutil.rmtree(path)
    for path in pool(folder).glob("*.part"):
        path.unlink()


def checkpoints_of(home: Path) -> list[str]:
    """Return the names of a home's checkpoint files, below the home."""
    folder = paths.checkpoints(home)
    if not folder.is_dir():
        return []
    names = sorted(path.name for path in folder.iterdir() if path.is_file() and path.suffix != ".part")
    return [f"{folder.name}/{name}" for name in names]
