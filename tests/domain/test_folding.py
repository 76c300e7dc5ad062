"""Text is compared without regard to width, case, kana, dashes of numbers; no part of a text is lost by it."""

from __future__ import annotations

import pytest
from hypothesis import assume, example, given
from hypothesis import strategies as st

from complaintdesk.domain import folding

TEXT = [
    "C-0214",
    "りんごの破損、ビールの返品",
    "見本 花子",
    "090-0123-4567",
    "+819001234567",
    "Smith & Söhne",
    "髙橋𠮷田",
]
FORMS = [form for text in TEXT for form in folding.forms(text)]


@pytest.mark.parametrize(
    "typed",
    [
        *["破損", "返品", "リンゴ", "ﾘﾝｺﾞ", "りんご", "破", "ﾋﾞｰﾙ", "ビ-ル", "ビ—ル"],
        *["c-0214", "Ｃ－０２１４", "C0214", "0214"],
        *["090-0123-4567", "０９０−０１２３−４５６７", "090ー0123ー4567", "(090)0123-4567", "09001234567"],
        *["+8190-0123-4567", "＋８１９０", "4567", "0123", "090 0123 4567", "3-45", "+81"],
        *["見本花子", "花子 見本", "本花", "SMITH", "söhne", "SO\u0308HNE", "&", "高橋", "吉田"],
    ],
)
def test_it_is_found(typed):
    assert folding.holds(FORMS, folding.words(typed))


@pytest.mark.parametrize("typed", ["みかん", "花子 みかん", "0215", "損破", "ビル", "りんこ", "56789"])
def test_it_is_not_found(typed):
    assert not folding.holds(FORMS, folding.words(typed))


@pytest.mark.parametrize("typed", ["", "  　", "\ufe0f", "\u200b"])
def test_nothing_to_compare_is_no_word(typed):
    assert folding.words(typed) == []


def cuts_nothing_in_two(text: str, place: int) -> bool:
    """Tell whether both sides read the same apart as together: a mark belongs to the character before it."""
    return folding.folded(text[:place]) + folding.folded(text[place:]) == folding.folded(text)


typable = st.text(
    st.one_of(
        st.sampled_from(
            "りんごリンゴﾘﾝｺﾞ破損0123-ー−()（）+8c１２ \u3099\u0301\ufe0f\U000e0100𠮷\ud842\udfb7\0"
        ),
        st.characters(),
    ),
    max_size=40,
)


@given(typable, st.integers(0, 39), st.integers(1, 6))
@example("\ud842\udfb7田", 0, 3)
@example("5-あ-6", 1, 4)
@example("ビー5", 0, 2)
@example("+81-90", 0, 4)
def test_every_part_of_a_text_is_found_in_it_by_the_index_too(text, start, length):
    part = text[start : start + length]
    assume(not any(char.isspace() for char in part))
    assume(all(cuts_nothing_in_two(text, place) for place in (start, start + length)))
    forms = folding.forms(text)
    wanted = folding.words(part)
    assert folding.holds(forms, wanted)
    assert all(folding.grams_of(word) <= folding.grams(forms) for word in wanted)


@given(typable)
def test_what_is_compared_has_no_spaces_and_no_ascii_signs(text):
    """The index's own tokens are parted by both."""
    assert all(sign.isalnum() or not sign.isascii() for form in folding.forms(text) for sign in form)


@given(typable, typable)
def test_marking_stays_inside_the_text(text, typed):
    spans = folding.spans(text, folding.words(typed))
    places = [place for span in spans for place in span]
    assert places == sorted(set(places))
    assert all(0 <= place <= len(text) for place in places)


@pytest.mark.parametrize(
    ("text", "typed", "marked"),
    [
        ("箱のりんごが、リンゴ箱", "ﾘﾝｺﾞ", ["りんご", "リンゴ"]),
        ("090-0123-4567へ", "01234567", ["0123-4567"]),
        ("㈱見本の返品", "株 返品", ["㈱", "返品"]),
        ("か\u3099らす", "がら", ["か\u3099ら"]),
        ("見本 花子様", "本花", ["本 花"]),
        ("破損", "返品", []),
    ],
)
def test_the_words_are_marked_where_they_stand_in_the_original(text, typed, marked):
    assert [text[start:end] for start, end in folding.spans(text, folding.words(typed))] == marked
