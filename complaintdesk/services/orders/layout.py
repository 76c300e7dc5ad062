"""Which column of an order file means what: the layouts of known shop systems, and those a shop saved itself.

Headers are matched by name (NFKC, no spaces, any case), never by place: shop systems add columns now and then, and most
let the shop choose them (facts/order-csv).
"""

from __future__ import annotations

import tomllib
import unicodedata
from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from pathlib import Path


class Field(StrEnum):
    """What a column can hold. Several columns may share ``PHONE``; names may come in one column or two."""

    ORDER_NUMBER = "order_number"
    DATE = "date"
    TIME = "time"
    NAME = "name"
    LAST_NAME = "last_name"
    FIRST_NAME = "first_name"
    KANA = "kana"
    LAST_KANA = "last_kana"
    FIRST_KANA = "first_kana"
    PHONE = "phone"
    PHONE_PART_1 = "phone_part_1"
    PHONE_PART_2 = "phone_part_2"
    PHONE_PART_3 = "phone_part_3"
    MAIL = "mail"
    ITEM = "item"
    VARIANT = "variant"
    QUANTITY = "quantity"
    TOTAL = "total"
    STATE = "state"
    CANCELLED = "cancelled"


@dataclass(frozen=True, slots=True, kw_only=True)
class Layout:
    """One kind of order file. ``columns`` names the headers of each field, the first that exists counts.

    ``PHONE`` is the exception: all of its columns are read. ``header#2`` means the second column of that name.
    ``dispatched`` and ``cancelled`` are what the state column says; without them its words are understood as usual.
    ``source`` keeps the order numbers of two shop systems apart.
    """

    source: str
    label: str
    columns: Mapping[Field, tuple[str, ...]]
    signs: tuple[str, ...] = ()
    dispatched: frozenset[str] = field(default_factory=frozenset)
    cancelled: frozenset[str] = field(default_factory=frozenset)


def plain(header: str) -> str:
    """Return a header as it is compared."""
    return "".join(unicodedata.normalize("NFKC", header).split()).casefold()


class Header:
    """The first row of a file: where each named column stands, the same name twice included."""

    def __init__(self, names: Sequence[str]) -> None:
        self.names = tuple(names)
        self._places: dict[str, list[int]] = {}
        for place, name in enumerate(names):
            self._places.setdefault(plain(name), []).append(place)

    def place(self, header: str) -> int | None:
        """Return where a column stands, None if it is not there."""
        name, _, count = header.partition("#")
        found = self._places.get(plain(name), [])
        number = int(count) if count.isdecimal() else 1
        return found[number - 1] if len(found) >= number else None

    def places(self, layout: Layout, what: Field) -> tuple[int, ...]:
        """Return where a field's columns stand: all of them for phones, else the first that exists."""
        found = [place for name in layout.columns.get(what, ()) if (place := self.place(name)) is not None]
        return tuple(found if what is Field.PHONE else found[:1])

    def fits(self, layout: Layout) -> bool:
        """Tell whether this is a file of that kind: its signs are all there, and the order number's column."""
        return bool(self.places(layout, Field.ORDER_NUMBER)) and all(
            self.place(sign) is not None for sign in layout.signs
        )


def known(folder: Path) -> list[Layout]:
    """Return the layouts of known shop systems, kept as TOML files in ``folder``, the most particular first."""
    found = [
        parse(tomllib.loads(path.read_text(encoding="utf-8")), path.stem)
        for path in sorted(folder.glob("*.toml"))
    ]
    return sorted(found, key=lambda layout: -len(layout.signs))


def parse(data: Mapping[str, Any], source: str) -> Layout:
    """Return a layout from its TOML or JSON form. Raises ValueError for a field or shape that is none."""
    try:
        columns = {
            Field(name): (names,) if isinstance(names, str) else tuple(str(each) for each in names)
            for name, names in data["columns"].items()
        }
        label = str(data["label"])
    except (KeyError, AttributeError, TypeError) as failure:
        raise ValueError("not a layout") from failure
    if not columns.get(Field.ORDER_NUMBER):
        raise ValueError("a layout needs the column of the order number")
    return Layout(
        source=str(data.get("source", source)),
        label=label,
        columns=columns,
        signs=tuple(data.get("signs", ())),
        dispatched=frozenset(data.get("dispatched", ())),
        cancelled=frozenset(data.get("cancelled", ())),
    )


def as_data(layout: Layout) -> dict[str, object]:
    """Return a layout in its JSON form, which ``parse`` reads."""
    return {
        "source": layout.source,
        "label": layout.label,
        "columns": {str(what): list(names) for what, names in layout.columns.items()},
        "signs": list(layout.signs),
        "dispatched": sorted(layout.dispatched),
        "cancelled": sorted(layout.cancelled),
    }


def choose(header: Header, layouts: Sequence[Layout]) -> Layout | None:
    """Return the layout that a file has, the shop's own before the known ones; None asks for the column mapper."""
    return next((layout for layout in layouts if header.fits(layout)), None)


def guess(header: Header) -> dict[Field, tuple[str, ...]]:
    """Return a first proposal for the column mapper, from words that headers usually hold."""
    found: dict[Field, tuple[str, ...]] = {}
    for what, words in _USUAL.items():
        names = [name for word in words for name in header.names if word in plain(name)]
        others = [name for name in names if not any(word in plain(name) for word in _OF_THE_RECIPIENT)]
        if names:
            found[what] = tuple(dict.fromkeys(names)) if what is Field.PHONE else ((others or names)[0],)
    return found


_OF_THE_RECIPIENT = ("配送", "送付", "届", "発送先", "shipping", "ship")
_USUAL: dict[Field, tuple[str, ...]] = {
    Field.ORDER_NUMBER: (
        "注文番号",
        "注文id",
        "受注番号",
        "伝票番号",
        "売上id",
        "orderid",
        "ordernumber",
        "orderno",
        "伝票",
    ),
    Field.DATE: (
        "注文日時",
        "受注日時",
        "注文日",
        "受注日",
        "購入日",
        "createdat",
        "orderdate",
        "ordertime",
        "受付日",
        "日付",
    ),
    Field.NAME: (
        "注文者名",
        "注文者氏名",
        "購入者名前",
        "受注名",
        "氏名",
        "お名前",
        "billingname",
        "名前",
        "注文者",
    ),
    Field.KANA: ("フリガナ", "ふりがな", "振り仮名", "カナ", "kana"),
    Field.PHONE: ("電話", "携帯", "tel", "phone", "連絡先"),
    Field.MAIL: ("メールアドレス", "メール", "mail"),
    Field.ITEM: ("商品名", "品名", "品物", "lineitemname", "title", "itemname"),
    Field.QUANTITY: ("数量", "個数", "quantity"),
    Field.TOTAL: ("総合計", "合計金額", "請求金額", "totalprice", "total", "合計"),
    Field.STATE: (
        "発送状態",
        "発送状況",
        "処理状況",
        "ステータス",
        "fulfillmentstatus",
        "shipstatus",
        "status",
        "状態",
    ),
}
