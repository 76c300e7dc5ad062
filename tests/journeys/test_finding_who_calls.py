"""Who is calling, found from any piece while the caller says it: by keyboard, with the record of what is known."""

from __future__ import annotations

import pytest
import rig
from page_rig import told
from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtWidgets import QApplication

from complaintdesk.domain.caller import CustomerType
from complaintdesk.domain.caller_file import OrderRow
from complaintdesk.domain.terms import BlockReason, NoteKind
from complaintdesk.store import order_writing
from complaintdesk.viewmodels.caller_search import CANDIDATE

pytestmark = pytest.mark.journey

ALT = Qt.KeyboardModifier.AltModifier


def order(
    number: str, name: str, kana: str, phone: str, day: str = "2026-11-18 08:00", stage: str = "dispatched"
):
    return OrderRow(
        source="colorme",
        order_number=number,
        ordered_at=rig.jst(day),
        name=name,
        kana=kana,
        phones=(phone,),
        mail=f"{number.lower()}@example.jp",
        items="ふじりんご 5kg",
        total_yen=6480,
        stage=stage,
    )


ORDERS = [
    order("R-20261118-0042", "見本 花子", "ミホン ハナコ", "+819001234567"),
    order("R-20261002-0007", "見本 花子", "ミホン ハナコ", "+819001234567", "2026-10-02 08:00"),
    order("R-20261119-0001", "見本 次郎", "ミホン ジロウ", "+819007654321", stage="before_dispatch"),
    order("R-20261119-0002", "髙﨑 四五", "タカサキ ヨンゴ", "+81345670002"),
]


@pytest.fixture
def at_work(person):
    """Orders are imported, and 見本 花子 has called before."""

    def fill(desk) -> None:
        with desk.database.writing() as tx:
            order_writing.add(tx, ORDERS)

    person.desk.session.ask(fill, lambda _: None)
    person.press(Qt.Key.Key_F2)
    person.type("090-0123-4567", person.call_page.ui.number_edit)
    person.type("見本 花子", person.call_page.ui.name_edit)
    person.say("りんごが5個潰れて届いた。")
    person.press(Qt.Key.Key_F12)
    person.settle()
    person.press(Qt.Key.Key_F2)
    return person


def box(person):
    return person.call_page._caller._box


def look_for(person, typed: str):
    """Go to the box, type, and return who is shown."""
    person.press(Qt.Key.Key_F, ALT)
    person.see(box(person).ui.find_edit.hasFocus, "the cursor in the box")
    person.type(typed)
    person.see(lambda: not box(person)._search.waiting, "the answer")
    return shown(person)


def shown(person) -> list[str]:
    return [candidate.name for candidate in box(person)._search.rows]


def test_an_arrow_too_many_still_leaves_enter_the_last_of_those_found(at_work):
    assert look_for(at_work, "90076") == ["見本 次郎"]
    at_work.press(Qt.Key.Key_Down)
    at_work.press(Qt.Key.Key_Return)
    at_work.settle()
    assert at_work.call_page.ui.number_edit.text() == "090-0765-4321"


@pytest.mark.parametrize(
    ("typed", "first"),
    [
        ("4567", "見本 花子"),  # the last four digits before those in the middle of another's
        ("90076", "見本 次郎"),
        ("花子", "見本 花子"),
        ("みほん じろう", "見本 次郎"),
        ("高崎", "髙﨑 四五"),
        ("0007", "見本 花子"),
        ("r-20261119-0001", "見本 次郎"),
        ("r-20261119-0002@exa", "髙﨑 四五"),
        ("C-0001", "見本 花子"),
    ],
)
def test_any_piece_finds_the_caller(at_work, typed, first):
    assert look_for(at_work, typed)[:1] == [first]


def test_enter_takes_the_first_and_the_cursor_is_back_in_the_notes(at_work):
    assert look_for(at_work, "4567") == ["見本 花子", "髙﨑 四五"]
    at_work.press(Qt.Key.Key_Return)
    ui = at_work.call_page.ui
    at_work.see(lambda: ui.order_value.text() == "R-20261118-0042", "the card")
    at_work.settle()
    assert (ui.number_edit.text(), ui.name_edit.text(), ui.order_edit.text()) == (
        "090-0123-4567",
        "見本 花子",
        "",
    )
    assert QApplication.focusWidget() is ui.note_edit
    assert not box(at_work).ui.rows.isVisible()
    assert "R-20261002-0007" in ui.order_others.text()
    assert "2" in ui.times_chip.text()
    call = told(
        at_work.desk.session, _Qt(at_work), lambda desk: desk.calls.call(at_work.desk.calls.current.call_id)
    )
    assert (call.name, call.number.e164) == ("見本 花子", "+819001234567")


def test_enter_before_the_answer_waits_for_it_and_never_takes_whom_the_piece_before_found(at_work):
    assert look_for(at_work, "90076") == ["見本 次郎"]
    find = box(at_work).ui.find_edit
    find.selectAll()
    at_work.type("4567")
    at_work.press(Qt.Key.Key_Return)
    ui = at_work.call_page.ui
    at_work.see(ui.number_edit.text, "a number")
    assert (ui.number_edit.text(), find.text()) == ("090-0123-4567", "")


class _Qt:
    """Waits as qtbot does."""

    def __init__(self, person) -> None:
        self._person = person

    def waitUntil(self, happened, timeout: int) -> None:  # noqa: N802 - as in qtbot
        self._person.see(happened, "the answer", timeout / 1000)


def test_the_arrow_keys_choose_while_typing_goes_on(at_work):
    look_for(at_work, "4567")
    at_work.press(Qt.Key.Key_Down)
    assert box(at_work).ui.rows.currentIndex().data(CANDIDATE).name == "髙﨑 四五"
    assert box(at_work).ui.find_edit.hasFocus()
    at_work.press(Qt.Key.Key_Return)
    at_work.see(lambda: at_work.call_page.ui.name_edit.text() == "髙﨑 四五", "the second one")


def test_an_order_number_fills_in_the_order_it_is_about(at_work):
    look_for(at_work, "20261002")
    at_work.press(Qt.Key.Key_Return)
    ui = at_work.call_page.ui
    at_work.see(lambda: ui.order_value.text() == "R-20261002-0007", "that order")
    assert (ui.order_edit.text(), ui.number_edit.text()) == ("R-20261002-0007", "090-0123-4567")


def test_the_number_field_shows_who_it_may_be_and_enter_keeps_what_was_typed(at_work):
    ui = at_work.call_page.ui
    at_work.type("090-0765", ui.number_edit)
    at_work.see(lambda: shown(at_work) == ["見本 次郎"], "the candidate")
    at_work.press(Qt.Key.Key_Return)
    assert (ui.number_edit.text(), ui.name_edit.text()) == ("090-0765", "")
    ui.number_edit.setFocus()
    at_work.press(Qt.Key.Key_End)
    at_work.type("-4321")
    at_work.see(lambda: shown(at_work) == ["見本 次郎"], "the candidate")
    at_work.press(Qt.Key.Key_Down)
    at_work.press(Qt.Key.Key_Return)
    at_work.see(lambda: ui.name_edit.text() == "見本 次郎", "the name")
    assert QApplication.focusWidget() is ui.note_edit


def test_escape_puts_the_list_away_and_nobody_is_said_so(at_work):
    look_for(at_work, "4567")
    at_work.press(Qt.Key.Key_Escape)
    assert shown(at_work) == []
    assert look_for(at_work, "zzzz") == []
    at_work.see(box(at_work).ui.nobody.isVisible, "that nobody is known")
    assert at_work.desk.calls.current.number == ""


def test_a_number_that_only_notes_hold_is_a_maybe(at_work):
    at_work.say("折り返しは 03-9999-8888 の見本 桜さんへ。")
    at_work.press(Qt.Key.Key_F2)
    assert look_for(at_work, "9999-8888") == [""]
    row = box(at_work).ui.rows.model().index(0)
    assert "もしかすると" in row.data()
    assert "03-9999-8888" in row.data()


def test_a_blocked_caller_and_a_vip_are_marked_before_being_chosen(at_work):
    act = at_work.desk.session.act
    act(lambda desk, by: desk.blocks.propose(desk.cases.list()[0].case_id, BlockReason.ABUSE, "暴言", by))
    act(
        lambda desk, by: desk.team.mark_caller(
            "090-0123-4567", by, vip=True, handling="", customer_type=CustomerType.OFTEN
        )
    )
    at_work.settle()
    look_for(at_work, "花子")
    shown = box(at_work).ui.rows.model().index(0).data()
    assert "着信拒否" in shown
    assert "VIP・何度もご連絡" in shown.replace(" · ", "・")


def test_the_card_tells_promises_warnings_and_contacts_at_a_glance(at_work):
    def weigh(desk, by):
        case_id = desk.cases.list()[0].case_id
        desk.callbacks.promise(
            case_id, "p1", desk.calls.recent()[-1].call_id, rig.jst("2026-11-21 15:00"), "可否", by
        )
        return desk.cases.warn(case_id, "大きな声はおやめください。", by)

    at_work.desk.session.act(weigh)
    look_for(at_work, "花子")
    at_work.press(Qt.Key.Key_Return)
    history = at_work.call_page.ui.history_text
    at_work.see(lambda: "大きな声" in history.text(), "the warning")
    assert "可否" in history.text()
    assert "りんごが5個潰れて" in history.text()


def test_composing_a_name_in_the_box_loses_nothing(at_work):
    at_work.press(Qt.Key.Key_F, ALT)
    edit = box(at_work).ui.find_edit
    QApplication.sendEvent(edit, QInputMethodEvent("はなこ", []))
    done = QInputMethodEvent("", [])
    done.setCommitString("花子")
    QApplication.sendEvent(edit, done)
    at_work.see(lambda: shown(at_work) == ["見本 花子"], "the candidate")
    assert at_work.desk.calls.kind is NoteKind.FACT


def test_the_card_of_a_ringing_number_does_not_wait_for_the_list_of_those_like_it(at_work):
    person, came = at_work, []
    person.type("090-0123-456", person.call_page.ui.number_edit)
    person.settle()
    person.desk.calls.card_changed.connect(lambda: came.append("card"))
    box(person)._search.changed.connect(lambda: came.append("list"))
    person.type("7")
    person.settle()
    assert came == ["card", "list"]
