"""PINs as argon2id hashes, outside the ledger, and the wrong tries of each person."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerificationError
from sqlalchemy import delete, insert, select, update

from complaintdesk.store import tables

if TYPE_CHECKING:
    from sqlalchemy import Connection

_TABLE = tables.credential
_ANY = select(_TABLE.c.staff_id).limit(1)

# RFC 9106's choice for little memory: 64 MiB, three passes.
_hasher = PasswordHasher(time_cost=3, memory_cost=65_536, parallelism=4)


@dataclass(frozen=True, slots=True)
class Credential:
    """One person's PIN. ``wait_until`` is UTC µs; ``tries`` wrong ones in a row."""

    staff_id: str
    pin: str
    tries: int
    wait_until: int


def hashed(pin: str) -> str:
    """Return what is kept of a PIN; takes a tenth of a second, so that guessing does too."""
    return _hasher.hash(pin)


def matches(kept: str, pin: str) -> bool:
    """Tell whether this is the PIN; one that was tampered with fits nothing."""
    try:
        return _hasher.verify(kept, pin)
    except (VerificationError, InvalidHashError):
        return False


def any_set(tx: Connection) -> bool:
    """Tell whether anyone has a PIN."""
    return tx.execute(_ANY).first() is not None


def those_set(tx: Connection) -> frozenset[str]:
    """Return the ids of all who have one."""
    return frozenset(tx.scalars(select(_TABLE.c.staff_id)))


def of(tx: Connection, staff_id: str) -> Credential | None:
    """Return a person's, None without one."""
    row = tx.execute(select(_TABLE).where(_TABLE.c.staff_id == staff_id)).first()
    return Credential(row.staff_id, row.pin, row.tries, row.wait_until) if row else None


def keep(tx: Connection, staff_id: str, kept: str) -> None:
    """Put a hash in place of the one before; earlier wrong tries are forgotten."""
    remove(tx, staff_id)
    tx.execute(insert(_TABLE).values(staff_id=staff_id, pin=kept, tries=0, wait_until=0))


def count_try(tx: Connection, staff_id: str, tries: int, wait_until: int) -> None:
    """Keep how many wrong tries there were, and until when (UTC µs) no other is looked at."""
    tx.execute(update(_TABLE).where(_TABLE.c.staff_id == staff_id).values(tries=tries, wait_until=wait_until))


def remove(tx: Connection, staff_id: str) -> None:
    """Take a person's away."""
    tx.execute(delete(_TABLE).where(_TABLE.c.staff_id == staff_id))


def unsigned_calls(tx: Connection, desk_id: str) -> list[str]:
    """Return the calls of which something was noted at this desk before anyone had signed in."""
    return list(tx.scalars(select(tables.unsigned.c.call_id).where(tables.unsigned.c.desk_id == desk_id)))
