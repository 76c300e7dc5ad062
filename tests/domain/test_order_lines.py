"""The pieces of many orders at once are those of each."""

from __future__ import annotations

from itertools import chain, islice, repeat

from complaintdesk.domain import order_lines, order_words
from complaintdesk.domain.caller_file import OrderRow

NUMBERS = ["1", "N00000012", "400000-20261118-0001", "#1042", "AB-CD", "ab", "é-9", "Ｎ１２", "n\n1", "12345"]
NAMES = ["", "見本 花子", "みほん", "佐々木 蓮", "Anne-Marie 5"]
KANA = ["", "ミホン ハナコ", "ﾐﾎﾝ"]
PHONES: list[tuple[str, ...]] = [
    (), ("+819001234567",), ("+81312345678",), ("+819001234567", "+12025550123", "+81312345679"), ("+8112",),
]  # fmt: skip
MAILS = [
    "", "a@example.jp", "customer12@example.jp", "CUSTOMER@example.jp", "hana-ko.mihon@example.jp", "a-1@example.jp",
    "ｶﾅ1@example.jp", "@example.jp", "nobody",
]  # fmt: skip


def orders() -> list[OrderRow]:
    columns = (NUMBERS, NAMES, KANA, PHONES, MAILS)
    turning = zip(*(chain.from_iterable(repeat(column)) for column in columns), strict=True)
    return [
        OrderRow(
            source="x", order_number=number, ordered_at=0, name=name, kana=kana, phones=phones, mail=mail,
            items="", total_yen=None, stage="",
        )
        for number, name, kana, phones, mail in islice(turning, 180)
    ]  # fmt: skip


def test_the_pieces_of_many_orders_are_those_of_each():
    usual = [order for order in orders() if order.order_number[-1:] in "12"]
    for several in (orders(), usual):
        lines = order_lines.lines_of_orders(
            [order.order_number for order in several],
            [order.name for order in several],
            [order.kana for order in several],
            [order.phones for order in several],
            [order.mail for order in several],
        )
        assert [line.split() for line in lines] == [
            " ".join(order_words.pieces_of_order(order)).split() for order in several
        ]
