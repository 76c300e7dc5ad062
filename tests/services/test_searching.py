"""Searching what was written, on both engines: any width, kana and dashes; nothing of what was erased."""

from __future__ import annotations

from typing import Any

import pytest
import rig

from complaintdesk.domain import folding
from complaintdesk.domain.call import CallStarted, NoteWritten
from complaintdesk.domain.case_events import MessageAdded
from complaintdesk.domain.errors import StaleWrite
from complaintdesk.domain.hit import HitKind
from complaintdesk.domain.terms import BlockReason, Channel, Direction, Fault, NoteKind
from complaintdesk.store import search_queries
from complaintdesk.store.database import SqlCipherFile
from complaintdesk.store.event_store import Append

NUMBER = "090-0123-4567"
SECRET = "住所は見本町一丁目鷺沼"
WHY = "ご本人のお申し出"
STARTED = CallStarted(direction=Direction.INCOMING, started_at=1, staff_id="s1")
LINE = NoteWritten(line_id="x1", note_kind=NoteKind.FACT, text="返品の件", at=2)
MAIL = MessageAdded(
    message_id="m1",
    channel=Channel.MAIL,
    incoming=True,
    address="hanako@mihon.example.jp",
    subject="件名の栗",
    body="本文の柚子",
    at=1,
)


def take_call(desk, by: str, *lines: str, call_id: str = "c1", number: str = NUMBER, name: str = "見本 花子"):
    """Take a call with these lines and end it; return its case."""
    desk.calls.begin(call_id, rig.jst("2026-11-20 10:00"), by)
    desk.calls.note_caller(call_id, number, name, "A-1001", by)
    for n, text in enumerate(lines):
        desk.calls.write(call_id, f"{call_id}-l{n}", NoteKind.FACT, text, rig.jst("2026-11-20 10:01"), by)
    desk.calls.end(call_id, by)
    return desk.calls.call(call_id).case_id


def texts(desk, typed: str) -> list[str]:
    return [hit.text for hit in desk.searching.find(typed)]


def kinds(desk, typed: str) -> list[HitKind]:
    return [hit.kind for hit in desk.searching.find(typed)]


def test_a_line_is_found_by_any_part_of_it_with_its_call_and_case(desk, staff):
    case_id = take_call(desk, staff, "りんごの破損", "返品したい")
    for typed in ("破損", "破", "リンゴ", "ﾘﾝｺﾞ", "りんごの破損", "ごの 破損"):
        hit = desk.searching.find(typed)[-1]
        assert (hit.kind, hit.text, hit.note_kind) == (HitKind.LINE, "りんごの破損", NoteKind.FACT)
        assert (hit.call_id, hit.case_id, hit.ref) == ("c1", case_id, "c1-l0")
        assert (hit.name, hit.label) == ("見本 花子", "C-0001 りんごの破損")
        assert hit.at == rig.jst("2026-11-20 10:01")
    assert texts(desk, "返品") == ["返品したい"]


def test_what_nobody_wrote_is_not_found(desk, staff):
    take_call(desk, staff, "りんごの破損")
    for typed in ("みかん", "損破", "りんご みかん", "", " 　", "\ufe0f", '"', "*", "grams:り", "AND", "り*"):
        assert texts(desk, typed) == [], typed


def test_a_caller_is_found_by_name_order_and_any_part_of_the_number(desk, staff):
    take_call(desk, staff, "破損")
    numbers = ("090-0123-4567", "０９０−０１２３−４５６７", "+8190-0123-4567", "0900123", "4567", "0123")
    for typed in (*numbers, "090 4567", "花子", "a1001", "花子 4567"):
        assert HitKind.CALLER in kinds(desk, typed), typed


def test_only_the_latest_of_what_a_caller_and_a_case_were_called_is_found(desk, staff):
    case_id = take_call(desk, staff, "破損")
    desk.calls.note_caller("c1", NUMBER, "見本 太郎", "", staff)
    desk.cases.retitle(case_id, "箱の潰れ", staff)
    assert (kinds(desk, "太郎"), kinds(desk, "花子")) == ([HitKind.CALLER], [])
    assert texts(desk, "C-0001") == ["C-0001  箱の潰れ"]
    assert texts(desk, "Ｃ０００１ 潰れ") == ["C-0001  箱の潰れ"]
    assert kinds(desk, "破損") == [HitKind.LINE]


def test_a_corrected_line_stays_on_record_and_is_found_with_its_correction(desk, staff):
    take_call(desk, staff, "りんごの破損", "次の行")
    desk.calls.correct("c1", "c1-l0", NoteKind.FACT, "梨の破損", staff)
    assert texts(desk, "の破損")[:2] == ["梨の破損", "C-0001  りんごの破損"]
    assert "りんごの破損" in texts(desk, "の破損")


def test_everything_people_write_is_searched(desk, owner, clock):
    case_id = take_call(desk, owner, "箱が潰れた")
    desk.callbacks.promise(case_id, "p1", "c1", clock.now() + rig.HOUR, "約束の桃", owner)
    desk.cases.warn(case_id, "通告の梨", owner)
    desk.cases.decide(case_id, "判断の柿", owner)
    desk.custody.hold(case_id, "保全の李", owner)
    desk.cases.add_message(case_id, MAIL, owner)
    desk.blocks.propose(case_id, BlockReason.ABUSE, "拒否の杏", owner)
    assert kinds(desk, "約束の桃") == [HitKind.PROMISE]
    assert kinds(desk, "通告の梨") == [HitKind.NOTICE]
    assert kinds(desk, "判断の柿") == kinds(desk, "保全の李") == [HitKind.DECISION]
    assert kinds(desk, "件名の栗 本文の柚子 hanako@mihon") == [HitKind.MESSAGE]
    assert kinds(desk, "拒否の杏") == [HitKind.BLOCK]
    assert {hit.case_id for hit in desk.searching.find("の")} == {case_id}


def test_a_blocked_caller_is_marked_in_every_hit(desk, owner):
    case_id = take_call(desk, owner, "破損その一")
    take_call(desk, owner, "破損その二", call_id="c2", number="090-0999-8888")
    desk.cases.judge_fault(case_id, Fault.CUSTOMER, owner)
    desk.blocks.propose(case_id, BlockReason.ABUSE, "「ふざけるな」", owner)
    desk.blocks.approve(desk.blocks.list()[0].block_id, owner)
    marks = {(hit.case_id == case_id, hit.blocked) for hit in desk.searching.find("の")}
    marks |= {(hit.case_id == case_id, hit.blocked) for hit in desk.searching.find("花子")}
    assert marks == {(True, True), (False, False)}


def test_pages_follow_each_other_from_the_newest_without_gap_or_repeat(desk, staff):
    take_call(desk, staff, "初めの行", *(f"破損 {n}件目" for n in range(23)))
    pages, before = [], None
    while hits := desk.searching.find("破損 件目", limit=5, before=before):
        pages.append([hit.text for hit in hits])
        before = hits[-1].place
    assert [len(page) for page in pages] == [5, 5, 5, 5, 3]
    assert sum(pages, []) == [f"破損 {n}件目" for n in reversed(range(23))]


def test_texts_with_the_pairs_of_a_word_but_not_the_word_do_not_shorten_a_page(desk, staff):
    lines = [f"{'破損品' if n % 5 == 0 else '損品、破損'} {n}" for n in range(30)]
    take_call(desk, staff, *lines)
    assert len(desk.searching.find("破損品", limit=6)) == 6


def test_the_index_is_the_same_after_a_rebuild_with_two_desks_and_an_erasure(desk, owner, clock):
    other = rig.event_store(desk.database, "desk2", clock)
    take_call(desk, owner, "破損", SECRET)
    other.append([Append("call-x", [STARTED, LINE], 0)], owner)
    take_call(desk, owner, "三つ目の件", call_id="c2", number="")
    desk.custody.erase_line("c1", "c1-l1", WHY, owner)
    before, found = rig.projections(desk.database), desk.searching.find("の")
    assert before["search_index"]
    assert [hit.text for hit in found] == ["C-0002  三つ目の件", "三つ目の件", "返品の件"]
    desk.store.rebuild()
    assert (rig.projections(desk.database), desk.searching.find("の")) == (before, found)


def test_a_write_that_fails_leaves_nothing_in_the_index(desk, owner):
    take_call(desk, owner, "破損")
    before = rig.projections(desk.database)["search_index"]
    with pytest.raises(StaleWrite):
        desk.store.append([Append("call-y", [STARTED, LINE], 0), Append("call-c1", [LINE], 1)], owner)
    assert rig.projections(desk.database)["search_index"] == before


# --- erasure ---------------------------------------------------------------------------------------------------


def grams_of(*texts: str) -> set[str]:
    return folding.grams(form for text in texts for form in folding.forms(text))


def test_what_was_erased_is_found_no_more_and_the_rest_still_is(desk, owner):
    take_call(desk, owner, "箱が潰れた", SECRET, "代替品を送る")
    desk.custody.erase_line("c1", "c1-l1", WHY, owner)
    assert texts(desk, "見本町") == texts(desk, "鷺沼") == texts(desk, "█") == []
    assert HitKind.LINE in kinds(desk, "潰れた")
    assert HitKind.LINE in kinds(desk, "代替品")
    assert HitKind.CALLER in kinds(desk, "花子")


def test_nothing_that_an_erased_text_was_made_of_is_left_in_the_index_or_file(place, desk, owner):
    """Also not where segments had been merged, and not in pages that became free."""
    take_call(desk, owner, *(f"りんごの破損{n}" for n in range(40)))
    case_id = take_call(desk, owner, SECRET, call_id="c2", number="090-0999-8888", name="鷺沼 鶴")
    take_call(desk, owner, *(f"箱が潰れた{n}" for n in range(40)), call_id="c3")
    desk.custody.erase_case(case_id, WHY, owner)
    left = grams_of(
        *(f"りんごの破損{n} 箱が潰れた{n} C-{n:04d}" for n in range(40)),
        NUMBER,
        "A-1001",
        "見本 花子",
        rig.OWNER,
    )
    gone = grams_of(SECRET, "鷺沼 鶴", "090-0999-8888", "+819009998888") - left - grams_of("+819001234567")
    assert {"鷺", "鷺沼", "町一", "88"} <= gone
    assert (
        not {gram for row in rig.projections(desk.database)["search_index"] for gram in grams_in(row)} & gone
    )
    if isinstance(place, SqlCipherFile):
        raw = rig.decrypted(place)
        assert "箱".encode() in raw
        assert [gram for gram in gone if not gram.isascii() and gram.encode() in raw] == []
        desk.store.rebuild()
        desk.database.scrub()
        raw = rig.decrypted(place)
        assert [gram for gram in gone if not gram.isascii() and gram.encode() in raw] == []


def grams_in(row: tuple[Any, ...]) -> list[str]:
    return row[-1] if isinstance(row[-1], list) else [row[0]]


def test_who_asks_at_each_key_gets_what_stands_in_the_newest_entries_that_may_hold_it(desk, owner):
    take_call(desk, owner, "はじめまして", "番号は1221です", "12と22と21")
    with desk.database.reading() as tx:
        assert search_queries.find(tx, ["1221"], 1, None, within=1) == []
        assert [hit.text for hit in search_queries.find(tx, ["1221"], 1, None, within=2)] == [
            "番号は1221です"
        ]
