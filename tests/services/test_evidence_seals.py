"""Checkpoints, erasures and several desks in an evidence package: what fits passes, anything else is named."""

from __future__ import annotations

import hashlib
import json
import shutil
import subprocess
from dataclasses import replace
from typing import TYPE_CHECKING

import evidence_export as export
import evidence_sample as sample
import pytest
import rig
from evidence_forging import change_json, found, ledger_rows, reseal, write_ledger
from judges import program

from complaintdesk import app
from complaintdesk.domain.custody import Restored
from complaintdesk.domain.evidence_plan import Form
from complaintdesk.domain.terms import NoteKind
from complaintdesk.services.evidence import layout, seals
from complaintdesk.services.evidence.verify_package import verify_package
from complaintdesk.services.homes import OpenHome
from complaintdesk.services.settings import Settings
from complaintdesk.store import sshsig

if TYPE_CHECKING:
    from pathlib import Path

OTHER = hashlib.sha256(b"another desk's key").digest()


@pytest.fixture
def package(sample_package, tmp_path):
    return shutil.copytree(sample_package, tmp_path / "package")


def put_seal(package: Path, seal: seals.Seal) -> None:
    shutil.rmtree(package / seals.FOLDER)
    (package / seals.FOLDER).mkdir()
    for name, data in {**seal.files(), seals.SIGNERS: seals.signers([seal])}.items():
        (package / name).write_bytes(data)
    reseal(package)


def seal_name(package: Path, ending: str = "txt") -> str:
    (path,) = (package / seals.FOLDER).glob(f"*.{ending}")
    return str(path.relative_to(package))


# --- the checkpoint -------------------------------------------------------------------------------------------------


def test_the_command_in_the_guide_accepts_the_checkpoint(package):
    guide = (package / "data/読み方.txt").read_text(encoding="utf-8-sig")
    (line,) = [line.strip() for line in guide.splitlines() if "ssh-keygen -Y" in line]
    command, _, statement = line.partition(" < ")
    program("ssh-keygen")
    with (package / seals.FOLDER / statement).open("rb") as told:
        said = subprocess.run(command.split(), cwd=package / seals.FOLDER, stdin=told, capture_output=True)
    assert said.returncode == 0, said.stderr
    assert sshsig.fingerprint(sshsig.public_of(export.PRIVATE)) in guide


def test_a_package_without_a_checkpoint_does_not_pass(package):
    shutil.rmtree(package / seals.FOLDER)
    reseal(package)
    assert found(package) == {(seals.SIGNERS, "missing"), (layout.LEDGER, "wrong seal")}


def test_a_checkpoint_without_its_signature_is_found(package):
    (package / seal_name(package, "sig")).unlink()
    reseal(package)
    assert (seal_name(package).replace(".txt", ".sig"), "missing") in found(package)


@pytest.mark.parametrize("ending", ["txt", "sig"])
def test_every_flipped_byte_of_a_checkpoint_is_found_though_the_lists_fit(package, ending):
    path = package / seal_name(package, ending)
    whole = path.read_bytes()
    for place in range(0, len(whole), 41):
        path.write_bytes(whole[:place] + bytes([whole[place] ^ 1 << place % 8]) + whole[place + 1 :])
        reseal(package)
        assert (seal_name(package), "wrong seal") in found(package)


def test_a_checkpoint_signed_by_another_than_the_list_names_is_found(package):
    name = seal_name(package)
    forged = export.seal_of(export.slice_of(sample.sample_case()), OTHER)
    (package / name).with_suffix(".sig").write_bytes(forged.signature)
    reseal(package)
    assert found(package) == {(seals.SIGNERS, "wrong seal"), (name, "wrong seal")}


def test_a_checkpoint_of_an_earlier_head_is_found(package):
    row = ledger_rows(package)[-3].entry
    part = export.slice_of(sample.sample_case())
    put_seal(package, export.seal_of(part, size=row.seq, head=row.hash))
    assert {what for _, what in found(package)} == {"wrong head"}


def test_a_checkpoint_of_another_chain_is_found(package):
    part = export.slice_of(sample.sample_case())
    for changes in ({"head": bytes(32)}, {"size": part.head_seq + 1}, {"desk_id": "desk0002"}):
        put_seal(package, export.seal_of(part, **changes))
        assert "wrong seal" in {what for _, what in found(package)}, changes


def test_a_strange_signer_in_the_list_is_found(package):
    path = package / seals.SIGNERS
    path.write_bytes(path.read_bytes() + sshsig.allowed_signers([("desk0009", bytes(32))], "x"))
    reseal(package)
    assert found(package) == {(seals.SIGNERS, "wrong seal")}


def test_a_time_stamp_of_something_else_is_found(package, tmp_path):
    order = export.sample_order()
    seal = replace(order.seal, stamp=b"response " + hashlib.sha256(order.seal.signature).digest())
    stamped = export.export(tmp_path / "stamped", replace(order, seals=(seal,)))
    assert found(stamped) == set()
    token = stamped / seal_name(stamped, "tsr")
    token.write_bytes(b"response " + bytes(32))
    reseal(stamped)
    assert found(stamped) == {(seal_name(stamped, "tsr"), "wrong seal")}


# --- erasures -------------------------------------------------------------------------------------------------------


def test_an_own_content_that_is_missing_without_a_tombstone_is_found(package):
    rows = ledger_rows(package)
    first = next(place for place, row in enumerate(rows) if row.body is not None and row.proof is None)
    rows[first] = replace(rows[first], salt=None, body=None)
    write_ledger(package, rows)
    assert ("data/ledger.jsonl", "content missing") in found(package)


def test_a_recording_said_to_be_erased_needs_a_tombstone(package):
    def erase(data):
        data["calls"][1]["recordings"][0]["erased_at"] = 1

    change_json(package, erase)
    assert ("data/case.json", "recording differs") in found(package)


@pytest.fixture
def case_id(desk, clock, staff):
    """A case of one call with two lines and a recording."""
    desk.calls.begin("c1", clock.now(), staff)
    for line in ("l1", "l2"):
        desk.calls.write("c1", line, NoteKind.FACT, f"見本の言葉{line}", clock.now(), staff)
    reports = []
    desk.recordings.start("c1", "recording1", staff="", caller="", heard=reports.append)
    desk.recordings.note("c1", "recording1", reports[0], staff)
    desk.recordings.recorder.stop()
    desk.recordings.note("c1", "recording1", reports[-1], staff)
    case_id, _ = desk.calls.ensure_case("c1", staff)
    desk.calls.end("c1", staff)
    return case_id


@pytest.fixture
def second(desk, database, clock, ids, case_id):
    """Another desk on the same store, with the same recordings, as a restored home has."""
    home = OpenHome(desk.home, Settings(desk_id="desk2"), database, rig.home_keys(rig.KEY), sample=False)
    second = app.desk_on(home, clock, ids, rig.JST, recorder=desk.recordings.recorder)
    second.store.found_desk()
    return second


def hand_over(desk, case_id, by, out):
    prepared = desk.exports.prepare(case_id, "own", by)
    return prepared, desk.exports.hand_over(
        prepared, out, Form.FOLDER, lambda _done, _step: None, lambda: False
    ).path


def rows_of(package: Path, name: str = layout.LEDGER):
    return [json.loads(line) for line in (package / name).read_bytes().splitlines()]


def test_what_was_erased_is_named_with_its_tombstone_and_the_package_passes(
    desk, case_id, owner, manager, tmp_path
):
    desk.custody.erase_line("c1", "l1", "お客様の求め", owner)
    desk.custody.erase_recording("recording1", "保存期間の満了", owner)
    prepared, package = hand_over(desk, case_id, manager, tmp_path / "out")
    assert verify_package(package) == []
    assert [(t.staff, t.recordings, t.why) for t in prepared.tombstones] == [
        (rig.OWNER, 0, "お客様の求め"),
        (rig.OWNER, 1, "保存期間の満了"),
    ]
    report = subprocess.run(
        ["pdftotext", "-raw", package / "data/report.pdf", "-"], capture_output=True, check=True
    )
    text = "".join(report.stdout.decode().split())
    assert "消去した記録" in text
    assert "お客様の求め" in text
    assert "見本の言葉l2" in text
    for file in package.rglob("*"):
        assert not file.is_file() or "見本の言葉l1".encode() not in file.read_bytes()


def test_a_tombstone_taken_out_of_a_package_is_missed(desk, case_id, owner, manager, tmp_path):
    desk.custody.erase_line("c1", "l1", "お客様の求め", owner)
    _, package = hand_over(desk, case_id, manager, tmp_path / "out")
    rows = [
        replace(row, salt=None, body=None) if row.entry.kind == "desk.erased" else row
        for row in ledger_rows(package)
    ]
    write_ledger(package, rows)
    assert ("data/ledger.jsonl", "content missing") in found(package)


# --- the desk that exports, and others ------------------------------------------------------------------------------


def test_the_head_that_is_printed_is_a_signed_one(desk, case_id, manager, tmp_path):
    prepared, package = hand_over(desk, case_id, manager, tmp_path / "out")
    newest = desk.checkpoints.latest()
    assert (newest.reason, newest.head, newest.size) == (
        "export", prepared.ledger.head, prepared.ledger.head_seq
    )  # fmt: skip
    assert (package / seal_name(package)).read_bytes() == (
        desk.home / "checkpoints" / f"{newest.name}.txt"
    ).read_bytes()


def test_an_export_with_nothing_new_uses_the_checkpoint_before(desk, case_id, manager, tmp_path):
    desk.checkpoints.make("asked")
    prepared, package = hand_over(desk, case_id, manager, tmp_path / "out")
    assert prepared.seals[0].says == desk.checkpoints.latest()
    assert (desk.checkpoints.count(), verify_package(package)) == (1, [])


def test_every_desk_that_wrote_of_the_case_is_in_the_package(
    desk, second, case_id, staff, owner, manager, tmp_path
):
    """As after a restore: an old chain that ends, and a new one that begins with where it ended."""
    desk.checkpoints.make("backup")
    seq, head = desk.store.head()
    second.store.note(
        [Restored(snapshot="20261120T010000Z", desk_id="desk1", seq=seq, head=head.hex())], owner
    )
    second.calls.correct("c1", "l2", NoteKind.FACT, "見本の訂正", staff)
    second.custody.erase_line("c1", "l1", "お客様の求め", owner)
    prepared, package = hand_over(second, case_id, manager, tmp_path / "out")
    assert verify_package(package) == []
    assert (prepared.ledger.desk_id, [part.desk_id for part in prepared.others]) == ("desk2", ["desk1"])
    kinds = [row["kind"] for row in rows_of(package) if row["body"]]
    assert kinds[0] == "desk.restored"
    assert {"call.note_corrected", "desk.erased", "desk.key_made"} <= set(kinds)
    assert len(list((package / seals.FOLDER).glob("*.txt"))) == 2
    other = package / layout.ledger_of("desk1")
    other.write_bytes(b"".join(other.read_bytes().splitlines(keepends=True)[:-1]))
    reseal(package)
    assert "wrong seal" in {what for _, what in found(package)}


def test_another_desk_s_chain_under_a_wrong_name_is_found(package):
    rows = (package / layout.LEDGER).read_bytes()
    (package / layout.ledger_of("desk0002")).write_bytes(rows)
    reseal(package)
    assert (layout.ledger_of("desk0002"), "wrong head") in found(package)


def test_a_desk_that_never_wrote_of_the_case_exports_it_under_its_own_head(
    second, case_id, manager, tmp_path
):
    prepared, package = hand_over(second, case_id, manager, tmp_path / "out")
    assert verify_package(package) == []
    assert [row.entry.kind for row in prepared.ledger.rows] == ["desk.key_made"]
    assert [part.desk_id for part in prepared.others] == ["desk1"]
