"""Which backups stay: the newest of seven days and of four weeks, and their recordings."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import rig
from backup_rig import names

from complaintdesk.services import backup_folder


def test_the_newest_of_seven_days_and_of_four_weeks_stay():
    made = [
        datetime(2026, 11, 21, hour, tzinfo=UTC) - timedelta(days=day) for day in range(60) for hour in (1, 2)
    ]
    every = [f"{at:%Y%m%dT%H%M%SZ}" for at in made]
    kept = sorted(backup_folder.staying(every, max(every), rig.JST))
    assert kept == [
        "20261101T020000Z",
        "20261108T020000Z",
        *(f"202611{day}T020000Z" for day in range(15, 22)),
    ]


def test_with_one_backup_a_week_none_is_kept_for_longer_than_five_weeks():
    for day in range(7):
        made = [datetime(2026, 11, 15 + day, tzinfo=UTC) - timedelta(weeks=week) for week in range(20)]
        every = [f"{at:%Y%m%dT%H%M%SZ}" for at in made]
        kept = backup_folder.staying(every, max(every), UTC)
        assert sorted(kept) == sorted(every[:4])


def test_days_are_the_shops_own():
    late_and_early = ["20261120T145900Z", "20261120T150100Z"]  # 23:59 and 0:01 in Japan
    assert backup_folder.staying(late_and_early, late_and_early[1], rig.JST) == set(late_and_early)


def test_the_one_just_made_stays_though_the_clock_was_set_back():
    ahead = [f"203001{day:02d}T000000Z" for day in range(1, 30)]
    assert "20261120T000000Z" in backup_folder.staying([*ahead, "20261120T000000Z"], "20261120T000000Z", UTC)


def test_old_snapshots_go_with_the_recordings_that_only_they_name(desk, record, back_up, clock, target):
    record("r1")
    first = back_up()
    desk.calls.end("c1", desk.settings.signed_in)
    desk.custody.erase_recording("r1", "本人の求め", desk.settings.signed_in)
    for _ in range(4):
        clock.advance(7 * rig.DAY)
        last = back_up()
    assert not first.path.exists()
    assert len(desk.backups.snapshots(target)) == 4
    assert names(last.recording("r1").parent) == []


def test_recordings_stay_while_a_snapshot_cannot_be_read(desk, record, back_up, clock):
    record("r1")
    (back_up().path / "manifest.json").write_text("{", encoding="utf-8")
    clock.advance(rig.DAY)
    desk.calls.end("c1", desk.settings.signed_in)
    desk.custody.erase_recording("r1", "本人の求め", desk.settings.signed_in)
    made = back_up()
    assert names(made.recording("r1").parent) == ["r1.rec"]
