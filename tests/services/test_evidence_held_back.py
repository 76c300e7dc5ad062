"""What stays in the store when a case is handed over: other cases' entries, opinions, third persons, other times."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest
import rig
from evidence_forging import found, ledger_rows, standalone, write_ledger

from complaintdesk.domain.evidence_plan import Form, LeftOut, Plan, preset
from complaintdesk.domain.merkle import Levels, inclusion, root
from complaintdesk.domain.terms import NoteKind
from complaintdesk.services.evidence import layout
from complaintdesk.services.evidence.redaction import BLACK
from complaintdesk.services.evidence.verify_package import verify_package

LINES = [
    (NoteKind.FACT, "りんごが潰れて届いた。"),
    (NoteKind.ABUSE, "「隣の見本花子さんも怒っている」"),
    (NoteKind.OPINION, "落ち着いて聞けば分かる方。"),
]


@pytest.fixture
def case_id(desk, clock, staff):
    """A case between two others, with a line about a third person and an opinion."""
    for place, lines in enumerate(([(NoteKind.FACT, "別の客")], LINES, [(NoteKind.FACT, "別の客")])):
        call = f"c{place}"
        desk.calls.begin(call, clock.now(), staff)
        for number, (kind, text) in enumerate(lines):
            desk.calls.write(call, f"{call}l{number}", kind, text, clock.now(), staff)
        opened, _ = desk.calls.ensure_case(call, staff)
        desk.calls.end(call, staff)
        clock.advance(86_400 * rig.SECOND)
        if place == 1:
            case_id = opened
    return case_id


def hand_over(desk, case_id, by, out, plan):
    prepared = desk.exports.prepare(case_id, "police", by, plan=plan)
    return desk.exports.hand_over(prepared, out, Form.FOLDER, lambda _done, _step: None, lambda: False).path


def test_a_case_shows_without_the_others_and_each_entry_is_proved(desk, case_id, manager, tmp_path):
    package = hand_over(desk, case_id, manager, tmp_path, preset("police"))
    assert verify_package(package) == []
    rows = ledger_rows(package)
    assert all(row.proof is not None for row in rows)
    assert {row.withheld for row in rows} == {"", "opinion"}
    assert "別の客".encode() not in (package / "data/ledger.jsonl").read_bytes()
    assert {row.entry.stream for row in rows if row.entry.stream.startswith("call-")} == {"call-c1"}
    write_ledger(package, [replace(row, proof=(bytes(32), *row.proof[1:])) for row in rows])
    assert "wrong seal" in {what for name, what in found(package) if "checkpoints" in name}
    write_ledger(package, [row for row in rows if row.entry.version != 2])
    assert ("data/ledger.jsonl", "missing entry") in found(package)


def test_words_of_third_persons_are_black_and_their_entry_keeps_its_commitment(
    desk, case_id, manager, tmp_path
):
    package = hand_over(desk, case_id, manager, tmp_path, Plan(redacted=("見本花子",)))
    assert verify_package(package) == []
    held = [row for row in ledger_rows(package) if row.withheld == "redacted"]
    assert [(row.body, row.salt, len(row.entry.commitment)) for row in held] == [(None, None, 32)]
    case = json.loads((package / "data/case.json").read_bytes())
    assert f"「隣の{BLACK}さんも怒っている」" in json.dumps(case, ensure_ascii=False)
    everything = b"".join(file.read_bytes() for file in package.rglob("*") if file.is_file())
    assert "見本花子".encode() not in everything


@pytest.mark.parametrize("alone", [False, True])
def test_a_tombstone_whose_reason_names_a_third_person_still_tells_what_it_erased(
    desk, case_id, owner, tmp_path, alone
):
    desk.custody.erase_line("c1", "c1l0", "隣の見本花子さんの求めによる", owner)
    package = hand_over(desk, case_id, owner, tmp_path, Plan(redacted=("見本花子",), alone=alone))
    assert verify_package(package) == []
    ours = standalone()
    assert ours.check_files(str(package)) + ours.check_ledgers(str(package)) == []
    everything = b"".join(file.read_bytes() for file in package.rglob("*") if file.is_file())
    assert "見本花子".encode() not in everything
    rows = ledger_rows(package)
    (tombstone,) = (row for row in rows if row.left)
    assert tombstone.body is None
    told = json.loads(tombstone.left)
    assert told["why"] == f"隣の{BLACK}さんの求めによる"
    told["entries"] = []
    for left in (None, json.dumps(told).encode()):
        write_ledger(package, [replace(row, left=left) if row is tombstone else row for row in rows])
        assert ("data/ledger.jsonl", "content missing") in found(package)
        assert ours.check_ledgers(str(package)) != []


def test_a_period_and_opinions_can_be_left_out(desk, case_id, manager, clock, tmp_path):
    nothing = Plan(since=clock.now(), left_out=frozenset({LeftOut.OPINIONS, LeftOut.RECORDINGS}))
    package = hand_over(desk, case_id, manager, tmp_path, nothing)
    assert verify_package(package) == []
    assert json.loads((package / "data/case.json").read_bytes())["calls"] == []


def test_the_levels_of_a_tree_prove_what_a_single_proof_does():
    hashes = [bytes([number]) * 32 for number in range(37)]
    for size in (1, 2, 3, 31, 32, 33, 37):
        levels = Levels(hashes[:size])
        assert [list(levels.proof(at)) for at in range(size)] == [
            inclusion(hashes[:size], at) for at in range(size)
        ]
    assert root(hashes[:1])


def test_the_check_of_the_standard_library_follows_the_proofs(desk, case_id, manager, tmp_path):
    package = hand_over(desk, case_id, manager, tmp_path, Plan(alone=True))
    ours = standalone()
    assert ours.check_files(str(package)) + ours.check_ledgers(str(package)) == []
    rows = ledger_rows(package)
    write_ledger(package, [replace(row, proof=row.proof[1:]) for row in rows])
    assert len([name for name, _ in ours.check_ledgers(str(package)) if name == layout.LEDGER]) == len(rows)
