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
    """An engine's own ways.

    ``append_only`` are the statements that guard the ledger since schema 0001, ``erasure`` those of 0002;
    ``lock_chain`` keeps other writers of one desk's chain out until the transaction ends; ``scrub`` leaves nothing of
    what was erased in logs and free pages.
    """

    append_only: tuple[str, ...]
    erasure: tuple[str, ...]
    lock_chain: Callable[[Connection, str], None]
    scrub: Callable[[Engine], None]


def ways_of(bind: Engine | Connection) -> Ways:
    """Return the ways of the engine that ``bind`` speaks to."""
    module = postgresql if bind.dialect.name == "postgresql" else sqlcipher
    return Ways(module.APPEND_ONLY, module.ERASURE, module.lock_chain, module.scrub)
