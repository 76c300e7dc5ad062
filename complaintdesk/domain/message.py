"""What comes with a case in writing or as a file, beside the words: the bytes as they came, and who took them out."""

from __future__ import annotations

from dataclasses import dataclass

from complaintdesk.domain.errors import InvalidInput
from complaintdesk.domain.terms import AttachmentKind  # noqa: TC001 (msgspec reads annotations at run time)

MOST_BYTES = 30_000_000
"""Of one file: what mail servers let through, and well above a telephone's picture."""
MOST_FILES = 20
"""Filed in one act."""
LONGEST_TEXT = 50_000
"""Characters of a message that are kept as its text; the original holds all of it."""
MOST_STARS = 5


@dataclass(frozen=True, slots=True, kw_only=True)
class FileKept:
    """A file as it came: ``size`` in bytes, ``sha256`` in hex; ``media_type`` is what its bytes say it is."""

    name: str
    media_type: str
    size: int
    sha256: str


@dataclass(frozen=True, slots=True, kw_only=True)
class AttachmentAdded:
    """A file was put into the case: a picture that the customer sent, or proof of the fix. ``at`` is UTC µs."""

    message_id: str
    attachment_kind: AttachmentKind
    caption: str
    file: FileKept
    at: int


@dataclass(frozen=True, slots=True, kw_only=True)
class OriginalSaved:
    """A message or a file left the store; ``part`` counts a mail's attachments from 1, 0 is the whole."""

    message_id: str
    part: int


MessageEvent = AttachmentAdded | OriginalSaved


def check_size(size: int) -> None:
    """Raise InvalidInput for a file without content or above the limit."""
    if not size:
        raise InvalidInput("file", "empty")
    if size > MOST_BYTES:
        raise InvalidInput("file", "too large")
