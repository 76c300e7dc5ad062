"""Refusing one system call after another: strace makes the n-th write or sync of a work fail, for every n.

Each refusal must be told as a failure that a person can act on, or do no harm; nothing acknowledged may be missing.
"""

from __future__ import annotations

import re
import select
import shutil
import subprocess
import time
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING

from loss_home import REFUSED
from loss_rig import FAILS_WITHIN_S, Child, NotPossible

from complaintdesk.domain import errors
from complaintdesk.domain.errors import UserError

if TYPE_CHECKING:
    from collections.abc import Callable

    from loss_rig import Course
    from loss_works import Work

REFUSALS = (
    ("fdatasync", "EIO"),
    ("fsync", "EIO"),
    ("pwrite64", "EIO"),
    ("pwrite64", "ENOSPC"),
    ("write", "EIO"),
    ("write", "ENOSPC"),
    ("ftruncate", "EIO"),
)
_ATTACHED_S = 10.0
_COUNTED = f"trace={','.join(sorted({call for call, _ in REFUSALS}))}"


def refused(course: Course, make: Callable[[Path], Work]) -> None:
    """Do a work to its end once and count its calls; then refuse each in turn, in a random order, again and again."""
    work = make(course.folder)
    calls: Counter[str] = Counter()
    places: list[tuple[str, str, int]] = []
    hurt = told = 0
    for own in course.rounds():
        work.fill(own)
        if not places:
            places = [(call, error, n) for call, error in REFUSALS for n in range(1, calls[call] + 1)]
            course.chance.shuffle(places)
        rules = [_COUNTED]
        if places:
            call, error, n = places.pop()
            rules = [f"trace={call}", f"inject={call}:error={error}:when={n}"]
        said, failure, trace = _watched(own, work, rules)
        if not calls:
            calls = Counter(re.findall(r"^\d+ +(\w+)\(", trace, re.MULTILINE))
        if failure and not issubclass(getattr(errors, failure, object), UserError):
            course.tally.miss(f"nobody can act on {failure}, {rules[-1]}")
        hurt += "(INJECTED)" in trace
        told += bool(failure) or any(word.startswith(REFUSED) for word in said)
        course.tally.notes = f"{sum(calls[call] for call, _ in REFUSALS)} calls; {hurt} refused, {told} told"
        work.check(own, [word for word in said if not word.startswith(REFUSED)], course.tally)
        shutil.rmtree(own)


def _watched(own: Path, work: Work, rules: list[str]) -> tuple[list[str], str, str]:
    """Do a work under strace; return what it said, how it failed and what strace wrote."""
    strace = shutil.which("strace")
    if strace is None:
        raise NotPossible("refused calls: strace is not installed")
    child = Child(lambda tell: work.act(own, tell), waits=True)
    trace = own.parent / f"{own.name}.trace"
    options = [option for rule in rules for option in ("-e", rule)]
    watcher = subprocess.Popen(
        [strace, "-f", "-qq", "-o", trace, "-p", str(child.pid), *options], stderr=subprocess.PIPE, text=True
    )
    try:
        deadline = time.monotonic() + _ATTACHED_S
        while not _traced(child.pid):
            if watcher.poll() is not None or time.monotonic() > deadline:
                watcher.kill()
                why = watcher.communicate()[1].strip().splitlines() or ["strace does not answer"]
                raise NotPossible(f"refused calls: {why[-1]}")
            select.select([], [], [], 0.002)
        child.go()
        child.hear_out(FAILS_WITHIN_S)
    finally:
        said = child.kill()
        watcher.communicate()
    written = trace.read_text(errors="replace")
    trace.unlink()
    return said, child.failure, written


def _traced(pid: int) -> bool:
    return "TracerPid:\t0\n" not in Path(f"/proc/{pid}/status").read_text()
