"""What was typed on its way to the store, when the fault is ours."""

from __future__ import annotations

from page_rig import RATE, session_on, settle, told, tone

from complaintdesk.domain.terms import RecordingEnd
from complaintdesk.sample.played_recorder import PlayedRecorder
from complaintdesk.viewmodels.call_desk import CallDesk
from complaintdesk.viewmodels.note_lines import LineState
from complaintdesk.viewmodels.recording import Recording


def test_a_bug_leaves_the_line_red_and_to_be_tried_again(home, keyring, clock, qtbot):
    with session_on(home, keyring, clock, qtbot) as session:
        desk = CallDesk(session)
        desk.begin()
        settle(session, qtbot)
        store = session.tasks.desk.store
        salt, store._salt = store._salt, lambda: 1 // 0
        with qtbot.captureExceptions() as bugs:
            desk.write("taisetsu")
            settle(session, qtbot)
        assert [bug[0] for bug in bugs] == [ZeroDivisionError]
        assert [line.state for line in desk.current.lines.lines()] == [LineState.FAILED]
        assert (desk.saves.under_way, desk.saves.waiting) == (0, 1)
        store._salt = salt
        desk.saves.retry()
        settle(session, qtbot)
        assert [line.state for line in desk.current.lines.lines()] == [LineState.DURABLE]


def test_a_recording_whose_beginning_could_not_be_noted_is_noted_whole_on_retry(home, keyring, clock, qtbot):
    with session_on(home, keyring, clock, qtbot) as session:
        desk = CallDesk(session)
        recording = Recording(session, desk)
        session.tasks.desk.recordings.recorder = PlayedRecorder(clock, tone(1), RATE)
        desk.begin()
        settle(session, qtbot)
        store = session.tasks.desk.store
        salt, store._salt = store._salt, lambda: 1 // 0
        with qtbot.captureExceptions():
            recording.toggle()
            qtbot.waitUntil(lambda: desk.saves.waiting == 1)
        store._salt = salt
        recording.stop()
        qtbot.waitUntil(lambda: desk.saves.waiting == 2)
        desk.saves.retry()
        settle(session, qtbot)
        (row,) = told(session, qtbot, lambda open_desk: open_desk.calls.call(desk.current.call_id)).recordings
        assert (row.reason, row.frames) == (RecordingEnd.STOPPED, RATE)
