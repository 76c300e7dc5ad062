"""What is to be seen stands out from its ground: text 4.5:1 (WCAG 2.2, 1.4.3), marks and what is off 3:1 (1.4.11)."""

from __future__ import annotations

import pytest

from complaintdesk.gui import theme

TEXT, MARK = 4.5, 3.0
PAIRS = [
    *((ink, ground) for ink in ("ink", "sub") for ground in ("paper", "surface", "raised")),
    *(("ink", f"{tone}_ground") for tone in ("calm", "amber", "red", "green")),
    *((tone, f"{tone}_ground") for tone in ("calm", "amber", "red", "green")),
    *((tone, "surface") for tone in ("calm", "amber", "red", "green")),
    *((ink, "calm_ground") for ink in ("sub", "amber", "red", "green")),
    *(("sub", f"{tone}_ground") for tone in ("amber", "red", "green")),
    *(("hint", ground) for ground in ("surface", "raised")),
    *((ink, "raised") for ink in ("calm", "amber", "red", "green")),
    ("calm", "paper"),
    ("sub", "chip"),
    ("calm_text", "calm"),
    ("surface", "red"),
    ("rail_text", "rail"),
    ("rail_chosen_text", "rail_chosen"),
]
"""Every pair that resources/themes/desk.qss and the painters put together: words, chips, hints, a chosen row."""
MARKS = [
    *(("faint", ground) for ground in ("paper", "surface", "raised", "line")),
    *(("calm", ground) for ground in ("paper", "surface", "calm_ground")),
    ("badge", "rail"),
    ("badge_text", "badge"),
]
"""Boxes to tick, what cannot be pressed now, the ring around what has the focus, the count on the rail."""


@pytest.mark.parametrize("name", ["light", "dark"])
def test_every_text_and_mark_stands_out_from_its_ground(name):
    tokens = theme.tokens_of(name)
    pairs = [(pair, TEXT) for pair in PAIRS] + [(pair, MARK) for pair in MARKS]
    faint = [
        f"{ink} on {ground}: {contrast:.2f}"
        for (ink, ground), least in pairs
        if (contrast := _contrast(tokens.colour(ink), tokens.colour(ground))) < least
    ]
    assert faint == []


def _contrast(one, other):
    darker, lighter = sorted((_luminance(one), _luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


def _luminance(colour):
    channels = (colour.redF(), colour.greenF(), colour.blueF())
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels]
    return sum(weight * c for weight, c in zip((0.2126, 0.7152, 0.0722), linear, strict=True))
