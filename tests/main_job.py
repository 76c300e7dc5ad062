"""The main job, once, by keys and mouse on the real window: from the first start to evidence that is checked.

Used by the journey test and by `make demo`. Words and numbers are made up; nobody is dialled (the desk shows the
number).
"""

from __future__ import annotations

import time
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import shiboken6
from audio_rig import CALLER, MIC, AudioRig, synthetic_speech
from person import Person
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit

from complaintdesk.gui.dialogs.block_dialog import BlockDialog
from complaintdesk.gui.dialogs.export_dialog import ExportDialog
from complaintdesk.gui.dialogs.setup_dialog import SetupDialog
from complaintdesk.viewmodels.call_back import Step
from complaintdesk.viewmodels.desk_call import Phase
from complaintdesk.viewmodels.recording import RecordingState
from complaintdesk.window import DeskWindow

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    import numpy as np
    import numpy.typing as npt

NUMBER = "０９０−０１２３−４５６７"
LINES = (
    "りんごが5個潰れて届いた。𠮷田様への贈り物だった。",
    "㈱見本商事あての分も同じ箱に入っていた。",
)


@dataclass
class MainJob:
    """One newcomer's first hour. ``show(name, widget)`` is called when there is something to look at."""

    home: Path
    out: Path
    devices: AudioRig
    show: Callable[[str, object], None] = lambda _name, _widget: None
    desk: DeskWindow = field(init=False)
    person: Person = field(init=False)
    recording_id: str = ""
    package: Path = field(init=False)
    heard: npt.NDArray[np.int16] | None = None
    """What came out of the loudspeaker when the recording was played, mono at 48 kHz."""
    flagged_in: float = 0.0
    """Seconds from the last digit of a blocked number to the warning on the screen."""

    def do_all(self) -> None:
        """Do every step in order."""
        for step in (
            self.first_start,
            self.choose_devices,
            self.take_call,
            self.ring_back,
            self.record_abuse,
            self.see_case,
            self.propose_block,
            self.approve_block,
            self.see_it_flagged,
            self.export,
        ):
            step()

    def first_start(self) -> None:
        """Name shop and people, write the recovery code down, type it again."""
        self.desk = DeskWindow(self.home)
        self.desk.start()
        dialog = next(widget for widget in QApplication.topLevelWidgets() if isinstance(widget, SetupDialog))
        hand = Person(self.desk, dialog)
        hand.type("見本果樹園", dialog.ui.shop_edit)
        owner = dialog.ui.people_table.cellWidget(0, 0)
        assert isinstance(owner, QLineEdit)
        hand.type("見本 一郎", owner)
        self.show("01-first-start", dialog)
        hand.click(dialog.ui.next_button)
        hand.see(lambda: dialog.ui.steps.currentIndex() == 1, "the recovery code")
        code = dialog.ui.code_label.text().replace("\n", "")
        self.show("02-recovery-code", dialog)
        hand.click(dialog.ui.next_button)
        hand.type(code.lower(), dialog.ui.retype_edit)
        hand.press(Qt.Key.Key_Return)
        hand.see(self.desk.window.isVisible, "the desk")
        self.person = Person(self.desk)
        self.person.settle()

    def choose_devices(self) -> None:
        """Choose the inputs of both sides."""
        settings = self.person.window.show_page("settings").go_to("sound").ui
        self.person.see(lambda: settings.staff_source_box.findData(MIC) > 0, "the inputs listed")
        self.person.choose(settings.staff_source_box, MIC)
        self.person.choose(settings.caller_source_box, CALLER)
        self.person.settle()
        self.show("03-settings", self.person.window)

    def take_call(self) -> None:
        """F2; number and name; timed lines."""
        person = self.person
        person.press(Qt.Key.Key_F2)
        person.say(LINES[0])
        ui = person.call_page.ui
        person.type(NUMBER, ui.number_edit)
        person.type("見本 花子", ui.name_edit)
        person.say(LINES[1])
        person.press(Qt.Key.Key_2, Qt.KeyboardModifier.AltModifier)
        person.say("今日中に代わりを送ってほしい。")
        person.settle()
        self.show("04-call", person.window)

    def ring_back(self) -> None:
        """F3 three times: words, hang up, dial; the caller is reached."""
        person = self.person
        for step in (Step.OFFER, Step.WAIT, Step.OUTCOME):
            person.press(Qt.Key.Key_F3)
            person.see(lambda step=step: self.desk.call_back.step is step, f"the step {step.name}")
            person.settle()
            self.show(f"05-call-back-{step.name.lower()}", person.window)
        person.click(person.call_page.ui.reached_button)
        person.see(lambda: self.desk.calls.current.phase is Phase.LIVE, "the call going on")

    def record_abuse(self) -> None:
        """F4; announce; both sides speak; the exact words; F4; F12."""
        person, ui = self.person, self.person.call_page.ui
        staff = synthetic_speech("ろくおんいたします", self.out.parent / "staff.wav")
        caller = synthetic_speech("せきにんしゃをだせばかやろう", self.out.parent / "caller.wav")
        person.press(Qt.Key.Key_F4)
        person.see(lambda: self.desk.recording.state is RecordingState.ON, "the recording running")
        self.recording_id = self.desk.recording.recording_id
        person.click(ui.announced_button)
        voices = (self.devices.speak_mic(staff), self.devices.speak_caller(caller))
        person.press(Qt.Key.Key_7, Qt.KeyboardModifier.AltModifier)
        person.say("「責任者を出せ、馬鹿野郎」と大声で繰り返す。")
        self.show("06-recording", person.window)
        for voice in voices:
            person.see(lambda voice=voice: voice.poll() == 0, "the words spoken")
        person.press(Qt.Key.Key_F4)
        person.see(lambda: self.desk.recording.state is RecordingState.OFF, "the recording sealed")
        person.press(Qt.Key.Key_F12)
        person.settle()

    def see_case(self) -> None:
        """The case with its one timeline."""
        person = self.person
        page = person.window.show_page("cases")
        person.see(lambda: page.ui.title_edit.isVisible() and page.ui.title_edit.text(), "the case")
        person.settle()
        self.show("07-case", person.window)

    def hear_it(self) -> None:
        """Play the recording from the timeline by key, and listen at the loudspeaker.

        Not part of ``do_all``: it opens the sound library in this process, which then keeps to these devices.
        """
        person = self.person
        page = person.window.show_page("cases")
        person.settle()
        timeline = page.ui.timeline
        rows = timeline.model()
        person.see(lambda: rows.row_of(self.recording_id) >= 0, "the recording on the timeline")
        timeline.setFocus()
        timeline.setCurrentIndex(rows.index(rows.row_of(self.recording_id)))
        with self.devices.capture_speaker() as heard:
            person.press(Qt.Key.Key_Space)
            person.see(lambda: page._playback.playing == self.recording_id, "the recording playing")
            self.show("12-playing", person.window)
            person.see(lambda: page._playback.playing == "", "the end of the recording", patience=30)
        self.heard = heard[0]

    def propose_block(self) -> None:
        """Ask for a block with the reason and the words."""
        person = self.person
        person.click(person.window.page("cases").ui.block_button)
        dialog = person.dialog(BlockDialog)
        person.click(dialog.ui.abuse_radio)
        person.type("録音中に「馬鹿野郎」と繰り返した。", dialog.ui.words_edit)
        self.show("08-block", dialog)
        person.click(dialog.ui.save_button)
        person.see(lambda: not shiboken6.isValid(dialog) or not dialog.isVisible(), "the block asked for")
        person.settle()

    def approve_block(self) -> None:
        """The owner approves."""
        person = self.person
        page = person.window.show_page("blocks")
        person.settle()
        person.see(lambda: page.ui.table.model().rowCount() == 1, "the proposal")
        person.press(Qt.Key.Key_Down)
        person.click(page.ui.approve_button)
        person.see(page.ui.lift_button.isEnabled, "the block in force")
        self.show("09-block-list", person.window)

    def see_it_flagged(self) -> None:
        """The same number in a new call is flagged."""
        person = self.person
        person.press(Qt.Key.Key_F2)
        ui = person.call_page.ui
        person.type("090-0123-456", ui.number_edit)
        person.settle()
        begun = time.perf_counter()
        QTest.keyClicks(ui.number_edit, "7")
        while not ui.block_card.isVisible() and time.perf_counter() - begun < 5:
            QApplication.processEvents()
        self.flagged_in = time.perf_counter() - begun
        person.see(lambda: "着信拒否" in ui.block_chip.text(), "the warning")
        self.show("10-flagged", person.window)
        person.press(Qt.Key.Key_F12)
        person.settle()

    def export(self) -> None:
        """Write the evidence out and have it checked."""
        person = self.person
        page = person.window.show_page("cases")
        person.settle()
        person.click(page.ui.export_button)
        dialog = person.dialog(ExportDialog)
        person.click(dialog.ui.folder_edit)
        person.press(Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
        person.type(str(self.out))
        person.click(dialog.ui.save_button)
        person.see(lambda: dialog.ui.result_card.isVisible(), "the package", patience=60)
        self.show("11-export", dialog)
        (self.package,) = [path for path in self.out.iterdir() if path.is_dir()]
        person.click(dialog.ui.cancel_button)
        person.settle()

    def leave(self) -> None:
        """Close the window and the store."""
        if hasattr(self, "desk"):
            self.desk.window.close()
            self.desk.session.close()
            shiboken6.delete(self.desk.window)
            shiboken6.delete(self.desk)
