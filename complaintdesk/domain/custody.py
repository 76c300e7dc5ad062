"""What is done with the record itself: keys, erasures, backups, jumps of the clock, failed checks.

Each desk writes these into a stream of its own, so that they stand in its chain beside what they concern.
"""

from __future__ import annotations

from dataclasses import dataclass

MOST_FAULTS = 100
"""Faults of one verification that are kept in words; the rest is counted."""


def stream_of(desk_id: str) -> str:
    """Return the stream in which a desk writes its own events."""
    return f"desk-{desk_id}"


@dataclass(frozen=True, slots=True, kw_only=True)
class DeskKeyMade:
    """The desk signs its checkpoints with this key from now on: the 32 bytes of an Ed25519 public key, in hex."""

    public: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ClockJumped:
    """The clock moved from ``from_us`` to ``to_us`` (UTC µs) in a way that time does not; order is by seq."""

    from_us: int
    to_us: int


@dataclass(frozen=True, slots=True, kw_only=True)
class ErasedEntry:
    """An entry whose content is gone; ``rest`` is what of it was nobody's word: canonical JSON of the event."""

    desk_id: str
    seq: int
    rest: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Erased:
    """The tombstone: what was erased, why; when and by whom are the entry's own.

    The salts and contents of ``entries`` and the keys of ``recordings`` do not exist any more.
    """

    entries: tuple[ErasedEntry, ...]
    recordings: tuple[str, ...]
    why: str


@dataclass(frozen=True, slots=True, kw_only=True)
class VerificationFailed:
    """A check found the record changed, or could not read it.

    ``faults`` are stable English, the first of ``count``.
    """

    faults: tuple[str, ...]
    count: int


@dataclass(frozen=True, slots=True, kw_only=True)
class TailLost:
    """The write-ahead log was damaged: ``frames`` of it could not be read; a copy is kept under ``kept_as``."""

    frames: int
    kept_as: str


@dataclass(frozen=True, slots=True, kw_only=True)
class KeySlotSet:
    """A way to the master key was added or replaced; ``slot``: keyring, recovery, passphrase."""

    slot: str


@dataclass(frozen=True, slots=True, kw_only=True)
class KeySlotRemoved:
    """A way to the master key was taken away."""

    slot: str


@dataclass(frozen=True, slots=True, kw_only=True)
class PinSet:
    """A person's PIN was set or replaced; the ledger never holds it, nor its hash.

    ``by_code`` if the recovery code stood in for the old one.
    """

    staff_id: str
    by_code: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class PinRemoved:
    """A person signs in without a PIN, or not at all, from now on."""

    staff_id: str


@dataclass(frozen=True, slots=True, kw_only=True)
class SignInFailed:
    """So many wrong PINs in a row were given in a person's name."""

    staff_id: str
    tries: int


@dataclass(frozen=True, slots=True, kw_only=True)
class SoundSaved:
    """A recording was written out as a file of its own; ``sha256`` is the file's, in hex."""

    recording_id: str
    form: str
    sha256: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ReKeyed:
    """The store was written anew under another master key."""


@dataclass(frozen=True, slots=True, kw_only=True)
class BackupMade:
    """A copy left this computer's store, opened and verified: up to ``seq`` of this desk's chain.

    ``snapshot`` is the name of its folder, a time.
    """

    snapshot: str
    seq: int
    head: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Restored:
    """This desk begins where a backup ended: ``seq`` and ``head`` (hex) of ``desk_id``, whose chain ends there.

    A restored home never goes on with another desk's chain: the original may have gone on too.
    """

    snapshot: str
    desk_id: str
    seq: int
    head: str


@dataclass(frozen=True, slots=True, kw_only=True)
class BlockListExported:
    """The block list went out of the store for a telephone or mail system, ``count`` contact points of it.

    ``sha256`` is that of the files in hex, one after the other.
    """

    target: str
    count: int
    sha256: str


@dataclass(frozen=True, slots=True, kw_only=True)
class DisclosuresExported:
    """``count`` lines of the log of disclosures went out as a table whose SHA-256 is ``sha256`` (hex)."""

    count: int
    sha256: str


CustodyEvent = (
    DeskKeyMade
    | ClockJumped
    | Erased
    | VerificationFailed
    | TailLost
    | KeySlotSet
    | KeySlotRemoved
    | PinSet
    | PinRemoved
    | SignInFailed
    | ReKeyed
    | BackupMade
    | BlockListExported
    | DisclosuresExported
    | SoundSaved
    | Restored
)
