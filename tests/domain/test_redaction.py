"""Questions leave the desk without who the caller is, however it was written."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from complaintdesk.domain import folding
from complaintdesk.domain.redaction import GONE, number_written, without_caller

WORDS = st.text("あアｱ花子見本ばパ゛ーA aＢ-0 1９。、", max_size=12)
NAMES = st.text("花子見本あアA", min_size=1, max_size=4)
DIGITS = st.lists(st.sampled_from("0123456789"), min_size=7, max_size=11)
BETWEEN = st.sampled_from(["", "-", "−", "ー", " ", ")", "（"])


@given(WORDS, NAMES, WORDS)
def test_a_known_name_is_nowhere_in_the_text_any_more(before, name, after):
    left = without_caller(before + name + after, [name])
    parts = [folding.folded(part) for part in left.split(GONE)]
    assert not any(folding.folded(name) in part for part in parts)


@given(WORDS, DIGITS, st.data(), WORDS)
def test_no_number_as_long_as_a_telephone_number_is_left(before, digits, data, after):
    number = digits[0] + "".join(data.draw(BETWEEN) + digit for digit in digits[1:])
    left = without_caller(f"{before}。{number}。{after}", [number])
    assert "".join(digits) not in folding.folded(left).translate({ord(sign): "" for sign in "ー（）"})


@given(WORDS)
def test_what_names_nobody_stays_as_it_was(text):
    text = "".join(char for char in text if not char.isdigit())
    assert without_caller(text, []) == text


@pytest.mark.parametrize(
    ("text", "known", "left"),
    [
        ("見本 花子様の箱", ["見本花子"], "〇〇様の箱"),
        ("花子様です", ["見本 花子"], "〇〇様です"),
        ("０９０−０１２３−４５６７へ", ["090-0123-4567"], "〇〇へ"),
        ("別の番号 03-1234-5678 に", [], "別の番号 〇〇 に"),
        ("hanako@example.jp から", [], "〇〇 から"),
        ("Ｒ－20261118－0042の分", ["R-20261118-0042"], "〇〇の分"),
        ("2026-11-18 に 6,480円", [], "2026-11-18 に 6,480円"),
        ("5kg を 3 箱", ["見本"], "5kg を 3 箱"),
    ],
)
def test_examples(text, known, left):
    assert without_caller(text, known) == left


@pytest.mark.parametrize(
    "given", ["090-0123-4567", "+819001234567", "０９０ ０１２３ ４５６７", "0081 90 0123 4567"]
)
@pytest.mark.parametrize(
    "written",
    [
        "090-0123-4567",
        "+819001234567",
        "+81 90-0123-4567",
        "+81 (0)90-0123-4567",
        "090.0123.4567",
        "090/0123/4567",
        "090・0123・4567",
        "090（0123）4567",
        "０９０ー０１２３ー４５６７",
        "9001234567",
    ],
)
def test_a_number_is_found_however_it_is_written(given, written):
    assert number_written(given).sub("", f"隣は{written}です") == "隣はです"


@pytest.mark.parametrize("given", ["見本 花子", "5個", "12345", "090-ABCD-4567", "", "-"])
def test_what_is_no_telephone_number_is_looked_for_as_words(given):
    assert number_written(given) is None
