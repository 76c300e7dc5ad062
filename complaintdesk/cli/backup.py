"""``complaintdesk backup [list]``: make a backup, or list what lies in the backup folder."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from complaintdesk import paths
from complaintdesk.cli.ctrl_c import ctrl_c
from complaintdesk.cli.opening import acting, open_desk
from complaintdesk.cli.progress import Progress
from complaintdesk.cli.refused import Refused
from complaintdesk.domain.terms import Role

if TYPE_CHECKING:
    import argparse

    from complaintdesk.cli.messages import Voice
    from complaintdesk.services.backup_folder import Snapshot
    from complaintdesk.services.desk import Desk


def run(given: argparse.Namespace, voice: Voice) -> int:
    """Return 0 when the backup stands verified; for the list 1 if there is none."""
    return _list(given, voice) if given.action == "list" else _make(given, voice)


def _make(given: argparse.Namespace, voice: Voice) -> int:
    with open_desk(given.home, given, voice) as desk:
        target = _folder(given, desk.settings.backup_folder, voice)
        by = acting(desk, given, voice)
        if given.to is not None:
            desk.shops.require(by, Role.MANAGER)  # who may say where backups go
        warnings = desk.backups.warnings(target)
        made = _written(desk, target, by)
    print(voice.say("backup.done", path=made.path, seq=made.manifest.seq, recordings=_recordings(made)))
    for ids, words in ((made.manifest.running, "backup.running"), (made.manifest.missing, "backup.missing")):
        if ids:
            print(voice.say(words, ids=", ".join(ids)))
    for code in warnings:
        print(voice.say(f"backup.{code}"))
    return 0


def _written(desk: Desk, target: Path, by: str) -> Snapshot:
    progress = Progress()
    with ctrl_c() as pressed:
        try:
            return desk.backups.back_up(target, by, progress.show, pressed.is_set)
        finally:
            progress.clear()


def _list(given: argparse.Namespace, voice: Voice) -> int:
    """List without opening anything, so that it works on a computer that has no home yet."""
    from complaintdesk.services import backup_folder
    from complaintdesk.services import settings as desk_settings

    target = _folder(given, desk_settings.load(paths.settings(given.home)).backup_folder, voice)
    found = [
        path for folder in sorted(target.glob("ComplaintDesk-*")) for path in backup_folder.complete(folder)
    ]
    for path in found:
        print(_line(path, voice))
    if not found:
        print(voice.say("backup.none", path=target))
    return 0 if found else 1


def _line(path: Path, voice: Voice) -> str:
    from complaintdesk.domain.errors import BackupUnreadable
    from complaintdesk.services import backup_folder

    made = backup_folder.time_of(path.name)
    assert made is not None  # it is among the complete ones by its name
    try:
        found = backup_folder.load(path)
    except BackupUnreadable as failure:
        return voice.say("backup.unreadable", path=path, why=failure.why)
    return voice.say(
        "backup.line",
        at=f"{made.astimezone():%Y-%m-%d %H:%M}",
        seq=found.manifest.seq,
        recordings=_recordings(found),
        megabytes=max(1, found.size // 1_000_000),
        path=path,
    )


def _recordings(found: Snapshot) -> int:
    return len(found.manifest.recordings)


def _folder(given: argparse.Namespace, chosen: str, voice: Voice) -> Path:
    """Return the folder of ``--to``, else of the settings. Raises Refused."""
    if given.to is None and not chosen:
        raise Refused(voice.say("backup.no_folder"))
    target = Path(given.to or chosen)
    if not target.is_dir():
        raise Refused(voice.say("path.missing", path=target))
    return target
