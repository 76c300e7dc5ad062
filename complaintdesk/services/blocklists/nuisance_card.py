"""A card to print for NTT's 迷惑電話おことわりサービス (144), which no program can fill: steps, numbers, free places.

The exchange takes the call that came last, never a number one types; it keeps 30 numbers on ひかり電話, 6 or 30 on
other lines, and shows nobody which (facts of the carriers' own pages).
"""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from complaintdesk.domain.contact_point import PointKind
from complaintdesk.services.blocklists.listing import Listed, Listing, Written

if TYPE_CHECKING:
    from complaintdesk.domain.blocklist import Options

KINDS = (PointKind.NUMBER, PointKind.WITHHELD)
TEMPLATE = "nuisance_card.typ"


def write(listing: Listing, options: Options) -> Written:
    """Return what the card says as plain text, to be looked at before it is printed."""
    rows = listing.of(*KINDS)
    lines = [
        f"拒否中の番号 {len(rows)} 件 ／ 登録枠 {options.slots} 件",
        *(
            f"{place:>2}  □  {shown(row)}  {row.note}"
            for place, row in enumerate(_kept(rows, options), start=1)
        ),
    ]
    if more := len(rows) - options.slots:
        lines += [f"ほか {more} 件は登録枠に入りません。"] if more > 0 else []
    return Written(data="".join(f"{line}\n" for line in lines).encode(), taken=tuple(_kept(rows, options)))


def card(listing: Listing, options: Options, shop: str, day: str, timestamp: int) -> dict[str, object]:
    """Return what the template sets; ``timestamp`` is seconds since 1970, UTC."""
    rows = listing.of(*KINDS)
    return {
        "timestamp": timestamp,
        "shop": shop,
        "day": day,
        "count": str(len(rows)),
        "slots": str(options.slots),
        "more": str(max(0, len(rows) - options.slots)),
        "rows": [[shown(row), row.case, _day(row.since)] for row in _kept(rows, options)],
    }


def shown(row: Listed) -> str:
    """Return the number as people read it."""
    return "非通知" if row.point.kind is PointKind.WITHHELD else row.point.shown


def _day(since: str) -> str:
    """Return 2026-11-01 as it is written on paper."""
    day = date.fromisoformat(since)
    return f"{day.year}年{day.month}月{day.day}日"


def _kept(rows: list[Listed], options: Options) -> list[Listed]:
    """Return those for which there is a place, the newest first: who was blocked last rings most."""
    return sorted(rows, key=lambda row: row.since, reverse=True)[: options.slots]
