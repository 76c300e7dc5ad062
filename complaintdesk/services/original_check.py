"""Checking that every message and file that was filed still lies beside its entry, byte for byte."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING

from complaintdesk.services.ledger_walk import named
from complaintdesk.store import originals

if TYPE_CHECKING:
    from complaintdesk.services.ledger_walk import Walk
    from complaintdesk.store.checking import Seen


def faults(tx: Seen, walk: Walk) -> list[str]:
    """Return what is wrong with the originals against a walk over all chains, in stable English."""
    there, found = originals.places(tx), []
    for place, file in sorted(walk.files.items()):
        body = originals.body(tx, *place) if place in there else None
        if body is None:
            found.append(named(*place, "its original is missing"))
        elif len(body) != file.size or hashlib.sha256(body).hexdigest() != file.sha256:
            found.append(named(*place, "its original was changed"))
    for place in sorted(there - walk.files.keys()):
        what = "erased, but its original is there" if place in walk.erased else "an original it does not name"
        found.append(named(*place, what))
    return found
