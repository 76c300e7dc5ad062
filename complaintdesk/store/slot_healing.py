"""Putting the two copies of the key slots right from the sound one, once it has opened the store.

The bytes of a damaged copy are kept beside it first: what is wrong with it may be evidence too.
"""

from __future__ import annotations

import itertools
import os
from typing import TYPE_CHECKING

from complaintdesk.store import keyslots

if TYPE_CHECKING:
    from pathlib import Path

    from complaintdesk.store.slot_form import KeySlots


def harms(home: Path, sound: KeySlots) -> list[str]:
    """Name the copies that are missing, unreadable or changed; stable English.

    A whole copy of an earlier generation is none: a crash between the writing of the two leaves one.
    """
    found = []
    for name in keyslots.NAMES:
        copy = keyslots.read_copy(home, name)
        if copy is None:
            found.append(f"{name}: {'unreadable' if (home / name).exists() else 'missing'}")
        elif copy != sound and copy.generation == sound.generation:
            found.append(f"{name}: changed")
    return found


def heal(home: Path, sound: KeySlots, master: bytes) -> KeySlots:
    """Make both copies whole and of today's format, and return them; slots that changed meanwhile are left alone.

    Whoever calls holds the store's write lock, as does whoever else writes slots.
    """
    if keyslots.load(home).generation > sound.generation:
        return keyslots.load(home)
    harmed = [harm.partition(":")[0] for harm in harms(home, sound)]
    healed = sound if sound.mac else keyslots.changed(sound, master)
    for name in keyslots.NAMES:
        if name in harmed and (home / name).exists():
            _keep_aside(home / name)
        if keyslots.read_copy(home, name) != healed:
            keyslots.save_copy(home, name, healed)
    return healed


def _keep_aside(copy: Path) -> None:
    content = copy.read_bytes()
    for number in itertools.count(1):
        try:
            with open(copy.with_name(f"{copy.name}.damaged-{number}"), "xb", opener=_private) as file:
                file.write(content)
                file.flush()
                os.fsync(file.fileno())
        except FileExistsError:
            continue
        break
    keyslots.sync_folder(copy.parent)


def _private(path: str, flags: int) -> int:
    return os.open(path, flags, 0o600)
