"""``complaintdesk verify PATH``: check a home, a backup, or an evidence package."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from complaintdesk.cli.opening import open_desk, with_secret
from complaintdesk.cli.progress import Progress
from complaintdesk.cli.refused import Refused

if TYPE_CHECKING:
    import argparse
    from pathlib import Path

    from complaintdesk.cli.messages import Voice
    from complaintdesk.services.verification import Verified

_EARLIER_NAMED = 3
"""Faults of an earlier failure that are named again; all stand in the record."""


def run(given: argparse.Namespace, voice: Voice) -> int:
    """Return 0 if all is sound, 1 with a list of what is not."""
    path: Path = given.path
    if not path.exists():
        raise Refused(voice.say("path.missing", path=path))
    if (path / "bagit.txt").exists():
        return _package(path, voice)
    if (path / "manifest.json").exists():
        return _snapshot(path, given, voice)
    return _home(path, given, voice)


def _home(path: Path, given: argparse.Namespace, voice: Voice) -> int:
    progress = Progress()
    with open_desk(path, given, voice) as desk:
        try:
            verified = desk.verification.verify(progress.show)
        finally:
            progress.clear()
    if verified.sound:
        print(voice.say("verify.home", entries=verified.entries, recordings=verified.recordings))
        print(voice.say("verify.head", seq=verified.head_seq, head=verified.head))
    else:
        _faults(verified.faults or (voice.say("verify.nothing"),), voice)
    _tell(verified, voice)
    return 0 if verified.sound else 1


def _tell(verified: Verified, voice: Voice) -> None:
    """Print what is no fault of now but belongs to the answer."""
    if (checkpoint := verified.checkpoint) is not None:
        print(voice.say("verify.checkpoint", seq=checkpoint.size, at=_local(checkpoint.at)))
    else:
        print(voice.say("verify.no_checkpoint"))
    if verified.erased or verified.erased_recordings:
        erased = len(verified.erased)
        print(voice.say("verify.erased", entries=erased, recordings=verified.erased_recordings))
    for earlier in verified.earlier:
        more = "" if earlier.count <= _EARLIER_NAMED else "; …"
        what = "; ".join(earlier.faults[:_EARLIER_NAMED]) + more
        print(voice.say("verify.earlier", at=_local(earlier.at), count=earlier.count, what=what))
    for name in verified.kept_aside:
        print(voice.say("verify.kept", name=name))


def _local(at: int) -> str:
    return f"{datetime.fromtimestamp(at / 1_000_000).astimezone():%Y-%m-%d %H:%M}"


def _snapshot(path: Path, given: argparse.Namespace, voice: Voice) -> int:
    from complaintdesk import app

    progress = Progress()
    try:
        faults = with_secret(given, voice, lambda secret: app.verify_snapshot(path, secret, progress.show))
    finally:
        progress.clear()
    if faults:
        return _faults(tuple(faults), voice)
    print(voice.say("verify.snapshot"))
    return 0


def _package(path: Path, voice: Voice) -> int:
    from complaintdesk.services.evidence.verify_package import fingerprint, verify_package

    progress = Progress()
    try:
        problems = verify_package(path, lambda done, _step: progress.show(done))
    finally:
        progress.clear()
    print(voice.say("verify.fingerprint", fingerprint=fingerprint(path) or "–"))
    if problems:
        return _faults(
            tuple(f"{problem.file}: {problem.what} {problem.detail}".strip() for problem in problems), voice
        )
    print(voice.say("verify.package"))
    return 0


def _faults(faults: tuple[str, ...], voice: Voice) -> int:
    print(voice.say("verify.faults", count=len(faults)))
    for fault in faults:
        print(f"  {fault}")
    return 1
