"""The grounds on which a shop may stop contact, read from the rows of a case (DESIGN §3)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from complaintdesk.domain import dialogue, unresponsive
from complaintdesk.domain.case_events import CallbackAttempted, FinalNoticeGiven
from complaintdesk.domain.contact_point import PointKind, address_in
from complaintdesk.domain.dialogue import NoDialogue
from complaintdesk.domain.erasure import BAR
from complaintdesk.domain.errors import InvalidInput
from complaintdesk.domain.terms import BlockReason, Direction
from complaintdesk.domain.unresponsive import Unresponsive

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from datetime import tzinfo

    from complaintdesk.domain.case_file import CaseFile
    from complaintdesk.domain.shop import Rules


@dataclass(frozen=True, slots=True, kw_only=True)
class Grounds:
    """Both judgements; ``abuse`` and ``demands`` count the lines that stand as such."""

    unresponsive: Unresponsive
    dialogue: NoDialogue
    abuse: int
    demands: int

    def complete(self, reason: BlockReason) -> bool:
        """Tell whether the record itself holds what a reason rests on; without, no block is automatic."""
        match reason:
            case BlockReason.UNRESPONSIVE:
                return self.unresponsive.reached
            case BlockReason.REFUSES_DIALOGUE:
                return self.dialogue.reached
            case BlockReason.ABUSE | BlockReason.THREAT:
                return bool(self.abuse)
            case BlockReason.EXCESSIVE_DEMANDS:
                return bool(self.demands)


def judge(file: CaseFile, elsewhere: Iterable[int], *, rules: Rules, now: int, tz: tzinfo) -> Grounds:
    """Judge a case at ``now``; ``elsewhere`` are times (UTC µs) at which its caller reached us in other cases."""
    lines = list(dialogue.standing(file))
    return Grounds(
        unresponsive=unresponsive.assess(
            _attempts(file), [*_contacts(file), *elsewhere], _notices(file), rules=rules, now=now, tz=tz
        ),
        dialogue=dialogue.assess(file, rules),
        abuse=sum(map(dialogue.is_abuse, lines)),
        demands=sum(map(dialogue.is_unreasonable, lines)),
    )


def heard(file: CaseFile) -> frozenset[tuple[PointKind, str]]:
    """Return from where the caller of a case rang and wrote: no other point is blocked on its grounds alone."""
    numbers = (call.number.e164 for call in file.calls if call.number and not call.number.withheld)
    mails = (address_in(message.address) for message in file.messages if message.incoming)
    return frozenset(
        [(PointKind.NUMBER, e164) for e164 in numbers] + [(PointKind.MAIL, mail) for mail in mails if mail]
    )


def cited(file: CaseFile | None, grounds: Grounds | None, reason: BlockReason) -> str:
    """Say what a proposal rests on, as data: ``tries=3 days=2 recordings=1 warnings=0``; "" without a case.

    Raises InvalidInput: 応答なし is a matter of the count.
    """
    if file is None or grounds is None:
        if reason is BlockReason.UNRESPONSIVE:
            raise InvalidInput("unresponsive", "not reached")
        return ""
    silent, talking = grounds.unresponsive, grounds.dialogue
    if reason is BlockReason.UNRESPONSIVE and not silent.reached:
        raise InvalidInput("unresponsive", "not reached" if not silent.tries_done else "no notice")
    said = (
        f"tries={silent.count} days={silent.days} recordings={len(file.recordings)} "
        f"warnings={sum(1 for notice in file.notices if notice.step)} mails={len(file.messages)}"
    )
    if reason is BlockReason.REFUSES_DIALOGUE:
        said += f" refusals={len(talking.refusals)} repeats={len(talking.repeats)}"
    return said


def _attempts(file: CaseFile) -> Iterator[CallbackAttempted]:
    for promise in file.promises:
        for row in promise.attempts:
            yield CallbackAttempted(
                promise_id=promise.promise_id, call_id=row.call_id, outcome=row.outcome, at=row.at
            )


def _contacts(file: CaseFile) -> Iterator[int]:
    """Return when the caller reached us in this case: by telephone or in writing."""
    yield from (call.started_at for call in file.calls if call.direction is Direction.INCOMING)
    yield from (message.at for message in file.messages if message.incoming)


def _notices(file: CaseFile) -> Iterator[FinalNoticeGiven]:
    """Return the final notices whose words can still be shown."""
    for row in file.notices:
        if row.channel is not None and row.reply_by is not None and row.words != BAR:
            yield FinalNoticeGiven(channel=row.channel, words=row.words, reply_by=row.reply_by, at=row.at)
