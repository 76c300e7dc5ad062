"""What tests of backups share: disks of any size, and looks into a target."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import rig

from complaintdesk import app

if TYPE_CHECKING:
    from pathlib import Path


def unwatched(_done: float) -> None:
    pass


def never() -> bool:
    return False


@dataclass
class Disks:
    """A computer with as much room and as many disks as a test wants."""

    room: int = 10_000_000_000
    one: bool = False
    service: str = ""

    def free(self, folder: Path) -> int:
        return self.room

    def same(self, one: Path, other: Path) -> bool:
        return self.one

    def cloud(self, folder: Path) -> str:
        return self.service


def sound(made) -> bool:
    return app.verify_snapshot(made.path, rig.CODE) == []


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())
