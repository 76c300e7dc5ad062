"""Whether a caller is blocked, asked of a list of 100,000 blocks of every kind, as the call window asks it."""

from __future__ import annotations

import statistics
import tempfile
import time
from pathlib import Path
from random import Random
from typing import TYPE_CHECKING

from sqlalchemy import insert

from bench.figures import Figure
from bench.homes import found_sample
from complaintdesk import app
from complaintdesk.store import tables

if TYPE_CHECKING:
    from complaintdesk.services.desk import Desk

BLOCKS = 100_000
ASKED = 1000
WITHIN_MS = 1.0
_KINDS = ("number", "number", "number", "prefix", "mail", "mail_domain")


def measure(count: int = BLOCKS) -> list[Figure]:
    """Return the 95th percentile of the check of numbers and addresses, half of them blocked."""
    with tempfile.TemporaryDirectory(prefix="cd-bench-") as folder:
        desk = app.open_desk(found_sample(Path(folder) / "desk"))
        fill(desk, count)
        asked = _asked(count)
        desk.blocks.check(asked[0])
        times, own = [], []
        met = 0
        for typed in asked:
            began, began_own = time.perf_counter(), time.thread_time()
            met += desk.blocks.check(typed) is not None
            times.append((time.perf_counter() - began) * 1000)
            own.append((time.thread_time() - began_own) * 1000)
        desk.close()
    if not len(asked) // 3 < met < len(asked):
        raise RuntimeError(f"{met} of {len(asked)} were blocked: that measures something else")
    return [
        Figure(
            name=f"block check among {count:,} blocks, p95 of {len(asked):,}",
            value=statistics.quantiles(times, n=100)[94],
            unit="ms",
            at_most=WITHIN_MS,
        ),
        Figure(name="the same, median", value=statistics.median(times), unit="ms"),
        Figure(
            name="the same, its own work alone, p95", value=statistics.quantiles(own, n=100)[94], unit="ms"
        ),
    ]


def fill(desk: Desk, count: int) -> None:
    """Write the rows as the projection would: a list of years, which no benchmark should have to live through."""
    blocks, points = [], []
    for place in range(count):
        kind = _KINDS[place % len(_KINDS)]
        block_id = f"b{place}"
        blocks.append(
            {
                "block_id": block_id, "case_id": "", "e164": "", "prefix": "", "sure": True, "shown": "",
                "name": "", "reason": "abuse", "words": "", "evidence": "", "needs": "owner",
                "state": "in_force", "proposed_at": place, "proposed_by": "", "decided_at": place,
                "decided_by": "", "why": "", "review_at": place, "order_number": "", "kept": "",
            }
        )  # fmt: skip
        points.append(
            {
                "block_id": block_id, "place": 0, "kind": kind, "value": _value(kind, place),
                "shown": _value(kind, place), "state": "in_force", "since": place,
            }
        )  # fmt: skip
    with desk.database.writing() as tx:
        tx.execute(insert(tables.block), blocks)
        tx.execute(insert(tables.block_point), points)


def _value(kind: str, place: int) -> str:
    return {
        "number": f"+81900{place:07d}",
        "prefix": f"+8150{place:06d}",
        "mail": f"someone{place}@example.jp",
        "mail_domain": f"m{place}.example.jp",
    }[kind]


def _asked(count: int) -> list[str]:
    random = Random(1)
    asked = []
    for _ in range(ASKED):
        place = random.randrange(count)
        kind = _KINDS[place % len(_KINDS)]
        strange = random.random() < 0.5
        if kind in ("number", "prefix"):
            digits = f"0900{place:07d}" if kind == "number" else f"050{place:06d}12"
            asked.append(f"08011{place:06d}" if strange else digits)
        else:
            address = f"someone{place}@example.jp" if kind == "mail" else f"x@a.m{place}.example.jp"
            asked.append(f"stranger{place}@other.example.jp" if strange else address)
    return asked
