"""Customers who stay silent: we did the last thing, and they never said whether it helped (checklist 38)."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from complaintdesk.domain.shop import Rules

DAY = 86_400_000_000
LONGEST = 60
"""Days after which reaching out would be a surprise rather than a courtesy."""


def silent(last_word: int, last_act: int, now: int, rules: Rules) -> bool:
    """Tell whether to reach out: ``last_act`` is ours, ``last_word`` the caller's; UTC µs, 0 if there was none."""
    waited = now - last_act
    return bool(last_act) and last_word < last_act and rules.silent_days * DAY <= waited <= LONGEST * DAY
