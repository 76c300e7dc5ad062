"""Phone numbers of order files, fast: a million of them must not wait for a library that takes 0.1 ms each."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

from complaintdesk.domain.errors import InvalidInput
from complaintdesk.services import phone_numbers

_MOBILE, _MOBILE_DIGITS = frozenset({"090", "080", "070", "060", "050"}), 11
_POWER = re.compile(r"\d[.]?\d*[eE][+]?\d")
_NOT_DIGITS = re.compile(r"[^\d+]")
_DOMESTIC = re.compile(r"0(?!10)[1-9]\d{8,9}")
_LOST_ZERO = re.compile(r"[1-9]\d{8,9}")
_ABROAD = re.compile(r"(?:\+|00|010)[1-9]\d{6,14}")


@lru_cache(maxsize=4096)
def normalized(text: str) -> str:
    """Return the E.164 form of a number as an order file holds it, "" if it is none.

    A spreadsheet takes the leading zero of 09012345678 for nothing; it is put back where the length says so (nine
    digits for a fixed line, ten for a mobile one). ``9.01E+09`` cannot be made whole again.
    """
    digits = text.replace("-", "")
    if digits.isascii() and digits.isdigit():
        # As most files have it, in no time.
        if digits[:3] in _MOBILE and len(digits) == _MOBILE_DIGITS:
            return f"+81{digits[1:]}"
    else:
        plain = text if text.isascii() else unicodedata.normalize("NFKC", text)
        if _POWER.search(plain):
            return ""
        digits = _NOT_DIGITS.sub("", plain)
    if _DOMESTIC.fullmatch(digits):
        return f"+81{digits[1:]}"
    if digits.startswith("81") and len(digits) in (11, 12):
        return f"+{digits}"
    if digits[:2] in ("90", "80", "70", "60", "50") and len(digits) == 10:
        return f"+81{digits}"
    if _LOST_ZERO.fullmatch(digits) and len(digits) == 9:
        return f"+81{digits}"
    if _ABROAD.fullmatch(digits):
        return _abroad(digits)
    return ""


def normalized_column(texts: list[str]) -> list[str]:
    """Return the E.164 forms of many numbers, as ``normalized``."""
    digits = "\n".join(texts).replace("-", "").split("\n")
    if len(digits) != len(texts) or not "".join(digits).isascii():
        return [normalized(text) for text in texts]
    return [
        f"+81{plain[1:]}"
        if len(plain) == _MOBILE_DIGITS and plain[:3] in _MOBILE and plain.isdigit()
        else normalized(text)
        for plain, text in zip(digits, texts, strict=True)
    ]


def _abroad(digits: str) -> str:
    plain = re.sub(r"^(?:00|010)", "+", digits)
    try:
        number = phone_numbers.parse(plain)
    except InvalidInput:
        return ""
    return number.e164 if number else ""
