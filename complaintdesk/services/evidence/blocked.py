"""What was done with the blocks of a case, as the report tells it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from complaintdesk.domain.contact_point import PointKind
from complaintdesk.domain.terms import BlockState
from complaintdesk.services.evidence import words
from complaintdesk.services.evidence.promised import Told

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from complaintdesk.domain.block_rows import BlockChange
    from complaintdesk.domain.case_file import BlockRow, CaseFile
    from complaintdesk.domain.contact_point import ContactPoint
    from complaintdesk.services.evidence.local_time import LocalTime

_POINT = {
    PointKind.NUMBER: "番号 {}",
    PointKind.PREFIX: "{}で始まる番号",
    PointKind.WITHHELD: "非通知の着信",
    PointKind.MAIL: "メール {}",
    PointKind.MAIL_DOMAIN: "{}からのメール全て",
}
_KEPT = {"phone": "電話", "mail": "メール", "letter": "書面"}
_DECIDED = {
    "block.approved": BlockState.IN_FORCE,
    "block.declined": BlockState.DECLINED,
    "block.lifted": BlockState.LIFTED,
}


def blocked(case: CaseFile, time: LocalTime) -> Iterator[Told]:
    """Yield what was done with each block, in order; the reasons are verbatim."""
    rows = {block.block_id: block for block in case.blocks}
    for change in case.block_changes:
        label, text = _said(change, rows[change.block_id], time)
        yield Told(change.at, label, text, change.staff, change.why)


def points(some: Iterable[ContactPoint]) -> str:
    """Return contact points as people name them."""
    return "、".join(_POINT[point.kind].format(point.shown) for point in some) or words.NOTHING


def order(block: BlockRow) -> str:
    """Return the order that was under way and the channel that stays open for it."""
    if not block.order_number:
        return "なし"
    kept = _KEPT[block.kept.value] if block.kept else words.NOTHING
    return f"{block.order_number}（キャンセルと返品は{kept}で受ける）"


def _said(change: BlockChange, block: BlockRow, time: LocalTime) -> tuple[str, str]:
    review = time.date(change.review_at) if change.review_at is not None else ""
    if change.kind == "block.proposed":
        reason = words.BLOCK_REASON[block.reason]
        return "着信拒否の申請", f"{points(change.added)}\n理由　{reason}\n見直し　{review}"
    if change.kind == "block.points_changed":
        parts = [f"追加　{points(change.added)}"] if change.added else []
        parts += [f"除外　{points(change.removed)}"] if change.removed else []
        return "着信拒否の変更", "\n".join(parts)
    if change.kind == "block.reviewed":
        return "着信拒否の見直し", f"継続　次の見直し　{review}"
    return "着信拒否の決定", words.BLOCK_STATE[_DECIDED[change.kind]]
