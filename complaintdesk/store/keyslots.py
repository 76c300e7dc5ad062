"""The master key of a home, wrapped in slots beside the database (DESIGN §5, ADR 002, ADR 009).

Every slot holds the same random 256-bit master key, encrypted with AES-256-GCM under a key that the slot's owner has:
the operating system's keyring, the printed recovery code, or a passphrase. A check value tells "wrong key" from
"damaged file", a sum finds a flipped bit before any secret is known, a MAC finds who changed the file and its sum.
"""

from __future__ import annotations

import hashlib
import hmac
import json
import os
import re
import secrets
from dataclasses import asdict, dataclass, replace
from typing import TYPE_CHECKING, Any

import msgspec
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from complaintdesk.domain import ledger
from complaintdesk.domain.errors import HomeUnreadable, InvalidInput, WrongKey
from complaintdesk.store import slot_keys

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

NAMES = ("keyslots.json", "keyslots-copy.json")
FORMAT = 2
"""Format 1 had neither generation, database nor MAC; it is read, and written anew at the next opening."""

FIRST_DATABASE = "complaintdesk.db"
_DATABASE_NAME = re.compile(r"complaintdesk(-[1-9][0-9]{0,8})?\.db")


@dataclass(frozen=True, slots=True)
class Slot:
    """One way to the master key.

    ``kind`` is keyring, recovery, passphrase or open (a sample home's, which holds no secret).
    """

    kind: str
    salt: str
    nonce: str
    wrapped: str


@dataclass(frozen=True, slots=True)
class KeySlots:
    """All ways to one master key. ``home_id`` names the keyring's entry; it is no secret.

    ``generation`` grows with every change, so that the newer of two copies is known. ``database`` names the file that
    the master key opens; ``replaces`` one that a re-key left behind. ``mac`` is empty in format 1 only.
    """

    home_id: str
    check: str
    slots: tuple[Slot, ...]
    generation: int = 0
    database: str = FIRST_DATABASE
    replaces: str = ""
    mac: str = ""

    @property
    def sample(self) -> bool:
        """Tell whether this is a sample home, which opens without any secret."""
        return self.has("open")

    def has(self, kind: str) -> bool:
        """Tell whether there is a slot of that kind."""
        return any(slot.kind == kind for slot in self.slots)


# --- keys ---------------------------------------------------------------------------------------------


def derive(master: bytes, purpose: str) -> bytes:
    """Return the 32-byte key for one purpose: "database", "recordings", "signing", "care"."""
    return HKDF(SHA256(), 32, salt=None, info=f"complaintdesk {purpose}".encode()).derive(master)


def wrap(key: bytes, secret: bytes) -> bytes:
    """Encrypt ``secret`` under a 32-byte key; the nonce leads."""
    nonce = os.urandom(12)
    return nonce + AESGCM(key).encrypt(nonce, secret, None)


def unwrap(key: bytes, wrapped: bytes) -> bytes:
    """Decrypt what ``wrap`` made. Raises WrongKey."""
    try:
        return AESGCM(key).decrypt(wrapped[:12], wrapped[12:], None)
    except (InvalidTag, ValueError) as failure:
        raise WrongKey("wrapped key") from failure


# --- making and changing ------------------------------------------------------------------------------


def make(home_id: str, master: bytes, *, code: str, keyring_secret: bytes | None) -> KeySlots:
    """Return slots for the recovery code and, where there is one, the keyring."""
    made = with_code(KeySlots(home_id, _check(master), ()), master, code)
    if keyring_secret is not None:
        made = with_keyring(made, master, keyring_secret)
    return changed(made, master, generation=1)


def make_open(home_id: str, master: bytes) -> KeySlots:
    """Return the slot of a sample home: the key lies open, and the file says so."""
    slots = (Slot("open", "", "", master.hex()),)
    return changed(KeySlots(home_id, _check(master), slots), master, generation=1)


def with_code(found: KeySlots, master: bytes, code: str) -> KeySlots:
    """Return the slots with this recovery code in place of the one before. Raises InvalidInput for a slip."""
    return _with(found, master, "recovery", lambda salt: slot_keys.from_code(code, salt))


def with_passphrase(found: KeySlots, master: bytes, passphrase: str) -> KeySlots:
    """Return the slots with this passphrase, in place of the one before. Raises InvalidInput: too short."""
    slot_keys.check_passphrase(passphrase)
    return _with(found, master, "passphrase", lambda salt: slot_keys.from_passphrase(passphrase, salt))


def with_keyring(found: KeySlots, master: bytes, secret: bytes) -> KeySlots:
    """Return the slots with this secret of a keyring in place of the one before."""
    return _with(found, master, "keyring", lambda salt: slot_keys.from_keyring(secret, salt))


def without(found: KeySlots, master: bytes, kind: str) -> KeySlots:
    """Return the slots without those of a kind."""
    return changed(found, master, slots=tuple(slot for slot in found.slots if slot.kind != kind))


def changed(found: KeySlots, master: bytes, **values: Any) -> KeySlots:
    """Return the slots with other values, as the next generation unless one is given."""
    made = replace(found, **{"generation": found.generation + 1, **values, "mac": ""})
    return replace(made, mac=_mac(made, master))


# --- opening ------------------------------------------------------------------------------------------


def open_with_secret(found: KeySlots, typed: str) -> bytes:
    """Return the master key for what a person typed: the recovery code or the passphrase.

    Raises WrongKey if it is neither, InvalidInput for a mistyped code.
    """
    try:
        return open_with_code(found, typed)
    except (InvalidInput, WrongKey) as failure:
        if not found.has("passphrase"):
            raise
        try:
            return open_with_passphrase(found, typed)
        except WrongKey:
            if isinstance(failure, InvalidInput) and failure.why == "mistyped":
                raise failure from None
            raise


def open_with_code(found: KeySlots, code: str) -> bytes:
    """Return the master key. Raises WrongKey, InvalidInput for a mistyped code."""
    return _open(found, "recovery", lambda salt: slot_keys.from_code(code, salt))


def open_with_passphrase(found: KeySlots, passphrase: str) -> bytes:
    """Return the master key. Raises WrongKey."""
    return _open(found, "passphrase", lambda salt: slot_keys.from_passphrase(passphrase, salt))


def open_with_keyring(found: KeySlots, secret: bytes) -> bytes:
    """Return the master key. Raises WrongKey if the keyring holds another home's secret."""
    return _open(found, "keyring", lambda salt: slot_keys.from_keyring(secret, salt))


def open_sample(found: KeySlots) -> bytes:
    """Return the master key of a sample home. Raises WrongKey for any other."""
    for slot in found.slots:
        if slot.kind == "open":
            return _checked(found, bytes.fromhex(slot.wrapped))
    raise WrongKey("not a sample")


# --- the two files ------------------------------------------------------------------------------------


def save(home: Path, slots: KeySlots) -> None:
    """Write both copies, each durable and put in place whole before the next one is touched."""
    for name in NAMES:
        save_copy(home, name, slots)


def save_copy(home: Path, name: str, slots: KeySlots) -> None:
    """Write one copy, whole or not at all."""
    part = home / f"{name}.part"
    with open(part, "wb", opener=_private) as file:
        file.write(text_of(slots))
        file.flush()
        os.fsync(file.fileno())
    part.replace(home / name)
    sync_folder(home)


def sync_folder(folder: Path) -> None:
    """Make a rename durable; Windows does so by itself and cannot open a folder."""
    if os.name == "posix":
        opened = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(opened)
        finally:
            os.close(opened)


def load(home: Path) -> KeySlots:
    """Read the newest sound copy. Raises HomeUnreadable if there is none."""
    return newest(home)[0]


def newest(home: Path) -> list[KeySlots]:
    """Read the sound copies of the highest generation: one, or two that differ. Raises HomeUnreadable."""
    sound = [copy for name in NAMES if (copy := read_copy(home, name)) is not None]
    if not sound:
        raise HomeUnreadable("key slots")
    highest = max(copy.generation for copy in sound)
    return list(dict.fromkeys(copy for copy in sound if copy.generation == highest))


def read_copy(home: Path, name: str) -> KeySlots | None:
    """Read one copy, None if it is missing or not just what was written."""
    try:
        return _parse((home / name).read_bytes())
    except (OSError, ValueError, KeyError, TypeError, AttributeError):
        return None


def faults(home: Path) -> list[str]:
    """Name the copies that are missing, unreadable, or unlike the newest sound one; empty if both are whole."""
    copies = {name: read_copy(home, name) for name in NAMES}
    sound = [copy for copy in copies.values() if copy is not None]
    best = max(sound, key=lambda copy: copy.generation, default=None)
    found = []
    for name, copy in copies.items():
        if copy is None:
            found.append(f"{name}: {'unreadable' if (home / name).exists() else 'missing'}")
        elif best is not None and copy.generation < best.generation:
            found.append(f"{name}: older than the other copy")
        elif copy != best:
            found.append(f"{name}: unlike the other copy")
    return found


def text_of(slots: KeySlots) -> bytes:
    """Return the file's bytes; there is one form for each content, so that any other bytes are damage."""
    fields = asdict(slots)
    if not slots.mac:
        data = {"format": 1, **{name: fields[name] for name in ("home_id", "check", "slots")}}
    else:
        data = {"format": FORMAT, **fields}
    return (json.dumps({**data, "sum": _sum(data)}, indent=2) + "\n").encode()


def _parse(text: bytes) -> KeySlots:
    data = json.loads(text)
    if data.pop("format") not in (1, FORMAT):
        raise ValueError("format")
    # A flipped bit inside a slot is still a slot; without this sum it would look like a wrong code.
    del data["sum"]
    try:
        found = msgspec.convert(data, KeySlots)
    except msgspec.ValidationError as failure:
        raise ValueError("fields") from failure
    if text_of(found) != text or not all(
        map(_is_database, (found.database, found.replaces or found.database))
    ):
        raise ValueError("sum")
    return found


def _is_database(name: str) -> bool:
    return _DATABASE_NAME.fullmatch(name) is not None


def _sum(data: dict[str, Any]) -> str:
    return hashlib.sha256(ledger.canonical(data)).hexdigest()


def _private(path: str, flags: int) -> int:
    return os.open(path, flags, 0o600)


def _with(found: KeySlots, master: bytes, kind: str, key_from: Callable[[bytes], bytes]) -> KeySlots:
    salt = secrets.token_bytes(16)
    sealed = wrap(key_from(salt), master)
    slot = Slot(kind, salt.hex(), sealed[:12].hex(), sealed[12:].hex())
    others = tuple(other for other in found.slots if other.kind != kind)
    return changed(found, master, slots=(*others, slot))


def _open(found: KeySlots, kind: str, key_from: Callable[[bytes], bytes]) -> bytes:
    for slot in found.slots:
        if slot.kind == kind:
            key = key_from(bytes.fromhex(slot.salt))
            return _checked(found, unwrap(key, bytes.fromhex(slot.nonce) + bytes.fromhex(slot.wrapped)))
    raise WrongKey(f"no {kind} slot")


def fits(found: KeySlots, master: bytes) -> bool:
    """Tell whether these slots are those of this master key, as its owner left them."""
    try:
        return bool(_checked(found, master))
    except HomeUnreadable:
        return False


def _checked(found: KeySlots, master: bytes) -> bytes:
    if not hmac.compare_digest(_check(master), found.check):
        raise HomeUnreadable("key check")
    if found.mac and not hmac.compare_digest(_mac(found, master), found.mac):
        raise HomeUnreadable("key slots changed")
    return master


def _check(master: bytes) -> str:
    return hmac.digest(derive(master, "check"), b"complaintdesk key check v1", "sha256").hex()


def _mac(slots: KeySlots, master: bytes) -> str:
    bare = ledger.canonical(asdict(replace(slots, mac="")))
    return hmac.digest(derive(master, "slots"), bare, "sha256").hex()
