"""Listening: one recording at a time, from where one stopped, and every failure in words."""

from __future__ import annotations

import page_rig
import pytest
from page_rig import RATE

from complaintdesk.domain.errors import NotFound
from complaintdesk.domain.terms import NoteKind
from complaintdesk.viewmodels import messages
from complaintdesk.viewmodels.playback import COLUMNS, Playback


@pytest.fixture
def recordings(home, keyring, clock):
    """Two recordings of three seconds; staff and caller take turns of half a second."""
    story = page_rig.Story(home, keyring, clock)
    calls = [
        story.call(page_rig.HANAKO, "見本 花子", [(NoteKind.FACT, "皿が割れた。")], record=True)
        for _ in range(2)
    ]
    found = [story.desk.calls.call(call).recordings[0].recording_id for call in calls]
    story.close()
    return found


@pytest.fixture
def session(recordings, home, keyring, clock, qtbot, player):
    with page_rig.session_on(home, keyring, clock, qtbot, player=player) as session:
        yield session


@pytest.fixture
def playback(session, recordings, qtbot):
    playback = Playback(session)
    for recording in recordings:
        playback.strip(recording)
    page_rig.settle(session, qtbot)
    return playback


def test_a_waveform_is_as_long_as_the_recording_and_shows_both_sides(playback, recordings):
    strip = playback.strip(recordings[0])
    assert strip.seconds == pytest.approx(3.0)
    assert 0 < len(strip.peaks) <= COLUMNS
    staff, caller = zip(*strip.peaks, strict=True)
    assert max(staff) > 0.3
    assert max(caller) > 0.3
    assert any(up > 0.3 and down < 0.05 for up, down in strip.peaks), "they take turns"


def test_the_position_follows_the_player(playback, recordings, session, player, qtbot):
    playback.toggle(recordings[0])
    page_rig.settle(session, qtbot)
    player.at = RATE
    qtbot.waitUntil(lambda: playback.position(recordings[0]) == pytest.approx(1.0), timeout=5_000)


def test_it_goes_on_from_where_it_was_stopped(playback, recordings, session, player, qtbot):
    playback.toggle(recordings[0])
    page_rig.settle(session, qtbot)
    player.at = RATE
    playback.toggle(recordings[0])
    playback.toggle(recordings[0])
    page_rig.settle(session, qtbot)
    assert player.began == [0, RATE]


def test_the_end_brings_it_back_to_the_start(playback, recordings, session, player, qtbot):
    playback.toggle(recordings[0])
    page_rig.settle(session, qtbot)
    player.at = 3 * RATE
    player.end("")
    qtbot.waitUntil(lambda: playback.playing == "", timeout=5_000)
    assert playback.position(recordings[0]) == 0


def test_another_recording_takes_the_turn(playback, recordings, session, player, qtbot):
    first, second = recordings
    playback.toggle(first)
    page_rig.settle(session, qtbot)
    player.at = RATE
    playback.toggle(second)
    page_rig.settle(session, qtbot)
    assert playback.playing == second
    assert playback.position(first) == pytest.approx(1.0), "where it was is kept"


def test_seeking_while_it_plays_goes_on_from_there(playback, recordings, session, player, qtbot):
    playback.toggle(recordings[0])
    playback.seek(recordings[0], 2.0)
    page_rig.settle(session, qtbot)
    assert playback.playing == recordings[0]
    assert player.began[-1] == 2 * RATE


@pytest.mark.parametrize(("second", "lands"), [(-5, 0.0), (99, 3.0)])
def test_seeking_stays_within_the_recording(playback, recordings, second, lands):
    playback.seek(recordings[0], second)
    assert playback.position(recordings[0]) == pytest.approx(lands)


def test_a_device_that_fails_is_said_in_words(playback, recordings, session, player, qtbot):
    playback.toggle(recordings[0])
    page_rig.settle(session, qtbot)
    with qtbot.waitSignal(playback.refused, timeout=5_000) as refused:
        player.end("no device")
    assert "no device" in refused.args[0]
    assert playback.playing == ""


def test_a_recording_whose_file_is_gone_says_so_instead_of_a_waveform(session, recordings, home, qtbot):
    (home / "recordings" / f"{recordings[0]}.rec").unlink()
    playback = Playback(session)
    with qtbot.waitSignal(playback.strip_loaded, timeout=5_000):
        assert playback.strip(recordings[0]) is None
    assert playback.fault(recordings[0]) == messages.worded(NotFound())
    playback.toggle(recordings[0])
    assert playback.playing == ""
