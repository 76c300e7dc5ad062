"""Messages and files as they came, as files of a package: names, numbers, hashes."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from complaintdesk.domain.case_file import MessageRow
from complaintdesk.domain.media import ending_of
from complaintdesk.domain.terms import AttachmentKind

if TYPE_CHECKING:
    from complaintdesk.domain.case_file import AttachmentRow, CaseFile
    from complaintdesk.domain.message import FileKept

FOLDER = "data/originals"

KIND = {
    AttachmentKind.FROM_CALLER: "お客様からのファイル",
    AttachmentKind.PROOF: "対応の証拠",
    AttachmentKind.OTHER: "ファイル",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Paper:
    """A file in a package: ``path`` in it, without anything personal; ``part`` 0 is a message's whole original.

    ``place`` counts the messages and files of the case from 1, in order of time.
    """

    place: int
    part: int
    message_id: str
    path: str
    file: FileKept
    at: int

    @property
    def number(self) -> str:
        """Return what the report calls it: 原本01, 原本01-2."""
        return f"原本{self.place:02}-{self.part}" if self.part else f"原本{self.place:02}"


def papers(case: CaseFile) -> list[Paper]:
    """Return all originals of a case and the files in them; what was erased or written by hand has none."""
    rows: list[MessageRow | AttachmentRow] = [*case.messages, *case.attachments]
    found: list[Paper] = []
    place = 0
    for row in sorted(rows, key=lambda row: (row.at, row.message_id)):
        files = kept(row)
        place += bool(files)
        for part, file in enumerate(files):
            stem = f"{FOLDER}/{place:02}_{row.message_id[:8]}"
            stem += f"_{part:02}" if part else ""
            found.append(
                Paper(
                    place=place,
                    part=part,
                    message_id=row.message_id,
                    path=f"{stem}.{ending_of(file.media_type)}",
                    file=file,
                    at=row.at,
                )
            )
    return found


def kept(row: MessageRow | AttachmentRow) -> list[FileKept]:
    """Return the original of a message and the files in it, or the file that was put into the case."""
    if isinstance(row, MessageRow):
        return [row.original, *row.parts] if row.original else []
    return [row.file] if row.file.sha256 else []
