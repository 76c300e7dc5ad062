"""Order files of the shop systems: every usual encoding and mishap, nothing lost without being told."""

from __future__ import annotations

import csv
import io

import pytest
import rig
from hypothesis import given
from hypothesis import strategies as st

from complaintdesk import paths
from complaintdesk.services import phone_numbers
from complaintdesk.services.orders import layout, phones, reading, rows
from complaintdesk.services.orders.layout import Field, Header
from complaintdesk.services.orders.rows import BadRow, ImportedOrder

LAYOUTS = layout.known(paths.resource("orders"))

COLORME = (
    "売上ID,受注日,購入者 名前,購入者 メールアドレス,購入者 電話番号,総合計金額,発送状態,配送先 電話番号,発送状態,"
    "購入商品 商品名,購入商品 販売個数\r\n"
    '1001,2026/11/18,見本 花子,hanako@example.jp,090-0123-4567,"6,480",発送済み,03-0000-0001,未発送,ふじりんご,1\r\n'
    '1001,2026/11/18,見本 花子,hanako@example.jp,090-0123-4567,"6,480",発送済み,03-0000-0001,未発送,ジュース,2\r\n'
    "1002,2026/11/19,見本 太郎,,9001234568,980,未発送,,,みかん,1\r\n"
)
RAKUTEN = (
    "注文番号,ステータス,注文日時,注文者姓,注文者名,注文者姓カナ,注文者名カナ,注文者電話番号1,注文者電話番号2,"
    "注文者電話番号3,注文者メールアドレス,商品名,個数,請求金額\r\n"
    "400000-20261118-0001,500,2026-11-18 09:12:33,見本,花子,ミホン,ハナコ,090,0123,4567,a@example.jp,梨,3,3000\r\n"
)
SHOPIFY = (
    "Name,Email,Financial Status,Fulfillment Status,Total,Created at,Lineitem quantity,Lineitem name,Billing Name,"
    "Billing Phone,Phone,Cancelled at\n"
    '#1042,a@example.jp,paid,fulfilled,6480.00,2026-11-18 09:12:33 +0900,1,"ふじりんご\n5kg",見本 花子,'
    "'+819001234567,,\n"
    "#1042,,,,,,2,ジュース,,,,\n"
    "#1043,b@example.jp,paid,,980,2026-11-18 00:12:33 +0000,1,みかん,見本,,03-0000-0002,2026-11-19 00:00:00 +0900\n"
)


def read(tmp_path, text: str, encoding: str = "utf-8", chosen: layout.Layout | None = None):
    path = tmp_path / "orders.csv"
    path.write_bytes(text.encode(encoding))
    found = reading.encoding_of(path)
    chosen = chosen or layout.choose(reading.header_of(path, found), LAYOUTS)
    assert chosen is not None
    read_rows = list(reading.read(path, found, chosen, rig.JST))
    return (
        [row for row in read_rows if isinstance(row, ImportedOrder)],
        [row for row in read_rows if isinstance(row, BadRow)],
        chosen,
    )


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp932", "utf-16"])
def test_item_rows_become_one_order_in_every_encoding(tmp_path, encoding):
    orders, bad, chosen = read(tmp_path, COLORME, encoding)
    assert (chosen.source, bad) == ("colorme", [])
    assert orders == [
        ImportedOrder(
            order_number="1001",
            ordered_at=rig.jst("2026-11-18 00:00"),
            name="見本 花子",
            kana="",
            phones=("+819001234567", "+81300000001"),
            mail="hanako@example.jp",
            items=("ふじりんご", "ジュース ×2"),
            total_yen=6480,
            stage="dispatched",
        ),
        ImportedOrder(
            order_number="1002",
            ordered_at=rig.jst("2026-11-19 00:00"),
            name="見本 太郎",
            kana="",
            phones=("+819001234568",),
            mail="",
            items=("みかん",),
            total_yen=980,
            stage="before_dispatch",
        ),
    ]


def test_split_phones_and_names_are_joined(tmp_path):
    (order,), bad, chosen = read(tmp_path, RAKUTEN, "cp932")
    assert (chosen.label, bad) == ("楽天RMS", [])
    assert (order.name, order.kana, order.phones) == ("見本 花子", "ミホン ハナコ", ("+819001234567",))
    assert (order.stage, order.items) == ("dispatched", ("梨 ×3",))
    assert order.ordered_at == rig.jst("2026-11-18 09:12") + 33 * rig.SECOND


def test_rows_without_number_go_on_with_the_order_before_and_zones_are_kept(tmp_path):
    orders, bad, chosen = read(tmp_path, SHOPIFY)
    assert (chosen.source, bad) == ("shopify", [])
    assert [order.order_number for order in orders] == ["#1042", "#1043"]
    assert orders[0].items == ("ふじりんご\n5kg", "ジュース ×2")
    assert (orders[0].phones, orders[0].stage) == (("+819001234567",), "dispatched")
    assert orders[1].ordered_at == orders[0].ordered_at
    assert (orders[1].phones, orders[1].stage) == (("+81300000002",), "cancelled")


def test_every_header_line_of_a_known_system_is_recognised():
    seen = {}
    for each in LAYOUTS:
        names = [name.partition("#")[0] for names in each.columns.values() for name in names]
        chosen = layout.choose(Header([*each.signs, *names]), LAYOUTS)
        seen[each.label] = chosen.label if chosen else None
    assert seen == {each.label: each.label for each in LAYOUTS}
    assert len(seen) == len(LAYOUTS) >= 10


def test_headers_are_found_in_any_width_and_case():
    header = Header([" ｏｒｄｅｒｉｄ ", "billphonenumber", "BILLNAME"])
    assert layout.choose(header, LAYOUTS).source == "yahoo"


def test_bad_rows_are_told_by_line_and_never_stop_the_rest(tmp_path):
    text = COLORME.splitlines(keepends=True)[0] + (
        ",2026/11/18,番号なし,,,,,,,,1\r\n"
        "1,いつか,見本 一,,090-0000-0001,x円,未発送,,,梨,1\r\n"
        "2,2026/11/18,見本 二,,9.01E+09,100,未発送,,,梨,1\r\n"
        "3," + "," * 40 + "\r\n"
        "\r\n"
        "4,2026/11/18,見本 四,,090-0000-0004,100,未発送,,,梨,1\r\n"
    )
    orders, bad, _ = read(tmp_path, text, "cp932")
    assert [order.order_number for order in orders] == ["1", "2", "4"]
    assert [(row.line, row.why) for row in bad] == [
        (2, "no order number"),
        (3, "date"),
        (3, "total"),
        (4, "phone"),
        (5, "columns"),
    ]
    assert (orders[0].ordered_at, orders[0].total_yen) == (0, None)


def test_lines_count_the_breaks_inside_quotation_marks(tmp_path):
    text = COLORME.splitlines(keepends=True)[0] + (
        '1,2026/11/18,"見本\r\n一",,090-0000-0001,100,未発送,,,梨,1\r\n,2026/11/18,,,,,,,,,\r\n'
    )
    orders, bad, _ = read(tmp_path, text)
    assert orders[0].name == "見本\r\n一"
    assert [(row.line, row.why) for row in bad] == [(4, "no order number")]


def test_a_quotation_mark_that_is_never_closed_does_not_swallow_the_memory(tmp_path):
    head = COLORME.splitlines(keepends=True)[0]
    row = "{n},2026/11/18,見本,,090-0000-0001,100,未発送,,,梨,1\r\n"
    text = head + '0,2026/11/18,"見本' + "".join(row.format(n=n) for n in range(1, 9000))
    orders, bad, _ = read(tmp_path, text)
    assert bad[0].line == 2
    assert bad[0].why == "quotation mark"
    assert len(orders) > 6000


def test_bytes_that_are_no_text_are_told_and_the_order_taken(tmp_path):
    path = tmp_path / "orders.csv"
    path.write_bytes(RAKUTEN.encode("cp932").replace("花子".encode("cp932"), b"\x81\x39\xfd\xff"))
    orders = list(
        reading.read(path, "cp932", LAYOUTS[0] if LAYOUTS[0].source == "rakuten" else _of("rakuten"), rig.JST)
    )
    assert [row.why for row in orders if isinstance(row, BadRow)] == ["not text"]
    assert [row.order_number for row in orders if isinstance(row, ImportedOrder)] == ["400000-20261118-0001"]


def _of(source: str) -> layout.Layout:
    return next(each for each in LAYOUTS if each.source == source)


def test_an_unknown_file_asks_for_the_mapper_and_gets_a_proposal(tmp_path):
    header = Header(["伝票番号", "購入日", "お名前", "TEL", "送付先TEL", "E-mail", "商品名", "備考"])
    assert layout.choose(header, LAYOUTS) is None
    guessed = layout.guess(header)
    assert guessed[Field.ORDER_NUMBER] == ("伝票番号",)
    assert guessed[Field.PHONE] == ("TEL", "送付先TEL")
    assert (guessed[Field.NAME], guessed[Field.MAIL]) == (("お名前",), ("E-mail",))


def test_an_empty_file_has_no_header_and_no_orders(tmp_path):
    path = tmp_path / "empty.csv"
    path.write_bytes(b"")
    assert reading.header_of(path, reading.encoding_of(path)).names == ()
    assert list(reading.read(path, "utf-8-sig", _of("base"), rig.JST)) == []


@pytest.mark.parametrize(
    ("written", "e164"),
    [
        ("090-0123-4567", "+819001234567"),
        ("9001234567", "+819001234567"),
        ("０９０（０１２３）４５６７", "+819001234567"),
        ("+81 90 0123 4567", "+819001234567"),
        ("819001234567", "+819001234567"),
        ("0300000001", "+81300000001"),
        ("300000001", "+81300000001"),
        ("0120-000-001", "+81120000001"),
        ("+1 650-253-0000", "+16502530000"),
        ("0016502530000", "+16502530000"),
        ("9.01E+09", ""),
        ("なし", ""),
        ("110", ""),
        ("", ""),
    ],
)
def test_phones_of_files_are_made_whole(written, e164):
    assert phones.normalized(written) == e164


@given(st.from_regex(r"0[2-9][0-9]{8,9}", fullmatch=True))
def test_the_fast_way_to_a_number_gives_what_typing_it_gives(digits):
    assert phones.normalized(digits) == phone_numbers.parse(digits).e164


@pytest.mark.parametrize(
    ("written", "at"),
    [
        ("2026/11/18", "2026-11-18 00:00"),
        ("2026-11-18 9:05", "2026-11-18 09:05"),
        ("20261118", "2026-11-18 00:00"),
        ("2026年11月18日 09時05分", "2026-11-18 09:05"),
        ("2026-11-18T00:05:00Z", "2026-11-18 09:05"),
        ("2026-11-18 09:05:00 +0900", "2026-11-18 09:05"),
        ("2026-11-18T09:05:00.123+09:00", "2026-11-18 09:05"),
    ],
)
def test_dates_of_files_are_read(written, at):
    assert rows.instant(written, rig.JST) == rig.jst(at)


@pytest.mark.parametrize(
    "written", ["", "2026/13/01", "18/11/2026", "2026/11/31", "きのう", "2026/11/18 25:00"]
)
def test_what_is_no_date_is_none(written):
    assert rows.instant(written, rig.JST) is None


@given(
    st.lists(
        st.lists(
            st.text(st.characters(codec="utf-8", exclude_characters="\0"), max_size=8),
            min_size=11,
            max_size=11,
        ),
        max_size=6,
    )
)
def test_whatever_stands_in_the_cells_every_row_is_an_order_or_told(content):
    text = io.StringIO()
    writer = csv.writer(text)
    writer.writerow(next(csv.reader([COLORME.splitlines()[0]])))
    numbered = [[f"N{n}", *row[1:]] for n, row in enumerate(content)]
    writer.writerows(numbered)
    layouts = _of("colorme")
    file = io.StringIO(text.getvalue(), newline="")
    found = list(reading.read_table(file, layouts, rig.JST))
    assert [row.order_number for row in found if isinstance(row, ImportedOrder)] == [
        row[0] for row in numbered
    ]
