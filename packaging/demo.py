"""`make demo`: the main job on the real window and the real recorder, without a screen or sound card.

Leaves in build/demo/ the evidence package, a picture of every step, and what each check said. Exit 1 if one fails.
"""

from __future__ import annotations

import logging
import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

import numpy as np
from audio_rig import audio_rig, found_at
from main_job import LINES, MainJob
from PySide6.QtWidgets import QApplication, QWidget
from services_rig import secret_service

from complaintdesk.gui import theme, translations

ROOT = Path(__file__).resolve().parent.parent
DEMO = ROOT / "build" / "demo"


def main() -> int:
    """Do the job, then check what it left."""
    logging.basicConfig(level=logging.CRITICAL)  # bagit logs what the checks below print
    shutil.rmtree(DEMO, ignore_errors=True)
    DEMO.mkdir(parents=True)
    app = QApplication([])
    translations.install(app, "ja")
    theme.load_fonts()
    theme.apply(app, "light", 100)
    with tempfile.TemporaryDirectory(prefix="cd-demo-") as folder, audio_rig() as rig:
        with secret_service(Path(folder)) as keyring:
            os.environ.update({**keyring, **rig.env})
            job = MainJob(Path(folder) / "home", DEMO / "package", rig, _show)
            try:
                job.do_all()
                job.hear_it()
            finally:
                job.leave()
            print(f"a blocked number was flagged {job.flagged_in * 1000:.0f} ms after its last digit")
            home = _verify(job.home)
        for spoken in DEMO.glob("*.wav"):
            spoken.unlink()
        checks = [
            ("complaintdesk verify accepts the home", home),
            _heard(job),
            *_checks(job.package, Path(folder)),
        ]
    for words, held in checks:
        print(f"{'yes' if held else 'NO ':3}  {words}")
    print(f"package and pictures: {DEMO}")
    return 0 if all(held for _, held in checks) else 1


def _show(name: str, widget: object) -> None:
    if isinstance(widget, QWidget):
        widget.grab().save(str(DEMO / f"{name}.png"))
        print(f"done: {name}", flush=True)


def _heard(job: MainJob) -> tuple[str, bool]:
    """Look for the exported recording, both sides together, in what the loudspeaker gave."""
    import soundfile

    samples, _ = soundfile.read(next((job.package / "data" / "recordings").glob("*.flac")), dtype="int16")
    both = (samples.astype(np.int32).sum(axis=1) // 2).astype(np.int16)
    assert job.heard is not None
    likeness, _ = found_at(job.heard, both)
    return f"what was recorded is heard again when it is played (correlation {likeness:.3f})", likeness > 0.9


def _checks(package: Path, scratch: Path) -> list[tuple[str, bool]]:
    text = subprocess.run(
        ["pdftotext", "-raw", str(package / "data" / "report.pdf"), "-"],
        check=True,
        capture_output=True,
        text=True,
    ).stdout
    said = "".join(text.split())
    changed = shutil.copytree(package, scratch / "changed")
    recording = next((changed / "data" / "recordings").glob("*.mp3"))
    content = bytearray(recording.read_bytes())
    content[len(content) // 2] ^= 1
    recording.write_bytes(content)
    return [
        ("bagit accepts the package", _bagit(package)),
        ("complaintdesk verify accepts the package", _verify(package)),
        ("bagit rejects it after one byte was changed", not _bagit(changed)),
        ("complaintdesk verify rejects it after one byte was changed", not _verify(changed)),
        ("the report holds every note line", all("".join(line.split()) in said for line in LINES)),
        ("the report holds 𠮷 and ㈱", "𠮷" in said and "㈱" in said),
    ]


def _bagit(package: Path) -> bool:
    return _passes([sys.executable, "-m", "bagit", "--validate", str(package)])


def _verify(path: Path) -> bool:
    return _passes([sys.executable, "-m", "complaintdesk", "verify", str(path)])


def _passes(command: list[str]) -> bool:
    return subprocess.run(command, capture_output=True, check=False).returncode == 0


if __name__ == "__main__":
    sys.exit(main())
