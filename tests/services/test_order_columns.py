"""Rows that are read many at once say what they say one by one."""

from __future__ import annotations

import io

import rig
from hypothesis import given, settings
from hypothesis import strategies as st

from complaintdesk.services.orders import layout, reading
from complaintdesk.services.orders.columns import ColumnReader
from complaintdesk.services.orders.layout import Field, Header
from complaintdesk.services.orders.rows import ImportedOrder, RowReader

CELLS = {
    Field.ORDER_NUMBER: ["N00000001", "N00000001", " 400000-1 ", "=\"12\"", "#7", "é9", "é9"],
    Field.DATE: ["", "2026/11/18 10:05", "2026-11-18 10:05:59", "2026-11-18", "2026年1月2日", "20261118 23:59"],
    Field.TIME: ["", "09:12", "9:12:01"],
    Field.NAME: ["", "見本 花子", "か\u3099く"],
    Field.LAST_NAME: ["", "見本"],
    Field.FIRST_NAME: ["", "太郎"],
    Field.PHONE: ["", " ", "090-0123-4567", "9001234567", "03-0000-0001", "０９００１２３４５６７", "'09001234567"],
    Field.PHONE_PART_1: ["", "090", "03"],
    Field.PHONE_PART_2: ["0123"],
    Field.PHONE_PART_3: ["4567"],
    Field.MAIL: ["", "a@example.jp"],
    Field.ITEM: ["", "りんご"],
    Field.VARIANT: ["", "5kg"],
    Field.QUANTITY: ["1", "2", "1.0", ""],
    Field.TOTAL: ["", "980", "6,480", "￥１，２００", "6480.00", "-5"],
    Field.STATE: ["", "発送済み", "未発送", "500", "返品"],
    Field.CANCELLED: ["", "", "2026-11-19"],
}  # fmt: skip
ODD = {
    Field.ORDER_NUMBER: [""],
    Field.DATE: ["soon", "2026-02-30 10:00", "2026/11/18 24:00", "2026/11/18 10:05:"],
    Field.PHONE: ['=""', "9.01E+09", "x"],
    Field.TOTAL: ["free", "\ufffd"],
}
COLUMNS = [*CELLS, Field.PHONE]
HEADER = Header([f"{what}{place}" for place, what in enumerate(COLUMNS)])
LAYOUT = layout.parse(
    {
        "label": "見本",
        "columns": {
            str(field): [f"{what}{place}" for place, what in enumerate(COLUMNS) if what is field]
            for field in CELLS
        },
        "dispatched": ["500"],
        "cancelled": ["返品"],
    },
    "sample",
)
_USUAL = st.tuples(*(st.sampled_from(CELLS[what]) for what in COLUMNS)).map(list)
_ODD = st.tuples(*(st.sampled_from(CELLS[what] + ODD.get(what, [])) for what in COLUMNS)).map(list)


def one_by_one(table: list[list[str]]) -> list[ImportedOrder] | None:
    reader = RowReader(HEADER, LAYOUT, rig.JST)
    read = [reader.take(line, row) for line, row in enumerate(table)]
    if any(wrong for _, wrong in read):
        return None
    return [order for order, _ in read if order is not None]


@settings(max_examples=60)
@given(st.lists(_USUAL, min_size=1, max_size=6))
def test_usual_rows_are_read_together_as_one_by_one(table):
    assert ColumnReader(HEADER, LAYOUT, rig.JST).take(table) == one_by_one(table)


@settings(max_examples=60)
@given(st.lists(_ODD, min_size=1, max_size=3), st.integers(1, len(COLUMNS) + 3))
def test_rows_with_something_to_tell_are_left_to_be_read_one_by_one(table, width):
    table = [(row + [""] * 3)[:width] for row in table]
    together = ColumnReader(HEADER, LAYOUT, rig.JST).take(table)
    assert together is None or together == one_by_one(table)


def test_an_order_is_one_wherever_the_rows_read_together_end():
    said = [f"N{order},梨 {row}" for order in range(700) for row in range(1 + order % 3)]
    chosen = layout.parse({"label": "見本", "columns": {"order_number": "番号", "item": "品"}}, "sample")
    read = list(reading.read_table(io.StringIO("\n".join(["番号,品", *said])), chosen, rig.JST))
    assert [(order.order_number, len(order.items)) for order in read] == [
        (f"N{order}", 1 + order % 3) for order in range(700)
    ]
