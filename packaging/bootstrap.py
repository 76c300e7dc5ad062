"""Make a checkout ready: find Python, build .venv from the pinned requirements, see to the system libraries.

``python3 packaging/bootstrap.py run`` prepares the app, ``dev`` adds the developers' tools, ``test`` adds the system
packages that the tests drive. Done once, it answers at once until a requirement changes.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import system_needs

# This file is read by whatever Python starts it, so it keeps to syntax of Python 3.8.

ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
STAMP = VENV / "complaintdesk-setup.json"
OLDEST, NEWEST = (3, 11), (3, 14)
REQUIREMENTS = {"run": ROOT / "packaging/requirements.txt", "dev": ROOT / "packaging/requirements-dev.txt"}


class NotPossible(Exception):
    """The set-up cannot go on; the message is for the person at the terminal."""


def main(arguments: list[str]) -> int:
    """Prepare what the mode asks for; 0 if ready, 1 with the reason on stderr."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("mode", choices=["run", "dev", "test"])
    mode = parser.parse_args(arguments).mode
    try:
        if mode == "run":
            see_a_screen()
        python = None if works(in_venv("python")) else find_python()
        if sys.platform.startswith("linux"):
            tools = system_needs.TEST_TOOLS if mode == "test" else {}
            lacking = system_needs.missing(system_needs.LIBRARIES, tools)
            lacking.update(_venv_package(python) if python else {})
            system_needs.provide(lacking, "the tests" if mode == "test" else "the window and the sound")
        if python:
            _call([python, "-m", "venv", "--clear", str(VENV)], "Python could not make .venv")
        install("run" if mode == "run" else "dev")
        build_messages()
    except (NotPossible, system_needs.SystemNotReady) as reason:
        print(reason, file=sys.stderr)
        return 1
    return 0


def see_a_screen() -> None:
    """Raise NotPossible where no window can be shown, before anything is downloaded for it."""
    if sys.platform.startswith("linux") and not (
        os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")
    ):
        raise NotPossible(
            "There is no screen here (neither DISPLAY nor WAYLAND_DISPLAY is set), so no window can open.\n"
            "`make demo` works without one: it drives the real window offscreen and leaves pictures in build/demo/."
        )


def install(kind: str) -> None:
    """Make .venv hold the requirements of ``kind`` ("run" or "dev"; dev includes run). Raises NotPossible."""
    if _stamped(kind):
        return
    print(f"Installing the pinned requirements into {VENV} (some 400 MB, once) ...", flush=True)
    python = in_venv("python")
    pip = [str(python), "-m", "pip", "--disable-pip-version-check", "--no-input", "install"]
    if not sys.stdout.isatty():
        pip.append("--quiet")
    STAMP.unlink(missing_ok=True)
    _call([*pip, "--require-hashes", "-r", str(REQUIREMENTS[kind])], "pip could not install the requirements")
    _call([*pip, "--no-deps", "--no-build-isolation", "-e", str(ROOT)], "pip could not install the project")
    STAMP.write_text(json.dumps({"kind": kind, "fingerprint": _fingerprint()}), encoding="utf-8")


def build_messages() -> None:
    """Compile the translations that are newer than what was compiled of them. Raises NotPossible."""
    for catalogue in (ROOT / "resources/i18n").glob("*.ts"):
        compiled = catalogue.with_suffix(".qm")
        if not compiled.exists() or compiled.stat().st_mtime < catalogue.stat().st_mtime:
            generate = [str(in_venv("python")), str(ROOT / "packaging/generate.py"), "messages"]
            _call(generate, "the translations were not built")
            return


def find_python() -> str:
    """Return a Python the app supports: the one running this, or one on the PATH. Raises NotPossible."""
    if OLDEST <= sys.version_info[:2] <= NEWEST:
        return sys.executable
    for minor in range(NEWEST[1], OLDEST[1] - 1, -1):
        found = shutil.which(f"python3.{minor}")
        # Version managers put names on the PATH that only say "not installed": ask it.
        if found and _answer(found, "import sys; print('%d.%d' % sys.version_info[:2])") == f"3.{minor}":
            return found
    raise NotPossible(
        f"ComplaintDesk needs Python {_dotted(OLDEST)} to {_dotted(NEWEST)}; "
        f"this is {_dotted(sys.version_info[:2])}, and none other is on the PATH.\n"
        "On Debian 12 and Ubuntu 24.04: sudo apt-get install python3 python3-venv"
    )


def works(python: Path) -> bool:
    """Say whether .venv can be built on: interrupted, moved or left behind by a removed Python it cannot."""
    told = _answer(str(python), "import pip, sys; print(sys.prefix, '%d.%d' % sys.version_info[:2])")
    supported = [f"3.{minor}" for minor in range(OLDEST[1], NEWEST[1] + 1)]
    return told in [f"{VENV} {version}" for version in supported]


def in_venv(program: str) -> Path:
    """Return the path of a program in .venv, on each system's own convention."""
    if sys.platform == "win32":
        return VENV / "Scripts" / f"{program}.exe"
    return VENV / "bin" / program


def _stamped(kind: str) -> bool:
    try:
        stamp = json.loads(STAMP.read_text(encoding="utf-8"))
    except (FileNotFoundError, ValueError):
        return False
    return stamp.get("kind") in ("dev", kind) and stamp.get("fingerprint") == _fingerprint()


def _fingerprint() -> str:
    """Return a hash of all that decides what .venv must hold; a moved checkout counts, for .venv holds its path."""
    told = hashlib.sha256(str(ROOT).encode())
    decisive = [*REQUIREMENTS.values(), ROOT / "pyproject.toml", ROOT / "complaintdesk/__init__.py"]
    for path in decisive:
        told.update(hashlib.sha256(path.read_bytes()).digest())
    return told.hexdigest()


def _venv_package(python: str) -> dict[str, str]:
    """Return the Debian package that ``python`` lacks to make .venv: Debian splits ensurepip off."""
    version = _answer(python, "import sys; print('%d.%d' % sys.version_info[:2])")
    has = _answer(python, "import ensurepip, venv; print('yes')")
    return {} if has else {"Python's ensurepip": f"python{version}-venv"}


def _answer(python: str, question: str) -> str:
    """Return what ``python -c question`` prints, or "" if it fails or cannot be run."""
    try:
        done = subprocess.run([python, "-c", question], capture_output=True, text=True, check=False)
    except OSError:
        return ""
    return done.stdout.strip() if done.returncode == 0 else ""


def _call(command: list[str], otherwise: str) -> None:
    if subprocess.run(command, stdin=subprocess.DEVNULL, check=False).returncode != 0:
        raise NotPossible(f"{otherwise} (its own words are above).")


def _dotted(version: tuple[int, ...]) -> str:
    return ".".join(map(str, version))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
