"""`make soak`: every kind of loss test for a long time; prints the table and puts it into docs/reliability.md.

MINUTES (60 unless given) is shared out among the kinds; SEED repeats an earlier run.
"""

from __future__ import annotations

import os
import platform
import random
import sys
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime
from pathlib import Path

from loss_rig import Tally, run

from complaintdesk import __version__
from complaintdesk.store.dialects import sqlcipher

PAGE = Path(__file__).resolve().parents[1] / "docs" / "reliability.md"
BEGIN, END = "<!-- soak: begin -->", "<!-- soak: end -->"
AT_ONCE = 2

CONTROL = "power cut in a long call, synchronous=NORMAL"
"""The one that must lose: it shows that the others would notice."""

WORKS = ("saving", "sealing", "settings", "adding a key", "re-keying", "upgrading", "backing up", "exporting")
KINDS: tuple[tuple[str, int, float], ...] = (
    # kind, cycles at most, share of the time
    ("killed again and again while saving", 2000, 5.0),
    ("killed while recording", 2000, 3.0),
    ("power cut in a long call", 2000, 5.0),
    (CONTROL, 60, 1.0),
    ("power cut after a failed sync", 500, 1.0),
    ("bits flipped", 5000, 2.0),
    *((f"{way} {work}", 2000, 1.0) for way in ("killed while", "power cut while") for work in WORKS),
    *((f"calls refused while {work}", 5000, 1.0) for work in WORKS),
)
COLUMNS = ("kind", "cycles", "acknowledged", "lost", "silent failures", "seconds", "")


def main(minutes: float, seed: int) -> int:
    """Run all kinds, two at a time; return 1 if one lost something or said nothing, or if the control lost nothing."""
    print(f"seed {seed}, {minutes:g} minutes", flush=True)
    whole = sum(share for _, _, share in KINDS)

    def one(kind: str, cycles: int, share: float) -> Tally:
        try:
            tally = run(kind, cycles=cycles, minutes=minutes * AT_ONCE * share / whole, seed=seed)
        except AssertionError as broken:
            tally = Tally(kind, seed, silent=1, notes="broke off", faults=[str(broken)])
        print(" | ".join(row(tally)), *tally.faults, sep="\n    ", flush=True)
        return tally

    with ThreadPoolExecutor(AT_ONCE) as both:
        tallies = list(both.map(lambda kind: one(*kind), KINDS))
    text = table(tallies, seed, minutes)
    print(text)
    show(text)
    return 0 if all(good(tally) for tally in tallies) else 1


def good(tally: Tally) -> bool:
    """Tell whether a kind ended as it must."""
    if tally.skipped:
        return True
    return tally.lost > 0 if tally.kind == CONTROL else (tally.lost, tally.silent) == (0, 0)


def row(tally: Tally) -> list[str]:
    """Return the cells of one kind."""
    if tally.skipped:
        return [tally.kind, "0", "", "", "", "", f"skipped: {tally.skipped}"]
    counts = (tally.cycles, tally.acknowledged, tally.lost, tally.silent)
    notes = [tally.notes] if tally.notes else []
    if tally.kind == CONTROL:
        notes.append("must lose")
    if tally.torn_ends:
        notes.append(f"{tally.torn_ends} torn ends told")
    return [tally.kind, *(f"{count:,}" for count in counts), f"{tally.seconds:.0f}", "; ".join(notes)]


def table(tallies: list[Tally], seed: int, minutes: float) -> str:
    """Return the figures in Markdown, with what they were measured on."""
    others = [tally for tally in tallies if tally.kind != CONTROL]
    sums = (
        sum(t.cycles for t in others),
        sum(t.acknowledged for t in others),
        sum(t.lost for t in others),
        sum(t.silent for t in others),
    )
    lines = [
        f"Measured on {datetime.now(UTC):%Y-%m-%d} in {minutes:g} minutes with ComplaintDesk {__version__}, "
        f"seed {seed}: {platform.system()}, {os.cpu_count()} cores, Python {platform.python_version()}, "
        f"SQLCipher {sqlcipher.version()}.",
        "",
        "| " + " | ".join(COLUMNS) + " |",
        "|" + "---|" * len(COLUMNS),
        *("| " + " | ".join(row(tally)) + " |" for tally in tallies),
        "| **all but the one that must lose** | " + " | ".join(f"**{count:,}**" for count in sums) + " | | |",
    ]
    return "\n".join(lines)


def show(text: str) -> None:
    """Put the table into the page, between its two marks."""
    page = PAGE.read_text(encoding="utf-8")
    before, _, rest = page.partition(BEGIN)
    after = rest.partition(END)[2]
    PAGE.write_text(f"{before}{BEGIN}\n{text}\n{END}{after}", encoding="utf-8")


if __name__ == "__main__":
    told = sys.argv[1:]
    sys.exit(main(float(told[0]), int(told[1]) if len(told) > 1 else random.SystemRandom().randrange(10**6)))
