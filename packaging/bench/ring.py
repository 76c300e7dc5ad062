"""From the last digit of a ringing number to the full card on the screen, among a million orders and 100,000 cases."""

from __future__ import annotations

import statistics
import time
from functools import partial
from random import Random
from typing import TYPE_CHECKING, Any

from bench import order_file
from bench.append import open_window
from bench.figures import Figure
from bench.homes import kept_sample
from complaintdesk import app
from complaintdesk.sample.bulk import add_calls

if TYPE_CHECKING:
    from complaintdesk.services.homes import OpenHome

ORDERS, CASES = 1_000_000, 100_000
_LINES_EACH = 3
RINGS, PIECES = 100, 200
WITHIN_MS = 50.0


def measure(orders: int = ORDERS, cases: int = CASES) -> list[Figure]:
    """Return the 95th percentile of rings, half of them of known callers, and of looking for any piece."""
    home = kept_sample(f"{orders}-orders-{cases}-cases", partial(_fill, orders, cases))
    numbers, pieces = _wanted(home)
    with open_window(home) as person:
        rings = [_ring(person, number) for number in numbers]
        looks = [_timed(person, piece) for piece in pieces]
    return [
        Figure(
            name=f"ring → full card, {orders:,} orders, {cases:,} cases, p95",
            value=_p95(rings),
            unit="ms",
            at_most=WITHIN_MS,
        ),
        Figure(name="the same, slowest", value=max(rings), unit="ms"),
        Figure(
            name=f"any piece → candidates, p95 of {PIECES}", value=_p95(looks), unit="ms", at_most=WITHIN_MS
        ),
        Figure(name="the same, slowest", value=max(looks), unit="ms"),
    ]


def _p95(times: list[float]) -> float:
    return statistics.quantiles(times, n=100)[94]


def _fill(orders: int, cases: int, home: OpenHome) -> None:
    """Add the cases, then the orders; every hundredth order is of somebody who rang."""
    numbers = [number.shown for number in add_calls(home, cases, lines_each=_LINES_EACH)]
    desk = app.desk_on(home)
    desk.imports.import_file(order_file.written(orders, numbers))
    desk.checkpoints.make("asked")  # else the first one would be made while the window is measured


def _wanted(home: Any) -> tuple[list[str], list[str]]:
    """Return numbers of callers with and without a history, and pieces of what orders say, some of nobody."""
    random = Random(1)
    desk = app.open_desk(home)
    with desk.database.reading() as tx:
        bare: Any = tx.connection.dbapi_connection
        rows = bare.execute(
            "SELECT phones, name, kana, order_number, mail FROM shop_order WHERE order_id % 997 = 0"
        ).fetchall()
        called = [row[0] for row in bare.execute("SELECT DISTINCT shown FROM call").fetchall()]
    desk.close()
    strangers = [f"0{row[0].split()[0][3:]}" for row in random.sample(rows, RINGS // 2)]
    numbers = [*random.sample(called, RINGS // 2), *strangers]
    random.shuffle(numbers)
    return numbers, [_piece(random, random.choice(rows)) for _ in range(PIECES)]


def _piece(random: Random, row: tuple[str, ...]) -> str:
    phone, (_, name, kana, order_number, mail) = f"0{row[0].split()[0][3:]}", row
    text = random.choice(
        (phone[-4:], phone, name, kana, order_number, mail, f"{random.randrange(10**6):06d}")
    )
    if text in (phone[-4:], name):
        return text
    length = random.randint(3, 8)
    start = random.randrange(max(1, len(text) - length))
    return text[start : start + length]


def _ring(person: Any, number: str) -> float:
    """Return ms from the last digit until the card of this number is painted."""
    from PySide6.QtCore import QEventLoop, Qt
    from PySide6.QtTest import QTest
    from PySide6.QtWidgets import QApplication

    ui, calls = person.call_page.ui, person.desk.calls
    person.press(Qt.Key.Key_F2)
    person.type(number[:-1], ui.number_edit)
    person.settle()
    calls.current.card = None
    begun = time.perf_counter()
    QTest.keyClicks(ui.number_edit, number[-1])
    while calls.current.card is None:
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
    ui.left_column.repaint()
    took = (time.perf_counter() - begun) * 1000
    if not (calls.current.card.calls or calls.current.card.orders):
        raise RuntimeError("nobody is known by a number that is")
    person.press(Qt.Key.Key_F12)
    person.settle()
    return took


def _timed(person: Any, piece: str) -> float:
    """Return ms in which the candidates are found."""
    desk = person.desk.session.tasks.desk
    begun = time.perf_counter()
    desk.calls.candidates(piece)
    return (time.perf_counter() - begun) * 1000
