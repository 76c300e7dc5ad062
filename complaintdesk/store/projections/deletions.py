"""Proposed deletions have no table: who asks folds their one short stream."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from complaintdesk.domain.ledger import Entry
    from complaintdesk.domain.retention import RetentionEvent


def apply(tx: Connection, entry: Entry, ident: str, event: RetentionEvent) -> None:
    """Follow one event: the ledger alone keeps it."""


def forget(tx: Connection, ident: str) -> None:
    """Remove nothing, there being nothing."""
