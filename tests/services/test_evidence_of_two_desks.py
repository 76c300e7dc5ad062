"""A case that two desks wrote: it shows without the others, and each entry is proved by its own desk's key."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest
import rig
from evidence_forging import found, reseal, standalone

from complaintdesk import app
from complaintdesk.domain.errors import CheckpointMissing
from complaintdesk.domain.evidence_plan import Form, Plan
from complaintdesk.domain.terms import NoteKind
from complaintdesk.services.evidence import layout, ledger_lines, seals
from complaintdesk.services.evidence.verify_package import verify_package
from complaintdesk.services.homes import OpenHome
from complaintdesk.services.settings import Settings

OTHER = layout.ledger_of("desk2")


@pytest.fixture
def case_id(desk, clock, staff):
    desk.calls.begin("c1", clock.now(), staff)
    desk.calls.write("c1", "l1", NoteKind.FACT, "りんごが潰れて届いた。", clock.now(), staff)
    desk.calls.end("c1", staff)
    return desk.calls.ensure_case("c1", staff)[0]


@pytest.fixture
def second(desk, database, clock, ids, case_id, staff):
    """Another desk on the same store, which corrected the line; the first wrote on after it."""
    home = OpenHome(desk.home, Settings(desk_id="desk2"), database, rig.home_keys(rig.KEY), sample=False)
    second = app.desk_on(home, clock, ids, rig.JST, recorder=desk.recordings.recorder)
    second.store.found_desk()
    second.calls.correct("c1", "l1", NoteKind.FACT, "りんごが6個潰れて届いた。", staff)
    desk.calls.correct("c1", "l1", NoteKind.FACT, "りんごが4個潰れて届いた。", staff)
    return second


def hand_over(desk, case_id, by, out, plan=None):
    prepared = desk.exports.prepare(case_id, "police", by, plan=plan or Plan(alone=True))
    return desk.exports.hand_over(prepared, out, Form.FOLDER, lambda _done, _step: None, lambda: False).path


def rows_of(package, name):
    with (package / name).open("rb") as lines:
        return list(ledger_lines.decode(lines))


def test_a_case_written_by_turns_at_two_desks_shows_alone(desk, second, case_id, manager, tmp_path):
    second.checkpoints.make("asked")
    package = hand_over(desk, case_id, manager, tmp_path)
    assert verify_package(package) == []
    assert standalone().check_ledgers(str(package)) == []
    assert [[row.entry.version for row in rows_of(package, name) if row.entry.stream == "call-c1"][-1:]
            for name in (layout.LEDGER, OTHER)] == [[6], [5]]  # fmt: skip
    rows = rows_of(package, OTHER)
    kept = [row for row in rows if row.entry.kind != "call.note_corrected"]
    (package / OTHER).write_bytes(b"".join(map(ledger_lines.encode, kept)))
    reseal(package)
    assert (layout.LEDGER, "missing entry") in found(package)


def test_entries_that_no_checkpoint_reaches_are_not_shown_with_all_others(
    desk, second, case_id, manager, staff, tmp_path
):
    with pytest.raises(CheckpointMissing, match="desk2"):
        desk.exports.prepare(case_id, "police", manager, plan=Plan(alone=True))
    second.checkpoints.make("asked")
    second.calls.begin("c9", rig.SECOND, staff)  # another case's: no matter
    assert verify_package(hand_over(desk, case_id, manager, tmp_path)) == []
    second.calls.correct("c1", "l1", NoteKind.FACT, "後から", staff)
    with pytest.raises(CheckpointMissing):
        desk.exports.prepare(case_id, "police", manager, plan=Plan(alone=True))


def test_proofs_that_no_checkpoint_of_that_desk_bears_out_prove_nothing(
    desk, second, case_id, manager, tmp_path
):
    second.checkpoints.make("asked")
    package = hand_over(desk, case_id, manager, tmp_path)
    for file in (package / seals.FOLDER).glob("desk2-*"):
        file.unlink()
    signers = package / seals.SIGNERS
    known = [line for line in signers.read_bytes().splitlines(True) if not line.startswith(b"desk2 ")]
    signers.write_bytes(b"".join(known))
    rows = [replace(row, proof=(bytes(32),)) for row in rows_of(package, OTHER)]
    (package / OTHER).write_bytes(b"".join(map(ledger_lines.encode, rows)))
    reseal(package)
    assert (OTHER, "wrong seal") in found(package)
    assert OTHER in {name for name, _ in standalone().check_ledgers(str(package))}


def test_a_later_case_names_the_key_too_and_no_other_signs_for_it(
    desk, case_id, clock, manager, staff, tmp_path
):
    hand_over(desk, case_id, manager, tmp_path / "first")
    desk.calls.begin("c2", clock.now(), staff)
    desk.calls.end("c2", staff)
    later, _ = desk.calls.ensure_case("c2", staff)
    key = desk.store.chain("desk1")
    (public,) = [json.loads(body)["public"] for entry, _, body in key if entry.kind == "desk.key_made"]
    package = hand_over(desk, later, manager, tmp_path / "second", Plan(redacted=(public[:10],)))
    assert verify_package(package) == []
    first, *rest = rows_of(package, layout.LEDGER)
    assert (first.entry.kind, first.withheld) == ("desk.key_made", "")
    assert [first.proof is None, *{row.proof is None for row in rest}] == [False, True]
    (package / layout.LEDGER).write_bytes(b"".join(map(ledger_lines.encode, rest)))
    reseal(package)
    assert "wrong seal" in {what for _, what in found(package)}
