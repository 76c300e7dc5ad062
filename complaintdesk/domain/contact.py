"""Contact points: how a caller can be reached."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class PhoneNumber:
    """A phone number as the store keeps it.

    ``e164`` begins with ``+``, or is empty when the number is withheld (非通知). ``prefix`` is ``184`` or
    ``186`` if one was dialled before it, else empty. ``sure`` is false for numbers that are possible but not
    assigned (要確認).
    ``shown`` is the national form, as it stood on the screen when it was written down.
    """

    e164: str = ""
    prefix: str = ""
    sure: bool = True
    shown: str = ""

    @property
    def withheld(self) -> bool:
        """Tell whether the caller hid the number."""
        return not self.e164


WITHHELD = PhoneNumber()
