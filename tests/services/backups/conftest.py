"""A desk with a call, a way to record, and a disk to back up to."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
import rig
from backup_rig import Disks, never, unwatched

from complaintdesk import app, paths
from complaintdesk.domain.terms import NoteKind

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def desk(home, keyring, clock, ids):
    opened = app.homes(keyring, clock, ids).open(home)
    desk = app.desk_on(
        opened, clock, ids, rig.JST, recorder=rig.PlayedRecorder(clock, rig.tone(1.0)), disks=Disks()
    )
    desk.calls.begin("c1", clock.now(), desk.settings.signed_in)
    desk.calls.write("c1", "l1", NoteKind.FACT, "箱が潰れていた", clock.now(), desk.settings.signed_in)
    yield desk
    desk.close()


@pytest.fixture
def record(desk):
    def recorded(recording_id: str, *, stop: bool = True) -> Path:
        reports: list = []
        desk.recordings.start("c1", recording_id, staff="", caller="", heard=reports.append)
        if stop:
            desk.recordings.recorder.stop()
        for report in reports:
            desk.recordings.note("c1", recording_id, report, desk.settings.signed_in)
        return paths.recordings(desk.home) / f"{recording_id}.rec"

    return recorded


@pytest.fixture
def target(tmp_path):
    folder = tmp_path / "usb"
    folder.mkdir()
    return folder


@pytest.fixture
def back_up(desk, target):
    def made(progress=unwatched, cancelled=never):
        return desk.backups.back_up(target, desk.settings.signed_in, progress, cancelled)

    return made
