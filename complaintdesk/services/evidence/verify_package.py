"""Checking an evidence package: first that every file is as it was written, then that the files agree."""

from __future__ import annotations

import hashlib
import os
import stat
from typing import TYPE_CHECKING

from complaintdesk.domain.errors import Cancelled
from complaintdesk.services.evidence import bag
from complaintdesk.services.evidence.contents import check_contents
from complaintdesk.services.evidence.layout import ALWAYS, NAMESPACE, SIGNERS, TOOLS
from complaintdesk.services.evidence.problem import Problem
from complaintdesk.store import sshsig

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from pathlib import Path

_FILES_SHARE = 0.9
"""Of the time: hashing reads all the audio, the contents are small."""


def verify_package(
    path: Path,
    progress: Callable[[float, str], None] = lambda _done, _step: None,
    cancelled: Callable[[], bool] = lambda: False,
) -> list[Problem]:
    """Return everything that is wrong; an empty list means that no byte differs and all files agree.

    ``progress`` gets 0 to 1 and the step: files, contents. Contents are looked at only if all files are sound. A whole
    package forged anew is not found here, only by the head printed on paper. Raises Cancelled.
    """
    if path.is_symlink() or not path.is_dir():
        return [Problem("", "not a package", "no folder")]
    problems, files = _tree(path)
    hashes = _listed(path, files, problems)
    if hashes is None:
        return problems
    problems += _signature(path)
    problems += _differences(path, files, hashes, progress, cancelled)
    if problems:
        return problems
    progress(_FILES_SHARE, "contents")
    problems = check_contents(path, set(hashes))
    progress(1.0, "contents")
    return problems


def fingerprint(path: Path) -> str:
    """Return the fingerprint of the key that signed a package, as ``ssh-keygen -l`` prints it; empty if none did."""
    try:
        lists, signature = ((path / name).read_bytes() for name in (bag.TAG_MANIFEST, bag.SIGNATURE))
    except OSError:
        return ""
    public = sshsig.signer(signature, NAMESPACE, lists)
    return "" if public is None else sshsig.fingerprint(public)


def _signature(path: Path) -> Iterator[Problem]:
    """Check who signed the lists; that it is the desk of the checkpoints, the contents tell."""
    try:
        lists, signature = ((path / name).read_bytes() for name in (bag.TAG_MANIFEST, bag.SIGNATURE))
        signers = (path / SIGNERS).read_bytes()
    except OSError as failure:
        yield _unreadable(path, failure)
        return
    public = sshsig.signer(signature, NAMESPACE, lists)
    if public is None:
        yield Problem(bag.SIGNATURE, "wrong seal", "the signature")
        return
    who = signers.partition(b" ")[0].decode("ascii", "replace")
    if signers != sshsig.allowed_signers([(who, public)], NAMESPACE):
        yield Problem(SIGNERS, "wrong seal", "not who signed")


def _tree(path: Path) -> tuple[list[Problem], dict[str, int]]:
    """Return what should not be there, and the size of each plain file by its name in the bag."""
    problems: list[Problem] = []
    files: dict[str, int] = {}
    folders: set[str] = set()

    def failed(failure: OSError) -> None:
        problems.append(_unreadable(path, failure))

    for folder, inner, names in os.walk(path, onerror=failed):
        inside = os.path.relpath(folder, path).replace(os.sep, "/")
        prefix = "" if inside == "." else f"{inside}/"
        folders |= {prefix + name for name in inner}
        for name in (*names, *inner):
            try:
                status = os.lstat(os.path.join(folder, name))
            except OSError as failure:
                failed(failure)
                continue
            if stat.S_ISREG(status.st_mode):
                files[prefix + name] = status.st_size
            elif not stat.S_ISDIR(status.st_mode):
                problems.append(Problem(prefix + name, "not a plain file"))
    needed = {"/".join(name.split("/")[:depth]) for name in files for depth in range(1, name.count("/") + 1)}
    problems += [Problem(name, "unlisted", "an empty folder") for name in sorted(folders - needed)]
    return problems, files


def _unreadable(path: Path, failure: OSError) -> Problem:
    name = os.path.relpath(failure.filename or path, path)
    return Problem("" if name == "." else name, "unreadable", failure.strerror or "")


def _listed(path: Path, files: dict[str, int], problems: list[Problem]) -> dict[str, str] | None:
    """Return the hash that each file ought to have, or None if the lists themselves are of no use."""
    missing = [name for name in (*bag.TAGS, bag.TAG_MANIFEST, bag.SIGNATURE, *TOOLS) if name not in files]
    problems += [Problem(name, "missing") for name in missing]
    if missing:
        return None
    hashes: dict[str, str] = {}
    for name in (bag.TAG_MANIFEST, bag.MANIFEST):
        try:
            listed = bag.parse_manifest((path / name).read_bytes())
        except bag.Malformed as wrong:
            problems.append(Problem(name, "malformed", str(wrong)))
            return None
        except OSError as failure:
            problems.append(Problem(name, "unreadable", failure.strerror or ""))
            return None
        problems += _misplaced(name, listed)
        hashes |= listed
    return hashes


def _misplaced(manifest: str, listed: Iterable[str]) -> Iterator[Problem]:
    """Find names that belong into the other manifest, and those that must be in this one."""
    names = set(listed)
    if manifest == bag.TAG_MANIFEST:
        needed = {*bag.TAGS, *TOOLS}
        strange = names - needed
    else:
        needed, strange = set(ALWAYS), {name for name in names if not name.startswith(bag.PAYLOAD)}
    for name in sorted(needed - names):
        yield Problem(manifest, "malformed", f"does not list {name}")
    for name in sorted(strange):
        yield Problem(manifest, "malformed", f"lists {name}")


def _differences(
    path: Path,
    files: dict[str, int],
    hashes: dict[str, str],
    progress: Callable[[float, str], None],
    cancelled: Callable[[], bool],
) -> Iterator[Problem]:
    for name in sorted(hashes.keys() - files):
        yield Problem(name, "missing")
    for name in sorted(files.keys() - hashes.keys() - {bag.TAG_MANIFEST, bag.SIGNATURE}):
        yield Problem(name, "unlisted")
    whole = max(1, sum(files[name] for name in hashes.keys() & files))
    read = 0

    def counted(count: int) -> None:
        nonlocal read
        read += count
        if cancelled():
            raise Cancelled
        progress(_FILES_SHARE * min(1.0, read / whole), "files")

    for name in sorted(hashes.keys() & files):
        try:
            if bag.sha256_of(path / name, counted) != hashes[name]:
                yield Problem(name, "changed")
        except OSError as failure:
            yield Problem(name, "unreadable", failure.strerror or "")
    if hashes.get(bag.DECLARATION) != hashlib.sha256(bag.DECLARED).hexdigest():
        yield Problem(bag.DECLARATION, "malformed")
