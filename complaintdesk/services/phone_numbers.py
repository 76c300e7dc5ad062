"""Phone numbers as people type them, to what the store keeps (E.164, region JP) and back."""

from __future__ import annotations

import re
import unicodedata
from typing import TYPE_CHECKING

from complaintdesk.domain.contact import WITHHELD, PhoneNumber
from complaintdesk.domain.errors import InvalidInput

if TYPE_CHECKING:
    import phonenumbers

_REGION = "JP"
_WITHHELD = frozenset({"非通知", "非通知設定", "ヒツウチ", "withheld", "anonymous", "private", "p"})
_DASHES = re.compile(r"[\s‐‑‒–—―−ー－ｰ()（）./\-]+")


def parse(typed: str) -> PhoneNumber | None:
    """Return the number, WITHHELD for 非通知, or None for empty text.

    Any width and hyphens; 184 or 186 dialled first (hide or show one's number, NTT) is taken off and kept as a flag.
    A possible number that is not assigned is kept with ``sure`` false. Raises InvalidInput for anything else.
    """
    text = unicodedata.normalize("NFKC", typed).strip()
    if not text:
        return None
    if text.casefold() in _WITHHELD:
        return WITHHELD
    digits = _DASHES.sub("", text)
    prefix = ""
    if match := re.fullmatch(r"(18[46])(\+?\d{6,})", digits):
        prefix, digits = match.groups()
    # 00 is how Europe dials abroad and how switchboards there write; in Japan 0081 is no number of its own.
    digits = re.sub(r"^0081(?=0?[1-9]\d{8,9}$)", "+81", digits)
    if not re.fullmatch(r"\+?\d{3,17}", digits):
        raise InvalidInput("number", "not a number")
    return _numbered(digits, prefix)


def of_e164(e164: str) -> PhoneNumber:
    """Return the number of an E.164 string, WITHHELD for an empty one."""
    return _numbered(e164, "") if e164 else WITHHELD


def in_form(e164: str, form: str) -> str:
    """Return a number as a dialler wants it: "e164", "national" with hyphens, or "digits"."""
    if form == "e164":
        return e164
    shown = of_e164(e164).shown
    return shown if form == "national" else re.sub(r"[^\d+]", "", shown)


def _numbered(digits: str, prefix: str) -> PhoneNumber:
    import phonenumbers  # 0.1 s: at first use, not at start-up

    try:
        parsed = phonenumbers.parse(digits, _REGION)
    except phonenumbers.NumberParseException as failure:
        raise InvalidInput("number", "not a number") from failure
    if not phonenumbers.is_possible_number(parsed):
        raise InvalidInput("number", "impossible")
    return PhoneNumber(
        e164=phonenumbers.format_number(parsed, phonenumbers.PhoneNumberFormat.E164),
        prefix=prefix,
        sure=phonenumbers.is_valid_number(parsed),
        shown=_shown(parsed),
    )


def _shown(parsed: phonenumbers.PhoneNumber) -> str:
    import phonenumbers

    if parsed.country_code != 81:
        return phonenumbers.format_number(parsed, phonenumbers.PhoneNumberFormat.INTERNATIONAL)
    national = phonenumbers.format_number(parsed, phonenumbers.PhoneNumberFormat.NATIONAL)
    # The library leaves unassigned mobile ranges (090-0…) ungrouped; people read them in 3-4-4.
    if match := re.fullmatch(r"(0[5789]0)-?(\d{4})-?(\d{4})", national):
        return "-".join(match.groups())
    # And it drops the leading zero of a number whose length fits no plan; read back or dialled it would be another.
    return national if national.startswith("0") else f"0{national}"
