"""Reading order files row by row: any of the usual encodings, item rows gathered, nothing believed.

Memory does not grow with the file. A row that cannot be read is told with its line and the reason, and never stops the
rest.
"""

from __future__ import annotations

import codecs
import csv
import re
import unicodedata
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from complaintdesk.services.orders.layout import Field, Header
from complaintdesk.services.orders.phones import normalized

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import tzinfo
    from pathlib import Path
    from typing import TextIO

    from complaintdesk.services.orders.layout import Layout

ENCODINGS = ("utf-8-sig", "cp932", "utf-16")
LONGEST_FIELD = 100_000
"""Characters in one field; a remark can be long, a file that is no table is longer."""

_PIECE = 1 << 20
_WIDEST = 1000


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportedOrder:
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


def encoding_of(path: Path) -> str:
    """Return the encoding of a file: its byte order mark, else UTF-8 if all of it is, else CP932 (Windows-31J)."""
    with path.open("rb") as file:
        start = file.read(4)
        if start.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
            return "utf-16"
        decoder = codecs.getincrementaldecoder("utf-8")()
        try:
            piece = start
            while piece:
                decoder.decode(piece)
                piece = file.read(_PIECE)
            decoder.decode(b"", final=True)
        except UnicodeDecodeError:
            return "cp932"
    return "utf-8-sig"


def open_table(path: Path, encoding: str) -> TextIO:
    """Open a file as text; a byte that is none in this encoding becomes U+FFFD and is told later, in its row."""
    return path.open(encoding=encoding, errors="replace", newline="")


def header_of(path: Path, encoding: str) -> Header:
    """Return the first row that is not empty. An empty file gives a header without names."""
    with open_table(path, encoding) as file:
        for _, row in _rows(file):
            if isinstance(row, list) and any(cell.strip() for cell in row):
                return _header(row)
    return Header(())


def read(path: Path, encoding: str, layout: Layout, tz: tzinfo) -> Iterator[ImportedOrder | BadRow]:
    """Yield the orders of a file and what of it could not be read. Times without a zone are in ``tz``."""
    with open_table(path, encoding) as file:
        yield from read_table(file, layout, tz)


def read_table(file: TextIO, layout: Layout, tz: tzinfo) -> Iterator[ImportedOrder | BadRow]:
    """Yield the orders of an open table, as ``read``.

    Rows that follow each other with the same order number are one order, as are rows that leave it empty after the
    first (Shopify).
    """
    reader: _RowReader | None = None
    gathered: _Gathered | None = None
    for line, row in _rows(file):
        if isinstance(row, str):
            yield BadRow(line=line, why=row)
            continue
        if not any(cell.strip() for cell in row):
            continue
        if reader is None:
            reader = _RowReader(_header(row), layout, tz)
            continue
        order, wrong = reader.take(line, row)
        yield from wrong
        if order is None:
            continue
        if gathered is None or order.order_number != gathered.number:
            if gathered is not None:
                yield gathered.order()
            gathered = _Gathered(order)
        else:
            gathered.add(order)
    if gathered is not None:
        yield gathered.order()


def _header(row: list[str]) -> Header:
    return Header([cell.strip().lstrip("\ufeff") for cell in row])


def _rows(file: TextIO) -> Iterator[tuple[int, list[str] | str]]:
    """Yield each row, or why it cannot be read, with the line it begins on; a comma or a tab parts its columns.

    A remark in quotation marks may hold line breaks.
    """
    csv.field_size_limit(LONGEST_FIELD)
    first = file.readline()
    file.seek(0)
    reader = csv.reader(file, delimiter="\t" if first.count("\t") > first.count(",") else ",")
    while True:
        line = reader.line_num + 1
        try:
            yield line, next(reader)
        except StopIteration:
            return
        except csv.Error as failure:
            # A quotation mark that is never closed takes in all that follows, up to the limit.
            yield line, "quotation mark" if "limit" in str(failure) else "not text"


class _RowReader:
    """Reads rows of one file; remembers the number that later rows of an order leave out."""

    def __init__(self, header: Header, layout: Layout, tz: tzinfo) -> None:
        self._width = len(header.names)
        self._places = {what: header.places(layout, what) for what in Field}
        self._layout = layout
        self._tz = tz
        self._last = ""

    def take(self, line: int, row: list[str]) -> tuple[ImportedOrder | None, list[BadRow]]:
        if len(row) > max(self._width, 1) + 1 or len(row) > _WIDEST:
            return None, [BadRow(line=line, why="columns", shown=f"{len(row)} / {self._width}")]
        number = self._text(row, Field.ORDER_NUMBER) or (self._last if self._goes_on(row) else "")
        if not number:
            return None, [BadRow(line=line, why="no order number")]
        self._last = number
        wrong: list[BadRow] = []
        if any("\ufffd" in cell for cell in row):
            wrong.append(BadRow(line=line, why="not text", shown=number))
        order = ImportedOrder(
            order_number=number,
            ordered_at=self._date(line, row, wrong),
            name=self._name(row, Field.NAME, Field.LAST_NAME, Field.FIRST_NAME),
            kana=self._name(row, Field.KANA, Field.LAST_KANA, Field.FIRST_KANA),
            phones=self._phones(line, row, wrong),
            mail=self._text(row, Field.MAIL),
            items=self._item(row),
            total_yen=self._total(line, row, wrong),
            stage=self._stage(row),
        )
        return order, wrong

    def _text(self, row: list[str], what: Field) -> str:
        for place in self._places[what]:
            if place < len(row) and (text := tidy(row[place])):
                return text
        return ""

    def _goes_on(self, row: list[str]) -> bool:
        """Tell whether a row without a number is a further item of the order before."""
        return bool(self._text(row, Field.ITEM)) and not self._text(row, Field.DATE)

    def _name(self, row: list[str], whole: Field, last: Field, first: Field) -> str:
        parts = [self._text(row, last), self._text(row, first)]
        return self._text(row, whole) or " ".join(part for part in parts if part)

    def _date(self, line: int, row: list[str], wrong: list[BadRow]) -> int:
        day, clock = self._text(row, Field.DATE), self._text(row, Field.TIME)
        if not day:
            return 0
        if clock and ":" not in day:
            day = f"{day} {clock}"
        at = instant(day, self._tz)
        if at is None:
            wrong.append(BadRow(line=line, why="date", shown=day))
        return at or 0

    def _phones(self, line: int, row: list[str], wrong: list[BadRow]) -> tuple[str, ...]:
        parts = [
            self._text(row, part) for part in (Field.PHONE_PART_1, Field.PHONE_PART_2, Field.PHONE_PART_3)
        ]
        written = ["".join(parts)] if any(parts) else []
        written += [tidy(row[place]) for place in self._places[Field.PHONE] if place < len(row)]
        found: dict[str, None] = {}
        for text in written:
            if not text:
                continue
            if e164 := normalized(text):
                found[e164] = None
            else:
                wrong.append(BadRow(line=line, why="phone", shown=text))
        return tuple(found)

    def _item(self, row: list[str]) -> tuple[str, ...]:
        name, variant = self._text(row, Field.ITEM), self._text(row, Field.VARIANT)
        if not name:
            return ()
        text = f"{name}（{variant}）" if variant and variant not in name else name
        count = self._text(row, Field.QUANTITY)
        return (f"{text} ×{count}" if count not in ("", "1", "1.0") else text,)

    def _total(self, line: int, row: list[str], wrong: list[BadRow]) -> int | None:
        text = self._text(row, Field.TOTAL)
        plain = re.sub(r"[,¥￥円\s]", "", unicodedata.normalize("NFKC", text))
        if not plain:
            return None
        if not re.fullmatch(r"-?\d{1,12}(\.\d+)?", plain):
            wrong.append(BadRow(line=line, why="total", shown=text))
            return None
        return round(float(plain))

    def _stage(self, row: list[str]) -> str:
        state = self._text(row, Field.STATE)
        if self._text(row, Field.CANCELLED) or state in self._layout.cancelled:
            return "cancelled"
        if not self._places[Field.STATE] or not state:
            return ""
        if self._layout.dispatched:
            return "dispatched" if state in self._layout.dispatched else _usual_stage(state)
        return _usual_stage(state)


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


class _Gathered:
    """The rows of one order, put together."""

    def __init__(self, first: ImportedOrder) -> None:
        self.number = first.order_number
        self._rows = [first]

    def add(self, row: ImportedOrder) -> None:
        self._rows.append(row)

    def order(self) -> ImportedOrder:
        rows = self._rows
        if len(rows) == 1:
            return rows[0]
        return ImportedOrder(
            order_number=self.number,
            ordered_at=next((row.ordered_at for row in rows if row.ordered_at), 0),
            name=_first(row.name for row in rows),
            kana=_first(row.kana for row in rows),
            phones=tuple(dict.fromkeys(phone for row in rows for phone in row.phones)),
            mail=_first(row.mail for row in rows),
            items=tuple(item for row in rows for item in row.items),
            total_yen=next((row.total_yen for row in rows if row.total_yen is not None), None),
            stage=_first(row.stage for row in rows),
        )


def _first(texts: Iterator[str]) -> str:
    return next((text for text in texts if text), "")


_FORMULA = re.compile(r'="(.*)"')


def tidy(cell: str) -> str:
    """Return a cell without what spreadsheets add: spaces around, ``="…"``, an apostrophe before a number."""
    text = cell.strip()
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
    match = _DATE.fullmatch(unicodedata.normalize("NFKC", text).strip())
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
