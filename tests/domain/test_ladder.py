"""The ladder: no warning before the shop asked to stop, no end before the last warning, unless it is grave."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from complaintdesk.domain.errors import InvalidInput
from complaintdesk.domain.ladder import MOST, Climb, Rung
from complaintdesk.domain.shop import Rules, Shop

LIMITS = st.builds(Rules, ladder_stops=st.integers(0, MOST), ladder_warnings=st.integers(1, MOST))


@given(LIMITS)
def test_each_rung_is_said_as_often_as_the_shop_says(rules):
    climb, said = Climb(), []
    while (rung := climb.next(rules)) is not Rung.END:
        place, of = climb.count(rules)
        assert 1 <= place <= of
        said.append(rung)
        stops = climb.stops + (rung is Rung.STOP)
        climb = Climb(stops=stops, warnings=climb.warnings + (rung is not Rung.STOP))
    warnings = [Rung.WARNING] * (rules.ladder_warnings - 1) + [Rung.FINAL]
    assert said == [Rung.STOP] * rules.ladder_stops + warnings


@given(LIMITS, st.integers(0, MOST), st.integers(0, MOST))
def test_what_is_too_grave_leads_to_the_end_at_once(rules, stops, warnings):
    assert Climb(stops=stops, warnings=warnings, grave=True).next(rules) is Rung.END


def test_a_long_call_without_abuse_is_brought_to_its_end_in_two_steps():
    long = Climb(overlong=True)
    assert long.next(Rules()) is Rung.CLOSE
    assert Climb(overlong=True, closings=1).next(Rules()) is Rung.END
    assert Climb(overlong=True, stops=1).next(Rules()) is Rung.STOP


@pytest.mark.parametrize(
    "rules",
    [
        Rules(ladder_warnings=0),
        Rules(ladder_minutes=-1),
        Rules(refusal_limit=0),
        Rules(ladder_stops=MOST + 1),
    ],
)
def test_limits_that_make_no_sense_are_refused(rules):
    with pytest.raises(InvalidInput):
        Shop().change_rules(rules)
