"""The call-back card of the call page: words, countdown, number, QR code, outcome."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication

from complaintdesk.domain.terms import Outcome
from complaintdesk.gui.widgets.qr import qr_pixmap
from complaintdesk.viewmodels import moments, words
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
                Step.OFFER: self.tr("Hang up now and ring back"),
                Step.WAIT: self.tr("Ring back now"),
                Step.OUTCOME: self.tr("Did you reach the caller?"),
            }[step]
        )
        ui.callback_words.setText(self._call_back.words)
        ui.callback_words.setVisible(step is Step.OFFER)
        ui.callback_number.setText(self._number())
        ui.callback_hint.setText(
            {
                Step.OFFER: self.tr("Read the number back to the caller before you hang up."),
                Step.WAIT: self.tr("F3 dials. The outgoing call joins the same case."),
                Step.OUTCOME: self._dialled(),
            }[step]
        )
        ui.callback_go.setText(
            self.tr("Hang up and ring back  F3") if step is Step.OFFER else self.tr("Dial  F3")
        )
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

    def tick(self) -> None:
        """Count down to the moment we promised."""
        step, left = self._call_back.step, self._call_back.left
        if step is Step.OFFER:
            minutes = self._call_back.minutes
            self._ui.callback_when.setText(self.tr("At once (within %n minute(s))", None, minutes))
        elif step is not Step.HIDDEN:
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
