"""Phone numbers as people type them: any width, any hyphen, 184 and 186, hidden, and those that may not exist."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from complaintdesk.domain.contact import WITHHELD, PhoneNumber
from complaintdesk.domain.errors import InvalidInput
from complaintdesk.services.phone_numbers import in_form, of_e164, parse

MOBILE = PhoneNumber(e164="+819001234567", sure=False, shown="090-0123-4567")
TOKYO = PhoneNumber(e164="+81312345678", shown="03-1234-5678")
READ = {
    "090-0123-4567": MOBILE,
    "09001234567": MOBILE,
    "０９０－０１２３－４５６７": MOBILE,
    "０９０ー０１２３ー４５６７": MOBILE,
    "090‐0123—4567": MOBILE,
    "090ｰ0123ｰ4567": MOBILE,
    "090.0123.4567": MOBILE,
    "　090 0123\t4567\n": MOBILE,
    "+81 90-0123-4567": MOBILE,
    "＋８１９００１２３４５６７": MOBILE,
    "+81 (0)90-0123-4567": MOBILE,
    "03-1234-5678": TOKYO,
    "（03）1234－5678": TOKYO,
    "184-090-0123-4567": PhoneNumber(e164=MOBILE.e164, prefix="184", sure=False, shown=MOBILE.shown),
    "１８６０９００１２３４５６７": PhoneNumber(
        e164=MOBILE.e164, prefix="186", sure=False, shown=MOBILE.shown
    ),
    "186 03-1234-5678": PhoneNumber(e164=TOKYO.e164, prefix="186", shown=TOKYO.shown),
    "0120-000-000": PhoneNumber(e164="+81120000000", shown="0120-000-000"),
    "0570-000-000": PhoneNumber(e164="+81570000000", shown="0570-000-000"),
    "050-1234-5678": PhoneNumber(e164="+815012345678", shown="050-1234-5678"),
    "+1 212 555 0100": PhoneNumber(e164="+12125550100", shown="+1 212-555-0100"),
    "0081-3-1234-5678": TOKYO,
    "0081 (0)90-0123-4567": MOBILE,
    "010-1-212-555-0100": PhoneNumber(e164="+12125550100", shown="+1 212-555-0100"),
    "090-0123-456": PhoneNumber(e164="+81900123456", sure=False, shown="0900123456"),
    "090-0123-45678": PhoneNumber(e164="+8190012345678", sure=False, shown="090012345678"),
}


@pytest.mark.parametrize("typed", READ, ids=ascii)
def test_a_number_is_read_as_it_is_typed(typed):
    assert parse(typed) == READ[typed]


@pytest.mark.parametrize(
    "typed", ["非通知", "非通知設定", "ヒツウチ", "ﾋﾂｳﾁ", " 非通知 ", "Anonymous", "PRIVATE", "withheld", "p"]
)
def test_a_hidden_number_is_known_as_hidden(typed):
    assert parse(typed) == WITHHELD


@pytest.mark.parametrize("typed", ["", " ", "　\t\n"])
def test_nothing_typed_is_no_number(typed):
    assert parse(typed) is None


@pytest.mark.parametrize(
    "typed",
    ["abc", "見本", "公衆電話", "090-0123-45ab", "12", "110", "184", "1841111", "+", "090+0123", "9" * 18],
)
def test_what_is_no_number_is_refused(typed):
    with pytest.raises(InvalidInput) as refused:
        parse(typed)
    assert refused.value.field == "number"


GROUPING = st.sampled_from(["", "-", " ", "　", "－", "ー", "‐", "–", "."])


@given(st.text("0123456789", min_size=8, max_size=8), GROUPING, st.booleans(), st.sampled_from(["", "184"]))
def test_width_grouping_and_prefix_do_not_change_whose_number_it_is(digits, dash, wide, prefix):
    typed = dash.join(filter(None, [prefix, "090", digits[:4], digits[4:]]))
    found = parse(unicodedata.normalize("NFKC", typed).translate(WIDE) if wide else typed)
    assert found is not None
    assert (found.e164, found.prefix) == (f"+8190{digits}", prefix)
    assert found.shown == f"090-{digits[:4]}-{digits[4:]}"


WIDE = str.maketrans("0123456789+-", "０１２３４５６７８９＋－")


@given(st.text(max_size=20))
def test_whatever_is_typed_is_read_or_refused(typed):
    try:
        found = parse(typed)
    except InvalidInput:
        return
    if found is not None and not found.withheld:
        assert of_e164(found.e164).shown == found.shown


def test_a_stored_number_is_shown_as_it_was():
    assert of_e164(MOBILE.e164) == MOBILE
    assert of_e164("") == WITHHELD


@pytest.mark.parametrize(
    ("form", "dialled"),
    [("e164", "+819001234567"), ("national", "090-0123-4567"), ("digits", "09001234567")],
)
def test_a_number_is_dialled_in_the_form_the_profile_asks_for(form, dialled):
    assert in_form(MOBILE.e164, form) == dialled


def test_a_foreign_number_is_dialled_with_its_plus():
    assert in_form("+12125550100", "digits") == "+12125550100"


def test_a_number_of_unusual_length_is_dialled_with_its_zero():
    assert in_form("+81900123456", "digits") == "0900123456"
