"""Search as one types over a million lines, against LIKE by bare sqlcipher3 on the same file.

Building the home takes minutes, so it stays in the temporary folder for the next run with the same schema.
"""

from __future__ import annotations

import statistics
import sys
import tempfile
import time
from collections import Counter
from contextlib import contextmanager
from pathlib import Path
from random import Random
from typing import TYPE_CHECKING, Any

from bench.figures import Figure
from bench.homes import found_sample
from complaintdesk import app
from complaintdesk.domain import folding
from complaintdesk.sample.bulk import add_entries
from complaintdesk.store.database import SCHEMA

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from complaintdesk.services.homes import OpenHome

LINES = 1_000_000
ENTRIES_PER_LINE = 21 / 15  # of sample/bulk.py
WORDS, COMMONEST, LONGEST = 200, 10, 6
OF_CALLERS, NOWHERE = 20, 20
PEER = "LIKE '%word%' … LIMIT 50 by bare sqlcipher3"
PEER_WORDS = 20  # of the same words: each takes seconds
WITHIN_MS = 50


def measure(lines: int = LINES) -> list[Figure]:
    """Return the 95th percentile, what the slowest word took, and what the index adds to the file."""
    home = app.homes().open(_filled_home(lines))
    try:
        words = _words(home)
        desk = app.desk_on(home)
        ours = [_timed(lambda word=word: desk.searching.find(word)) for word in words]
        peer = _times_of_peer(home, Random(2).sample(words, PEER_WORDS))
        share = _share_of_file(home)
    finally:
        home.database.close()
    percentile = statistics.quantiles(ours, n=100)[94] * 1000
    name = f"search among {lines:,} lines, newest 50 hits, p95 of {WORDS} words"
    return [
        Figure(name=name, value=percentile, unit="ms", at_most=WITHIN_MS),
        Figure(
            name="the same, p50",
            value=statistics.median(ours) * 1000,
            unit="ms",
            peer=PEER,
            peer_value=statistics.median(peer) * 1000,
        ),
        Figure(name="the same, slowest", value=max(ours) * 1000, unit="ms"),
        Figure(name="search index, of the file", value=share * 100, unit="%"),
    ]


def _timed(search: Callable[[], object]) -> float:
    begun = time.perf_counter()
    search()
    return time.perf_counter() - begun


def _filled_home(lines: int) -> Path:
    folder = Path(tempfile.gettempdir()) / f"cd-bench-search-{SCHEMA}-{lines}"
    filled = folder / "filled"
    if not filled.exists():
        folder.mkdir(mode=0o700)
        print(f"writing {lines:,} lines, once for all runs, to {folder} ...", file=sys.stderr, flush=True)
        home = app.homes().open(found_sample(folder / "home"))
        add_entries(home, round(lines * ENTRIES_PER_LINE))
        home.database.close()
        filled.touch()
    return folder / "home"


def _words(home: OpenHome) -> list[str]:
    """Return the commonest pairs, parts of lines and of callers, and words whose parts stand apart only."""
    random = Random(1)
    with _bare(home) as bare:
        lines = [row[0] for row in bare.execute("SELECT text FROM note_line ORDER BY at LIMIT 20000")]
        callers = [
            part for row in bare.execute("SELECT name, shown FROM call LIMIT 5000") for part in row if part
        ]
    pairs = Counter(text[at : at + 2] for text in lines for at in range(len(text) - 1))
    words = [pair for pair, _ in pairs.most_common(COMMONEST)]
    words += [_part(random, random.choice(callers)) for _ in range(OF_CALLERS)]
    words += [_part(random, random.choice(lines)) for _ in range(WORDS - len(words) - NOWHERE)]
    while len(words) < WORDS:
        words.append(_part(random, random.choice(lines))[:3] + _part(random, random.choice(lines))[:3])
    return words


def _part(random: Random, text: str) -> str:
    while True:
        length = random.randint(1, LONGEST)
        start = random.randrange(max(1, len(text) - length))
        if len(folding.words(part := text[start : start + length])) == 1:
            return part


def _times_of_peer(home: OpenHome, words: list[str]) -> list[float]:
    query = (
        "SELECT row_id, call_id, kind, text, at FROM note_line WHERE text LIKE ? ORDER BY at DESC LIMIT 50"
    )
    with _bare(home) as bare:
        return [_timed(lambda word=word: bare.execute(query, (f"%{word}%",)).fetchall()) for word in words]


def _share_of_file(home: OpenHome) -> float:
    with _bare(home) as bare:
        held = bare.execute("SELECT sum(length(block)) FROM search_index_data").fetchone()[0]
        pages, size = (
            int(bare.execute(f"PRAGMA {name}").fetchone()[0]) for name in ("page_count", "page_size")
        )
    return float(held) / (pages * size)


@contextmanager
def _bare(home: OpenHome) -> Iterator[Any]:
    """Give the connection below SQLAlchemy's."""
    with home.database.reading() as tx:
        yield tx.connection.dbapi_connection
