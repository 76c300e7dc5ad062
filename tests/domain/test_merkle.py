"""The Merkle tree: against vectors written down elsewhere, a naive tree, and every single flipped bit."""

from __future__ import annotations

import hashlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from complaintdesk.domain import merkle

entries = st.integers(min_value=1, max_value=70).map(lambda n: [bytes([k]) * 32 for k in range(n)])


def naive(leaves: list[bytes]) -> bytes:
    """RFC 6962 §2.1 as it stands there."""
    if not leaves:
        return hashlib.sha256().digest()
    if len(leaves) == 1:
        return hashlib.sha256(b"\0" + leaves[0]).digest()
    half = 1
    while half * 2 < len(leaves):
        half *= 2
    return hashlib.sha256(b"\1" + naive(leaves[:half]) + naive(leaves[half:])).digest()


# The eight leaves that implementations of RFC 6962 share as their test data, and the roots over the first n of them.
LEAVES = [
    bytes.fromhex(leaf)
    for leaf in (
        "", "00", "10", "2021", "3031", "40414243", "5051525354555657", "606162636465666768696a6b6c6d6e6f",
    )
]  # fmt: skip
ROOTS = {
    0: "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
    1: "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
    2: "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
    3: "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
    8: "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328",
}


@pytest.mark.parametrize("size", ROOTS)
def test_the_roots_are_those_of_other_implementations(size):
    assert merkle.root(LEAVES[:size]).hex() == ROOTS[size]
    assert merkle.Tree().root() == merkle.EMPTY


@given(entries)
def test_a_tree_is_the_naive_one_at_every_size(leaves):
    tree = merkle.Tree()
    for size, leaf in enumerate(leaves, start=1):
        tree.add(leaf)
        assert (tree.size, tree.root()) == (size, naive(leaves[:size]))


@given(entries, st.data())
def test_a_tree_goes_on_from_its_peaks(leaves, data):
    cut = data.draw(st.integers(0, len(leaves)))
    begun = merkle.Tree().extend(leaves[:cut])
    gone_on = merkle.Tree(begun.size, begun.peaks()).extend(leaves[cut:])
    assert gone_on.root() == naive(leaves)


@pytest.mark.parametrize(("size", "peaks"), [(-1, b""), (0, bytes(32)), (3, bytes(32)), (4, bytes(31))])
def test_peaks_that_do_not_fit_the_size_are_refused(size, peaks):
    with pytest.raises(ValueError, match="do not fit"):
        merkle.Tree(size, peaks)


@given(entries, st.data())
def test_every_entry_is_shown_to_be_in_and_nothing_else_is(leaves, data):
    index = data.draw(st.integers(0, len(leaves) - 1))
    whole, proof = naive(leaves), merkle.inclusion(leaves, index)
    assert len(proof) <= len(leaves).bit_length()
    assert merkle.included(leaves[index], index, len(leaves), proof, whole)
    assert not merkle.included(b"x" * 32, index, len(leaves), proof, whole)
    assert not merkle.included(leaves[index], index, len(leaves), [*proof, bytes(32)], whole)
    for other in {index - 1, index + 1, len(leaves)} - {index}:
        assert not merkle.included(leaves[index], other, len(leaves), proof, whole)
    for step in range(len(proof)):
        assert not merkle.included(leaves[index], index, len(leaves), flipped(proof, step), whole)
        assert not merkle.included(leaves[index], index, len(leaves), proof[:step] + proof[step + 1 :], whole)


@given(entries, st.data())
def test_a_later_tree_is_shown_to_begin_with_an_earlier_one(leaves, data):
    earlier = data.draw(st.integers(1, len(leaves)))
    before, after = naive(leaves[:earlier]), naive(leaves)
    proof = merkle.consistency(leaves, earlier)
    assert merkle.consistent(earlier, before, len(leaves), after, proof)
    assert not merkle.consistent(earlier, before, len(leaves), bytes(32), proof)
    assert not merkle.consistent(earlier, bytes(32), len(leaves), after, proof)
    assert not merkle.consistent(earlier, before, len(leaves), after, [*proof, bytes(32)])
    for step in range(len(proof)):
        assert not merkle.consistent(earlier, before, len(leaves), after, flipped(proof, step))
        assert not merkle.consistent(earlier, before, len(leaves), after, proof[:step])


@given(entries, st.data())
def test_a_tree_whose_past_was_rewritten_is_not_consistent(leaves, data):
    earlier = data.draw(st.integers(1, len(leaves)))
    changed = data.draw(st.integers(0, earlier - 1))
    rewritten = [*leaves[:changed], b"x" * 32, *leaves[changed + 1 :]]
    proof = merkle.consistency(rewritten, earlier)
    assert not merkle.consistent(earlier, naive(leaves[:earlier]), len(leaves), naive(rewritten), proof)


def test_what_cannot_be_asked_is_refused():
    for index in (-1, 2):
        with pytest.raises(ValueError, match="no such entry"):
            merkle.inclusion([bytes(32)] * 2, index)
    for size in (0, 3):
        with pytest.raises(ValueError, match="no such size"):
            merkle.consistency([bytes(32)] * 2, size)
    assert not merkle.consistent(0, merkle.EMPTY, 2, bytes(32), [])
    assert not merkle.consistent(3, bytes(32), 2, bytes(32), [])


def flipped(proof: list[bytes], step: int) -> list[bytes]:
    return [*proof[:step], bytes([proof[step][0] ^ 1]) + proof[step][1:], *proof[step + 1 :]]
