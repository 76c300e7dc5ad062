"""Filtering as one types: widths, cases and dashes do not matter, every word must be there."""

from __future__ import annotations

import pytest

from complaintdesk.viewmodels.search_text import holds, searchable, words_of

TEXT = searchable(["C-0214", "りんごの破損", "見本 花子", "090-0123-4567", "+819001234567", "Smith"])


@pytest.mark.parametrize(
    "typed",
    ["", "りんご", "C-0214", "ｃ０２１４", "0123-4567", "０９００１２３", "smith", "花子 りんご", "4567"],
)
def test_it_is_found(typed):
    assert holds(TEXT, words_of(typed))


@pytest.mark.parametrize("typed", ["みかん", "花子 みかん", "0215", "4567+81"])
def test_it_is_not_found(typed):
    assert not holds(TEXT, words_of(typed))
