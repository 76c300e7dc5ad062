"""Opening a store with a million entries, against opening an empty one."""

from __future__ import annotations

import statistics
import tempfile
import time
from pathlib import Path

from bench.figures import Figure
from bench.homes import filled_sample, found_sample
from complaintdesk import app

LINES = 1_000_000
TURNS = 25


def measure(lines: int = LINES) -> list[Figure]:
    """Return the median time from the folder to an open desk that knows its head, full against empty."""
    full = filled_sample(lines)
    with tempfile.TemporaryDirectory(prefix="cd-opening-") as folder:
        empty = found_sample(Path(folder) / "home")
        times = [(_opened(full)[0], _opened(empty)[0]) for _ in range(TURNS)]
        entries = _opened(full)[1]
    ours, peer = (statistics.median(each) * 1000 for each in zip(*times, strict=True))
    name = f"open a store with {entries:,} entries"
    return [Figure(name=name, value=ours, unit="ms", peer="an empty one", peer_value=peer, at_most=1.5)]


def _opened(home: Path) -> tuple[float, int]:
    """Open a home and close it; return the seconds until its head was known, and the head's number."""
    begun = time.perf_counter()
    desk = app.open_desk(home)
    seq, _ = desk.store.head()
    taken = time.perf_counter() - begun
    desk.close()
    return taken, seq
