"""The master key of a home, wrapped in slots beside the database (DESIGN §5, ADR 002, ADR 009).

Every slot holds the same random 256-bit master key, encrypted with AES-256-GCM under a key that the slot's owner has:
the operating system's keyring, the printed recovery code, or a passphrase. A check value tells "wrong key" from
"damaged file", a MAC finds who changed the file and its sum (slot_form.py).
"""

from __future__ import annotations

import hmac
import os
import secrets
from dataclasses import asdict, replace
from typing import TYPE_CHECKING, Any

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from complaintdesk.domain import ledger
from complaintdesk.domain.errors import HomeUnreadable, InvalidInput, WrongKey
from complaintdesk.store import slot_form, slot_keys
from complaintdesk.store.slot_form import KeySlots, Slot

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

NAMES = ("keyslots.json", "keyslots-copy.json")
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
        file.write(slot_form.text_of(slots))
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
        return slot_form.parse((home / name).read_bytes())
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
