"""Practice in a sample shop: a written caller whose lines come one by one, beside a call that is really noted.

Nothing of it can enter a real home: a call to practise is only offered where the home is a sample.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from complaintdesk.domain.practice import Played
from complaintdesk.viewmodels.guide import language_of_the_screen

if TYPE_CHECKING:
    from complaintdesk.domain.practice import Exercise, Words
    from complaintdesk.viewmodels.call_desk import CallDesk
    from complaintdesk.viewmodels.session import Session


class Practising(QObject):
    """``played`` is None while nobody practises."""

    changed = Signal()
    idle_changed = Signal()

    def __init__(self, session: Session, desk: CallDesk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        assert session.sample
        self._desk = desk
        self.exercises: list[Exercise] = []
        self.played: Played | None = None
        desk.current_changed.connect(self.idle_changed)
        session.ask(lambda desk: desk.guide.exercises(), self._take)

    def _take(self, exercises: list[Exercise]) -> None:
        self.exercises = exercises
        self.changed.emit()

    @property
    def idle(self) -> bool:
        """Tell whether there is time to practise: calls to play, and nobody on the phone."""
        return bool(self.exercises) and self._desk.current is None

    def words(self, text: Words) -> str:
        """Return a text in the language of the screen."""
        return text[language_of_the_screen()]

    def begin(self, exercise: Exercise) -> None:
        """Let the phone ring: a call begins that is noted like any other."""
        self._desk.begin()
        if exercise.number:
            self._desk.who.type(exercise.number, "", "")
        self.played = Played(exercise)
        self.changed.emit()

    def go_on(self) -> None:
        """Let the caller go on."""
        self._now(self.played and self.played.go_on())

    def choose(self, place: int) -> None:
        """Choose what to do; the first choice is 0."""
        self._now(self.played and self.played.choose(place))

    def _now(self, played: Played | None) -> None:
        if played is not None and played is not self.played:
            self.played = played
            self.changed.emit()

    def leave(self) -> None:
        """Stop practising; what was noted stays in the sample shop."""
        self.played = None
        self.changed.emit()
