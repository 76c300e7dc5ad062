"""What the two engines raise, as the kinds of failure a person can act on."""

from __future__ import annotations

import errno
from contextlib import contextmanager
from typing import TYPE_CHECKING

from sqlalchemy.exc import DBAPIError

from complaintdesk.domain.errors import DiskFull, HomeUnreadable, StorageFailed, StoreBusy, UserError

if TYPE_CHECKING:
    from collections.abc import Iterator

_SAYINGS: tuple[tuple[str, type[UserError]], ...] = (
    ("database or disk is full", DiskFull),
    ("no space left", DiskFull),
    ("disk i/o error", StorageFailed),
    ("readonly database", StorageFailed),
    ("unable to open database", StorageFailed),
    ("could not connect", StorageFailed),
    ("connection failed", StorageFailed),
    ("connection is bad", StorageFailed),
    ("connection timeout", StorageFailed),
    ("server closed the connection", StorageFailed),
    ("terminating connection", StorageFailed),
    ("connection is lost", StorageFailed),
    ("database is locked", StoreBusy),
    ("lock timeout", StoreBusy),
    ("file is not a database", HomeUnreadable),
    ("malformed", HomeUnreadable),
    ("vtable constructor failed", HomeUnreadable),  # the search index, its pages damaged
    ("fts5: corrupt", HomeUnreadable),
)


def kind_of(words: str) -> type[UserError] | None:
    """Return the failure that an engine's sentence means, None if it is a bug of ours."""
    words = words.lower()
    return next((kind for saying, kind in _SAYINGS if saying in words), None)


@contextmanager
def translated() -> Iterator[None]:
    """Raise UserErrors for what disk, lock or damage did; everything else passes as it is."""
    try:
        yield
    except DBAPIError as failure:
        words = str(failure.orig or failure)
        if kind := kind_of(words):
            raise kind(words) from failure
        raise


@contextmanager
def files_translated() -> Iterator[None]:
    """Raise DiskFull or StorageFailed for what the file system refused; everything else passes as it is."""
    try:
        yield
    except OSError as failure:
        full = failure.errno in (errno.ENOSPC, errno.EDQUOT)
        raise (DiskFull if full else StorageFailed)(failure.strerror or "") from failure
