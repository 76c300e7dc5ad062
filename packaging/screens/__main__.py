"""`make screens`: every screen of the sample shop, light and dark, Japanese and English, and at 200 % text.

Pictures are 1280×800 (dialogs as large as they are) in build/screens/LANGUAGE-THEME[-200]/. Each variant runs in a
process of its own, as a person would start it. ``VARIANT=ja-light`` takes one of them; ``DOCS=1`` then puts those that
the docs show into docs/pictures/.
"""

from __future__ import annotations

import argparse
import os
import shutil
import subprocess
import sys
import tempfile
import time
from datetime import datetime
from pathlib import Path

from screens import in_docs, package_pages

SCREENS = Path(__file__).resolve().parents[2] / "build" / "screens"
VARIANTS = {
    "ja-light": ("ja", "light", 100),
    "ja-dark": ("ja", "dark", 100),
    "en-light": ("en", "light", 100),
    "en-dark": ("en", "dark", 100),
    "ja-light-200": ("ja", "light", 200),
    "en-light-200": ("en", "light", 200),
}
# A fixed evening, so that the pictures of two days can be compared.
NOW = round(datetime.fromisoformat("2026-11-21T18:30:00+09:00").timestamp() * 1_000_000)


def main() -> int:
    """Build the sample shop once and show it in every variant, or in those named."""
    parser = argparse.ArgumentParser(prog="screens", description=__doc__)
    parser.add_argument("variants", nargs="*", metavar="VARIANT", help=", ".join(VARIANTS))
    parser.add_argument("--docs", action="store_true", help="copy what docs/ shows from ja-light")
    parser.add_argument("--home", type=Path, help="take the pictures on this home, in this process")
    asked = parser.parse_args()
    if unknown := set(asked.variants) - set(VARIANTS):
        parser.error(f"no variant is called {', '.join(sorted(unknown))}")
    if asked.home is not None:
        _show(asked.home, asked.variants[0])
        return 0
    os.environ.update(TZ="Asia/Tokyo", QT_QPA_PLATFORM="offscreen")
    time.tzset()
    with tempfile.TemporaryDirectory(prefix="cd-screens-") as folder:
        sample = Path(folder) / "sample"
        _build(sample)
        for variant in asked.variants or VARIANTS:
            shutil.rmtree(SCREENS / variant, ignore_errors=True)
            home = shutil.copytree(sample, Path(folder) / variant)
            command = [sys.executable, "-m", "screens", variant, "--home", str(home)]
            subprocess.run(command, check=True)
    package_pages.take(SCREENS)
    print(f"{len(list(SCREENS.rglob('*.png')))} pictures in {SCREENS}")
    if asked.docs:
        in_docs.copy(SCREENS / "ja-light", SCREENS / "package")
    return 0


def _build(home: Path) -> None:
    from complaintdesk.sample.builder import build

    build(home, 1, now=NOW)


def _show(home: Path, variant: str) -> None:
    from screens.tour import Tour

    language, theme, percent = VARIANTS[variant]
    Tour(home, SCREENS / variant, language, theme, percent, NOW).take()


if __name__ == "__main__":
    sys.exit(main())
