"""Beside the case: who is on the phone with the caller, its urgency, and the end of a call set right."""

from __future__ import annotations

import page_rig
from case_page_rig import Cases
from PySide6.QtCore import QDateTime, Qt
from rig import DAY, HOUR

from complaintdesk.domain.terms import NoteKind, Urgency
from complaintdesk.gui.dialogs.end_dialog import EndDialog
from complaintdesk.viewmodels import words
from complaintdesk.viewmodels.case_promises import CasePromises

SAID = [(NoteKind.FACT, "皿が割れていた。")]


def test_who_is_on_the_phone_with_the_caller_is_seen_and_since_when_they_wait(story, session, qtbot):
    case_id = story.case_of(story.call(page_rig.HANAKO, "見本 花子", SAID))
    story.desk.calls.begin("c9", story.clock.now(), story.manager)
    story.desk.calls.note_caller("c9", page_rig.HANAKO, "", "", story.manager)
    story.close()
    cases = Cases(session, qtbot)
    cases.open(case_id)
    promises = cases.detail.findChild(CasePromises)
    assert "見本 桜" in promises.on_the_phone()
    session.act(lambda desk, by: desk.calls.park("c9", by))
    cases.settle()
    cases.detail.reload()
    cases.settle()
    assert promises.in_hand[0].parked_at is not None


def test_the_agitated_stand_above_the_others_in_the_list(story, session, qtbot):
    urgent = story.case_of(story.call(page_rig.JIRO, "見本 次郎", SAID))
    story.call(page_rig.HANAKO, "見本 花子", SAID)
    story.desk.triage.judge(urgent, Urgency.AGITATED, story.staff)
    story.clock.advance(HOUR)
    story.call(page_rig.HANAKO, "見本 花子", SAID)
    story.close()
    cases = Cases(session, qtbot)
    assert cases.list.rows[0].case_id == urgent
    assert words.urgency(Urgency.AGITATED) in cases.list.index(0).data()


def test_a_wrong_end_is_set_right_from_the_timeline_and_stays_visible(story, session, qtbot, clock):
    call_id = story.call(page_rig.HANAKO, "見本 花子", SAID)
    case_id = story.case_of(call_id)
    clock.advance(DAY)
    story.close()
    cases = Cases(session, qtbot)
    cases.open(case_id)
    form = cases.detail.end_form(call_id)
    first = form.ended_at
    dialog = EndDialog(form, cases.page)
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.ui.end_edit.setDateTime(QDateTime.fromMSecsSinceEpoch((first + HOUR) // 1000))
    qtbot.mouseClick(dialog.ui.save_button, Qt.MouseButton.LeftButton)
    cases.settle()
    qtbot.waitUntil(lambda: cases.detail.file.calls[0].end_stated == "corrected", timeout=10_000)
    assert cases.detail.file.calls[0].first_ended_at == first
    assert cases.detail.end_form("nothing") is None
