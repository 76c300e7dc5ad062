"""Founding and opening a home: the folder with the store, its key slots and recordings."""

from __future__ import annotations

import logging
import secrets
import shutil
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from complaintdesk import paths
from complaintdesk.domain.custody import VerificationFailed
from complaintdesk.domain.errors import (
    DiskFull,
    HomeExists,
    HomeMissing,
    HomeUnreadable,
    KeyNeeded,
    StorageFailed,
    StoreBusy,
    UserError,
    WrongKey,
)
from complaintdesk.services import settings as desk_settings
from complaintdesk.services.access import Access
from complaintdesk.services.home_keys import KEYRING_SECONDS, HomeKeys, PatientKeyring
from complaintdesk.services.settings import Settings
from complaintdesk.services.shops import ShopService
from complaintdesk.store import (
    credentials,
    failures,
    harmed_log,
    keyslots,
    recovery_code,
    rekeying,
    slot_healing,
    upgrade_copy,
)
from complaintdesk.store.database import Database, SqlCipherFile
from complaintdesk.store.event_store import EventStore

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from complaintdesk.domain.shop import Rules
    from complaintdesk.domain.terms import Role
    from complaintdesk.services.ports import Clock, Ids, SecretStore
    from complaintdesk.store.slot_form import KeySlots

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class OpenHome:
    """An unlocked home. ``harms`` is what was wrong with its key slots and is put right; stable English."""

    path: Path
    settings: Settings
    database: Database
    keys: HomeKeys
    sample: bool
    harms: tuple[str, ...] = ()

    @property
    def at_opening(self) -> tuple[str, ...]:
        """Return all that was found when the home was opened, in stable English: harmed key slots, a lost tail."""
        lost = self.database.tail_lost
        return self.harms if lost is None else (*self.harms, harmed_log.words(lost))


@dataclass(frozen=True, slots=True, kw_only=True)
class Founding:
    """What the first start asks for. ``code`` was shown and typed again before anything is written."""

    shop: str
    people: Sequence[tuple[str, Role]]
    rules: Rules
    code: str
    sample: bool = False


class Homes:
    """Makes and opens homes."""

    def __init__(
        self,
        keyring: SecretStore,
        clock: Clock,
        ids: Ids,
        salt: Callable[[], bytes] | None = None,
        patience: float = KEYRING_SECONDS,
    ) -> None:
        self._keyring = PatientKeyring(keyring, patience)
        self._clock = clock
        self._ids = ids
        self._salt = salt or _salt

    @staticmethod
    def new_code() -> str:
        """Return a recovery code to show."""
        return recovery_code.new()

    @staticmethod
    def exists(home: Path) -> bool:
        """Tell whether a home lies there, readable or not: then no other is ever founded over it."""
        return paths.has_store(home)

    def found(self, home: Path, founding: Founding) -> bool:
        """Make a home, whole or not at all; return whether the keyring took the key.

        Raises HomeExists (also for a folder with anything else in it), InvalidInput, DiskFull, StorageFailed.
        """
        with failures.files_translated():
            if home.is_file() or (home.exists() and any(home.iterdir())):
                raise HomeExists(str(home))
            home.parent.mkdir(parents=True, exist_ok=True)
            part = home.with_name(f".{home.name}.part-{self._ids.new()[:8]}")
            part.mkdir(mode=0o700)
            try:
                in_keyring = self._fill(part, founding)
                if home.exists():
                    home.rmdir()
                part.rename(home)
                keyslots.sync_folder(home.parent)
            except BaseException:
                shutil.rmtree(part, ignore_errors=True)
                raise
            return in_keyring

    def _fill(self, part: Path, founding: Founding) -> bool:
        master, home_id = secrets.token_bytes(32), self._ids.new()
        in_keyring = False
        if founding.sample:
            slots = keyslots.make_open(home_id, master)
        else:
            secret = secrets.token_bytes(32)
            in_keyring = self._keyring.keep(home_id, secret)
            slots = keyslots.make(
                home_id, master, code=founding.code, keyring_secret=secret if in_keyring else None
            )
        keyslots.save(part, slots)
        database = Database.create(_place(part, slots, master))
        try:
            store = EventStore(database, self._ids.new(), self._clock.now, self._salt)
            store.found_desk()
            shops = ShopService(store, self._clock, self._ids, Access(store))
            shops.found(founding.shop, founding.people, founding.rules, sample=founding.sample)
            first = next(person.staff_id for person in shops.shop().staff)
        finally:
            database.close()
        paths.recordings(part).mkdir(mode=0o700)
        desk_settings.save(paths.settings(part), Settings(desk_id=store.desk_id, signed_in=first))
        return in_keyring

    def open(self, home: Path, secret: str | None = None) -> OpenHome:
        """Open a home with the keyring's secret, or with the recovery code or passphrase if one is given.

        A home that cannot be read stays as it is: nothing is created over it. Once it is open, harmed key slots are put
        right from the sound copy and what a re-key left over is removed. Raises HomeMissing, HomeUnreadable, KeyNeeded,
        WrongKey, InvalidInput (mistyped code), NewerSchema, StoreBusy, StorageFailed.
        """
        if not self.exists(home):
            raise HomeMissing(str(home))
        slots, master, database = self._unlocked(home, secret)
        try:
            with failures.files_translated():
                settings = self._settings(home, database)
                _empty(paths.work(home))
                upgrade_copy.let_go(home, self._clock.now())
            harms = self._put_right(home, slots, master, database, settings)
            self._note_lost_tail(database, settings)
        except BaseException:
            database.close()
            raise
        return OpenHome(home, settings, database, HomeKeys(master, self._keyring), slots.sample, harms)

    def _unlocked(self, home: Path, secret: str | None) -> tuple[KeySlots, bytes, Database]:
        """Open the database that the slots name; begin again if a re-key elsewhere moved it between the two."""
        while True:
            slots, master = self._master_of(home, secret)
            try:
                database = self._opened(home, slots, master)
            except UserError:
                if keyslots.load(home).database == slots.database:
                    raise
                continue
            if keyslots.load(home).database == slots.database:
                return slots, master, database
            database.close()

    def _master_of(self, home: Path, secret: str | None) -> tuple[KeySlots, bytes]:
        """Return the slots and the key in them; of two copies that differ, those that the secret opens."""
        refused: list[UserError] = []
        for slots in keyslots.newest(home):
            try:
                return slots, self._master(slots, secret)
            except (HomeUnreadable, KeyNeeded, WrongKey) as failure:
                refused.append(failure)
        raise refused[0]

    def _master(self, slots: KeySlots, secret: str | None) -> bytes:
        if slots.sample:
            return keyslots.open_sample(slots)
        if secret is not None:
            return keyslots.open_with_secret(slots, secret)
        for kept in self._keyring.secrets(slots.home_id) if slots.has("keyring") else ():
            try:
                return keyslots.open_with_keyring(slots, kept)
            except WrongKey:
                continue
        raise KeyNeeded

    def _opened(self, home: Path, slots: KeySlots, master: bytes) -> Database:
        with failures.files_translated():
            rekeying.finish(home, slots)
        place = _place(home, slots, master)
        if not place.path.exists():
            raise HomeUnreadable("the database is gone; its key slots are there")
        return Database.open(place)

    def _put_right(
        self, home: Path, slots: KeySlots, master: bytes, database: Database, settings: Settings
    ) -> tuple[str, ...]:
        """Note what was wrong with the key slots, then heal them; return it."""
        harms = tuple(slot_healing.harms(home, slots))
        if slots.mac and not keyslots.faults(home) and not rekeying.untidy(home, slots):
            return harms
        try:
            if harms:
                store = EventStore(database, settings.desk_id, self._clock.now, self._salt)
                store.note(
                    [VerificationFailed(faults=harms, count=len(harms))], _believed(database, settings)
                )
            # Who writes slots holds the store's write lock, so that no older ones are put over newer ones.
            with failures.files_translated(), database.writing():
                rekeying.clean(home, slot_healing.heal(home, slots, master), master)
        except (DiskFull, StorageFailed, StoreBusy) as failure:
            # One sound copy is enough to work with; the next opening tries again.
            _log.warning("key slots could not be put right: %s", type(failure).__name__)
        return harms

    def _note_lost_tail(self, database: Database, settings: Settings) -> None:
        if database.tail_lost is None:
            return
        try:
            store = EventStore(database, settings.desk_id, self._clock.now, self._salt)
            store.note([database.tail_lost], _believed(database, settings))
        except (DiskFull, StorageFailed, StoreBusy) as failure:
            # The person is told all the same, and the copy that was kept still says so.
            _log.warning("a lost tail could not be noted: %s", type(failure).__name__)

    def _settings(self, home: Path, database: Database) -> Settings:
        """Load the settings; without them this desk goes on with the store's only chain, else it begins a new one."""
        settings = desk_settings.load(paths.settings(home))
        if not settings.desk_id:
            store = EventStore(database, self._ids.new(), self._clock.now, self._salt)
            chains = store.desks()
            if len(chains) != 1:
                store.found_desk()
                chains = [store.desk_id]
            settings = replace(settings, desk_id=chains[0])
            desk_settings.save(paths.settings(home), settings)
        return settings


def _place(home: Path, slots: KeySlots, master: bytes) -> SqlCipherFile:
    return SqlCipherFile(home / slots.database, keyslots.derive(master, "database"))


def _believed(database: Database, settings: Settings) -> str:
    """Return who sat here last, "" where people have PINs: a remembered name proves nothing."""
    with database.reading() as tx:
        return "" if credentials.any_set(tx) else settings.signed_in


def _empty(folder: Path) -> None:
    """Remove what a crash may have left readable."""
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(mode=0o700, exist_ok=True)  # who opens the home at the same moment makes it too


def _salt() -> bytes:
    return secrets.token_bytes(32)
