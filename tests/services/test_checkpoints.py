"""Checkpoints on both engines: made in time, checked by the stock ssh-keygen, and every change to them found."""

from __future__ import annotations

import shutil
import subprocess
from typing import TYPE_CHECKING

import pytest
import rig
from sqlalchemy import update

from complaintdesk.domain import checkpoint, merkle
from complaintdesk.domain.custody import ReKeyed
from complaintdesk.domain.errors import HomeUnreadable, NotFound
from complaintdesk.domain.terms import NoteKind
from complaintdesk.store import keyslots, tables
from complaintdesk.store.checkpoint_making import CheckpointMaker

if TYPE_CHECKING:
    from pathlib import Path

    from complaintdesk.services.desk import Desk

NAMESPACE = "complaintdesk-checkpoint"


@pytest.fixture
def note(desk, staff, clock):
    """Write a line of one call."""
    desk.calls.begin("c1", clock.now(), staff)
    written = iter(range(1000))
    return lambda: desk.calls.write("c1", f"l{next(written)}", NoteKind.FACT, "見本", clock.now(), staff)


@pytest.fixture
def made(desk, note):
    """A desk with two checkpoints, and a line after each."""
    for reason in ("daily", "asked"):
        note()
        desk.checkpoints.make(reason)
    note()
    return desk


def folder(desk: Desk) -> Path:
    return desk.home / "checkpoints"


def verify(where: Path, name: str, desk_id: str = "desk1") -> subprocess.CompletedProcess[bytes]:
    command = ["ssh-keygen", "-Y", "verify", "-f", "allowed_signers", "-I", desk_id, "-n", NAMESPACE]
    with (where / f"{name}.txt").open("rb") as statement:
        return subprocess.run(
            [*command, "-s", f"{name}.sig"], cwd=where, stdin=statement, capture_output=True
        )


def signing_key() -> bytes:
    """Return the key that wraps the signing keys of the rig's desk."""
    return keyslots.derive(rig.KEY, "signing")


def flipped(data: bytes, place: int) -> bytes:
    return data[:place] + bytes([data[place] ^ 1 << place % 8]) + data[place + 1 :]


def test_a_checkpoint_signs_all_entries_so_far(desk, note):
    note()
    made = desk.checkpoints.make("asked")
    seq, head = desk.store.head()
    hashes = [entry.hash for entry, _, _ in desk.store.chain("desk1")]
    assert (made.size, made.head, made.root) == (seq, head, merkle.root(hashes))
    assert (made.previous, made.reason) == (0, "asked")
    assert desk.checkpoints.latest() == made
    assert desk.checkpoints.faults() == []
    assert desk.checkpoints.count() == 1


def test_a_later_checkpoint_goes_on_from_the_one_before(made, note):
    first = made.checkpoints.latest()
    note()
    second = made.checkpoints.make("daily")
    hashes = [entry.hash for entry, _, _ in made.store.chain("desk1")]
    assert (second.previous, second.root) == (first.size, merkle.root(hashes))
    assert merkle.consistent(
        first.size, first.root, second.size, second.root, merkle.consistency(hashes, first.size)
    )
    assert made.checkpoints.faults() == []


def test_nothing_new_needs_no_checkpoint(made):
    assert made.checkpoints.make("asked") is not None
    assert made.checkpoints.make("asked") is None
    assert made.checkpoints.count() == 3


@pytest.mark.skipif(not shutil.which("ssh-keygen"), reason="no ssh-keygen on this machine")
def test_ssh_keygen_accepts_the_files_and_refuses_changed_ones(made, tmp_path):
    name = made.checkpoints.latest().name
    said = verify(folder(made), name)
    assert said.returncode == 0, said.stderr
    assert made.checkpoints.fingerprint().encode() in said.stdout
    assert verify(folder(made), name, "desk2").returncode != 0
    copy = shutil.copytree(folder(made), tmp_path / "copy")
    statement = (copy / f"{name}.txt").read_bytes()
    (copy / f"{name}.txt").write_bytes(statement.replace(b"reason: asked", b"reason: daily"))
    assert verify(copy, name).returncode != 0


def test_the_key_is_named_in_the_chain_and_lies_wrapped(made):
    with made.database.reading() as tx:
        row = tx.execute(tables.desk_key.select()).one()
    named = [entry for entry, _, _ in made.store.chain("desk1") if entry.kind == "desk.key_made"]
    assert len(named) == 1
    assert len(row.wrapped) == 12 + 32 + 16
    assert made.checkpoints.fingerprint().startswith("SHA256:")


def test_a_desk_without_checkpoints_has_no_fingerprint_and_nothing_to_save(desk, tmp_path):
    assert (desk.checkpoints.latest(), desk.checkpoints.count()) == (None, 0)
    assert desk.checkpoints.fingerprint() == ""
    assert desk.checkpoints.faults() == []
    assert not folder(desk).exists()
    with pytest.raises(NotFound):
        desk.checkpoints.save(tmp_path / "out")


def test_one_is_due_each_local_day_with_new_entries(desk, note, clock):
    assert desk.checkpoints.due()
    clock.at = rig.jst("2026-11-20 23:50")
    desk.checkpoints.make("daily")
    assert not desk.checkpoints.due()
    note()
    assert not desk.checkpoints.due()
    clock.at = rig.jst("2026-11-21 00:01")
    assert desk.checkpoints.due()
    desk.checkpoints.make("daily")
    clock.advance(rig.DAY)
    assert not desk.checkpoints.due()


def test_the_newest_can_be_saved_outside(made, tmp_path):
    saved = made.checkpoints.save(tmp_path / "stick")
    assert saved == made.checkpoints.latest()
    names = {path.name for path in (tmp_path / "stick").iterdir()}
    assert names == {f"{saved.name}.txt", f"{saved.name}.sig", "allowed_signers"}
    assert (tmp_path / "stick" / f"{saved.name}.txt").read_bytes() == checkpoint.statement(saved)


@pytest.mark.parametrize("column", ["at", "reason", "head", "root", "peaks", "statement", "signature"])
def test_a_changed_column_is_found_and_named(made, tamper, column):
    table = tables.checkpoint
    with made.database.reading() as tx:
        row = tx.execute(table.select().order_by(table.c.size)).first()
    old = getattr(row, column)
    new = {"at": 1, "reason": "backup"}.get(column) or flipped(old, len(old) // 2)
    tamper(update(table).where(table.c.size == row.size).values({column: new}))
    faults = made.checkpoints.faults()
    assert any(f"checkpoint {row.size} of desk desk1" in fault for fault in faults), faults


def test_another_size_is_found(made, tamper):
    size = made.checkpoints.latest().size
    tamper(update(tables.checkpoint).where(tables.checkpoint.c.size == size).values(size=size + 1))
    assert f"checkpoint {size + 1} of desk desk1: statement and row differ" in made.checkpoints.faults()
    with pytest.raises(HomeUnreadable):
        made.checkpoints.latest()


def test_a_checkpoint_taken_out_is_found_even_without_its_files(made, tamper, note):
    sizes = [made.checkpoints.latest().size]
    note()
    sizes.append(made.checkpoints.make("daily").size)
    shutil.rmtree(folder(made))
    tamper(tables.checkpoint.delete().where(tables.checkpoint.c.size == sizes[0]))
    assert f"checkpoint {sizes[1]} of desk desk1: the one before it is missing" in made.checkpoints.faults()


def test_without_any_checkpoint_the_key_tells_that_there_was_one(made, tamper):
    shutil.rmtree(folder(made))
    tamper(tables.checkpoint.delete())
    (fault,) = made.checkpoints.faults()
    assert fault.endswith("of desk desk1: missing, though its key was made there")


def test_a_changed_entry_makes_another_root(made, tamper):
    tamper(update(tables.entry).where(tables.entry.c.seq == 2).values(hash=bytes(32)))
    faults = made.checkpoints.faults()
    assert len([fault for fault in faults if "an entry up to there was changed" in fault]) == 2


def test_a_cut_tail_is_found_back_to_the_last_checkpoint(made, tamper):
    size = made.checkpoints.latest().size
    tamper(tables.payload.delete().where(tables.payload.c.seq >= size))
    tamper(tables.entry.delete().where(tables.entry.c.seq >= size))
    cut = f"checkpoint {size} of desk desk1: entries after {size - 1} are missing (cut off)"
    assert made.checkpoints.faults() == [cut]
    assert not made.checkpoints.due()


def test_a_whole_chain_taken_away_is_found(made, tamper):
    shutil.rmtree(folder(made))
    tamper(tables.payload.delete())
    tamper(tables.entry.delete())
    assert len([f for f in made.checkpoints.faults() if "entries after 0 are missing" in f]) == 2


def test_a_store_put_back_to_an_earlier_state_is_found_by_the_files(made, tamper):
    newest = made.checkpoints.latest()
    tamper(tables.checkpoint.delete().where(tables.checkpoint.c.size == newest.size))
    faults = made.checkpoints.faults()
    assert len(faults) == 2
    assert all("the store has no such checkpoint" in fault and newest.name in fault for fault in faults)


def test_another_key_in_the_table_is_found_and_never_signs(made, tamper, note):
    tamper(update(tables.desk_key).values(public=bytes(32)))
    assert "signing key of desk desk1: the chain names another" in made.checkpoints.faults()
    note()
    with pytest.raises(HomeUnreadable):
        made.checkpoints.make("daily")


def test_a_damaged_key_is_found(made, tamper):
    with made.database.reading() as tx:
        wrapped = tx.execute(tables.desk_key.select()).one().wrapped
    tamper(update(tables.desk_key).values(wrapped=flipped(wrapped, 20)))
    assert made.checkpoints.faults() == ["signing key of desk desk1: damaged"]


def test_peaks_that_do_not_fit_are_not_built_on(made, tamper, note):
    tamper(update(tables.checkpoint).values(peaks=b""))
    note()
    again = made.checkpoints.make("daily")
    assert again.root == merkle.root([entry.hash for entry, _, _ in made.store.chain("desk1")])


def test_every_flipped_byte_of_a_file_is_found_and_named(made):
    for path in sorted(folder(made).iterdir()):
        whole = path.read_bytes()
        for place in range(0, len(whole), 29):
            path.write_bytes(flipped(whole, place))
            assert f"checkpoints/{path.name}: changed" in made.checkpoints.faults_beside_chain()
        path.write_bytes(whole)
    assert made.checkpoints.faults() == []


def test_missing_files_are_written_again_and_named(made):
    first, *_ = sorted(folder(made).glob("*.txt"))
    whole = first.read_bytes()
    first.unlink()
    (folder(made) / "allowed_signers").unlink()
    assert set(made.checkpoints.faults()) == {
        f"checkpoints/{first.name}: missing, written again",
        "checkpoints/allowed_signers: missing, written again",
    }
    assert first.read_bytes() == whole
    assert made.checkpoints.faults() == []


def test_a_crash_before_the_newest_files_were_written_is_no_fault(made, note):
    for path in folder(made).glob(f"{made.checkpoints.latest().name}.*"):
        path.unlink()
    (folder(made) / f"{made.checkpoints.latest().name}.sig.part").write_bytes(b"half")
    assert made.checkpoints.faults() == []
    assert len(list(folder(made).glob("*.txt"))) == 2


def test_a_strange_file_is_named(made):
    (folder(made) / "more.txt").write_text("x")
    assert made.checkpoints.faults() == ["checkpoints/more.txt: no file of a checkpoint"]


def test_files_that_cannot_be_written_are_no_bug(made):
    shutil.rmtree(folder(made))
    folder(made).write_text("in the way")
    assert made.checkpoints.faults() == ["checkpoints: what is missing cannot be written"]


def test_two_desks_keep_each_other_s_checkpoints(made, database, clock):
    other = rig.event_store(database, "desk2", clock)
    other.note([ReKeyed()], "")
    theirs = CheckpointMaker(other, lambda: rig.KEY, clock.now).make("daily")
    assert made.checkpoints.desks() == ["desk1", "desk2"]
    assert made.checkpoints.faults() == []  # brings their files
    assert verify(folder(made), theirs.name, "desk2").returncode == 0
    (folder(made) / f"{theirs.name}.txt").unlink()
    assert made.checkpoints.faults() == []
    assert (folder(made) / f"{theirs.name}.txt").exists()


def test_of_two_that_sign_at_once_the_second_goes_on_from_the_first(desk, note, clock):
    """The second one reads, the first one signs, the second one writes: it must look again."""
    note()

    class Beaten(CheckpointMaker):
        def private(self, key):
            if desk.checkpoints.count() == 1:
                note()
                desk.checkpoints.make("asked")
                note()
            return super().private(key)

    desk.checkpoints.make("daily")
    note()
    made = Beaten(desk.store, signing_key, clock.now).make("export")
    assert desk.checkpoints.count() == 3
    assert made == desk.checkpoints.latest()
    assert made.size == desk.store.head()[0]
    assert desk.checkpoints.faults() == []


def test_a_program_killed_at_its_first_file_is_no_fault(desk, note):
    note()
    desk.checkpoints.make("daily")
    for file in folder(desk).iterdir():
        file.unlink()
    (folder(desk) / "allowed_signers.part").write_bytes(b"half")
    assert desk.checkpoints.faults() == []
