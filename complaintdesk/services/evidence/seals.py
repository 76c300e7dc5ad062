"""The signed checkpoints in an evidence package: written as ssh-keygen reads them, and checked against the ledger."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from complaintdesk.domain import checkpoint, merkle
from complaintdesk.services.evidence.problem import Problem
from complaintdesk.store import sshsig

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping
    from pathlib import Path

    from complaintdesk.domain.checkpoint import Checkpoint
    from complaintdesk.domain.ledger import Entry

FOLDER = "data/checkpoints/"
SIGNERS = f"{FOLDER}allowed_signers"


@dataclass(frozen=True, slots=True, kw_only=True)
class Seal:
    """A checkpoint to hand over: statement, armoured signature, its signer's public key, and a time-stamp if any."""

    statement: bytes
    signature: bytes
    public: bytes
    stamp: bytes | None = None

    @property
    def says(self) -> Checkpoint:
        """Return what it says. Raises ValueError if it was changed."""
        return checkpoint.parse(self.statement)

    @property
    def fingerprint(self) -> str:
        """Return its signer's fingerprint as ``ssh-keygen -l`` prints it."""
        return sshsig.fingerprint(self.public)

    def files(self) -> dict[str, bytes]:
        """Return its files by their names in the bag."""
        stem = FOLDER + self.says.name
        files = {f"{stem}.txt": self.statement, f"{stem}.sig": self.signature}
        return files if self.stamp is None else {**files, f"{stem}.tsr": self.stamp}


@dataclass(slots=True)
class Chain:
    """What the check of a package saw of one desk's chain: the hashes by number, and the keys that it names.

    ``name`` is its file.
    """

    name: str
    first: int
    last: Entry
    hashes: dict[int, bytes]
    keys: set[bytes]
    apart: bool = False
    """Whether other cases' entries were left out, so that each needs its proof."""
    proofs: list[tuple[int, bytes, tuple[bytes, ...]]] = field(default_factory=list)


def signers(seals: Iterable[Seal]) -> bytes:
    """Return the list of those whose signatures count."""
    keys = sorted((seal.says.desk_id, seal.public) for seal in seals)
    return sshsig.allowed_signers(keys, checkpoint.NAMESPACE)


def head_of(path: Path, desk_id: str, chain: Chain) -> tuple[str, str]:
    """Return the head that is printed (hex) and its number: the chain's last entry, or the checkpoint's."""
    if not chain.apart:
        return chain.last.hash.hex(), str(chain.last.seq)
    for file in sorted((path / FOLDER).glob(f"{desk_id}-*.txt")):
        try:
            said = checkpoint.parse(file.read_bytes())
        except (ValueError, OSError):
            continue  # named as a wrong seal
        return said.head.hex(), str(said.size)
    return "", ""


def check(
    path: Path, listed: set[str], desk_id: str, chains: Mapping[str, Chain], expected: set[str]
) -> Iterator[Problem]:
    """Find what is wrong with the checkpoints among the files ``listed``; add their names to ``expected``.

    The chain of ``desk_id``, whose head is printed, must end with a checkpoint. Those of other desks may lie anywhere.
    """
    found: list[tuple[str, bytes]] = []
    for name in sorted(name for name in listed if name.startswith(FOLDER) and name.endswith(".txt")):
        stem = name.removesuffix(".txt")
        expected |= {name, f"{stem}.sig"} | ({f"{stem}.tsr"} & listed)
        if f"{stem}.sig" not in listed:
            continue  # named as missing
        text, signature = (path / name).read_bytes(), (path / f"{stem}.sig").read_bytes()
        said, wrong = _judged(stem, text, signature, chains)
        public = sshsig.signer(signature, checkpoint.NAMESPACE, text)
        if said is None or public is None or wrong:
            yield Problem(name, "wrong seal", wrong or "the signature")
            continue
        if public not in chains[said.desk_id].keys:
            yield Problem(name, "wrong seal", "not by a key that the ledger names")
        if f"{stem}.tsr" in listed and not _stamps(path / f"{stem}.tsr", signature):
            yield Problem(f"{stem}.tsr", "wrong seal", "a time-stamp of something else")
        found.append((said.desk_id, public))
        if said.desk_id == desk_id and not chains[desk_id].apart and said.head != chains[desk_id].last.hash:
            yield Problem(name, "wrong head")
        yield from _unproved(name, said, chains[said.desk_id])
    expected.add(SIGNERS)
    vouched = {desk for desk, _ in found}
    for desk in sorted(desk for desk, chain in chains.items() if chain.proofs and desk not in vouched):
        yield Problem(chains[desk].name, "wrong seal", "proofs of which no checkpoint bears out one")
    if desk_id not in vouched:
        yield Problem(SIGNERS, "missing", "no checkpoint of this desk that holds")
    if SIGNERS in listed and (path / SIGNERS).read_bytes() != sshsig.allowed_signers(
        sorted(found), checkpoint.NAMESPACE
    ):
        yield Problem(SIGNERS, "wrong seal", "not those who signed")


def _unproved(name: str, said: Checkpoint, chain: Chain) -> Iterator[Problem]:
    """Find entries that stand alone and are not in the tree that was signed."""
    for seq, digest, proof in chain.proofs:
        if not merkle.included(digest, seq - 1, said.size, proof, said.root):
            yield Problem(name, "wrong seal", f"entry {seq} is not in its tree")


def _judged(
    stem: str, text: bytes, signature: bytes, chains: Mapping[str, Chain]
) -> tuple[Checkpoint | None, str]:
    """Return what a checkpoint says, and what is wrong with it."""
    try:
        said = checkpoint.parse(text)
    except ValueError:
        return None, "not a checkpoint"
    if stem != FOLDER + said.name or said.desk_id not in chains:
        return said, "of another chain"
    chain = chains[said.desk_id]
    if chain.apart:
        return said, ""  # the proofs show what belongs to it
    if said.size > chain.last.seq:
        return said, f"entries after {chain.last.seq} are missing"
    if said.size >= chain.first and chain.hashes.get(said.size) != said.head:
        return said, "the chain has another entry there"
    return said, ""


def _stamps(token: Path, signature: bytes) -> bool:
    """Tell whether a time-stamp names the signature's hash; whether it is an authority's, openssl tells."""
    return hashlib.sha256(signature).digest() in token.read_bytes()
