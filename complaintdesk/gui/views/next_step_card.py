"""The card that says the one thing to do next, why, and does it with one button."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QFrame

from complaintdesk.domain.decision import standing
from complaintdesk.domain.next_step import Next, Step, next_step
from complaintdesk.gui.forms.next_step_card import Ui_NextStepCard
from complaintdesk.gui.widgets.chip import restyle
from complaintdesk.viewmodels import decision_words, words

if TYPE_CHECKING:
    from PySide6.QtWidgets import QPushButton, QWidget

    from complaintdesk.gui.views.case_acts import CaseActs
    from complaintdesk.viewmodels.case_detail import CaseDetail
    from complaintdesk.viewmodels.session import Session

_TICK_MS = 30_000
_ELSEWHERE = frozenset({Step.RING, Step.PROPOSE_BLOCK, Step.NOTICE, Step.NOTHING})
"""Steps that another card shows with its own button, or that need none."""


class NextStepCard(QFrame):
    """Follows the open case; ``judge_button`` opens the choice of the fault.

    It hides itself where another card says the same: the one of the call-back, the two that lead to a block.
    """

    def __init__(
        self,
        session: Session,
        detail: CaseDetail,
        acts: CaseActs,
        judge_button: QPushButton,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self.ui = Ui_NextStepCard()
        self.ui.setupUi(self)
        self._session = session
        self._detail = detail
        self._acts = acts
        self._judge_button = judge_button
        self._next = Next(step=Step.NOTHING)
        self.ui.act_button.clicked.connect(self.act)
        tick = QTimer(self, interval=_TICK_MS)
        tick.timeout.connect(self.show_next)
        tick.start()

    def show_next(self) -> None:
        """Show what comes next in the open case as the clock stands."""
        file, grounds, ui = self._detail.matter, self._detail.grounds, self.ui
        if file is None or grounds is None:
            return
        self._next = next_step(file, grounds, self._session.now())
        step = self._next.step
        self.setVisible(step not in _ELSEWHERE)
        tone = decision_words.tone(step)
        restyle(self, "card", tone or "true")
        restyle(ui.step_label, "tone", tone)
        ui.step_label.setText(decision_words.title(self._next))
        ui.reason_label.setText(decision_words.reason(self._next))
        ui.act_button.setText(decision_words.action(step))
        ui.actions.setVisible(bool(decision_words.action(step)))
        waiting, proposal = standing(file.settled).waiting, standing(file.settled).proposal
        ui.held_label.setVisible(step is Step.DECIDE)
        if waiting is not None and proposal is not None:
            asked = words.labelled(waiting.staff, decision_words.given(proposal))
            ui.held_label.setText(f"{asked}\n{proposal.why}")

    def act(self) -> None:
        """Do it, or open what does it."""
        match self._next.step:
            case Step.KEEP_PROMISE:
                self._detail.keep_first_promise()
            case Step.JUDGE_FAULT:
                self._judge_button.setFocus()
                self._judge_button.click()
            case Step.CONFIRM | Step.CLOSE:
                self._acts.end()
            case Step.DECIDE | Step.SETTLE | Step.SETTLE_AGAIN | Step.STOP:
                self._acts.settle()
