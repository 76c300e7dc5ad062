"""A written call to practise: the caller's lines one by one, what one can do, and a good answer."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

Words = Mapping[str, str]
"""A text in each language."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Choice:
    """Something one can say or do; ``why`` tells what comes of it."""

    words: Words
    good: bool
    why: Words


@dataclass(frozen=True, slots=True, kw_only=True)
class Turn:
    """What the caller says, and the choices it leaves; without any one only writes it down."""

    caller: Words
    choices: tuple[Choice, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Exercise:
    """A call; ``setting`` says what is known before it rings, ``lesson`` what a good answer looks like."""

    key: str
    name: Words
    setting: Words
    turns: tuple[Turn, ...]
    lesson: Words
    number: str = ""


@dataclass(frozen=True, slots=True)
class Played:
    """How far an exercise is: turns shown so far, and what was chosen at each (by its place, None if not yet)."""

    exercise: Exercise
    chosen: tuple[int | None, ...] = (None,)

    @property
    def turn(self) -> Turn:
        """Return what the caller says now."""
        return self.exercise.turns[len(self.chosen) - 1]

    @property
    def waits(self) -> bool:
        """Tell whether the caller waits for a choice."""
        return bool(self.turn.choices) and self.chosen[-1] is None

    @property
    def over(self) -> bool:
        """Tell whether the caller has no more to say and nothing is left to choose."""
        return len(self.chosen) == len(self.exercise.turns) and not self.waits

    @property
    def good(self) -> int:
        """Count the good choices."""
        return sum(
            turn.choices[place].good
            for turn, place in zip(self.exercise.turns, self.chosen, strict=False)
            if place is not None
        )

    @property
    def asked(self) -> int:
        """Count the turns that leave a choice, in the whole exercise."""
        return sum(bool(turn.choices) for turn in self.exercise.turns)

    def choose(self, place: int) -> Played:
        """Choose, once; nothing happens where there is no such choice or one was made."""
        if not self.waits or not 0 <= place < len(self.turn.choices):
            return self
        return Played(self.exercise, (*self.chosen[:-1], place))

    def go_on(self) -> Played:
        """Let the caller say the next line; nothing happens while they wait for an answer or have no more to say."""
        if self.waits or self.over:
            return self
        return Played(self.exercise, (*self.chosen, None))
