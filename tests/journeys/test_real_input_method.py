"""Typing through ibus and Anthy: the Enter that confirms files nothing, and keys in mid-composition act."""

from __future__ import annotations

import ime_rig
import pytest

pytestmark = [pytest.mark.journey, pytest.mark.loss]


@pytest.fixture
def desk(home):
    if lacking := ime_rig.missing():
        pytest.skip(f"no input method here: {', '.join(lacking)}")
    with ime_rig.desk_with_input_method(home) as desk:
        desk.press("F2")
        desk.see(lambda seen: seen["phase"] == "LIVE" and seen["typing"])
        desk.warm_up()
        yield desk


def compose(desk, keys, composing):
    desk.press(*keys)
    desk.see(lambda seen: seen["composing"] == composing)


def test_the_enter_that_confirms_a_conversion_files_no_line_and_the_next_one_does(desk):
    compose(desk, "hason", "はそn")
    desk.press("space")
    desk.see(lambda seen: seen["composing"] == "破損")
    desk.press("Return")
    seen = desk.see(lambda seen: seen["text"] == "破損")
    assert seen["lines"] == []
    desk.press("Return")
    desk.see(lambda seen: seen["lines"] == [["fact", "破損"]])


def test_the_key_with_the_sign_and_a_letter_choose_the_kind_through_the_input_method(desk):
    desk.press("slash", "b")
    desk.see(lambda seen: seen["kind"] == "abuse")
    desk.press(*"baka", "Return", "Return")
    desk.see(lambda seen: seen["lines"] == [["abuse", "ばか"]])


def test_alt_2_while_composing_chooses_the_kind_and_keeps_what_is_composed(desk):
    compose(desk, "henkin", "へんきn")
    desk.press("alt+2", "Return", "Return")
    desk.see(lambda seen: seen["lines"] == [["demand", "へんきん"]])


def test_f12_while_composing_files_what_is_composed_and_ends_the_call(desk):
    compose(desk, "owari", "おわり")
    desk.press("F12")
    desk.see(lambda seen: seen["phase"] == "" and seen["lines"] == [["fact", "おわり"]])


def test_f3_while_composing_files_what_is_composed_and_offers_to_ring_back(desk):
    compose(desk, "kakeru", "かける")
    desk.press("F3")
    desk.see(lambda seen: seen["lines"] == [["fact", "かける"]] and seen["step"] == "OFFER")


def test_f4_while_composing_keeps_what_is_composed_in_the_line_and_turns_to_the_recording(desk):
    compose(desk, "denwa", "でんわ")
    desk.press("F4")
    desk.see(lambda seen: seen["text"] == "でんわ" and seen["recorded"])


def test_a_click_elsewhere_while_composing_keeps_what_is_composed(desk):
    compose(desk, "hako", "はこ")
    desk.click(640, 300)
    desk.see(lambda seen: seen["text"] == "はこ")


def test_what_is_taken_back_while_composing_is_gone(desk):
    desk.press(*"ha", "BackSpace")
    desk.see(lambda seen: not seen["composing"])
    desk.press("Return")
    desk.press(*"hako", "Return")
    desk.see(lambda seen: seen["text"] == "はこ")
