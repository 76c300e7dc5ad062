"""Staff care: read by those who were chosen only, erasable by its author so that nothing is left, on both engines."""

from __future__ import annotations

from dataclasses import replace

import pytest
import rig
from sqlalchemy import select, update

from complaintdesk.domain.care import MAX_TEXT, CareSaid, Feeling, Wish
from complaintdesk.domain.errors import AlreadyRead, HomeUnreadable, InvalidInput, NotAllowed, NotFound
from complaintdesk.store import tables
from complaintdesk.store.database import SqlCipherFile

WORDS = "手が震えて電話を取れない"
SAID = CareSaid(feeling=Feeling.SHAKEN, wishes=(Wish.TALK, Wish.HAND_ON), text=WORDS)
OTHER = CareSaid(feeling=Feeling.TIRED, text="少し休めば平気")


def raw(desk) -> bytes:
    """Return what the rows of the notes hold, as they lie there."""
    with desk.database.reading() as tx:
        return repr(tx.execute(select(tables.care_note)).all()).encode()


def test_a_note_is_read_by_its_author_and_the_one_they_named_and_by_no_owner(desk, staff, manager, owner):
    desk.calls.begin("c1", rig.jst("2026-11-20 10:00"), staff)
    entries = desk.store.count()
    desk.care.write("n1", "c1", SAID, staff, reader_id=manager)
    assert desk.store.count() == entries, "being hard hit is no evidence"
    (mine,) = desk.care.mine(staff)
    assert (mine.note.said, mine.reader, mine.call_at) == (SAID, rig.MANAGER, rig.jst("2026-11-20 10:00"))
    assert desk.care.of_call("c1", staff) == [mine]
    (read,) = desk.care.to_read(manager)
    assert (read.note.said, read.author) == (SAID, rig.STAFF)
    assert desk.care.mine(owner) == desk.care.to_read(owner) == desk.care.of_call("c1", owner) == []
    assert WORDS.encode() not in raw(desk)
    assert desk.searching.find(WORDS[:4]) == []


def test_those_whom_the_shop_chose_read_every_note_the_talked_about_last(desk, clock, staff, manager, owner):
    desk.care.write("n1", "", SAID, staff)
    assert desk.care.to_read(manager) == []
    desk.shops.change_rules(replace(desk.shops.shop().rules, care_readers=(manager,)), owner)
    clock.advance(rig.HOUR)
    desk.care.write("n2", "", OTHER, owner)
    desk.care.talked("n2", manager)
    assert [row.note.note_id for row in desk.care.to_read(manager)] == ["n1", "n2"]
    (mine,) = desk.care.mine(owner)
    assert (mine.talked_by, mine.note.talked_at) == (rig.MANAGER, clock.at)


def test_the_author_changes_it_until_somebody_talked_about_it_and_erases_it_at_any_time(
    desk, staff, manager, owner
):
    desk.care.write("n1", "", SAID, staff, reader_id=manager)
    desk.care.change("n1", OTHER, staff, reader_id=owner)
    assert desk.care.to_read(manager) == []
    (row,) = desk.care.to_read(owner)
    assert row.note.said == OTHER
    for verb in (desk.care.erase, desk.care.talked):
        with pytest.raises(NotAllowed):
            verb("n1", manager)
    with pytest.raises(NotAllowed):
        desk.care.talked("n1", staff)
    with pytest.raises(NotAllowed):
        desk.care.change("n1", SAID, owner)
    desk.care.talked("n1", owner)
    with pytest.raises(AlreadyRead):
        desk.care.change("n1", SAID, staff)
    desk.care.erase("n1", staff)
    assert desk.care.mine(staff) == desk.care.to_read(owner) == []
    with pytest.raises(NotFound):
        desk.care.erase("n1", staff)


def test_no_page_of_the_file_holds_an_erased_note_its_key_or_that_it_was_there(desk, place, staff):
    if not isinstance(place, SqlCipherFile):
        pytest.skip("a server's files are its administrator's matter")
    for n in range(8):
        desk.care.write(f"care-note-{n}", "", replace(SAID, text=f"{WORDS}{n}" * 300), staff)
    with desk.database.reading() as tx:
        rows = tx.execute(select(tables.care_note)).all()
    desk.care.change("care-note-0", OTHER, staff)
    assert rows[0].wrapped not in rig.decrypted(place)
    assert rows[1].wrapped in rig.decrypted(place)
    for n in range(8):
        desk.care.erase(f"care-note-{n}", staff)
    left = rig.decrypted(place)
    for gone in (
        b"care-note-",
        WORDS.encode(),
        *(row.wrapped for row in rows),
        *(row.sealed[:64] for row in rows),
    ):
        assert gone not in left


def test_a_note_that_was_put_under_another_name_does_not_open_and_can_still_be_erased(desk, staff, manager):
    desk.care.write("n1", "", SAID, staff)
    with desk.database.writing() as tx:
        tx.execute(update(tables.care_note).values(author_id=manager))
    with pytest.raises(HomeUnreadable):
        desk.care.mine(manager)
    desk.care.erase("n1", manager)
    assert desk.care.mine(manager) == []


def test_what_cannot_be_kept_is_refused_and_half_a_character_is_mended(desk, staff):
    with pytest.raises(InvalidInput):
        desk.care.write("n1", "", replace(SAID, text="あ" * (MAX_TEXT + 1)), staff)
    with pytest.raises(NotFound):
        desk.care.write("n1", "", SAID, staff, reader_id="nobody")
    desk.care.write("n1", "", CareSaid(feeling=Feeling.FINE, text=" 痛い\ud83d "), staff)
    assert desk.care.mine(staff)[0].note.said.text == "痛い\ufffd"
