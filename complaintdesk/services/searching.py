"""Searching everything that people wrote."""

from __future__ import annotations

from typing import TYPE_CHECKING

from complaintdesk.domain import folding
from complaintdesk.store import search_queries

if TYPE_CHECKING:
    from complaintdesk.domain.hit import Hit
    from complaintdesk.store.event_store import EventStore


class SearchService:
    """Lines, callers, cases, messages, promises, notices, decisions and blocks, in one search."""

    def __init__(self, store: EventStore) -> None:
        self._store = store

    def find(self, words: str, limit: int = 50, before: int | None = None) -> list[Hit]:
        """Return where all words stand, the newest first, at most ``limit``.

        ``before`` is the ``place`` of the last hit of the page before. Nothing is found for no words.
        """
        with self._store.database.reading() as tx:
            return search_queries.find(tx, folding.words(words), limit, before)
