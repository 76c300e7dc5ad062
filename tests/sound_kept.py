"""What a desk kept of a recorded call, as its services read it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from complaintdesk.devices.chunk import decode

if TYPE_CHECKING:
    import numpy.typing as npt
    from person import Person

    from complaintdesk.domain.case_file import CallRow


def recorded(person: Person, recording_id: str) -> npt.NDArray[np.int16]:
    """Return the samples, (frames, 2), of a recording."""
    found: list[npt.NDArray[np.int16]] = []

    def read(desk):
        return np.concatenate([decode(chunk) for chunk in desk.recordings.chunks(recording_id)])

    person.desk.session.ask(read, found.append)
    person.settle()
    return found[0]


def call_of(person: Person, call_id: str) -> CallRow:
    """Return a call as the ledger has it."""
    found: list[CallRow] = []
    person.desk.session.ask(lambda desk: desk.calls.call(call_id), found.append)
    person.settle()
    return found[0]
