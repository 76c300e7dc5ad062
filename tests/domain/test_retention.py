"""Retention, as given / when / then rows: what is due, what is kept all the same, and who agreed."""

from __future__ import annotations

from dataclasses import dataclass, field

import pytest
from rig import DAY, jst

from complaintdesk.domain.errors import AlreadyDecided, InvalidInput
from complaintdesk.domain.retention import (
    DeletionApproved,
    DeletionDeclined,
    Item,
    Kept,
    Kind,
    Life,
    Retention,
    Thing,
    due,
    kept_longer,
)
from complaintdesk.domain.shop import Rules, Shop

NOW = jst("2026-11-20 12:00")
RULES = Rules(keep_recordings_days=30, keep_messages_days=60, keep_calls_days=90, keep_cases_days=120)
THINGS = (
    Thing(kind=Kind.CALL, ref="call", at=1),
    Thing(kind=Kind.RECORDING, ref="sound", at=1, call_id="call"),
    Thing(kind=Kind.MESSAGE, ref="mail", at=1),
)


@dataclass(frozen=True)
class Row:
    """``days`` since the case was closed; ``says`` what is due, and why it is kept."""

    name: str
    days: float
    says: dict[str, Kept | None]
    held: bool = False
    blocked: bool = False
    promised: bool = False
    longer: int = 0
    rules: Rules = field(default=RULES)


ROWS = [
    Row("nothing is due a moment before its time", 29.99, {}),
    Row("recordings go first", 30, {"sound": None}),
    Row("mails after them", 60, {"sound": None, "mail": None}),
    Row("a call takes its recordings along", 90, {"call": None, "mail": None}),
    Row("a case takes everything along", 120, {"case": None}),
    Row(
        "0 days keep for ever",
        900,
        {},
        rules=Rules(
            *[],
            **dict.fromkeys(
                ("keep_recordings_days", "keep_messages_days", "keep_calls_days", "keep_cases_days"), 0
            ),
        ),
    ),
    Row("a hold keeps", 120, {"case": Kept.HOLD}, held=True),
    Row("a block keeps its evidence", 30, {"sound": Kept.BLOCK}, blocked=True),
    Row("an open promise keeps", 60, {"sound": Kept.PROMISE, "mail": Kept.PROMISE}, promised=True),
    Row("a hold weighs most", 120, {"case": Kept.HOLD}, held=True, blocked=True, promised=True, longer=9),
    Row("a manager keeps longer", 120, {"case": Kept.LONGER}, longer=1),
    Row("and not for ever", 120, {"case": None}, longer=-1),
    Row(
        "recordings alone for ever",
        60,
        {"mail": None},
        rules=Rules(keep_recordings_days=0, keep_messages_days=60),
    ),
]


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row.name)
def test_what_is_due(row):
    life = Life(
        case_id="case",
        number=1,
        title="箱の破損",
        since=NOW - round(row.days * DAY),
        held=row.held,
        blocked=row.blocked,
        promised=row.promised,
        kept_until=NOW + row.longer * DAY if row.longer else 0,
    )
    assert {each.item.ref: each.kept for each in due(life, THINGS, row.rules, NOW)} == row.says


@pytest.mark.parametrize("days", [-1, 36_501])
def test_periods_that_make_no_sense_are_refused(days):
    with pytest.raises(InvalidInput):
        Shop().change_rules(Rules(keep_calls_days=days))


def test_one_batch_waits_at_a_time_and_is_answered_once():
    item, other = (Item(kind=Kind.CASE, ref=ref, case_id=ref) for ref in "ab")
    state = Retention()
    with pytest.raises(InvalidInput):
        state.propose("b1", ())
    with pytest.raises(InvalidInput):
        state.propose("b1", (item,) * 501)
    state = state.after(state.propose("b1", (item, other)))
    with pytest.raises(AlreadyDecided):
        state.propose("b2", (item,))
    with pytest.raises(AlreadyDecided):
        state.require("b2")
    assert state.require("b1").items == (item, other)
    assert state.after(DeletionDeclined(batch_id="b1")) == Retention()
    done = state.after(DeletionApproved(batch_id="b1", kept=(other,)))
    assert done.waiting is None
    with pytest.raises(AlreadyDecided):
        done.require("b1")


@pytest.mark.parametrize(("until", "why"), [(NOW + 1, " "), (NOW, "裁判のため")])
def test_a_case_is_not_kept_longer_without_a_reason_or_for_a_past_time(until, why):
    with pytest.raises(InvalidInput):
        kept_longer(until, why, NOW)
