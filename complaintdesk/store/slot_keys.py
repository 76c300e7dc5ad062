"""From what a slot's owner has to the key that its slot is sealed with (ADR 002, ADR 009)."""

from __future__ import annotations

import unicodedata

from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from complaintdesk.domain.errors import InvalidInput
from complaintdesk.store import recovery_code

SHORTEST_PASSPHRASE = 10
"""Characters after normalisation. A guess costs about 0.2 s here; the code, not the passphrase, is the strong way."""

# OWASP's first choice for Argon2id is 46 MiB and one pass; three passes over 64 MiB cost about 0.2 s here.
_PASSES = 3
_KIBIBYTES = 64 * 1024


def from_code(code: str, salt: bytes) -> bytes:
    """Return the key for a recovery code. Raises InvalidInput for a slip."""
    return _slowly(recovery_code.secret_of(code), salt)


def from_passphrase(passphrase: str, salt: bytes) -> bytes:
    """Return the key for a passphrase, however its characters were typed."""
    return _slowly(b"passphrase " + plain_passphrase(passphrase).encode(), salt)


def from_keyring(secret: bytes, salt: bytes) -> bytes:
    """Return the key for the keyring's secret, which is random and needs no slow derivation."""
    return HKDF(SHA256(), 32, salt=salt, info=b"complaintdesk keyring slot").derive(secret)


def plain_passphrase(passphrase: str) -> str:
    """Return the passphrase in one form for all widths and input methods (NFKC), without white space around it."""
    return unicodedata.normalize("NFKC", passphrase).strip()


def check_passphrase(passphrase: str) -> None:
    """Raise InvalidInput for a passphrase that is too short to be one."""
    if len(plain_passphrase(passphrase)) < SHORTEST_PASSPHRASE:
        raise InvalidInput("passphrase", "too short")


def _slowly(secret: bytes, salt: bytes) -> bytes:
    return Argon2id(salt=salt, length=32, iterations=_PASSES, lanes=1, memory_cost=_KIBIBYTES).derive(secret)
