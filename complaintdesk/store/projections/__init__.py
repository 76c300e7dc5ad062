"""What screens read, kept up to date by each event in the transaction that writes it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from complaintdesk.store.projections import blocks, calls, cases, shop

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from complaintdesk.domain.ledger import Entry
    from complaintdesk.store.codec import Event

_BY_STREAM = {"shop": shop.apply, "call": calls.apply, "case": cases.apply, "block": blocks.apply}


def apply(tx: Connection, entry: Entry, event: Event) -> None:
    """Bring the tables up to date with one event; the stream's first word says whose it is."""
    subject, _, ident = entry.stream.partition("-")
    _BY_STREAM[subject](tx, entry, ident, event)  # type: ignore[operator]
