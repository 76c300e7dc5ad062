"""Time-stamps of checkpoints: asked for when the owner set an address, queued while nobody answers, checked later."""

from __future__ import annotations

import shutil
from functools import partial

import pytest
import rig
from sqlalchemy import update
from timestamp_rig import accepted, make_authority, reply, serving

from complaintdesk.domain.custody import ReKeyed
from complaintdesk.domain.errors import TimestampFailed
from complaintdesk.store import tables

pytestmark = pytest.mark.skipif(not shutil.which("openssl"), reason="no openssl on this machine")


@pytest.fixture(scope="module")
def authority(tmp_path_factory):
    folder = tmp_path_factory.mktemp("authority")
    make_authority(folder)
    return folder


@pytest.fixture
def stamper(authority, monkeypatch):
    monkeypatch.setenv("no_proxy", "*")
    with serving(partial(reply, authority)) as stamper:
        yield stamper


@pytest.fixture
def waiting(desk, stamper, authority):
    """A desk with a stamped checkpoint, two that nobody stamped yet, and an authority in its settings."""
    desk.change_settings(timestamp_url=stamper.url, timestamp_roots=str(authority / "root.pem"))
    checkpoint(desk)
    assert desk.checkpoints.stamp_waiting() == 1
    stamper.asked.clear()
    for _ in range(2):
        checkpoint(desk)
    return desk


def checkpoint(desk) -> None:
    desk.store.note([ReKeyed()], "")
    desk.checkpoints.make("daily")


def kept(desk):
    with desk.database.reading() as tx:
        return tx.execute(tables.checkpoint_token.select().order_by(tables.checkpoint_token.c.size)).all()


def test_without_an_address_nobody_is_asked(waiting, stamper):
    waiting.change_settings(timestamp_url="")
    assert waiting.checkpoints.stamp_waiting() == 0
    assert (waiting.checkpoints.waiting(), stamper.asked) == (2, [])


def test_waiting_checkpoints_are_stamped_oldest_first_and_openssl_agrees(
    waiting, stamper, authority, tmp_path
):
    assert waiting.checkpoints.stamp_waiting() == 2
    assert waiting.checkpoints.waiting() == 0
    folder = waiting.home / "checkpoints"
    for row in kept(waiting):
        name = f"desk1-{row.size:012d}"
        assert (folder / f"{name}.tsr").read_bytes() == row.token
        assert accepted(tmp_path, (folder / f"{name}.sig").read_bytes(), row.token, authority / "root.pem")
        assert row.authority == "CN=Mihon Time,O=Mihon"
    assert [row.at for row in kept(waiting)] == sorted(row.at for row in kept(waiting))
    assert waiting.checkpoints.faults() == []
    assert waiting.checkpoints.stamp_waiting() == 0
    assert len(stamper.asked) == 2


def test_turned_on_late_only_the_newest_is_stamped_since_it_stands_for_all(desk, stamper):
    for _ in range(3):
        checkpoint(desk)
    desk.change_settings(timestamp_url=stamper.url)
    assert (desk.checkpoints.waiting(), desk.checkpoints.stamp_waiting()) == (1, 1)
    assert [row.size for row in kept(desk)] == [desk.checkpoints.latest().size]


def test_the_queue_waits_for_an_authority_that_answers(waiting, stamper, authority):
    answers = iter([partial(reply, authority), lambda _query: b"garbage"])
    stamper.answer = lambda query: next(answers)(query)
    with pytest.raises(TimestampFailed, match="not a time-stamp"):
        waiting.checkpoints.stamp_waiting()
    assert waiting.checkpoints.waiting() == 1
    stamper.answer = partial(reply, authority)
    assert waiting.checkpoints.stamp_waiting() == 1
    assert waiting.checkpoints.faults() == []


def test_offline_leaves_everything_as_it_was(waiting):
    with serving(lambda _query: b"") as gone:
        pass
    waiting.change_settings(timestamp_url=gone.url)
    before = rig.files_below(waiting.home / "checkpoints")
    with pytest.raises(TimestampFailed, match="offline"):
        waiting.checkpoints.stamp_waiting()
    assert (waiting.checkpoints.waiting(), len(kept(waiting))) == (2, 1)
    assert rig.files_below(waiting.home / "checkpoints") == before


@pytest.mark.parametrize("column", ["at", "authority", "token"])
def test_a_changed_stamp_is_found_and_named(waiting, tamper, column):
    waiting.checkpoints.stamp_waiting()
    row = kept(waiting)[0]
    changed = {"at": row.at + 1, "authority": "CN=Another", "token": kept(waiting)[1].token}[column]
    table = tables.checkpoint_token
    tamper(update(table).where(table.c.size == row.size).values({column: changed}))
    assert any(
        f"time-stamp of checkpoint {row.size} of desk desk1: " in f for f in waiting.checkpoints.faults()
    )


def test_a_changed_stamp_file_is_found_and_a_missing_one_written_again(waiting):
    waiting.checkpoints.stamp_waiting()
    _, first, second = sorted((waiting.home / "checkpoints").glob("*.tsr"))
    whole = second.read_bytes()
    second.unlink()
    first.write_bytes(whole)
    assert waiting.checkpoints.faults() == [f"checkpoints/{first.name}: changed"]
    assert second.read_bytes() == whole


def test_a_named_certificate_that_is_gone_is_told(waiting):
    waiting.checkpoints.stamp_waiting()
    waiting.change_settings(timestamp_roots="/nowhere.pem")
    assert all(fault.endswith(": certificate") for fault in waiting.checkpoints.faults())
