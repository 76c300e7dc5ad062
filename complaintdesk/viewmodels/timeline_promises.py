"""Promises other than to ring, and who keeps each, on the timeline."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from complaintdesk.viewmodels import moments, words
from complaintdesk.viewmodels.timeline_item import Item

if TYPE_CHECKING:
    from collections.abc import Iterator

    from complaintdesk.domain.case_file import CaseFile
    from complaintdesk.domain.promise_rows import AssignedRow, MadeRow

translate = QCoreApplication.translate


def promise_items(file: CaseFile) -> Iterator[Item]:
    """Yield what was promised and what became of it."""
    for made in file.made:
        yield from _made(made)
        if made.assigned:
            yield _assigned(f"{made.promise_id}/assigned", made.assigned)
    for callback in file.promises:
        if callback.assigned:
            yield _assigned(f"{callback.promise_id}/assigned", callback.assigned)


def _made(made: MadeRow) -> Iterator[Item]:
    until = translate("timeline", "by %1").replace("%1", moments.day_and_clock(made.due_at))
    yield Item(
        key=made.promise_id,
        at=made.made_at,
        when=moments.day_and_clock(made.made_at),
        chip=translate("timeline", "Promise"),
        tone="green",
        text=" · ".join(part for part in (made.about, made.to_whom, until) if part),
        note="" if made.closed_at else translate("timeline", "open"),
        note_tone="amber",
    )
    if made.closed_at is not None:
        late = made.closed_at > made.due_at
        kept = translate("timeline", "Kept, but late") if late else translate("timeline", "Kept")
        broken = translate("timeline", "Broken")
        yield Item(
            key=f"{made.promise_id}/closed",
            at=made.closed_at,
            when=moments.day_and_clock(made.closed_at),
            chip=translate("timeline", "Promise"),
            tone="green" if made.kept else "amber",
            text=words.labelled(kept if made.kept else broken, made.about),
            quote=made.why,
        )


def _assigned(key: str, row: AssignedRow) -> Item:
    return Item(
        key=key,
        at=row.at,
        when=moments.day_and_clock(row.at),
        chip=translate("timeline", "Promise"),
        text=translate("timeline", "To be kept by: %1").replace("%1", words.assigned(row)),
        note=row.by,
    )
