"""The call bar: the call in hand in a few lines, in front of the pages that the shop works in.

A second view of what the call page shows; nothing is kept in it but the line that is being written.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from complaintdesk.domain.terms import BlockState
from complaintdesk.gui import composing, theme
from complaintdesk.gui.bar_place import BarPlace
from complaintdesk.gui.forms.call_bar import Ui_CallBar
from complaintdesk.gui.views.bar_prompt import BarPrompt
from complaintdesk.gui.views.note_writing import NoteWriting
from complaintdesk.gui.widgets.chip import restyle
from complaintdesk.viewmodels import call_words, moments, words
from complaintdesk.viewmodels.call_back import Step
from complaintdesk.viewmodels.desk_call import Phase
from complaintdesk.viewmodels.pace import Pace
from complaintdesk.viewmodels.recording import RecordingState

if TYPE_CHECKING:
    from PySide6.QtGui import QCloseEvent

    from complaintdesk.viewmodels.call_back import CallBack
    from complaintdesk.viewmodels.call_desk import CallDesk
    from complaintdesk.viewmodels.line_marks import LineMarks
    from complaintdesk.viewmodels.rail import Rail
    from complaintdesk.viewmodels.recording import Recording
    from complaintdesk.viewmodels.session import Session

_WIDTH = 660


class CallBar(QWidget):
    """In front of all windows, without a frame. Alt and the arrows move it, or the mouse where nothing else is."""

    full_wanted = Signal()
    """Ctrl+M, the button, or the bar was closed."""
    new_wanted = Signal()
    """F2."""
    team_wanted = Signal()
    """F11: asking and handing over need the page."""

    def __init__(
        self,
        session: Session,
        desk: CallDesk,
        call_back: CallBack,
        recording: Recording,
        rail: Rail,
        marks: LineMarks,
    ) -> None:
        super().__init__(
            None,
            Qt.WindowType.Window | Qt.WindowType.FramelessWindowHint | Qt.WindowType.WindowStaysOnTopHint,
        )
        self.ui = Ui_CallBar()
        self.ui.setupUi(self)
        self._desk = desk
        self._call_back = call_back
        self._recording = recording
        self._rail = rail
        self._pace = Pace(session, desk, self)
        self.place = BarPlace(self)
        self.setWindowTitle(self.tr("Call bar — ComplaintDesk"))
        self.writing = NoteWriting(
            self.ui,
            desk,
            marks,
            self.say,
            self,
            hint=self.tr("Alt+1 to 8 or / kind of line · ↑ corrects · Alt+arrows move the bar"),
        )
        self._prompt = BarPrompt(self.ui, desk, call_back, recording, self)
        self._wire()
        self.say("", "")
        self._show_call()
        composing.watch(self)

    def _wire(self) -> None:
        ui, desk = self.ui, self._desk
        for button, key, act in (
            (ui.new_button, "F2", self.new_wanted),
            (ui.callback_button, "F3", self.call_back),
            (ui.record_button, "F4", self.record),
            (ui.team_button, "F11", self.team_wanted),
            (ui.end_button, "F12", self.end_call),
            (ui.full_button, "Ctrl+M", self.full_wanted),
        ):
            button.clicked.connect(act)
            QShortcut(QKeySequence(key), self).activated.connect(act)
        desk.current_changed.connect(self._show_call)
        desk.card_changed.connect(self._show_caller)
        desk.lines_changed.connect(self._on_lines)
        desk.saves.changed.connect(self._show_last)
        desk.ticked.connect(self._tick)
        desk.outcome_wanted.connect(ui.no_answer_button.setFocus)
        self._call_back.changed.connect(self._show_acts)
        self._recording.changed.connect(self._show_acts)
        self._recording.trouble_changed.connect(self._tick)
        self._recording.pre_roll.changed.connect(self._tick)
        self._pace.changed.connect(self._tick)
        self._rail.badge_changed.connect(self._show_due)

    # --- the verbs behind F2, F3, F4, F12 ----------------------------------------------------------------

    def new_call(self) -> None:
        """F2: take a call; typable at once."""
        composing.settle()
        self._desk.begin()
        self.ui.note_edit.setFocus()

    def call_back(self) -> None:
        """F3: offer to ring back, then hang up, then dial."""
        composing.settle()
        self.writing.file_what_is_typed()
        self._call_back.offer()

    def record(self) -> None:
        """F4: start or stop recording."""
        composing.settle()
        self._recording.toggle()

    def end_call(self) -> None:
        """F12: the conversation is over."""
        composing.settle()
        self._desk.end()
        if self._desk.current is None:  # else it asks something first
            self.ui.note_edit.setFocus()

    # --- showing -------------------------------------------------------------------------------------------

    def say(self, text: str, tone: str) -> None:
        """Say what the window's line would say; the next line or call makes it past."""
        self.ui.told_label.setText(text)
        self.ui.told_label.setVisible(bool(text))
        restyle(self.ui.told_label, "tone", tone)

    def _show_call(self) -> None:
        self.say("", "")
        self.writing.show_call()
        if self.isActiveWindow():
            self.ui.note_edit.setFocus()
        self._show_acts()
        self._show_caller()
        self._show_last()
        self._show_due()
        self._tick()

    def _show_acts(self) -> None:
        ui, call, step = self.ui, self._desk.current, self._call_back.step
        live = call is not None and call.phase is not Phase.BETWEEN
        ui.new_button.setVisible(call is None)
        for button in (ui.callback_button, ui.record_button, ui.team_button, ui.end_button):
            button.setVisible(call is not None)
        ui.callback_button.setEnabled(call is not None and call.phase is not Phase.CALLING)
        go = {Step.OFFER: self.tr("Hang up and ring back  F3"), Step.WAIT: self.tr("Dial  F3")}
        ui.callback_button.setText(go.get(step, self.tr("Call back  F3")))
        recording = self._recording.wanted
        ui.record_button.setEnabled(live)
        ui.record_button.setText(self.tr("Stop  F4") if recording else self.tr("Record  F4"))
        restyle(ui.record_button, "kind", "recording" if recording else "danger")
        ui.end_button.setText(self.tr("End call  F12") if live else self.tr("Put away  F12"))
        self._tick()

    def _show_caller(self) -> None:
        ui, call = self.ui, self._desk.current
        card = call.card if call else None
        for label, text in (
            (ui.name_label, call_words.name(call) if call else ""),
            (ui.number_label, call_words.number(call) if call else ""),
        ):
            label.setText(text)
            label.setVisible(bool(text))
        block = card.block if card else None
        in_force = block is not None and block.state is BlockState.IN_FORCE
        ui.block_chip.say(words.block_state(block.state) if block else "", "red" if in_force else "amber")
        ui.vip_chip.say(self.tr("VIP") if card and card.mark and card.mark.vip else "", "green")
        ui.doubt_chip.say(words.doubt(card.number, call.number) if call and card else "", "amber")

    def _on_lines(self) -> None:
        self.say("", "")
        self._show_last()

    def _show_last(self) -> None:
        ui, call = self.ui, self._desk.current
        last = call_words.last_line(call) if call else ""
        ui.last_label.setText(last)
        ui.last_label.setVisible(bool(last))

    def _show_due(self) -> None:
        overdue = self._rail.overdue if self._desk.current is None else 0
        self.ui.due_label.setText(self.tr("%n overdue", None, overdue) if overdue else "")
        self.ui.due_label.setVisible(bool(overdue))
        restyle(self.ui.due_label, "tone", "amber")

    def _tick(self) -> None:
        ui, recording = self.ui, self._recording
        ui.state_label.setText(call_words.state(self._desk.current, self._desk.now()))
        live, waiting = self._pace.live, moments.length(self._pace.waiting)
        ui.waiting_label.setText(self.tr("No word of ours for %1").replace("%1", waiting) if live else "")
        ui.waiting_label.setVisible(live)
        restyle(ui.waiting_label, "tone", "amber" if live and self._pace.long else "")
        titles = {
            RecordingState.OPENING: self.tr("Opening the microphone…"),
            RecordingState.ON: self.tr("Recording %1").replace("%1", moments.length(recording.lasted)),
            RecordingState.ENDING: self.tr("Saving, then recording again…")
            if recording.again
            else self.tr("Saving the recording…"),
        }
        title = titles.get(recording.state, "")
        if title:
            ui.recording_chip.say(self._silence() or title, "red")
        else:
            ui.recording_chip.say(self._not_kept(), "amber")
        self._prompt.tick()

    def _not_kept(self) -> str:
        """Say that the seconds before F4 are not in memory, where the shop wants them there."""
        match self._recording.pre_roll.lost:
            case ():
                return ""
            case (_,):
                return self.tr("Before F4: one side only")
            case _:
                return self.tr("Before F4: not kept")

    def _silence(self) -> str:
        """Say which side of a recording gives no sound, or that it will end for want of room."""
        if self._recording.silent:
            return self.tr("The recorder does not answer")
        minutes = self._recording.room.minutes
        if minutes is not None and not self._recording.lost:
            return self.tr("Recording: %n more minute(s) fit", None, minutes)
        match self._recording.lost:
            case ():
                return ""
            case ("staff",):
                return self.tr("Recording: no sound from us")
            case ("caller",):
                return self.tr("Recording: no sound from the caller")
            case _:
                return self.tr("Recording: no sound at all")

    # --- the window ------------------------------------------------------------------------------------------

    def event(self, event: QEvent) -> bool:
        """Be as high as what is shown needs, and stay on the screen with it."""
        done = super().event(event)
        if event.type() in (QEvent.Type.LayoutRequest, QEvent.Type.Show, QEvent.Type.StyleChange):
            self._fit()
        return done

    def _fit(self) -> None:
        layout = self.layout()
        if layout is None:
            return
        width = min(theme.current().px(_WIDTH), self.screen().availableGeometry().width())
        self.setFixedWidth(width)
        layout.activate()
        self.resize(width, max(layout.totalHeightForWidth(width), layout.totalMinimumSize().height()))
        self.place.settle()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Closing the bar closes nothing: the window comes back."""
        self.full_wanted.emit()
        event.accept()
