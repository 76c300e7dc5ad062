"""The sample shop: lively, the same each time, in nobody's name, and sound like any other home."""

from __future__ import annotations

import re
import shutil
from collections import Counter

import pytest
import rig
from sqlalchemy import select

from complaintdesk import app, paths
from complaintdesk.domain.caller import CustomerType
from complaintdesk.domain.errors import HomeExists, StorageFailed
from complaintdesk.domain.teamwork import TeamKind
from complaintdesk.domain.terms import BlockState, CaseState, Direction, NoteKind, Outcome, RecordingEnd, Role
from complaintdesk.sample import builder, bulk, script, voices
from complaintdesk.store import tables

NOW = rig.SAMPLE_NOW


@pytest.fixture
def desk(built_sample):
    clock = rig.SteeredClock(NOW)
    desk = app.desk_on(app.homes(clock=clock).open(built_sample), clock, tz=rig.JST)
    yield desk
    desk.close()


def test_it_opens_without_a_key_and_says_what_it_is(desk):
    shop = desk.shops.shop()
    assert desk.sample
    assert shop.sample
    assert shop.name == "見本マルシェ"
    assert Counter(person.role for person in shop.staff) == {Role.OWNER: 1, Role.MANAGER: 1, Role.STAFF: 2}
    assert desk.sitting().role is Role.OWNER


def test_it_is_sound_with_its_recordings(desk):
    verified = desk.verification.verify()
    assert verified.faults == ()
    assert verified.entries > 800
    assert 4 <= verified.recordings <= 6


def test_half_a_year_of_forty_cases_and_three_hundred_orders(desk):
    cases = desk.cases.list()
    assert len(cases) == 40
    opened = [desk.cases.file(case.case_id).opened_at for case in cases]
    assert rig.jst("2026-05-20 00:00") < min(opened) < rig.jst("2026-06-05 00:00")
    assert max(opened) < NOW
    with desk.database.reading() as tx:
        orders = tx.execute(select(tables.shop_order)).all()
    assert len(orders) == 300
    assert all(re.fullmatch(r"R-2026\d{4}-\d{4}", order.order_number) for order in orders)
    assert {order.stage for order in orders} == {"dispatched", "before_dispatch", "cancelled"}
    assert all(order.ordered_at <= NOW for order in orders)


def test_everything_that_can_happen_has_happened(desk):
    files = [desk.cases.file(case.case_id) for case in desk.cases.list()]
    calls = [call for file in files for call in file.calls]
    lines = [line for call in calls for line in call.lines]
    assert {call.direction for call in calls} == set(Direction)
    assert any(call.afterwards for call in calls)
    assert {line.kind for line in lines} == set(NoteKind)
    assert sum(bool(line.corrects) for line in lines) >= 3
    assert any(line.corrects and not line.text for line in lines)
    attempts = [try_.outcome for file in files for promise in file.promises for try_ in promise.attempts]
    assert {Outcome.REACHED, Outcome.NO_ANSWER, Outcome.BUSY} <= set(attempts)
    closed = [promise.kept for file in files for promise in file.promises if promise.closed_at]
    assert set(closed) == {True, False}
    assert {message.channel.value for file in files for message in file.messages} == {
        "mail",
        "letter",
        "review",
    }
    assert any(notice.step == 3 for file in files for notice in file.notices)
    assert {file.state for file in files} == set(CaseState)


def test_people_work_together_on_it(desk):
    files = [desk.cases.file(case.case_id) for case in desk.cases.list()]
    made = [row for file in files for row in file.made]
    assert {row.kept for row in made if row.closed_at} == {True, False}
    assert {row.due_at <= NOW for row in made if not row.closed_at} == {True, False}
    calls = [call for file in files for call in file.calls]
    assert {row.kind for call in calls for row in call.team} == set(TeamKind)
    marks = {mark.value for call in calls for line in call.lines for mark in line.marks}
    assert {"threat", "verbal", "sexual", "authority", "means", "no_ground"} <= marks
    assert sum(call.interview is not None for call in calls) > 25
    assert {row.kind for file in files for row in file.decisions} >= {"case.comment", "case.owner"}
    assert desk.shops.shop().roster is not None
    card = desk.calls.who("090-0123-4567")
    assert (card.mark.vip, card.mark.customer_type) == (True, CustomerType.OFTEN)
    assert len(desk.precedents.of_case(card.open_case_id)) == 5


def test_exactly_three_call_backs_are_due_and_others_are_to_come(desk):
    due = desk.callbacks.due()
    assert sum(promise.due_at <= NOW for promise in due) == 3
    assert sum(promise.due_at > NOW + rig.HOUR for promise in due) >= 2
    assert "090-0123-4567" in [promise.number.shown for promise in due if promise.due_at <= NOW]


def test_one_caller_is_ready_to_be_marked_as_unresponsive(desk):
    ready = [
        case
        for case in desk.cases.list()
        if desk.cases.grounds(desk.cases.file(case.case_id)).unresponsive.reached
        and not desk.cases.file(case.case_id).blocks
    ]
    assert len(ready) == 1


def test_blocks_are_in_force_waiting_lifted_and_declined(desk):
    blocks = desk.blocks.list()
    states = Counter(block.state for block in blocks)
    assert states[BlockState.IN_FORCE] >= 4
    assert states[BlockState.PROPOSED] == 2
    assert states[BlockState.LIFTED] == states[BlockState.DECLINED] == 1
    assert sum(block.attempts > 0 for block in blocks) >= 3
    assert len({block.reason for block in blocks}) == 5


def test_the_flagship_case_is_the_richest(desk):
    card = desk.calls.who("090-0123-4567", "R-20261118-0042")
    assert (card.name, card.orders[0].total_yen) == ("見本 花子", 6480)
    assert len(card.calls) >= 6
    file = desk.cases.file(card.open_case_id)
    assert file.title == "りんごの破損"
    lines = [sum(len(call.lines) for call in desk.cases.file(row.case_id).calls) for row in desk.cases.list()]
    assert sum(len(call.lines) for call in file.calls) == max(lines) >= 20
    assert (len(file.recordings), len(file.promises), len(file.notices)) == (1, 2, 1)
    newest = file.calls[-1]
    assert newest.started_at > NOW - 15 * rig.MINUTE


def test_recordings_are_announced_and_sound_like_two_people(desk):
    recordings = [row for case in desk.cases.list() for row in desk.cases.file(case.case_id).recordings]
    assert 4 <= len(recordings) <= 6
    for row in recordings:
        assert row.reason is RecordingEnd.STOPPED
        assert 20 <= row.frames / row.rate <= 60
        assert row.announced_at > row.started_at
        peaks = desk.recordings.waveform(row.recording_id).peaks
        assert all(max(side) > 0.2 for side in zip(*peaks, strict=True))


NAMES = re.compile(r"見本|不明")
NUMBERS = re.compile(r"\+81900\d{7}|")
MAIL = re.compile(r"[a-z]+@example\.(jp|com)|")


def test_nobody_real_is_named_rung_or_written_to(desk):
    with desk.database.reading() as tx:
        orders = tx.execute(select(tables.shop_order)).all()
        calls = tx.execute(select(tables.call)).all()
        messages = tx.execute(select(tables.message)).all()
    for e164 in [*(row.phones for row in orders), *(row.e164 for row in calls)]:
        assert NUMBERS.fullmatch(e164 or "")
    for row in [*orders, *calls]:
        assert NAMES.search(row.name) or not row.name
    for address in [*(row.mail for row in orders), *(row.address for row in messages)]:
        assert MAIL.fullmatch(address)
    names = {row.name for row in orders}
    assert any("𠮷" in name for name in names)
    assert any("㈱" in name for name in names)
    assert max(len(name) for name in names) > 30


def test_the_ledger_was_written_in_the_order_of_time(desk):
    times = [entry.utc_us for entry, _, _ in desk.store.chain(desk.store.desk_id)]
    assert times == sorted(times)
    assert times[-1] <= NOW


def test_a_rebuild_gives_the_same_rows(desk):
    before = rig.projections(desk.database)
    desk.store.rebuild()
    assert rig.projections(desk.database) == before


def head_of(home) -> str:
    desk = app.open_desk(home)
    head = desk.store.head()[1].hex()
    desk.close()
    return head


@pytest.mark.slow
def test_the_same_seed_and_time_give_the_same_ledger(built_sample, tmp_path):
    builder.build(tmp_path / "again", 1, now=NOW, tz=rig.JST)
    assert head_of(tmp_path / "again") == head_of(built_sample)


@pytest.mark.parametrize("hour", ["00:00", "09:29", "12:00", "23:59"])
def test_at_any_hour_the_shop_was_open_last(hour):
    present = builder._present(rig.jst(f"2026-11-21 {hour}"), rig.JST)
    assert builder._OPENS <= present.time() <= builder._CLOSES
    assert present.timestamp() * 1_000_000 <= rig.jst(f"2026-11-21 {hour}")


def test_nothing_is_built_over_anything(tmp_path, home):
    (tmp_path / "file").write_text("大切")
    before = rig.files_below(tmp_path)
    for taken in (home, tmp_path / "file"):
        with pytest.raises(HomeExists):
            builder.build(taken, 1)
    with pytest.raises(StorageFailed):
        builder.build(tmp_path / "file" / "home", 1)
    assert rig.files_below(tmp_path) == before


def test_a_build_that_is_interrupted_leaves_nothing(tmp_path):
    def interrupt(done: float) -> None:
        if done > 0.05:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        builder.build(tmp_path / "home", 1, progress=interrupt)
    assert list(tmp_path.iterdir()) == []


# --- the plays


def test_a_misspelt_line_is_named():
    with pytest.raises(script.Misspelt, match="line 2: 0 10時 受電 葵"):
        script.parse("== 題 | 1 | りんご\n0 10時 受電 葵")
    with pytest.raises(script.Misspelt, match="line 1"):
        script.parse("  00:10 事実 だれの通話か")


PLAY = """# 註
== 題 | 3 | りんご | 見本 花子 | 番号=非通知 発送前

T -5 受電 葵
  01:05 事実 潰れていた
-1 09:30 判断 桜 送り直す
"""


def test_a_play_is_read_as_it_is_written():
    (play,) = script.parse(PLAY)
    assert (play.title, play.days_before, play.goods, play.customer) == ("題", 3, "りんご", "見本 花子")
    assert (play.option("番号"), play.option("発送前"), play.option("注文")) == ("非通知", "", None)
    assert (play.acts[0].day, play.acts[0].minute) == (None, -5)
    assert (play.acts[1].day, play.acts[1].minute, play.acts[1].words) == (-1, 570, "桜 送り直す")
    assert play.acts[0].cues == (script.Cue(65, "事実", "潰れていた"),)


# --- voices


@pytest.mark.parametrize("espeak", [True, False])
def test_voices_are_the_same_each_time_and_speak_in_turn(monkeypatch, espeak):
    if not espeak:
        monkeypatch.setenv("PATH", "")
    turns = script.dialogues()[0]
    first, second = (voices.conversation(turns, 20) for _ in range(2))
    assert (first == second).all()
    assert first.shape == (20 * voices.RATE, 2)
    loud = abs(first.reshape(200, -1, 2)).max(axis=1) > 1500
    assert loud[:, 0].sum() > 40
    assert loud[:, 1].sum() > 40
    assert (loud[:, 0] & loud[:, 1]).sum() < 0.1 * len(loud)


# --- many entries


@pytest.mark.slow
def test_a_home_is_filled_with_many_sound_entries(tmp_path, built_sample):
    home = shutil.copytree(built_sample, tmp_path / "home")
    opened = app.homes().open(home)
    before = app.desk_on(opened).store.count()
    added = bulk.add_entries(opened, 3000)
    desk = app.desk_on(opened)
    assert added >= 3000
    assert desk.store.count() == before + added
    assert desk.verification.verify().sound
    assert len(desk.cases.list()) > 100
    rows = rig.projections(desk.database)
    desk.store.rebuild()
    assert rig.projections(desk.database) == rows
    desk.close()
    assert not paths.work(home).exists()
