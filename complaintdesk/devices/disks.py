"""Disks and folders as this computer has them: room, sameness, and folders that a cloud service copies away."""

from __future__ import annotations

import os
import shutil
import sys
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

_CLOUDS = {
    "onedrive": "OneDrive",
    "dropbox": "Dropbox",
    "google drive": "Google Drive",
    "googledrive": "Google Drive",
    "my drive": "Google Drive",
    "マイドライブ": "Google Drive",
    "icloud drive": "iCloud Drive",
    "iclouddrive": "iCloud Drive",
    "mobile documents": "iCloud Drive",
    "com~apple~clouddocs": "iCloud Drive",
    "box": "Box",
    "box sync": "Box",
    "box-box": "Box",
    "pcloud drive": "pCloud",
    "pclouddrive": "pCloud",
    "pcloud": "pCloud",
    "nextcloud": "Nextcloud",
    "owncloud": "ownCloud",
}
"""Folder names as the services' own programs make them, in small letters."""

_WITH_AN_ACCOUNT = tuple(
    name + mark for name in ("onedrive", "dropbox", "googledrive", "nextcloud") for mark in (" -", "-", " (")
)
"""How a name begins that goes on with an account's, as in ``OneDrive - Shop`` and ``GoogleDrive-shop@…``."""

_VARIABLES = ("OneDrive", "OneDriveCommercial", "OneDriveConsumer")
"""Where OneDrive for Windows says which folders it copies, whatever they are called."""


class LocalDisks:
    """Asks the operating system."""

    def __init__(self, environment: Mapping[str, str] = os.environ) -> None:
        self._environment = environment

    def free(self, folder: Path) -> int:
        """Return the bytes that may still be written where the folder is, or will be."""
        return shutil.disk_usage(_nearest(folder)).free

    def same(self, one: Path, other: Path) -> bool:
        """Tell whether both lie on one disk, as far as the system knows; two partitions of one disk die together."""
        return _disk(_nearest(one).stat().st_dev) == _disk(_nearest(other).stat().st_dev)

    def cloud(self, folder: Path) -> str:
        """Return the name of the service whose synchronised folder this lies in, "" for none known."""
        here = folder.absolute()
        for path in (here, here.resolve()):
            for variable in _VARIABLES:
                root = self._environment.get(variable)
                if root and path.is_relative_to(Path(root).absolute()):
                    return "OneDrive"
            for part in path.parts:
                if service := _service(part.casefold()):
                    return service
        return ""


def _service(name: str) -> str:
    begun = next((known for known in _WITH_AN_ACCOUNT if name.startswith(known)), "")
    return _CLOUDS.get(begun.rstrip(" -(") or name, "")


def _nearest(folder: Path) -> Path:
    """Return the folder itself, or the next one above that exists."""
    here = folder.absolute()
    while not here.exists() and here != here.parent:
        here = here.parent
    return here


def _disk(device: int) -> object:
    """Return what tells one disk from another: on Linux the disk that a partition belongs to."""
    if sys.platform == "linux":
        block = Path(f"/sys/dev/block/{os.major(device)}:{os.minor(device)}")
        if (block / "partition").exists():
            return block.resolve().parent.name
        if block.exists():
            return block.resolve().name
    return device
