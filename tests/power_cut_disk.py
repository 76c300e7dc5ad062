"""A disk in memory, mounted through FUSE, whose power is cut at a chosen operation.

What was written waits in memory until its file is synced, and a name until its file or folder is. At the cut a random
part of what waits is kept, in sectors of 512 bytes, and the folders' changes up to a random one, in their order: that
is less than ext4 promises. What is left then lies in an ordinary folder, to be opened again.
"""

from __future__ import annotations

import errno
import os
import random
import select
import shutil
import signal
import stat
import subprocess
import time
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING, Any, NoReturn

from power_cut_model import FOLDER, File, Step, Tree, follow, parent_of

if TYPE_CHECKING:
    from collections.abc import Iterator

MOUNTED_WITHIN_S = 10.0
CUT = "/.cut"
"""Making this folder cuts the power at once."""


class NoFuse(Exception):
    """FUSE cannot be used here; the words say why."""


class PowerCutDisk:
    """FUSE's operations; cuts the power before the ``cut_at``-th change, 0: only when told.

    The ``refuse_at``-th sync of a file fails, 0: none.
    """

    use_ns = True

    def __init__(
        self, content: Path, left: Path, cut_at: int, seed: int, share: float, refuse_at: int
    ) -> None:
        self._left = left
        self._cut_at = cut_at
        self._chance = random.Random(seed)
        self._share = share
        self._changes = 0
        self._refuse_at = refuse_at
        self._syncs = 0
        self._open: dict[int, File] = {}
        self._seen: Tree = {"/": FOLDER}
        for found in sorted(content.rglob("*")):
            name = f"/{found.relative_to(content)}"
            if found.is_dir():
                self._seen[name] = FOLDER
            else:
                held = found.read_bytes()
                self._seen[name] = File(bytearray(held), bytearray(held))
        self._kept = dict(self._seen)
        self._steps: list[Step] = []

    def _change(self) -> None:
        self._changes += 1
        if self._changes == self._cut_at:
            self._cut()

    def _cut(self) -> None:
        """Leave on a real disk what a cut of power leaves, and be gone without another word."""
        for step in self._steps[: self._chance.randint(0, len(self._steps))]:
            follow(self._kept, step)
        for name, file in sorted(self._kept.items()):
            target = self._left / name[1:]
            if file is FOLDER:
                target.mkdir(mode=0o700, parents=True, exist_ok=True)
            elif target.parent.is_dir():
                target.write_bytes(file.after_cut(self._chance, self._share))
        (self._left.parent / "changes").write_text(str(self._changes))
        (self._left.parent / "syncs").write_text(str(self._syncs))
        os._exit(0)

    def _step(self, *step: Any) -> None:
        self._change()
        self._steps.append(step)
        follow(self._seen, step)

    def _sync_steps(self, concerns: Any) -> None:
        """Bring the names up to the last step that concerns what is synced to the platter: a journal keeps order."""
        last = max((n for n, step in enumerate(self._steps, start=1) if concerns(step)), default=0)
        for step in self._steps[:last]:
            follow(self._kept, step)
        del self._steps[:last]

    def _node(self, path: str) -> File | None:
        try:
            return self._seen[path]
        except KeyError:
            raise OSError(errno.ENOENT, path) from None

    # --- what FUSE asks ------------------------------------------------------------------------------------

    def getattr(self, path: str | None, fh: int | None = None) -> dict[str, Any]:
        file = self._open[fh] if path is None else self._node(path)
        now = time.time_ns()
        if file is FOLDER:
            return {"st_mode": stat.S_IFDIR | 0o700, "st_nlink": 2, "st_mtime": now}
        return {"st_mode": file.mode, "st_nlink": 1, "st_size": len(file.seen), "st_mtime": file.changed}

    def readdir(self, path: str, _fh: int) -> list[str]:
        inside = [name for name in self._seen if name != "/" and parent_of(name) == path]
        return [".", "..", *(PurePosixPath(name).name for name in inside)]

    def _opened(self, file: File) -> int:
        handle = max(self._open, default=0) + 1
        self._open[handle] = file
        return handle

    def open(self, path: str, flags: int) -> int:
        file = self._node(path)
        assert file is not FOLDER
        if flags & os.O_TRUNC and file.seen:
            self.truncate(path, 0)
        return self._opened(file)

    def create(self, path: str, mode: int, _flags: int | None = None) -> int:
        file = File(mode=stat.S_IFREG | mode)
        self._step("put", path, file)
        return self._opened(file)

    def release(self, _path: str | None, fh: int) -> int:
        del self._open[fh]
        return 0

    def read(self, _path: str | None, size: int, offset: int, fh: int) -> bytes:
        return bytes(self._open[fh].seen[offset : offset + size])

    def write(self, _path: str | None, data: bytes, offset: int, fh: int) -> int:
        self._change()
        self._open[fh].write(offset, data)
        return len(data)

    def truncate(self, path: str | None, length: int, fh: int | None = None) -> int:
        self._change()
        file = self._node(path) if path is not None else self._open[fh or 0]
        assert file is not FOLDER
        file.write(length, None)
        return 0

    def fsync(self, _path: str | None, _datasync: int, fh: int) -> int:
        self._change()
        file = self._open[fh]
        self._syncs += 1
        if self._syncs == self._refuse_at:
            file.forget()
            raise OSError(errno.EIO, "refused")
        self._sync_steps(lambda step: step[2] is file or self._named(step, file))
        file.sync()
        return 0

    def _named(self, step: Step, file: File) -> bool:
        verb, _, what = step
        return verb == "move" and self._seen.get(what) is file

    def fsyncdir(self, path: str, _datasync: int, _fh: int) -> int:
        self._change()
        self._sync_steps(
            lambda step: (
                path in (step[1], parent_of(step[1])) or (step[0] == "move" and parent_of(step[2]) == path)
            )
        )
        return 0

    def mkdir(self, path: str, _mode: int) -> int:
        if path == CUT:
            self._cut()
        self._step("put", path, FOLDER)
        return 0

    def unlink(self, path: str) -> int:
        self._node(path)
        self._step("remove", path, None)
        return 0

    def rmdir(self, path: str) -> int:
        if any(parent_of(name) == path for name in self._seen):
            raise OSError(errno.ENOTEMPTY, path)
        self._step("remove", path, None)
        return 0

    def rename(self, old: str, new: str) -> int:
        self._node(old)
        if self._seen.get(new, 0) is not FOLDER:
            self._step("move", old, new)
            return 0
        self.rmdir(new)
        self._step("move", old, new)
        return 0

    def chmod(self, path: str, mode: int) -> int:
        if (file := self._node(path)) is not FOLDER:
            file.mode = stat.S_IFREG | stat.S_IMODE(mode)
        return 0

    def utimens(self, _path: str, _times: Any = None) -> int:
        return 0

    def statfs(self, _path: str) -> dict[str, int]:
        blocks = 2**21
        return {"f_bsize": 4096, "f_frsize": 4096, "f_blocks": blocks, "f_bfree": blocks, "f_bavail": blocks,
                "f_namemax": 255}  # fmt: skip


@dataclass(frozen=True)
class Mounted:
    """A mounted disk; ``left`` holds what the cut left, once ``gone`` or ``cut`` returned."""

    folder: Path
    left: Path
    pid: int

    def cut(self) -> None:
        """Cut the power now, if it has not been cut."""
        with suppress(OSError):
            (self.folder / CUT[1:]).mkdir()
        self.gone()

    def gone(self) -> None:
        """Wait until the power is cut."""
        with suppress(ChildProcessError):
            os.waitpid(self.pid, 0)


@contextmanager
def power_cut_disk(
    content: Path, work: Path, *, cut_at: int = 0, seed: int = 0, share: float = 0.5, refuse_at: int = 0
) -> Iterator[Mounted]:
    """Mount a disk that holds a copy of ``content``, in a process of its own forked from this one.

    ``share`` of what waits survives the cut, 0 for nothing. After it ``work / "changes"`` and ``"syncs"`` say how many
    there were. Only for a process without threads. Raises NoFuse.
    """
    try:
        import mfusepy
    except (ImportError, OSError) as failure:
        raise NoFuse(str(failure)) from failure
    folder, left = work / "disk", work / "left"
    for made in (folder, left):
        made.mkdir()
    pid = os.fork()
    if not pid:
        _serve(mfusepy, PowerCutDisk(content, left, cut_at, seed, share, refuse_at), folder)
    disk = Mounted(folder, left, pid)
    try:
        _wait_for(disk)
        yield disk
    finally:
        with suppress(ProcessLookupError):
            os.kill(pid, signal.SIGKILL)
        disk.gone()
        subprocess.run([_fusermount(), "-u", "-z", "-q", folder], stderr=subprocess.DEVNULL, check=False)


def _serve(mfusepy: Any, operations: PowerCutDisk, folder: Path) -> NoReturn:
    try:
        silent = os.open(os.devnull, os.O_WRONLY)
        os.dup2(silent, 2)
        mfusepy.FUSE(operations, str(folder), foreground=True, nothreads=True, hard_remove=True)
    finally:
        os._exit(1)


def _wait_for(disk: Mounted) -> None:
    deadline = time.monotonic() + MOUNTED_WITHIN_S
    while not os.path.ismount(disk.folder):
        if os.waitpid(disk.pid, os.WNOHANG)[0] or time.monotonic() > deadline:
            raise NoFuse("a file system cannot be mounted through FUSE here")
        select.select([], [], [], 0.002)


def _fusermount() -> str:
    return shutil.which("fusermount3") or shutil.which("fusermount") or "fusermount3"
