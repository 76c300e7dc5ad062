"""案件: the list's views, filters, keys, what was seen, and how it holds its place among very many."""

import page_rig
import rig
from case_page_rig import LINES, Cases
from PySide6.QtCore import QCoreApplication, Qt
from rig import HOUR, MINUTE
from sqlalchemy import insert

from complaintdesk.domain.case_list import Sort, Wanted
from complaintdesk.domain.terms import BlockReason, CaseState, NoteKind, ShownState
from complaintdesk.store import tables
from complaintdesk.viewmodels import case_list_words
from complaintdesk.viewmodels.case_list import PAGE


def chips(cases):
    return {chip.objectName().removeprefix("view_"): chip for _, chip in cases.page.list_side.chips}


def names(cases):
    return [row.caller_name for row in cases.list.rows]


def choose(cases, field, text):
    menu, field = cases.ui.narrow_button.menu(), QCoreApplication.translate("CaseFilterMenu", field)
    menu.aboutToShow.emit()
    actions = [action for action in menu.actions() if action.text() == field.replace("%1", "終わったもの")]
    if actions and actions[0].menu():
        actions = [action for action in actions[0].menu().actions() if action.text() == text]
    actions[0].trigger()
    cases.settle()


def test_views_stand_above_the_list_with_their_counts(story, session, qtbot):
    call = story.call(page_rig.HANAKO, "見本 花子", LINES)
    story.promise(call, story.clock.at + MINUTE, "代替品")
    other = story.call(page_rig.JIRO, "見本 次郎", LINES)
    story.desk.cases.set_state(story.case_of(other), CaseState.WAITING, story.staff)
    blocked = story.call("090-0222-3333", "見本 三郎", LINES)
    (block,) = story.desk.blocks.propose(
        story.case_of(blocked), BlockReason.ABUSE, "暴言", story.staff
    ).blocks
    story.desk.blocks.approve(block, story.owner)
    story.desk.team.name_owner(story.case_of(other), session.person.staff_id, story.staff)
    story.clock.advance(HOUR)
    story.close()
    cases = Cases(session, qtbot)
    said = {key: chip.text().split("  ")[-1] for key, chip in chips(cases).items()}
    assert said == {
        "all": case_list_words.view(""), "mine": "1", "overdue": "1", "deciding": "1", "unseen": "3", "blocked": "1"
    }  # fmt: skip
    shown = {}
    for key in ("overdue", "deciding", "mine", "blocked"):
        cases.click_button(chips(cases)[key])
        cases.settle()
        shown[key] = names(cases)
        assert chips(cases)[key].isChecked()
    assert shown == {
        "overdue": ["見本 花子"], "deciding": ["見本 次郎"], "mine": ["見本 次郎"], "blocked": ["見本 三郎"]
    }  # fmt: skip


def test_filters_say_what_they_leave_and_are_kept_as_a_view_of_the_shop(story, session, qtbot):
    story.call(page_rig.HANAKO, "見本 花子", LINES)
    other = story.call(page_rig.JIRO, "見本 次郎", LINES)
    story.desk.cases.set_state(story.case_of(other), CaseState.DONE, story.staff)
    story.close()
    cases = Cases(session, qtbot)
    choose(cases, "State", case_list_words.shown_state(ShownState.DONE))
    choose(cases, "Order", case_list_words.order(Sort.NEWEST))
    assert names(cases) == ["見本 次郎"]
    assert case_list_words.shown_state(ShownState.DONE) in cases.ui.narrowed_label.text()
    choose(cases, "Keep as a view of the shop…", "")
    cases.dialog().ui.words_edit.setPlainText("終わったもの")
    cases.click_button(cases.dialog().ui.save_button)
    cases.until(lambda: "終わったもの" in chips(cases))
    (view,) = session.shop.rules.case_views
    assert view.wanted == Wanted(state=ShownState.DONE, sort=Sort.NEWEST)
    choose(cases, "Remove the view “%1”", "")
    assert "終わったもの" not in chips(cases)
    assert len(names(cases)) == 2


def test_a_manager_marks_a_case_as_seen_by_key_until_something_happens(story, session, qtbot):
    call = story.call(page_rig.HANAKO, "見本 花子", LINES)
    case_id = story.case_of(call)
    story.close()
    cases = Cases(session, qtbot)
    cases.open(case_id)
    assert cases.ui.seen_button.isVisible()
    cases.ui.case_rows.setFocus()
    qtbot.keyClick(cases.ui.case_rows, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    cases.settle()
    assert not cases.ui.seen_button.isVisible()
    assert rig.OWNER in cases.ui.seen_label.text()
    assert not cases.list.rows[0].unseen
    session.act(lambda desk, by: desk.team.comment(case_id, "確認をお願いします", by))
    cases.settle()
    assert cases.ui.seen_button.isVisible()


def test_typing_in_the_list_searches_and_the_arrows_lead_back_into_it(story, session, qtbot):
    story.call(page_rig.HANAKO, "見本 花子", LINES)
    story.call(page_rig.JIRO, "見本 次郎", [(NoteKind.FACT, "色が違う。")])
    story.close()
    cases = Cases(session, qtbot)
    cases.page.activateWindow()
    cases.ui.case_rows.setFocus()
    qtbot.keyClick(cases.ui.case_rows, Qt.Key.Key_Home)
    qtbot.keyClick(cases.ui.case_rows, "7")
    qtbot.keyClicks(cases.ui.search_edit, "65")
    cases.settle()
    assert (cases.ui.search_edit.text(), names(cases)) == ("765", ["見本 次郎"])
    assert cases.ui.search_edit.hasFocus()
    cases.ui.search_edit.clear()
    cases.settle()
    qtbot.keyClick(cases.ui.search_edit, Qt.Key.Key_Down)
    assert cases.ui.case_rows.hasFocus()
    qtbot.keyClick(cases.ui.case_rows, Qt.Key.Key_End)
    cases.until(lambda: cases.detail.file.caller_name == names(cases)[-1])
    qtbot.keyClick(cases.ui.case_rows, Qt.Key.Key_Return)
    assert cases.ui.timeline.hasFocus()


def test_very_many_cases_are_read_page_by_page_and_the_chosen_one_stays_chosen(story, session, qtbot):
    oldest = story.case_of(story.call(page_rig.HANAKO, "見本 花子", LINES))
    since = story.clock.at + MINUTE
    plain = {
        "state": "open",
        "fault": "undecided",
        "stands": "new",
        "held": False,
        "begun": False,
        "weight": 0,
    }
    many = [
        {
            **plain,
            "case_id": f"c{n}",
            "number": 100 + n,
            "title": f"{n}番",
            "opened_at": n,
            "touched_at": since + n,
        }
        for n in range(1000)
    ]
    story.clock.advance(HOUR)
    newest = story.case_of(story.call(page_rig.JIRO, "見本 次郎", LINES))
    with story.desk.database.writing() as tx:
        tx.execute(insert(tables.complaint_case), many)
    story.close()
    cases = Cases(session, qtbot)
    assert cases.list.rowCount() == 1002
    assert len(cases.list.rows) <= 3 * PAGE
    rows = cases.ui.case_rows
    rows.setFocus()
    qtbot.keyClick(rows, Qt.Key.Key_End)
    cases.until(lambda: cases.detail.file.case_id == oldest)
    assert len(cases.list.rows) <= 5 * PAGE, "what lies between was not read"
    place = rows.verticalScrollBar().value()
    session.act(lambda desk, by: desk.cases.retitle(newest, "りんご", by))
    cases.settle()
    assert cases.list.row(rows.currentIndex().row()).case_id == oldest
    assert rows.verticalScrollBar().value() == place
    session.act(lambda desk, by: desk.team.comment(oldest, "所見", by))
    cases.settle()
    assert (rows.currentIndex().row(), cases.list.row(0).case_id) == (0, oldest)
