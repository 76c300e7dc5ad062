"""応答なし: when unanswered call-backs and a final notice allow a block (DESIGN §3, limits are the shop's)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, tzinfo
from typing import TYPE_CHECKING

from complaintdesk.domain.case import UNANSWERED
from complaintdesk.domain.case_events import CallbackAttempted, FinalNoticeGiven
from complaintdesk.domain.terms import Outcome

if TYPE_CHECKING:
    from collections.abc import Iterable

    from complaintdesk.domain.shop import Rules


@dataclass(frozen=True, slots=True, kw_only=True)
class Unresponsive:
    """The count and what is still missing; all counts are since the caller's last contact."""

    count: int
    limit: int
    days: int
    days_needed: int
    slots: int
    slots_needed: int
    notice: FinalNoticeGiven | None
    notice_expired: bool
    attempts: tuple[CallbackAttempted, ...]

    @property
    def tries_done(self) -> bool:
        """Tell whether enough tries on enough days and at different hours went unanswered."""
        return self.count >= self.limit and self.days >= self.days_needed and self.slots >= self.slots_needed

    @property
    def reached(self) -> bool:
        """Tell whether the caller counts as 応答なし."""
        return self.tries_done and self.notice is not None and self.notice_expired


def slot_of(at: int, tz: tzinfo) -> tuple[int, str]:
    """Return the local day (ordinal) and the part of it: morning before 12, afternoon before 17, evening."""
    local = datetime.fromtimestamp(at / 1_000_000, tz)
    part = "morning" if local.hour < 12 else "afternoon" if local.hour < 17 else "evening"
    return local.toordinal(), part


def assess(
    attempts: Iterable[CallbackAttempted],
    contacts: Iterable[int],
    notices: Iterable[FinalNoticeGiven],
    *,
    rules: Rules,
    now: int,
    tz: tzinfo,
) -> Unresponsive:
    """Judge a caller. ``contacts`` are the times (UTC µs) the caller reached us in any way; each resets the count."""
    attempts = sorted(attempts, key=lambda attempt: attempt.at)
    reached = [attempt.at for attempt in attempts if attempt.outcome is Outcome.REACHED]
    since = max([*contacts, *reached], default=-1)
    counted = tuple(a for a in attempts if a.at > since and a.outcome in UNANSWERED)
    slots = [slot_of(attempt.at, tz) for attempt in counted]
    notice = max((n for n in notices if n.at > since), key=lambda n: n.at, default=None)
    return Unresponsive(
        count=len(counted),
        limit=rules.unanswered_limit,
        days=len({day for day, _ in slots}),
        days_needed=min(rules.unanswered_days, rules.unanswered_limit),
        slots=len({part for _, part in slots}),
        slots_needed=min(2, rules.unanswered_limit),
        notice=notice,
        notice_expired=notice is not None and notice.reply_by <= now,
        attempts=counted,
    )
