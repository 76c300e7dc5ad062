"""Checking a home: whoever changes the store behind the program's back is found, and the entry is named."""

from __future__ import annotations

import shutil

import pytest
import rig
import tampering

from complaintdesk.domain.case_events import CaseOpened
from complaintdesk.services.verification import VerificationService, Verified
from complaintdesk.store.database import Database, SqlCipherFile
from complaintdesk.store.event_store import Append, EventStore


@pytest.fixture
def filled(desk, clock, staff):
    return tampering.filled(desk, clock, staff)


@pytest.fixture
def tamper(filled, place):
    """Change the store and say what a check finds."""

    def changed(*statements: str) -> tuple[str, ...]:
        tampering.tamper(place, filled.database, *statements)
        return filled.verification.verify().faults

    return changed


def test_an_untouched_home_is_sound(filled):
    verified = filled.verification.verify()
    assert verified.sound
    assert verified.faults == ()
    assert (verified.entries, verified.recordings) == (filled.store.count(), 1)
    assert (verified.head_seq, verified.head) == (verified.entries, filled.store.head()[1].hex())


def test_an_empty_store_has_nothing_to_vouch_for(store, desk):
    assert store.count() > 0  # the desk was founded
    assert desk.verification.verify().sound
    nothing = Verified(entries=0, recordings=0, head="", head_seq=0, faults=())
    assert not nothing.sound


CHANGES = {
    "UPDATE payload SET body = '{}' WHERE seq = 9": ["entry 9 of desk desk1: content changed"],
    "UPDATE payload SET salt = body WHERE seq = 9": ["entry 9 of desk desk1: content changed"],
    "UPDATE payload SET body = NULL WHERE seq = 9": ["entry 9 of desk desk1: content half missing"],
    "UPDATE payload SET body = NULL, salt = NULL WHERE seq = 9": ["entry 9 of desk desk1: content missing"],
    "DELETE FROM payload WHERE seq = 9": ["entry 9 of desk desk1: content missing"],
    "UPDATE entry SET utc_us = utc_us - 1 WHERE seq = 9": ["entry 9 of desk desk1: entry changed"],
    "UPDATE entry SET actor_id = 'id000001' WHERE seq = 9": ["entry 9 of desk desk1: entry changed"],
    "UPDATE entry SET kind = 'call.parked' WHERE seq = 9": ["entry 9 of desk desk1: entry changed"],
    "UPDATE entry SET hash = prev WHERE seq = 9": [
        "entry 9 of desk desk1: entry changed",
        "entry 10 of desk desk1: chain broken",
    ],
}


@pytest.mark.parametrize("change", CHANGES)
def test_a_change_behind_the_back_is_found_and_the_entry_named(tamper, place, change):
    if not isinstance(place, SqlCipherFile):
        change = change.replace("'{}'", "'\\x7b7d'")
    expected = CHANGES[change.replace("'\\x7b7d'", "'{}'")]
    assert list(tamper(change)) == expected


def test_a_removed_entry_is_found(tamper):
    faults = tamper("DELETE FROM payload WHERE seq = 9", "DELETE FROM entry WHERE seq = 9")
    assert list(faults) == ["entry 9 of desk desk1: missing entry", "entry 10 of desk desk1: chain broken"]


def test_a_changed_payload_in_a_copy_opened_with_the_key_alone_is_found(filled, place, tmp_path):
    if not isinstance(place, SqlCipherFile):
        pytest.skip("a server has no file to copy")
    copied = SqlCipherFile(tmp_path / "copy.db", rig.KEY)
    place.copy_before_upgrade("0001")
    shutil.move(place.path.with_name("store.before-0001.db"), copied.path)
    forged = "CAST(replace(CAST(body AS TEXT), '個', '箱') AS BLOB)"
    tampering.tamper(copied, filled.database, f"UPDATE payload SET body = {forged} WHERE seq = 8")
    opened = Database.open(copied)
    store = EventStore(opened, "desk1", lambda: 0, lambda: b"")
    found = VerificationService(store, filled.recordings, filled.checkpoints, filled.home).verify()
    assert found.faults == ("entry 8 of desk desk1: content changed",)
    opened.close()


def test_every_desks_chain_is_checked(filled, clock, tamper):
    other = rig.event_store(filled.database, "desk2", clock)
    other.append([Append("case-k9", [CaseOpened(number=9, title="題")], 0)], "s9")
    assert filled.verification.verify().entries == filled.store.count()
    faults = tamper("UPDATE entry SET utc_us = 1 WHERE desk_id = 'desk2'")
    assert list(faults) == ["entry 1 of desk desk2: entry changed"]


# --- recordings


def file_of(desk):
    return desk.home / "recordings" / "r1.rec"


def flip(desk) -> None:
    content = bytearray(file_of(desk).read_bytes())
    content[9000] ^= 1
    file_of(desk).write_bytes(content)


HARM = {
    "lost": (lambda desk: file_of(desk).unlink(), "recording r1: missing"),
    "emptied": (lambda desk: file_of(desk).write_bytes(b""), "recording r1: unreadable"),
    "another file": (lambda desk: file_of(desk).write_bytes(b"x" * 9999), "recording r1: unreadable"),
    "one bit": (flip, "recording r1: "),
}


@pytest.mark.parametrize("harm", HARM)
def test_a_harmed_recording_is_found_and_named(filled, harm):
    act, fault = HARM[harm]
    act(filled)
    (found,) = filled.verification.verify().faults
    assert found.startswith(fault)


def test_a_recording_is_held_to_the_ledger_not_to_what_screens_read(filled, tamper):
    """The read tables are for screens; whoever swaps a recording could swap its line there too."""
    changed = "table recording: row r1 differs from the ledger"
    assert tamper("UPDATE recording SET head = '', frames = 0") == (changed,)
    file_of(filled).unlink()
    assert filled.verification.verify().faults == (changed, "recording r1: missing")


def test_a_recording_cut_short_is_found(filled, clock):
    with filled.recordings.open("r1") as sealed:
        frames, head = sealed.frames, sealed.head
    assert filled.recordings.check("r1", frames, head) == ""
    assert filled.recordings.check("r1", frames - 1, head) == "not as the ledger says"
    assert filled.recordings.check("r1", frames, "ab" * 32) == "not as the ledger says"


# --- a store that cannot be read to its end


def test_a_damaged_page_is_a_fault_not_an_end_of_the_checking(filled, place):
    if not isinstance(place, SqlCipherFile):
        pytest.skip("a server looks after its pages")
    filled.database.close()
    content = bytearray(place.path.read_bytes())
    for page in range(6, len(content) // 4096):
        content[page * 4096 + 100] ^= 1
    place.path.write_bytes(content)
    verified = filled.verification.verify()
    assert not verified.sound
    pages = range(7, len(content) // 4096 + 1)
    assert verified.faults == (
        *(f"database: HMAC verification failed for page {page}" for page in pages),
        "the store cannot be read to its end",
        "this failure could not be noted in the ledger (HomeUnreadable)",
    )


def test_progress_runs_from_nothing_to_all(filled):
    told: list[float] = []
    filled.verification.verify(told.append)
    assert told == sorted(told)
    assert told[-1] == 1.0


@pytest.mark.parametrize("name", ["keyslots.json", "keyslots-copy.json"])
@pytest.mark.parametrize("harm", ["gone", "flipped"])
def test_a_harmed_copy_of_the_key_slots_is_named(filled, name, harm):
    path = filled.home / name
    if harm == "gone":
        path.unlink()
    else:
        content = bytearray(path.read_bytes())
        content[content.index(b"check") + 12] ^= 1
        path.write_bytes(content)
    verified = filled.verification.verify()
    assert not verified.sound
    assert any("keyslots" in fault for fault in verified.faults)
