"""The recordings as files of a package: names, numbers, hashes."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from complaintdesk.domain.case_file import CaseFile, RecordingRow

FOLDER = "data/recordings"


@dataclass(frozen=True, slots=True, kw_only=True)
class Exhibit:
    """A recording in a package; ``flac`` and ``mp3`` are paths in it, empty when there is no sound to hand over.

    ``place`` counts from 1 in the order of the case; the hashes are hex SHA-256 of the files, known once written.
    """

    place: int
    recording: RecordingRow
    flac: str = ""
    mp3: str = ""
    flac_sha256: str = ""
    mp3_sha256: str = ""


def exhibits(case: CaseFile) -> list[Exhibit]:
    """Return all recordings of a case; those running, erased or without a single frame have no files."""
    found = []
    for place, recording in enumerate(case.recordings, start=1):
        stem = f"{FOLDER}/{place:02}_{recording.recording_id[:8]}"
        sealed = recording.reason is not None and bool(recording.frames) and recording.erased_at is None
        found.append(
            Exhibit(
                place=place,
                recording=recording,
                flac=f"{stem}.flac" if sealed else "",
                mp3=f"{stem}.mp3" if sealed else "",
            )
        )
    return found
