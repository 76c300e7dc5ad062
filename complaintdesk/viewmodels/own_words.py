"""The texts of the guide and of the ladder with the shop's own copy of them, to change and to take back."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from complaintdesk.domain import folding
from complaintdesk.domain.guide import original
from complaintdesk.domain.terms import Direction, Role
from complaintdesk.viewmodels import messages, words

if TYPE_CHECKING:
    from collections.abc import Mapping

    from complaintdesk.domain.errors import UserError
    from complaintdesk.domain.guide import Book, Say
    from complaintdesk.viewmodels.session import Session


@dataclass(frozen=True, slots=True)
class Text:
    """One text: where it stands, what it says in this shop, and what it said when it came with the program."""

    key: str
    place: str
    words: str
    original: str

    @property
    def own(self) -> bool:
        """Tell whether the shop has words of its own."""
        return self.words != self.original


class OwnWords(QObject):
    """``language`` is that of the words, not of the screen."""

    changed = Signal()
    saved = Signal()
    refused = Signal(str)

    def __init__(self, session: Session, language: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._texts: list[tuple[Say, tuple[Mapping[str, str], ...]]] = []
        self.language = language
        session.shop_changed.connect(self.changed)
        session.person_changed.connect(self.changed)
        session.ask(lambda desk: desk.guide.book(), self._take)

    @property
    def may_change(self) -> bool:
        """Tell whether the person at the desk may change the words."""
        person = self._session.person
        return person is not None and person.role is not Role.STAFF

    def _take(self, book: Book) -> None:
        for situation in book.situations:
            for step in situation.steps:
                # What a situation takes over from the general one is changed there.
                own = [say for say in step.says if say.key.startswith(f"{situation.key}.")]
                self._texts += [(say, (situation.name, step.name)) for say in own]
        for answer in (*book.answers, *book.ladder, *book.playbook):
            self._texts += [(say, (answer.label,)) for say in answer.says]
        self.changed.emit()

    def choose_language(self, language: str) -> None:
        """Show the words of another language."""
        self.language = language
        self.changed.emit()

    def texts(self, typed: str = "") -> list[Text]:
        """Return the texts in which all typed words stand."""
        wanted = folding.words(typed)
        own = self._session.shop.words
        found = []
        for say, place_names in self._texts:
            place = " · ".join([*(name[self.language] for name in place_names), *self._when(say)])
            first = original(say, self.language)
            text = Text(say.key, place, own.get((say.key, self.language), first), first)
            if not wanted or folding.holds((*folding.forms(text.place), *folding.forms(text.words)), wanted):
                found.append(text)
        return found

    def _when(self, say: Say) -> list[str]:
        """Say for which calls the words are."""
        faults = [self.tr("fault: %1").replace("%1", words.fault(fault)) for fault in sorted(say.faults)]
        stages = [words.stage(stage.value) for stage in sorted(say.stages)]
        ours = [self.tr("when we ring")] if say.direction is Direction.OUTGOING else []
        return [*faults, *stages, *ours]

    def save(self, key: str, typed: str) -> None:
        """Keep the shop's own words; those of the program, or none, take the original again."""
        language = self.language
        first = next((original(say, language) for say, _ in self._texts if say.key == key), "")
        kept = "" if typed.strip() == first else typed
        self._session.act(
            lambda desk, by: desk.shops.change_words(key, language, kept, by), self.saved.emit, self._refuse
        )

    def _refuse(self, failure: UserError) -> None:
        self.refused.emit(messages.worded(failure))
