"""When handing over fails: a message of its own for each reason, nothing half-made, and a store as it was."""

from __future__ import annotations

import os
import shutil
import subprocess

import pytest
from tampering import filled

from complaintdesk.domain.errors import Cancelled, DiskFull, DiskGone, ExportFailed, RecordingUnreadable
from complaintdesk.domain.evidence_plan import Form
from complaintdesk.viewmodels import messages


@pytest.fixture
def case_id(desk, clock, staff):
    """A case of five lines and a recording."""
    filled(desk, clock, staff)
    found, _ = desk.calls.ensure_case("c1", staff)
    desk.calls.end("c1", staff)
    return found


class Handing:
    """A package that is to be written below ``out``, and the store that it is made from."""

    def __init__(self, desk, case_id, by, out):
        self.desk = desk
        self.case_id = case_id
        self.out = out
        self.prepared = desk.exports.prepare(case_id, "lawyer", by)

    def write(self, form=Form.FOLDER, reached=lambda _step: None, stopped=lambda: False):
        return self.desk.exports.hand_over(
            self.prepared, self.out, form, lambda _done, step: reached(step), stopped
        )

    def packing(self):
        """Tell whether the package is there and its other form is being made; it has no name of its own yet."""
        made = self.prepared.name
        return any([*self.out.glob(f".{made}.*/{made}.zip"), *self.out.glob(f".{made}.*/{made}-court")])

    def store(self):
        """Return all that the store says of itself and the case."""
        return self.desk.store.head(), self.desk.cases.file(self.case_id), self.desk.checkpoints.latest()


@pytest.fixture
def handing(desk, case_id, manager, tmp_path):
    handing = Handing(desk, case_id, manager, tmp_path / "out")
    before = handing.store()
    yield handing
    assert handing.store() == before
    assert not handing.out.exists() or os.listdir(handing.out) == []


def test_a_recording_that_cannot_be_read_is_named(handing):
    (sealed,) = (handing.desk.home / "recordings").glob("*.rec")
    sealed.write_bytes(bytes(len(sealed.read_bytes())))
    with pytest.raises(RecordingUnreadable) as told:
        handing.write()
    assert "1" in messages.worded(told.value)


@pytest.mark.parametrize("form", [Form.LOCKED, Form.COURT])
def test_while_it_is_packed_nothing_has_a_name_and_who_stops_it_is_left_with_nothing(handing, form):
    named = []

    def stopped():
        named.extend(name for name in os.listdir(handing.out) if not name.startswith("."))
        return handing.packing()

    with pytest.raises(Cancelled):
        handing.write(form, stopped=stopped)
    assert named == []


def test_a_place_that_is_taken_is_told_and_what_lies_there_stays(handing, tmp_path):
    handing.out = tmp_path / "file"
    handing.out.write_text("another's")
    with pytest.raises(ExportFailed):
        handing.write()
    assert handing.out.read_text() == "another's"
    handing.out = tmp_path / "out"


@pytest.mark.loss
@pytest.mark.parametrize("form", list(Form))
@pytest.mark.parametrize("small_disk", [16], indirect=True, ids=["16 MB"])
def test_a_disk_that_is_pulled_out_or_full_is_told_in_each_form(handing, small_disk, form):
    handing.out = small_disk
    package = handing.write().path
    size = sum(file.stat().st_size for file in package.rglob("*") if file.is_file())
    shutil.rmtree(package)
    disk = os.statvfs(small_disk)
    leaving = (
        size // 2 if form is Form.FOLDER else size * 6 // 5
    )  # the other forms fail once the folder is there
    (small_disk / "ballast").write_bytes(bytes(disk.f_bavail * disk.f_frsize - leaving))
    with pytest.raises(DiskFull):
        handing.write(form)
    (small_disk / "ballast").unlink()
    pulled = []

    def pull(when):
        if when and not pulled:
            pulled.append(when)
            subprocess.run(["umount", "-l", small_disk], check=True)
        return False

    def asked():
        return pull(handing.packing())

    with pytest.raises(DiskGone):
        handing.write(form, lambda step: pull(form is Form.FOLDER and step == "checking"), asked)
    subprocess.run(["mount", "-t", "tmpfs", "none", small_disk], check=True)
