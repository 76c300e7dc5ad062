"""When to hang up politely and ring back at once: a suggestion with its reasons, never more.

The caller of a shop pays for the call; who waits on a mobile phone pays by the minute and grows angry over that too.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from complaintdesk.domain.contact import PhoneNumber
    from complaintdesk.domain.shop import Rules

_MOBILE = ("+8170", "+8180", "+8190")
_FREE = ("+81120", "+81800")
"""Numbers that cost their callers nothing; a call from one of them is a company's, not a distant person's."""
_ANYWHERE = ("+8150",)
"""Internet telephony: its numbers say nothing about the place."""


class Reason(StrEnum):
    """Why to switch. MOBILE and DISTANT count together with LONG, the others by themselves."""

    MOBILE = "mobile"
    DISTANT = "distant"
    LONG = "long"
    UPSET = "upset"


@dataclass(frozen=True, slots=True, kw_only=True)
class Preset:
    """Limits that go together: ``minutes`` on the line, ``lines`` of emotion or abuse; 0 means never."""

    minutes: int
    lines: int


PRESETS = {
    "early": Preset(minutes=3, lines=1),
    "usual": Preset(minutes=5, lines=2),
    "late": Preset(minutes=10, lines=3),
    "never": Preset(minutes=0, lines=0),
}


def costly(number: PhoneNumber | None, area_code: str) -> Reason | None:
    """Tell whether the call costs its caller much: from a mobile phone, or from another area than the shop's.

    ``area_code`` is the shop's own like 026; without one only mobile phones are told apart.
    """
    if number is None or number.withheld or number.e164.startswith(_FREE):
        return None
    if number.e164.startswith(_MOBILE):
        return Reason.MOBILE
    if not number.e164.startswith("+81"):
        return Reason.DISTANT
    if not area_code or number.e164.startswith(_ANYWHERE):
        return None
    return None if number.e164.startswith(f"+81{area_code.removeprefix('0')}") else Reason.DISTANT


def reasons(number: PhoneNumber | None, minutes: int, upset: int, rules: Rules) -> tuple[Reason, ...]:
    """Return why to ring back now, empty if nothing speaks for it.

    ``minutes`` on the line, ``upset`` lines of emotion or abuse. A number that nobody can ring gives no reason.
    """
    if number is None or number.withheld:
        return ()
    cost = costly(number, rules.area_code)
    long = bool(rules.suggest_minutes) and minutes >= rules.suggest_minutes
    found = []
    if cost and long:
        found += [cost, Reason.LONG]
    if rules.suggest_lines and upset >= rules.suggest_lines:
        found += [] if cost is None or cost in found else [cost]
        found.append(Reason.UPSET)
    return tuple(found)


def suggests(
    now: tuple[Reason, ...], dismissed: tuple[Reason, ...] | None, waited: int, rules: Rules
) -> bool:
    """Tell whether to suggest it: there is a reason, and it is new or was put off long enough ago.

    ``dismissed`` are the reasons that were put off, None if none were; ``waited`` minutes ago.
    """
    if not now:
        return False
    if dismissed is None:
        return True
    return bool(set(now) - set(dismissed)) or waited >= rules.suggest_again_minutes
