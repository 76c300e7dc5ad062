"""Holding a chain against its checkpoints while it is read, so that the ledger is read once for all of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from complaintdesk.domain.custody import DeskKeyMade
from complaintdesk.domain.merkle import Tree
from complaintdesk.store import codec

if TYPE_CHECKING:
    from collections.abc import Sequence

    from complaintdesk.domain.ledger import Entry
    from complaintdesk.store.checkpoints import DeskKey, Kept

_AT_ONCE = 1000
"""Entries that the tree takes in together, which costs less than one by one."""

_KEY_MADE = codec.NAMES[DeskKeyMade]


class CheckpointChecker:
    """Checks all checkpoints of one desk in one pass: feed every entry in order with ``take``, then ask ``faults``.

    The keys that count are those the chain itself names, not the ones of the table.
    """

    def __init__(self, desk_id: str, kept: Sequence[Kept], key: DeskKey | None) -> None:
        self._desk_id = desk_id
        self._kept = kept
        self._key = key
        self._next = 0
        self._due = kept[0].size if kept else 0
        self._tree = Tree()
        self._hashes: list[bytes] = []
        self._last = 0
        self._named: dict[bytes, int] = {}
        self._found: list[str] = []
        self._check_links()

    def take(self, entry: Entry, body: bytes | None) -> None:
        """Take in the next entry of the chain; ``body`` as the store has it, None where it was erased."""
        self._last = entry.seq
        if entry.kind == _KEY_MADE:
            self._name(entry, body)
        if not self._due:
            return  # no checkpoint covers it
        self._hashes.append(entry.hash)
        if len(self._hashes) >= _AT_ONCE or self._due <= entry.seq:
            self._tree.extend(self._hashes)
            self._hashes.clear()
        while self._due and self._due <= entry.seq:
            self._compare(self._kept[self._next], entry)
            self._next += 1
            self._due = self._kept[self._next].size if self._next < len(self._kept) else 0

    def faults(self) -> list[str]:
        """Return what is wrong, in stable English; call it after the last entry."""
        found = list(self._found)
        for kept in self._kept[self._next :]:
            found.append(f"{self._place(kept)}: entries after {self._last} are missing (cut off)")
        signed = {kept.size for kept in self._kept}
        for seq in self._named.values():
            # A key is named and used in one act: without its checkpoint, somebody took the checkpoint away.
            if seq not in signed:
                found.append(
                    f"checkpoint {seq} of desk {self._desk_id}: missing, though its key was made there"
                )
        if self._key is not None and self._key.public not in self._named:
            found.append(f"signing key of desk {self._desk_id}: the chain names another")
        return found

    def _check_links(self) -> None:
        """Find checkpoints that were taken out between others, and rows that do not say what they signed."""
        before = 0
        for kept in self._kept:
            said = kept.says()
            if said is None:
                self._found.append(f"{self._place(kept)}: statement and row differ")
            elif said.previous != before:
                self._found.append(f"{self._place(kept)}: the one before it is missing")
            if kept.tree() is None:
                self._found.append(f"{self._place(kept)}: peaks differ from the root")
            before = kept.size

    def _name(self, entry: Entry, body: bytes | None) -> None:
        try:
            made: DeskKeyMade = codec.decode(_KEY_MADE, body or b"")
            self._named[bytes.fromhex(made.public)] = entry.seq
        except (msgspec.DecodeError, ValueError):
            self._found.append(f"entry {entry.seq} of desk {self._desk_id}: names no key that can be read")

    def _compare(self, kept: Kept, entry: Entry) -> None:
        signer = kept.signer()
        if signer is None:
            self._found.append(f"{self._place(kept)}: signature wrong")
        elif signer not in self._named:
            self._found.append(f"{self._place(kept)}: signed by a key that the chain does not name")
        if kept.size != entry.seq or kept.head != entry.hash:
            self._found.append(f"{self._place(kept)}: the chain has another entry there")
        if kept.root != self._tree.root():
            self._found.append(f"{self._place(kept)}: an entry up to there was changed")

    def _place(self, kept: Kept) -> str:
        return f"checkpoint {kept.size} of desk {self._desk_id}"
