"""BagIt 1.0 (RFC 8493), the strict part of it that our packages use: SHA-256 only, nothing fetched, nothing unlisted.

Written by hand because ``bagit.make_bag`` moves the source files and changes the working folder of the whole process.
"""

from __future__ import annotations

import errno
import hashlib
import os
import re
import threading
import unicodedata
from typing import TYPE_CHECKING, BinaryIO

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence
    from pathlib import Path

DECLARATION = "bagit.txt"
INFO = "bag-info.txt"
MANIFEST = "manifest-sha256.txt"
TAG_MANIFEST = "tagmanifest-sha256.txt"
SIGNATURE = f"{TAG_MANIFEST}.sig"
"""Over the list that names all other lists: manifest-sha256 alone would cover ``data/`` only."""
TAGS = (DECLARATION, INFO, MANIFEST)
PAYLOAD = "data/"

DECLARED = b"BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n"

_BLOCK = 1 << 20
_MANIFEST_LINE = re.compile(r"([0-9a-f]{64})  (.+)\n")
_INFO_LINE = re.compile(r"([A-Za-z-]+): (\S[^\r\n]*)\n")
_NOT_IN_NAMES = re.compile(r'[\x00-\x1f\x7f<>:"\\|?*%]')


class Malformed(ValueError):
    """A tag file is not written as ours are."""


class BagWriter:
    """Fills a new folder. Every file is flushed to the disk before it counts; nothing is overwritten."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self._hashes: dict[str, str] = {}
        self._bytes = 0
        self._lock = threading.Lock()

    def add(self, name: str, parts: Iterable[bytes]) -> str:
        """Write a file of the bag and return its SHA-256 (hex), taken from memory. Raises OSError."""
        path = self.path(name)
        digest = hashlib.sha256()
        with path.open("xb") as file:
            for part in parts:
                file.write(part)
                digest.update(part)
            _settle(file)
        return self._count(name, path, digest.hexdigest())

    def adopt(self, name: str, counted: Callable[[int], None]) -> str:
        """Take in a file that a device wrote; ``counted`` gets the bytes read, part by part. Raises OSError."""
        path = self.path(name)
        # First, from memory: read from the disk it would already be what a bad disk made of it.
        digest = sha256_of(path, counted)
        with path.open("r+b") as file:
            _settle(file)
        return self._count(name, path, digest)

    def path(self, name: str) -> Path:
        """Return where a file of the bag lies, its folder made. Raises OSError.

        The bag's own folder is never made anew: where it went away with its disk, plaintext would come to lie below the
        empty place that the disk had.
        """
        folder = self.root
        for part in name.split("/")[:-1]:
            folder /= part
            folder.mkdir(exist_ok=True)
        return self.root / name

    def seal(
        self, info: Sequence[tuple[str, str]], tools: Mapping[str, bytes], sign: Callable[[bytes], bytes]
    ) -> None:
        """Write the tag files: ``info`` for bag-info.txt, ``tools`` are further files beside ``data/``.

        ``sign`` returns the signature of what it is given. Raises OSError and what ``sign`` raises.
        """
        payload = {name: value for name, value in self._hashes.items() if name.startswith(PAYLOAD)}
        oxum = ("Payload-Oxum", f"{self._bytes}.{len(payload)}")
        self.add(DECLARATION, [DECLARED])
        self.add(INFO, [render_info([*info, oxum])])
        self.add(MANIFEST, [render_manifest(payload)])
        for name, content in tools.items():
            self.add(name, [content])
        tags = render_manifest({name: self._hashes[name] for name in (*TAGS, *tools)})
        self.add(TAG_MANIFEST, [tags])
        self.add(SIGNATURE, [sign(tags)])
        for folder, _, _ in os.walk(self.root):
            sync_folder(folder)

    def _count(self, name: str, path: Path, digest: str) -> str:
        with self._lock:  # recordings are taken in on several threads
            self._hashes[name] = digest
            self._bytes += path.stat().st_size if name.startswith(PAYLOAD) else 0
        return digest


def sha256_of(path: Path, counted: Callable[[int], None]) -> str:
    """Hash a file as a stream; ``counted`` gets the bytes read, part by part, and may raise. Raises OSError."""
    digest = hashlib.sha256()
    with path.open("rb") as file:
        while block := file.read(_BLOCK):
            digest.update(block)
            counted(len(block))
    return digest.hexdigest()


def sync_folder(folder: str | Path) -> None:
    """Make names durable; Windows keeps no handle on folders and needs none. Raises OSError."""
    if os.name == "nt":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    except OSError as failure:
        if failure.errno not in (errno.EINVAL, errno.ENOTSUP):  # some network shares know no such thing
            raise
    finally:
        os.close(handle)


def render_manifest(hashes: Mapping[str, str]) -> bytes:
    """Return a manifest in the order of names."""
    return "".join(f"{hashes[name]}  {name}\n" for name in sorted(hashes)).encode()


def parse_manifest(data: bytes) -> dict[str, str]:
    """Return the hash (hex) of each name. Raises Malformed for any byte that ``render_manifest`` would not write."""
    hashes: dict[str, str] = {}
    for line in _lines(data):
        match = _MANIFEST_LINE.fullmatch(line)
        if match is None or not safe_name(match[2]):
            raise Malformed("a line of it")
        hashes[match[2]] = match[1]
    if not hashes or render_manifest(hashes) != data:
        raise Malformed("empty, doubled or out of order")
    return hashes


def render_info(info: Sequence[tuple[str, str]]) -> bytes:
    """Return bag-info.txt."""
    return "".join(f"{label}: {value}\n" for label, value in info).encode()


def parse_info(data: bytes) -> dict[str, str]:
    """Return the values by label. Raises Malformed for any byte that ``render_info`` would not write."""
    info: dict[str, str] = {}
    for line in _lines(data):
        match = _INFO_LINE.fullmatch(line)
        if match is None or match[1] in info:
            raise Malformed("a line of it")
        info[match[1]] = match[2]
    return info


def safe_name(name: str) -> bool:
    """Tell whether a name stays inside the bag and can be carried to every system unchanged."""
    parts = name.split("/")
    return (
        unicodedata.is_normalized("NFC", name)
        and not _NOT_IN_NAMES.search(name)
        and all(part and part == part.strip(" .") for part in parts)
    )


def _lines(data: bytes) -> list[str]:
    try:
        lines = data.decode().split("\n")
    except UnicodeDecodeError as wrong:
        raise Malformed("not UTF-8") from wrong
    if lines.pop() != "":
        raise Malformed("cut off")
    return [f"{line}\n" for line in lines]


def _settle(file: BinaryIO) -> None:
    file.flush()
    os.fsync(file.fileno())
    if hasattr(os, "posix_fadvise"):
        # Out of the cache, so that the check before the package gets its name reads what the disk holds.
        os.posix_fadvise(file.fileno(), 0, 0, os.POSIX_FADV_DONTNEED)
