"""This desk's own settings: nothing secret, nothing personal, unknown keys ignored."""

from __future__ import annotations

import json
import os
from dataclasses import asdict, dataclass, field
from typing import TYPE_CHECKING

import msgspec

from complaintdesk.services.ports import DialProfile
from complaintdesk.store import failures
from complaintdesk.store.keyslots import sync_folder

if TYPE_CHECKING:
    from pathlib import Path


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """``language``: ja, en. ``theme``: system, light, dark. ``text_percent`` 100 to 200.

    ``desk_id`` names this installation's chain; ``signed_in`` is the person last at this desk; ``staff_source`` and
    ``caller_source`` are inputs as the recorder lists them, empty for the system's own. ``timestamp_url`` is the
    time-stamp authority's address (RFC 3161), empty for none; ``timestamp_roots`` a PEM file of the certificates that
    its stamps must lead to, empty if the owner has none. ``backup_folder`` is where backups go, empty until one is
    chosen; ``order_folder`` is where the shop system leaves its order files, empty if nowhere. ``tray`` shows
    what is due in the system's tray; ``notify`` says so when something falls due. ``bar_at_call`` shrinks the window
    to the call bar when a call is taken; ``bar_place`` is where that bar stood last, in pixels, None before.
    """

    desk_id: str = ""
    signed_in: str = ""
    language: str = "ja"
    theme: str = "system"
    text_percent: int = 100
    staff_source: str = ""
    caller_source: str = ""
    backup_folder: str = ""
    order_folder: str = ""
    timestamp_url: str = ""
    timestamp_roots: str = ""
    tray: bool = True
    notify: bool = True
    bar_at_call: bool = False
    bar_place: tuple[int, int] | None = None
    dial: DialProfile = field(default_factory=DialProfile)


def load(path: Path) -> Settings:
    """Read the settings; a missing or broken file gives the defaults, since nothing in it is irreplaceable."""
    try:
        return msgspec.convert(json.loads(path.read_text(encoding="utf-8")), Settings)
    except (OSError, ValueError):
        return Settings()


def save(path: Path, settings: Settings) -> None:
    """Write the settings whole or not at all; they survive a power cut when this returns.

    Raises DiskFull, StorageFailed.
    """
    part = path.with_name(f"{path.name}.part")
    with failures.files_translated():
        with open(part, "w", encoding="utf-8") as file:
            json.dump(asdict(settings), file, ensure_ascii=False, indent=2)
            file.flush()
            os.fsync(file.fileno())
        part.replace(path)
        sync_folder(path.parent)
