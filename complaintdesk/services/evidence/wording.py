"""The columns of the list of exhibits: as the record has them, and as a person worded them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from complaintdesk.domain.exhibit_words import ExhibitWords
from complaintdesk.services.evidence import catalogue

if TYPE_CHECKING:
    from complaintdesk.domain.case_file import CaseFile
    from complaintdesk.domain.evidence_plan import Plan
    from complaintdesk.services.evidence.catalogue import Item
    from complaintdesk.services.evidence.local_time import LocalTime


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """One exhibit as it would be listed: its number, the columns made from the record, and what a person said."""

    number: str
    usual: ExhibitWords
    said: ExhibitWords


def lines(case: CaseFile, plan: Plan, made_at: int, shop: str, time: LocalTime) -> list[Line]:
    """Return the exhibits of a whole case, the report made at ``made_at`` (UTC µs) by ``shop``."""
    said = {one.exhibit_id: one for one in case.exhibit_words}
    return [
        Line(
            number=item.number,
            usual=_words(item, time),
            said=said.get(item.exhibit_id, ExhibitWords(exhibit_id=item.exhibit_id)),
        )
        for item in catalogue.from_record(case, plan, made_at, shop, time)
    ]


def columns(item: Item, time: LocalTime) -> tuple[str, ...]:
    """Return what stands beside an exhibit's number: 標目, 原本・写しの別, 作成年月日, 作成者, 立証趣旨."""
    return _words(item, time).columns


def _words(item: Item, time: LocalTime) -> ExhibitWords:
    local = time.of(item.made_at)
    return ExhibitWords(
        exhibit_id=item.exhibit_id,
        title=item.title,
        copy=item.copy,
        made_on=item.made_on or f"{local.year}年{local.month}月{local.day}日",
        made_by=item.made_by,
        purport=item.purport,
    )
