"""Checking the ledger, against a loop of bare sqlcipher3 that reads the same rows and hashes them twice.

What is measured is the walk along the chain: every link and every content, as VerificationService does it. What the
Merkle root of a checkpoint costs on top, and the whole verification with pages and read tables, is told beside it.
"""

from __future__ import annotations

import time
from hashlib import sha256
from typing import TYPE_CHECKING

from bench.figures import Figure
from bench.homes import filled_sample
from complaintdesk import app
from complaintdesk.services.ledger_walk import Walk
from complaintdesk.store import checking

if TYPE_CHECKING:
    from collections.abc import Callable

    from complaintdesk.services.desk import Desk

LINES = (7_000, 70_000, 1_000_000)
"""With what goes with them, some 10,000, 100,000 and 1,400,000 entries."""

TURNS = 5
PEER = "reading the same rows by bare sqlcipher3, hashing them twice"
ROWS = "SELECT entry.*, salt, body FROM entry LEFT JOIN payload USING (desk_id, seq) ORDER BY entry.desk_id, entry.seq"


def measure(lines: tuple[int, ...] = LINES) -> list[Figure]:
    """Return µs per entry of each size against the peer, and the largest size against the smallest."""
    figures = []
    each: list[float] = []
    for many in lines:
        desk = app.open_desk(filled_sample(many))
        try:
            if desk.checkpoints.count() == 0:
                desk.checkpoints.make("asked")
            entries = desk.store.count()
            ours, signed, peer = _in_turns(desk, entries)
        finally:
            desk.close()
        each.append(ours)
        name = f"verify the ledger, {entries:,} entries"
        figures += [
            Figure(name=name, value=ours, unit="µs/entry", peer=PEER, peer_value=peer, at_most=1.5),
            Figure(
                name=f"{name}, with checkpoints", value=signed, unit="µs/entry", peer=PEER, peer_value=peer
            ),
        ]
    linear = "verify the ledger, an entry among the most"
    return [
        *figures,
        Figure(
            name=linear, value=each[-1], unit="µs", peer="among the fewest", peer_value=each[0], at_most=1.5
        ),
    ]


def _in_turns(desk: Desk, entries: int) -> tuple[float, float, float]:
    """Return the best of some turns each, in µs per entry."""
    works: tuple[Callable[[], None], ...] = (
        lambda: _walk(desk, with_checkpoints=False),
        lambda: _walk(desk, with_checkpoints=True),
        lambda: _read_and_hash_twice(desk),
    )
    best = [min(times) for times in zip(*(map(_timed, works) for _ in range(TURNS)), strict=True)]
    return best[0] / entries * 1e6, best[1] / entries * 1e6, best[2] / entries * 1e6


def _timed(work: Callable[[], None]) -> float:
    # Processor time: all of it is computing, and what else the machine does must not count.
    begun = time.process_time()
    work()
    return time.process_time() - begun


def _walk(desk: Desk, *, with_checkpoints: bool) -> None:
    asked = desk.checkpoints.desks() if with_checkpoints else []
    checkers = {desk_id: desk.checkpoints.checker(desk_id) for desk_id in asked}
    walk = Walk()
    with checking.one_moment(desk.database) as seen:
        walk.along(seen, checkers, lambda _: None)
    if walk.faults:
        raise RuntimeError(walk.faults[0])


def _read_and_hash_twice(desk: Desk) -> None:
    with desk.database.reading() as tx:
        bare = tx.connection.dbapi_connection
        assert bare is not None
        for row in bare.execute(ROWS):
            whole = b"".join([value if isinstance(value, bytes) else str(value).encode() for value in row])
            sha256(whole).digest()
            sha256(whole).digest()
