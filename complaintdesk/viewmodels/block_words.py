"""Blocks in the screen's words: contact points, kept channels, what was done."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from complaintdesk.domain.block import KeptWay
from complaintdesk.domain.contact_point import PointKind
from complaintdesk.domain.terms import BlockState
from complaintdesk.viewmodels import moments, words

if TYPE_CHECKING:
    from collections.abc import Iterable

    from complaintdesk.domain.block_rows import BlockChange
    from complaintdesk.domain.case_file import BlockRow
    from complaintdesk.domain.contact_point import ContactPoint

translate = QCoreApplication.translate

_DECIDED = {
    "block.approved": BlockState.IN_FORCE,
    "block.declined": BlockState.DECLINED,
    "block.lifted": BlockState.LIFTED,
}


def point(one: ContactPoint) -> str:
    """Return a contact point as people name it."""
    if one.kind is PointKind.WITHHELD:
        return translate("blocks", "withheld calls")
    if one.kind is PointKind.PREFIX:
        return translate("blocks", "numbers from %1").replace("%1", one.shown.rstrip("*"))
    return one.shown


def points(some: Iterable[ContactPoint]) -> str:
    """Return several, with commas."""
    return translate("blocks", ", ").join(point(one) for one in some)


def kept(way: KeptWay) -> str:
    """Return the channel that stays open."""
    return {
        KeptWay.PHONE: translate("blocks", "Telephone"),
        KeptWay.MAIL: translate("blocks", "Mail"),
        KeptWay.LETTER: translate("blocks", "Letter"),
    }[way]


def order_under_way(order_number: str) -> str:
    """Return what must be kept in mind of an order that can still be cancelled."""
    text = translate(
        "blocks",
        "Order %1 has not been dispatched. The owner has to approve, and a channel must stay open on which the "
        "customer can cancel or return it: tell them which.",
    )
    return text.replace("%1", order_number)


def kept_for(block: BlockRow) -> str:
    """Return which channel stays open for which order, "" without one."""
    if not block.order_number or block.kept is None:
        return ""
    text = translate("blocks", "Order %1: stays open for cancelling and returning: %2")
    return text.replace("%1", block.order_number).replace("%2", kept(block.kept))


def changed(change: BlockChange) -> str:
    """Return what was done with a block, without its reason."""
    if change.kind == "block.proposed":
        return translate("blocks", "Asked for: %1").replace("%1", points(change.added))
    if change.kind == "block.points_changed":
        parts = []
        if change.added:
            parts.append(translate("blocks", "Added: %1").replace("%1", points(change.added)))
        if change.removed:
            parts.append(translate("blocks", "Taken out: %1").replace("%1", points(change.removed)))
        return " · ".join(parts)
    if change.kind == "block.reviewed" and change.review_at is not None:
        text = translate("blocks", "Looked at and kept, next on %1")
        return text.replace("%1", moments.day(change.review_at))
    return words.block_state(_DECIDED[change.kind])
