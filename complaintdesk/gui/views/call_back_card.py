"""The call-back card of the call page: words, countdown, number, QR code, outcome."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication

from complaintdesk.domain.terms import Outcome
from complaintdesk.gui.widgets.choices import fill
from complaintdesk.gui.widgets.qr import qr_pixmap
from complaintdesk.viewmodels import moments, switch_words, words
from complaintdesk.viewmodels.call_back import Step

if TYPE_CHECKING:
    from complaintdesk.gui.forms.call_page import Ui_CallPage
    from complaintdesk.viewmodels.call_back import CallBack
    from complaintdesk.viewmodels.call_desk import CallDesk


class CallBackCard(QObject):
    """Wires the card; it never takes the focus from the note line."""

    def __init__(self, ui: Ui_CallPage, call_back: CallBack, desk: CallDesk, page: QObject) -> None:
        super().__init__(page)
        self._ui = ui
        self._call_back = call_back
        self._desk = desk
        ui.callback_go.clicked.connect(call_back.offer)
        ui.callback_later.clicked.connect(call_back.later)
        ui.callback_who.activated.connect(self._choose_who)
        ui.callback_read.clicked.connect(self._note_read_back)
        ui.callback_copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(call_back.to_dial))
        for button, outcome in (
            (ui.reached_button, Outcome.REACHED),
            (ui.no_answer_button, Outcome.NO_ANSWER),
            (ui.busy_button, Outcome.BUSY),
            (ui.refused_button, Outcome.REFUSED),
            (ui.wrong_button, Outcome.WRONG_NUMBER),
        ):
            button.clicked.connect(lambda _=False, outcome=outcome: call_back.note_outcome(outcome))
        call_back.changed.connect(self.show)
        desk.card_changed.connect(self.show)
        self.show()

    def show(self) -> None:
        """Show the step that is on now."""
        ui, step = self._ui, self._call_back.step
        ui.callback_card.setVisible(step is not Step.HIDDEN)
        if step is Step.HIDDEN:
            return
        ui.callback_title.setText(
            {
                Step.SUGGEST: self.tr("Switch to ringing back now"),
                Step.OFFER: self.tr("Hang up now and ring back"),
                Step.WAIT: self.tr("Ring back now"),
                Step.OUTCOME: self.tr("Did you reach the caller?"),
            }[step]
        )
        ui.callback_words.setText(self._call_back.words)
        ui.callback_words.setVisible(step is Step.OFFER)
        reasons = switch_words.why(self._call_back.reasons)
        ui.callback_reasons.setText(reasons)
        ui.callback_reasons.setVisible(step is Step.SUGGEST and bool(reasons))
        ui.callback_rows.setVisible(step is not Step.SUGGEST)
        self._show_offer(step)
        ui.callback_number.setText(self._number())
        ui.callback_hint.setText(
            {
                Step.SUGGEST: self.tr("F3 shows what to say; nothing is hung up yet."),
                Step.OFFER: self.tr("Read the number back to the caller before you hang up."),
                Step.WAIT: self.tr("F3 dials. The outgoing call joins the same case."),
                Step.OUTCOME: self._dialled(),
            }[step]
        )
        go = {Step.SUGGEST: self.tr("Show the words  F3"), Step.OFFER: self.tr("Hang up and ring back  F3")}
        ui.callback_go.setText(go.get(step, self.tr("Dial  F3")))
        ui.callback_go.setVisible(step is not Step.OUTCOME)
        ui.callback_later.setVisible(step is not Step.OUTCOME)
        ui.callback_copy.setVisible(step is Step.OUTCOME)
        ui.outcome_actions.setVisible(step is Step.OUTCOME)
        by_hand = step is Step.OUTCOME and self._call_back.by_hand
        code = qr_pixmap(f"tel:{self._call_back.to_dial}") if by_hand else None
        ui.callback_qr.setVisible(code is not None)
        if code is not None:
            ui.callback_qr.setPixmap(code)
        self.tick()

    def _show_offer(self, step: Step) -> None:
        """Show what is settled before hanging up: the number read back, who rings, what follows if nobody answers."""
        ui, offered = self._ui, step is Step.OFFER
        for widget in (ui.callback_who_caption, ui.callback_who, ui.callback_read):
            widget.setVisible(offered)
        ui.callback_read.setChecked(bool(self._call_back.read_back_line))
        plan = switch_words.retry_plan(self._call_back.retry_minutes)
        ui.callback_retry.setText(plan)
        ui.callback_retry.setVisible(bool(plan) and step in (Step.OFFER, Step.WAIT))
        if offered:
            people = self._call_back.people
            if [ui.callback_who.itemData(place) for place in range(ui.callback_who.count())] != list(people):
                fill(ui.callback_who, people)
            ui.callback_who.setCurrentIndex(ui.callback_who.findData(self._call_back.chosen))

    def _choose_who(self) -> None:
        self._call_back.choose(str(self._ui.callback_who.currentData()))

    def _note_read_back(self, done: bool) -> None:
        self._call_back.read_back(self._number(), done=done)

    def tick(self) -> None:
        """Count down to the moment we promised."""
        step, left = self._call_back.step, self._call_back.left
        if step is Step.OFFER:
            minutes = self._call_back.minutes
            self._ui.callback_when.setText(self.tr("At once (within %n minute(s))", None, minutes))
        elif step in (Step.WAIT, Step.OUTCOME):
            late = self.tr("%1 late").replace("%1", moments.length(-left))
            in_time = self.tr("within %1").replace("%1", moments.length(left))
            self._ui.callback_when.setText(in_time if left >= 0 else late)

    def _dialled(self) -> str:
        text = self.tr("Please dial: %1") if self._call_back.by_hand else self.tr("Dialled: %1")
        return text.replace("%1", self._call_back.to_dial)

    def _number(self) -> str:
        call = self._desk.current
        if call is None:
            return ""
        if call.card is None or call.card.number is None:
            return call.number or self.tr("Ask for the number first")
        return words.number(call.card.number, call.number)
