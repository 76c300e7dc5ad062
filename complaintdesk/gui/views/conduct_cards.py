"""What stands beside the lines of a call: the read-back, the mark of a line, what to find out; and their keys."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QLabel

from complaintdesk.domain.terms import NoteKind
from complaintdesk.gui import composing
from complaintdesk.viewmodels.interview import Interview
from complaintdesk.viewmodels.line_marks import LineMarks
from complaintdesk.viewmodels.read_back import ReadBack

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from complaintdesk.gui.forms.call_page import Ui_CallPage
    from complaintdesk.gui.views.interview_card import InterviewCard
    from complaintdesk.gui.views.mark_card import MarkCard
    from complaintdesk.gui.views.read_back_card import ReadBackCard
    from complaintdesk.viewmodels.call_desk import CallDesk
    from complaintdesk.viewmodels.note_lines import ShownLine
    from complaintdesk.viewmodels.session import Session


class ConductCards(QObject):
    """Puts the cards into the page once the desk is open; ``tell(text, tone)`` speaks in the window's line.

    None of them is made before the window is on screen; each is None until then.
    """

    def __init__(
        self,
        ui: Ui_CallPage,
        session: Session,
        desk: CallDesk,
        tell: Callable[[str, str], None],
        page: QWidget,
    ) -> None:
        super().__init__(page)
        self._ui = ui
        self._desk = desk
        self._tell = tell
        self.marks = LineMarks(desk, self)
        self.read_back = ReadBack(desk, self)
        self.interview = Interview(desk, self)
        self.mark_card: MarkCard | None = None
        self.read_back_card: ReadBackCard | None = None
        self.interview_card: InterviewCard | None = None
        self._page = page
        ui.read_back_button.clicked.connect(self.toggle_read_back)
        for keys, act in (("Ctrl+R", self.toggle_read_back), ("Alt+9", self.ask_for_mark)):
            shortcut = QShortcut(QKeySequence(keys), page)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(act)
        self.read_back.changed.connect(self._show_read_back)
        desk.lines_changed.connect(self._show_read_back)
        if session.is_open:
            self._make()
        else:
            session.opened.connect(self._make, Qt.ConnectionType.SingleShotConnection)

    def _make(self) -> None:
        from complaintdesk.gui.views.interview_card import InterviewCard
        from complaintdesk.gui.views.mark_card import MarkCard
        from complaintdesk.gui.views.read_back_card import ReadBackCard
        from complaintdesk.gui.widgets.tight_scroll import TightScroll

        ui, back = self._ui, self._ui.note_edit.setFocus
        self.mark_card = MarkCard(self.marks, ui.note_edit, self._page)
        self.read_back_card = ReadBackCard(self.read_back, back, self._page)
        self.interview_card = InterviewCard(self.interview, back, self._page)
        for card in (self.read_back_card, self.mark_card):
            scroll = TightScroll(card, ui.middle)
            ui.middle_layout.insertWidget(ui.middle_layout.indexOf(ui.note_frame), scroll)
        heading = QLabel(self.tr("Find out"))
        heading.setProperty("role", "heading")
        below = ui.left_layout.indexOf(ui.order_card) + 1
        ui.left_layout.insertWidget(below, heading)
        ui.left_layout.insertWidget(below + 1, self.interview_card)
        for made in (self.mark_card, self.read_back_card, self.interview_card):
            composing.watch(made)

    @property
    def typing(self) -> bool:
        """Tell whether the cursor is in one of the cards: then it stays there."""
        cards = (self.interview_card, self.read_back_card, self.mark_card)
        focus = QApplication.focusWidget()
        return focus is not None and any(
            card and (focus is card or card.isAncestorOf(focus)) for card in cards
        )

    def toggle_read_back(self) -> None:
        """Ctrl+R: show what to read aloud, or put it away."""
        composing.settle()
        was_open = self.read_back.is_open
        self.read_back.toggle()
        if was_open:
            self._ui.note_edit.setFocus()
        elif not self.read_back.is_open:
            self._tell(self.tr("There is no fact and no demand to read back yet."), "calm")

    def ask_for_mark(self) -> None:
        """Alt+9: mark the line chosen in the list, else the newest that can be marked."""
        composing.settle()
        if self.marks.ask(self._ui.note_list.chosen() or self._newest()):
            if self.mark_card is not None:
                self.mark_card.setFocus()
        else:
            self._tell(
                self.tr("First write a line of the kind abuse or demand; then it can be marked."), "calm"
            )

    def _newest(self) -> ShownLine | None:
        lines = self._desk.current.lines.standing() if self._desk.current else []
        markable = [line for line in lines if line.kind in (NoteKind.ABUSE, NoteKind.DEMAND)]
        return markable[-1] if markable else None

    def _show_read_back(self) -> None:
        self._ui.read_back_button.setVisible(self._desk.current is not None)
        self._ui.read_back_chip.say(*self.read_back.state)
