"""What was typed on its way to the store, when the fault is ours."""

from __future__ import annotations

from page_rig import RATE, session_on, settle, told, tone
from rig import MINUTE
from sqlalchemy import event

from complaintdesk.domain.call import CallEnded, CallParked, CallResumed
from complaintdesk.domain.terms import NoteKind, RecordingEnd
from complaintdesk.sample.played_recorder import PlayedRecorder
from complaintdesk.services.calls import stream
from complaintdesk.store import replaying
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


def test_a_call_ended_when_f12_was_pressed_not_when_the_disk_took_it(home, keyring, clock, qtbot):
    with session_on(home, keyring, clock, qtbot) as session:
        desk = CallDesk(session)
        desk.begin()
        settle(session, qtbot)
        call_id = desk.current.call_id
        store = session.tasks.desk.store
        salt, store._salt = store._salt, lambda: 1 // 0
        moments = []
        with qtbot.captureExceptions():
            for act in (desk.begin, lambda: desk.resume(call_id), desk.end):
                clock.advance(MINUTE)
                moments.append(clock.at)
                act()
            qtbot.waitUntil(lambda: desk.saves.under_way == 0)
        clock.advance(20 * MINUTE)
        store._salt = salt
        desk.saves.retry()
        settle(session, qtbot)
        row = told(session, qtbot, lambda open_desk: open_desk.calls.call(call_id))
        assert row.ended_at is not None
        assert [
            moment <= at < moment + MINUTE
            for moment, at in zip(moments, times(session, qtbot, call_id), strict=True)
        ] == [True] * 3


def times(session, qtbot, call_id):
    """Return when a call was parked, taken up again and ended, as the ledger has it."""
    kinds = (CallParked, CallResumed, CallEnded)

    def read(open_desk):
        with open_desk.database.reading() as tx:
            events = [event for _, event in replaying.events_of(tx, stream(call_id))]
        return [getattr(event, "at", 0) or event.ended_at for event in events if isinstance(event, kinds)]

    return told(session, qtbot, read)


def drafts(session, qtbot):
    return [draft.text for draft in told(session, qtbot, lambda desk: desk.calls.drafts()).values()]


def kept_draft(desk, session, qtbot, text):
    desk.drafts.typed(desk.current.call_id, NoteKind.FACT, text)
    qtbot.waitUntil(lambda: drafts(session, qtbot) == [text])


def test_a_line_and_the_clearing_of_its_draft_are_one_transaction(home, keyring, clock, qtbot):
    with session_on(home, keyring, clock, qtbot) as session:
        desk = CallDesk(session)
        desk.begin()
        kept_draft(desk, session, qtbot, "hako")
        written = []
        engine = session.tasks.desk.database._engine
        event.listen(
            engine, "commit", lambda tx: written.append(tx.get_execution_options().get("write", False))
        )
        desk.write("hako")
        settle(session, qtbot)
        assert written.count(True) == 1
        assert drafts(session, qtbot) == []


def test_a_draft_typed_after_a_refused_line_stays_when_that_line_is_saved(home, keyring, clock, qtbot):
    with session_on(home, keyring, clock, qtbot) as session:
        desk = CallDesk(session)
        desk.begin()
        kept_draft(desk, session, qtbot, "hitotsu")
        store = session.tasks.desk.store
        salt, store._salt = store._salt, lambda: 1 // 0
        with qtbot.captureExceptions():
            desk.write("hitotsu")
            settle(session, qtbot)
        assert drafts(session, qtbot) == ["hitotsu"]
        kept_draft(desk, session, qtbot, "futatsu")
        store._salt = salt
        desk.saves.retry()
        settle(session, qtbot)
        assert desk.saves.waiting == 0
        assert drafts(session, qtbot) == ["futatsu"]


def test_what_reads_the_lines_follows_when_the_line_is_durable_not_before_it_is_handed_over(
    home, keyring, clock, qtbot
):
    with session_on(home, keyring, clock, qtbot) as session:
        desk = CallDesk(session)
        desk.begin()
        settle(session, qtbot)
        told_of = []
        desk.lines_changed.connect(lambda: told_of.append(desk.current.lines.lines()[-1].state))
        desk.write("hako")
        assert told_of == []
        settle(session, qtbot)
        assert told_of[-1] is LineState.DURABLE
