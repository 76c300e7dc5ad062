"""When a backup is due, and where one is worth less than it seems."""

from __future__ import annotations

import rig
from backup_rig import Disks, never, unwatched

from complaintdesk import app
from complaintdesk.devices.disks import LocalDisks
from complaintdesk.domain.terms import NoteKind
from complaintdesk.services.backups import BackupService


def test_a_backup_is_due_once_a_local_day_where_a_folder_is_chosen(desk, back_up, target, clock):
    assert not desk.backups.due()
    desk.change_settings(backup_folder=str(target))
    assert desk.backups.due()
    back_up()
    assert not desk.backups.due()
    clock.advance(rig.DAY)
    assert desk.backups.due()


def test_what_makes_a_backup_less_than_it_seems_is_named(desk, target):
    disks: Disks = desk.backups._disks
    assert desk.backups.warnings(target) == []
    disks.one, disks.service = True, "OneDrive"
    assert desk.backups.warnings(target) == ["same disk", "home in cloud folder"]
    assert desk.backups.warnings(target / "gone") == ["gone", "home in cloud folder"]


def test_the_computers_own_disks_are_asked_unless_others_are_given(home, keyring):
    desk = app.desk_on(app.homes(keyring).open(home))
    assert isinstance(desk.backups._disks, LocalDisks)
    assert isinstance(desk.backups, BackupService)
    desk.close()


def test_a_checkpoint_that_is_made_while_copying_does_not_make_the_copy_look_cut(
    desk, clock, back_up, tmp_path
):
    def sign_more(_done: float) -> None:
        desk.calls.write("c1", f"m{clock.at}", NoteKind.FACT, "続き", clock.now(), desk.settings.signed_in)
        desk.checkpoints.make("asked")

    made = back_up(sign_more)
    keyring = rig.MemoryKeyring()
    app.restoring(keyring).restore(made.path, tmp_path / "new", rig.CODE, unwatched, never)
    restored = app.desk_on(app.homes(keyring).open(tmp_path / "new"))
    assert restored.verification.verify().faults == ()
    restored.close()
