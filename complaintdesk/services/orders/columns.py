"""Many rows of an order file at once, column by column: a million rows must not cost a million turns of a loop.

Only rows in which nothing is out of the ordinary are read here. All others are left to rows.RowReader, which tells what
is wrong with them; both give the same order for the same row.
"""

from __future__ import annotations

import re
import unicodedata
from datetime import timezone
from itertools import repeat
from typing import TYPE_CHECKING, Any, TypeVar

from complaintdesk.services.orders import phones, rows
from complaintdesk.services.orders.layout import Field
from complaintdesk.services.orders.rows import ImportedOrder

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import tzinfo

    from complaintdesk.services.orders.layout import Header, Layout

_K = TypeVar("_K")
_V = TypeVar("_V")
_tuple_of: Callable[[type[ImportedOrder], tuple[Any, ...]], ImportedOrder] = tuple.__new__
_REMEMBERED = 8192
_CLOCK = re.compile(r" ([01][0-9]|2[0-3]):([0-5][0-9])")
_SECONDS = re.compile(":[0-5][0-9]")


class _Memo(dict[_K, _V]):
    """What was worked out before, as long as there is room for it."""

    def __init__(self, work: Callable[[_K], _V]) -> None:
        super().__init__()
        self._work = work

    def __missing__(self, key: _K) -> _V:
        if len(self) >= _REMEMBERED:
            self.clear()
        value = self[key] = self._work(key)
        return value


class ColumnReader:
    """Reads rows of one file, many at once. Times without a zone are in ``tz``."""

    def __init__(self, header: Header, layout: Layout, tz: tzinfo) -> None:
        self._widest = rows.widest(header)
        self._phones = header.places(layout, Field.PHONE)
        self._places = {what: places[0] for what in Field if (places := header.places(layout, what))}
        self._tz = tz
        self._days: _Memo[str, int | None] = _Memo(lambda text: rows.instant(text, tz))
        self._clocks: _Memo[str, int | None] = _Memo(_microseconds)
        self._seconds: _Memo[str, int | None] = _Memo(_of_seconds)
        self._items: _Memo[tuple[str, str, str], tuple[str, ...]] = _Memo(lambda said: rows.item(*said))
        self._stages: _Memo[tuple[str, str], str] = _Memo(
            lambda said: rows.stage(said[0], layout, cancelled=bool(said[1]))
        )
        self._sums: _Memo[str, tuple[int | None, bool]] = _Memo(rows.yen)

    def take(self, table: Sequence[list[str]]) -> list[ImportedOrder] | None:
        """Return an order for each row; None if they must be looked at one by one."""
        widths = set(map(len, table))
        if len(widths) != 1 or not 0 < (width := widths.pop()) <= self._widest:
            return None
        if "\ufffd" in "".join(map("".join, table)):
            return None
        raw = list(zip(*table, strict=True))
        cells: dict[Field, list[str]] = {
            what: _tidied(raw[place])
            for what, place in self._places.items()
            if place < width and what is not Field.PHONE
        }
        numbers = cells.get(Field.ORDER_NUMBER, [""])
        if not all(numbers):
            return None  # nothing in it, or a further item of the order before
        nothing = [""] * len(table)

        def said(what: Field) -> list[str]:
            return cells.get(what, nothing)

        dates = self._dates(said(Field.DATE), cells.get(Field.TIME))
        called = self._numbers(raw, cells)
        totals = self._totals(said(Field.TOTAL))
        if dates is None or called is None or totals is None:
            return None
        items = zip(said(Field.ITEM), said(Field.VARIANT), said(Field.QUANTITY), strict=True)
        stages = zip(said(Field.STATE), said(Field.CANCELLED), strict=True)
        columns = (
            numbers,
            dates,
            _names(said(Field.NAME), said(Field.LAST_NAME), said(Field.FIRST_NAME)),
            _names(said(Field.KANA), said(Field.LAST_KANA), said(Field.FIRST_KANA)),
            called,
            said(Field.MAIL),
            map(self._items.__getitem__, items),
            totals,
            map(self._stages.__getitem__, stages),
        )
        # Past the named tuple's own constructor, which takes longer than all of the columns of most files.
        return list(map(_tuple_of, repeat(ImportedOrder), zip(*columns, strict=True)))

    def _dates(self, days: list[str], times: list[str] | None) -> list[int] | None:
        if times is not None:
            days = [
                f"{day} {at}" if day and at and ":" not in day else day
                for day, at in zip(days, times, strict=True)
            ]
        # Only where a day is always as long as the clock says can the two be added.
        fixed = isinstance(self._tz, timezone)
        known, clocks, seconds = self._days, self._clocks, self._seconds
        found: list[int] = []
        for text in days:
            if not text:
                found.append(0)
                continue
            if (
                fixed
                and (clock := clocks[text[10:16]]) is not None
                and (second := seconds[text[16:]]) is not None
                and (day := known[text[:10]]) is not None
            ):
                found.append(day + clock + second)
            elif (at := rows.instant(text, self._tz)) is not None:
                found.append(at)
            else:
                return None
        return found

    def _numbers(
        self, raw: list[tuple[str, ...]], cells: dict[Field, list[str]]
    ) -> list[tuple[str, ...]] | None:
        written = [(raw[place], _tidied(raw[place])) for place in self._phones if place < len(raw)]
        if first := cells.get(Field.PHONE_PART_1):
            nothing = [""] * len(first)
            second, third = (cells.get(part, nothing) for part in (Field.PHONE_PART_2, Field.PHONE_PART_3))
            joined = [a and a + b + c for a, b, c in zip(first, second, third, strict=True)]
            written.insert(0, (tuple(joined), _tidied(joined)))
        found: list[list[str]] = []
        for texts, tidied in written:
            column = phones.normalized_column(tidied)
            if not all(column) and any(
                not e164 and text.strip() for e164, text in zip(column, texts, strict=True)
            ):
                return None
            found.append(column)
        if len(found) == 1:
            return list(zip(found[0])) if all(found[0]) else [(e164,) if e164 else () for e164 in found[0]]
        if not found:
            return [()] * len(raw[0])
        return [tuple(dict.fromkeys(filter(None, several))) for several in zip(*found, strict=True)]

    def _totals(self, column: list[str]) -> list[int | None] | None:
        plain = "".join(column).isascii()
        if plain and all(map(str.isdigit, column)) and max(map(len, column)) < rows.LONGEST_SUM:
            return list(map(int, column))
        found: list[int | None] = []
        for text in column:
            if plain and text.isdigit() and len(text) < rows.LONGEST_SUM:
                found.append(int(text))
                continue
            yen, readable = self._sums[text]
            if not readable:
                return None
            found.append(yen)
        return found


def _names(whole: list[str], last: list[str], first: list[str]) -> list[str]:
    if all(whole):
        return whole
    return [name or " ".join(filter(None, parts)) for name, *parts in zip(whole, last, first, strict=True)]


def _microseconds(clock: str) -> int | None:
    match = _CLOCK.fullmatch(clock)
    return (int(match[1]) * 60 + int(match[2])) * 60_000_000 if match else None


def _of_seconds(text: str) -> int | None:
    if not text:
        return 0
    return int(text[1:]) * 1_000_000 if _SECONDS.fullmatch(text) else None


def _tidied(column: Sequence[str]) -> list[str]:
    """Return the cells of a column as rows.tidy does; at once where there is nothing to do, as nearly always."""
    cells = list(map(str.strip, column))
    whole = "\n".join(cells)
    if "=" not in whole and "'" not in whole and unicodedata.is_normalized("NFC", whole):
        return cells
    return list(map(rows.tidy, column))
