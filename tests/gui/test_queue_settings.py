"""The duty roster, the limits of ringing back, the tray: who may change them, and what is kept."""

from __future__ import annotations

import page_rig
import pytest
from PySide6.QtCore import QDate, Qt
from rig import DAY, HOUR, MINUTE, STAFF

from complaintdesk.domain.promise import RosterDay
from complaintdesk.domain.terms import NoteKind
from complaintdesk.gui.tray import Tray
from complaintdesk.gui.views.settings_calls import CallsSection
from complaintdesk.gui.views.settings_roster import RosterSection
from complaintdesk.viewmodels.call_desk import CallDesk
from complaintdesk.viewmodels.rail import Rail


@pytest.fixture
def session(home, keyring, clock, qtbot):
    with page_rig.session_on(home, keyring, clock, qtbot) as session:
        yield session


def shown(section, qtbot):
    qtbot.addWidget(section)
    section.show()
    section.shown()
    return section


def click(qtbot, session, button):
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    page_rig.settle(session, qtbot)


def test_a_manager_ticks_who_answers_and_sets_a_day_apart(session, qtbot):
    section = shown(RosterSection(session, tell=lambda *_: None), qtbot)
    ui = section.ui
    staff = session.shop.staff[2]
    ui.week_table.item(2, 1).setCheckState(Qt.CheckState.Checked)
    ui.day_edit.setDate(QDate(2026, 12, 31))
    ui.person_box.setCurrentIndex(ui.person_box.findData(""))
    click(qtbot, session, ui.add_button)
    click(qtbot, session, ui.save_button)
    roster = session.shop.roster
    assert roster.week[0] == (staff.staff_id,)
    assert roster.days == (RosterDay(date="2026-12-31", staff_ids=()),)


def test_two_people_can_share_a_day_apart_and_it_can_be_taken_away(session, qtbot):
    section = shown(RosterSection(session, tell=lambda *_: None), qtbot)
    ui = section.ui
    for place in (0, 1):
        ui.person_box.setCurrentIndex(place)
        click(qtbot, session, ui.add_button)
    assert ui.days_list.count() == 1
    ui.days_list.setCurrentRow(0)
    click(qtbot, session, ui.remove_button)
    click(qtbot, session, ui.save_button)
    assert session.shop.roster.days == ()


def test_staff_see_the_roster_and_the_limits_but_change_neither(session, qtbot):
    session.sit(next(who.staff_id for who in session.shop.staff if who.name == STAFF))
    page_rig.settle(session, qtbot)
    roster = shown(RosterSection(session, tell=lambda *_: None), qtbot)
    calls = shown(CallsSection(session, tell=lambda *_: None), qtbot)
    assert not roster.ui.save_button.isEnabled()
    assert not calls.ui.save_button.isEnabled()
    assert calls.ui.tray_check.isEnabled(), "the tray is this desk's own"


def test_the_limits_and_waits_are_kept(session, qtbot):
    told = []
    section = shown(CallsSection(session, tell=lambda text, tone: told.append(tone)), qtbot)
    ui = section.ui
    ui.retry_edit.setText("30、x")
    click(qtbot, session, ui.save_button)
    assert told == ["red"]
    ui.retry_edit.setText("30、 120")
    ui.area_edit.setText("026")
    ui.quiet_box.setValue(4)
    click(qtbot, session, ui.save_button)
    rules = session.shop.rules
    assert (rules.retry_minutes, rules.area_code, rules.quiet_minutes) == ((30, 120), "026", 4)


def test_the_tray_may_be_switched_off_and_nothing_breaks_without_one(session, qtbot):
    gone = []
    tray = Tray(session, Rail(session), CallDesk(session), gone.append, gone.clear, session)
    section = shown(CallsSection(session, tell=lambda *_: None), qtbot)
    ui = section.ui
    ui.tray_check.setChecked(True)
    click(qtbot, session, ui.tray_check)
    assert session.settings.tray is False
    assert tray.icon is None or not tray.icon.isVisible()


def test_the_rail_counts_what_is_overdue_or_due_today_and_says_when_something_falls_due(
    home, keyring, clock, qtbot
):
    story = page_rig.Story(home, keyring, clock)
    call = story.call(page_rig.HANAKO, "見本 花子", [(NoteKind.FACT, "皿が割れていた。")], minutes=1)
    now = clock.at
    story.desk.promises.make(story.case_of(call), "p1", "返金の日", now + HOUR, story.staff)
    story.promise(call, now + 3 * DAY, "お礼")
    story.close()
    with page_rig.session_on(home, keyring, clock, qtbot) as session:
        rail = Rail(session)
        fell = []
        rail.fell_due.connect(fell.append)
        session.opened.emit()
        page_rig.settle(session, qtbot)
        assert (rail.due, rail.overdue, fell) == (1, 0, [])
        clock.advance(HOUR + MINUTE)
        rail.look()
        assert (rail.due, rail.overdue, fell) == (1, 1, [1])
        tray = Tray(session, rail, CallDesk(session), fell.append, fell.clear, session)
        assert "1" in tray.count_words()
