"""A home whose log was harmed: it opens, the record says what was lost, and it is said once."""

from __future__ import annotations

import shutil

import pytest
import rig

from complaintdesk import app
from complaintdesk.domain.custody import TailLost
from complaintdesk.domain.terms import NoteKind
from complaintdesk.services.homes import Homes
from complaintdesk.store.harmed_log import words


@pytest.fixture
def opened(keyring, clock, ids):
    """Open a home with its desk."""
    return lambda home: app.desk_on(Homes(keyring, clock, ids).open(home), clock, ids, rig.JST)


def test_a_lost_tail_is_told_at_opening_and_stays_in_the_record(home, opened, clock, tmp_path):
    desk = opened(home)
    staff = rig.person(desk, rig.STAFF)
    desk.calls.begin("c1", clock.now(), staff)
    for n in range(5):
        desk.calls.write("c1", f"l{n}", NoteKind.FACT, "見本の一行", clock.now(), staff)
    killed = shutil.copytree(home, tmp_path / "killed")
    written = desk.store.count()
    desk.close()
    log = killed / "complaintdesk.db-wal"
    content = bytearray(log.read_bytes())
    content[-1000] ^= 1
    log.write_bytes(content)

    desk = opened(killed)
    lost = desk.database.tail_lost
    assert lost is not None
    assert desk.at_opening == (words(lost),)
    assert [row.event for row in desk.custody.acts() if isinstance(row.event, TailLost)] == [lost]
    assert desk.store.count() == written  # the last line is gone, the entry that says so came instead
    assert not desk.verification.verify().sound
    desk.close()

    desk = opened(killed)
    assert desk.at_opening == ()
    verified = desk.verification.verify()
    assert verified.sound
    assert [one.faults for one in verified.earlier] == [(words(lost),), (words(lost),)]
    assert verified.kept_aside == ("complaintdesk.db-wal.damaged-1", "complaintdesk.db.damaged-1")
    desk.close()
