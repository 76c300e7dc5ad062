"""Where files lie: the only code that knows."""

from __future__ import annotations

import os
import sys
from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent


def resource(name: str) -> Path:
    """Return a file of resources/, shipped inside the wheel or beside the package in a checkout."""
    shipped = _PACKAGE / "_resources"
    return (shipped if shipped.is_dir() else _PACKAGE.parent / "resources") / name


def default_home() -> Path:
    """Return the folder that holds the store when none is named, by each system's own convention."""
    if sys.platform == "win32":
        base = Path(os.environ.get("LOCALAPPDATA", Path.home() / "AppData" / "Local"))
        return base / "ComplaintDesk"
    if sys.platform == "darwin":
        return Path.home() / "Library" / "Application Support" / "ComplaintDesk"
    return Path(os.environ.get("XDG_DATA_HOME") or Path.home() / ".local" / "share") / "complaintdesk"


def practice_home() -> Path:
    """Return the folder of the made-up shop to practise in, beside the default home."""
    return default_home().with_name(f"{default_home().name}-practice")


def has_store(home: Path) -> bool:
    """Tell whether a store or key slots of one lie there, readable or not: then no other is ever founded there."""
    return any(any(home.glob(pattern)) for pattern in ("complaintdesk*.db", "keyslots*.json"))


def recordings(home: Path) -> Path:
    """Return the folder of sealed recordings of a home."""
    return home / "recordings"


def work(home: Path) -> Path:
    """Return the 0700 folder for temporary files of a home, emptied at start and end."""
    return home / "work"


def settings(home: Path) -> Path:
    """Return the settings file of a home: nothing secret, nothing personal."""
    return home / "settings.json"


def checkpoints(home: Path) -> Path:
    """Return the folder in which a home's signed checkpoints lie, for others to keep too."""
    return home / "checkpoints"


def backing_up(home: Path) -> Path:
    """Return the empty file that a process holds while it backs the home up."""
    return home / "backup.lock"


def importing(home: Path) -> Path:
    """Return the empty file that a process holds while it imports orders into the home."""
    return home / "import.lock"


def seat(home: Path) -> Path:
    """Return the empty file that the open window of a home holds."""
    return home / "window.lock"


def doorbell(home: Path) -> Path:
    """Return the file with the token that whoever calls the open window of a home must show; there while it is open."""
    return home / "window.token"
