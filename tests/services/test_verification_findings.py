"""What a check finds beside the chain: erasures, guards, read tables, a damaged log; and how it stays known."""

from __future__ import annotations

import pytest
import rig
import tampering
from sqlalchemy import text

from complaintdesk import app
from complaintdesk.domain.custody import Erased, ErasedEntry, TailLost, VerificationFailed
from complaintdesk.services.homes import OpenHome
from complaintdesk.services.verification import VerificationService
from complaintdesk.store import checking
from complaintdesk.store.database import SqlCipherFile

WHY = "ご本人のお申し出"


@pytest.fixture
def filled(desk, clock, staff):
    return tampering.filled(desk, clock, staff)


@pytest.fixture
def tamper(filled, place):
    """Change the store and say what a check finds."""

    def changed(*statements: str) -> list[str]:
        tampering.tamper(place, filled.database, *statements)
        return list(filled.verification.verify().faults)

    return changed


@pytest.fixture
def erased(filled, staff, owner):
    """The desk after line l2 and the recording were erased: entry 10, tombstones 18 and 19."""
    filled.calls.end("c1", staff)
    filled.custody.erase_line("c1", "l2", WHY, owner)
    filled.custody.erase_recording("r1", WHY, owner)
    return filled


def acts(desk, kind: type) -> list:
    return [row for row in desk.custody.acts() if isinstance(row.event, kind)]


# --- erasures


def test_what_was_erased_is_counted_and_told_and_no_fault(erased, owner):
    verified = erased.verification.verify()
    assert verified.sound
    assert verified.recordings == 1
    assert verified.erased_recordings == 1
    line = next(one for one in verified.erased if one.seq == 10)
    assert (line.desk_id, line.staff_id, line.why) == ("desk1", owner, WHY)


def test_content_that_comes_back_after_its_erasure_is_a_fault(erased, tamper):
    faults = tamper(
        "UPDATE payload SET body = (SELECT body FROM payload WHERE seq = 1), salt = body WHERE seq = 10"
    )
    assert "entry 10 of desk desk1: erased, but its content is there" in faults


def test_content_taken_away_without_a_tombstone_is_a_fault_whatever_the_read_tables_say(erased, tamper):
    faults = tamper(
        "UPDATE payload SET body = NULL, salt = NULL WHERE seq = 9",
        "INSERT INTO erased SELECT desk_id, 9, rest, by_desk, by_seq FROM erased WHERE seq = 10",
    )
    assert faults == [
        "entry 9 of desk desk1: content missing",
        "entry 9 of desk desk1: table erased does not say what the tombstone says",
    ]


@pytest.mark.parametrize(
    "change", ["UPDATE erased SET by_seq = 3 WHERE seq = 10", "UPDATE erased SET rest = '' WHERE seq = 10"]
)
def test_a_table_of_erased_entries_that_says_otherwise_is_a_fault(erased, tamper, change):
    assert tamper(change) == ["entry 10 of desk desk1: table erased does not say what the tombstone says"]


def test_an_erased_recording_has_neither_file_nor_key(erased, tamper):
    (erased.home / "recordings" / "r1.rec").write_bytes(b"x")
    faults = tamper("INSERT INTO recording_key VALUES ('r1', 'c1', 'x')", "DELETE FROM erased_recording")
    assert faults == [
        "recording r1: table erased_recording does not say what the tombstones say",
        "recording r1: erased, but its key is there",
        "recording r1: erased, but its file is there",
    ]


def test_a_tombstone_for_what_was_never_taken_away_is_a_fault(filled):
    claimed = Erased(entries=(ErasedEntry(desk_id="desk1", seq=9, rest="{}"),), recordings=(), why=WHY)
    filled.store.note([claimed], "")
    assert "entry 9 of desk desk1: erased, but its content is there" in filled.verification.verify().faults


# --- guards


def test_guards_that_are_missing_or_not_ours_are_named(filled, place):
    if isinstance(place, SqlCipherFile):
        words = [
            "DROP TRIGGER entry_refuses_update",
            "CREATE TRIGGER unknown AFTER INSERT ON call BEGIN SELECT 1; END",
            "DROP TRIGGER payload_refuses_delete",
            "CREATE TRIGGER payload_refuses_delete BEFORE DELETE ON payload BEGIN SELECT 1; END",
            "DROP INDEX call_by_number",
            "CREATE TABLE beside (one)",
            "CREATE VIEW above AS SELECT 1",
        ]
        expected = [
            "trigger entry_refuses_update: missing",
            "trigger unknown: not ours",
            "trigger payload_refuses_delete: changed",
            "table beside: not ours",
            "index call_by_number: missing",
            "view above: not ours",
        ]
    else:
        words = [
            "ALTER TABLE entry DISABLE TRIGGER entry_refuses_change",
            "DROP TRIGGER payload_refuses_update ON payload",
            "CREATE TRIGGER unknown BEFORE INSERT ON call FOR EACH ROW EXECUTE FUNCTION refuse_change()",
            "CREATE OR REPLACE FUNCTION refuse_unless_next() RETURNS trigger LANGUAGE plpgsql AS "
            "$$ BEGIN RETURN NEW; END $$",
            "DROP INDEX call_by_number",
            "CREATE TABLE beside (one int)",
        ]
        expected = [
            "trigger payload_refuses_update on payload: missing",
            "trigger unknown on call: not ours",
            "trigger entry_refuses_change on entry: switched off",
            "function refuse_unless_next: changed",
            "table beside: not ours",
            "index call_by_number: missing",
        ]
    with filled.database.reading() as tx:
        for statement in words:
            tx.execute(text(statement))
        found = checking.guard_faults(tx)
        tx.rollback()
    assert found == expected
    with filled.database.reading() as tx:
        assert checking.guard_faults(tx) == []


def test_a_table_that_is_gone_is_named_and_the_check_does_not_fall_over_it(filled, place):
    if not isinstance(place, SqlCipherFile):
        pytest.skip("one store on the server serves all tests")
    with filled.database.writing() as tx:
        tx.execute(text("DROP TABLE recording_key"))
    faults = filled.verification.verify().faults
    assert "table recording_key: missing" in faults
    assert "the store cannot be read to its end" in faults


def test_a_store_that_claims_another_version_is_a_fault(filled, tamper):
    assert tamper("UPDATE alembic_version SET version_num = '0001'") == [
        "table alembic_version: another version"
    ]


# --- what screens read


def test_rows_that_screens_read_are_held_against_the_ledger(filled, tamper):
    assert tamper(
        "UPDATE note_line SET text = '潰れていなかった' WHERE row_id = 'l3'",
        "UPDATE call SET parked = NOT parked",
        "DELETE FROM recording",
        "INSERT INTO erased_recording VALUES ('r9', 1)",
        "DELETE FROM erased_recording",
    ) == [
        "table call: row c1 differs from the ledger",
        "table note_line: row l3 differs from the ledger",
        "table recording: row r1 is missing",
    ]


def test_of_many_wrong_rows_some_are_named_and_the_others_counted(filled, tamper):
    faults = tamper(
        "UPDATE note_line SET staff_id = 's0'", "INSERT INTO staff VALUES ('s9', 9, '見本 楓', 'owner')"
    )
    assert faults[0] == "table staff: row s9 is not the ledger's"
    assert faults[1:] == [f"table note_line: row l{n} differs from the ledger" for n in range(5)]
    many = tamper(
        "INSERT INTO note_line SELECT row_id || '-', call_id, place, kind, text, at, written_at, staff_id, "
        "corrects, corrected_by, attributed_at FROM note_line"
    )
    assert many[-1] == "table note_line: 5 more rows"


def test_without_the_read_tables_the_record_alone_is_checked(filled, tamper):
    assert tamper("UPDATE call SET parked = NOT parked") == ["table call: row c1 differs from the ledger"]
    assert filled.verification.verify(read_tables=False).sound


def test_nothing_is_left_of_the_comparison(filled):
    filled.verification.verify()
    assert list((filled.home / "work").iterdir()) == []


# --- a failure stays known


def test_a_failure_is_noted_once_while_it_stands_and_reported_when_it_is_past(filled, tamper):
    changed = "table call: row c1 differs from the ledger"
    assert tamper("UPDATE call SET parked = NOT parked") == [changed]
    assert filled.verification.verify().faults == (changed,)
    (noted,) = acts(filled, VerificationFailed)
    assert noted.event == VerificationFailed(faults=(changed,), count=1)
    assert tamper("UPDATE call SET parked = NOT parked") == []
    later = filled.verification.verify()
    assert later.sound
    assert [(one.faults, one.at) for one in later.earlier] == [((changed,), noted.at)]


def test_another_set_of_faults_is_noted_too(filled, tamper):
    tamper("UPDATE call SET parked = NOT parked")
    (filled.home / "recordings" / "r1.rec").unlink()
    filled.verification.verify()
    assert [len(row.event.faults) for row in acts(filled, VerificationFailed)] == [2, 1]


def test_a_hundred_faults_are_kept_in_words_and_all_are_counted(filled):
    opened = VerificationService(
        filled.store,
        filled.recordings,
        filled.checkpoints,
        filled.home,
        [f"file {n}: damaged" for n in range(130)],
    )
    assert len(opened.verify().faults) == 130
    (noted,) = acts(filled, VerificationFailed)
    assert (len(noted.event.faults), noted.event.count) == (100, 130)


def test_what_was_found_at_opening_is_a_fault_until_the_home_is_opened_anew(filled, clock, ids, monkeypatch):
    lost = TailLost(frames=3, kept_as="complaintdesk.db-wal.damaged-1")
    (filled.home / lost.kept_as).write_bytes(b"x")
    filled.store.note([lost], "")
    monkeypatch.setattr(filled.database, "tail_lost", lost)
    home = OpenHome(filled.home, filled.settings, filled.database, rig.home_keys(rig.KEY), sample=False)
    opened = app.desk_on(home, clock, ids, rig.JST)
    said = "complaintdesk.db-wal: 3 frames lost to damage, kept as complaintdesk.db-wal.damaged-1"
    assert opened.at_opening == (said,)
    assert opened.verification.verify().faults == (said,)
    later = filled.verification.verify()
    assert later.sound
    assert [one.faults for one in later.earlier] == [(said,), (said,)]
    assert later.kept_aside == (lost.kept_as,)


def test_a_checkpoint_that_the_chain_does_not_reach_is_a_fault(filled, tamper):
    made = filled.checkpoints.make("asked")
    assert filled.verification.verify().checkpoint == made
    last = made.size
    faults = tamper(
        f"DELETE FROM payload WHERE seq >= {last - 1}", f"DELETE FROM entry WHERE seq >= {last - 1}"
    )
    assert f"checkpoint {last} of desk desk1: entries after {last - 2} are missing (cut off)" in faults


# --- a damaged log


def test_a_damaged_frame_of_the_log_of_an_open_store_is_named(filled, place):
    if not isinstance(place, SqlCipherFile):
        pytest.skip("a server looks after its log")
    log = place.path.with_name(f"{place.path.name}-wal")
    assert filled.verification.verify().sound
    content = bytearray(log.read_bytes())
    content[32 + 2 * 4120 + 700] ^= 4
    log.write_bytes(content)
    assert "store.db-wal: frame 3 is damaged" in filled.verification.verify().faults
