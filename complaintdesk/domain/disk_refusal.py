"""What a disk means by refusing a write: it is full, or it is no longer there."""

from __future__ import annotations

import errno

from complaintdesk.domain.errors import DiskFull, DiskGone

_FULL = frozenset({errno.ENOSPC, errno.EDQUOT})
_GONE = frozenset({errno.EIO, errno.ENODEV, errno.ENXIO, errno.ESTALE, errno.ENOTCONN})
"""What systems say once a stick was pulled out or a share went away. ENOENT is not among them: a path may be wrong."""


def refusal(failure: BaseException) -> DiskFull | DiskGone | None:
    """Return what a person is to be told, None for any other reason."""
    code = failure.errno if isinstance(failure, OSError) else None
    if code in _FULL:
        return DiskFull(code)
    return DiskGone(code) if code in _GONE else None
