"""The recording card of the call page: the words to say, the levels, how long it has run."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from complaintdesk.gui.widgets.chip import restyle
from complaintdesk.viewmodels import messages, moments
from complaintdesk.viewmodels.recording import RecordingState

if TYPE_CHECKING:
    from collections.abc import Callable

    from complaintdesk.domain.errors import UserError
    from complaintdesk.gui.forms.call_page import Ui_CallPage
    from complaintdesk.viewmodels.recording import Recording


class RecordCard(QObject):
    """Wires the card and the record button."""

    def __init__(
        self, ui: Ui_CallPage, recording: Recording, tell: Callable[[str, str], None], page: QObject
    ) -> None:
        super().__init__(page)
        self._ui = ui
        self._recording = recording
        self._tell = tell
        self._was_lost = False
        self._second = QTimer(self, interval=500)
        self._second.timeout.connect(self._show_time)
        ui.announced_button.clicked.connect(recording.announce)
        recording.levels_changed.connect(self._show_levels)
        recording.lost_changed.connect(self._on_lost)
        recording.missed.connect(self._on_missed)
        recording.refused.connect(self._on_refused)
        self.show()

    def show(self) -> None:
        """Show where the recording stands."""
        ui, recording = self._ui, self._recording
        on = recording.state is not RecordingState.OFF
        ui.record_card.setVisible(on)
        restyle(ui.record_button, "kind", "recording" if on else "danger")
        ui.record_button.setText(self.tr("Stop  F4") if on else self.tr("Record  F4"))
        titles = {
            RecordingState.OPENING: self.tr("Opening the microphone…"),
            RecordingState.ON: self.tr("Recording"),
            RecordingState.ENDING: self.tr("Saving the recording…"),
        }
        ui.record_title.setText(titles.get(recording.state, ""))
        if on:  # the words are the shop’s, which is not loaded before the first picture
            ui.record_words.setText(recording.words)
        said = recording.announced_at
        ui.announced_button.setVisible(not said)
        ui.announced_button.setEnabled(recording.state is RecordingState.ON)
        lost = self._lost_words()
        restyle(ui.record_note, "tone", "red" if lost else "")
        if said:
            note = self.tr("Announced at %1").replace("%1", moments.full(said)[-8:])
        else:
            note = self.tr("Say these words, then tick: the moment is noted.")
        ui.record_note.setText(lost or note)
        if on:
            self._second.start()
        else:
            self._second.stop()
            self._show_levels(0.0, 0.0)
        self._show_time()

    def _show_time(self) -> None:
        recording = self._recording
        running = recording.state is RecordingState.ON
        self._ui.record_time.setText(moments.length(recording.lasted) if running else "")

    def _show_levels(self, staff: float, caller: float) -> None:
        self._ui.staff_meter.set_level(staff)
        self._ui.caller_meter.set_level(caller)

    def _on_lost(self) -> None:
        """Say which side gives nothing for as long as that is so, and when it is back."""
        self.show()
        words = self._lost_words()
        if words:
            self._tell(words, "red")
        elif self._recording.state is RecordingState.ON and self._was_lost:
            self._tell(self.tr("Sound comes from both sides again. The gap is noted."), "calm")
        self._was_lost = bool(self._recording.lost)

    def _lost_words(self) -> str:
        match self._recording.lost:
            case ("staff",):
                words = self.tr(
                    "No sound comes from our side. The caller’s is still recorded; check the microphone."
                )
            case ("caller",):
                words = self.tr(
                    "No sound comes from the caller’s side. Ours is still recorded; check the line."
                )
            case ():
                words = (
                    self.tr(
                        "The caller’s side is flat: nobody was heard for 20 s. Look under Settings, Recording."
                    )
                    if self._recording.flat
                    else ""
                )
            case _:
                words = self.tr(
                    "No sound comes from either side. Check the devices; recording goes on by itself."
                )
        return words

    def _on_missed(self, ms: int) -> None:
        text = self.tr("The recorder stopped and was started again. %1 s are missing; the gap is noted.")
        self._tell(text.replace("%1", f"{ms / 1000:.1f}"), "red")

    def _on_refused(self, failure: UserError) -> None:
        self._tell(messages.worded(failure), "red")
