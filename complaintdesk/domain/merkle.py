"""The Merkle tree of RFC 9162 (the same as RFC 6962's) over the hashes of a desk's entries.

One root stands for all entries of a chain up to a size. A single entry can be shown to be in it without showing the
others, and a later root to have grown out of an earlier one.
"""

from __future__ import annotations

from hashlib import sha256
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

EMPTY = sha256(b"").digest()
"""The root over nothing."""

_HASH_BYTES = 32


def leaf(entry_hash: bytes) -> bytes:
    """Return the tree's hash of one entry; the 0 in front keeps a leaf from passing for a node."""
    return sha256(b"\0" + entry_hash).digest()


def node(left: bytes, right: bytes) -> bytes:
    """Return the hash over two subtrees."""
    return sha256(b"\1" + left + right).digest()


class Tree:
    """A tree that grows at its right end; it keeps only its peaks, the roots of its full subtrees, largest first.

    That is enough to go on from a checkpoint without reading what came before: 20 hashes for a million entries.
    """

    def __init__(self, size: int = 0, peaks: bytes = b"") -> None:
        """Go on from ``size`` entries and what ``peaks`` returned then. Raises ValueError if the two do not fit."""
        if size < 0 or len(peaks) != _HASH_BYTES * size.bit_count():
            raise ValueError("peaks do not fit the size")
        self.size = size
        self._peaks = [peaks[at : at + _HASH_BYTES] for at in range(0, len(peaks), _HASH_BYTES)]

    def add(self, entry_hash: bytes) -> None:
        """Take in the next entry."""
        self.extend((entry_hash,))

    def extend(self, entry_hashes: Iterable[bytes]) -> Tree:
        """Take in entries in order; return itself."""
        # Two hashes for each of a million entries: everything in reach is a name of this function.
        size, peaks, hashed = self.size, self._peaks, sha256
        for entry_hash in entry_hashes:
            grown = hashed(b"\0" + entry_hash).digest()
            full = size
            while full & 1:  # one subtree as large as the grown one stands beside it
                grown = hashed(b"\1" + peaks.pop() + grown).digest()
                full >>= 1
            peaks.append(grown)
            size += 1
        self.size = size
        return self

    def peaks(self) -> bytes:
        """Return the peaks one after the other, 32 bytes each."""
        return b"".join(self._peaks)

    def root(self) -> bytes:
        """Return the root over all entries so far."""
        if not self._peaks:
            return EMPTY
        found = self._peaks[-1]
        for peak in reversed(self._peaks[:-1]):
            found = node(peak, found)
        return found


def root(entry_hashes: Iterable[bytes]) -> bytes:
    """Return the root over entries in order."""
    return Tree().extend(entry_hashes).root()


def inclusion(entry_hashes: Sequence[bytes], index: int) -> list[bytes]:
    """Return the proof that entry ``index`` (from 0) is in the tree over ``entry_hashes`` (RFC 9162 §2.1.3.1)."""
    if not 0 <= index < len(entry_hashes):
        raise ValueError("no such entry")
    low, high, path = 0, len(entry_hashes), []
    while high - low > 1:
        middle = low + _split(high - low)
        if index < middle:
            path.append(root(entry_hashes[middle:high]))
            high = middle
        else:
            path.append(root(entry_hashes[low:middle]))
            low = middle
    return path[::-1]


class Levels:
    """All nodes of a tree, for many proofs: two hashes for each entry are kept."""

    def __init__(self, entry_hashes: Iterable[bytes]) -> None:
        """Build it over entries in order."""
        level = [leaf(entry_hash) for entry_hash in entry_hashes]
        self._levels = [level]
        while len(level) > 1:
            paired = [node(level[at], level[at + 1]) for at in range(0, len(level) - 1, 2)]
            level = paired + level[len(paired) * 2 :]  # one without a neighbour goes up as it is
            self._levels.append(level)

    def proof(self, index: int) -> tuple[bytes, ...]:
        """Return what ``inclusion`` returns for entry ``index`` (from 0). Raises ValueError: no such entry."""
        if not 0 <= index < len(self._levels[0]):
            raise ValueError("no such entry")
        path = []
        for level in self._levels:
            if (beside := index ^ 1) < len(level):
                path.append(level[beside])
            index >>= 1
        return tuple(path)


def included(entry_hash: bytes, index: int, size: int, proof: Sequence[bytes], whole: bytes) -> bool:
    """Tell whether ``proof`` leads from entry ``index`` (from 0) to the root ``whole`` over ``size`` entries."""
    if not 0 <= index < size:
        return False
    at, last, found = index, size - 1, leaf(entry_hash)
    for step in proof:
        if not last:
            return False
        if at & 1 or at == last:
            found = node(step, found)
            while not at & 1 and at:
                at, last = at >> 1, last >> 1
        else:
            found = node(found, step)
        at, last = at >> 1, last >> 1
    return not last and found == whole


def consistency(entry_hashes: Sequence[bytes], earlier: int) -> list[bytes]:
    """Return the proof that the tree over ``entry_hashes`` begins with its first ``earlier`` (RFC 9162 §2.1.4.1)."""
    if not 0 < earlier <= len(entry_hashes):
        raise ValueError("no such size")
    low, high, path = 0, len(entry_hashes), []
    while earlier < high:
        middle = low + _split(high - low)
        if earlier <= middle:
            path.append(root(entry_hashes[middle:high]))
            high = middle
        else:
            path.append(root(entry_hashes[low:middle]))
            low = middle
    if low:  # else the earlier tree is a subtree on the left edge, whose root the verifier has
        path.append(root(entry_hashes[low:high]))
    return path[::-1]


def consistent(
    earlier: int, earlier_root: bytes, later: int, later_root: bytes, proof: Sequence[bytes]
) -> bool:
    """Tell whether ``proof`` shows that the tree of ``later`` entries grew out of that of ``earlier`` ones."""
    if not 0 < earlier <= later:
        return False
    if earlier == later:
        return not proof and earlier_root == later_root
    steps = list(proof) if earlier & (earlier - 1) else [earlier_root, *proof]
    if not steps:
        return False
    at, last = earlier - 1, later - 1
    while at & 1:
        at, last = at >> 1, last >> 1
    first = second = steps[0]
    for step in steps[1:]:
        if not last:
            return False
        if at & 1 or at == last:
            first, second = node(step, first), node(step, second)
            while not at & 1 and at:
                at, last = at >> 1, last >> 1
        else:
            second = node(second, step)
        at, last = at >> 1, last >> 1
    return not last and first == earlier_root and second == later_root


def _split(size: int) -> int:
    """Return the largest power of two below ``size``."""
    return 1 << ((size - 1).bit_length() - 1)
