"""One case in order of time: each thing that happened as one frozen item, in the screen's words."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from complaintdesk.domain.media import PICTURES
from complaintdesk.domain.terms import (
    AttachmentKind,
    Outcome,
)
from complaintdesk.viewmodels import moments, words
from complaintdesk.viewmodels.message_words import attachment_kind, message_kind, stars
from complaintdesk.viewmodels.timeline_acts import act_item
from complaintdesk.viewmodels.timeline_blocks import block_items
from complaintdesk.viewmodels.timeline_calls import call_items, silent
from complaintdesk.viewmodels.timeline_decisions import decision_items
from complaintdesk.viewmodels.timeline_item import Item
from complaintdesk.viewmodels.timeline_promises import promise_items

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from complaintdesk.domain.case_file import (
        AttachmentRow,
        CaseFile,
        MessageRow,
        NoticeRow,
        PromiseRow,
    )

translate = QCoreApplication.translate


def items_of(file: CaseFile) -> list[Item]:
    """Return everything that happened, the oldest first; what shares a moment keeps its order."""
    tried = {attempt.call_id for promise in file.promises for attempt in promise.attempts}
    items = [
        item
        for call in file.calls
        if not (call.call_id in tried and silent(call))
        for item in call_items(call)
    ]
    for promise in file.promises:
        items.extend(_promise(promise))
    items.extend(promise_items(file))
    items.extend(_notice(place, notice) for place, notice in enumerate(file.notices))
    items.extend(_message(message) for message in file.messages)
    items.extend(_attachment(row) for row in file.attachments)
    items.extend(act_item(place, row) for place, row in enumerate(file.decisions))
    items.extend(decision_items(file))
    items.extend(block_items(file))
    return sorted(items, key=lambda item: item.at)


def joined_items(file: CaseFile, parts: Iterable[CaseFile]) -> list[Item]:
    """Return what happened in a case and in those that are part of it; what is theirs names its case."""
    items = items_of(file)
    for part in parts:
        items += [
            replace(
                item,
                # Places are counted in each case; what is known by an id of its own keeps it.
                key=f"{part.label} {item.key}" if " " in item.key else item.key,
                note="　".join(filter(None, (item.note, part.label))),
            )
            for item in items_of(part)
        ]
    return sorted(items, key=lambda item: item.at)


def _promise(promise: PromiseRow) -> Iterator[Item]:
    text = translate("timeline", "Ring %1 by %2")
    text = text.replace("%1", words.number(promise.number)).replace(
        "%2", moments.day_and_clock(promise.due_at)
    )
    yield Item(
        key=promise.promise_id,
        at=promise.made_at,
        when=moments.day_and_clock(promise.made_at),
        chip=translate("timeline", "Promise"),
        tone="green",
        text=f"{promise.about} · {text}" if promise.about else text,
        note="" if promise.closed_at else translate("timeline", "open"),
        note_tone="amber",
    )
    for count, attempt in enumerate(promise.attempts, start=1):
        reached = attempt.outcome is Outcome.REACHED
        yield Item(
            key=f"{promise.promise_id}/{count}",
            at=attempt.at,
            when=moments.day_and_clock(attempt.at),
            chip=translate("timeline", "Call-back"),
            tone="green" if reached else "plain",
            text=translate("timeline", "%1 (try %2)")
            .replace("%1", words.outcome(attempt.outcome))
            .replace("%2", str(count)),
            note=attempt.staff,
        )
    if promise.closed_at is not None:
        given_up = translate("timeline", "Given up")
        yield Item(
            key=f"{promise.promise_id}/closed",
            at=promise.closed_at,
            when=moments.day_and_clock(promise.closed_at),
            chip=translate("timeline", "Promise"),
            tone="green" if promise.kept else "amber",
            text=translate("timeline", "Kept") if promise.kept else given_up,
            quote=_why(promise.why),
        )


def _why(why: str) -> str:
    """Word the one reason the program itself gives; all others are people's own words."""
    return words.outcome(Outcome.WRONG_NUMBER) if why == Outcome.WRONG_NUMBER.value else why


def _notice(place: int, notice: NoticeRow) -> Item:
    if notice.step:
        text = translate("timeline", "Warning %1").replace("%1", str(notice.step))
        chip = translate("timeline", "Warning")
    else:
        way = words.channel(notice.channel) if notice.channel else ""
        by = moments.day(notice.reply_by) if notice.reply_by else ""
        text = translate("timeline", "by %1, reply by %2").replace("%1", way).replace("%2", by)
        chip = translate("timeline", "Final notice")
    return Item(
        key=f"notice {place}",
        at=notice.at,
        when=moments.day_and_clock(notice.at),
        chip=chip,
        tone="amber",
        text=text,
        quote=notice.words,
        note=notice.staff,
    )


def _message(message: MessageRow) -> Item:
    parts = message.parts
    named = ", ".join(part.name for part in parts)
    picture = next((n for n, part in enumerate(parts, start=1) if part.media_type in PICTURES), 0)
    rated = "  ".join(part for part in (message.site, stars(message.stars)) if part)
    subject = message.subject or rated or translate("timeline", "(no subject)")
    return Item(
        key=message.message_id,
        at=message.at,
        when=moments.day_and_clock(message.at),
        chip=message_kind(message),
        text=f"{subject}  {rated}" if message.subject and rated else subject,
        quote=f"{message.body}\n📎 {named}" if named else message.body,
        note=message.address,
        opens=True,
        picture=(message.message_id, picture) if picture else None,
    )


def _attachment(row: AttachmentRow) -> Item:
    return Item(
        key=row.message_id,
        at=row.at,
        when=moments.day_and_clock(row.at),
        chip=attachment_kind(row.kind),
        tone="green" if row.kind is AttachmentKind.PROOF else "plain",
        text=row.caption or row.file.name,
        note=" · ".join(part for part in (row.file.name if row.caption else "", row.staff) if part),
        opens=bool(row.file.sha256),
        picture=(row.message_id, 0) if row.file.media_type in PICTURES else None,
    )
