"""What may be blocked: numbers, beginnings, withheld calls, addresses and domains; and what never."""

from __future__ import annotations

import pytest

from complaintdesk.domain.block import KeptWay, kept_way
from complaintdesk.domain.contact_point import (
    ContactPoint,
    PointKind,
    address_in,
    meets,
    values_of_mail,
    values_of_number,
)
from complaintdesk.domain.errors import InvalidInput
from complaintdesk.domain.terms import ContactWay
from complaintdesk.services.contact_points import parse

NUMBER, PREFIX, WITHHELD = PointKind.NUMBER, PointKind.PREFIX, PointKind.WITHHELD
MAIL, DOMAIN = PointKind.MAIL, PointKind.MAIL_DOMAIN


@pytest.mark.parametrize(
    ("typed", "kind", "value"),
    [
        ("090-0123-4567", NUMBER, "+819001234567"),
        ("０９００１２３４５６７", NUMBER, "+819001234567"),
        ("184 090-0123-4567", NUMBER, "+819001234567"),
        ("050-1234*", PREFIX, "+81501234"),
        ("+81 50 1234 〜", PREFIX, "+81501234"),
        ("+44*", PREFIX, "+44"),
        ("01044＊", PREFIX, "+44"),
        ("非通知", WITHHELD, ""),
        ("Taro@Example.JP", MAIL, "taro@example.jp"),
        ("@example.jp", DOMAIN, "example.jp"),
        ("mail.example.jp", DOMAIN, "mail.example.jp"),
        ("@見本.jp", DOMAIN, "xn--8pvz87e.jp"),
        ("Taro@見本.jp", MAIL, "taro@xn--8pvz87e.jp"),
        ("taro＠見本。jp", MAIL, "taro@xn--8pvz87e.jp"),
    ],
)
def test_what_is_typed_is_understood(typed, kind, value):
    point = parse(typed)
    assert (point.kind, point.value) == (kind, value)


@pytest.mark.parametrize(
    ("typed", "why"),
    [
        ("", "empty"),
        ("110", "emergency"),
        ("１１９", "emergency"),
        ("118", "emergency"),
        *((service, "service") for service in ("104", "113", "116", "144", "171", "188", "189", "#9110")),
        ("0*", "too wide"),
        ("090*", "too wide"),
        ("0120*", "too wide"),
        ("+81*", "too wide"),
        ("+8*", "too wide"),
        ("0501234567890123*", "not a beginning"),
        ("*", "not a beginning"),
        ("a b@example.jp", "not an address"),
        ("x@localhost", "not an address"),
        ("a@example.jp\nBcc: b", "not an address"),
        ("gmail.com", "shared domain"),
        ("@docomo.ne.jp", "shared domain"),
        ("co.jp", "shared domain"),
        ("@-x.jp", "not a domain"),
    ],
)
def test_what_must_get_through_or_means_nothing_is_refused(typed, why):
    with pytest.raises(InvalidInput) as refused:
        parse(typed)
    assert (refused.value.field, refused.value.why) == ("point", why)


@pytest.mark.parametrize(
    ("typed", "value", "met"),
    [
        ("090-0123-4567", "+819001234567", True),
        ("090-0123-4567", "+819001234568", False),
        ("050-1234*", "+815012345678", True),
        ("050-1234*", "+815012999999", False),
        ("050-1234*", "", False),
        ("非通知", "", True),
        ("非通知", "+819001234567", False),
        ("taro@example.jp", "taro@example.jp", True),
        ("taro@example.jp", "jiro@example.jp", False),
        ("@example.jp", "jiro@example.jp", True),
        ("@example.jp", "jiro@mail.example.jp", True),
        ("@example.jp", "jiro@notexample.jp", False),
    ],
)
def test_a_point_meets_whom_it_names_and_no_one_else(typed, value, met):
    point = parse(typed)
    assert meets(point, value) is met
    values = values_of_mail(value) if "@" in value else values_of_number(value)
    assert not met or point.value in values, "what meets is found by the index"


def test_an_erased_number_meets_nobody():
    assert not meets(ContactPoint(kind=NUMBER), "")


@pytest.mark.parametrize(
    ("line", "address"),
    [
        ("見本 太郎 <Taro@Example.jp>", "taro@example.jp"),
        ("taro@example.jp", "taro@example.jp"),
        ("見本 太郎 <taro@見本.jp>", "taro@xn--8pvz87e.jp"),
        ("taro@xn--strae-oqa.example.jp", "taro@xn--strae-oqa.example.jp"),
        ("\N{KELVIN SIGN}@example.jp", ""),
        ("見本 太郎", ""),
        ("", ""),
    ],
)
def test_the_address_in_a_senders_line_is_found(line, address):
    assert address_in(line) == address


def test_the_kept_channel_is_one_that_is_not_blocked():
    phone, mail = parse("090-0123-4567"), parse("taro@example.jp")
    assert (phone.way, mail.way) == (ContactWay.PHONE, ContactWay.MAIL)
    assert kept_way((phone,), None) is KeptWay.MAIL
    assert kept_way((mail,), None) is KeptWay.PHONE
    assert kept_way((phone, mail), None) is KeptWay.LETTER
    with pytest.raises(InvalidInput):
        kept_way((phone,), KeptWay.PHONE)
