"""Signing a desk's chain as it stands: the key at first need, the tree grown on, one short transaction."""

from __future__ import annotations

from typing import TYPE_CHECKING

from complaintdesk.domain import checkpoint as domain
from complaintdesk.domain.checkpoint import Checkpoint
from complaintdesk.domain.custody import DeskKeyMade
from complaintdesk.domain.errors import HomeUnreadable, StaleWrite, WrongKey
from complaintdesk.domain.merkle import Tree
from complaintdesk.store import checkpoints, keyslots, sshsig
from complaintdesk.store.checkpoints import DeskKey

if TYPE_CHECKING:
    from collections.abc import Callable

    from sqlalchemy import Connection

    from complaintdesk.store.checkpoints import Kept
    from complaintdesk.store.event_store import EventStore

_TRIES = 3
"""Two processes of one desk may sign at once; the loser looks again."""

_BY_PROGRAM = ""
"""Who acts in the ledger when nobody asked."""


class CheckpointMaker:
    """Signs one desk's chain; ``now`` gives UTC µs.

    ``signing_key`` returns the 32 bytes that wrap the desk's private key: a re-key changes them under a running desk.
    """

    def __init__(self, store: EventStore, signing_key: Callable[[], bytes], now: Callable[[], int]) -> None:
        self._store = store
        self._signing_key = signing_key
        self._now = now

    def make(self, reason: str) -> Checkpoint | None:
        """Return the new checkpoint, None if there is nothing to sign since the last one.

        Raises HomeUnreadable (the key is damaged) and what a transaction raises.
        """
        for _ in range(_TRIES - 1):
            try:
                return self._make(reason)
            except StaleWrite:
                continue
        return self._make(reason)

    def private(self, key: DeskKey) -> bytes:
        """Return the private half of the desk's key. Raises HomeUnreadable if the two halves do not fit."""
        try:
            private = keyslots.unwrap(self._signing_key(), key.wrapped)
        except WrongKey as failure:
            raise HomeUnreadable("signing key") from failure
        if len(private) != len(key.public) or sshsig.public_of(private) != key.public:
            raise HomeUnreadable("signing key")
        return private

    def _make(self, reason: str) -> Checkpoint | None:
        desk_id, made = self._store.desk_id, list[Checkpoint]()
        # A long chain is read before the write lock is taken: others go on writing meanwhile.
        with self._store.database.reading() as tx:
            before, key = checkpoints.last(tx, desk_id), checkpoints.key(tx, desk_id)
            grown = _Grown(before)
            grown.follow(tx, desk_id)
        signed = before.size if before else 0
        if key is not None and grown.seq <= signed:
            return None

        def sign(tx: Connection, private: bytes) -> None:
            newest = checkpoints.last(tx, desk_id)
            if (newest.size if newest else 0) != signed:
                raise StaleWrite("checkpoint")
            grown.follow(tx, desk_id)
            checkpoint = grown.checkpoint(desk_id, signed, self._now(), reason)
            text = domain.statement(checkpoint)
            signature = sshsig.sign(private, domain.NAMESPACE, text)
            checkpoints.keep(tx, checkpoint, grown.tree.peaks(), text, signature)
            made.append(checkpoint)

        if key is None:
            self._with_new_key(sign)
        else:
            private = self.private(key)
            with self._store.database.writing() as tx:
                self._store.database.lock_chain(tx, desk_id)
                sign(tx, private)
        return made[0]

    def _with_new_key(self, sign: Callable[[Connection, bytes], None]) -> None:
        """Make the desk's key; the chain names it and it signs in one act, so no key is without a checkpoint."""
        private = sshsig.new_key()
        public = sshsig.public_of(private)
        key = DeskKey(public, keyslots.wrap(self._signing_key(), private))

        def use(tx: Connection) -> None:
            if checkpoints.key(tx, self._store.desk_id) is not None:
                raise StaleWrite("key")
            checkpoints.keep_key(tx, self._store.desk_id, key, self._now())
            sign(tx, private)

        self._store.note([DeskKeyMade(public=public.hex())], _BY_PROGRAM, also=use)


class _Grown:
    """The tree so far and the entry it ends with; begun anew if the checkpoint before was changed."""

    def __init__(self, before: Kept | None) -> None:
        sound = before is not None and before.says() is not None and before.signer() is not None
        tree = before.tree() if before is not None and sound else None
        self.tree = tree or Tree()
        self.seq, self.head = self.tree.size, b""

    def follow(self, tx: Connection, desk_id: str) -> None:
        """Take in the entries written since."""
        for seq, digest in checkpoints.hashes(tx, desk_id, self.seq):
            self.tree.add(digest)
            self.seq, self.head = seq, digest

    def checkpoint(self, desk_id: str, previous: int, at: int, reason: str) -> Checkpoint:
        """Return what is to be signed."""
        return Checkpoint(
            desk_id=desk_id,
            size=self.seq,
            head=self.head,
            root=self.tree.root(),
            previous=previous,
            at=at,
            reason=reason,
        )
