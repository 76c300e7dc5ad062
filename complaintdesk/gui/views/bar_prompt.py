"""What the call bar asks for: one thing at a time, the words to say and the buttons that answer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from complaintdesk.domain.terms import Outcome
from complaintdesk.gui.widgets.chip import restyle
from complaintdesk.viewmodels import call_words, messages, moments, switch_words
from complaintdesk.viewmodels.call_back import Step
from complaintdesk.viewmodels.recording import RecordingState

if TYPE_CHECKING:
    from complaintdesk.domain.errors import UserError
    from complaintdesk.gui.forms.call_bar import Ui_CallBar
    from complaintdesk.viewmodels.call_back import CallBack
    from complaintdesk.viewmodels.call_desk import CallDesk
    from complaintdesk.viewmodels.recording import Recording


class BarPrompt(QObject):
    """What is not saved goes before all else; then the outcome of a call-back, an announcement, a call-back."""

    def __init__(
        self, ui: Ui_CallBar, desk: CallDesk, call_back: CallBack, recording: Recording, bar: QObject
    ) -> None:
        super().__init__(bar)
        self._ui = ui
        self._desk = desk
        self._call_back = call_back
        self._recording = recording
        self._failure = ""
        ui.announced_button.clicked.connect(recording.announce)
        ui.retry_button.clicked.connect(desk.saves.retry)
        ui.later_button.clicked.connect(call_back.later)
        for button, outcome in (
            (ui.reached_button, Outcome.REACHED),
            (ui.no_answer_button, Outcome.NO_ANSWER),
            (ui.busy_button, Outcome.BUSY),
        ):
            button.clicked.connect(lambda _=False, outcome=outcome: call_back.note_outcome(outcome))
            button.clicked.connect(ui.note_edit.setFocus)
        for button in (ui.announced_button, ui.retry_button, ui.later_button):
            button.clicked.connect(
                ui.note_edit.setFocus
            )  # the button goes: the next word belongs in the line
        desk.saves.failed.connect(self._on_not_saved)
        for changed in (
            desk.saves.changed,
            desk.current_changed,
            desk.card_changed,
            call_back.changed,
            recording.changed,
        ):
            changed.connect(self.show)
        self.show()

    def _on_not_saved(self, failure: UserError) -> None:
        self._failure = messages.worded(failure)

    def show(self) -> None:
        """Show what is asked for now, and nothing when nothing is."""
        ui, step = self._ui, self._call_back.step
        failed = bool(self._desk.saves.waiting)
        outcome = step is Step.OUTCOME and not failed
        said = self._recording.state is not RecordingState.ON or self._recording.announced_at
        announce = not said and not failed and not outcome
        offer = step in (Step.SUGGEST, Step.OFFER, Step.WAIT) and not failed and not announce
        for button in (ui.reached_button, ui.no_answer_button, ui.busy_button):
            button.setVisible(outcome)
        ui.announced_button.setVisible(announce)
        ui.retry_button.setVisible(failed)
        ui.later_button.setVisible(offer)
        restyle(ui.prompt_card, "card", "red" if failed else "amber")
        if failed:
            ui.prompt_text.setText(self._failure)
        elif announce:
            ui.prompt_text.setText(self.tr("Say: “%1”").replace("%1", self._recording.words))
        elif outcome or offer:
            ui.prompt_text.setText(self._of_call_back(step))
        ui.prompt_card.setVisible(failed or announce or outcome or offer)

    def tick(self) -> None:
        """Count down to the moment we promised."""
        if self._call_back.step is Step.WAIT:
            self.show()

    def _of_call_back(self, step: Step) -> str:
        call, left = self._desk.current, self._call_back.left
        number = call_words.number(call) if call else ""
        match step:
            case Step.SUGGEST:
                why = switch_words.why(self._call_back.reasons)
                return self.tr("Better ring back: %1. F3 shows the words.").replace("%1", why)
            case Step.OFFER:
                text = self.tr("Say: “%1” Read the number back: %2. F3 hangs up.")
                text = text.replace("%1", self._call_back.words)
                return text.replace("%2", number or self.tr("ask for it first"))
            case Step.WAIT:
                text = self.tr("Ring back %1 within %2; F3 dials.")
                if left < 0:
                    text = self.tr("Ring back %1, %2 late; F3 dials.")
                return text.replace("%1", number).replace("%2", moments.length(abs(left)))
            case _:
                by_hand = self._call_back.by_hand
                text = self.tr("Please dial %1. Reached?") if by_hand else self.tr("Dialled %1. Reached?")
                return text.replace("%1", self._call_back.to_dial)
