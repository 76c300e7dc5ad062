"""A damaged write-ahead log is kept aside, with the database as it was, before SQLite can overwrite either."""

from __future__ import annotations

import itertools
import os
import shutil
from typing import TYPE_CHECKING

from complaintdesk.domain.custody import TailLost
from complaintdesk.store import failures, keyslots, wal_scan
from complaintdesk.store.dialects import sqlcipher

if TYPE_CHECKING:
    from pathlib import Path

_ROUNDS = 5
"""How often a log is looked at that is written over meanwhile."""


def set_aside(path: Path, key: bytes) -> TailLost | None:
    """Look at the log that a crash left beside the database; return what of it was lost to damage, None if nothing.

    A harmed log is copied before the database is opened at all: the last connection that closes, be it one that could
    read nothing, moves what SQLite takes for the whole log into the file. The file is copied with it, since that can
    put earlier pages over later ones. Raises DiskFull, StorageFailed, HomeUnreadable, StoreBusy.
    """
    log = path.with_name(f"{path.name}-wal")
    with failures.files_translated():
        index = wal_scan.index_of(path)
        if not _looks_harmed(path, log, index):
            return None
        aside = _keep(log, path)
        engine = sqlcipher.engine(path, key)
        try:
            with engine.execution_options(write=True).begin():
                damage = wal_scan.scan(log, index)
            if damage is None:
                for copy in aside:
                    copy.unlink()
                return None
            # What lies behind the damage must not be taken for a part of the log again once it was written on.
            sqlcipher.scrub(engine)
        finally:
            engine.dispose()
    return TailLost(frames=damage.frames, kept_as=aside[0].name)


def words(lost: TailLost) -> str:
    """Return a lost tail as a fault, in stable English."""
    log = lost.kept_as.partition(".damaged-")[0]
    return f"{log}: {lost.frames} frames lost to damage, kept as {lost.kept_as}"


def faults(path: Path) -> list[str]:
    """Name the first damaged frame of the log of an open database; others may write meanwhile."""
    log = path.with_name(f"{path.name}-wal")
    with failures.files_translated():
        for _ in range(_ROUNDS):
            index = wal_scan.index_of(path)
            try:
                damage = wal_scan.scan(log, index, committed_only=True)
            except FileNotFoundError:
                return []
            if damage is None:
                return []
            if wal_scan.round_of(wal_scan.index_of(path)) == wal_scan.round_of(index):
                return [f"{log.name}: frame {damage.frame} is damaged"]
    return []  # written over each time: what it held is in the file by now


def kept(home: Path) -> list[str]:
    """Return the names of damaged files that are kept aside in a folder."""
    return sorted(path.name for path in home.glob("*.damaged-*"))


def _looks_harmed(path: Path, log: Path, index: bytes) -> bool:
    """Tell whether a log that nobody writes to is harmed, without keeping anyone from writing.

    Who writes at this moment may make a sound log look harmed, never a harmed one sound. But who writes has opened
    the store, and looked at the log before.
    """
    try:
        before = _state(path, log)
        return bool(before[0]) and wal_scan.scan(log, index) is not None and _state(path, log) == before
    except FileNotFoundError:
        return False


def _state(path: Path, log: Path) -> tuple[int, int, bytes]:
    """Return what changes whenever somebody writes to the log."""
    found = log.stat()
    return found.st_size, found.st_mtime_ns, wal_scan.index_of(path)


def _keep(*paths: Path) -> list[Path]:
    """Copy files beside themselves under one new number, durably and for their owner only."""
    number = next(n for n in itertools.count(1) if not any(_aside(path, n).exists() for path in paths))
    copies: list[Path] = []
    try:
        for path in paths:
            copies.append(_aside(path, number))
            opened = os.open(copies[-1], os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600)
            with os.fdopen(opened, "wb") as copy, path.open("rb") as source:
                shutil.copyfileobj(source, copy, 1 << 20)
                copy.flush()
                os.fsync(copy.fileno())
        keyslots.sync_folder(copies[0].parent)
    except BaseException:
        for made in copies:
            made.unlink(missing_ok=True)
        raise
    return copies


def _aside(path: Path, number: int) -> Path:
    return path.with_name(f"{path.name}.damaged-{number}")
