"""The importer as the window sees it: a job goes to the child process, its progress and result come back."""

from __future__ import annotations

import json
import logging
import subprocess
import sys
import threading
from contextlib import suppress
from typing import IO, TYPE_CHECKING, Any

from complaintdesk.domain.errors import DiskFull, ImportFailed, StorageFailed, StoreBusy
from complaintdesk.services.ports import ImportProgress, ImportResult

if TYPE_CHECKING:
    from collections.abc import Callable

    from complaintdesk.services.ports import ImportJob

_ASK_EVERY_S = 0.1
_FAILURES = {kind.__name__: kind for kind in (DiskFull, StorageFailed, StoreBusy)}
_NO_CONSOLE = 0
if sys.platform == "win32":
    _NO_CONSOLE = subprocess.CREATE_NO_WINDOW
_log = logging.getLogger(__name__)


class ImporterProcess:
    """Implements ports.OrderImporter."""

    def run(
        self, job: ImportJob, heard: Callable[[ImportProgress], None], cancelled: Callable[[], bool]
    ) -> ImportResult:
        """Import in a child process; as the port says."""
        try:
            child = subprocess.Popen(
                [sys.executable, "-P", "-m", "complaintdesk.importer"],
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.PIPE,
                encoding="utf-8",
                errors="replace",
                creationflags=_NO_CONSOLE,
            )
        except OSError as failure:
            raise ImportFailed("died") from failure
        over = threading.Event()
        assert child.stdin is not None
        assert child.stdout is not None
        assert child.stderr is not None
        threads = [
            threading.Thread(target=_watch, args=(child.stdin, cancelled, over), name="importer-cancel"),
            threading.Thread(target=_drain, args=(child.stderr,), name="importer-errors"),
        ]
        with suppress(OSError):  # it died: no answer will say so
            child.stdin.write(json.dumps(_fields(job)) + "\n")
            child.stdin.flush()
        for thread in threads:
            thread.start()
        try:
            return _listen(child.stdout, heard)
        finally:
            over.set()
            for thread in threads:
                thread.join()
            child.stdout.close()
            child.wait()


def _fields(job: ImportJob) -> dict[str, object]:
    return {
        "store": "" if job.store is None else str(job.store),
        "key": job.key.hex(),
        "url": job.url,
        "file": str(job.file),
        "encoding": job.encoding,
        "columns": job.columns,
        "utc_offset_s": job.utc_offset_s,
        "at": job.at,
    }


def _listen(answers: IO[str], heard: Callable[[ImportProgress], None]) -> ImportResult:
    for line in answers:
        answer: dict[str, Any] = json.loads(line)
        match answer.pop("kind"):
            case "progress":
                heard(ImportProgress(**answer))
            case "result":
                bad_rows = tuple((number, why, shown) for number, why, shown in answer.pop("bad_rows"))
                return ImportResult(**answer, bad_rows=bad_rows)
            case "failed":
                if (kind := _FAILURES.get(answer["name"])) is not None:
                    raise kind
                raise ImportFailed(answer["why"])
    raise ImportFailed("died")


def _watch(orders: IO[str], cancelled: Callable[[], bool], over: threading.Event) -> None:
    """Pass the wish to stop on, then close the pipe: its end would stop the child too."""
    with suppress(OSError), orders:
        while not over.wait(_ASK_EVERY_S):
            if cancelled():
                orders.write("cancel\n")
                orders.flush()
                over.wait()


def _drain(errors: IO[str]) -> None:
    with errors:
        for line in errors:
            _log.debug("importer: %s", line.rstrip())
