"""Contact points as people type them: a number, a beginning with *, 非通知, an address, a domain."""

from __future__ import annotations

import re
import unicodedata

from complaintdesk.domain import contact_point
from complaintdesk.domain.block import point_of
from complaintdesk.domain.contact_point import WITHHELD_CALLS, ContactPoint
from complaintdesk.domain.errors import InvalidInput
from complaintdesk.services import phone_numbers

_DASHES = re.compile(r"[\s‐‑‒–—―−ー－ｰ()（）./\-]+")
_BEGINNING = re.compile(r"[*~〜]+$")


def parse(typed: str) -> ContactPoint:
    """Return what is meant. Raises InvalidInput: empty, no number or address, too wide, a number never to be blocked.

    ``090-1234*`` is a beginning; ``@example.jp`` or ``example.jp`` a domain and all below it.
    """
    text = unicodedata.normalize("NFKC", typed).strip()
    if not text:
        raise InvalidInput("point", "empty")
    if "@" in text.lstrip("@"):
        return contact_point.mail(text)
    if text.startswith("@") or (re.search(r"[^\W\d_]", text) and "." in text):
        return contact_point.mail_domain(text)
    digits = _DASHES.sub("", text)
    if digits != (start := _BEGINNING.sub("", digits)):
        return contact_point.beginning(start)
    contact_point.refuse_service(digits)
    number = phone_numbers.parse(text)
    if number is None:
        raise InvalidInput("point", "empty")
    return WITHHELD_CALLS if number.withheld else point_of(number)
