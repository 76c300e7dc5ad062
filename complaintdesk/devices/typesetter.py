"""PDF pages by typst, in a child process: a long report costs memory (738 MB for 638 pages) and must be stoppable."""

from __future__ import annotations

import json
import logging
import os
import subprocess
import sys
import threading
from contextlib import suppress
from typing import TYPE_CHECKING

from complaintdesk.domain.disk_refusal import refusal
from complaintdesk.domain.errors import Cancelled, ExportFailed
from complaintdesk.services.ports import Sheet

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
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
        """Write a tagged PDF/A-3a, durably.

        Raises ExportFailed, DiskFull, DiskGone, Cancelled; then no target is left.
        """
        self.pdfs([Sheet(template=template, data=data, target=target)], cancelled)

    def pdfs(self, sheets: Sequence[Sheet], cancelled: Callable[[], bool]) -> int:
        """Write many in one process: fonts are read once. Raises as ``pdf`` does; earlier targets may be left then."""
        replaced, pages = self._set(sheets, "pdf", cancelled)
        for sheet, (pdf,) in zip(sheets, pages, strict=True):
            _write(sheet.target, pdf)
        return replaced

    def pictures(self, sheet: Sheet, cancelled: Callable[[], bool]) -> list[bytes]:
        """Return the pages as PNG pictures, to be looked at before anything is written."""
        _, (pages,) = self._set([sheet], "png", cancelled)
        return pages

    def _set(
        self, sheets: Sequence[Sheet], form: str, cancelled: Callable[[], bool]
    ) -> tuple[int, list[list[bytes]]]:
        """Return how many characters were replaced, and the files or pages of each sheet."""
        order = {
            "root": str(self._templates),
            "fonts": str(self._fonts),
            "form": form,
            "sheets": [
                {
                    "template": str(self._templates / sheet.template),
                    "root": str(sheet.root or self._templates),
                    "data": sheet.data,
                }
                for sheet in sheets
            ],
        }
        answer = memoryview(_ask_child(json.dumps(order).encode(), cancelled))
        header, _, _ = bytes(answer[:_LONGEST_HEADER]).partition(b"\n")
        told = json.loads(header)
        if failed := told.get("failed"):
            raise ExportFailed(failed)
        if told["replaced"]:
            _log.info("%d characters no font has were replaced in a report", told["replaced"])
        place = len(header) + 1
        found: list[list[bytes]] = []
        for sizes in told["sizes"]:
            found.append([])
            for size in sizes:
                found[-1].append(bytes(answer[place : place + size]))
                place += size
        return told["replaced"], found


_LONGEST_HEADER = 1 << 20


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
        feeding = _feed(child, order)
        try:
            answer = _listen(child, cancelled)
        finally:
            child.kill()  # does nothing to a child that ended by itself
            feeding.join()
    if child.returncode != 0:
        raise ExportFailed(f"typesetter ended with code {child.returncode}")
    return answer


def _feed(child: subprocess.Popen[bytes], order: bytes) -> threading.Thread:
    """Write the order on a thread: ``communicate`` forgets what a pipe did not take before its first timeout."""
    pipe, child.stdin = child.stdin, None

    def write() -> None:
        assert pipe is not None
        with suppress(BrokenPipeError), pipe:  # a child that ended says why by its code
            pipe.write(order)

    thread = threading.Thread(target=write, name="typesetter")
    thread.start()
    return thread


def _listen(child: subprocess.Popen[bytes], cancelled: Callable[[], bool]) -> bytes:
    while not cancelled():
        with suppress(subprocess.TimeoutExpired):
            answer, _ = child.communicate(timeout=_POLL_SECONDS)
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
            with suppress(OSError):  # of a disk that went away; the first failure tells more
                target.unlink(missing_ok=True)
        raise refusal(failure) or ExportFailed(f"report: {failure.strerror}") from failure
