"""The text of a checkpoint: one way only to write it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from complaintdesk.domain import checkpoint
from complaintdesk.domain.checkpoint import Checkpoint

ONE = Checkpoint(
    desk_id="desk1",
    size=123,
    head=bytes(range(32)),
    root=bytes(reversed(range(32))),
    previous=17,
    at=1_795_136_400_000_001,
    reason="daily",
)
TEXT = (
    b"complaintdesk-checkpoint v1\n"
    b"desk: desk1\n"
    b"size: 123\n"
    b"head: 000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f\n"
    b"root: 1f1e1d1c1b1a191817161514131211100f0e0d0c0b0a09080706050403020100\n"
    b"previous: 17\n"
    b"time: 2026-11-20T01:00:00.000001Z\n"
    b"reason: daily\n"
)


def test_a_checkpoint_is_written_as_documented():
    assert checkpoint.statement(ONE) == TEXT
    assert ONE.name == "desk1-000000000123"


@given(
    st.builds(
        Checkpoint,
        desk_id=st.text("abcXYZ0189", min_size=1, max_size=32),
        size=st.integers(1, 10**15 - 1),
        head=st.binary(min_size=32, max_size=32),
        root=st.binary(min_size=32, max_size=32),
        previous=st.integers(0, 10**15 - 1),
        at=st.integers(0, 4_102_444_800_000_000),
        reason=st.sampled_from(checkpoint.REASONS),
    )
)
def test_what_was_written_is_read_back(one):
    assert checkpoint.parse(checkpoint.statement(one)) == one


def test_a_flipped_bit_is_refused_or_read_as_another_checkpoint():
    for place in range(len(TEXT)):
        for bit in range(8):
            changed = TEXT[:place] + bytes([TEXT[place] ^ 1 << bit]) + TEXT[place + 1 :]
            try:
                assert checkpoint.parse(changed) != ONE
            except ValueError:
                continue


@pytest.mark.parametrize(
    ("old", "new"),
    [
        (b"size: 123", b"size: 0123"),
        (b"size: 123", b"size: 0"),
        (b"previous: 17", b"previous: 017"),
        (b"1b1c", b"1B1C"),
        (b"Z\n", b"+00:00\n"),
        (b"2026-11-20", b"2026-11-31"),
        (b"01:00:00", b"24:00:00"),
        (b"daily", b"weekly"),
        (b"desk1", b"desk 1"),
        (b"desk1", "机".encode()),
        (b"v1", b"v2"),
        (b"\n", b"\r\n"),
        (b"daily\n", b"daily"),
        (b"daily\n", b"daily\n\n"),
    ],
)
def test_any_other_way_to_write_it_is_refused(old, new):
    with pytest.raises(ValueError):  # noqa: PT011 - its kind is all that is promised
        checkpoint.parse(TEXT.replace(old, new, 1))
