"""Opening a message or a file of a case again: what is known of it, its text, the files in it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Signal

from complaintdesk.domain.case_file import MessageRow
from complaintdesk.domain.errors import NotAllowed, UserError
from complaintdesk.domain.terms import Role
from complaintdesk.viewmodels import messages, moments
from complaintdesk.viewmodels.message_words import attachment_kind, message_kind, size, stars

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from complaintdesk.domain.arrived import Opened
    from complaintdesk.domain.case_file import AttachmentRow, CaseFile
    from complaintdesk.domain.message import FileKept
    from complaintdesk.viewmodels.session import Session

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Leaf:
    """One thing that can be looked at: a file by its place (``part`` 0 is the original), None for the text."""

    name: str
    part: int
    file: FileKept | None

    @property
    def is_picture(self) -> bool:
        """Tell whether its bytes say that it is a picture."""
        return self.file is not None and self.file.media_type.startswith("image/")


class PaperView(QObject):
    """``row`` is the message or file; ``leaves`` are what can be looked at, the first of them first."""

    refused = Signal(str)
    saved = Signal(str)
    """Carries where the original was written."""

    def __init__(
        self, session: Session, file: CaseFile, row: MessageRow | AttachmentRow, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._case_id = file.case_id
        self.label = file.label
        self.row = row

    @property
    def title(self) -> str:
        """Return what it is called."""
        row = self.row
        return row.subject or message_kind(row) if isinstance(row, MessageRow) else row.file.name

    @property
    def text(self) -> str:
        """Return the words of a message, the caption of a file."""
        return self.row.body if isinstance(self.row, MessageRow) else self.row.caption

    @property
    def original(self) -> FileKept | None:
        """Return the file as it came, None for what was pasted or written by hand."""
        return self.row.original if isinstance(self.row, MessageRow) else self.row.file

    @property
    def leaves(self) -> list[Leaf]:
        """Return what can be looked at."""
        row = self.row
        if not isinstance(row, MessageRow):
            return [Leaf(row.file.name, 0, row.file)]
        parts = [Leaf(part.name, place, part) for place, part in enumerate(row.parts, start=1)]
        return [Leaf(self.tr("Text"), 0, None), *parts]

    @property
    def facts(self) -> str:
        """Return what is known of it, line by line."""
        row, original = self.row, self.original
        when = moments.full(row.at)
        if isinstance(row, MessageRow):
            sent = f"{when} ({row.zone})" if row.zone else when
            sides = (row.address, row.our_address) if row.incoming else (row.our_address, row.address)
            lines = [
                f"{message_kind(row)}  {sent}",
                *(self.tr("From: %1").replace("%1", side) for side in sides[:1] if side),
                *(self.tr("To: %1").replace("%1", side) for side in sides[1:] if side),
                "  ".join(part for part in (row.site, stars(row.stars)) if part),
            ]
        else:
            lines = [f"{attachment_kind(row.kind)}  {when}  {row.staff}"]
        if original is not None:
            said = self.tr("Original: %1, %2, SHA-256 %3")
            lines.append(
                said.replace("%1", original.name)
                .replace("%2", size(original.size))
                .replace("%3", original.sha256[:16] + "…")
            )
        return "\n".join(line for line in lines if line)

    @property
    def barrier(self) -> str:
        """Return why the original cannot be saved outside, in words; empty if it can."""
        person = self._session.person
        if self.original is None:
            return self.tr("It was written down here; there is no file.")
        return messages.worded(NotAllowed("manager")) if person and person.role is Role.STAFF else ""

    def look(self, leaf: Leaf, prepare: Callable[[Opened], T], done: Callable[[T], None]) -> None:
        """Read a file and prepare it for the eye beside the store's thread; ``done`` or ``refused`` follows."""
        desk, case_id, message_id = self._session.tasks.desk, self._case_id, self.row.message_id
        if desk is not None:
            service = desk.messages
            self._session.tasks.slow(
                lambda: prepare(service.open(case_id, message_id, leaf.part)), done, self._on_failed
            )

    def save(self, leaf: Leaf, target: Path) -> None:
        """Write a file outside, which is noted in the record; ``saved`` or ``refused`` follows."""
        case_id, message_id, part = self._case_id, self.row.message_id, leaf.part
        self._session.act(
            lambda desk, by: desk.messages.save(case_id, message_id, part, target, by),
            lambda: self.saved.emit(str(target)),
            self._on_failed,
        )

    def _on_failed(self, failure: BaseException) -> None:
        if not isinstance(failure, UserError):
            raise failure
        self.refused.emit(messages.worded(failure))
