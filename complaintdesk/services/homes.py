"""Founding and opening a home: the folder with the store, its key slots and recordings."""

from __future__ import annotations

import base64
import secrets
import shutil
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from complaintdesk import paths
from complaintdesk.domain.errors import HomeExists, HomeMissing, HomeUnreadable, KeyNeeded, WrongKey
from complaintdesk.services import settings as desk_settings
from complaintdesk.services.settings import Settings
from complaintdesk.services.shops import ShopService
from complaintdesk.store import failures, keyslots, recovery_code
from complaintdesk.store.database import Database, SqlCipherFile
from complaintdesk.store.event_store import EventStore

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from complaintdesk.domain.shop import Rules
    from complaintdesk.domain.terms import Role
    from complaintdesk.services.ports import Clock, Ids, SecretStore


@dataclass(frozen=True, slots=True)
class OpenHome:
    """An unlocked home; of 32 bytes each, ``recordings_key`` wraps the recordings' keys, ``signing_key`` the desks'."""

    path: Path
    settings: Settings
    database: Database
    recordings_key: bytes = field(repr=False)
    signing_key: bytes = field(repr=False)
    sample: bool


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
        self, keyring: SecretStore, clock: Clock, ids: Ids, salt: Callable[[], bytes] | None = None
    ) -> None:
        self._keyring = keyring
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
        return any((home / name).exists() for name in (*keyslots.NAMES, paths.database(home).name))

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
            in_keyring = self._keyring.put(home_id, base64.b64encode(secret).decode())
            slots = keyslots.make(
                home_id, master, code=founding.code, keyring_secret=secret if in_keyring else None
            )
        keyslots.save(part, slots)
        database = Database.create(SqlCipherFile(paths.database(part), keyslots.derive(master, "database")))
        try:
            store = EventStore(database, self._ids.new(), self._clock.now, self._salt)
            store.found_desk()
            shops = ShopService(store, self._ids)
            shops.found(founding.shop, founding.people, founding.rules, sample=founding.sample)
            first = next(person.staff_id for person in shops.shop().staff)
        finally:
            database.close()
        paths.recordings(part).mkdir(mode=0o700)
        desk_settings.save(paths.settings(part), Settings(desk_id=store.desk_id, signed_in=first))
        return in_keyring

    def open(self, home: Path, code: str | None = None) -> OpenHome:
        """Open a home with the keyring's secret, or with the recovery code if one is given.

        A home that cannot be read stays as it is: nothing is created over it. Raises HomeMissing, HomeUnreadable,
        KeyNeeded, WrongKey, InvalidInput (mistyped code), NewerSchema, StorageFailed.
        """
        if not self.exists(home):
            raise HomeMissing(str(home))
        slots = keyslots.load(home)
        master = self._master(slots, code)
        if not paths.database(home).exists():
            raise HomeUnreadable("the database is gone; its key slots are there")
        database = Database.open(SqlCipherFile(paths.database(home), keyslots.derive(master, "database")))
        try:
            with failures.files_translated():
                settings = self._settings(home, database)
                _empty(paths.work(home))
        except BaseException:
            database.close()
            raise
        return OpenHome(
            home,
            settings,
            database,
            keyslots.derive(master, "recordings"),
            keyslots.derive(master, "signing"),
            slots.sample,
        )

    def _master(self, slots: keyslots.KeySlots, code: str | None) -> bytes:
        if slots.sample:
            return keyslots.open_sample(slots)
        if code is not None:
            return keyslots.open_with_code(slots, code)
        secret = self._keyring.get(slots.home_id)
        if secret is None:
            raise KeyNeeded
        try:
            return keyslots.open_with_keyring(slots, base64.b64decode(secret, validate=True))
        except (WrongKey, ValueError) as failure:
            raise KeyNeeded("the keyring holds another secret") from failure

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


def _empty(folder: Path) -> None:
    """Remove what a crash may have left readable."""
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(mode=0o700)


def _salt() -> bytes:
    return secrets.token_bytes(32)
