"""The recovery code: 130 random bits in letters that are not mistaken for each other, with a check."""

from __future__ import annotations

import hashlib
import secrets
import unicodedata

from complaintdesk.domain.errors import InvalidInput

_LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
"""Crockford's base 32 (crockford.com/base32.html): no I, L, O, U."""

_READ_AS = str.maketrans({"O": "0", "I": "1", "L": "1"})
_SECRET, _CHECK, _GROUP = 26, 2, 4


def new() -> str:
    """Return a fresh code: seven groups of four, the last two characters a check."""
    secret = "".join(secrets.choice(_LETTERS) for _ in range(_SECRET))
    code = secret + _check(secret)
    return "-".join(code[start : start + _GROUP] for start in range(0, len(code), _GROUP))


def secret_of(code: str) -> bytes:
    """Return what the code stands for, typed in any width, case or grouping. Raises InvalidInput for a slip."""
    plain = unicodedata.normalize("NFKC", code).upper().translate(_READ_AS)
    plain = "".join(letter for letter in plain if letter not in "-‐‑–—−ー \t\r\n")
    if len(plain) != _SECRET + _CHECK or any(letter not in _LETTERS for letter in plain):
        raise InvalidInput("recovery_code", "shape")
    secret, check = plain[:_SECRET], plain[_SECRET:]
    if _check(secret) != check:
        raise InvalidInput("recovery_code", "mistyped")
    return secret.encode()


def same(shown: str, typed: str) -> bool:
    """Tell whether a code that was shown was typed again, however it is grouped. Raises InvalidInput for a slip."""
    return secret_of(shown) == secret_of(typed)


def _check(secret: str) -> str:
    digest = hashlib.sha256(b"complaintdesk recovery code" + secret.encode()).digest()
    return _LETTERS[digest[0] % 32] + _LETTERS[digest[1] % 32]
