"""Reading order files row by row: any of the usual encodings, item rows gathered, nothing believed.

Memory does not grow with the file. A row that cannot be read is told with its line and the reason, and never stops the
rest.
"""

from __future__ import annotations

import codecs
import csv
from itertools import groupby, islice
from operator import attrgetter
from typing import TYPE_CHECKING

from complaintdesk.services.orders.columns import ColumnReader
from complaintdesk.services.orders.layout import Header
from complaintdesk.services.orders.rows import BadRow, ImportedOrder, RowReader

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
_BLOCK = 250
"""Rows that are looked at together; as few as stay in the processor's own memory from one column to the next."""


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


def first_rows(path: Path, encoding: str, count: int) -> list[list[str]]:
    """Return the first rows that can be read, the header among them: for the eye, not for the import."""
    with open_table(path, encoding) as file:
        readable = (
            row for _, row in _rows(file) if isinstance(row, list) and any(cell.strip() for cell in row)
        )
        return list(islice(readable, count))


def read(path: Path, encoding: str, layout: Layout, tz: tzinfo) -> Iterator[ImportedOrder | BadRow]:
    """Yield the orders of a file and what of it could not be read. Times without a zone are in ``tz``."""
    with open_table(path, encoding) as file:
        yield from read_table(file, layout, tz)


def read_table(file: TextIO, layout: Layout, tz: tzinfo) -> Iterator[ImportedOrder | BadRow]:
    """Yield the orders of an open table, as ``read``."""
    for orders, wrong in blocks(file, layout, tz):
        yield from wrong
        yield from orders


def blocks(file: TextIO, layout: Layout, tz: tzinfo) -> Iterator[tuple[list[ImportedOrder], list[BadRow]]]:
    """Yield the orders of an open table many at once, and what among their rows could not be read.

    Rows that follow each other with the same order number are one order, as are rows that leave it empty after the
    first (Shopify).
    """
    rows = _rows(file)
    header: list[str] = []
    bad: list[BadRow] = []
    for line, row in rows:
        if isinstance(row, str):
            bad.append(BadRow(line=line, why=row))
        elif "".join(row).strip():
            header = row
            break
    table, gatherer = _Table(_header(header), layout, tz), _Gatherer()
    while block := list(islice(rows, _BLOCK)):
        orders, wrong = table.take(block)
        yield gatherer.take(orders), bad + wrong
        bad = []
    yield gatherer.rest(), bad


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


class _Table:
    """Reads rows many at once, or one by one where something is out of the ordinary."""

    def __init__(self, header: Header, layout: Layout, tz: tzinfo) -> None:
        self._columns = ColumnReader(header, layout, tz)
        self._rows = RowReader(header, layout, tz)

    def take(self, block: list[tuple[int, list[str] | str]]) -> tuple[list[ImportedOrder], list[BadRow]]:
        readable = [row for _, row in block if isinstance(row, list)]
        if len(readable) == len(block) and (usual := self._columns.take(readable)) is not None:
            self._rows.last = usual[-1].order_number
            return usual, []
        orders: list[ImportedOrder] = []
        bad: list[BadRow] = []
        for line, row in block:
            if isinstance(row, str):
                bad.append(BadRow(line=line, why=row))
            elif "".join(row).strip():
                order, wrong = self._rows.take(line, row)
                bad += wrong
                if order is not None:
                    orders.append(order)
        return orders, bad


class _Gatherer:
    """Puts the rows of each order together; the last order waits for what may follow."""

    def __init__(self) -> None:
        self._waiting: list[ImportedOrder] = []

    def take(self, rows: list[ImportedOrder]) -> list[ImportedOrder]:
        """Return the orders that are complete."""
        if len({row.order_number for row in rows}) == len(rows) > 0 and not self._goes_on(
            rows[0].order_number
        ):
            complete = [*self.rest(), *rows[:-1]]
            self._waiting = rows[-1:]
            return complete
        complete = []
        for number, of_one in groupby(rows, attrgetter("order_number")):
            if not self._goes_on(number):
                complete += self.rest()
            self._waiting += of_one
        return complete

    def rest(self) -> list[ImportedOrder]:
        """Return the last order, if there is one."""
        waiting, self._waiting = self._waiting, []
        return [_together(waiting)] if waiting else []

    def _goes_on(self, number: str) -> bool:
        return bool(self._waiting) and self._waiting[0].order_number == number


def _together(rows: list[ImportedOrder]) -> ImportedOrder:
    if len(rows) == 1:
        return rows[0]
    return ImportedOrder(
        order_number=rows[0].order_number,
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
