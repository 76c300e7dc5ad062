"""Pin every requirement of pyproject.toml, with hashes, for all systems and Pythons at once.

The run-time pins are a part of the developers' pins, so that .venv never flips between two versions. The files name no
index and no host: whoever installs uses the index that their own machine is set up with, and the hashes hold anyway.
"""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
RUN = "packaging/requirements.txt"
DEV = "packaging/requirements-dev.txt"


def main(flags: list[str]) -> int:
    """Write both files; ``--upgrade`` takes the newest versions allowed. Raises CalledProcessError."""
    _pin(DEV, *flags, "--group", "build", "--group", "dev", "--all-extras")
    _pin(RUN, *flags, "--group", "build", "--constraints", DEV)
    return 0


def _pin(target: str, *flags: str) -> None:
    uv = Path(sys.executable).parent / "uv"
    form = [
        "--universal",
        "--generate-hashes",
        "--no-emit-index-url",
        "--no-emit-find-links",
        "--no-header",
        "--quiet",
    ]
    subprocess.run(
        [uv, "pip", "compile", *form, *flags, "pyproject.toml", "--output-file", target], cwd=ROOT, check=True
    )


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
