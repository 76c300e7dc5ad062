"""A full disk: it is told as such, what was there stays whole, and with room again the work goes on."""

from __future__ import annotations

import os
import shutil

import evidence_export
import pytest
import rig
from loss_home import LossHome
from loss_rig import Tally
from loss_works import AddingAKey, Sealing, Settling

from complaintdesk.domain.errors import DiskFull, NoRoom, UserError
from complaintdesk.domain.terms import NoteKind
from complaintdesk.services import settings
from complaintdesk.services.evidence.verify_package import verify_package
from complaintdesk.store import keyslots
from complaintdesk.store.sealed_recording import SealedWriter

pytestmark = pytest.mark.loss

LONG = "満" * 3000


@pytest.fixture
def ballast(small_disk):
    """A file to fill the disk with; removing it makes room."""
    return small_disk / "ballast"


def fill(ballast, leaving: int = 0) -> None:
    """Take all room on the disk but about this many bytes."""
    disk = os.statvfs(ballast.parent)
    ballast.write_bytes(bytes(max(0, disk.f_bavail * disk.f_frsize - leaving)))


def sound(tally: Tally) -> bool:
    return (tally.lost, tally.silent) == (0, 0)


@pytest.mark.parametrize("small_disk", [2], indirect=True)
def test_lines_are_refused_while_the_disk_is_full_and_written_when_it_is_not(tmp_path, small_disk, ballast):
    founded = LossHome(tmp_path)
    home = founded.copy(small_disk)
    desk = founded.open(home)
    by = rig.person(desk, rig.STAFF)
    desk.calls.begin("call1", 1, by)
    fill(ballast, leaving=60_000)
    written = []

    def write_on(count: int) -> None:
        for _ in range(count):
            line = f"call1x{len(written)}"
            desk.calls.write("call1", line, NoteKind.FACT, f"見本の一行 {line}", 1, by)
            desk.calls.write("call1", f"{line}long", NoteKind.FACT, LONG, 1, by)
            written.append(line)

    with pytest.raises(DiskFull):
        write_on(200)
    ballast.unlink()
    write_on(5)
    desk.close()
    # Checking the read tables needs room for them beside the home.
    roomy = shutil.copytree(home, tmp_path / "roomy" / "home")
    tally = Tally("full disk", 0)
    founded.account(roomy, written, tally, thorough=True)
    assert sound(tally), tally.faults
    assert tally.acknowledged == len(written) >= 5


def test_sound_is_refused_while_the_disk_is_full_and_what_was_sealed_stays(tmp_path, small_disk, ballast):
    chunk = evidence_export.flac_chunks(0.5)[0]
    writer = SealedWriter.create(small_disk / "r.rec", rig.KEY, "rec1", evidence_export.RATE, 2)
    fill(ballast, leaving=60_000)
    heads = []

    def seal(count: int) -> None:
        for _ in range(count):
            heads.append(writer.append(chunk, evidence_export.CHUNK, bytes(40)))

    with pytest.raises(DiskFull):
        seal(200)
    ballast.unlink()
    seal(2)
    writer.close()
    tally = Tally("full disk", 0)
    Sealing(tmp_path).check(small_disk, heads, tally)
    assert sound(tally), tally.faults


def test_settings_stay_as_they_were_on_a_full_disk(tmp_path, small_disk, ballast):
    settling = Settling(tmp_path)
    settling.fill(small_disk)
    fill(ballast)
    with pytest.raises(DiskFull):
        settling.act(small_disk, lambda _: None)
    assert settings.load(small_disk / "settings.json") == settling.old
    ballast.unlink()
    settling.act(small_disk, lambda _: None)
    assert settings.load(small_disk / "settings.json") == settling.new


def test_the_keys_stay_as_they_were_on_a_full_disk(tmp_path, small_disk, ballast):
    adding = AddingAKey(tmp_path)
    adding.fill(small_disk)
    before = keyslots.load(small_disk / "home")
    fill(ballast)
    with pytest.raises(DiskFull):
        adding.act(small_disk, lambda _: None)
    assert keyslots.load(small_disk / "home") == before
    ballast.unlink()
    adding.act(small_disk, lambda _: None)
    tally = Tally("full disk", 0)
    adding.check(small_disk, ["passphrase"], tally)
    assert sound(tally), tally.faults


@pytest.mark.parametrize("small_disk", [4], indirect=True, ids=["4 MB"])
def test_a_package_that_finds_no_room_leaves_nothing_and_has_its_place_later(small_disk, ballast):
    fill(ballast, leaving=100_000)
    with pytest.raises(DiskFull):
        evidence_export.export(small_disk)
    assert os.listdir(small_disk) == ["ballast"]
    ballast.unlink()
    assert verify_package(evidence_export.export(small_disk)) == []


def test_a_backup_that_finds_no_room_says_how_much_it_needs_and_leaves_no_snapshot(tmp_path, small_disk):
    founded = LossHome(tmp_path)
    desk = founded.open(founded.template)
    with pytest.raises(NoRoom) as refused:
        desk.backups.back_up(small_disk, rig.person(desk, rig.OWNER), lambda _: None, lambda: False)
    assert isinstance(refused.value, UserError)
    assert desk.backups.snapshots(small_disk) == []
    desk.close()
