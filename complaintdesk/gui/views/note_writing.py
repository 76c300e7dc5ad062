"""Writing the lines of a call: the edit, the kind of the line, corrections, and what a crash left half typed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QMenu

from complaintdesk.domain.errors import InvalidInput
from complaintdesk.domain.terms import MAX_LINE, NoteKind
from complaintdesk.gui.widgets.chip import restyle
from complaintdesk.viewmodels import messages, words

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from complaintdesk.gui.forms.call_page import Ui_CallPage
    from complaintdesk.viewmodels.call_desk import CallDesk
    from complaintdesk.viewmodels.note_lines import ShownLine


class NoteWriting(QObject):
    """Wires the edit below the lines; ``tell(text, tone)`` speaks in the window's line."""

    def __init__(
        self, ui: Ui_CallPage, desk: CallDesk, tell: Callable[[str, str], None], page: QWidget
    ) -> None:
        super().__init__(page)
        self._ui = ui
        self._desk = desk
        self._tell = tell
        self._correcting: ShownLine | None = None
        self._kinds = QMenu(page)
        ui.note_edit.returnPressed.connect(self._on_enter)
        ui.note_edit.textEdited.connect(self._on_typing)
        ui.note_edit.installEventFilter(self)
        ui.note_list.correct_wanted.connect(self._begin_correction)
        desk.leaving.connect(self.file_what_is_typed)
        self._set_up_kinds(page)

    def show_call(self) -> None:
        """Show the edit as the call in hand wants it, with what a crash left half typed."""
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

    # --- writing ---------------------------------------------------------------------------------------------

    def _on_typing(self, text: str) -> None:
        if text and self._desk.current is None:
            self._desk.begin()
        self._keep_draft()

    def _keep_draft(self) -> None:
        """Keep what stands in the edit; an unchanged line that is being corrected is on record already."""
        if call := self._desk.current:
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
            self._desk.write(text)
        if self._desk.kind is NoteKind.ABUSE:  # a deliberate mark, each time anew
            self._set_kind(NoteKind.FACT)
        self._ui.note_edit.clear()

    def _begin_correction(self, line: ShownLine) -> None:
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

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Up corrects the last line, Esc leaves a correction. Keys of a composition never come here."""
        edit = self._ui.note_edit
        if watched is edit and event.type() == QEvent.Type.KeyPress:
            key = event.key()  # type: ignore[attr-defined]
            if key == Qt.Key.Key_Escape and self._correcting is not None:
                self._end_correction()
                return True
            if key == Qt.Key.Key_Up and not edit.text() and self._desk.current:
                if line := self._desk.current.lines.last_standing():
                    self._begin_correction(line)
                return True
        return super().eventFilter(watched, event)

    def _show_hint(self) -> None:
        self._ui.hint_label.setText(
            self.tr("Alt+1 to 8: kind of line · ↑ corrects the last line; corrections stay visible")
        )

    # --- kinds of line -----------------------------------------------------------------------------------------

    def _set_up_kinds(self, page: QWidget) -> None:
        for place, kind in enumerate(NoteKind, start=1):
            action = self._kinds.addAction(f"{words.note_kind(kind)}\tAlt+{place}")
            action.triggered.connect(lambda _=False, kind=kind: self._choose_kind(kind))
            shortcut = QShortcut(QKeySequence(f"Alt+{place}"), page)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(lambda kind=kind: self._choose_kind(kind))
        self._ui.kind_button.setMenu(self._kinds)
        self._set_kind(NoteKind.FACT)

    def _choose_kind(self, kind: NoteKind) -> None:
        self._set_kind(kind)
        self._keep_draft()
        self._ui.note_edit.setFocus()

    def _set_kind(self, kind: NoteKind) -> None:
        self._desk.kind = kind
        self._ui.kind_button.setText(f"{words.note_kind(kind)} ▾")
        self._ui.kind_button.setAccessibleDescription(words.note_kind(kind))
