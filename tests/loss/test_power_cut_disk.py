"""The disk whose power is cut keeps what was synced, and of the rest only whole sectors."""

from __future__ import annotations

import random

import pytest
from power_cut_model import SECTOR, File, follow

CHANCE = random.Random(1)


def test_what_was_not_synced_is_gone():
    file = File()
    file.write(0, b"synced")
    file.sync()
    file.write(0, b"waits!")
    assert bytes(file.seen) == b"waits!"
    assert file.after_cut(CHANCE, 0.0) == b"synced"
    assert file.after_cut(CHANCE, 1.0) == b"waits!"


@pytest.mark.parametrize("offset", [0, 100])
def test_a_write_is_torn_at_sectors_only(offset):
    file = File()
    file.write(offset, b"x" * 8 * SECTOR)
    left = file.after_cut(CHANCE, 0.5).ljust(offset + 8 * SECTOR, b"\0")
    sectors = [set(left[max(offset, at) : at + SECTOR]) for at in range(0, len(left), SECTOR)]
    assert all(len(content) == 1 for content in sectors)
    assert len({frozenset(content) for content in sectors}) == 2


def test_a_failed_sync_forgets_what_waited():
    file = File()
    file.write(0, b"waits")
    file.forget()
    file.sync()
    assert bytes(file.seen) == b"waits"
    assert file.after_cut(CHANCE, 1.0) == b""


def test_a_folder_moves_with_all_that_lies_in_it():
    file = File()
    tree = {"/": None, "/a": None, "/a/b": file}
    follow(tree, ("move", "/a", "/c"))
    assert tree == {"/": None, "/c": None, "/c/b": file}
