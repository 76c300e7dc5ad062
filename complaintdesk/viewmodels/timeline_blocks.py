"""What was done with the blocks of a case, in the words of its timeline."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from complaintdesk.viewmodels import block_words, moments, words
from complaintdesk.viewmodels.timeline_item import Item

if TYPE_CHECKING:
    from collections.abc import Iterator

    from complaintdesk.domain.block_rows import BlockChange
    from complaintdesk.domain.case_file import BlockRow, CaseFile

translate = QCoreApplication.translate


def block_items(file: CaseFile) -> Iterator[Item]:
    """Yield each proposal, decision and change."""
    rows = {block.block_id: block for block in file.blocks}
    for place, change in enumerate(file.block_changes):
        yield Item(
            key=f"{change.block_id}/{place}",
            at=change.at,
            when=moments.day_and_clock(change.at),
            chip=translate("timeline", "Block"),
            tone="red" if change.kind in ("block.proposed", "block.approved") else "plain",
            text=_said(change, rows[change.block_id]),
            quote=change.why,
            note=change.staff,
        )


def _said(change: BlockChange, block: BlockRow) -> str:
    if change.kind == "block.proposed":
        asked = translate("timeline", "Block asked for: %1").replace("%1", words.block_reason(block.reason))
        return f"{asked} · {block_words.points(change.added)}" if change.added else asked
    return block_words.changed(change)
