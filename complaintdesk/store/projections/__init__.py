"""What screens read, kept up to date by each event in the transaction that writes it.

A stream's rows depend on that stream alone, so that it can be forgotten and replayed by itself after an erasure. The
one thing that crosses over, ``complaint_case.touched_at``, only ever grows.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from complaintdesk.domain import block, retention
from complaintdesk.store.projections import (
    allowances,
    blocks,
    callers,
    calls,
    cases,
    custody,
    deletions,
    search,
    shop,
)

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from complaintdesk.domain.ledger import Entry
    from complaintdesk.store.codec import Event

_BY_STREAM: dict[str, Any] = {
    "shop": shop,
    "call": calls,
    "case": cases,
    "block": blocks,
    block.ALLOWANCES: allowances,
    "caller": callers,
    retention.STREAM: deletions,
    "desk": custody,
}


def apply(tx: Connection, entry: Entry, event: Event) -> None:
    """Bring the tables and the search index up to date with one event."""
    apply_tables(tx, entry, event)
    search.apply(tx, entry, event)


def apply_tables(tx: Connection, entry: Entry, event: Event) -> None:
    """Bring the tables alone up to date with one event; the stream's first word says whose it is."""
    subject, _, ident = entry.stream.partition("-")
    _BY_STREAM[subject].apply(tx, entry, ident, event)


def forget(tx: Connection, stream: str) -> None:
    """Remove a stream's rows; its events are applied anew next."""
    subject, _, ident = stream.partition("-")
    _BY_STREAM[subject].forget(tx, ident)
