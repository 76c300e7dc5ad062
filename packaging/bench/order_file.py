"""An order file as ネクストエンジン exports it, with as many orders as asked for; the same each time."""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path
from random import Random
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

_VERSION = 1
_SURNAMES = [
    "佐藤",
    "鈴木",
    "高橋",
    "田中",
    "伊藤",
    "渡辺",
    "山本",
    "中村",
    "小林",
    "加藤",
    "吉田",
    "山田",
    "佐々木",
    "山口",
    "松本",
    "井上",
    "木村",
    "林",
    "斎藤",
    "清水",
]
_NAMES = ["花子", "太郎", "一郎", "桜", "葵", "蓮", "陽菜", "結衣", "大翔", "美咲"]
_KANA = [
    "サトウ",
    "スズキ",
    "タカハシ",
    "タナカ",
    "イトウ",
    "ワタナベ",
    "ヤマモト",
    "ナカムラ",
    "コバヤシ",
    "カトウ",
]
_NAMES_KANA = ["ハナコ", "タロウ", "イチロウ", "サクラ", "アオイ", "レン"]
_GOODS = ("ふじりんご 5kg", "りんごジュース 1L 2本", "温州みかん 10kg", "飯碗 夫婦揃い")
_HEADER = (
    "店舗伝票番号,受注日,受注郵便番号,受注住所1,受注名,受注名カナ,受注電話番号,受注メールアドレス,"
    "商品名,受注数量,合計金額,受注状態\r\n"
)


def written(orders: int, numbers: Sequence[str] = ()) -> Path:
    """Return a file of so many orders, written once for all runs.

    Every hundredth order is of one of ``numbers`` (as people write them), if there are any.
    """
    path = Path(tempfile.gettempdir()) / f"cd-bench-orders-{_VERSION}-{orders}-{len(numbers)}.csv"
    if not path.exists():
        print(f"writing {orders:,} orders, once for all runs, to {path} ...", file=sys.stderr, flush=True)
        random = Random("complaintdesk orders")
        part = path.with_suffix(".part")
        with part.open("w", encoding="cp932", newline="") as file:
            file.write(_HEADER)
            for n in range(orders):
                phone = numbers[n // 100 % len(numbers)] if numbers and n % 100 == 0 else _phone(random)
                file.write(_row(random, n, orders, phone))
        part.replace(path)
    return path


def _row(random: Random, n: int, orders: int, phone: str) -> str:
    day = 1 + n * 336 // orders
    name = f"{random.choice(_SURNAMES)} {random.choice(_NAMES)}"
    kana = f"{random.choice(_KANA)} {random.choice(_NAMES_KANA)}"
    return (
        f"N{n:08d},2026/{1 + day // 29:02d}/{1 + day % 28:02d} {random.randrange(24):02d}:{random.randrange(60):02d},"
        f"100-0001,見本県見本市{n % 100},{name},{kana},{phone},customer{random.randrange(10**6)}@example.jp,"
        f"{random.choice(_GOODS)},{random.choice((1, 1, 2))},{random.randrange(500, 20_000)},発送済み\r\n"
    )


def _phone(random: Random) -> str:
    """Return a number of the ranges that nobody has."""
    digits = f"{random.randrange(10**7):07d}"
    return f"0{random.choice((7, 8, 9))}0-0{digits[:3]}-{digits[3:]}"
