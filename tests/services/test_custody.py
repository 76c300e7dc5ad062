"""Erasing with a tombstone and legal hold, on both engines."""

from __future__ import annotations

from dataclasses import replace

import pytest
import rig
from sqlalchemy import select

from complaintdesk.domain import erasure, ledger
from complaintdesk.domain.custody import Erased
from complaintdesk.domain.errors import (
    AlreadyDecided,
    InvalidInput,
    NotAllowed,
    NotFound,
    OnHold,
    StillNeeded,
)
from complaintdesk.domain.telling import Told
from complaintdesk.domain.terms import BlockReason, NoteKind
from complaintdesk.store import tables
from complaintdesk.store.database import SqlCipherFile

SECRET = "住所は見本町一丁目"
OTHER = "箱が潰れていた"
WHY = "ご本人のお申し出"


def finished_call(desk, by: str, *lines: str, call_id: str = "c1", number: str = "090-0000-0001") -> str:
    """Take a call with these lines and end it; return its case."""
    desk.calls.begin(call_id, rig.jst("2026-11-20 10:00"), by)
    desk.calls.note_caller(call_id, number, "見本 花", "", by)
    for n, text in enumerate(lines):
        desk.calls.write(call_id, f"{call_id}-l{n}", NoteKind.FACT, text, rig.jst("2026-11-20 10:01"), by)
    desk.calls.end(call_id, by)
    with desk.database.reading() as tx:
        return str(tx.execute(select(tables.call.c.case_id)).scalars().first())


def everything(desk) -> str:
    """Return every text and every blob of every table, as one string."""
    found = []
    with desk.database.reading() as tx:
        for table in tables.metadata.tables.values():
            for row in tx.execute(select(table)):
                found += [v.decode("utf-8", "replace") if isinstance(v, bytes) else str(v) for v in row]
    return "\n".join(found)


def rebuilt_the_same(desk) -> bool:
    before = rig.projections(desk.database)
    desk.store.rebuild()
    return rig.projections(desk.database) == before


def erased_entries(desk) -> list[int]:
    return [
        entry.seq
        for entry, salt, body in desk.store.chain(desk.store.desk_id)
        if salt is None and body is None
    ]


def test_an_erased_line_is_gone_and_the_record_says_so(desk, staff, owner):
    case_id = finished_call(desk, staff, OTHER, SECRET)
    changed = desk.custody.erase_line("c1", "c1-l1", WHY, owner)
    assert (changed.calls, changed.cases) == ({"c1"}, {case_id})
    assert SECRET not in everything(desk)
    file = desk.cases.file(case_id)
    assert [line.text for line in file.calls[0].lines] == [OTHER, erasure.BAR]
    (act,) = desk.custody.acts()
    assert isinstance(act.event, Erased)
    assert (act.event.why, act.staff, len(act.event.entries)) == (WHY, rig.OWNER, 1)
    assert ledger.check(desk.store.chain("desk1")) == []
    assert [gone.seq for gone in act.event.entries] == erased_entries(desk)
    assert rebuilt_the_same(desk)


def test_corrections_and_the_title_made_from_a_line_go_with_it(desk, staff, owner):
    case_id = finished_call(desk, staff, SECRET, OTHER)
    desk.calls.correct("c1", "c1-l0", NoteKind.FACT, SECRET + "二番", staff)
    assert desk.cases.file(case_id).title.startswith(SECRET)
    desk.custody.erase_line("c1", "c1-l0", WHY, owner)
    assert SECRET not in everything(desk)
    assert desk.cases.file(case_id).title == erasure.BAR
    assert rebuilt_the_same(desk)


def test_an_erased_call_keeps_its_times_and_its_place_in_the_case(desk, staff, owner):
    case_id = finished_call(desk, staff, SECRET, OTHER)
    before = desk.cases.file(case_id).calls[0]
    desk.custody.erase_call("c1", WHY, owner)
    after = desk.cases.file(case_id).calls[0]
    assert (after.started_at, after.ended_at, len(after.lines)) == (before.started_at, before.ended_at, 2)
    assert (after.name, after.number) == (erasure.BAR, None)
    for words in (SECRET, OTHER, "見本 花", "+819000000001"):
        assert words not in everything(desk)
    assert rebuilt_the_same(desk)


def test_an_erased_recording_has_neither_key_nor_file(desk, staff, owner):
    desk.calls.begin("c1", rig.jst("2026-11-20 10:00"), staff)
    heard = []
    desk.recordings.start("c1", "r1", staff="", caller="", heard=heard.append)
    desk.recordings.recorder.stop()
    for report in heard:
        desk.recordings.note("c1", "r1", report, staff)
    desk.calls.end("c1", staff)
    path = desk.home / "recordings" / "r1.rec"
    assert path.exists()
    desk.custody.erase_recording("r1", WHY, owner)
    assert not path.exists()
    with pytest.raises(NotFound):
        desk.recordings.open("r1")
    (case,) = desk.cases.list()
    (recording,) = desk.cases.file(case.case_id).recordings
    assert recording.erased_at
    assert recording.frames
    assert rebuilt_the_same(desk)


def test_a_whole_case_goes_with_its_former_blocks(desk, staff, owner):
    case_id = finished_call(desk, staff, SECRET, OTHER)
    desk.cases.decide(case_id, f"返金する。{SECRET}", owner)
    (block_id,) = desk.blocks.propose(case_id, BlockReason.ABUSE, f"暴言 {SECRET}", owner).blocks
    with pytest.raises(StillNeeded, match="block"):
        desk.custody.erase_case(case_id, WHY, owner)
    desk.blocks.decline(block_id, f"不要 {SECRET}", owner)
    desk.custody.erase_case(case_id, WHY, owner)
    left = everything(desk)
    for words in (SECRET, OTHER, "見本 花", "090-0000-0001", "+819000000001"):
        assert words not in left
    assert desk.cases.file(case_id).number == 1
    assert ledger.check(desk.store.chain("desk1")) == []
    assert rebuilt_the_same(desk)


def test_only_the_owner_erases_and_only_with_a_reason(desk, staff, manager, owner):
    finished_call(desk, staff, SECRET)
    with pytest.raises(NotAllowed):
        desk.custody.erase_line("c1", "c1-l0", WHY, manager)
    with pytest.raises(InvalidInput):
        desk.custody.erase_line("c1", "c1-l0", "  ", owner)
    with pytest.raises(NotFound):
        desk.custody.erase_line("c1", "nothing", WHY, owner)
    assert SECRET in everything(desk)
    assert erased_entries(desk) == []


def test_nothing_of_a_call_that_goes_on_is_erased(desk, staff, owner):
    desk.calls.begin("c1", rig.jst("2026-11-20 10:00"), staff)
    desk.calls.write("c1", "l1", NoteKind.FACT, SECRET, 1, staff)
    with pytest.raises(StillNeeded, match="call"):
        desk.custody.erase_line("c1", "l1", WHY, owner)


def test_a_hold_keeps_everything_until_the_owner_releases_it(desk, staff, manager, owner):
    case_id = finished_call(desk, staff, SECRET)
    with pytest.raises(NotAllowed):
        desk.custody.hold(case_id, "訴訟の準備", staff)
    desk.custody.hold(case_id, "訴訟の準備", manager)
    with pytest.raises(AlreadyDecided):
        desk.custody.hold(case_id, "もう一度", manager)
    for erase in (
        lambda: desk.custody.erase_line("c1", "c1-l0", WHY, owner),
        lambda: desk.custody.erase_call("c1", WHY, owner),
        lambda: desk.custody.erase_case(case_id, WHY, owner),
    ):
        with pytest.raises(OnHold):
            erase()
    with pytest.raises(NotAllowed):
        desk.custody.release(case_id, "終わった", manager)
    desk.custody.release(case_id, "終わった", owner)
    desk.custody.erase_case(case_id, WHY, owner)
    assert SECRET not in everything(desk)
    assert rebuilt_the_same(desk)


def test_erasing_twice_leaves_the_first_tombstone_as_it_is(desk, staff, owner):
    finished_call(desk, staff, SECRET)
    desk.custody.erase_line("c1", "c1-l0", WHY, owner)
    gone = erased_entries(desk)
    desk.custody.erase_line("c1", "c1-l0", WHY, owner)
    assert erased_entries(desk) == gone
    assert rebuilt_the_same(desk)


def test_an_erased_call_can_be_corrected_no_further_but_its_case_goes_on(desk, staff, owner):
    case_id = finished_call(desk, staff, SECRET)
    desk.custody.erase_call("c1", WHY, owner)
    desk.cases.retitle(case_id, "新しい題", owner)
    assert desk.cases.file(case_id).title == "新しい題"
    assert finished_call(desk, staff, OTHER, call_id="c2")
    assert rebuilt_the_same(desk)


def test_no_page_of_the_file_holds_an_erased_text(desk, place, staff, owner):
    if not isinstance(place, SqlCipherFile):
        pytest.skip("a server's files are its administrator's matter")
    for n in range(12):
        finished_call(desk, staff, *(f"{SECRET}{n}の{m}" for m in range(6)), call_id=f"c{n}")
        desk.calls.keep_draft(f"c{n}", NoteKind.FACT, f"書きかけ{SECRET}{n}")
    assert SECRET.encode() in rig.decrypted(place)
    for n in range(12):
        desk.custody.erase_call(f"c{n}", WHY, owner)
    left = rig.decrypted(place)
    for words in (SECRET, "見本町", "見本 花", "+819000000001"):
        assert words.encode() not in left
    assert len(left) > 50_000
    assert ledger.check(desk.store.chain("desk1")) == []


def test_a_draft_is_kept_replaced_and_ends_when_its_line_is_filed(desk, staff, clock):
    desk.calls.begin("c1", clock.now(), staff)
    desk.calls.keep_draft("c1", NoteKind.FACT, "書き")
    desk.calls.keep_draft("c1", NoteKind.DEMAND, "書きかけ")
    assert [(d.kind, d.text) for d in desk.calls.drafts().values()] == [(NoteKind.DEMAND, "書きかけ")]
    entries = desk.store.count()
    desk.calls.write("c1", "l1", NoteKind.DEMAND, "書きかけ", clock.now(), staff)
    assert desk.calls.drafts() == {}
    desk.calls.keep_draft("c1", NoteKind.FACT, "次の")
    desk.calls.keep_draft("c1", NoteKind.FACT, "")
    assert desk.calls.drafts() == {}
    assert desk.store.count() == entries + 1


def test_a_clock_that_was_set_back_or_forward_leaves_an_entry(database, clock):
    passed = rig.SteeredClock(0)
    salts = iter(range(1, 100))
    store = rig.EventStore(database, "desk1", clock.now, lambda: next(salts).to_bytes(32, "big"), passed.now)

    def kinds() -> list[str]:
        store.note([], "s1")
        return [entry.kind for entry, _, _ in store.chain("desk1")]

    assert kinds() == []
    clock.advance(rig.DAY)
    assert kinds() == ["desk.clock_jumped"]
    clock.advance(-rig.HOUR)
    assert kinds() == ["desk.clock_jumped"] * 2
    clock.advance(rig.DAY)
    passed.advance(rig.DAY)
    assert kinds() == ["desk.clock_jumped"] * 2
    assert ledger.check(store.chain("desk1")) == []


def test_a_short_line_takes_no_warning_or_decision_with_it(desk, staff, owner):
    case_id = finished_call(desk, staff, OTHER, "はい")
    desk.cases.warn(case_id, "はい、次は通話を終えます", owner)
    desk.cases.decide(case_id, "はいと答えたので交換する", owner)
    desk.custody.erase_line("c1", "c1-l1", WHY, owner)
    assert len(erased_entries(desk)) == 1


def test_an_open_promise_that_repeats_a_line_keeps_its_number(desk, staff, owner):
    desk.calls.begin("c1", rig.jst("2026-11-20 10:00"), staff)
    desk.calls.note_caller("c1", "090-0000-0001", "見本 花", "", staff)
    desk.calls.write("c1", "l1", NoteKind.DEMAND, SECRET, 1, staff)
    desk.callbacks.hang_up_and_promise("c1", "p1", SECRET, staff)
    with pytest.raises(StillNeeded, match="promise"):
        desk.custody.erase_line("c1", "l1", WHY, owner)
    assert [promise.number.e164 for promise in desk.callbacks.due()] == ["+819000000001"]


def test_a_line_goes_from_what_else_the_call_and_its_blocks_say(desk, staff, owner):
    desk.calls.begin("c1", rig.jst("2026-11-20 10:00"), staff)
    desk.calls.note_caller("c1", "090-0000-0001", "見本 花", "", staff)
    desk.calls.write("c1", "l1", NoteKind.FACT, SECRET, 1, staff)
    desk.calls.tell("c1", Told.ANSWER, f"{SECRET}ですね", 2, staff)
    desk.calls.end("c1", staff)
    case_id = desk.calls.call("c1").case_id
    (block_id,) = desk.blocks.propose(case_id, BlockReason.ABUSE, f"{SECRET}に行くと言った", owner).blocks
    with pytest.raises(StillNeeded, match="block"):
        desk.custody.erase_line("c1", "l1", WHY, owner)
    desk.blocks.decline(block_id, "不要", owner)
    desk.custody.erase_line("c1", "l1", WHY, owner)
    assert SECRET not in everything(desk)
    assert rebuilt_the_same(desk)


def test_a_hold_placed_while_somebody_erases_counts(desk, staff, owner, monkeypatch):
    case_id = finished_call(desk, staff, SECRET)
    erase = desk.store.erase

    def late(*given, **named):
        desk.custody.hold(case_id, "訴訟の準備", owner)
        return erase(*given, **named)

    monkeypatch.setattr(desk.store, "erase", late)
    with pytest.raises(OnHold):
        desk.custody.erase_line("c1", "c1-l0", WHY, owner)
    assert SECRET in everything(desk)


def test_a_tombstone_that_puts_other_words_in_place_is_found(desk, staff, owner, monkeypatch):
    finished_call(desk, staff, "謝っていた", OTHER)
    rest_of = erasure.rest_of
    forged = lambda event: replace(event, text="怒鳴った") if hasattr(event, "text") else rest_of(event)  # noqa: E731
    with monkeypatch.context() as patched:
        patched.setattr(erasure, "rest_of", forged)
        desk.custody.erase_line("c1", "c1-l0", WHY, owner)
    assert any("its tombstone says more" in fault for fault in desk.verification.verify().faults)
