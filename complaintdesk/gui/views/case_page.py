"""案件: the list of cases, and the one that is open with its timeline and what to do next."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QBoxLayout

from complaintdesk.gui import theme
from complaintdesk.gui.dialogs.one_dialog import OneDialog
from complaintdesk.gui.forms.case_page import Ui_CasePage
from complaintdesk.gui.page import Page
from complaintdesk.gui.views.case_acts import CaseActs
from complaintdesk.gui.views.case_handover import CaseHandover
from complaintdesk.gui.views.case_list_side import CaseListSide
from complaintdesk.gui.views.case_merging import CaseMerging
from complaintdesk.gui.views.case_papers import CasePapers
from complaintdesk.gui.views.case_promises import CasePromisesCard
from complaintdesk.gui.views.case_seen_line import CaseSeenLine
from complaintdesk.gui.views.case_side import CaseSide
from complaintdesk.gui.views.case_team_card import CaseTeamCard
from complaintdesk.gui.views.case_transcripts import CaseTranscripts
from complaintdesk.gui.views.listening_bar import ListeningBar
from complaintdesk.gui.views.precedent_card import PrecedentCard
from complaintdesk.gui.widgets.chip import restyle
from complaintdesk.viewmodels import case_list_words, words
from complaintdesk.viewmodels.case_promises import CasePromises
from complaintdesk.viewmodels.case_views import CaseViews
from complaintdesk.viewmodels.precedents import CasePrecedents

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QHideEvent, QResizeEvent

    from complaintdesk.domain.case_file import PromiseRow
    from complaintdesk.viewmodels.case_detail import CaseDetail
    from complaintdesk.viewmodels.case_list import CaseList
    from complaintdesk.viewmodels.playback import Playback
    from complaintdesk.viewmodels.session import Session
    from complaintdesk.viewmodels.verification import Verification

_LIST, _SIDE = 280, 326
"""Widths of the outer columns in pixels at 100 % text."""
_THREE, _TWO = 1060, 740
"""From this width on (pixels at 100 % text) there is room for three columns, or for timeline and cards abreast."""


class CasePage(Page):
    """``dial`` rings a promise on the call page; ``tell(text, tone)`` speaks in the window's line."""

    def __init__(
        self,
        session: Session,
        cases: CaseList,
        detail: CaseDetail,
        playback: Playback,
        verification: Verification,
        *,
        dial: Callable[[PromiseRow], None],
        tell: Callable[[str, str], None],
    ) -> None:
        super().__init__()
        self.ui = Ui_CasePage()
        self.ui.setupUi(self)
        self._cases = cases
        self._detail = detail
        self._playback = playback
        self.dialogs = OneDialog()
        self._acts = CaseActs(self, self.ui, session, detail, self.dialogs)
        self.merging = CaseMerging(self, self.ui, session, detail, self.dialogs)
        self._acts.adding.append(self.merging.add_to)
        self.handover = CaseHandover(self, self.ui, session, detail, self.dialogs)
        self.papers = CasePapers(self, self.ui, session, detail)
        self.side = CaseSide(self.ui, session, detail, verification, self._acts, dial, tell)
        self.next_step = self.side.next_step
        self._promises = CasePromisesCard(
            CasePromises(session, detail, detail), detail, self.dialogs, self.ui.side
        )
        self.ui.side_layout.insertWidget(self.ui.side_layout.indexOf(self.side.dialogue) + 1, self._promises)
        self.precedents = PrecedentCard(
            CasePrecedents(session, detail), detail.open, self.ui.side_scroll, self.ui.side
        )
        self.team = CaseTeamCard(session, detail, self.dialogs, self.ui.side)
        self.ui.side_layout.insertWidget(self.ui.side_layout.indexOf(self.ui.proof_heading), self.team)
        self.ui.side_layout.insertWidget(self.ui.side_layout.indexOf(self.team), self.precedents)
        self.list_side = CaseListSide(self.ui, session, cases, CaseViews(session, cases), self.dialogs)
        self._seen = CaseSeenLine(self, self.ui, session, detail)
        self._wire_detail()
        self.listening = ListeningBar(session, playback, self.ui.timeline, tell, self)
        self.ui.middle_layout.addWidget(self.listening)
        self.transcripts = CaseTranscripts(self, self.ui, session, detail, playback, self.listening)
        self._acts.adding.append(self.transcripts.add_to)
        self._sought: tuple[str, int, str] | None = None
        self._wire_list()
        playback.refused.connect(lambda text: tell(text, "red"))
        self._arrange()

    # --- going somewhere -------------------------------------------------------------------------------------

    def shown(self) -> None:
        """Read list and open case anew."""
        self._cases.watching = self._detail.watching = True
        self._cases.refresh()
        self._detail.reload()
        if self._detail.file is None:
            self.ui.search_edit.setFocus()

    def open_case(self, case_id: str) -> None:
        """Open a case by its id."""
        self._detail.open(case_id)

    def seek(self, key: str, at: int, within: str = "") -> None:
        """Choose a row of the case that is being opened, as ``Timeline.reveal`` finds it, once it is there."""
        self._sought = (key, at, within)

    def hideEvent(self, event: QHideEvent) -> None:
        """Stop the sound and leave the store in peace while another page is shown; a minimised window plays on."""
        if not event.spontaneous():
            self._playback.stop()
            self._cases.watching = self._detail.watching = False
        super().hideEvent(event)

    # --- the list ----------------------------------------------------------------------------------------------

    def _wire_list(self) -> None:
        self.list_side.wanted.connect(self._on_wanted)
        self.list_side.entered.connect(self._on_entered)
        self._cases.loaded.connect(self._on_list_loaded)

    def _on_list_loaded(self) -> None:
        if not self._detail.is_open and self._cases.rows and self._wide_enough(_THREE):
            self._detail.open(self._cases.rows[0].case_id)

    def _on_wanted(self, case_id: str) -> None:
        """Open what the arrow keys reach, while there is room to see both."""
        if self._wide_enough(_THREE):
            self._open_other(case_id)

    def _on_entered(self, case_id: str) -> None:
        self._open_other(case_id)
        if not self.ui.case_rows.underMouse():
            self.ui.timeline.setFocus()

    def _open_other(self, case_id: str) -> None:
        if self._detail.file is None or self._detail.file.case_id != case_id:
            self._detail.open(case_id)

    def _mark_open(self) -> None:
        """Show in the list which case is open."""
        self.list_side.mark(self._detail.file.number if self._detail.file else 0)

    # --- the case ------------------------------------------------------------------------------------------------

    def _wire_detail(self) -> None:
        ui = self.ui
        ui.timeline.show_timeline(self._detail.timeline, self._playback)
        ui.title_edit.kept.connect(self._detail.retitle)
        ui.back_button.clicked.connect(self._detail.close)
        self._detail.loaded.connect(self._show_case)
        self._detail.gone.connect(self._show_nothing)

    def _show_case(self, another: bool) -> None:
        file = self._detail.file
        if file is None:
            return
        ui = self.ui
        ui.stack.setCurrentWidget(ui.detail)
        ui.number_label.setText(file.label)
        ui.title_edit.show_title(file.title)
        ui.state_button.setText(f"{case_list_words.shown_state(file.stands)} ▾")
        restyle(ui.state_button, "tone", case_list_words.tone(file.stands))
        warned = self._detail.warnings
        ui.warnings_chip.say(self.tr("%n warning(s)", None, warned) if warned else "", "red")
        block = self._detail.block
        ui.block_chip.say(words.block_state(block.state) if block else "", "red")
        hold = self._detail.hold
        ui.hold_chip.say(self.tr("Legal hold") if hold else "", "amber")
        ui.hold_chip.setToolTip(hold.words if hold else "")
        self.side.show()
        self._seen.show()
        if self._sought is not None:
            ui.timeline.go_to(self._detail.timeline.reveal(*self._sought))
            self._sought = None
        if another:
            self._playback.stop()
            self._mark_open()
        self._arrange()

    def _show_nothing(self) -> None:
        self.ui.stack.setCurrentWidget(self.ui.nothing)
        self._playback.stop()
        self._mark_open()
        self._arrange()
        self.ui.case_rows.setFocus()

    # --- room --------------------------------------------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Make the best of the room."""
        super().resizeEvent(event)
        self._arrange()

    def _wide_enough(self, needed: int) -> bool:
        return self.width() >= theme.current().px(needed)

    def _arrange(self) -> None:
        """Show three columns, or one at a time with the cards below, as large text leaves room."""
        look = theme.current()
        ui = self.ui
        three = self._wide_enough(_THREE)
        is_open = self._detail.file is not None
        ui.list_side.setVisible(three or not is_open)
        ui.stack.setVisible(three or is_open)
        ui.back_button.setVisible(not three)
        if three:
            ui.list_side.setFixedWidth(look.px(_LIST))
        else:
            ui.list_side.setMinimumWidth(0)
            ui.list_side.setMaximumWidth(16_777_215)
        abreast = three or self._wide_enough(_TWO)
        columns = ui.columns.layout()
        assert isinstance(columns, QBoxLayout)
        sideways = QBoxLayout.Direction.LeftToRight if abreast else QBoxLayout.Direction.TopToBottom
        columns.setDirection(sideways)
        columns.setStretch(1, 0 if abreast else 1)
        restyle(ui.side_frame, "edge", "left" if abreast else "top")
        if abreast:
            ui.side_frame.setFixedWidth(look.px(_SIDE))
        else:
            ui.side_frame.setMinimumWidth(0)
            ui.side_frame.setMaximumWidth(16_777_215)
