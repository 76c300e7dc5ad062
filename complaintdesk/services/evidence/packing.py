"""The forms in which a finished package is handed over: folder, ZIP, ZIP with AES-256, and what courts take."""

from __future__ import annotations

import hashlib
import os
import secrets
import shutil
import zipfile
from dataclasses import dataclass
from typing import IO, TYPE_CHECKING, NamedTuple, cast

from complaintdesk.domain.errors import Cancelled, ExportFailed, PackageExists
from complaintdesk.services.evidence import bag, pdf_lock

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping
    from io import RawIOBase
    from pathlib import Path

_BLOCK = 1 << 20
_LETTERS = "ABCDEFGHJKMNPQRSTVWXYZ23456789"
"""Without those that are taken for one another when they are read out."""
_GROUPS, _GROUP = 5, 4


@dataclass(frozen=True, slots=True, kw_only=True)
class Packed:
    """What lies there now: ``passphrase`` opens a locked ZIP, and goes to the receiver by another way.

    ``replaced`` counts the characters of its pages that no font has; their code points stand there. ``not_for_court``
    names exhibit and file of what came in and is missing in the folder for a court, which takes none such.
    """

    path: Path
    passphrase: str = ""
    replaced: int = 0
    not_for_court: tuple[str, ...] = ()


class Court(NamedTuple):
    """A folder for a court, and the files of the package that stayed out of it for their passwords."""

    path: Path
    locked: tuple[str, ...]


def new_passphrase() -> str:
    """Return 98 random bits as five groups of four letters."""
    return "-".join("".join(secrets.choice(_LETTERS) for _ in range(_GROUP)) for _ in range(_GROUPS))


def zipped(package: Path, passphrase: str, cancelled: Callable[[], bool]) -> Path:
    """Return the ZIP made of a package, durable and read back file by file; with a passphrase it is AES-256.

    Raises PackageExists, ExportFailed, Cancelled, OSError; then no ZIP is left.
    """
    target = package.with_name(f"{package.name}.zip")
    if os.path.lexists(target):
        raise PackageExists(target.name)
    names = {
        file.relative_to(package).as_posix(): file for file in sorted(package.rglob("*")) if file.is_file()
    }
    try:
        with target.open("xb", buffering=0) as held:
            os.chmod(target, 0o600)
            steady = _Steady(held)
            with _archive(steady, passphrase) as archive:
                hashes = {
                    name: _put(archive, steady, f"{package.name}/{name}", file, cancelled)
                    for name, file in names.items()
                }
            steady.go_on()
            os.fsync(held.fileno())
        _read_back(target, package.name, hashes, passphrase, cancelled)
    except BaseException:
        target.unlink(missing_ok=True)
        raise
    return target


def court_folder(package: Path, files: Mapping[str, str], cancelled: Callable[[], bool]) -> Court:
    """Copy ``files`` (name there → path in the package) into a flat folder beside it, each read back.

    A PDF that asks for a password stays out: courts take none. Raises PackageExists, ExportFailed, Cancelled, OSError;
    then no folder is left.
    """
    target = package.with_name(f"{package.name}-court")
    if os.path.lexists(target):
        raise PackageExists(target.name)
    target.mkdir(mode=0o700)
    locked = []
    try:
        writer = bag.BagWriter(target)
        for name, inside in files.items():
            if cancelled():
                raise Cancelled
            source = package / inside
            if source.suffix == ".pdf" and pdf_lock.asks_for_a_password(source.read_bytes()):
                locked.append(inside)
                continue
            written = writer.add(name, _blocks(source))
            if bag.sha256_of(target / name, lambda _count: None) != written:
                raise ExportFailed(f"{name}: not as it was written")
        bag.sync_folder(target)
    except BaseException:
        shutil.rmtree(target, ignore_errors=True)
        raise
    return Court(path=target, locked=tuple(locked))


def discard(path: Path) -> None:
    """Take away what was handed over and could not be noted. Raises OSError."""
    shutil.rmtree(path.with_name(f"{path.name}-court"), ignore_errors=True)
    if path.is_dir():
        shutil.rmtree(path)
    else:
        path.unlink()


class _Steady:
    """A file that a ZIP is written into: it notes the first refusal of the disk and takes what follows for written.

    Of a disk that refuses while they close, the libraries say that they were used wrongly.
    """

    def __init__(self, held: RawIOBase) -> None:
        self._held = held
        self._refused: OSError | None = None
        self.tell = held.tell
        self.seek = held.seek
        self.flush = held.flush

    def write(self, data: bytes) -> int:
        """Write all of it, or note why not."""
        rest = memoryview(data)
        try:
            while rest and self._refused is None:
                rest = rest[self._held.write(rest) :]
        except OSError as failure:
            self._refused = failure
        return len(data)

    def go_on(self) -> None:
        """Raise the OSError with which the disk refused, if it did."""
        if self._refused is not None:
            raise self._refused


def _archive(held: _Steady, passphrase: str) -> zipfile.ZipFile:
    if not passphrase:
        return zipfile.ZipFile(cast("IO[bytes]", held), "w", zipfile.ZIP_DEFLATED)
    import pyzipper

    archive = pyzipper.AESZipFile(held, "w", compression=pyzipper.ZIP_DEFLATED, encryption=pyzipper.WZ_AES)
    archive.setpassword(passphrase.encode())
    return archive  # type: ignore[no-any-return]  # pyzipper has no types


def _put(
    archive: zipfile.ZipFile, steady: _Steady, name: str, file: Path, cancelled: Callable[[], bool]
) -> str:
    digest = hashlib.sha256()
    with archive.open(name, "w", force_zip64=True) as entry, file.open("rb") as source:
        while block := source.read(_BLOCK):
            if cancelled():
                raise Cancelled
            entry.write(block)
            steady.go_on()
            digest.update(block)
    return digest.hexdigest()


def _read_back(
    part: Path, folder: str, hashes: Mapping[str, str], passphrase: str, cancelled: Callable[[], bool]
) -> None:
    """Read every entry again, as whoever receives the ZIP will."""
    with part.open("rb") as held, _reader(held, passphrase) as archive:
        if sorted(archive.namelist()) != sorted(f"{folder}/{name}" for name in hashes):
            raise ExportFailed("zip: other names than were written")
        for name, wanted in hashes.items():
            digest = hashlib.sha256()
            with archive.open(f"{folder}/{name}") as entry:
                while block := entry.read(_BLOCK):
                    if cancelled():
                        raise Cancelled
                    digest.update(block)
            if digest.hexdigest() != wanted:
                raise ExportFailed(f"zip: {name} is not as it was written")


def _reader(held: IO[bytes], passphrase: str) -> zipfile.ZipFile:
    if not passphrase:
        return zipfile.ZipFile(held)
    import pyzipper

    archive = pyzipper.AESZipFile(held)
    archive.setpassword(passphrase.encode())
    return archive  # type: ignore[no-any-return]  # pyzipper has no types


def _blocks(source: Path) -> Iterator[bytes]:
    with source.open("rb") as file:
        while block := file.read(_BLOCK):
            yield block
