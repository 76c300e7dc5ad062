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
        self._told = ("", "")
        self._second = QTimer(self, interval=500)
        self._second.timeout.connect(self._show_time)
        ui.announced_button.clicked.connect(recording.announce)
        recording.levels_changed.connect(self._show_levels)
        recording.trouble_changed.connect(self._on_trouble)
        recording.pre_roll.changed.connect(self.show)
        recording.missed.connect(self._on_missed)
        recording.gapped.connect(self._on_gapped)
        recording.nobody_there.connect(self._on_nobody_there)
        recording.refused.connect(self._on_refused)
        self.show()

    def show(self) -> None:
        """Show where the recording stands."""
        ui, recording = self._ui, self._recording
        on = recording.state is not RecordingState.OFF
        ui.record_card.setVisible(on)
        restyle(ui.record_button, "kind", "recording" if recording.wanted else "danger")
        ui.record_button.setText(self.tr("Stop  F4") if recording.wanted else self.tr("Record  F4"))
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
        _, trouble, tone = self._trouble()
        restyle(ui.record_note, "tone", tone)
        if recording.again:
            note = self.tr("The next recording begins once this one is saved; F4 again, and it does not.")
        elif said:
            note = self.tr("Announced at %1").replace("%1", moments.full(said)[-8:])
        else:
            note = self.tr("Say these words, then tick: the moment is noted.")
        ui.record_note.setText(trouble or note)
        not_kept = "" if on else self._not_kept()
        ui.pre_roll_note.setText(not_kept)
        ui.pre_roll_note.setVisible(bool(not_kept))
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

    def _on_trouble(self) -> None:
        """Say what is wrong for as long as that is so, and when it is over."""
        self.show()
        before, (kind, words, tone) = self._told, self._trouble()
        # How many minutes are left stands on the card; the line says once that they are few.
        self._told = (kind, "" if kind == "room" else words)
        over = {
            "silent": self.tr("The recorder answers again."),
            "lost": self.tr("Sound comes from both sides again. The gap is noted."),
            "room": self.tr("There is room on the disk again."),
            "flat": self.tr("The caller is heard again."),
        }
        state = self._recording.state
        if words and self._told != before:
            self._tell(words, tone)
        elif not words and before[0] and state is RecordingState.ON:
            self._tell(over[before[0]], "calm")
        elif not words and before[0] and state is RecordingState.OFF:
            self._tell(self.tr("The recording has ended."), "calm")

    def _trouble(self) -> tuple[str, str, str]:
        """Return what kind of thing is wrong with the running recording, the words for it, and their tone."""
        recording = self._recording
        minutes = recording.room.minutes
        if recording.silent:
            silent = self.tr(
                "The recorder does not answer. What was recorded is kept; if it stays silent, another takes its place."
            )
            return "silent", silent, "red"
        if recording.lost:
            return "lost", self._lost_words(), "red"
        if minutes is not None:
            room = self.tr(
                "The disk is nearly full: it takes about %n more minute(s) of sound. Free some space.",
                None,
                minutes,
            )
            return "room", room, "amber"
        if recording.flat:
            flat = self.tr(
                "The caller’s side is flat: nobody was heard for 20 s. Look under Settings, Recording."
            )
            return "flat", flat, "red"
        return "", "", ""

    def _lost_words(self) -> str:
        match self._recording.lost:
            case ("staff",):
                return self.tr(
                    "No sound comes from our side. The caller’s is still recorded; check the microphone."
                )
            case ("caller",):
                return self.tr(
                    "No sound comes from the caller’s side. Ours is still recorded; check the line."
                )
            case _:
                return self.tr(
                    "No sound comes from either side. Check the devices; recording goes on by itself."
                )

    def _not_kept(self) -> str:
        """Say that the seconds before F4 are not in memory, where the shop wants them there."""
        pre_roll = self._recording.pre_roll
        match pre_roll.lost:
            case ():
                return ""
            case ("staff",):
                return self.tr("The seconds before F4 are kept without our side: no sound comes from it.")
            case ("caller",):
                return self.tr(
                    "The seconds before F4 are kept without the caller’s side: no sound comes from it."
                )
        why = {
            "busy": self.tr("another program holds the microphone"),
            "denied": self.tr("the system does not let ComplaintDesk listen"),
            "died": self.tr("the recorder stopped"),
            "silent": self.tr("the recorder does not answer"),
        }.get(pre_roll.why, self.tr("no sound comes from the devices"))
        text = self.tr("The seconds before F4 are not being kept: %1. F4 itself can be pressed as ever.")
        return text.replace("%1", why)

    def _on_missed(self, ms: int | None, slept: bool) -> None:
        if ms is None:
            text = self.tr(
                "The recorder stopped before any sound was kept, and was started again. Recording begins only now."
            )
            self._tell(text, "red")
            return
        text = (
            self.tr(
                "The computer slept, and recording went on when it woke. %1 s are missing; the gap is noted."
            )
            if slept
            else self.tr("The recorder stopped and was started again. %1 s are missing; the gap is noted.")
        )
        self._tell(text.replace("%1", f"{ms / 1000:.1f}"), "red")

    def _on_gapped(self, source: str, ms: int) -> None:
        text = (
            self.tr("%1 s of the caller’s side are missing; the gap is noted.")
            if source == "caller"
            else self.tr("%1 s of our side are missing; the gap is noted.")
        )
        self._tell(text.replace("%1", f"{ms / 1000:.1f}"), "amber")

    def _on_nobody_there(self) -> None:
        self._tell(
            self.tr("Nobody is on the line now, so nothing is recorded. Press F4 in the call."), "amber"
        )

    def _on_refused(self, failure: UserError) -> None:
        self._tell(messages.worded(failure), "red")
