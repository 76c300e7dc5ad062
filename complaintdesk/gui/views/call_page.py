"""The call page: who is calling, what is said, what to say next."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QPushButton

from complaintdesk.gui import composing
from complaintdesk.gui.forms.call_page import Ui_CallPage
from complaintdesk.gui.page import Page
from complaintdesk.gui.views.call_back_card import CallBackCard
from complaintdesk.gui.views.caller_column import CallerColumn
from complaintdesk.gui.views.conduct_cards import ConductCards
from complaintdesk.gui.views.guide_column import GuideColumn
from complaintdesk.gui.views.note_writing import NoteWriting
from complaintdesk.gui.views.page_columns import PageColumns
from complaintdesk.gui.views.record_card import RecordCard
from complaintdesk.gui.views.team_column import TeamColumn
from complaintdesk.gui.views.waiting_cards import WaitingCards
from complaintdesk.viewmodels import call_words, messages, moments
from complaintdesk.viewmodels.desk_call import Phase
from complaintdesk.viewmodels.refusals import Refusals

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QResizeEvent

    from complaintdesk.domain.errors import UserError
    from complaintdesk.gui.views.call_papers import CallPapers
    from complaintdesk.viewmodels.call_back import CallBack
    from complaintdesk.viewmodels.call_desk import CallDesk
    from complaintdesk.viewmodels.desk_call import DeskCall
    from complaintdesk.viewmodels.line_marks import LineMarks
    from complaintdesk.viewmodels.recording import Recording
    from complaintdesk.viewmodels.session import Session


class CallPage(Page):
    """``tell(text, tone)`` speaks in the window's line; ``open_case(case_id)`` goes to a case."""

    took_call = Signal()
    """A call was taken with F2 or the button, not by typing."""
    practice_wanted = Signal()

    def __init__(
        self,
        session: Session,
        desk: CallDesk,
        call_back: CallBack,
        recording: Recording,
        *,
        tell: Callable[[str, str], None],
        open_case: Callable[[str], None],
        note_past_call: Callable[[], None],
    ) -> None:
        super().__init__()
        self.ui = Ui_CallPage()
        self.ui.setupUi(self)
        self._columns = PageColumns(self.ui)
        self._refusals = Refusals(desk)
        self._session = session
        self._desk = desk
        self._call_back = call_back
        self._recording = recording
        self._tell = tell
        self._conduct = ConductCards(self.ui, session, desk, tell, self)
        self.writing = NoteWriting(
            self.ui,
            desk,
            self._conduct.marks,
            tell,
            self,
            hint=self.tr(
                "Alt+1–8 or / kind · ↑ corrects, Ctrl+Z withdraws, visibly · Ctrl+R reads back · Alt+9 marks"
            ),
        )
        self._caller = CallerColumn(self.ui, session, desk, open_case, tell, self)
        self._call_back_card = CallBackCard(self.ui, call_back, desk, self)
        self._record_card = RecordCard(self.ui, recording, tell, self)
        self._waiting = WaitingCards(self.ui, session, desk, tell, self)
        self._parked_buttons: list[QPushButton] = []
        self._wire(note_past_call)
        self.guide = GuideColumn(self.ui, session, desk, self._conduct.interview, tell, self)
        self.team = TeamColumn(self.ui, session, desk, tell, self)
        self.papers: CallPapers | None = None
        session.opened.connect(self._take_papers)
        self._show_call()
        self._show_parked()
        composing.watch(self)
        self.home = self.ui.note_edit

    @property
    def marks(self) -> LineMarks:
        """Return what marks the lines that are written here."""
        return self._conduct.marks

    def _wire(self, note_past_call: Callable[[], None]) -> None:
        ui, desk = self.ui, self._desk
        ui.new_button.clicked.connect(self.new_call)
        ui.late_button.clicked.connect(note_past_call)
        ui.practise_button.clicked.connect(self.practice_wanted)
        ui.callback_button.clicked.connect(self.call_back)
        ui.record_button.clicked.connect(self.record)
        ui.end_button.clicked.connect(self.end_call)
        ui.no_button.clicked.connect(self.refused)
        ui.papers_button.clicked.connect(self.add_papers)
        QShortcut(
            QKeySequence("Alt+0"), self, self.refused, context=Qt.ShortcutContext.WidgetWithChildrenShortcut
        )
        ui.retry_button.clicked.connect(desk.saves.retry)
        ui.note_list.correct_wanted.connect(self.writing.begin_correction)
        ui.note_list.put_back_wanted.connect(self.writing.put_back)
        desk.current_changed.connect(self._show_call)
        self._session.opened.connect(self._show_practise)
        desk.parked_changed.connect(self._show_parked)
        desk.ticked.connect(self._show_time)
        desk.outcome_wanted.connect(self._ask_outcome)
        desk.saves.failed.connect(self._on_not_saved)
        desk.saves.changed.connect(self._show_failed)
        desk.card_changed.connect(self._show_caller)
        self._recording.changed.connect(self._show_recording)

    def _take_papers(self) -> None:
        """Take files that are dropped here, once there is somewhere to put them."""
        from complaintdesk.gui.views.call_papers import CallPapers

        if self.papers is None:
            self.papers = CallPapers(self, self._session, self._desk, self._tell)

    def shown(self) -> None:
        """Put the cursor where the next word belongs."""
        self._columns.share_out(self.width())
        self.ui.note_edit.setFocus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the width anew."""
        super().resizeEvent(event)
        self._columns.share_out(self.width())

    # --- the verbs behind F2, F3, F4, F12 --------------------------------------------------------------------

    def new_call(self) -> None:
        """F2: take a call; typable at once."""
        composing.settle()
        self._desk.begin()
        self.ui.note_edit.setFocus()
        self.took_call.emit()

    def call_back(self) -> None:
        """F3: offer to ring back, then hang up, then dial."""
        composing.settle()
        self.writing.file_what_is_typed()
        self._call_back.offer()

    def record(self) -> None:
        """F4: start or stop recording."""
        composing.settle()
        self._recording.toggle()

    def refused(self) -> None:
        """Alt+0: the caller refuses what we ask or propose, as the line being typed, chosen or written last says."""
        composing.settle()
        chosen = self.ui.note_list.chosen()
        typed = bool(self.ui.note_edit.text().strip())
        self.writing.file_what_is_typed()
        call = self._desk.current
        line = call.lines.last_standing() if call and (typed or chosen is None) else chosen
        if self._refusals.note(line):
            said = line.text if line else ""
            self._tell(self.tr("Noted as refused by the customer: “%1”").replace("%1", said), "calm")
        else:
            self._tell(
                self.tr("First write what the customer refuses; then Alt+0 notes the refusal."), "calm"
            )

    def add_papers(self) -> None:
        """Ctrl+Shift+A or the button: a mail, a picture or a file for the case of this call."""
        if self.papers is not None:
            self.papers.add(())

    def end_call(self) -> None:
        """F12: the conversation is over."""
        composing.settle()
        self._desk.end()
        if self._desk.current is None:  # else it asks something first, and the cursor is there
            self.ui.note_edit.setFocus()

    def practise(self) -> None:
        """Point to the calls that can be practised here."""
        card = self.guide.practice
        if card is not None and card.start_button.isVisible():
            card.start_button.setFocus()
            self._tell(self.tr("Choose a call to practise at the right."), "calm")

    def _ask_outcome(self) -> None:
        self._tell(self.tr("First say whether the caller answered; the try counts."), "amber")
        self.ui.no_answer_button.setFocus()

    # --- showing -----------------------------------------------------------------------------------------------

    def _show_call(self) -> None:
        ui, call = self.ui, self._desk.current
        ui.note_list.setModel(call.lines if call else None)
        ui.note_list.empty_words = (
            self.tr("Write the first thing the caller says.")
            if call
            else self.tr("When the phone rings, press F2 or just start typing.")
        )
        self._show_failed()
        live = call is not None and call.phase is not Phase.BETWEEN
        for button in (
            *(ui.callback_button, ui.record_button, ui.end_button),
            *(ui.no_button, ui.papers_button),
        ):
            button.setVisible(call is not None)
        ui.record_button.setEnabled(live)
        ui.callback_button.setEnabled(call is not None and call.phase is not Phase.CALLING)
        ui.new_button.setVisible(call is None)
        ui.late_button.setVisible(call is None)
        self._show_practise()
        ui.end_button.setText(self.tr("End call  F12") if live else self.tr("Put away  F12"))
        self.writing.show_call()
        if not any(part.typing for part in (self._caller, self._conduct, self.guide, self.team)):
            ui.note_edit.setFocus()
        self._show_time()
        self._show_caller()

    def _show_practise(self) -> None:
        """Show the way into a sample shop, unless this is one."""
        wanted = self._session.is_open and not self._session.sample
        self.ui.practise_button.setVisible(wanted and self._desk.current is None)

    def _on_not_saved(self, failure: UserError) -> None:
        self.ui.failed_text.setText(messages.worded(failure))

    def _show_failed(self) -> None:
        self.ui.failed_card.setVisible(bool(self._desk.saves.waiting))

    def _show_time(self) -> None:
        call = self._desk.current
        self.ui.state_label.setText(call_words.state(call, self._session.now()))
        if call is not None:
            self._call_back_card.tick()

    def _show_caller(self) -> None:
        self._caller.show()

    def _show_recording(self) -> None:
        self._record_card.show()

    def _show_parked(self) -> None:
        for button in self._parked_buttons:
            button.deleteLater()
        self._parked_buttons = [self._parked_button(call) for call in self._desk.parked]
        for button in self._parked_buttons:
            self.ui.parked_calls_layout.addWidget(button)
        self.ui.parked_strip.setVisible(bool(self._desk.parked))

    def _parked_button(self, call: DeskCall) -> QPushButton:
        who = call.name or call.number or self.tr("Unknown caller")
        button = QPushButton(f"{who}  {moments.clock(call.started_at)}")
        button.setToolTip(self.tr("Go on with this call"))
        button.clicked.connect(lambda _=False: self._desk.resume(call.call_id))
        return button
