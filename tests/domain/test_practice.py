"""A call to practise goes on line by line, and waits where there is something to choose."""

from __future__ import annotations

from complaintdesk.domain.practice import Choice, Exercise, Played, Turn


def text(words: str) -> dict[str, str]:
    return {"ja": words, "en": words}


GOOD = Choice(words=text("聞く"), good=True, why=text("よい"))
BAD = Choice(words=text("切る"), good=False, why=text("悪い"))
EXERCISE = Exercise(
    key="e",
    name=text("e"),
    setting=text("s"),
    turns=(Turn(caller=text("一")), Turn(caller=text("二"), choices=(GOOD, BAD))),
    lesson=text("l"),
)


def test_the_caller_goes_on_until_there_is_something_to_choose():
    played = Played(EXERCISE)
    assert not played.waits
    assert played.choose(0) is played
    played = played.go_on()
    assert played.turn.caller == text("二")
    assert played.waits
    assert played.go_on() is played


def test_a_choice_is_made_once_and_ends_the_last_turn():
    played = Played(EXERCISE).go_on()
    assert played.choose(5) is played
    bad = played.choose(1)
    assert (bad.over, bad.good, bad.asked) == (True, 0, 1)
    assert bad.choose(0) is bad
    assert bad.go_on() is bad
    assert played.choose(0).good == 1
