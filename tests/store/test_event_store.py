"""Appending, folding and rebuilding, on both engines."""

from __future__ import annotations

import pytest
import rig
from sqlalchemy import insert, select
from sqlalchemy.exc import IntegrityError

from complaintdesk.domain import ledger
from complaintdesk.domain.block import BlockApproved
from complaintdesk.domain.call import Call, CallerNoted, CallStarted, NoteCorrected, NoteWritten
from complaintdesk.domain.case_events import CaseOpened
from complaintdesk.domain.contact import PhoneNumber
from complaintdesk.domain.erasure import rest_of
from complaintdesk.domain.errors import StaleWrite
from complaintdesk.domain.shop import STREAM, ShopFounded, StaffJoined
from complaintdesk.domain.terms import Direction, NoteKind, Role
from complaintdesk.store import call_queries, tables
from complaintdesk.store.event_store import Append

STARTED = CallStarted(direction=Direction.INCOMING, started_at=1000, staff_id="s1")


def line(n: int, text: str = "りんごが潰れていた") -> NoteWritten:
    return NoteWritten(line_id=f"l{n}", note_kind=NoteKind.FACT, text=text, at=n)


def fold(store, stream: str = "call-1") -> tuple[Call, int]:
    return store.load(stream, Call(), Call.after)


def test_what_was_appended_is_there_with_its_chain(store):
    written = store.append([Append("call-1", [STARTED, line(1)], 0)], "s1")
    assert [(entry.seq, entry.version, entry.kind) for entry in written] == [
        (1, 1, "call.started"),
        (2, 2, "call.note_written"),
    ]
    assert (written[0].prev, written[1].prev) == (ledger.GENESIS, written[0].hash)
    assert store.head() == (2, written[1].hash)
    assert [entry for entry, _, _ in store.chain("desk1")] == written
    assert ledger.check(store.chain("desk1")) == []
    assert fold(store)[0].lines == {"l1"}


def test_the_time_and_the_person_are_those_of_the_writing(store, clock):
    before = clock.now()
    (entry,) = store.append([Append("call-1", [STARTED], 0)], "s1")
    assert before < entry.utc_us <= clock.now()
    assert (entry.actor_id, entry.desk_id) == ("s1", "desk1")


def test_an_empty_store_has_the_first_link_as_its_head(store):
    assert store.head() == (0, ledger.GENESIS)
    assert (store.desks(), store.count()) == ([], 0)
    assert fold(store) == (Call(), 0)


def test_a_write_on_an_old_version_is_refused_and_leaves_nothing(store):
    store.append([Append("call-1", [STARTED, line(1)], 0)], "s1")
    before = rig.projections(store.database)
    with pytest.raises(StaleWrite):
        store.append([Append("call-2", [STARTED], 0), Append("call-1", [line(2)], 1)], "s1")
    assert (store.count(), rig.projections(store.database)) == (2, before)
    store.append([Append("call-1", [line(2)], 2)], "s1")
    assert ledger.check(store.chain("desk1")) == []


def test_the_chain_can_be_read_while_something_else_is_asked(store):
    """An export walks the chain and looks things up on the way, all on one thread."""
    for n in range(3):
        store.append([Append(f"call-{n}", [STARTED], 0)], "s1")
    for entry, _, _ in store.chain("desk1"):
        assert fold(store, entry.stream)[1] == 1
        assert store.head()[0] == 3


def test_another_desks_line_is_seen_by_the_next_load(store, clock):
    other = rig.event_store(store.database, "desk2", clock)
    store.append([Append("call-1", [STARTED], 0)], "s1")
    assert fold(store)[1] == fold(other)[1] == 1
    other.append([Append("call-1", [line(1)], 1)], "s2")
    with pytest.raises(StaleWrite):
        store.append([Append("call-1", [line(2)], 1)], "s1")
    assert fold(store)[0].lines == {"l1"}
    store.append([Append("call-1", [line(2)], 2)], "s1")
    assert fold(other)[0].lines == {"l1", "l2"}
    assert store.desks() == ["desk1", "desk2"]
    for desk in store.desks():
        assert ledger.check(store.chain(desk)) == []


def test_more_streams_than_are_remembered_are_all_found_again(store):
    for n in range(100):
        store.append([Append(f"call-{n}", [STARTED, line(1000 + n)], 0)], "s1")
        fold(store, f"call-{n}")
    assert all(fold(store, f"call-{n}")[0].lines == {f"l{1000 + n}"} for n in range(100))


def test_a_bug_in_the_middle_leaves_nothing_and_is_not_taken_for_a_lost_race(store):
    store.append([Append("call-1", [STARTED, line(1)], 0)], "s1")
    with pytest.raises(IntegrityError):
        store.append([Append("call-2", [STARTED, line(1)], 0)], "s1")  # a line's id twice
    assert store.count() == 2
    assert fold(store, "call-2") == (Call(), 0)


def test_a_bug_report_of_a_failed_write_holds_nothing_that_was_said(store):
    store.append([Append("call-1", [STARTED, line(1)], 0)], "s1")
    with pytest.raises(IntegrityError) as bug:
        store.append([Append("call-2", [STARTED, line(1, "秘密の一行")], 0)], "s1")
    assert "秘密" not in str(bug.value)


def test_two_desks_that_gave_out_one_case_number_are_told(store):
    store.append([Append("case-1", [CaseOpened(number=1, title="")], 0)], "s1")
    with pytest.raises(StaleWrite):
        store.append([Append("case-2", [CaseOpened(number=1, title="")], 0)], "s1")
    store.append([Append("case-2", [CaseOpened(number=2, title="")], 0)], "s1")


DAMAGED = {
    "half a character": ("草\ud83d様", "草\ufffd様"),
    "a character in halves": ("絵\ud83c\udf4e", "絵🍎"),
    "a null character": ("前\x00後", "前\ufffd後"),
}


@pytest.mark.parametrize("damage", DAMAGED)
def test_a_pasted_line_that_is_damaged_is_kept_with_the_damage_marked(store, damage):
    pasted, kept = DAMAGED[damage]
    who = CallerNoted(number=PhoneNumber(shown=pasted), typed_number=pasted, name=pasted, order_number=pasted)
    store.append([Append("call-1", [STARTED, line(1, pasted), who], 0)], "s1")
    with store.database.reading() as tx:
        row = call_queries.call(tx, "1")
    assert (row.lines[0].text, row.name, row.number.shown) == (kept, kept, kept)
    assert ledger.check(store.chain("desk1")) == []
    before = rig.projections(store.database)
    store.rebuild()
    assert rig.projections(store.database) == before


def test_what_is_remembered_of_a_damaged_paste_is_what_was_kept(store, clock):
    store.append([Append("call-1", [STARTED], 0)], "s1")
    fold(store)
    who = CallerNoted(number=None, typed_number="", name="草\ud83d様", order_number="")
    store.append([Append("call-1", [who], 1)], "s1")
    assert (
        fold(store)[0].name == fold(rig.event_store(store.database, "desk2", clock))[0].name == "草\ufffd様"
    )


def test_a_backslash_is_not_taken_for_damage(store):
    store.append([Append("call-1", [STARTED, line(1, "\\u0000 と打った")], 0)], "s1")
    with store.database.reading() as tx:
        assert call_queries.call(tx, "1").lines[0].text == "\\u0000 と打った"


def rebuilt_the_same(store) -> bool:
    before = rig.projections(store.database)
    store.rebuild()
    return rig.projections(store.database) == before


def test_a_rebuild_gives_the_same_rows_after_the_clock_was_set_back(store, clock):
    store.append([Append("call-1", [STARTED, line(1)], 0)], "s1")
    clock.advance(-rig.HOUR)
    correction = NoteCorrected(line_id="l1", note_kind=NoteKind.FACT, text="箱が潰れていた", at=2)
    store.append([Append("call-1", [correction], 2)], "s1")
    assert rebuilt_the_same(store)


def test_a_rebuild_gives_the_same_rows_with_a_desk_whose_clock_is_behind(store):
    late = rig.event_store(store.database, "desk0", rig.SteeredClock(rig.jst("2026-11-01 00:00")))
    store.append([Append("call-1", [STARTED, line(1)], 0)], "s1")
    correction = NoteCorrected(line_id="l1", note_kind=NoteKind.FACT, text="", at=2)
    late.append([Append("call-1", [correction], 2)], "s2")
    store.append([Append("call-1", [line(3)], 3)], "s1")
    assert rebuilt_the_same(store)


def test_a_rebuild_mends_projections_that_went_wrong(store):
    people = [StaffJoined(staff_id=f"s{n}", name=f"見本 {n}", role=Role.STAFF) for n in range(3)]
    store.append([Append(STREAM, [ShopFounded(name="見本果樹園"), *people], 0)], "s0")
    right = rig.projections(store.database)
    with store.database.writing() as tx:
        tx.execute(tables.staff.delete().where(tables.staff.c.staff_id == "s1"))
        tx.execute(insert(tables.recording_gap).values(recording_id="x", place=1, source="", from_ms=0, ms=0))
    assert rig.projections(store.database) != right
    store.rebuild()
    assert rig.projections(store.database) == right


def test_a_rebuild_that_fails_leaves_the_rows_as_they_were(store):
    store.append([Append("call-1", [STARTED, line(1)], 0)], "s1")
    before = rig.projections(store.database)
    body = b'{"line_id":"nowhere","note_kind":"fact","text":"","at":1}'
    with store.database.writing() as tx:
        columns = dict(
            desk_id="desk1", seq=3, stream="call-1", version=3, kind="call.note_corrected", utc_us=9, actor_id="s1"
        )  # fmt: skip
        link = dict(commitment=ledger.commit(b"", body), prev=store.head()[1], hash=b"")
        tx.execute(insert(tables.entry).values(**columns, **link))
        tx.execute(insert(tables.payload).values(desk_id="desk1", seq=3, salt=b"", body=body))
    with pytest.raises(Exception, match="No row"):
        store.rebuild()
    assert rig.projections(store.database) == before


def test_a_desk_is_known_once(store, clock):
    store.found_desk()
    rig.event_store(store.database, "desk1", clock)
    with store.database.reading() as tx:
        assert tx.execute(select(tables.desk.c.desk_id)).all() == [("desk1",)]


def test_an_event_for_a_thing_that_is_not_there_changes_no_row(store):
    """The ledger takes it (it is what happened), the read tables have nothing to show."""
    before = rig.projections(store.database)
    store.append([Append("block-1", [BlockApproved()], 0)], "s1")
    assert rig.projections(store.database) == before


def test_what_is_named_twice_or_erased_before_is_erased_once(store):
    store.append([Append("call-1", [STARTED, line(1)], 0)], "s1")
    with store.database.writing() as tx:
        call_queries.keep_recording_key(tx, "r1", "1", b"key")
    first = store.erase([("desk1", 2), ("desk1", 2)], ["r1", "r1"], "見本", "s1")
    again = store.erase([("desk1", 2)], ["r1"], "見本", "s1")
    assert ([gone.seq for gone in first.entries], first.recordings) == ([2], ("r1",))
    assert (again.entries, again.recordings) == ((), ())


def test_what_another_desk_erased_is_not_remembered(store, clock):
    who = CallerNoted(number=None, typed_number="", name="見本 花", order_number="")
    store.append([Append("call-1", [STARTED, who], 0)], "s1")
    assert fold(store)[0].name == "見本 花"
    rig.event_store(store.database, "desk2", clock).erase([("desk1", 2)], [], "見本", "s2")
    assert fold(store) == (Call().after(STARTED).after(rest_of(who)), 2)
