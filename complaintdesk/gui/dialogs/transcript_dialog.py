"""反訳書 beside the sound: the recording above, the utterances below it, one of them in hand; all of it by keys."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut, QTextCursor

from complaintdesk.domain.transcript import Speaker
from complaintdesk.gui import composing, theme
from complaintdesk.gui.dialogs.fitted_dialog import FittedDialog
from complaintdesk.gui.forms.transcript_dialog import Ui_TranscriptDialog
from complaintdesk.gui.widgets.chip import restyle
from complaintdesk.gui.widgets.choices import fill
from complaintdesk.gui.widgets.hearing_row import SPEEDS
from complaintdesk.viewmodels import moments
from complaintdesk.viewmodels.playback import STEP_S
from complaintdesk.viewmodels.transcript_editing import place_from, place_in_words
from complaintdesk.viewmodels.transcript_form import OWN

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import QObject
    from PySide6.QtWidgets import QWidget

    from complaintdesk.viewmodels.playback import Playback
    from complaintdesk.viewmodels.transcript_form import TranscriptForm

_WORDS = 3
"""The column that takes the room."""
_REST, _LEAST, _MOST = 640, 160, 440
"""Pixels at 100 % text: what all but the table takes up, and how high the table is at least and at most."""
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_SPEAKERS = tuple(Speaker)


class TranscriptDialog(FittedDialog):
    """Enter goes to the next utterance, after the last it begins one where the sound is. Closing loses nothing.

    ``parent`` is the window.
    """

    WIDTH = 860

    def __init__(self, form: TranscriptForm, playback: Playback, parent: QWidget) -> None:
        super().__init__(parent)
        self.ui = Ui_TranscriptDialog()
        self.ui.setupUi(self)
        self._form = form
        self._playback = playback
        ui = self.ui
        title = f"{ui.title_label.text()}  {form.label}  {form.sound.when}  {form.sound.text}"
        self.setWindowTitle(title)
        ui.title_label.setText(title)
        ui.problem_label.hide()
        ui.sound_strip.show_sound(form.sound, playback)
        ui.hearing_row.hear_through(playback)
        ui.rows_table.show_rows(form.rows, [(_WORDS, 1)])
        ui.rows_table.horizontalHeader().setResizeContentsPrecision(0)  # hours of talk have thousands of rows
        ui.rows_table.empty_words = self.tr("Nothing is written yet. Enter begins the first utterance.")
        ui.keys_label.setText(
            self.tr(
                "Ctrl+Space play/stop   Alt+←/→ 5 s   Alt+↑/↓ hear the one before/after   Ctrl+, . slower/faster\n"
                "Ctrl+T begins where the sound is   Alt+1…4 who   Enter next   Ctrl+Enter split   "
                "Alt+Delete take out   Alt+Z put back"
            )
        )
        look = theme.current()
        room = self.screen().availableSize().height() - look.px(_REST)
        ui.rows_table.setMinimumHeight(max(look.px(_LEAST), min(room, look.px(_MOST))))
        self._wire_words()
        parent.installEventFilter(self)
        self._wire_sound()
        self._wire_keys()
        composing.watch(self)
        self._show_all()
        form.load()

    # --- wiring ----------------------------------------------------------------------------------------------

    def _wire_words(self) -> None:
        ui, form = self.ui, self._form
        ui.words_edit.textChanged.connect(lambda: form.say(ui.words_edit.toPlainText()))
        for field in (
            ui.words_edit,
            ui.rows_table,
            ui.staff_edit,
            ui.caller_edit,
            ui.other_edit,
            ui.time_edit,
        ):
            field.installEventFilter(self)
        for edit in (ui.staff_edit, ui.caller_edit, ui.other_edit):
            edit.textEdited.connect(self._name)
        ui.time_edit.editingFinished.connect(self._on_time)
        ui.speaker_box.activated.connect(lambda place: form.give(_SPEAKERS[place]))
        ui.rows_table.chosen_changed.connect(self._on_chosen)
        ui.version_box.activated.connect(lambda _: form.show_version(ui.version_box.currentData()))
        for button, act in (
            (ui.stamp_button, self._stamp),
            (ui.add_button, self._add),
            (ui.split_button, self._split),
            (ui.remove_button, form.remove),
            (ui.put_back_button, form.put_back),
            (ui.close_button, self.accept),
            (ui.seal_button, self._seal),
        ):
            button.clicked.connect(act)
        form.loaded.connect(self._show_all)
        form.turned.connect(self._show_hand)
        form.refused.connect(self._refuse)
        form.sealed.connect(self._on_sealed)
        form.gone.connect(self.reject)

    def _wire_sound(self) -> None:
        ui, playback = self.ui, self._playback
        for place, widget in enumerate((ui.play_button, ui.back_button, ui.on_button, ui.place_label)):
            ui.hearing_row.row.insertWidget(place, widget)
        ui.hearing_row.row.addStretch(1)
        ui.play_button.clicked.connect(self._toggle)
        ui.back_button.clicked.connect(lambda: self._jump(-STEP_S))
        ui.on_button.clicked.connect(lambda: self._jump(STEP_S))
        playback.changed.connect(self._show_place)
        playback.refused.connect(self._refuse)
        playback.strip(self._form.recording_id)
        self._show_place()

    def _wire_keys(self) -> None:
        form = self._form
        keys: list[tuple[str, Callable[[], object]]] = [
            ("Ctrl+Space", self._toggle),
            ("Alt+Left", lambda: self._jump(-STEP_S)),
            ("Alt+Right", lambda: self._jump(STEP_S)),
            ("Alt+Up", lambda: self._hear_other(-1)),
            ("Alt+Down", lambda: self._hear_other(1)),
            ("Ctrl+,", lambda: self._faster(-1)),
            ("Ctrl+.", lambda: self._faster(1)),
            ("Ctrl+T", self._stamp),
            ("Ctrl+Return", self._split),
            ("Ctrl+Enter", self._split),
            ("Alt+Delete", form.remove),
            ("Alt+Z", form.put_back),
            *((f"Alt+{place}", partial(form.give, each)) for place, each in enumerate(_SPEAKERS, start=1)),
        ]
        for key, act in keys:
            QShortcut(QKeySequence(key), self).activated.connect(lambda act=act: self._by_key(act))

    def _by_key(self, act: Callable[[], object]) -> None:
        """Act once what is being composed stands in its edit."""
        composing.settle()
        act()

    # --- listening -------------------------------------------------------------------------------------------

    @property
    def _here_ms(self) -> int:
        return round(self._playback.position(self._form.recording_id) * 1000)

    def _toggle(self) -> None:
        playback, recording_id = self._playback, self._form.recording_id
        if playback.playing == recording_id:
            playback.stop()
        else:  # as soon as the sound is read
            playback.play_from(recording_id, playback.position(recording_id))

    def _jump(self, seconds: float) -> None:
        recording_id = self._form.recording_id
        self._playback.seek(recording_id, self._playback.position(recording_id) + seconds)

    def _faster(self, step: int) -> None:
        place = SPEEDS.index(self._playback.speed) + step
        if 0 <= place < len(SPEEDS):
            self._playback.hear(speed=SPEEDS[place])

    def _hear_other(self, step: int) -> None:
        """Go to the utterance before or after, and hear it."""
        sheet = self._form.sheet
        self._form.go(sheet.place + step)
        if sheet.current is not None:
            self._playback.play_from(self._form.recording_id, sheet.current.at_ms / 1000)

    def _show_place(self) -> None:
        ui, playing = self.ui, self._playback.playing == self._form.recording_id
        ui.play_button.setText(self.tr("Stop") if playing else self.tr("Play"))
        length = moments.length(self._form.recording.length_us)
        ui.place_label.setText(f"{place_in_words(self._here_ms)} / {length}")

    # --- writing ---------------------------------------------------------------------------------------------

    def _name(self) -> None:
        ui = self.ui
        self._form.name(staff=ui.staff_edit.text(), caller=ui.caller_edit.text(), other=ui.other_edit.text())
        self._fill_speakers()

    def _on_time(self) -> None:
        row, typed = self._form.sheet.current, self.ui.time_edit.text()
        if row is None or typed == place_in_words(row.at_ms):
            return
        at_ms = place_from(typed)
        if at_ms is None:
            self._refuse(self.tr("Please type the time as hours, minutes and seconds: 00:03:12."))
            self.ui.time_edit.setText(place_in_words(row.at_ms))
        else:
            self._form.move(at_ms)

    def _stamp(self) -> None:
        self._form.move(self._here_ms)

    def _add(self) -> None:
        self._form.add(self._here_ms)
        self.ui.words_edit.setFocus()

    def _split(self) -> None:
        cursor = self.ui.words_edit.textCursor()
        cursor.movePosition(QTextCursor.MoveOperation.Start, QTextCursor.MoveMode.KeepAnchor)
        self._form.split(len(cursor.selectedText()), self._here_ms)
        self.ui.words_edit.moveCursor(QTextCursor.MoveOperation.Start)
        self.ui.words_edit.setFocus()

    def _next(self) -> None:
        """Go on to the next utterance; after the last begin one where the sound is, if that is later."""
        sheet = self._form.sheet
        if not self._form.go(sheet.place + 1):
            last = sheet.rows[-1].at_ms if sheet.rows else 0
            self._form.add(max(last, self._here_ms))
        self.ui.words_edit.setFocus()

    def _seal(self) -> None:
        composing.settle()
        self.ui.problem_label.hide()
        self._form.seal()
        self._show_writable()

    def _on_sealed(self) -> None:
        self._say(self.tr("Made final. It stands on the timeline."), "green")

    def _on_chosen(self, key: str) -> None:
        if key:
            self._form.go(int(key))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let Enter go on to the next utterance from words, to the words from elsewhere; Space plays in the table.

        The window may close under it: what was written is kept then too.
        """
        if event.type() == QEvent.Type.Close and watched is self.parentWidget():
            self._keep()
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            plain = event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
            if plain and event.key() in _ENTER:
                self._next() if watched is self.ui.words_edit else self.ui.words_edit.setFocus()
                return True
            if plain and event.key() == Qt.Key.Key_Space and watched is self.ui.rows_table:
                self._toggle()
                return True
        return super().eventFilter(watched, event)

    # --- showing ---------------------------------------------------------------------------------------------

    def _show_all(self) -> None:
        ui, form = self.ui, self._form
        versions = {OWN: form.version_words(OWN)}
        versions |= {place: form.version_words(place) for place in reversed(range(len(form.versions)))}
        fill(ui.version_box, versions)
        ui.version_box.setCurrentIndex(ui.version_box.findData(form.shown))
        for widget in (ui.version_label, ui.version_box):
            widget.setVisible(bool(form.versions))
        names = form.sheet.speakers
        for edit, name in (
            (ui.staff_edit, names.staff),
            (ui.caller_edit, names.caller),
            (ui.other_edit, names.other),
        ):
            edit.setText(name)
        self._fill_speakers()
        self._show_hand()
        ui.words_edit.setFocus()

    def _fill_speakers(self) -> None:
        box, row = self.ui.speaker_box, self._form.sheet.current
        fill(box, {speaker: self._form.speaker_words(speaker) for speaker in _SPEAKERS})
        box.setCurrentIndex(_SPEAKERS.index(row.speaker) if row else -1)

    def _show_hand(self) -> None:
        """Show the utterance in hand; the cursor stays where nothing changed under it."""
        ui, sheet = self.ui, self._form.sheet
        row = sheet.current
        ui.rows_table.choose(str(sheet.place) if row else "")
        ui.time_edit.setText(place_in_words(row.at_ms) if row else "")
        ui.speaker_box.setCurrentIndex(_SPEAKERS.index(row.speaker) if row else -1)
        words = row.words if row else ""
        if ui.words_edit.toPlainText() != words:
            ui.words_edit.setPlainText(words)
            ui.words_edit.moveCursor(QTextCursor.MoveOperation.End)
        self._show_writable()

    def _show_writable(self) -> None:
        ui, form = self.ui, self._form
        writable, there = form.writable, form.sheet.current is not None
        for edit in (ui.staff_edit, ui.caller_edit, ui.other_edit, ui.time_edit):
            edit.setReadOnly(not writable)
        ui.words_edit.setReadOnly(not (writable and there))
        ui.speaker_box.setEnabled(writable and there)
        for button in (ui.stamp_button, ui.split_button, ui.remove_button):
            button.setEnabled(writable and there)
        ui.add_button.setEnabled(writable)
        ui.put_back_button.setVisible(form.sheet.undoable)
        ui.seal_button.setEnabled(writable and there)

    def _refuse(self, why: str) -> None:
        self._say(why, "red")
        self._show_writable()

    def _say(self, text: str, tone: str) -> None:
        restyle(self.ui.problem_label, "tone", tone)
        self.ui.problem_label.setText(text)
        self.ui.problem_label.show()
        self.fit()

    def done(self, result: int) -> None:
        """Keep what was written, and be quiet."""
        self._keep()
        if self._playback.playing == self._form.recording_id:
            self._playback.stop()
        super().done(result)

    def _keep(self) -> None:
        composing.settle()
        self._form.flush()
