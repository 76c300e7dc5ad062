"""What differs between the engines; nothing outside this package asks which one it is."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from complaintdesk.store.dialects import postgresql, sqlcipher

if TYPE_CHECKING:
    from collections.abc import Callable

    from sqlalchemy import Connection, Engine


@dataclass(frozen=True, slots=True)
class Ways:
    """An engine's own ways: ``append_only`` are the statements that guard the ledger, ``lock_chain`` keeps other
    writers of one desk's chain out until the transaction ends."""

    append_only: tuple[str, ...]
    lock_chain: Callable[[Connection, str], None]


def ways_of(bind: Engine | Connection) -> Ways:
    """Return the ways of the engine that ``bind`` speaks to."""
    module = postgresql if bind.dialect.name == "postgresql" else sqlcipher
    return Ways(module.APPEND_ONLY, module.lock_chain)
