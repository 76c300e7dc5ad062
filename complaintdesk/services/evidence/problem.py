"""What can be wrong with an evidence package."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Problem:
    """One finding: the ``file`` of the package (empty for the whole), ``what`` as a stable English code, the detail.

    Codes about files: not a package, missing, unlisted, changed, malformed, not a plain file, unreadable.
    Codes about contents: another format, wrong head, wrong case, empty, recording differs, line differs,
    not in the ledger, missing from the case; and those of ``domain.ledger.check``: missing entry, chain broken,
    entry changed, content changed, content half missing; content missing (without a tombstone), wrong seal (of a
    checkpoint).
    """

    file: str
    what: str
    detail: str = ""
