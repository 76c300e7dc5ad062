"""The systems that the block list can be written for, and what can be chosen for them."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from enum import StrEnum

from complaintdesk.domain.errors import InvalidInput

CARD = "card-144"
"""A page to print for NTT's service 144, which no program can fill."""

FOR_CALLS = ("freepbx", "asterisk", "yeastar", "3cx", "csv", "vcard", CARD)
FOR_MAILS = ("sieve", "gmail", "m365-folder", "m365-tenant")


_UNNAMED = ("Cc", "Cs", "Zl", "Zp")
"""Ends of lines, NUL and halves of characters: no format has a way to write them all."""


class Form(StrEnum):
    """How a system shows who calls: most Japanese lines as one dials at home."""

    NATIONAL = "national"
    INTERNATIONAL = "international"


@dataclass(frozen=True, slots=True, kw_only=True)
class Options:
    """What can be chosen: how numbers are written, the folder or label for mails, the columns of the plain CSV.

    ``slots`` are the numbers that the line's contract keeps (6 or 30).
    """

    form: Form = Form.NATIONAL
    folder: str = "証拠"
    columns: tuple[str, ...] = ("number", "case", "since")
    slots: int = 30

    def checked(self) -> Options:
        """Return the choice if scripts and filters can name the folder. Raises InvalidInput."""
        if not self.folder.strip() or any(unicodedata.category(sign) in _UNNAMED for sign in self.folder):
            raise InvalidInput("folder", "no name")
        return self
