"""One row of an order file: what its cells say, and what of them cannot be read."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from datetime import datetime, timezone
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from complaintdesk.services.orders.layout import Field
from complaintdesk.services.orders.phones import normalized

if TYPE_CHECKING:
    from datetime import tzinfo

    from complaintdesk.services.orders.layout import Header, Layout

_WIDEST = 1000
LONGEST_SUM = 12
"""Digits and a little more than anybody pays."""


class ImportedOrder(NamedTuple):
    """One order as its rows say; ``ordered_at`` UTC µs, 0 where the file has no date; ``phones`` E.164.

    ``items`` holds one text for each row; an empty text or a ``total_yen`` of None says that the file is silent.
    """

    order_number: str
    ordered_at: int
    name: str
    kana: str
    phones: tuple[str, ...]
    mail: str
    items: tuple[str, ...]
    total_yen: int | None
    stage: str


@dataclass(frozen=True, slots=True, kw_only=True)
class BadRow:
    """A row, or a number in it, that could not be read; ``line`` counts from 1 with the header.

    ``why`` is stable English: no order number, columns, date, phone, total, not text, quotation mark. After the last
    five the rest of the row is taken.
    """

    line: int
    why: str
    shown: str = ""


class RowReader:
    """Reads rows of one file; remembers the number that later rows of an order leave out.

    The usual rows pass columns.ColumnReader instead, many at once; here come those with something to tell.
    """

    def __init__(self, header: Header, layout: Layout, tz: tzinfo) -> None:
        self._width = len(header.names)
        self._widest = widest(header)
        self._phones = header.places(layout, Field.PHONE)
        single: list[Field] = [what for what in Field if what is not Field.PHONE]
        self._places = [(what, places[0]) for what in single if (places := header.places(layout, what))]
        self._layout = layout
        self._tz = tz
        self.last = ""
        """The number of the order that was read last."""

    def take(self, line: int, row: list[str]) -> tuple[ImportedOrder | None, list[BadRow]]:
        """Return the order of a row, None for a bad one, and what is wrong in it on line ``line``."""
        width = len(row)
        if width > self._widest:
            return None, [BadRow(line=line, why="columns", shown=f"{width} / {self._width}")]
        cells = {what: text for what, place in self._places if place < width and (text := tidy(row[place]))}
        number = cells.get(Field.ORDER_NUMBER, "")
        if not number and Field.ITEM in cells and Field.DATE not in cells:
            number = self.last  # a further item of the order before
        if not number:
            return None, [BadRow(line=line, why="no order number")]
        self.last = number
        wrong: list[BadRow] = []
        if "\ufffd" in "".join(row):
            wrong.append(BadRow(line=line, why="not text", shown=number))
        order = ImportedOrder(
            order_number=number,
            ordered_at=self._date(line, cells, wrong),
            name=_name(cells, Field.NAME, Field.LAST_NAME, Field.FIRST_NAME),
            kana=_name(cells, Field.KANA, Field.LAST_KANA, Field.FIRST_KANA),
            phones=self._numbers(line, row, cells, wrong),
            mail=cells.get(Field.MAIL, ""),
            items=item(*(cells.get(what, "") for what in (Field.ITEM, Field.VARIANT, Field.QUANTITY))),
            total_yen=_total(line, cells, wrong),
            stage=stage(cells.get(Field.STATE, ""), self._layout, cancelled=Field.CANCELLED in cells),
        )
        return order, wrong

    def _date(self, line: int, cells: dict[Field, str], wrong: list[BadRow]) -> int:
        day = cells.get(Field.DATE, "")
        if not day:
            return 0
        if Field.TIME in cells and ":" not in day:
            day = f"{day} {cells[Field.TIME]}"
        at = instant(day, self._tz)
        if at is None:
            wrong.append(BadRow(line=line, why="date", shown=day))
        return at or 0

    def _numbers(
        self, line: int, row: list[str], cells: dict[Field, str], wrong: list[BadRow]
    ) -> tuple[str, ...]:
        written = [row[place] for place in self._phones if place < len(row) and row[place]]
        if Field.PHONE_PART_1 in cells:
            parts = (Field.PHONE_PART_1, Field.PHONE_PART_2, Field.PHONE_PART_3)
            written.insert(0, "".join(cells.get(part, "") for part in parts))
        found: dict[str, None] = {}
        for text in written:
            if e164 := normalized(tidy(text)):
                found[e164] = None
            elif text.strip():
                wrong.append(BadRow(line=line, why="phone", shown=text.strip()))
        return tuple(found)


def widest(header: Header) -> int:
    """Return how many cells a row may have: one more than the header, since some systems end rows with a comma."""
    return min(max(len(header.names), 1) + 1, _WIDEST)


def _name(cells: dict[Field, str], whole: Field, last: Field, first: Field) -> str:
    if whole in cells:
        return cells[whole]
    return " ".join(cells[part] for part in (last, first) if part in cells)


def item(name: str, variant: str, count: str) -> tuple[str, ...]:
    """Return what was bought, nothing for a row that names nothing."""
    if not name:
        return ()
    text = f"{name}（{variant}）" if variant and variant not in name else name
    return (f"{text} ×{count}" if count not in ("", "1", "1.0") else text,)


def _total(line: int, cells: dict[Field, str], wrong: list[BadRow]) -> int | None:
    text = cells.get(Field.TOTAL, "")
    total, readable = yen(text)
    if not readable:
        wrong.append(BadRow(line=line, why="total", shown=text))
    return total


def yen(text: str) -> tuple[int | None, bool]:
    """Return a sum of money, None where nothing is said, and whether it could be read."""
    if text.isascii() and text.isdigit() and len(text) < LONGEST_SUM:
        return int(text), True
    plain = re.sub(r"[,¥￥円\s]", "", unicodedata.normalize("NFKC", text))
    if not plain:
        return None, True
    if not re.fullmatch(r"-?\d{1,12}(\.\d+)?", plain):
        return None, False
    return round(float(plain)), True


def stage(state: str, layout: Layout, *, cancelled: bool) -> str:
    """Return where an order stands by its state column and by whether the column of cancelled ones says something."""
    if cancelled or state in layout.cancelled:
        return "cancelled"
    if not state:
        return ""
    return "dispatched" if state in layout.dispatched else _usual_stage(state)


def _usual_stage(state: str) -> str:
    plain = unicodedata.normalize("NFKC", state).casefold()
    if any(word in plain for word in ("キャンセル", "取消", "取り消し", "cancel", "返品")):
        return "cancelled"
    if not plain.startswith(("未", "un")) and any(
        word in plain
        for word in ("発送済", "出荷済", "配送済", "発送完了", "出荷完了", "対応済", "shipped", "fulfilled")
    ):
        return "dispatched"
    return "before_dispatch"


_FORMULA = re.compile(r'="(.*)"')


def tidy(cell: str) -> str:
    """Return a cell without what spreadsheets add: spaces around, ``="…"``, an apostrophe before a number."""
    text = cell.strip()
    if text.isascii() and text[:1] not in ("=", "'"):
        return text
    if text[0] in ("=", "'"):
        if match := _FORMULA.fullmatch(text):
            text = match[1].strip()
        if text[:1] == "'" and text[1:2].isdigit():
            text = text[1:]
    return unicodedata.normalize("NFC", text)


_DATE = re.compile(
    r"(\d{4})[-/.年]?(\d{1,2})[-/.月]?(\d{1,2})日?"
    r"(?:[T\s]+(\d{1,2})[:時](\d{1,2})(?:[:分](\d{1,2})?)?秒?(?:\.\d+)?)?\s*(Z|[+-]\d{2}:?\d{2})?"
)


def instant(text: str, tz: tzinfo) -> int | None:
    """Return UTC µs of a date as shop systems write it, None if it is none; without a zone it is in ``tz``."""
    if (at := _quickly(text, tz)) is not None:
        return at
    return _with_care(text, tz)


def _quickly(text: str, tz: tzinfo) -> int | None:
    """Return UTC µs of ``2026/11/18 10:05`` or ``2026-11-18 10:05:33``, as most files have it; None for all else."""
    if len(text) not in (16, 19) or text[10] != " " or text[13] != ":" or not isinstance(tz, timezone):
        return None
    day, hour, minute, second = _with_care(text[:10], tz), text[11:13], text[14:16], text[17:] or "00"
    if day is None or not (hour + minute + second).isdecimal() or text[16:17] not in ("", ":"):
        return None
    if hour > "23" or minute > "59" or second > "59":
        return None
    return day + (int(hour) * 3600 + int(minute) * 60 + int(second)) * 1_000_000


@lru_cache(maxsize=4096)
def _with_care(text: str, tz: tzinfo) -> int | None:
    match = _DATE.fullmatch(text) or _DATE.fullmatch(unicodedata.normalize("NFKC", text).strip())
    if not match:
        return None
    year, month, day, hour, minute, second, zone = match.groups()
    try:
        at = datetime(
            int(year), int(month), int(day), int(hour or 0), int(minute or 0), int(second or 0), tzinfo=tz
        )
        if zone:
            at = datetime.fromisoformat(f"{at:%Y-%m-%dT%H:%M:%S}{zone}")
    except ValueError:
        return None
    return round(at.timestamp() * 1_000_000)
