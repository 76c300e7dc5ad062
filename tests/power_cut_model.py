"""What a disk holds: what programs see, what is on the platter, and what waits to get there."""

from __future__ import annotations

import stat
import time
from dataclasses import dataclass, field
from pathlib import PurePosixPath
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import random

SECTOR = 512


@dataclass(eq=False)
class File:
    """``seen`` is what programs read; ``kept`` is on the platter; ``waiting`` are writes not synced, (offset, data),
    and new lengths, (length, None)."""

    seen: bytearray = field(default_factory=bytearray)
    kept: bytearray = field(default_factory=bytearray)
    waiting: list[tuple[int, bytes | None]] = field(default_factory=list)
    mode: int = stat.S_IFREG | 0o600
    changed: int = field(default_factory=time.time_ns)

    def write(self, offset: int, data: bytes | None) -> None:
        """Change what is seen, and let it wait."""
        _put(self.seen, offset, data)
        self.waiting.append((offset, data))
        self.changed = time.time_ns()

    def forget(self) -> None:
        """Fail to sync as Linux does: what waited counts as written from now on, and is not."""
        self.waiting.clear()

    def sync(self) -> None:
        """Bring all that waits to the platter."""
        for offset, data in self.waiting:
            _put(self.kept, offset, data)
        self.waiting.clear()

    def after_cut(self, chance: random.Random, share: float) -> bytes:
        """Return what is left when of the sectors that wait only a ``share`` got through, no matter which."""
        left = bytearray(self.kept)
        for offset, data in self.waiting:
            if data is None:
                if chance.random() < share:
                    _put(left, offset, None)
                continue
            at = offset
            while at < offset + len(data):
                end = min(offset + len(data), (at // SECTOR + 1) * SECTOR)
                if chance.random() < share:
                    _put(left, at, data[at - offset : end - offset])
                at = end
        return bytes(left)


def _put(content: bytearray, offset: int, data: bytes | None) -> None:
    length = offset if data is None else offset + len(data)
    if len(content) < length:
        content.extend(bytes(length - len(content)))
    if data is None:
        del content[length:]
    else:
        content[offset:length] = data


FOLDER = None
Tree = dict[str, File | None]
Step = tuple[str, str, Any]
"""A change of names: ("put", path, file or folder), ("remove", path, None), ("move", path, new path)."""


def follow(tree: Tree, step: Step) -> None:
    """Change names as the step says."""
    verb, path, what = step
    if verb == "put":
        tree[path] = what
    elif verb == "remove":
        tree.pop(path, None)
    else:
        for old in [name for name in tree if name == path or name.startswith(f"{path}/")]:
            tree[what + old[len(path) :]] = tree.pop(old)


def parent_of(path: str) -> str:
    """Return the folder of a path."""
    return str(PurePosixPath(path).parent)
