"""The importer's own process, ``python -m complaintdesk.importer``: reads an order file and writes it into the store.

It is two processes: a second one, ``… importer read``, reads the file and takes its text apart, while this one writes.
The job comes as a JSON line on standard input, with the store's key; what comes of it leaves as JSON lines on standard
output. ``cancel``, or the end of the input when the window has died, ends it after the batch in hand.
"""

from __future__ import annotations

import json
import marshal
import signal
import subprocess
import sys
import threading
import time
from contextlib import contextmanager, suppress
from datetime import timedelta, timezone
from pathlib import Path
from typing import IO, TYPE_CHECKING, Any

from complaintdesk.domain.errors import DiskFull, ImportFailed, StorageFailed, StoreBusy, UserError
from complaintdesk.domain.order_lines import lines_of_orders
from complaintdesk.services.orders import layout, reading

if TYPE_CHECKING:
    from collections.abc import Iterator

    from complaintdesk.services.orders.rows import ImportedOrder
    from complaintdesk.store.database import Place

_BAD_ROWS = 1000
"""Bad rows that are listed; all are counted."""
_TELL_EVERY_S = 0.1
_LENGTH = 4
_UNREADABLE = 3
"""The reader's exit code for a file that the system does not let it read."""
_NO_CONSOLE = 0
if sys.platform == "win32":
    _NO_CONSOLE = subprocess.CREATE_NO_WINDOW


# --- the reader ------------------------------------------------------------------------------------------


def read(job: dict[str, Any], out: IO[bytes]) -> None:
    """Send the file in chunks, each with its length before: ``(columns, bad rows, share of the file read)``."""
    file, chosen = Path(job["file"]), layout.parse(job["columns"], "")
    tz = timezone(timedelta(seconds=job["utc_offset_s"]))
    size = max(1, file.stat().st_size)
    with reading.open_table(file, job["encoding"]) as table:
        for orders, bad in reading.blocks(table, chosen, tz):
            told = [(row.line, row.why, row.shown) for row in bad]
            _send(out, (_columns(orders), told, min(1.0, table.buffer.tell() / size)))
    _send(out, ([], [], 1.0))


def _columns(orders: list[ImportedOrder]) -> list[list[Any]]:
    """Return the columns of order_writing.Packed; none without orders."""
    if not orders:
        return []
    numbers, at, names, kana, phones, mails, items, totals, stages = map(list, zip(*orders, strict=True))
    pieces = lines_of_orders(numbers, names, kana, phones, mails)
    called, bought = list(map(" ".join, phones)), list(map("、".join, items))
    return [numbers, at, names, kana, called, mails, bought, totals, stages, pieces]


def _send(out: IO[bytes], chunk: tuple[Any, ...]) -> None:
    body = marshal.dumps(chunk)
    out.write(len(body).to_bytes(_LENGTH, "big") + body)
    out.flush()


# --- the writer ------------------------------------------------------------------------------------------


class Writer:
    """Carries out one job."""

    def __init__(self, job: dict[str, Any]) -> None:
        self._job = job
        self._source = str(job["columns"]["source"])
        self._cancelled = threading.Event()
        self._bad = 0
        self._bad_rows: list[tuple[int, str, str]] = []
        self._told_at = 0.0

    def listen(self, orders: IO[str]) -> None:
        """Wait for the wish to stop, or for the window's end; to be run on a thread of its own."""
        orders.readline()
        self._cancelled.set()

    def run(self) -> dict[str, object]:
        """Import the file; return the last message. Raises ImportFailed, StoreBusy, DiskFull, StorageFailed."""
        # The reader is under way while SQLAlchemy is loaded.
        with _reader(self._job) as chunks:
            from complaintdesk.services.orders.import_run import ImportRun
            from complaintdesk.store.database import Database

            database = Database.beside(_place(self._job))
            try:
                run = ImportRun(database, self._job["at"], Path(self._job["file"]).name, self._source)
                return self._taken(run, chunks)
            finally:
                database.close()

    def _taken(self, run: Any, chunks: Iterator[tuple[Any, ...]]) -> dict[str, object]:
        ended = "failed"
        try:
            for columns, bad, done in chunks:
                self._note(bad)
                run.take(columns)
                self._tell(done, run.tally.orders)
                if self._cancelled.is_set():
                    break
            ended = "cancelled" if self._cancelled.is_set() else "done"
        finally:
            run.end(self._bad, ended)
        tally = run.tally
        return {
            "kind": "result",
            "added": tally.added,
            "changed": tally.changed,
            "same": tally.same,
            "bad": self._bad,
            "bad_rows": self._bad_rows,
            "ended": ended,
        }

    def _note(self, bad: list[tuple[int, str, str]]) -> None:
        self._bad += len(bad)
        self._bad_rows += bad[: max(0, _BAD_ROWS - len(self._bad_rows))]

    def _tell(self, done: float, orders: int) -> None:
        if time.monotonic() - self._told_at > _TELL_EVERY_S:
            self._told_at = time.monotonic()
            _say({"kind": "progress", "done": done, "orders": orders, "bad": self._bad})


@contextmanager
def _reader(job: dict[str, Any]) -> Iterator[Iterator[tuple[Any, ...]]]:
    """Start the reader and give its chunks; it does not outlive us. Raises ImportFailed if it dies."""
    process = subprocess.Popen(
        [sys.executable, "-P", "-m", "complaintdesk.importer", "read"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        creationflags=_NO_CONSOLE,
    )
    assert process.stdin is not None
    assert process.stdout is not None
    # The key is not among it.
    needed = {name: job[name] for name in ("file", "encoding", "columns", "utc_offset_s")}
    with suppress(OSError):  # it died: the missing chunks say so
        process.stdin.write(json.dumps(needed).encode() + b"\n")
        process.stdin.close()
    try:
        yield _chunks(process, process.stdout)
    finally:
        process.kill()
        process.wait()
        process.stdout.close()


def _chunks(process: subprocess.Popen[bytes], out: IO[bytes]) -> Iterator[tuple[Any, ...]]:
    while head := out.read(_LENGTH):
        yield marshal.loads(out.read(int.from_bytes(head, "big")))
    if code := process.wait():
        raise ImportFailed("unreadable" if code == _UNREADABLE else "died")


def _place(job: dict[str, Any]) -> Place:
    from complaintdesk.store.database import PostgresServer, SqlCipherFile

    if job["url"]:
        return PostgresServer(job["url"])
    return SqlCipherFile(Path(job["store"]), bytes.fromhex(job["key"]))


def _say(message: dict[str, object]) -> None:
    sys.stdout.write(json.dumps(message) + "\n")
    sys.stdout.flush()


def _failed(failure: UserError) -> dict[str, object]:
    return {"kind": "failed", "name": type(failure).__name__, "why": getattr(failure, "why", "")}


def main(arguments: list[str]) -> int:
    """Do the job on standard input."""
    # Ctrl+C in a terminal reaches everyone in it; whoever started us tells us what to do.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    job = json.loads(sys.stdin.readline())
    if arguments == ["read"]:
        try:
            read(job, sys.stdout.buffer)
        except BrokenPipeError:
            return 0  # nobody wants the rest
        except OSError:
            return _UNREADABLE
        return 0
    writer = Writer(job)
    threading.Thread(target=writer.listen, args=(sys.stdin,), name="orders", daemon=True).start()
    try:
        _say(writer.run())
    except (ImportFailed, StoreBusy, DiskFull, StorageFailed) as failure:
        _say(_failed(failure))
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
