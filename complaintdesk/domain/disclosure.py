"""What of the record went to whom, and on what ground (個人情報保護法 27, 29, 33; PPC Q7-25-2)."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum

from complaintdesk.domain.errors import InvalidInput


class Recipient(StrEnum):
    """To whom something went; HOUSE is the shop itself, PERSON the one whom it is about."""

    LAWYER = "lawyer"
    POLICE = "police"
    COURT = "court"
    PERSON = "person"
    CARRIER = "carrier"
    OTHER = "other"
    HOUSE = "own"


class Handed(StrEnum):
    """What went out: the page for the police, the report for whoever decides, or something told or shown."""

    MINIMUM = "minimum"
    REPORT = "report"
    OTHER = "other"


class Part(StrEnum):
    """What the page for the police may hold; what staff think of it never goes out."""

    CALLS = "calls"
    ABUSE = "abuse"
    FACTS = "facts"
    DEMANDS = "demands"
    WARNINGS = "warnings"
    MAILS = "mails"


NECESSARY = frozenset({Part.CALLS, Part.ABUSE, Part.WARNINGS})
"""The minimum that is offered first: when they rang, what they said, what they were told (PPC Q7-25-2)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Scope:
    """What of a case goes on the page: parts, and a time from ``since`` to before ``until`` (UTC µs)."""

    parts: frozenset[Part]
    since: int
    until: int

    def holds(self, part: Part, at: int) -> bool:
        """Tell whether something of this part that happened at ``at`` belongs on the page."""
        return part in self.parts and self.since <= at < self.until


@dataclass(frozen=True, slots=True, kw_only=True)
class Section:
    """Rows under a heading: what stands on the left (a label, a time), and what is said."""

    heading: str
    rows: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """A page to hand over, in Japanese; ``made_at`` UTC µs, ``name`` that of its file without a suffix."""

    title: str
    name: str
    made_at: int
    foot: str
    sections: tuple[Section, ...]

    @property
    def text(self) -> str:
        """Return the page as plain text, for a mail or a chat."""
        lines = [self.title, ""]
        for section in self.sections:
            lines += [f"■ {section.heading}", *(f"{left}　{said}".strip() for left, said in section.rows), ""]
        return "\n".join([*lines, self.foot, ""])


@dataclass(frozen=True, slots=True, kw_only=True)
class Disclosed:
    """Something of a case was handed to somebody; when and by whom are the entry's own.

    ``words`` say what, where it is no file of the program's. ``file`` is the name under which it was written, without
    its folder, ``sha256`` its hash in hex.
    """

    recipient: Recipient
    handed: Handed
    to_whom: str = ""
    ground: str = ""
    words: str = ""
    file: str = ""
    sha256: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class DisclosureRow:
    """A line of the disclosure log; ``at`` UTC µs, ``kind`` the event's, ``what`` a name of a file or words.

    ``case_number`` is 0 for what concerns no one case; ``handed`` is None for a package, an original or a block list.
    """

    at: int
    staff: str
    kind: str
    recipient: Recipient
    to_whom: str
    ground: str
    what: str
    sha256: str = ""
    case_id: str = ""
    case_number: int = 0
    handed: Handed | None = None


GROUNDS: dict[Recipient, str] = {
    Recipient.LAWYER: "個人情報保護法27条5項1号（委託）",
    Recipient.POLICE: "個人情報保護法27条1項1号・4号（捜査関係事項照会：刑事訴訟法197条2項）",
    Recipient.COURT: "個人情報保護法27条1項1号（法令に基づく場合）",
    Recipient.PERSON: "個人情報保護法33条（本人の開示請求）",
    Recipient.CARRIER: "個人情報保護法27条5項1号（委託）",
    Recipient.OTHER: "",
    Recipient.HOUSE: "",
}
"""The ground that is offered for each; the person who hands something over may say another."""


def checked(event: Disclosed) -> Disclosed:
    """Return the event with its texts trimmed.

    Raises InvalidInput: outside the house a ground is needed, and words where no file says what it was.
    """
    trimmed = replace(
        event, to_whom=event.to_whom.strip(), ground=event.ground.strip(), words=event.words.strip()
    )
    if trimmed.recipient is not Recipient.HOUSE and not trimmed.ground:
        raise InvalidInput("ground", "empty")
    if trimmed.handed is Handed.OTHER and not trimmed.words:
        raise InvalidInput("words", "empty")
    return trimmed
