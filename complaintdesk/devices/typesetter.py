"""PDF pages by typst, in a child process: a long report costs memory (738 MB for 638 pages) and must be stoppable."""

from __future__ import annotations

import errno
import json
import logging
import os
import subprocess
import sys
from typing import TYPE_CHECKING

from complaintdesk.domain.errors import Cancelled, DiskFull, ExportFailed

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from pathlib import Path

_log = logging.getLogger(__name__)

# -P: a file named typst.py in the folder the program was started from must not be run instead of the library.
_COMMAND = (sys.executable, "-P", "-m", "complaintdesk.devices.typesetting_child")
_POLL_SECONDS = 0.05
_NO_WINDOW = getattr(subprocess, "CREATE_NO_WINDOW", 0)


class TypstTypesetter:
    """Fulfils ``Typesetter`` with the templates and fonts of two folders; nothing else of the system is used.

    ``data`` must hold ``timestamp``, seconds since 1970-01-01 UTC: the creation date in the PDF. Equal template,
    fonts and data give equal bytes. Data reach typst as JSON, never as source, and no other process can see them.
    What no font can show is replaced by its code point (〔U+0600〕); the template gets the list as ``data.replaced``.
    """

    def __init__(self, templates: Path, fonts: Path) -> None:
        self._templates = templates
        self._fonts = fonts

    def pdf(
        self, template: str, data: Mapping[str, object], target: Path, cancelled: Callable[[], bool]
    ) -> None:
        """Write a tagged PDF/A-3a, durably. Raises ExportFailed, DiskFull, Cancelled; then no target is left."""
        order = {
            "template": str(self._templates / template),
            "root": str(self._templates),
            "fonts": str(self._fonts),
            "data": data,
        }
        answer = _ask_child(json.dumps(order).encode(), cancelled)
        header, _, pdf = answer.partition(b"\n")
        told = json.loads(header)
        if failed := told.get("failed"):
            raise ExportFailed(failed)
        if told["replaced"]:
            _log.info("%d characters no font has were replaced in a report", told["replaced"])
        _write(target, pdf)


def _ask_child(order: bytes, cancelled: Callable[[], bool]) -> bytes:
    try:
        child = subprocess.Popen(
            _COMMAND,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            creationflags=_NO_WINDOW,
        )
    except OSError as failure:
        raise ExportFailed(f"typesetter: {failure.strerror}") from failure
    with child:
        try:
            answer = _listen(child, order, cancelled)
        finally:
            child.kill()  # does nothing to a child that ended by itself
    if child.returncode != 0:
        raise ExportFailed(f"typesetter ended with code {child.returncode}")
    return answer


def _listen(child: subprocess.Popen[bytes], order: bytes, cancelled: Callable[[], bool]) -> bytes:
    to_send: bytes | None = order
    while not cancelled():
        try:
            answer, _ = child.communicate(to_send, timeout=_POLL_SECONDS)
        except subprocess.TimeoutExpired:
            to_send = None  # communicate keeps what it was given and goes on with it
            continue
        return answer
    raise Cancelled


def _write(target: Path, pdf: bytes) -> None:
    try:
        with target.open("xb") as file:
            file.write(pdf)
            file.flush()
            os.fsync(file.fileno())
    except OSError as failure:
        if not isinstance(failure, FileExistsError):
            target.unlink(missing_ok=True)
        if failure.errno in (errno.ENOSPC, errno.EDQUOT):
            raise DiskFull from failure
        raise ExportFailed(f"report: {failure.strerror}") from failure
