"""When ringing back suggests itself, and when it keeps quiet."""

from __future__ import annotations

from dataclasses import replace

import pytest

from complaintdesk.domain.contact import WITHHELD, PhoneNumber
from complaintdesk.domain.shop import Rules
from complaintdesk.domain.switch_advice import PRESETS, Reason, costly, reasons, suggests

MOBILE = PhoneNumber(e164="+819001234567", shown="090-0123-4567", sure=False)
NAGANO = PhoneNumber(e164="+81260123456", shown="026-012-3456", sure=False)
TOKYO = PhoneNumber(e164="+81300123456", shown="03-0012-3456", sure=False)
FREE = PhoneNumber(e164="+81120000000", shown="0120-000-000", sure=False)
ABROAD = PhoneNumber(e164="+12025550100", shown="+1 202-555-0100")
RULES = Rules(area_code="026")


@pytest.mark.parametrize(
    ("number", "area", "why"),
    [
        (MOBILE, "", Reason.MOBILE),
        (NAGANO, "026", None),
        (TOKYO, "026", Reason.DISTANT),
        (TOKYO, "", None),
        (FREE, "026", None),
        (ABROAD, "", Reason.DISTANT),
        (WITHHELD, "026", None),
        (None, "026", None),
    ],
)
def test_mobile_and_distant_calls_cost_their_caller(number, area, why):
    assert costly(number, area) is why


@pytest.mark.parametrize(
    ("number", "minutes", "upset", "found"),
    [
        (MOBILE, 4, 0, ()),
        (MOBILE, 5, 0, (Reason.MOBILE, Reason.LONG)),
        (TOKYO, 9, 1, (Reason.DISTANT, Reason.LONG)),
        (NAGANO, 60, 0, ()),
        (NAGANO, 1, 2, (Reason.UPSET,)),
        (MOBILE, 1, 2, (Reason.MOBILE, Reason.UPSET)),
        (MOBILE, 6, 2, (Reason.MOBILE, Reason.LONG, Reason.UPSET)),
        (WITHHELD, 60, 9, ()),
        (None, 60, 9, ()),
    ],
)
def test_the_reasons_are_named(number, minutes, upset, found):
    assert reasons(number, minutes, upset, RULES) == found


@pytest.mark.parametrize("name", PRESETS)
def test_a_preset_is_a_pair_of_limits(name):
    preset = PRESETS[name]
    rules = replace(RULES, suggest_minutes=preset.minutes, suggest_lines=preset.lines)
    assert bool(reasons(MOBILE, 60, 9, rules)) is (name != "never")


def test_put_off_it_comes_again_for_a_new_reason_or_after_a_while():
    long = (Reason.MOBILE, Reason.LONG)
    assert suggests(long, None, 0, RULES)
    assert not suggests(long, long, 4, RULES)
    assert suggests(long, long, 5, RULES)
    assert suggests((*long, Reason.UPSET), long, 0, RULES)
    assert not suggests((), None, 99, RULES)
