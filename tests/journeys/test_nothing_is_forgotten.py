"""What presses stands first, what is overdue is seen everywhere, and what goes on is seen while it does."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from rig import DAY, HOUR

pytestmark = pytest.mark.journey

ALT = Qt.KeyboardModifier.AltModifier


def take_call(person, number: str, words: str) -> None:
    person.press(Qt.Key.Key_F2)
    person.type(number, person.call_page.ui.number_edit)
    person.say(words)


def test_the_agitated_stand_first_and_what_is_overdue_is_seen_on_every_page(person, clock):
    take_call(person, "090-0123-4567", "箱がつぶれていた")
    person.press(Qt.Key.Key_6, ALT)
    person.say("配送会社に確かめて連絡する")
    person.press(Qt.Key.Key_F5)
    person.press(Qt.Key.Key_7, ALT)
    person.say("ふざけるな")
    person.press(Qt.Key.Key_U, ALT)
    person.press(Qt.Key.Key_F12)
    person.settle()
    clock.advance(HOUR)
    take_call(person, "090-0765-4321", "在庫を知りたい")
    person.press(Qt.Key.Key_F12)
    person.settle()

    window = person.window.ui
    person.click(window.cases_tab)
    rows = person.window.page("cases").ui.case_rows.model()
    person.see(lambda: rows.rowCount() == 2, "both cases")
    assert "お怒り" in rows.index(0).data()
    assert "在庫" in rows.index(1).data()

    clock.advance(DAY)
    person.desk.rail.look()  # as it does each half minute
    person.see(lambda: "期限" in window.notice_text.text(), "the alert")
    for tab in (window.cases_tab, window.blocks_tab, window.call_tab):
        person.click(tab)
        assert "1" in window.callbacks_tab.accessibleName()
    person.click(window.callbacks_tab)
    person.settle()
    board = person.window.page("callbacks").ui.table.model()
    person.see(lambda: board.rowCount() > 1, "the board")
    assert "期限超過" in board.index(0, 0).data()
    assert "配送会社" in "".join(str(board.index(1, column).data()) for column in range(board.columnCount()))


def test_what_goes_on_is_seen_at_the_case_while_the_caller_is_on_the_phone(person):
    take_call(person, "090-0123-4567", "箱がつぶれていた")
    person.press(Qt.Key.Key_F12)
    take_call(person, "090-0123-4567", "まだ届かない")
    person.settle()
    case_id = []
    person.desk.session.ask(lambda desk: desk.calls.recent()[-1].case_id, case_id.append)
    person.settle()
    person.desk.open_case(case_id[0])
    page = person.window.page("cases")
    in_hand = page._promises.ui.in_hand_label
    person.see(lambda: "見本 一郎" in in_hand.text() and in_hand.isVisible(), "who is on the phone")
    person.press(Qt.Key.Key_F12)
    person.settle()
    person.click(person.window.ui.cases_tab)
    person.see(lambda: not in_hand.isVisible() and page.isVisible(), "that nobody is on the phone any more")
    rows = page.ui.timeline.model()
    person.see(
        lambda: sum("受電" in str(rows.index(row).data()) for row in range(rows.rowCount())) == 2,
        "both calls",
    )
