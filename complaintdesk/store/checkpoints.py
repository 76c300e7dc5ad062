"""Keeping checkpoints: signing the chain so far, the rows and keys, and the hashes they stand on."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from sqlalchemy import func, insert, select

from complaintdesk.domain import checkpoint as domain
from complaintdesk.domain.merkle import Tree
from complaintdesk.store import sshsig, tables

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sqlalchemy import Connection

    from complaintdesk.domain.checkpoint import Checkpoint

_CHECKPOINT = tables.checkpoint.c
_TOKEN = tables.checkpoint_token.c
_ENTRY = tables.entry.c
_KEY = tables.desk_key.c


@dataclass(frozen=True, slots=True, kw_only=True)
class Kept:
    """A row as it lies in the store, trusted in nothing: ``statement`` and ``signature`` are what counts.

    ``token`` is the RFC 3161 response over the signature, None while there is none; ``stamped_at`` (UTC µs) and
    ``authority`` are what was read from it.
    """

    desk_id: str
    size: int
    at: int
    reason: str
    head: bytes
    root: bytes
    peaks: bytes
    statement: bytes
    signature: bytes
    token: bytes | None
    stamped_at: int | None
    authority: str | None

    def says(self) -> Checkpoint | None:
        """Return what the statement says, None if it is none or the columns beside it say otherwise."""
        try:
            said = domain.parse(self.statement)
        except ValueError:
            return None
        columns = (said.desk_id, said.size, said.at, said.reason, said.head, said.root)
        return (
            said if columns == (self.desk_id, self.size, self.at, self.reason, self.head, self.root) else None
        )

    def signer(self) -> bytes | None:
        """Return the public key that signed the statement, None if the signature is not sound."""
        return sshsig.signer(self.signature, domain.NAMESPACE, self.statement)

    def tree(self) -> Tree | None:
        """Return the tree to go on from, None if the peaks are not those of the root."""
        try:
            tree = Tree(self.size, self.peaks)
        except ValueError:
            return None
        return tree if tree.root() == self.root else None


@dataclass(frozen=True, slots=True)
class DeskKey:
    """A desk's signing key: ``public`` is 32 bytes, ``wrapped`` the private half under the home's signing key."""

    public: bytes
    wrapped: bytes


def of_desk(tx: Connection, desk_id: str) -> list[Kept]:
    """Return a desk's checkpoints by size."""
    return [_kept(row) for row in tx.execute(_QUERY.where(_CHECKPOINT.desk_id == desk_id))]


def last(tx: Connection, desk_id: str) -> Kept | None:
    """Return a desk's newest checkpoint, None before its first."""
    query = _QUERY.where(_CHECKPOINT.desk_id == desk_id).order_by(None).order_by(_CHECKPOINT.size.desc())
    row = tx.execute(query.limit(1)).first()
    return None if row is None else _kept(row)


def waiting(tx: Connection, desk_id: str) -> list[Kept]:
    """Return a desk's checkpoints since the last that has a time-stamp, oldest first.

    Before the first stamp only the newest: it stands for all before it, and a shop that turns stamps on late need not
    pay for years.
    """
    stamped = select(func.max(_TOKEN.size)).where(_TOKEN.desk_id == desk_id).scalar_subquery()
    newest = select(func.max(_CHECKPOINT.size)).where(_CHECKPOINT.desk_id == desk_id).scalar_subquery()
    query = _QUERY.where(
        _CHECKPOINT.desk_id == desk_id,
        _TOKEN.token.is_(None),
        _CHECKPOINT.size >= func.coalesce(stamped, newest),
    )
    return [_kept(row) for row in tx.execute(query)]


def desks(tx: Connection) -> set[str]:
    """Return the ids of all desks that have checkpoints or a key."""
    return {*tx.scalars(select(_CHECKPOINT.desk_id).distinct()), *tx.scalars(select(_KEY.desk_id))}


def keep(tx: Connection, made: Checkpoint, peaks: bytes, statement: bytes, signature: bytes) -> None:
    """Add a checkpoint. Raises IntegrityError if there is one of that size."""
    tx.execute(
        insert(tables.checkpoint).values(
            desk_id=made.desk_id,
            size=made.size,
            at=made.at,
            reason=made.reason,
            head=made.head,
            root=made.root,
            peaks=peaks,
            statement=statement,
            signature=signature,
        )
    )


def stamps(tx: Connection) -> int:
    """Return how many checkpoints, of all desks, have a time-stamp."""
    return tx.execute(select(func.count()).select_from(tables.checkpoint_token)).scalar_one()


def keep_token(tx: Connection, desk_id: str, size: int, at: int, authority: str, token: bytes) -> None:
    """Add a time-stamp; ``at`` is the authority's time in UTC µs."""
    tx.execute(
        insert(tables.checkpoint_token).values(
            desk_id=desk_id, size=size, at=at, authority=authority, token=token
        )
    )


def key(tx: Connection, desk_id: str) -> DeskKey | None:
    """Return a desk's key, None before it has one."""
    row = tx.execute(select(tables.desk_key).where(_KEY.desk_id == desk_id)).first()
    return None if row is None else DeskKey(_as_bytes(row.public), _as_bytes(row.wrapped))


def public_keys(tx: Connection) -> list[tuple[str, bytes]]:
    """Return every desk's id and public key, by id."""
    query = select(_KEY.desk_id, _KEY.public).order_by(_KEY.desk_id)
    return [(row.desk_id, _as_bytes(row.public)) for row in tx.execute(query)]


def keep_key(tx: Connection, desk_id: str, made: DeskKey, made_at: int) -> None:
    """Add a desk's key; ``made_at`` is UTC µs."""
    tx.execute(
        insert(tables.desk_key).values(
            desk_id=desk_id, public=made.public, wrapped=made.wrapped, made_at=made_at
        )
    )


def hashes(tx: Connection, desk_id: str, after: int) -> Iterator[tuple[int, bytes]]:
    """Yield number and hash of a desk's entries after ``after``, without holding them all in memory."""
    query = select(_ENTRY.seq, _ENTRY.hash).where(_ENTRY.desk_id == desk_id, _ENTRY.seq > after)
    for seq, digest in tx.execute(query.order_by(_ENTRY.seq).execution_options(yield_per=10_000)):
        yield seq, _as_bytes(digest)


_QUERY = (
    select(
        tables.checkpoint,
        _TOKEN.token,
        _TOKEN.at.label("stamped_at"),
        _TOKEN.authority,
    )
    .outerjoin(tables.checkpoint_token)
    .order_by(_CHECKPOINT.desk_id, _CHECKPOINT.size)
)


def _kept(row: object) -> Kept:
    values = {name: getattr(row, name) for name in Kept.__dataclass_fields__}
    for name in ("head", "root", "peaks", "statement", "signature"):
        values[name] = _as_bytes(values[name])
    if values["token"] is not None:
        values["token"] = _as_bytes(values["token"])
    return Kept(**values)


def _as_bytes(content: bytes | str) -> bytes:
    """Return a content as bytes: SQLite lets whoever tampers put text where bytes belong."""
    return content.encode() if isinstance(content, str) else bytes(content)
