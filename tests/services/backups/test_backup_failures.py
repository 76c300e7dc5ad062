"""Whatever goes wrong with a backup leaves the earlier ones as they were."""

from __future__ import annotations

import shutil
from typing import TYPE_CHECKING

import pytest
import rig
from backup_rig import never, sound, unwatched

from complaintdesk import paths
from complaintdesk.devices.seat import Seat
from complaintdesk.domain.errors import BackupFailed, Cancelled, InvalidInput, NoRoom
from complaintdesk.store import keyslots
from complaintdesk.store.dialects import sqlcipher

if TYPE_CHECKING:
    from pathlib import Path


def failing(back_up, target: Path, kind, match: str, **how) -> None:
    """Try a backup that fails; show that what was there is as it was, and that nothing looks complete."""
    before = rig.files_below(target)
    with pytest.raises(kind, match=match):
        back_up(**how)
    after = rig.files_below(target)
    assert {name: after.get(name) for name in before} == before
    assert len(list(target.glob("*/snapshots/*"))) == len(list(target.glob("*/snapshots/*/manifest.json")))


@pytest.mark.parametrize("step", [0, 1, 3, 5])
def test_a_stopped_backup_leaves_the_earlier_one_alone(record, back_up, target, step):
    back_up()
    record("r1")
    asked = iter(range(100))
    failing(back_up, target, Cancelled, "^$", cancelled=lambda: next(asked) >= step)
    assert not list(target.rglob("*.part"))


def test_a_target_without_room_is_said_in_figures(desk, record, back_up, target):
    record("r1")
    back_up()
    desk.backups._disks.room = 500_000_000
    failing(back_up, target, NoRoom, r"^\d+ MB / 500 MB$")


def test_a_disk_that_fills_up_on_the_way_is_told_as_such(desk, record, small_disk):
    record("r1")
    (small_disk / "ballast").write_bytes(bytes(700_000))
    with pytest.raises(NoRoom):
        desk.backups.back_up(small_disk, "s", unwatched, never)
    assert not list(small_disk.rglob("*.part"))
    assert desk.backups.snapshots(small_disk) == []


def test_a_target_that_is_gone_is_said_and_not_made(desk, tmp_path):
    with pytest.raises(BackupFailed, match="the folder is gone"):
        desk.backups.back_up(tmp_path / "gone", "s", unwatched, never)
    assert not (tmp_path / "gone").exists()


def test_a_target_that_vanishes_on_the_way_is_told(desk, back_up, target):
    def vanish(_done: float) -> None:
        shutil.rmtree(target, ignore_errors=True)

    with pytest.raises(BackupFailed):
        back_up(vanish)


def test_a_target_inside_the_home_is_refused(desk):
    with pytest.raises(InvalidInput, match="inside the home"):
        desk.backups.back_up(desk.home / "recordings", "s", unwatched, never)


def test_two_backups_of_one_home_do_not_meet(desk, back_up):
    held = Seat(paths.backing_up(desk.home))
    with pytest.raises(BackupFailed, match="another backup"):
        back_up()
    held.leave()
    back_up()


def test_what_a_killed_run_left_is_removed_or_used_at_the_next(record, back_up, target):
    record("r1")
    first = back_up()
    shutil.copytree(first.path, first.path.with_name("20261120T000000Z.part"))
    (first.recording("r1").with_name("r2.rec.part")).write_bytes(b"half")
    record("r2")
    whole = record("r3")
    shutil.copy(whole, first.recording("r3"))  # it was copied; its snapshot never came to be
    made = back_up()
    assert not list(target.rglob("*.part"))
    assert [file.name for file in made.manifest.recordings] == ["r1.rec", "r2.rec", "r3.rec"]
    assert sound(made)


def test_a_home_whose_chain_is_broken_makes_no_snapshot_in_place_of_a_sound_one(
    desk, back_up, target, tamper
):
    back_up()
    tamper(
        "UPDATE payload SET body = '{}' WHERE seq IN (SELECT seq FROM entry WHERE kind = 'call.note_written')"
    )
    failing(back_up, target, BackupFailed, r"entry \d+ of desk .*: content changed")


def test_keys_that_changed_while_copying_make_no_snapshot(desk, back_up, target):
    def change(_done: float) -> None:
        other = keyslots.make_open("other", bytes(32))
        keyslots.save(desk.home, other)

    prepared = desk.backups.prepare()
    with pytest.raises(BackupFailed, match="keys changed"):
        desk.backups.write(prepared, target, change, never)
    assert not list(target.rglob("complaintdesk.db"))


def test_a_store_on_a_server_is_its_administrators_to_copy(tmp_path, server, clock, ids, target):
    database = rig.Database.open(server.empty())
    desk = rig.desk_on(tmp_path / "desk", database, clock, ids)
    with pytest.raises(BackupFailed, match="server"):
        desk.backups.back_up(target, "s", unwatched, never)
    database.close()


@pytest.fixture
def tamper(desk):
    """Change the store with its guards taken away, as someone with the key can."""

    def changed(statement: str) -> None:
        place = desk.database.place
        raw = sqlcipher.connect(place.path, place.key)
        for (trigger,) in raw.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall():
            raw.execute(f"DROP TRIGGER {trigger}")
        raw.execute(statement)
        raw.close()

    return changed
