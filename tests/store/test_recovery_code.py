"""The recovery code: read however it is typed, slips found, never read as another code."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from complaintdesk.domain.errors import InvalidInput
from complaintdesk.store import recovery_code

LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
CODES = st.builds(
    lambda secret: secret + recovery_code._check(secret), st.text(LETTERS, min_size=26, max_size=26)
)
WIDE = {ord(half): chr(ord(half) + 0xFEE0) for half in LETTERS + LETTERS.lower() + "-"}


def read(typed: str) -> str:
    """Return the secret, or why the code was refused."""
    try:
        return recovery_code.secret_of(typed).decode()
    except InvalidInput as refused:
        return f"{refused.field}: {refused.why}"


def test_a_new_code_is_seven_groups_of_four_and_never_the_same():
    codes = {recovery_code.new() for _ in range(50)}
    assert len(codes) == 50
    for code in codes:
        assert [len(group) for group in code.split("-")] == [4] * 7
        assert recovery_code.secret_of(code).decode() == code.replace("-", "")[:26]


@given(
    CODES,
    st.sampled_from(["", "-", " ", "　", "‐", "–", "−", "ー", "－", "ｰ", "\n"]),
    st.integers(1, 9),
    st.booleans(),
    st.booleans(),
)
def test_width_case_and_grouping_do_not_matter(code, dash, every, lower, wide):
    typed = dash.join(code[at : at + every] for at in range(0, len(code), every))
    typed = typed.lower() if lower else typed
    typed = typed.translate(WIDE) if wide else typed
    assert recovery_code.secret_of(f" {typed}\n") == code[:26].encode()


@given(CODES, st.data())
def test_letters_that_look_alike_are_read_alike(code, data):
    alike = {"0": "Oo", "1": "IiLl"}
    typed = "".join(data.draw(st.sampled_from(alike.get(letter, letter))) for letter in code)
    assert recovery_code.secret_of(typed) == code[:26].encode()


@given(CODES, st.integers(0, 27), st.sampled_from(LETTERS))
def test_a_wrong_character_never_gives_the_right_secret(code, at, letter):
    """The check has 10 bits: a slip in it is always found, one in the secret all but once in 1,024 times.

    The one that slips through is another secret, which opens nothing (WrongKey).
    """
    typed = code[:at] + letter + code[at + 1 :]
    found = read(typed)
    if typed == code:
        assert found == code[:26]
    elif at >= 26:
        assert found == "recovery_code: mistyped"
    else:
        assert found in ("recovery_code: mistyped", typed[:26])


def test_a_wrong_character_is_nearly_always_called_a_slip():
    slips = found = 0
    for code in ("0123456789ABCDEFGHJKMNPQRSHS", "ZZZZZZZZZZZZZZZZZZZZZZZZZZ"):
        code = code[:26] + recovery_code._check(code[:26])
        for at in range(28):
            for letter in LETTERS.replace(code[at], ""):
                slips += 1
                found += read(code[:at] + letter + code[at + 1 :]) == "recovery_code: mistyped"
    assert slips == 2 * 28 * 31
    assert found >= slips * 0.995


@pytest.mark.parametrize(
    "typed", ["", "あ", "0123", "0123-4567-89AB-CDEF-GHJK-MNPQ-RSH", "0123-4567-89AB-CDEF-GHJK-MNPQ-RSHS-0"]
)
def test_what_is_no_code_at_all_is_told_apart_from_a_slip(typed):
    assert read(typed) == "recovery_code: shape"


@given(st.text(max_size=40))
def test_whatever_else_is_typed_is_refused(typed):
    assert read(typed) == "recovery_code: shape"
