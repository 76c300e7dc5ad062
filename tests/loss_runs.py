"""``loss_runs.py KIND CYCLES MINUTES SEED``: run one kind of loss test, print its account as JSON on the last line."""

from __future__ import annotations

import random
import shutil
import sys
import tempfile
import time
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

import loss_flips
import loss_kills
import loss_power
import loss_refusals
import loss_sound
from loss_rig import Course, NotPossible, Tally, told
from loss_works import WORKS

if TYPE_CHECKING:
    from collections.abc import Callable

WAYS = {
    "killed while": loss_kills.killed,
    "power cut while": loss_power.cut,
    "calls refused while": loss_refusals.refused,
}
KINDS: dict[str, Callable[[Course], None]] = {
    "killed again and again while saving": loss_kills.killed_again_and_again,
    "killed while recording": loss_sound.recording,
    "power cut in a long call": loss_power.long_calls,
    "power cut in a long call, synchronous=NORMAL": loss_power.long_calls_carelessly,
    "power cut after a failed sync": loss_power.failing_syncs,
    "bits flipped": loss_flips.flipped,
    **{f"{way} {work}": partial(run, make=make) for way, run in WAYS.items() for work, make in WORKS.items()},
}


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
