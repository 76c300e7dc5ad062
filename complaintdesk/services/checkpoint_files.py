"""Copies of the checkpoints as files, for whoever checks them without this program: ssh-keygen reads them as they are.

The store is the authority. But a store that was put back to an earlier state, or whose end was cut off together with
the checkpoints that name it, cannot take the files with it if somebody kept them.
"""

from __future__ import annotations

import os
import re
from typing import TYPE_CHECKING

from complaintdesk.domain import checkpoint
from complaintdesk.store import failures, keyslots, sshsig

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from pathlib import Path

    from complaintdesk.store.checkpoints import Kept

SIGNERS = "allowed_signers"
TEXT, SIGNATURE, STAMP = ".txt", ".sig", ".tsr"

_OURS = re.compile(r"[A-Za-z0-9]{1,32}-[0-9]{12,15}\.(txt|sig|tsr)")


def name_of(kept: Kept) -> str:
    """Return the name of a checkpoint's files without ending."""
    return f"{kept.desk_id}-{kept.size:012d}"


def contents(kept: Kept) -> dict[str, bytes]:
    """Return the files of a checkpoint by name; the signature first, so that no text lies there without one."""
    files = {name_of(kept) + SIGNATURE: kept.signature, name_of(kept) + TEXT: kept.statement}
    return files if kept.token is None else {**files, name_of(kept) + STAMP: kept.token}


def signers(keys: Iterable[tuple[str, bytes]]) -> bytes:
    """Return the file that tells ssh-keygen whose signatures count; ``keys`` are desks and public keys."""
    return sshsig.allowed_signers(keys, checkpoint.NAMESPACE)


class CheckpointFiles:
    """The folder of copies."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def complete(self, kept: Sequence[Kept], keys: Iterable[tuple[str, bytes]]) -> list[str]:
        """Write what is not there, each file whole and on the disk; return the names. Raises DiskFull, StorageFailed.

        What is there is left as it is, also if it differs: it may be what remains of the truth. Only the list of
        signers grows.
        """
        wanted: dict[str, bytes] = {}
        for one in kept:
            wanted |= contents(one)
        if not wanted:
            return []
        with failures.files_translated():
            self.folder.mkdir(mode=0o700, exist_ok=True)
            there = {path.name for path in self.folder.iterdir() if not _is_part(path)}
            missing = [name for name in wanted if name not in there]
            listed = signers(keys)
            if self._may_grow(listed):
                self._write(SIGNERS, listed)
            for name in missing:
                self._write(name, wanted[name])
            keyslots.sync_folder(self.folder)
        return missing if SIGNERS in there or not there else [SIGNERS, *missing]

    def faults(self, kept: Sequence[Kept], keys: Iterable[tuple[str, bytes]]) -> list[str]:
        """Name the files that differ from the store, and those whose checkpoint the store does not have."""
        if not self.folder.is_dir():
            return []
        wanted: dict[str, bytes] = {}
        for one in kept:
            wanted |= contents(one)
        found = []
        for path in sorted(self.folder.iterdir()):
            if _is_part(path):
                continue
            found += self._fault(path, wanted, signers(keys))
        return [f"checkpoints/{fault}" for fault in found]

    def _fault(self, path: Path, wanted: Mapping[str, bytes], listed: bytes) -> list[str]:
        name = path.name
        try:
            data = path.read_bytes()
        except OSError:
            return [f"{name}: unreadable"]
        if name == SIGNERS:
            return [] if _lines(data) <= _lines(listed) else [f"{name}: changed"]
        if name in wanted:
            return [] if data == wanted[name] else [f"{name}: changed"]
        if _OURS.fullmatch(name):
            return [f"{name}: the store has no such checkpoint; it is older than this file, or was cut"]
        return [f"{name}: no file of a checkpoint"]

    def _may_grow(self, listed: bytes) -> bool:
        try:
            data = (self.folder / SIGNERS).read_bytes()
        except FileNotFoundError:
            return True
        return data != listed and _lines(data) <= _lines(listed)

    def _write(self, name: str, data: bytes) -> None:
        write(self.folder / name, data)


def write(path: Path, data: bytes) -> None:
    """Put a file in place whole and on the disk. Raises OSError."""
    part = path.with_name(f"{path.name}.part")
    with part.open("wb") as file:
        file.write(data)
        file.flush()
        os.fsync(file.fileno())
    part.replace(path)


def _is_part(path: Path) -> bool:
    """Tell whether a killed program left this; it is written anew under its own name."""
    return path.name.endswith(".part")


def _lines(data: bytes) -> set[bytes]:
    return set(data.split(b"\n"))
