"""Orders by any piece, on both engines: what is found, what comes first, what is too short to ask."""

from __future__ import annotations

import pytest

from complaintdesk.domain import folding, order_words
from complaintdesk.domain.caller_file import OrderRow
from complaintdesk.store import order_queries, order_writing


def order(
    number: str,
    name: str = "見本 花子",
    kana: str = "ミホン ハナコ",
    *phones: str,
    at: int = 0,
    mail: str = "",
):
    return OrderRow(
        source="colorme",
        order_number=number,
        ordered_at=at,
        name=name,
        kana=kana,
        phones=phones or ("+819001234567",),
        mail=mail,
        items="",
        total_yen=None,
        stage="",
    )


ORDERS = [
    order("R-20261118-0042", at=3),
    order("R-20261002-0007", at=2, mail="Hanako.Mihon@example.jp"),
    order("B-1", "髙﨑 四五", "タカサキ ヨンゴ", "+81345670002", "+819099998888"),
    order("b-2", "John Smith", "ジョン", "+12125550123"),
    order("N00000125", "林 一", "ハヤシ ハジメ", "+819000000001"),
    order("N00012345", "森 一", "モリ ハジメ", "+819000000002"),
]


@pytest.fixture
def found(database):
    with database.writing() as tx:
        order_writing.add(tx, ORDERS)

    def numbers(typed: str) -> list[str]:
        with database.reading() as tx:
            return [row.order_number for row in order_queries.orders_with(tx, typed)]

    return numbers


@pytest.mark.parametrize(
    ("typed", "wanted"),
    [
        (
            "4567",
            ["R-20261002-0007", "R-20261118-0042", "B-1"],
        ),  # the ends of numbers first, the newest first
        ("090-0123", ["R-20261002-0007", "R-20261118-0042"]),
        ("９０９９９", ["B-1"]),
        ("+819001234567", ["R-20261002-0007", "R-20261118-0042"]),
        ("0042", ["R-20261118-0042"]),
        ("1118-0042", ["R-20261118-0042"]),
        ("r20261118", ["R-20261118-0042"]),
        ("N000001", ["N00000125"]),
        ("2345", ["N00012345", "R-20261002-0007", "R-20261118-0042"]),
        ("高崎", ["B-1"]),
        ("たかさき", ["B-1"]),
        ("林", ["N00000125"]),
        ("林 一", ["N00000125"]),
        ("一", ["N00012345", "N00000125"]),
        ("花子 見本", ["R-20261002-0007", "R-20261118-0042"]),
        ("smith", ["b-2"]),
        ("212555", ["b-2"]),
        ("hanako.mi", ["R-20261002-0007"]),
        ("mihon@example.jp", ["R-20261002-0007"]),
        ("みほん 0042", ["R-20261118-0042"]),
        ("花子 9999", []),
        ("ハナ太", []),
        ("09", []),
        ("h", []),
        ("@example.jp", []),
        ("", []),
        ("　-　", []),
    ],
)
def test_any_piece_finds_its_orders(found, typed, wanted):
    assert found(typed) == wanted


def test_every_number_of_an_order_leads_to_it(database, found):
    with database.reading() as tx:
        for e164 in ("+81345670002", "+819099998888"):
            assert [row.order_number for row in order_queries.orders_of_number(tx, e164)] == ["B-1"]
        newest_first = [row.order_number for row in order_queries.orders_of_number(tx, "+819001234567")]
    assert newest_first == ["R-20261118-0042", "R-20261002-0007"]


@pytest.mark.parametrize("known", ORDERS, ids=lambda known: known.order_number)
def test_whatever_is_asked_of_the_index_was_put_into_it(known):
    pieces = set(order_words.pieces_of_order(known))
    texts = [known.name, known.kana, *map(order_words.national, known.phones), known.mail.partition("@")[0]]
    for text in texts:
        for start in range(len(text)):
            for end in range(start + 2, len(text) + 1):
                for word in folding.words(text[start:end]):
                    if len(word) > 1 or not word.isascii():
                        asked = order_words.pieces_of_word(word)
                        assert len(word) == 1 or asked <= pieces, (text, word, asked - pieces)
