"""A call recorded from two devices whose clocks run 300 parts in a million apart: the sides stay together."""

from __future__ import annotations

import time

import pytest
from long_recording import LINE, Account, count, two_clocks
from PySide6.QtCore import Qt
from recording_rig import record, wire
from sound_kept import call_of

from complaintdesk.viewmodels.recording import RecordingState

pytestmark = [pytest.mark.journey, pytest.mark.audio, pytest.mark.loss, pytest.mark.timeout(400)]

LOOK_S, AT_MOST_S = 25, 250
"""After 100 s the sides have run 30 ms apart, from where they began; that is known ten seconds later."""


def test_two_devices_300_ppm_apart_stay_together_and_the_step_is_on_record(devices, sit_down, tmp_path):
    with two_clocks(devices, tmp_path) as line:
        person = sit_down()
        wire(person, caller=LINE)
        record(person)
        line.listen()
        recording_id, call_id = person.desk.recording.recording_id, person.desk.recording.call_id
        begun = time.monotonic()
        while not call_of(person, call_id).recordings[0].shifts and time.monotonic() - begun < AT_MOST_S:
            until = time.monotonic() + LOOK_S
            person.see(lambda until=until: time.monotonic() > until, "the call going on", patience=2 * LOOK_S)
        person.press(Qt.Key.Key_F4)
        person.see(lambda: person.desk.recording.state is RecordingState.OFF, "the recording sealed")
    (row,) = call_of(person, call_id).recordings
    chunks: list[bytes] = []
    person.desk.session.ask(lambda desk: list(desk.recordings.chunks(recording_id)), chunks.extend)
    person.settle()
    account = Account(wall_s=row.length_us / 1_000_000)
    count(chunks, [(source, ms) for source, _, ms in row.shifts], account)
    assert ("caller", -20) in {(source, ms) for source, _, ms in row.shifts}
    assert (account.lost, row.gaps) == (0, ())
    assert account.apart_ms <= 45 + line.late_ms
