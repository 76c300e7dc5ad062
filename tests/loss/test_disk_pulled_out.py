"""A stick that is pulled out while a package is written onto it: told as such, and nothing half-made is left."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import evidence_export
import pytest

from complaintdesk.domain.errors import DiskGone
from complaintdesk.services.evidence.verify_package import verify_package

pytestmark = pytest.mark.loss

TESTS = Path(__file__).resolve().parent.parent
STEPS = ["recordings", "report", "tables", "checking"]
CHILD = """
import sys
from pathlib import Path
import evidence_export
from complaintdesk.domain.errors import UserError
from power_cut_disk import NoFuse, power_cut_disk
work, step, refused = Path(sys.argv[1]), sys.argv[2], int(sys.argv[3])
(work / "content").mkdir()
try:
    with power_cut_disk(work / "content", work, refuse_at=refused) as disk:
        try:
            evidence_export.export(disk.folder, progress=lambda _, now: disk.cut() if now == step else None)
        except UserError as failure:
            print(type(failure).__name__)
except NoFuse:
    print("NoFuse")
"""


@pytest.mark.parametrize("small_disk", [16], indirect=True, ids=["16 MB"])
@pytest.mark.parametrize("step", STEPS)
def test_a_disk_that_is_unmounted_at_any_step_is_told_and_once_back_it_takes_the_package(small_disk, step):
    pulled = []

    def pull(_done: float, now: str) -> None:
        if now == step and not pulled:
            pulled.append(now)
            subprocess.run(["umount", "-l", small_disk], check=True)

    with pytest.raises(DiskGone):
        evidence_export.export(small_disk, progress=pull)
    assert os.listdir(small_disk) == [], "nothing lies below the place where the disk was"
    subprocess.run(["mount", "-t", "tmpfs", "none", small_disk], check=True)
    assert verify_package(evidence_export.export(small_disk)) == []


@pytest.mark.parametrize(("step", "refused"), [*((step, 0) for step in STEPS), ("", 3), ("", 20)])
def test_a_disk_that_answers_with_errors_is_told_as_gone(tmp_path, step, refused):
    told = subprocess.run(
        [sys.executable, "-c", CHILD, tmp_path, step, str(refused)],
        env={**os.environ, "PYTHONPATH": str(TESTS)},
        stdout=subprocess.PIPE,
        text=True,
        check=True,
    ).stdout.strip()
    if told == "NoFuse":
        pytest.skip("FUSE cannot be used here")
    assert told == "DiskGone"
    named = [path for path in tmp_path.rglob(evidence_export.NAME) if not path.parent.name.startswith(".")]
    assert named == [], "what is half made has no name of its own"
