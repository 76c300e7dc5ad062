"""What an engine can be asked about its own soundness; loaded only for a check."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from complaintdesk.store.dialects import postgresql_checks, sqlcipher_checks

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from sqlalchemy import Connection, Engine


@dataclass(frozen=True, slots=True)
class Checks:
    """An engine's own checks; faults are stable English.

    ``freeze`` lets a transaction see one moment; ``guards`` takes the names of our tables and indexes and names
    triggers, tables and indexes that are missing, changed or not ours.
    """

    freeze: Callable[[Connection], None]
    guards: Callable[[Connection, Sequence[str], Sequence[str]], list[str]]


def checks_of(bind: Engine | Connection) -> Checks:
    """Return the checks of the engine that ``bind`` speaks to."""
    module = postgresql_checks if bind.dialect.name == "postgresql" else sqlcipher_checks
    return Checks(module.freeze, module.guard_faults)
