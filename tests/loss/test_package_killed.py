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
