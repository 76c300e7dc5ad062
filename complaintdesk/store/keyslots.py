"""The master key of a home, wrapped in slots beside the database (DESIGN §5, ADR 002).

Every slot holds the same random 256-bit master key, encrypted with AES-256-GCM under a key that the slot's owner has:
the operating system's keyring, or the printed recovery code (Argon2id). A check value tells "wrong key" from
"damaged file". Two copies are kept; either alone is enough.
"""

from __future__ import annotations

import hashlib
import hmac
import json
import os
import secrets
from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING, Any

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from complaintdesk.domain import ledger
from complaintdesk.domain.errors import HomeUnreadable, WrongKey
from complaintdesk.store import recovery_code

if TYPE_CHECKING:
    from pathlib import Path

NAMES = ("keyslots.json", "keyslots-copy.json")
FORMAT = 1

# OWASP's first choice for Argon2id is 46 MiB and one pass; three passes over 64 MiB cost about 0.2 s here.
_PASSES = 3
_KIBIBYTES = 64 * 1024


@dataclass(frozen=True, slots=True)
class Slot:
    """One way to the master key: ``kind`` is keyring, recovery or open (a sample home's, which holds no secret)."""

    kind: str
    salt: str
    nonce: str
    wrapped: str


@dataclass(frozen=True, slots=True)
class KeySlots:
    """All ways to one master key. ``home_id`` names the keyring's entry; it is no secret."""

    home_id: str
    check: str
    slots: tuple[Slot, ...]

    @property
    def sample(self) -> bool:
        """Tell whether this is a sample home, which opens without any secret."""
        return any(slot.kind == "open" for slot in self.slots)


def derive(master: bytes, purpose: str) -> bytes:
    """Return the 32-byte key for one purpose: "database", "recordings", "signing"."""
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


def make(home_id: str, master: bytes, *, code: str, keyring_secret: bytes | None) -> KeySlots:
    """Return slots for the recovery code and, where there is one, the keyring."""
    slots = [_sealed("recovery", master, lambda salt: _from_code(code, salt))]
    if keyring_secret is not None:
        slots.append(_sealed("keyring", master, lambda salt: _from_keyring(keyring_secret, salt)))
    return KeySlots(home_id, _check(master), tuple(slots))


def make_open(home_id: str, master: bytes) -> KeySlots:
    """Return the slot of a sample home: the key lies open, and the file says so."""
    return KeySlots(home_id, _check(master), (Slot("open", "", "", master.hex()),))


def open_with_code(found: KeySlots, code: str) -> bytes:
    """Return the master key. Raises WrongKey, InvalidInput for a mistyped code."""
    return _open(found, "recovery", lambda salt: _from_code(code, salt))


def open_with_keyring(found: KeySlots, secret: bytes) -> bytes:
    """Return the master key. Raises WrongKey if the keyring holds another home's secret."""
    return _open(found, "keyring", lambda salt: _from_keyring(secret, salt))


def open_sample(found: KeySlots) -> bytes:
    """Return the master key of a sample home. Raises WrongKey for any other."""
    for slot in found.slots:
        if slot.kind == "open":
            return _checked(found, bytes.fromhex(slot.wrapped))
    raise WrongKey("not a sample")


def save(home: Path, slots: KeySlots) -> None:
    """Write both copies, each fsynced and put in place whole."""
    data = {"format": FORMAT, **asdict(slots)}
    text = json.dumps({**data, "sum": _sum(data)}, indent=2) + "\n"
    for name in NAMES:
        part = home / f"{name}.part"
        with open(part, "w", encoding="utf-8", opener=_private) as file:
            file.write(text)
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
    """Read the first sound copy. Raises HomeUnreadable if there is none."""
    for name in NAMES:
        try:
            return _parse(json.loads((home / name).read_text(encoding="utf-8")))
        except (OSError, ValueError, KeyError, TypeError):
            continue
    raise HomeUnreadable("key slots")


def faults(home: Path) -> list[str]:
    """Name the copies that are missing, unreadable or unlike the first sound one; empty if both are whole."""
    sound: KeySlots | None = None
    found = []
    for name in NAMES:
        try:
            copy = _parse(json.loads((home / name).read_text(encoding="utf-8")))
        except FileNotFoundError:
            found.append(f"{name}: missing")
            continue
        except (OSError, ValueError, KeyError, TypeError):
            found.append(f"{name}: unreadable")
            continue
        if sound is not None and copy != sound:
            found.append(f"{name}: unlike the other copy")
        sound = sound or copy
    return found


def _parse(data: dict[str, Any]) -> KeySlots:
    if data["format"] != FORMAT:
        raise ValueError("format")
    # A flipped bit inside a slot is still a slot; without this sum it would look like a wrong code.
    if data.pop("sum") != _sum(data):
        raise ValueError("sum")
    slots = tuple(Slot(**slot) for slot in data["slots"])
    return KeySlots(str(data["home_id"]), str(data["check"]), slots)


def _sum(data: dict[str, Any]) -> str:
    return hashlib.sha256(ledger.canonical(data)).hexdigest()


def _private(path: str, flags: int) -> int:
    return os.open(path, flags, 0o600)


def _sealed(kind: str, master: bytes, key_from: Any) -> Slot:
    salt = secrets.token_bytes(16)
    sealed = wrap(key_from(salt), master)
    return Slot(kind, salt.hex(), sealed[:12].hex(), sealed[12:].hex())


def _open(found: KeySlots, kind: str, key_from: Any) -> bytes:
    for slot in found.slots:
        if slot.kind == kind:
            key = key_from(bytes.fromhex(slot.salt))
            return _checked(found, unwrap(key, bytes.fromhex(slot.nonce) + bytes.fromhex(slot.wrapped)))
    raise WrongKey(f"no {kind} slot")


def _checked(found: KeySlots, master: bytes) -> bytes:
    if not hmac.compare_digest(_check(master), found.check):
        raise HomeUnreadable("key check")
    return master


def _check(master: bytes) -> str:
    return hmac.digest(derive(master, "check"), b"complaintdesk key check v1", "sha256").hex()


def _from_code(code: str, salt: bytes) -> bytes:
    return Argon2id(salt=salt, length=32, iterations=_PASSES, lanes=1, memory_cost=_KIBIBYTES).derive(
        recovery_code.secret_of(code)
    )


def _from_keyring(secret: bytes, salt: bytes) -> bytes:
    return HKDF(SHA256(), 32, salt=salt, info=b"complaintdesk keyring slot").derive(secret)
