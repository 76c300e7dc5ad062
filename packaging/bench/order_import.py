"""Adds orders to a home in short transactions until it is stopped: the load of another process."""

from __future__ import annotations

import sys
import time
from pathlib import Path

from complaintdesk import app
from complaintdesk.domain.case_file import OrderRow
from complaintdesk.store import caller_queries

BATCH = 50
PAUSE = 0.003
"""Seconds between transactions. SQLite's lock has no queue: a writer that never pauses starves the person typing."""


def main(home: Path) -> None:
    """Import up to a million orders; say when the first ones are in."""
    desk = app.open_desk(home)
    for first in range(0, 1_000_000, BATCH):
        rows = [_order(first + n) for n in range(BATCH)]
        with desk.database.writing() as tx:
            caller_queries.add_orders(tx, rows)
        if first == 0:
            print("importing", flush=True)
        time.sleep(PAUSE)


def _order(n: int) -> OrderRow:
    return OrderRow(
        order_number=f"R-{n:09d}",
        ordered_at=1_760_000_000_000_000 + n,
        name=f"見本 {n}",
        kana="ミホン",
        e164=f"+8190{n % 100_000_000:08d}",
        mail=f"{n}@example.jp",
        items="ふじりんご 5kg",
        total_yen=6480,
        stage="dispatched",
    )


if __name__ == "__main__":
    main(Path(sys.argv[1]))
