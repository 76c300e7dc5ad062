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
