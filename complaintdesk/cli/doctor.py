"""``complaintdesk doctor``: one line for each thing a desk needs."""

from __future__ import annotations

import os
import platform
import shutil
import sys
from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING

from complaintdesk import __version__, paths
from complaintdesk.cli.opening import code_from
from complaintdesk.domain.errors import AudioUnavailable, HomeMissing, KeyNeeded, UserError

if TYPE_CHECKING:
    import argparse
    from collections.abc import Iterator
    from pathlib import Path

    from complaintdesk.app import Computer
    from complaintdesk.cli.messages import Voice

FONTS = ("NotoSansJP-Regular.ttf", "NotoSansJP-Bold.ttf", "NotoEmoji-Regular.ttf")
ENOUGH_BYTES = 500_000_000
"""An hour of recording takes 469 MB."""


class Level(Enum):
    """How bad it is: only ``BAD`` keeps a desk from working."""

    GOOD = "good"
    NOTE = "note"
    BAD = "bad"


@dataclass(frozen=True, slots=True)
class Finding:
    """One line: ``what`` was looked at, and what was found."""

    level: Level
    what: str
    found: str


def run(given: argparse.Namespace, voice: Voice) -> int:
    """Return 0 if this computer can be a desk, 1 if something must be done first."""
    code = code_from(given, voice)
    from complaintdesk import app

    computer = app.Computer()
    bad = 0
    for finding in _findings(given.home, code, computer, voice):
        level = voice.say(f"doctor.{finding.level.value}")
        print(f"{level:<4} {voice.say(f'doctor.{finding.what}')}: {finding.found}", flush=True)
        bad += finding.level is Level.BAD
    return 1 if bad else 0


def _findings(home: Path, code: str | None, computer: Computer, voice: Voice) -> Iterator[Finding]:
    yield _versions(computer)
    yield _fonts(voice)
    yield _input_method(voice)
    chosen, database = _database(home, code, computer, voice)
    yield database
    yield _inputs(chosen, computer, voice)
    yield _output(computer, voice)
    yield _keyring(computer, voice)
    yield _space(home, voice)


def _versions(computer: Computer) -> Finding:
    parts = computer.versions()
    words = [f"ComplaintDesk {__version__}", f"Python {platform.python_version()}"]
    return Finding(Level.GOOD, "versions", ", ".join([*words, *parts]))


def _fonts(voice: Voice) -> Finding:
    missing = [name for name in FONTS if not paths.resource(f"fonts/{name}").is_file()]
    if missing:
        return Finding(Level.BAD, "fonts", voice.say("doctor.fonts.missing", names=", ".join(missing)))
    return Finding(Level.GOOD, "fonts", ", ".join(name.removesuffix(".ttf") for name in FONTS))


def _input_method(voice: Voice) -> Finding:
    """Say whether kana can be typed: on Linux the Qt that comes with us speaks to ibus and to what answers as it."""
    if sys.platform != "linux":
        return Finding(Level.GOOD, "input", voice.say("doctor.input.system"))
    # Qt 6.7 and later look at the list first.
    asked = os.environ.get("QT_IM_MODULES") or os.environ.get("QT_IM_MODULE", "")
    names = asked.split(";")
    if "ibus" in names:
        return Finding(Level.GOOD, "input", "ibus")
    if os.environ.get("WAYLAND_DISPLAY") and "wayland" in names:
        return Finding(Level.GOOD, "input", "wayland")
    why = "fcitx" if any(name.startswith("fcitx") for name in names) else "none"
    return Finding(Level.NOTE, "input", voice.say(f"doctor.input.{why}"))


def _database(
    home: Path, code: str | None, computer: Computer, voice: Voice
) -> tuple[tuple[str, ...], Finding]:
    """Look whether the home opens; return the inputs that its settings name too."""
    try:
        chosen = computer.chosen_inputs(home, code)
    except HomeMissing:
        return (), Finding(Level.NOTE, "database", voice.say("doctor.database.none", path=home))
    except KeyNeeded as failure:
        return (), Finding(Level.NOTE, "database", voice.refusal(failure))
    except UserError as failure:
        return (), Finding(Level.BAD, "database", voice.refusal(failure))
    return chosen, Finding(Level.GOOD, "database", voice.say("doctor.database.opens", path=home))


def _inputs(chosen: tuple[str, ...], computer: Computer, voice: Voice) -> Finding:
    try:
        labels = {source.name: source.label for source in computer.inputs()}
    except AudioUnavailable as failure:
        return Finding(Level.BAD, "inputs", voice.say("doctor.audio.unavailable", why=failure.why))
    if not labels:
        return Finding(Level.BAD, "inputs", voice.say("doctor.inputs.none"))
    if gone := [name for name in chosen if name and name not in labels]:
        return Finding(Level.BAD, "inputs", voice.say("doctor.inputs.gone", names="、".join(gone)))
    staff, caller = chosen or ("", "")
    found = voice.say(
        "doctor.inputs.used",
        staff=labels[staff] if staff else computer.default_device("input"),
        caller=labels[caller] if caller else voice.say("doctor.inputs.same"),
        all="、".join(labels.values()),
    )
    return Finding(Level.GOOD, "inputs", found)


def _output(computer: Computer, voice: Voice) -> Finding:
    try:
        return Finding(Level.GOOD, "output", computer.default_device("output"))
    except AudioUnavailable as failure:
        return Finding(Level.NOTE, "output", voice.say("doctor.audio.unavailable", why=failure.why))


def _keyring(computer: Computer, voice: Voice) -> Finding:
    name = computer.keyring()
    if not name:
        return Finding(Level.NOTE, "keyring", voice.say("doctor.keyring.none"))
    return Finding(Level.GOOD, "keyring", name)


def _space(home: Path, voice: Voice) -> Finding:
    place = home.absolute()
    while not place.exists():
        place = place.parent
    free = shutil.disk_usage(place).free
    enough = free >= ENOUGH_BYTES
    words = voice.say(f"doctor.space.{'enough' if enough else 'short'}", megabytes=free // 1_000_000)
    return Finding(Level.GOOD if enough else Level.BAD, "space", words)
