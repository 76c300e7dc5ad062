"""`make screens`: every screen of the sample shop, light and dark, Japanese and English, and at 200 % text.

Pictures are 1280×800 (dialogs as large as they are) in build/screens/LANGUAGE-THEME[-200]/. Each variant runs in a
process of its own, as a person would start it.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
SCREENS = ROOT / "build" / "screens"
VARIANTS = [(language, theme, 100) for language in ("ja", "en") for theme in ("light", "dark")]
VARIANTS += [("ja", "light", 200)]
# A fixed evening, so that the pictures of two days can be compared.
NOW = "2026-11-21T18:30:00+09:00"


def main() -> int:
    """Build the sample shop once and show it in every variant."""
    if len(sys.argv) > 1:
        return _show_variant(Path(sys.argv[1]), sys.argv[2], sys.argv[3], int(sys.argv[4]))
    shutil.rmtree(SCREENS, ignore_errors=True)
    env = {**os.environ, "TZ": "Asia/Tokyo", "QT_QPA_PLATFORM": "offscreen"}
    with tempfile.TemporaryDirectory(prefix="cd-screens-") as folder:
        sample = Path(folder) / "sample"
        subprocess.run([sys.executable, __file__, str(sample), "-", "-", "0"], env=env, check=True)
        for language, theme, percent in VARIANTS:
            home = shutil.copytree(sample, Path(folder) / f"{language}-{theme}-{percent}")
            command = [sys.executable, __file__, str(home), language, theme, str(percent)]
            subprocess.run(command, env=env, check=True)
    print(f"{len(list(SCREENS.rglob('*.png')))} pictures in {SCREENS}")
    return 0


def _show_variant(home: Path, language: str, theme: str, percent: int) -> int:
    from datetime import datetime

    from complaintdesk.sample.builder import build

    now = round(datetime.fromisoformat(NOW).timestamp() * 1_000_000)
    if language == "-":
        build(home, 1, now=now)
        return 0
    from picture_tour import Tour

    folder = SCREENS / (f"{language}-{theme}" if percent == 100 else f"{language}-{theme}-{percent}")
    Tour(home, folder, language, theme, percent, now).take()
    return 0


if __name__ == "__main__":
    sys.exit(main())
