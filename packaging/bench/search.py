"""Search as one types over a million lines, against LIKE by bare sqlcipher3 on the same file."""

from __future__ import annotations

import statistics
import time
from collections import Counter
from contextlib import contextmanager
from functools import partial
from random import Random
from typing import TYPE_CHECKING, Any

from bench.figures import Figure
from bench.homes import filled_sample
from complaintdesk import app
from complaintdesk.domain import folding

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from complaintdesk.services.homes import OpenHome

LINES = 1_000_000
WORDS, COMMONEST, LONGEST = 200, 10, 6
OF_CALLERS, NOWHERE = 20, 20
PEER = "LIKE '%word%' … LIMIT 50 by bare sqlcipher3"
PEER_WORDS = 20  # of the same words: each takes seconds
WITHIN_MS = 50


def measure(lines: int = LINES) -> list[Figure]:
    """Return the 95th percentile, what the slowest word took, and what the index adds to the file."""
    home = app.homes().open(filled_sample(lines))
    try:
        words = _words(home)
        desk = app.desk_on(home)
        ours = [_timed(partial(desk.searching.find, word)) for word in words]
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
        return [_timed(partial(_rows_of, bare, query, f"%{word}%")) for word in words]


def _rows_of(bare: Any, query: str, pattern: str) -> list[Any]:
    return list(bare.execute(query, (pattern,)))


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
