"""The chain: what is changed, moved, doubled or missing is found; what cannot be found is stated."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from complaintdesk.domain import ledger
from complaintdesk.domain.ledger import GENESIS, Entry

Row = tuple[Entry, bytes | None, bytes | None]


def sealed(entry: Entry) -> Entry:
    return entry._replace(hash=ledger.recompute(entry))


def chain(length: int, desk_id: str = "desk1") -> list[Row]:
    rows: list[Row] = []
    prev = GENESIS
    for seq in range(1, length + 1):
        salt, body = bytes([seq]) * 32, ledger.canonical({"text": f"{seq}行目、𠮷田様"})
        entry = sealed(
            Entry(
                desk_id=desk_id,
                seq=seq,
                stream="call-1",
                version=seq,
                kind="call.note_written",
                utc_us=1_795_000_000_000_000 + seq,
                actor_id="staff1",
                commitment=ledger.commit(salt, body),
                prev=prev,
                hash=b"",
            )
        )
        rows.append((entry, salt, body))
        prev = entry.hash
    return rows


def whats(rows: list[Row], **start: Entry) -> list[tuple[int, str]]:
    return [(fault.seq, fault.what) for fault in ledger.check(rows, **start)]


@pytest.mark.parametrize("length", [0, 1, 2, 50])
def test_an_untouched_chain_is_sound(length):
    assert ledger.check(chain(length)) == []


def test_a_part_of_a_chain_is_checked_from_the_entry_before_it():
    rows = chain(6)
    assert ledger.check(rows[3:], start=rows[2][0]) == []
    assert whats(rows[3:]) == [(1, "missing entry"), (4, "chain broken")]
    assert whats(rows[3:], start=rows[1][0]) == [(3, "missing entry"), (4, "chain broken")]


CHANGES = {
    "desk_id": "desk2",
    "seq": 30,
    "stream": "call-2",
    "version": 4,
    "kind": "call.note_corrected",
    "utc_us": 1,
    "actor_id": "staff2",
    "commitment": bytes(32),
    "prev": b"\1" * 32,
    "hash": bytes(32),
}


def test_the_table_of_changes_covers_every_column():
    assert list(CHANGES) == list(Entry._fields)


@pytest.mark.parametrize("place", [0, 2, 4])
@pytest.mark.parametrize("column", CHANGES)
def test_a_changed_column_is_found(place, column):
    rows = chain(5)
    entry, salt, body = rows[place]
    rows[place] = (entry._replace(**{column: CHANGES[column]}), salt, body)
    assert ledger.check(rows) != []


@pytest.mark.parametrize("column", [name for name in CHANGES if name != "hash"])
def test_a_changed_column_with_a_fitting_hash_breaks_the_chain_behind_it(column):
    rows = chain(5)
    entry, salt, body = rows[2]
    rows[2] = (sealed(entry._replace(**{column: CHANGES[column]})), salt, body)
    assert ledger.check(rows) != []


@given(st.integers(0, 9), st.integers(0, 1), st.integers(0, 255), st.integers(1, 255))
def test_any_changed_byte_of_the_content_is_found_and_named(place, part, at, flip):
    rows = chain(10)
    entry, *content = rows[place]
    damaged = bytearray(content[part])
    damaged[at % len(damaged)] ^= flip
    content[part] = bytes(damaged)
    rows[place] = (entry, content[0], content[1])
    assert whats(rows) == [(place + 1, "content changed")]


@pytest.mark.parametrize(("salt", "body"), [(None, b"{}"), (bytes(32), None)])
def test_half_a_content_is_found(salt, body):
    rows = chain(3)
    rows[1] = (rows[1][0], salt, body)
    assert whats(rows) == [(2, "content half missing")]


def test_an_erased_content_leaves_the_chain_sound():
    rows = chain(3)
    rows[1] = (rows[1][0], None, None)
    assert ledger.check(rows) == []


@given(st.integers(0, 8))
def test_a_missing_entry_is_found_wherever_it_was(place):
    rows = chain(10)
    del rows[place]
    assert (place + 1, "missing entry") in whats(rows)


@given(st.integers(0, 9), st.integers(0, 9))
def test_two_entries_that_changed_places_are_found(one, other):
    rows = chain(10)
    rows[one], rows[other] = rows[other], rows[one]
    assert (ledger.check(rows) == []) is (one == other)


@given(st.integers(0, 9), st.integers(0, 10))
def test_a_doubled_entry_is_found(place, where):
    rows = chain(10)
    rows.insert(where, rows[place])
    assert ledger.check(rows) != []


def test_an_entry_of_another_desk_is_found():
    rows = chain(4)
    rows[2] = chain(4, "desk2")[2]
    assert ledger.check(rows) != []


def test_a_cut_tail_or_a_forged_last_entry_shows_only_in_the_head():
    """The limit that screens and reports state: before an outside checkpoint nobody else knows the head."""
    rows = chain(5)
    assert ledger.check(rows[:3]) == []
    forged = sealed(rows[4][0]._replace(utc_us=1))
    assert ledger.check([*rows[:4], (forged, None, None)]) == []
    assert forged.hash != rows[4][0].hash


TEXT = st.text(max_size=6)
COLUMNS = st.fixed_dictionaries(
    {
        "desk_id": TEXT,
        "seq": st.integers(0, 1000),
        "stream": TEXT,
        "version": st.integers(0, 1000),
        "kind": TEXT,
        "utc_us": st.integers(0, 1000),
        "actor_id": TEXT,
        "commitment": st.binary(max_size=4),
        "prev": st.binary(max_size=4),
    }
)


@given(COLUMNS, COLUMNS)
def test_different_entries_have_different_hashes(one, other):
    assert (ledger.entry_hash(**one) == ledger.entry_hash(**other)) is (one == other)


def test_text_cannot_move_from_one_column_to_the_next():
    columns = {"desk_id": "d", "seq": 1, "version": 1, "utc_us": 1, "commitment": b"", "prev": b""}
    left = ledger.entry_hash(**columns, stream="ab", kind="c", actor_id="")
    right = ledger.entry_hash(**columns, stream="a", kind="bc", actor_id="")
    assert left != right


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=3), inner, max_size=3),
    max_leaves=8,
)


@given(st.dictionaries(st.text(max_size=3), JSON, max_size=5))
def test_equal_data_has_equal_bytes_in_whatever_order_it_was_built(data):
    assert ledger.canonical(data) == ledger.canonical(dict(reversed(data.items())))


def test_canonical_json_is_plain_utf_8_and_refuses_what_is_not_json():
    assert ledger.canonical({"b": "𠮷", "a": [1, None]}) == '{"a":[1,null],"b":"𠮷"}'.encode()
    with pytest.raises(ValueError, match="not JSON compliant"):
        ledger.canonical(float("nan"))


def test_the_same_words_under_another_salt_have_another_commitment():
    body = ledger.canonical("090-0123-4567")
    assert ledger.commit(bytes(32), body) != ledger.commit(bytes(31) + b"\1", body)


def test_the_construction_is_frozen():
    """These values stand on printed reports: another result would make old evidence look forged."""
    assert chain(2)[1][0].hash.hex() == FROZEN


FROZEN = "4f593f9673ae64ec4eb6ef67ff341f3f571df663bea0bc9cc42b309a6df051a6"


@pytest.mark.parametrize("nonsense", [b"call-1", None])
def test_what_is_no_text_where_text_belongs_is_a_changed_entry(nonsense):
    """SQLite lets whoever tampers put anything anywhere."""
    rows = chain(3)
    entry, salt, body = rows[1]
    rows[1] = (entry._replace(stream=nonsense), salt, body)
    assert [(fault.seq, fault.what) for fault in ledger.check(rows)] == [(2, "entry changed")]
