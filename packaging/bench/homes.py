"""Homes to measure on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from complaintdesk import app
from complaintdesk.domain.shop import Rules
from complaintdesk.domain.terms import Role
from complaintdesk.services.homes import Founding

if TYPE_CHECKING:
    from pathlib import Path


def found_sample(home: Path) -> Path:
    """Found an empty home that opens without a secret."""
    people = [("見本 一郎", Role.OWNER)]
    app.homes().found(home, Founding(shop="見本の店", people=people, rules=Rules(), code="", sample=True))
    return home
