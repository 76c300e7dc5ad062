"""The ways to the master key, and writing the store anew under another one (ADR 009)."""

from __future__ import annotations

import secrets
from typing import TYPE_CHECKING

from complaintdesk.domain.custody import KeySlotRemoved, KeySlotSet, ReKeyed
from complaintdesk.domain.errors import Cancelled, HomeUnreadable, InvalidInput, NotFound, WrongKey
from complaintdesk.domain.terms import Role
from complaintdesk.services.changed import Changed
from complaintdesk.store import failures, keyslots, recovery_code, rekeying, slot_keys
from complaintdesk.store.database import SqlCipherFile

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from complaintdesk.services.home_keys import HomeKeys
    from complaintdesk.services.shops import ShopService
    from complaintdesk.store.event_store import EventStore
    from complaintdesk.store.slot_form import KeySlots

REMOVABLE = ("keyring", "passphrase")


class KeyService:
    """The owner's verbs on the keys of a home. None of them is possible in a sample home, whose key lies open.

    A way that is added stands in the ledger before it opens anything; one that is removed is noted when it is gone.
    """

    def __init__(self, home: Path, keys: HomeKeys, store: EventStore, shops: ShopService) -> None:
        self._home = home
        self._keys = keys
        self._store = store
        self._database = store.database
        self._shops = shops

    @staticmethod
    def new_code() -> str:
        """Return a recovery code to show; it opens nothing before ``renew_code``."""
        return recovery_code.new()

    @staticmethod
    def same_code(shown: str, typed: str) -> bool:
        """Tell whether the code that was shown was typed again. Raises InvalidInput for a slip."""
        return recovery_code.same(shown, typed)

    def slots(self) -> tuple[str, ...]:
        """Return the kinds of ways there are: recovery, keyring, passphrase, open. Raises HomeUnreadable."""
        return tuple(slot.kind for slot in keyslots.load(self._home).slots)

    # --- single ways ------------------------------------------------------------------------------------

    def set_passphrase(self, passphrase: str, by: str) -> Changed:
        """Let this passphrase open the home, in place of the one before.

        Raises InvalidInput (too short, a sample home), NotAllowed, HomeUnreadable, StoreBusy, DiskFull, StorageFailed.
        """
        self._require_owner(by)
        slot_keys.check_passphrase(passphrase)
        return self._set(
            "passphrase", by, lambda found: keyslots.with_passphrase(found, self._keys.master, passphrase)
        )

    def renew_code(self, code: str, by: str) -> Changed:
        """Let this recovery code, which was shown and typed again, open the home; the one before does not any more.

        Raises InvalidInput (a slip, a sample home), NotAllowed, HomeUnreadable, StoreBusy, DiskFull, StorageFailed.
        """
        self._require_owner(by)
        recovery_code.secret_of(code)
        return self._set("recovery", by, lambda found: keyslots.with_code(found, self._keys.master, code))

    def use_keyring(self, by: str) -> bool:
        """Let this computer's keyring open the home; False where the keyring cannot keep anything.

        Raises InvalidInput (a sample home), NotAllowed, HomeUnreadable, StoreBusy, DiskFull, StorageFailed.
        """
        self._require_owner(by)
        found = self._now()
        if any(_opens(found, kept) for kept in self._keys.keyring.secrets(found.home_id)):
            return True
        secret = secrets.token_bytes(32)
        if not self._keys.keyring.keep(found.home_id, secret):
            return False
        self._set("keyring", by, lambda now: keyslots.with_keyring(now, self._keys.master, secret))
        return True

    def remove(self, kind: str, by: str) -> Changed:
        """Take the keyring or the passphrase away; a copy of the key slots made before still knows it.

        Raises InvalidInput for any other kind (the recovery code always stays) and in a sample home, NotFound if there
        is no such way, NotAllowed, HomeUnreadable, StoreBusy, DiskFull, StorageFailed.
        """
        self._require_owner(by)
        if kind not in REMOVABLE:
            raise InvalidInput("slot", "needed")
        with failures.files_translated(), self._database.writing():
            found = self._now()
            if not found.has(kind):
                raise NotFound(kind)
            keyslots.save(self._home, keyslots.without(found, self._keys.master, kind))
        if kind == "keyring":
            self._keys.keyring.keep(found.home_id)
        self._store.note([KeySlotRemoved(slot=kind)], by)
        return Changed()

    def _set(self, kind: str, by: str, change: Callable[[KeySlots], KeySlots]) -> Changed:
        self._store.note([KeySlotSet(slot=kind)], by)
        # Whoever writes slots holds the store's write lock: of two changes at once none is lost.
        with failures.files_translated(), self._database.writing():
            keyslots.save(self._home, change(self._now()))
        return Changed()

    def _require_owner(self, by: str) -> None:
        self._shops.require(by, Role.OWNER)
        if keyslots.load(self._home).sample:
            raise InvalidInput("slot", "sample")

    def _now(self) -> KeySlots:
        """Return the slots as they lie there now, if they are those of the open store. Raises HomeUnreadable."""
        for found in keyslots.newest(self._home):
            if keyslots.fits(found, self._keys.master):
                return found
        raise HomeUnreadable("the key slots were changed")

    # --- another master key ---------------------------------------------------------------------------------

    def rekey(
        self,
        code: str,
        passphrase: str | None,
        by: str,
        progress: Callable[[float], None] = lambda _: None,
        cancelled: Callable[[], bool] = lambda: False,
    ) -> None:
        """Write the store anew under a new master key; the desk goes on in the new one.

        ``code`` is the recovery code, ``passphrase`` the passphrase if it is to stay: both go on opening the home. The
        keyring gets a new secret. ``progress`` gets 0 to 1. Nobody else may have the store open. Until the switch every
        failure leaves the old store as it was; after it the new one counts.

        Raises WrongKey or InvalidInput (code, passphrase, a sample home), NotAllowed, StoreBusy, Cancelled, DiskFull,
        StorageFailed, HomeUnreadable (the old store is damaged).
        """
        self._require_owner(by)
        found = self._now()
        self._check_secrets(found, code, passphrase)
        masters = rekeying.Masters(self._keys.master, secrets.token_bytes(32))
        secret = self._new_keyring_secret(found)
        made = _new_slots(found, masters.new, code, passphrase, secret)

        def step(done: float) -> None:
            if cancelled():
                raise Cancelled
            progress(done)

        def note(store: EventStore) -> None:
            gone = [slot.kind for slot in found.slots if not made.has(slot.kind)]
            store.note([ReKeyed(), *(KeySlotRemoved(slot=kind) for kind in gone)], by)

        place = self._database.place
        assert isinstance(place, SqlCipherFile), "a home's store is a file"
        self._database.close()  # our own connections would keep us out too
        try:
            with rekeying.alone(place) as held:
                if self._now() != found:
                    raise HomeUnreadable("the key slots were changed")
                target = rekeying.unfinished(self._home, made, masters.new)
                try:
                    rekeying.write_anew(held, target, masters, self._store.on, note, step)
                    step(0.95)
                    rekeying.switch(self._home, made, masters.new)
                except BaseException:
                    if not self._switched(made):
                        rekeying.discard(target)
                    raise
        finally:
            if self._switched(made):
                self._go_on_in(made, masters.new, secret)
        progress(1.0)

    def _go_on_in(self, made: KeySlots, master: bytes, secret: bytes | None) -> None:
        self._keys.master = master
        with failures.files_translated():
            rekeying.finish(self._home, made)  # a refusal may have come between the switch and this
        place = SqlCipherFile(self._home / made.database, keyslots.derive(master, "database"))
        self._database.move_to(place)
        if secret is not None:
            self._keys.keyring.keep(made.home_id, secret)

    def _check_secrets(self, found: KeySlots, code: str, passphrase: str | None) -> None:
        """Raise WrongKey or InvalidInput unless both open the home now; a first passphrase must only be long enough."""
        keyslots.open_with_code(found, code)
        if passphrase is not None:
            slot_keys.check_passphrase(passphrase)
            if found.has("passphrase"):
                keyslots.open_with_passphrase(found, passphrase)

    def _new_keyring_secret(self, found: KeySlots) -> bytes | None:
        """Put a new secret into the keyring if it opens the home now; None if it does not or cannot."""
        if not found.has("keyring"):
            return None
        secret = secrets.token_bytes(32)
        # With the old one until the switch, so that the keyring opens whichever store a crash leaves.
        kept = [old for old in self._keys.keyring.secrets(found.home_id) if _opens(found, old)]
        return secret if self._keys.keyring.keep(found.home_id, secret, *kept) else None

    def _switched(self, made: KeySlots) -> bool:
        return keyslots.load(self._home).database == made.database


def _new_slots(
    found: KeySlots, master: bytes, code: str, passphrase: str | None, secret: bytes | None
) -> KeySlots:
    made = keyslots.make(found.home_id, master, code=code, keyring_secret=secret)
    if passphrase is not None:
        made = keyslots.with_passphrase(made, master, passphrase)
    generation = found.generation + 1
    name = f"complaintdesk-{generation}.db"
    return keyslots.changed(made, master, generation=generation, database=name, replaces=found.database)


def _opens(found: KeySlots, secret: bytes) -> bool:
    try:
        keyslots.open_with_keyring(found, secret)
    except WrongKey:
        return False
    return True
