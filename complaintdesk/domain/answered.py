"""When, how often and what was answered, as the record says (checklist 83): never more than stands there."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Answered:
    """``calls`` and ``mails`` are when the caller rang or wrote; ``answers`` when we answered and in which words.

    ``mail_asked`` are the times at which we asked to write by mail instead. Times are UTC µs, the oldest first.
    """

    calls: tuple[int, ...] = ()
    mails: tuple[int, ...] = ()
    answers: tuple[tuple[int, str], ...] = ()
    mail_asked: tuple[int, ...] = ()

    def rang_though_asked_to_write(self, now: int | None = None) -> int:
        """Count the calls after we first asked to write instead; ``now`` (UTC µs) is a call still in hand."""
        if not self.mail_asked:
            return 0
        calls = self.calls if now is None else (*self.calls, now)
        return sum(at > self.mail_asked[0] for at in calls)
