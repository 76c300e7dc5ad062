"""What was done in like cases, for who has to decide now (checklist 64)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from complaintdesk.store import precedent_queries

if TYPE_CHECKING:
    from complaintdesk.domain.precedent import Precedent
    from complaintdesk.store.database import Database


class PrecedentService:
    """Up to five closed cases, the likest first. Only reads."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def of_case(self, case_id: str) -> list[Precedent]:
        """Return the closed cases most like this one. Raises NotFound."""
        with self._database.reading() as tx:
            return precedent_queries.of_case(tx, case_id)

    def of_call(self, call_id: str) -> list[Precedent]:
        """Return the closed cases most like the case of a call, or like the call itself. Raises NotFound."""
        with self._database.reading() as tx:
            return precedent_queries.of_call(tx, call_id)
