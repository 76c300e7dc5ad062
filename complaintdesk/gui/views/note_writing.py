"""Writing the lines of a call: the edit, corrections, taking back, and what a crash left half typed."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeySequence

from complaintdesk.domain.errors import InvalidInput
from complaintdesk.domain.terms import MAX_LINE, NoteKind
from complaintdesk.gui.views.kind_choice import KindChoice
from complaintdesk.gui.widgets.chip import restyle
from complaintdesk.viewmodels import messages

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QKeyEvent
    from PySide6.QtWidgets import QFrame, QLabel, QLineEdit, QPushButton, QWidget

    from complaintdesk.viewmodels.call_desk import CallDesk
    from complaintdesk.viewmodels.line_marks import LineMarks
    from complaintdesk.viewmodels.note_lines import ShownLine


class NotePlace(Protocol):
    """What a line is written in."""

    note_edit: QLineEdit
    note_frame: QFrame
    kind_button: QPushButton
    hint_label: QLabel


@dataclass(frozen=True, slots=True)
class HalfWritten:
    """What stood in an edit, for another place to go on with. ``correcting`` is the line that it is to replace."""

    text: str
    cursor: int
    correcting: ShownLine | None


class NoteWriting(QObject):
    """Wires the edit of one place; ``hint`` stands below it, ``tell(text, tone)`` speaks in the window's line.

    Where a line can be written in two places, one of them rests: the line stands in the other.
    """

    def __init__(
        self,
        ui: NotePlace,
        desk: CallDesk,
        marks: LineMarks,
        tell: Callable[[str, str], None],
        page: QWidget,
        *,
        hint: str,
    ) -> None:
        super().__init__(page)
        self._hint = hint
        self._rests = False
        self._ui = ui
        self._desk = desk
        self._marks = marks
        self._tell = tell
        self._correcting: ShownLine | None = None
        ui.note_edit.returnPressed.connect(self._on_enter)
        ui.note_edit.textEdited.connect(self._on_typing)
        ui.note_edit.installEventFilter(self)
        desk.leaving.connect(self.file_what_is_typed)
        self._kinds = KindChoice(ui.kind_button, ui.note_edit, self._choose_kind, page)
        self._kinds.show_kind(desk.kind)

    def show_call(self) -> None:
        """Show the edit as the call in hand wants it, with what a crash left half typed."""
        if self._rests:
            return
        call = self._desk.current
        if self._correcting is not None:
            self._end_correction()
        if call is None:
            self._set_kind(NoteKind.FACT)
        elif call.draft and not self._ui.note_edit.text():
            (kind, text), call.draft = call.draft, None
            self._set_kind(kind)
            self._ui.note_edit.setText(text)
            self._desk.drafts.restored(call.call_id, (kind, text))
        else:
            self._set_kind(self._desk.kind)
        self._show_hint()

    def file_what_is_typed(self) -> None:
        """Take what stands in the edit as a line, or as the correction that it is."""
        text = self._ui.note_edit.text().strip()
        if self._desk.current is None:
            return
        if self._correcting is not None:
            if text:  # emptied but not confirmed, the line stands
                self._desk.correct(self._correcting, text[:MAX_LINE])
            self._end_correction()
        else:
            for start in range(0, len(text), MAX_LINE):
                self._desk.write(text[start : start + MAX_LINE])
            self._ui.note_edit.clear()

    def put_down(self) -> HalfWritten:
        """Rest, and return what stood in the edit; the draft that is kept of it stays."""
        edit = self._ui.note_edit
        left = HalfWritten(edit.text(), edit.cursorPosition(), self._correcting)
        self._rests = True
        if self._correcting is not None:
            self._end_correction()
        edit.clear()
        return left

    def pick_up(self, left: HalfWritten) -> None:
        """Go on with what stood in another edit."""
        self._rests = False
        if left.correcting is not None:
            self.begin_correction(left.correcting)
        else:
            self.show_call()
        if left.text or left.correcting:
            self._ui.note_edit.setText(left.text)
            self._ui.note_edit.setCursorPosition(left.cursor)

    # --- writing ---------------------------------------------------------------------------------------------

    def _on_typing(self, text: str) -> None:
        if text and self._desk.current is None:
            self._desk.begin()
        self._keep_draft()

    def _keep_draft(self) -> None:
        """Keep what stands in the edit; an unchanged line that is being corrected is on record already."""
        if (call := self._desk.current) and not self._rests:
            text, line = self._ui.note_edit.text(), self._correcting
            unchanged = line is not None and line.text == text
            self._desk.drafts.typed(call.call_id, self._desk.kind, "" if unchanged else text)

    def _on_enter(self) -> None:
        text = self._ui.note_edit.text()
        if len(text.strip()) > MAX_LINE:
            self._tell(messages.worded(InvalidInput("text", "too long")), "red")
            return
        if self._correcting is not None:
            self._desk.correct(self._correcting, text)
            self._end_correction()
        else:
            line_id = self._desk.write(text)
            if line_id and self._desk.kind is NoteKind.ABUSE and self._desk.current:
                self._marks.ask(self._desk.current.lines.standing_of(line_id))
        if self._desk.kind is NoteKind.ABUSE:  # a deliberate mark, each time anew
            self._set_kind(NoteKind.FACT)
        self._ui.note_edit.clear()

    def _choose_kind(self, kind: NoteKind) -> None:
        self._set_kind(kind)
        self._keep_draft()

    def _set_kind(self, kind: NoteKind) -> None:
        self._desk.kind = kind
        self._kinds.show_kind(kind)

    # --- correcting, taking back ------------------------------------------------------------------------------

    def begin_correction(self, line: ShownLine) -> None:
        """Take a line into the edit, to replace it."""
        ui = self._ui
        self._correcting = line
        self._set_kind(line.kind)
        ui.note_edit.setText(line.text)
        ui.note_edit.setFocus()
        ui.note_edit.setPlaceholderText(self.tr("Empty and Enter takes the line back"))
        restyle(ui.note_frame, "mode", "correcting")
        ui.hint_label.setText(
            self.tr("Correcting: Enter keeps both versions on record · Esc leaves it as it was")
        )

    def _end_correction(self) -> None:
        self._correcting = None
        self._ui.note_edit.clear()
        self._keep_draft()
        self._ui.note_edit.setPlaceholderText(self.tr("Write what you hear, then Enter"))
        restyle(self._ui.note_frame, "mode", "")
        self._show_hint()

    def _take_back(self) -> None:
        call = self._desk.current
        if call and (line := call.lines.last_standing()):
            self._desk.correct(line, "", line.kind)
            self._tell(
                self.tr("The last line is withdrawn. Ctrl+Shift+Z puts it back; both stay on record."), "calm"
            )

    def put_back(self, withdrawal: ShownLine | None) -> None:
        """Let a withdrawn line stand again."""
        call = self._desk.current
        if call and withdrawal and (line := call.lines.said_before(withdrawal)):
            self._desk.correct(withdrawal, line.text, line.kind)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the keys that act on the last line while the edit is empty. Those of a composition never come here."""
        if watched is self._ui.note_edit and event.type() == QEvent.Type.KeyPress:
            return self._on_key(event)  # type: ignore[arg-type]
        return super().eventFilter(watched, event)

    def _on_key(self, event: QKeyEvent) -> bool:
        """Up corrects the last line, Ctrl+Z takes it back, Esc leaves a correction or what asks for a mark."""
        call, empty = self._desk.current, not self._ui.note_edit.text()
        if event.key() == Qt.Key.Key_Escape:
            if self._correcting is not None:
                self._end_correction()
            else:
                self._marks.close()
        elif self._correcting is not None or not empty or call is None:
            return False
        elif event.matches(QKeySequence.StandardKey.Undo):
            self._take_back()
        elif event.matches(QKeySequence.StandardKey.Redo):
            self.put_back(call.lines.last_withdrawn())
        elif event.key() == Qt.Key.Key_Up:
            if line := call.lines.last_standing():
                self.begin_correction(line)
        else:
            return False
        return True

    def _show_hint(self) -> None:
        self._ui.hint_label.setText(self._hint)
