"""The hidden folder in which a package is made and packed: only what is finished ever gets a name of its own."""

from __future__ import annotations

import logging
import os
import re
import secrets
import shutil
from contextlib import contextmanager, suppress
from typing import TYPE_CHECKING

from complaintdesk.domain import disk_refusal
from complaintdesk.domain.errors import DiskGone, ExportFailed, PackageExists, StoreBusy
from complaintdesk.services.evidence.bag import sync_folder

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from pathlib import Path

    from complaintdesk.services.ports import Held

_log = logging.getLogger(__name__)

_HIDDEN = re.compile(r"\.C-\d+-\d{8}-\d{6}\.part-[0-9a-f]{16}")
"""Of whatever package: its name holds the second in which it was begun, so that none is ever begun twice."""
_LOCK = "lock"


@contextmanager
def workshop(out: Path, name: str, hold: Callable[[Path], Held]) -> Iterator[Path]:
    """Yield a hidden folder in ``out``, 0700, that goes away with all that is still in it, however the work ends.

    What a killed export left in ``out`` is cleared first. Raises DiskFull, DiskGone or ExportFailed for what the system
    refuses.
    """
    with system_errors_worded():
        out.mkdir(parents=True, exist_ok=True)
        _clear_leftovers(out, hold)
        hidden = out / f".{name}.part-{secrets.token_hex(8)}"
        hidden.mkdir(mode=0o700)
        held = _held(hidden, hold)
        try:
            yield hidden
        except (ExportFailed, OSError) as failure:
            if not hidden.is_dir():  # whatever it was that failed: the disk went away below it
                raise DiskGone from failure
            raise
        finally:
            if held is not None:
                held.leave()
            remove(hidden)


def put_out(finished: Sequence[Path], out: Path) -> list[Path]:
    """Move what is finished from the hidden folder into ``out``, all or none. Raises PackageExists, OSError."""
    for one in finished:
        if os.path.lexists(out / one.name):
            raise PackageExists(one.name)
    moved: list[tuple[Path, Path]] = []
    try:
        for one in finished:
            moved.append((one.rename(out / one.name), one))
        sync_folder(out)
    except BaseException:
        for stands, came_from in moved:
            with suppress(OSError):  # the disk is gone, and the first error tells so
                stands.rename(came_from)
        raise
    return [stands for stands, _ in moved]


def remove(folder: Path) -> None:
    """Take a folder away that is not to stay; never raises OSError."""
    try:
        shutil.rmtree(folder)
    except FileNotFoundError:
        return
    except (
        OSError
    ) as failure:  # the disk was pulled out: nothing more can be done, and the first error tells more
        _log.warning("an unfinished package could not be removed: %s", failure.strerror)


def _held(hidden: Path, hold: Callable[[Path], Held]) -> Held | None:
    """Return the lock on a hidden folder; None where another program works in it, or the disk knows no locks."""
    try:
        return hold(hidden / _LOCK)
    except (StoreBusy, OSError):
        return None


def _clear_leftovers(out: Path, hold: Callable[[Path], Held]) -> None:
    """Remove what killed exports left: it holds plaintext that nobody would ever find."""
    for left in list(out.iterdir()):
        if _HIDDEN.fullmatch(left.name) and left.is_dir() and (held := _held(left, hold)):
            held.leave()
            remove(left)


@contextmanager
def system_errors_worded() -> Iterator[None]:
    """Raise DiskFull, DiskGone or ExportFailed for what the system refuses."""
    try:
        yield
    except OSError as failure:
        told = disk_refusal.refusal(failure)
        raise told or ExportFailed(failure.strerror or type(failure).__name__) from failure
