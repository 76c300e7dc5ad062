"""Contact points that can be blocked or allowed: a number, its beginning, withheld calls, an address, a mail domain."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum

from complaintdesk.domain.errors import InvalidInput
from complaintdesk.domain.terms import ContactWay


class PointKind(StrEnum):
    """What of a caller is meant."""

    NUMBER = "number"
    PREFIX = "prefix"
    WITHHELD = "withheld"
    MAIL = "mail"
    MAIL_DOMAIN = "mail_domain"


@dataclass(frozen=True, slots=True, kw_only=True)
class ContactPoint:
    """One way by which somebody reaches the shop.

    ``value`` is E.164, the beginning of one, empty for withheld calls, a mail address or a domain, both in small
    letters; ``shown`` is how it stood on the screen.
    """

    kind: PointKind
    value: str = ""
    shown: str = ""

    @property
    def way(self) -> ContactWay:
        """Return the channel on which it is met."""
        return ContactWay.MAIL if self.kind in (PointKind.MAIL, PointKind.MAIL_DOMAIN) else ContactWay.PHONE

    @property
    def wide(self) -> bool:
        """Tell whether it meets people whom nobody has heard yet."""
        return self.kind in (PointKind.PREFIX, PointKind.WITHHELD, PointKind.MAIL_DOMAIN)


WITHHELD_CALLS = ContactPoint(kind=PointKind.WITHHELD)
"""All calls without a number."""

_EMERGENCY = frozenset({"110", "118", "119"})
_SERVICE = re.compile(r"1\d\d|#\d{4}")
"""電気通信番号規則 gives numbers of the form 1XY to emergency calls and the carriers' own services (104, 113, 116, 144,
171, 188, 189); # and four digits are consultations of the authorities (#9110, #7119)."""

_LEAST_DIGITS = 5
"""Digits of a Japanese beginning, its 0 included: 090, 0120 or 03 would stop thousands whom nobody has heard."""

_MAILBOXES = frozenset(
    {
        "gmail.com",
        "googlemail.com",
        "yahoo.co.jp",
        "ymail.ne.jp",
        "outlook.com",
        "outlook.jp",
        "hotmail.com",
        "hotmail.co.jp",
        "live.jp",
        "icloud.com",
        "me.com",
        "docomo.ne.jp",
        "ezweb.ne.jp",
        "au.com",
        "softbank.ne.jp",
        "i.softbank.jp",
        "ymobile.ne.jp",
        "rakuten.jp",
        "nifty.com",
        "ocn.ne.jp",
        "biglobe.ne.jp",
        "plala.or.jp",
        "so-net.ne.jp",
        "yahoo.com",
        "yahoo.ne.jp",
        "ymail.com",
        "live.com",
        "msn.com",
        "aol.com",
        "mac.com",
        "proton.me",
        "protonmail.com",
        "excite.co.jp",
        "infoseek.jp",
        "goo.jp",
        "softbank.jp",
        "vodafone.ne.jp",
        "uqmobile.jp",
        "pdx.ne.jp",
        "emobile.ne.jp",
        "mineo.jp",
        "zoho.com",
        "gmx.com",
        "mail.com",
        "qq.com",
        "163.com",
        "naver.com",
        "dion.ne.jp",
        "asahi-net.or.jp",
        "odn.ne.jp",
        "eonet.ne.jp",
        "dti.ne.jp",
        "wakwak.com",
        "ybb.ne.jp",
        "mesh.ne.jp",
    }
)
"""Domains under which strangers have their mailboxes, the well-known ones: a person there is blocked by address.
Providers give strangers names below their own (aurora.ocn.ne.jp, t.vodafone.ne.jp), too."""

_SECOND_LEVEL = frozenset(
    ["co", "or", "ne", "ac", "ad", "ed", "go", "gr", "lg", "com", "net", "org", "edu", "gov"]
)

_BOX = re.compile(r"[a-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}")
_LONGEST_DOMAIN = 253
"""Characters of a domain name (RFC 1035 §2.3.4, without the root)."""
_DOMAIN = re.compile(r"(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z][a-z0-9-]{0,61}[a-z0-9]")


def refuse_service(digits: str) -> None:
    """Refuse the short numbers of emergency calls and public services. Raises InvalidInput."""
    if digits in _EMERGENCY:
        raise InvalidInput("point", "emergency")
    if _SERVICE.fullmatch(digits):
        raise InvalidInput("point", "service")


def beginning(digits: str) -> ContactPoint:
    """Return a beginning of numbers: ``0501234``, ``+44`` or ``01044``. Raises InvalidInput: too wide, no number."""
    if digits.startswith("010"):  # how one dials abroad from Japan
        digits = f"+{digits[3:]}"
    if digits.startswith("+81"):
        digits = f"0{digits[3:]}"
    if not re.fullmatch(r"0[0-9]*|\+[1-9][0-9]*", digits) or len(digits) > 15:
        raise InvalidInput("point", "not a beginning")
    if digits.startswith("0"):
        if len(digits) < _LEAST_DIGITS:
            raise InvalidInput("point", "too wide")
        return ContactPoint(kind=PointKind.PREFIX, value=f"+81{digits[1:]}", shown=f"{digits}*")
    if "+81".startswith(digits):
        raise InvalidInput("point", "too wide")
    return ContactPoint(kind=PointKind.PREFIX, value=digits, shown=f"{digits}*")


def mail(typed: str) -> ContactPoint:
    """Return a mail address. Raises InvalidInput."""
    value = _address(typed)
    if not value:
        raise InvalidInput("point", "not an address")
    return ContactPoint(kind=PointKind.MAIL, value=value, shown=value)


def mail_domain(typed: str) -> ContactPoint:
    """Return a mail domain and all below it. Raises InvalidInput: not a domain, shared by strangers."""
    value = _as_sent(typed.removeprefix("@"))
    if not value:
        raise InvalidInput("point", "not a domain")
    above, _, top = value.rpartition(".")
    if _shared(value) or (above in _SECOND_LEVEL and len(top) == len("jp")):
        raise InvalidInput("point", "shared domain")
    return ContactPoint(kind=PointKind.MAIL_DOMAIN, value=value, shown=f"@{value}")


def _shared(domain: str) -> bool:
    labels = domain.split(".")
    return any(".".join(labels[place:]) in _MAILBOXES for place in range(len(labels)))


def address_in(text: str) -> str:
    """Return the mail address in a sender's line (``見本 <a@example.jp>``), in small letters; "" if there is none."""
    inside = re.search(r"<([^<>]*)>\s*$", text)
    return _address((inside[1] if inside else text).strip())


def _address(typed: str) -> str:
    """Return an address as it travels, "" where it is none."""
    box, at, domain = typed.lower().rpartition("@")
    sent = _as_sent(domain) if typed[: len(box)].isascii() else ""  # K (the Kelvin sign) becomes a k
    return f"{box}@{sent}" if at and sent and _BOX.fullmatch(box) else ""


def _as_sent(domain: str) -> str:
    """Return a domain as it travels (見本.jp is xn--… there, RFC 5890), "" where it is none."""
    value = domain.replace("。", ".").lower().removesuffix(".")
    if not value.isascii():  # what is, has travelled: today's xn--… are more than the codec of 2003 reads
        try:
            sent = value.encode("idna")
            back = sent.decode("idna")
        except UnicodeError:
            return ""
        if back != value:  # ß becomes ss there, which is another domain today
            return ""
        value = sent.decode("ascii").lower()
    return value if _DOMAIN.fullmatch(value) and len(value) <= _LONGEST_DOMAIN else ""


def values_of_number(e164: str) -> tuple[str, ...]:
    """Return the values that a point may have to meet this number, itself first, then ever shorter beginnings."""
    return (e164, *(e164[:length] for length in range(len(e164) - 1, 1, -1))) if e164 else ("",)


def values_of_mail(address: str) -> tuple[str, ...]:
    """Return the values that a point may have to meet this address: itself, its domain and those above."""
    labels = address.rpartition("@")[2].split(".")
    return (address, *(".".join(labels[place:]) for place in range(len(labels) - 1)))


def meets(point: ContactPoint, value: str) -> bool:
    """Tell whether a point of one of those values meets the number or address: not each kind with each value."""
    if point.kind is PointKind.WITHHELD:
        return not value
    if point.kind in (PointKind.NUMBER, PointKind.MAIL):
        return bool(value) and point.value == value
    if point.kind is PointKind.PREFIX:
        return value.startswith(point.value)
    domain = value.rpartition("@")[2]
    return domain == point.value or domain.endswith(f".{point.value}")
