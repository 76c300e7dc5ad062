"""``loss_runs.py KIND CYCLES MINUTES SEED``: run one kind of loss test, print its account as JSON on the last line."""

from __future__ import annotations

import random
import shutil
import sys
import tempfile
import time
from pathlib import Path

import loss_kills
import loss_power
from loss_rig import Course, NotPossible, Tally, told

KINDS = {**loss_kills.KINDS, **loss_power.KINDS}


def main(kind: str, cycles: str, minutes: str, seed: str) -> None:
    tally = Tally(kind, int(seed))
    begun = time.monotonic()
    folder = Path(tempfile.mkdtemp(prefix="cd-loss-"))
    course = Course(tally, folder, int(cycles), begun + 60 * float(minutes), random.Random(f"{kind} {seed}"))
    try:
        KINDS[kind](course)
    except NotPossible as reason:
        tally.skipped = str(reason)
    finally:
        shutil.rmtree(folder, ignore_errors=True)
    tally.seconds = round(time.monotonic() - begun, 1)
    print(told(tally))


if __name__ == "__main__":
    main(*sys.argv[1:])
