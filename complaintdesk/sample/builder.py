"""Builds the sample shop: 300 orders and 40 cases over half a year, the same for the same seed and day."""

from __future__ import annotations

import shutil
from datetime import datetime, time, timedelta
from random import Random
from typing import TYPE_CHECKING

import numpy as np

from complaintdesk import app
from complaintdesk.domain.errors import HomeExists
from complaintdesk.domain.promise import RosterSet
from complaintdesk.domain.shop import Rules
from complaintdesk.domain.terms import Role
from complaintdesk.sample.house_rules import HOUSE_RULES
from complaintdesk.sample.people import Customer, OrderBook, customers
from complaintdesk.sample.performance import Performance
from complaintdesk.sample.played_recorder import PlayedRecorder
from complaintdesk.sample.script import plays
from complaintdesk.sample.stage import Stage, StagedClock
from complaintdesk.services.homes import Founding, Homes
from complaintdesk.store import failures, order_writing

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date, tzinfo
    from pathlib import Path


SHOP = "見本マルシェ"
CASES = 40
PEOPLE = (
    ("見本 一郎", Role.OWNER),
    ("見本 桜", Role.MANAGER),
    ("見本 葵", Role.STAFF),
    ("見本 蓮", Role.STAFF),
)
RULES = Rules(
    callback_words="お電話誠にありがとうございます。\nこちらからすぐにおかけ直しいたします。",
    announcement_words="応対の確認と記録のため、この通話を録音いたします。",
    house_rules=HOUSE_RULES,
)

_FOUNDED_DAYS_BEFORE = 190
_MANAGER = "桜"
_OPENS, _CLOSES = time(9, 30), time(19, 30)
_NEVER_SHIFTED = 12
"""Plays of the last days keep their day: what is due must be due now."""


class SeededIds:
    """Implements ports.Ids: the same names each time."""

    def __init__(self, random: Random) -> None:
        self._random = random

    def new(self) -> str:
        """Return 32 hexadecimal digits."""
        return f"{self._random.getrandbits(128):032x}"


class NoKeyring:
    """Implements ports.SecretStore: a sample home has no secret to keep."""

    def get(self, _name: str) -> str | None:
        """Return None."""
        return None

    def put(self, _name: str, _secret: str) -> bool:
        """Keep nothing."""
        return False


def build(
    home: Path,
    seed: int = 1,
    *,
    now: int | None = None,
    tz: tzinfo | None = None,
    progress: Callable[[float], None] = lambda _: None,
) -> None:
    """Make a sample home, whole or not at all.

    Texts, numbers, times and the ledger's head are the same for the same ``seed``, ``now`` (UTC µs, today's beginning
    unless given) and ``tz`` (the system's unless given) on computers with the same espeak-ng; keys and files are not:
    encryption salts itself. ``progress`` gets 0 to 1. Raises HomeExists, DiskFull, StorageFailed.
    """
    tz = tz or datetime.now().astimezone().tzinfo
    assert tz is not None
    if now is None:
        now = _us(datetime.combine(datetime.now(tz).date(), time(), tz))
    with failures.files_translated():
        if home.is_file() or (home.exists() and any(home.iterdir())):
            raise HomeExists(str(home))
        part = home.with_name(f".{home.name}.sample-part")
        shutil.rmtree(part, ignore_errors=True)
        try:
            _fill(part, seed, _present(now, tz), tz, progress)
            if home.exists():
                home.rmdir()
            part.rename(home)
        except BaseException:
            shutil.rmtree(part, ignore_errors=True)
            raise


def _fill(home: Path, seed: int, present: datetime, tz: tzinfo, progress: Callable[[float], None]) -> None:
    random = Random(f"complaintdesk sample {seed}")
    salts, ids = Random(random.random()), SeededIds(Random(random.random()))
    founded = datetime.combine(present.date() - timedelta(days=_FOUNDED_DAYS_BEFORE), time(9), tz)
    clock = StagedClock(_us(founded))
    homes = Homes(NoKeyring(), clock, ids, lambda: salts.randbytes(32))
    homes.found(home, Founding(shop=SHOP, people=PEOPLE, rules=RULES, code="", sample=True))
    recorder = PlayedRecorder(clock, np.zeros((0, 2), np.int16))
    opened = homes.open(home)
    desk = app.desk_on(opened, clock, ids, tz, salt=lambda: salts.randbytes(32), recorder=recorder)
    try:
        staff = {person.name.split()[-1]: person.staff_id for person in desk.shops.shop().staff}
        desk.shops.set_roster(_roster(staff), staff[_MANAGER])
        stage = Stage(desk, clock, ids, recorder, staff)
        _cast(stage, random, present, tz)
        stage.play(progress)
    finally:
        desk.close()


def _cast(stage: Stage, random: Random, present: datetime, tz: tzinfo) -> None:
    """Give every play its customer, order and day, and put it on the stage."""
    everybody = customers(random)
    book = OrderBook(random, present.date(), tz)
    programme = plays()
    named = {play.customer for play in programme}
    others = [customer for name, customer in everybody.items() if name not in named]
    random.shuffle(others)
    free = iter(others)
    for play in programme:
        stranger = Customer("", "", "", f"0{random.randrange(10_000_000):07d}")
        customer = next(free) if not play.customer else everybody.get(play.customer, stranger)
        shift = random.randint(-1, 1) if play.days_before > _NEVER_SHIFTED else 0
        order = book.for_play(play, customer) if customer.name else None
        day = present.date() - timedelta(days=play.days_before + shift)
        first_day = _us(datetime.combine(day, time(), tz))
        Performance(stage, play, customer, order, first_day, _us(present)).schedule(random)
    book.fill(list(everybody.values()))
    with stage.desk.database.writing() as tx:
        order_writing.add(tx, list(book.rows.values()))


def _roster(staff: dict[str, str]) -> RosterSet:
    """Two answer on weekdays, one on Saturdays; nobody on Sundays."""
    both, aoi, ren = ("葵", "蓮"), ("葵", _MANAGER), ("蓮", _MANAGER)
    week = (both, both, aoi, both, ren, ("蓮",), ())
    return RosterSet(week=tuple(tuple(staff[name] for name in day) for day in week))


def _present(now: int, tz: tzinfo) -> datetime:
    """Return the last moment up to ``now`` at which the shop was open."""
    local = datetime.fromtimestamp(now / 1_000_000, tz)
    day: date = local.date()
    if local.timetz().replace(tzinfo=None) < _OPENS:
        return datetime.combine(day - timedelta(days=1), _CLOSES, tz)
    return min(local, datetime.combine(day, _CLOSES, tz))


def _us(moment: datetime) -> int:
    return round(moment.timestamp() * 1_000_000)
