"""What happens to the people of a shop, and how wrong PINs are slowed down."""

from __future__ import annotations

from dataclasses import dataclass

from complaintdesk.domain.errors import InvalidInput
from complaintdesk.domain.terms import Role

SHORTEST_PIN = 4
LONGEST_PIN = 200
LONGEST_WAIT = 300
"""Seconds; longer would only keep the person out whose PIN it is."""
TRIES_TO_NOTE = 5
"""After so many wrong tries in a row, and again after as many more, the record says so."""


@dataclass(frozen=True, slots=True, kw_only=True)
class StaffRenamed:
    """A person is called otherwise from now on."""

    staff_id: str
    name: str


@dataclass(frozen=True, slots=True, kw_only=True)
class RoleChanged:
    """A person's rights are others from now on."""

    staff_id: str
    role: Role


@dataclass(frozen=True, slots=True, kw_only=True)
class StaffLeft:
    """A person does not act any more; what they did stays theirs."""

    staff_id: str


@dataclass(frozen=True, slots=True, kw_only=True)
class StaffReturned:
    """A person who had left acts again."""

    staff_id: str


PeopleEvent = StaffRenamed | RoleChanged | StaffLeft | StaffReturned


@dataclass(frozen=True, slots=True, kw_only=True)
class LinesAttributed:
    """What was noted in a call before anyone had signed in is said to be this person's, who signed in then.

    ``at`` is when, UTC µs. Nobody proved who wrote it: every screen and report marks it so.
    """

    staff_id: str
    at: int


def wait_after(tries: int) -> int:
    """Return the seconds to wait after so many wrong tries in a row: 1, 2, 4, 8 …"""
    return min(2 ** (tries - 1), LONGEST_WAIT) if tries else 0


def checked_pin(pin: str) -> str:
    """Return a PIN or password that may be set. Raises InvalidInput: too short, too long, one character repeated."""
    if len(pin) < SHORTEST_PIN:
        raise InvalidInput("pin", "too short")
    if len(pin) > LONGEST_PIN:
        raise InvalidInput("pin", "too long")
    if len(set(pin)) == 1:
        raise InvalidInput("pin", "too simple")
    return pin
