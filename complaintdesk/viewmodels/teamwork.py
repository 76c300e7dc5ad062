"""Asking a colleague and handing the call over without leaving it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from complaintdesk.domain import redaction
from complaintdesk.domain.teamwork import MAX_SAID, TeamKind, TeamRow, open_questions
from complaintdesk.viewmodels import team_words

if TYPE_CHECKING:
    from complaintdesk.domain.shop import Staff
    from complaintdesk.domain.teamwork import HandOverReason
    from complaintdesk.viewmodels.call_desk import CallDesk
    from complaintdesk.viewmodels.desk_call import DeskCall
    from complaintdesk.viewmodels.session import Session


class Teamwork(QObject):
    """What colleagues do for the call in hand."""

    changed = Signal()
    """Something was asked, answered or handed over, or another call is in hand."""

    def __init__(self, session: Session, desk: CallDesk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._desk = desk
        desk.current_changed.connect(self.changed)
        session.person_changed.connect(self.changed)

    @property
    def possible(self) -> bool:
        """Tell whether there is a call to ask about or to hand over."""
        return self._desk.current is not None

    @property
    def colleagues(self) -> list[Staff]:
        """Return everybody of the shop but who sits here."""
        return [person for person in self._session.shop.staff if person != self._session.person]

    @property
    def questions(self) -> list[TeamRow]:
        """Return the questions of the call in hand that wait for an answer."""
        call = self._desk.current
        return open_questions(call.team) if call else []

    def leaves(self, question: str) -> str:
        """Return a question as it leaves the desk: without who the caller is."""
        call = self._desk.current
        return redaction.without_caller(question.strip(), _known(call) if call else ())[:MAX_SAID]

    def ask(self, question: str) -> str:
        """Note a question and return it as it may leave the desk, empty if there is none."""
        call, text = self._desk.current, self.leaves(question)
        if call is None or not text:
            return ""
        question_id, at = self._session.new_id(), self._session.now()
        self._add(
            call, TeamRow(kind=TeamKind.ASKED, words=text, at=at, staff=self._me, question_id=question_id)
        )
        self._desk.saves.save(
            call.call_id, lambda desk, by: desk.team.ask(call.call_id, question_id, text, at, by)
        )
        return text

    def answer(self, question: TeamRow, answer: str, staff_id: str) -> bool:
        """Note what a colleague answered, and whether there was anything; ``staff_id`` empty for one outside."""
        call, answer = self._desk.current, answer.strip()[:MAX_SAID]
        if call is None or not answer:
            return False
        other = self._session.shop.person(staff_id).name if staff_id else ""
        row = TeamRow(
            kind=TeamKind.ANSWERED,
            words=answer,
            at=self._session.now(),
            staff=self._me,
            other=other,
            question_id=question.question_id,
        )
        self._add(call, row)
        self._desk.saves.save(
            call.call_id,
            lambda desk, by: desk.team.answer(call.call_id, question.question_id, answer, staff_id, by),
        )
        return True

    def words(self, staff_id: str, reason: HandOverReason) -> str:
        """Return what to tell the caller about who goes on."""
        return team_words.reason_words(reason).replace("%1", self._session.shop.person(staff_id).name)

    def hand_over(self, staff_id: str, reason: HandOverReason, *, told: bool) -> bool:
        """Let a colleague go on with the call at this desk: what is written from now on is theirs."""
        call = self._desk.current
        if call is None or not staff_id:
            return False
        words = self.words(staff_id, reason) if told else ""
        at = self._session.now()
        row = TeamRow(
            kind=TeamKind.HANDED_OVER,
            words=words,
            at=at,
            staff=self._me,
            other=self._session.shop.person(staff_id).name,
            reason=reason,
        )
        self._add(call, row)
        self._desk.saves.save(
            call.call_id, lambda desk, by: desk.team.hand_over(call.call_id, staff_id, reason, words, at, by)
        )
        self._session.sit(staff_id)
        return True

    @property
    def signs_in(self) -> bool:
        """Tell whether the colleague has to sign in before the lines are theirs."""
        return self._session.signs_in

    @property
    def _me(self) -> str:
        return self._session.person.name if self._session.person else ""

    def _add(self, call: DeskCall, row: TeamRow) -> None:
        call.team.append(row)
        self.changed.emit()


def _known(call: DeskCall) -> list[str]:
    """Return by what the caller is known, typed or found."""
    known = [call.number, call.dialled, call.name, call.order_number]
    if card := call.card:
        known += [card.name, card.number.shown, card.number.e164] if card.number else [card.name]
        for order in card.orders:
            known += [order.name, order.kana, order.mail, order.order_number, *order.phones]
    return [text for text in known if text]
