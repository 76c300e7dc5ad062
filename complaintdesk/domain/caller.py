"""How the shop treats a caller: VIP, what to mind, what kind of person they are on the phone."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum

from complaintdesk.domain.contact import PhoneNumber
from complaintdesk.domain.errors import InvalidInput

MAX_HANDLING = 400
"""Characters of what to mind with a caller."""


class CustomerType(StrEnum):
    """How a caller is with a complaint (checklist 35); each has its own tip."""

    DIRECT = "direct"
    PREMIUM = "premium"
    OFTEN = "often"
    SILENT = "silent"


@dataclass(frozen=True, slots=True, kw_only=True)
class CallerMarked:
    """What the shop minds with the caller of this number; each event replaces the one before."""

    number: PhoneNumber
    vip: bool = False
    handling: str = ""
    customer_type: CustomerType | None = None


CallerEvent = CallerMarked


@dataclass(frozen=True, slots=True)
class Caller:
    """A caller as the events say; None before anything was minded."""

    mark: CallerMarked | None = None

    def after(self, event: CallerEvent) -> Caller:
        """Return the caller once ``event`` has happened."""
        return replace(self, mark=event)


@dataclass(frozen=True, slots=True, kw_only=True)
class CallerMarkRow:
    """What is minded with a caller, as ``staff`` noted it at ``at`` (UTC µs)."""

    vip: bool
    handling: str
    customer_type: CustomerType | None
    at: int
    staff: str


def marked(
    caller: Caller, number: PhoneNumber, *, vip: bool, handling: str, customer_type: CustomerType | None
) -> CallerMarked | None:
    """Mark the caller of a number, None if that is on record already. Raises InvalidInput."""
    if not number.e164:
        raise InvalidInput("number", "withheld")
    if len(handling.strip()) > MAX_HANDLING:
        raise InvalidInput("handling", "too long")
    event = CallerMarked(number=number, vip=vip, handling=handling.strip(), customer_type=customer_type)
    before = caller.mark or CallerMarked(number=number)
    same = (before.vip, before.handling, before.customer_type) == (vip, event.handling, customer_type)
    return None if same else event
