"""Who is calling, as frozen rows: orders, what is known of a caller, and who a typed fragment may be."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from complaintdesk.domain.terms import Fault

if TYPE_CHECKING:
    from complaintdesk.domain.caller import CallerMarkRow
    from complaintdesk.domain.case_file import BlockRow, CallRow, NoticeRow, PromiseRow
    from complaintdesk.domain.contact import PhoneNumber
    from complaintdesk.domain.merging import LinkedPoint
    from complaintdesk.domain.promise_rows import MadeRow
    from complaintdesk.domain.terms import BlockState, CaseState, Channel, Outcome


@dataclass(frozen=True, slots=True, kw_only=True)
class OrderRow:
    """An order as imported from the shop system ``source``, which with ``order_number`` names it.

    ``phones`` are E.164, the buyer's first. ``ordered_at`` is UTC µs, 0 where the file had no date. ``total_yen`` is
    None and ``stage`` empty where it was silent; else ``stage`` is "before_dispatch", "dispatched" or "cancelled".
    """

    source: str = ""
    order_number: str
    ordered_at: int
    name: str
    kana: str
    phones: tuple[str, ...]
    mail: str
    items: str
    total_yen: int | None
    stage: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ContactRow:
    """One past contact at a glance: a call (``channel`` None) or a message, and what became of its case.

    ``lasted`` is in µs, None for messages and for calls without an end. ``outcome`` is how a try to ring back went.
    """

    at: int
    incoming: bool
    about: str
    channel: Channel | None = None
    lasted: int | None = None
    case_id: str = ""
    case_number: int = 0
    state: CaseState | None = None
    outcome: Outcome | None = None
    call_id: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class CallerCard:
    """Who is calling, from everything known about a number or order number.

    ``name`` is the latest noted, else the latest order's. ``calls`` are the newest first; ``times`` counts incoming
    calls; ``contacts`` are the newest calls and messages of the caller's cases, ``contact_count`` all of them;
    ``promises`` are all open ones of the caller's cases, the earliest due first; ``warnings`` the steps told, the
    oldest first; ``mark`` is how the shop treats them; ``fault`` is that of the open case; ``block`` is the one in
    force, else a proposal, else None. ``linked`` is by what else the same person is known, as somebody noted: all but
    ``block`` and ``mark`` is of all their numbers then.
    """

    number: PhoneNumber | None
    name: str
    orders: tuple[OrderRow, ...]
    calls: tuple[CallRow, ...]
    times: int
    open_case_id: str
    open_case: str
    promises: tuple[PromiseRow | MadeRow, ...]
    block: BlockRow | None
    contacts: tuple[ContactRow, ...] = ()
    contact_count: int = 0
    warnings: tuple[NoticeRow, ...] = ()
    mark: CallerMarkRow | None = None
    fault: Fault = Fault.UNDECIDED
    linked: tuple[LinkedPoint, ...] = ()


class Sureness(StrEnum):
    """KNOWN: from an order, a noted call or a case. MAYBE: the digits stand in what somebody wrote about a caller."""

    KNOWN = "known"
    MAYBE = "maybe"


@dataclass(frozen=True, slots=True, kw_only=True)
class Candidate:
    """Somebody whom a typed fragment may mean; ``at`` is the last order or contact, UTC µs.

    ``order_number`` is the order that was meant, "" if it is the caller who was. ``found_in`` is what of it holds the
    fragment when that is not the name, number or order number: a mail address, a case, or a line of somebody's notes.
    ``block`` and ``mark`` are as on the ``CallerCard``.
    """

    sureness: Sureness
    number: PhoneNumber | None
    name: str
    kana: str
    order_number: str
    at: int
    found_in: str = ""
    block: BlockState | None = None
    mark: CallerMarkRow | None = None

    @property
    def maybe(self) -> bool:
        """Tell whether it is not known, only found in notes."""
        return self.sureness is Sureness.MAYBE


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportRow:
    """One import of a file, with what came of it; ``at`` UTC µs.

    ``ended`` is "done", "cancelled" or "failed", empty while it runs or if it was cut off.
    """

    run_id: int
    at: int
    file: str
    source: str
    added: int
    changed: int
    same: int
    bad: int
    ended: str
