"""The guide beside a call: the steps, the words to say now, and one key that notes that they were said."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QObject, Signal

from complaintdesk.domain.answered import Answered
from complaintdesk.domain.guide import BEFORE_ORDER, GENERAL, Around, Book, filled, fitting, spoken
from complaintdesk.domain.house_rules import Topic
from complaintdesk.domain.telling import Told
from complaintdesk.domain.terms import Fault, NoteKind, OrderStage
from complaintdesk.viewmodels import guide_values

if TYPE_CHECKING:
    from complaintdesk.domain.guide import Say, Situation, Step
    from complaintdesk.domain.house_rules import HouseRule
    from complaintdesk.viewmodels.call_desk import CallDesk
    from complaintdesk.viewmodels.interview import Interview
    from complaintdesk.viewmodels.session import Session


@dataclass(frozen=True, slots=True)
class Passage:
    """Words on show: ``more`` says there are other words for the same, ``cue`` that they are for us, not the caller."""

    title: str
    words: str
    what: Told = Told.WORDS
    more: bool = False
    cue: bool = False


class Guide(QObject):
    """Chooses the words by what is known of the call; what a person chose by hand stays for this call."""

    steps_changed = Signal()
    """Other steps, or another call."""
    changed = Signal()
    """Other words are on show, or more was told."""
    told = Signal(str)
    """Something was noted as told; carries what it was, in the screen's words."""
    not_told = Signal()
    """There is no call in hand, so nothing can be noted as told."""

    def __init__(
        self, session: Session, desk: CallDesk, interview: Interview, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._desk = desk
        self._interview = interview
        self.book = Book()
        self.step = 0
        self._call_id = ""
        self._situation = ""
        self._situation_of: tuple[object, object] = (None, None)
        """Kind of enquiry and stage when the situation was chosen by hand: others choose anew."""
        self._fault = Fault.UNDECIDED
        """Chosen by hand while nobody is on the phone."""
        self._since = session.now()
        """When the words on show came on show, UTC µs: what is noted as told is what was read out."""
        self._other = 0
        self._aside: Passage | None = None
        self._answer = ""
        self._looked_up = ("", "")
        self._before = Answered()
        session.shop_changed.connect(self.changed)
        session.person_changed.connect(self.changed)
        desk.current_changed.connect(self._on_call)
        for known in (desk.card_changed, desk.lines_changed, desk.found_out):
            known.connect(self.follow)
        desk.card_changed.connect(self._look_back)
        self._load()

    @property
    def language(self) -> str:
        """Return the language of the screen as the texts name it."""
        return language_of_the_screen()

    def _load(self) -> None:
        def loaded(book: Book) -> None:
            self.book = book
            self.steps_changed.emit()
            self.changed.emit()

        self._session.ask(lambda desk: desk.guide.book(), loaded)

    def _on_call(self) -> None:
        call = self._desk.current
        if (call.call_id if call else "") != self._call_id:
            self._call_id = call.call_id if call else ""
            self._situation, self._fault = "", Fault.UNDECIDED
            self._since = self._session.now()
            self.step = self._other = 0
            self._aside, self._answer = None, ""
        self.follow()

    def follow(self) -> None:
        """Take up what is known of the call by now."""
        self.steps_changed.emit()
        self.changed.emit()

    def _look_back(self) -> None:
        """Look up what was said to this caller before, once for each number."""
        call = self._desk.current
        number = call.card.number if call and call.card else None
        wanted = (call.call_id, number.e164) if call and number else ("", "")
        if wanted == self._looked_up:
            return
        self._looked_up, self._before = wanted, Answered()

        def found(answered: Answered) -> None:
            if self._looked_up == wanted:
                self._before = answered
                self.changed.emit()

        self._session.ask(lambda desk: desk.guide.answered(wanted[1], wanted[0]), found)

    @property
    def reminder(self) -> str:
        """Say what was asked of this caller before and not heeded."""
        call = self._desk.current
        if call is None or call.outgoing:
            return ""
        from complaintdesk.viewmodels.answered_words import AnsweredWords

        return AnsweredWords().asked_before(self._before, call.started_at)

    # --- which words -------------------------------------------------------------------------------------------

    @property
    def around(self) -> Around:
        """Return what is known of the call: from the interview, else from its case and the order."""
        call = self._desk.current
        return guide_values.around(call) if call else Around(fault=self._fault)

    @property
    def situation(self) -> Situation | None:
        """Return the situation chosen, else the one that the call suggests; None before the desk is open."""
        if not self.book.situations:
            return None
        call = self._desk.current
        if self._situation and self._situation_of == self._found():
            return self.book.situation(self._situation)
        if call is None:
            return self.book.situation(GENERAL)
        abuse = any(
            line.kind is NoteKind.ABUSE and line.text and not line.replaced for line in call.lines.lines()
        )
        return self.book.situation(
            self.book.suggested(call.interview.enquiry, call.interview.stage, abuse=abuse)
        )

    @property
    def steps(self) -> tuple[Step, ...]:
        """Return the steps of the situation."""
        situation = self.situation
        return situation.steps if situation else ()

    def _found(self) -> tuple[object, object]:
        call = self._desk.current
        return (call.interview.enquiry, call.interview.stage) if call else (None, None)

    def choose_situation(self, key: str) -> None:
        """Choose the kind of call by hand; what follows from it stands among what was found out, too."""
        enquiries = self.book.situation(key).enquiries
        if key == BEFORE_ORDER:
            self._interview.choose(stage=OrderStage.BEFORE_ORDER)
        elif len(enquiries) == 1 and self._interview.said.enquiry not in enquiries:
            self._interview.choose(enquiry=next(iter(enquiries)))
        self._situation, self._situation_of = key, self._found()
        self._other, self._since = 0, self._session.now()
        self._aside, self._answer = None, ""
        self.follow()

    def choose_fault(self, fault: Fault) -> None:
        """Choose whose fault it is, for the words and among what was found out alike.

        While nobody is on the phone the words alone follow.
        """
        self._fault, self._other = fault, 0
        self._interview.choose(fault=fault)
        self.changed.emit()

    def go(self, step: int) -> None:
        """Go to a step; its words are on show."""
        if 0 <= step < len(self.steps):
            self.step, self._other, self._since = step, 0, self._session.now()
            self._aside, self._answer = None, ""
            self.changed.emit()

    def say_otherwise(self) -> None:
        """Show other words for the same."""
        self._other += 1
        self.changed.emit()

    # --- what is on show ---------------------------------------------------------------------------------------

    @property
    def passage(self) -> Passage | None:
        """Return the words on show."""
        if self._aside is not None:
            return self._aside
        if self._answer:
            return self._of_answer(self._answer)
        if not self.step < len(self.steps):
            return None
        step = self.steps[self.step]
        return self._one_of(step.name[self.language], step.fitting(self.around), cue=step.cue)

    def show_answer(self, key: str) -> None:
        """Show what to answer to something hard."""
        self._answer, self._aside, self._other = key, None, 0
        self._since = self._session.now()
        self.changed.emit()

    def show_rule(self, rule: HouseRule) -> None:
        """Show a rule to read out."""
        what = {Topic.NOT_DONE: Told.REFUSAL, Topic.OFFER: Told.OFFER}.get(rule.topic, Told.RULE)
        place = self.tr(" (published: %1)").replace("%1", rule.place) if rule.place else ""
        self.show_aside(Passage(rule.title + place, rule.text, what))

    def show_aside(self, passage: Passage) -> None:
        """Show words that stand in no file, such as what the record says."""
        self._aside = passage
        self.changed.emit()

    def show_record(self) -> None:
        """Show when and how often the caller came to us and what we answered, from the record alone."""
        call = self._desk.current
        number = call.card.number if call and call.card else None
        if call is None or number is None or not number.e164:
            self.show_aside(Passage(self._record_title(), self.tr("The number is not known yet."), cue=True))
            return
        from complaintdesk.viewmodels.answered_words import AnsweredWords

        e164, call_id = number.e164, call.call_id

        def found(answered: Answered) -> None:
            if self._desk.current is call:
                text, known = AnsweredWords().text(answered)
                self.show_aside(Passage(self._record_title(), text, Told.RECORD, cue=not known))

        self._session.ask(lambda desk: desk.guide.answered(e164, call_id), found)

    def _record_title(self) -> str:
        return self.tr("So far, from the record")

    def _of_answer(self, key: str) -> Passage | None:
        for answer in self.book.answers:
            if answer.key == key:
                return self._one_of(answer.label[self.language], fitting(answer.says, self.around))
        return None

    def _one_of(self, title: str, says: list[Say], *, cue: bool = False) -> Passage | None:
        if not says:
            return None
        say = says[self._other % len(says)]
        return Passage(title, self.words_of(say), say.what, more=len(says) > 1, cue=cue)

    def words_of(self, say: Say) -> str:
        """Return the words as this shop says them, filled with what is known."""
        values = guide_values.values(self._session, self._desk.current, self._since)
        return filled(spoken(say, self.language, self._session.shop.words), values)

    # --- one key says it was told ------------------------------------------------------------------------------

    def tell(self) -> None:
        """Note that the words on show were said to the caller."""
        passage = self.passage
        if passage is not None and not passage.cue:
            self.tell_words(passage.what, passage.words)

    def tell_words(self, what: Told, said: str) -> None:
        """Note that the caller was told something in these words, now."""
        call = self._desk.current
        if call is None:
            self.not_told.emit()
            return
        at = self._session.now()
        call.told.append((what, at))
        self.changed.emit()
        self._desk.saves.save(
            call.call_id, lambda desk, by: desk.calls.tell(call.call_id, what, said, at, by)
        )

    def told_of(self, passage: Passage) -> int | None:
        """Return when the caller was last told a thing of this kind in this call, UTC µs."""
        call = self._desk.current
        return max((at for what, at in call.told if what is passage.what), default=None) if call else None


def language_of_the_screen() -> str:
    """Return ja or en, as the texts name their languages."""
    return "ja" if QLocale().language() == QLocale.Language.Japanese else "en"
