"""Invented customers and their orders: names of 見本, numbers nobody has, mail of example.jp."""

from __future__ import annotations

import csv
from dataclasses import dataclass
from datetime import datetime, time, timedelta
from typing import TYPE_CHECKING

from complaintdesk.domain.caller_file import OrderRow
from complaintdesk.sample.script import FOLDER

if TYPE_CHECKING:
    from datetime import date, tzinfo
    from random import Random

    from complaintdesk.sample.script import Play

ORDERS = 300
_SPAN_DAYS = 182
_CANCELLED = 0.04
_KNOWN_NUMBERS = {"見本 花子": "01234567"}


@dataclass(frozen=True, slots=True)
class Customer:
    """Somebody who may order and ring; ``digits`` are the eight behind 090."""

    name: str
    kana: str
    mail: str
    digits: str

    @property
    def e164(self) -> str:
        """Return the number as the store keeps it."""
        return f"+8190{self.digits}"

    @property
    def shown(self) -> str:
        """Return the number as people write it."""
        return f"090-{self.digits[:4]}-{self.digits[4:]}"


def customers(random: Random) -> dict[str, Customer]:
    """Return everybody by name, each with a number of the unassigned range 090-0."""
    digits = (f"0{number:07d}" for number in random.sample(range(10_000_000), 1000))
    return {
        name: Customer(name, kana, mail, _KNOWN_NUMBERS.get(name) or next(digits))
        for name, kana, mail in _rows("people.csv")
    }


class OrderBook:
    """Collects orders; ``today`` is the sample's present day in the shop's zone ``tz``."""

    def __init__(self, random: Random, today: date, tz: tzinfo) -> None:
        self._random = random
        self._today = today
        self._tz = tz
        self._prices = {name: int(yen) for name, yen in _rows("goods.csv")}
        self.rows: dict[str, OrderRow] = {}

    def for_play(self, play: Play, customer: Customer) -> OrderRow:
        """Add the order that a play is about: a few days before its first act, or as its option says."""
        place = play.option("注文") or f"{play.days_before + self._random.randint(4, 6)}/"
        days, _, number = place.partition("/")
        stage = "before_dispatch" if play.option("発送前") is not None else "dispatched"
        return self._add(customer, int(days), play.goods, stage, number)

    def fill(self, everybody: list[Customer]) -> None:
        """Add orders of anybody until there are enough."""
        while len(self.rows) < ORDERS:
            days = self._random.randint(0, _SPAN_DAYS)
            goods = "、".join(
                self._random.sample(sorted(self._prices), self._random.choice((1, 1, 1, 2, 2, 3)))
            )
            stage = "before_dispatch" if days < 2 else "dispatched"
            if self._random.random() < _CANCELLED:
                stage = "cancelled"
            self._add(self._random.choice(everybody), days, goods, stage, "")

    def _add(self, customer: Customer, days: int, goods: str, stage: str, number: str) -> OrderRow:
        day = self._today - timedelta(days=days)
        number = number or f"{self._random.randint(1, 240):04d}"
        while (order_number := f"R-{day:%Y%m%d}-{number}") in self.rows:
            number = f"{int(number) + 1:04d}"
        minutes = self._random.randint(7 * 60, 23 * 60) if days else self._random.randint(0, 9 * 60)
        at = datetime.combine(day, time(minutes // 60, minutes % 60), self._tz)
        row = OrderRow(
            order_number=order_number,
            ordered_at=round(at.timestamp() * 1_000_000),
            name=customer.name,
            kana=customer.kana,
            phones=(customer.e164,),
            mail=customer.mail,
            items=goods,
            total_yen=sum(self._prices[item] for item in goods.split("、")),
            stage=stage,
        )
        self.rows[order_number] = row
        return row


def _rows(name: str) -> list[list[str]]:
    return list(csv.reader((FOLDER / name).read_text("utf-8").splitlines()))
