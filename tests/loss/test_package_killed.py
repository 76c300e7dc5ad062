"""Killing the program while it writes a package: no half package ever stands under its name."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import evidence_export as export
import pytest

from complaintdesk.services.evidence.verify_package import verify_package

TESTS = Path(__file__).resolve().parent.parent
CHILD = """
import sys
from pathlib import Path
import evidence_export
evidence_export.export(Path(sys.argv[1]), progress=lambda done, step: print(step, done, flush=True))
print("named", flush=True)
"""


@pytest.mark.loss
@pytest.mark.parametrize("report", [1, 4, 8, 12, 13, 14, 15, 16, 18, 22, 26, 30, 34])
def test_a_package_is_whole_or_not_there(tmp_path, report):
    child = subprocess.Popen(
        [sys.executable, "-c", CHILD, tmp_path],
        env={**os.environ, "PYTHONPATH": str(TESTS)},
        stdout=subprocess.PIPE,
        text=True,
    )
    with child:
        for _ in range(report):
            if not child.stdout.readline():
                break
        child.kill()
    package = tmp_path / export.NAME
    if package.exists():
        assert verify_package(package) == []
        return
    left = os.listdir(tmp_path)
    assert all(name.startswith(f".{export.NAME}.part-") for name in left)
    export.export(tmp_path)
    assert os.listdir(tmp_path) == [export.NAME]
    assert verify_package(package) == []


PACKING = """
import os
import sys
from pathlib import Path
import evidence_export
from complaintdesk.services.evidence import packing
asked = []
def pack(package):
    return [packing.zipped(package, "passphrase", lambda: asked.append(1) or (len(asked) > 3 and os._exit(9)))]
evidence_export.export(Path(sys.argv[1]), pack=pack)
"""


@pytest.mark.loss
def test_a_locked_zip_that_is_killed_leaves_nothing_under_a_name_and_the_next_export_clears_it(tmp_path):
    child = [sys.executable, "-c", PACKING, tmp_path]
    killed = subprocess.run(child, env={**os.environ, "PYTHONPATH": str(TESTS)}, check=False)
    assert killed.returncode == 9
    (left,) = tmp_path.iterdir()
    assert left.name.startswith(f".{export.NAME}.part-")
    assert left.stat().st_mode & 0o077 == 0
    export.export(tmp_path, name="C-0009-20261121-093100")
    assert os.listdir(tmp_path) == ["C-0009-20261121-093100"]
