"""What a caller was told is on the record, once; the shop's own words and rules are kept with who changed them."""

from __future__ import annotations

import msgspec
import pytest
import rig

from complaintdesk.domain import ledger
from complaintdesk.domain.answered import Answered
from complaintdesk.domain.case_file import CaseFile
from complaintdesk.domain.erasure import BAR
from complaintdesk.domain.errors import InvalidInput, NotAllowed, NotFound
from complaintdesk.domain.house_rules import HouseRule, Topic
from complaintdesk.domain.telling import Told
from complaintdesk.domain.terms import NoteKind
from complaintdesk.services.evidence.local_time import LocalTime
from complaintdesk.services.evidence.timeline import timeline

RETURNS = HouseRule(
    rule_id="r1",
    topic=Topic.RETURNS,
    title="返品",
    text="到着後7日以内に限ります。",
    place="example.jp/law",
    days=7,
)


@pytest.fixture
def call(desk, staff):
    desk.calls.begin("c1", desk.calls._clock.now(), staff)
    desk.calls.note_caller("c1", "090-0123-4567", "見本 花子", "", staff)
    desk.calls.write("c1", "l1", NoteKind.FACT, "箱がつぶれていた", desk.calls._clock.now(), staff)
    return "c1"


def test_what_the_caller_was_told_is_read_with_its_words_time_and_person(desk, call, staff):
    desk.calls.tell(call, Told.STOP, " 大声はおやめください。 ", 77, staff)
    (row,) = desk.calls.call(call).told
    assert (row.what, row.words, row.at, row.staff) == (Told.STOP, "大声はおやめください。", 77, rig.STAFF)


def test_what_is_told_twice_by_a_repeated_try_stands_once(desk, call, staff):
    desk.calls.tell(call, Told.RECORDING, "録音しています。", 77, staff)
    desk.calls.tell(call, Told.RECORDING, "録音しています。", 77, staff)
    desk.calls.tell(call, Told.RECORDING, "録音しています。", 99, staff)
    assert [row.at for row in desk.calls.call(call).told] == [77, 99]


def test_nothing_is_told_without_words(desk, call, staff):
    with pytest.raises(InvalidInput):
        desk.calls.tell(call, Told.LEGAL, "  ", 77, staff)


def test_what_was_told_comes_back_when_the_tables_are_built_anew(desk, call, staff):
    desk.calls.tell(call, Told.MAIL, "メールでお送りください。", 77, staff)
    before = rig.projections(desk.database)
    desk.store.rebuild()
    assert rig.projections(desk.database) == before


def test_what_was_told_is_found_by_its_words(desk, call, staff):
    desk.calls.tell(call, Told.LEGAL, "弁護士に相談いたします。", 77, staff)
    (hit,) = desk.searching.find("弁護士")
    assert hit.call_id == call


def test_a_manager_puts_the_shops_own_words_in_place_and_takes_them_back(desk, manager):
    desk.shops.change_words("general.greeting.1", "ja", "見本果樹園でございます。", manager)
    assert desk.shops.shop().words == {("general.greeting.1", "ja"): "見本果樹園でございます。"}
    desk.shops.change_words("general.greeting.1", "ja", "", manager)
    assert desk.shops.shop().words == {}
    head = desk.store.head()
    desk.shops.change_words("general.greeting.1", "ja", "", manager)
    assert desk.store.head() == head


def test_staff_change_neither_words_nor_rules_but_may_check_them(desk, manager, staff):
    with pytest.raises(NotAllowed):
        desk.shops.change_words("general.greeting.1", "ja", "はい", staff)
    with pytest.raises(NotAllowed):
        desk.shops.change_house_rules((RETURNS,), staff)
    desk.shops.change_house_rules((RETURNS,), manager)
    desk.shops.check_rule("r1", published=True, by=staff)
    check = desk.shops.shop().checks["r1"]
    assert (check.published, check.place, check.staff_id) == (True, "example.jp/law", staff)


def test_a_rule_needs_words_and_only_a_known_one_is_checked(desk, manager):
    with pytest.raises(InvalidInput):
        desk.shops.change_house_rules(
            (HouseRule(rule_id="r", topic=Topic.OTHER, title=" ", text="x"),), manager
        )
    with pytest.raises(NotFound):
        desk.shops.check_rule("r9", published=True, by=manager)


def test_what_was_told_stands_in_the_report_and_in_the_package(desk, call, staff):
    desk.calls.tell(call, Told.MAILS_KEPT, "メールは保存しております。", desk.calls._clock.now(), staff)
    desk.calls.end(call, staff)
    file = desk.cases.file(desk.calls.call(call).case_id)
    (day,) = timeline(file, (), LocalTime(rig.JST, desk.calls._clock.now()))
    (row,) = [item for item in day["items"] if item.get("label") == "お伝えしたこと"]
    assert "メール等を保存する旨の告知" in row["text"]
    assert row["quote"] == "メールは保存しております。"
    assert row["during"] == "通話1の間"
    packed = ledger.canonical(msgspec.to_builtins(file))
    assert msgspec.json.decode(packed, type=CaseFile) == file


def test_what_was_told_is_erased_with_the_call(desk, call, staff, owner):
    desk.calls.tell(call, Told.ANSWER, "見本様のご事情は承りました。", 77, staff)
    desk.calls.end(call, staff)
    desk.custody.erase_call(call, "依頼による", owner)
    (row,) = desk.calls.call(call).told
    assert (row.what, row.words, row.at) == (Told.ANSWER, BAR, 77)
    assert desk.searching.find("ご事情") == []


def test_what_we_answered_is_read_from_the_record_and_nothing_else(desk, owner, staff):
    now = desk.calls._clock.now
    for place, (kind, text) in enumerate(
        [
            (NoteKind.FACT, "箱がつぶれていた"),
            (NoteKind.ANSWER, "確認して折り返します"),
            (NoteKind.PROMISE, "18時までに連絡"),
            (NoteKind.ANSWER, "取り消す答え"),
        ]
    ):
        call_id = f"c{place}"
        desk.calls.begin(call_id, now(), staff)
        desk.calls.note_caller(call_id, "090-0123-4567", "見本 花子", "", staff)
        desk.calls.write(call_id, f"l{place}", kind, text, now(), staff)
    desk.calls.correct("c3", "l3", NoteKind.ANSWER, "", staff)
    found = desk.guide.answered("+819001234567", "c3")
    assert len(found.calls) == 3
    assert [text for _, text in found.answers] == ["確認して折り返します", "18時までに連絡"]
    assert desk.guide.answered("", "c3") == Answered()
