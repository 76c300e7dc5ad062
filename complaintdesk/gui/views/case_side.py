"""The cards beside the timeline: what to do next, the case itself, the state of the evidence."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QMenu

from complaintdesk.domain.terms import BlockReason, BlockState, Fault
from complaintdesk.gui.views.next_step_card import NextStepCard
from complaintdesk.gui.views.talks_card import TalksCard
from complaintdesk.gui.widgets.chip import restyle
from complaintdesk.viewmodels import case_words, decision_words, dialogue_words, messages, moments, words
from complaintdesk.viewmodels.verification import SHORT_HEAD

if TYPE_CHECKING:
    from collections.abc import Callable

    from complaintdesk.domain.case_file import CaseFile, PromiseRow
    from complaintdesk.domain.errors import UserError
    from complaintdesk.domain.unresponsive import Unresponsive
    from complaintdesk.gui.forms.case_page import Ui_CasePage
    from complaintdesk.gui.views.case_acts import CaseActs
    from complaintdesk.viewmodels.case_detail import CaseDetail
    from complaintdesk.viewmodels.dialogue_words import Evidence
    from complaintdesk.viewmodels.session import Session
    from complaintdesk.viewmodels.verification import Verification

_TICK_MS = 30_000
_FAULTS_SHOWN = 5


class CaseSide(QObject):
    """Wires the right column."""

    def __init__(
        self,
        ui: Ui_CasePage,
        session: Session,
        detail: CaseDetail,
        verification: Verification,
        acts: CaseActs,
        dial: Callable[[PromiseRow], None],
        tell: Callable[[str, str], None],
    ) -> None:
        super().__init__(acts)
        self._ui = ui
        self._session = session
        self._detail = detail
        self._verification = verification
        self._dial = dial
        self._tell = tell
        ui.ask_block_button.clicked.connect(lambda: acts.block(BlockReason.UNRESPONSIVE))
        self.dialogue = TalksCard(lambda: acts.block(BlockReason.REFUSES_DIALOGUE), self._go_to, ui.side)
        ui.tries_rows.wanted.connect(self._go_to)
        ui.side_layout.insertWidget(ui.side_layout.indexOf(ui.next_card) + 1, self.dialogue)
        self.next_step = NextStepCard(session, detail, acts, ui.fault_button, ui.side)
        ui.side_layout.insertWidget(ui.side_layout.indexOf(ui.next_heading) + 1, self.next_step)
        ui.notice_button.clicked.connect(acts.give_notice)
        ui.dial_button.clicked.connect(self._on_dial)
        faults = QMenu(ui.fault_button)
        for fault in Fault:
            faults.addAction(words.fault(fault)).triggered.connect(
                lambda _=False, fault=fault: detail.judge_fault(fault)
            )
        ui.fault_button.setMenu(faults)
        ui.verify_button.clicked.connect(verification.start)
        verification.busy_changed.connect(self._show_proof)
        verification.progress_changed.connect(lambda done: ui.proof_progress.setValue(round(100 * done)))
        verification.failed.connect(self._on_not_verified)
        self._tick = QTimer(self, interval=_TICK_MS)
        self._tick.timeout.connect(self._show_callback)
        self._tick.start()
        self._show_proof()

    def show(self) -> None:
        """Show the cards of the open case."""
        ui, file, grounds = self._ui, self._detail.file, self._detail.grounds
        if file is not None and grounds is not None:
            self.next_step.show_next()
            self._show_next(grounds.unresponsive)
            ui.tries_rows.show_lines(dialogue_words.tries(grounds.unresponsive, file))
            talking_failed = grounds.dialogue.reached and not grounds.unresponsive.reached
            ui.block_button.setText(
                self.tr("Block: talking failed…") if talking_failed else self.tr("Block as unresponsive…")
            )
            self.dialogue.show_judged(grounds.dialogue, file, blocked=self._detail.block is not None)
            self._show_callback()
            steps = (self.next_step, ui.callback_card, ui.next_card, self.dialogue)
            ui.next_heading.setHidden(all(card.isHidden() for card in steps))
            self._show_facts(file)

    def _show_next(self, judged: Unresponsive) -> None:
        ui, block = self._ui, self._detail.block
        blocked = block is not None and block.state is BlockState.IN_FORCE
        waiting = block is not None and not blocked
        ui.next_card.setVisible(bool(judged.count or judged.notice or block))
        ui.count_label.setText(case_words.count(judged))
        restyle(ui.count_label, "tone", "amber" if judged.tries_done and not block else "")
        restyle(ui.next_card, "card", "amber" if judged.tries_done and not block else "true")
        ui.next_label.setText(case_words.next_step(judged, blocked=blocked, waiting=waiting))
        ui.spread_label.setText(case_words.spread(judged))
        ui.spread_label.setVisible(bool(judged.count or judged.notice))
        missing = case_words.missing(judged)
        lacking = "\n".join(f"・{each}" for each in missing)
        ui.missing_label.setText(self.tr("Still missing:\n%1").replace("%1", lacking))
        ui.missing_label.setVisible(bool(judged.count and missing and not block))
        ui.next_actions.setVisible(block is None)
        restyle(ui.ask_block_button, "kind", "primary" if judged.reached else "")
        restyle(ui.notice_button, "kind", "primary" if judged.tries_done and not judged.notice else "")
        ui.notice_button.setVisible(not judged.reached)
        ui.block_button.setEnabled(block is None)

    def _go_to(self, found: Evidence) -> None:
        """Show where on the timeline it stands."""
        self._ui.timeline.go_to(self._detail.timeline.reveal(found.key, found.at, found.within))

    def _show_callback(self) -> None:
        ui, promise = self._ui, self._detail.next_callback
        ui.callback_card.setVisible(promise is not None)
        if promise is None:
            return
        due, now = promise.due_at, self._session.now()
        overdue = due <= now
        when = moments.clock(due) if moments.days_ago(due, now) == 0 else moments.day_and_clock(due)
        title = self.tr("Overdue since %1") if overdue else self.tr("Due %1")
        ui.callback_title.setText(title.replace("%1", when))
        restyle(ui.callback_title, "tone", "red" if overdue else "")
        restyle(ui.callback_card, "card", "red" if overdue else "true")
        about = " ".join(part for part in (words.number(promise.number), promise.about) if part)
        ui.callback_about.setText(about)

    def _on_dial(self) -> None:
        if promise := self._detail.next_callback:
            self._dial(promise)

    def _show_facts(self, file: CaseFile) -> None:
        ui = self._ui
        unknown, matter = self.tr("unknown"), self._detail.matter or file
        ui.customer_value.setText(words.honoured(file.caller_name) or unknown)
        ui.phone_value.setText(words.number(file.caller_number) or unknown)
        ui.order_value.setText(file.order_number or "—")
        ui.fault_button.setText(f"{words.fault(file.fault)} ▾")
        ui.spent_value.setText(case_words.time_spent(file) or "—")
        ui.opened_value.setText(moments.full(file.opened_at)[:-3])
        for value, text in zip(
            (ui.given_value, ui.decided_by_value, ui.kinds_value, ui.cause_value),
            (
                *decision_words.of_case(matter),
                case_words.kinds_of_abuse(file),
                decision_words.cause_of(matter),
            ),
            strict=True,
        ):
            value.setText(text)
            ui.case_rows_form_layout.setRowVisible(value, bool(text))

    # --- the evidence --------------------------------------------------------------------------------------------

    def _show_proof(self) -> None:
        ui, found = self._ui, self._verification.result
        busy = self._verification.busy
        ui.proof_progress.setVisible(busy)
        ui.verify_button.setEnabled(not busy)
        if busy:
            ui.proof_progress.setValue(0)
            ui.proof_title.setText(self.tr("Checking every entry and recording…"))
            restyle(ui.proof_title, "tone", "")
            ui.proof_text.setText("")
        elif found is None:
            ui.proof_title.setText(self.tr("Not checked since the start"))
            restyle(ui.proof_title, "tone", "")
            ui.proof_text.setText(self.tr("The check reads the whole record and every recording again."))
        else:
            self._show_result(found.sound, found.faults)
            ui.proof_text.setToolTip(found.head)

    def _show_result(self, sound: bool, faults: tuple[str, ...]) -> None:
        ui, found = self._ui, self._verification.result
        assert found is not None
        ui.proof_title.setText(self.tr("✓ Checked: nothing is wrong") if sound else self._bad(len(faults)))
        restyle(ui.proof_title, "tone", "green" if sound else "red")
        counts = self.tr("%1 entries, %2 recordings")
        counts = counts.replace("%1", f"{found.entries:,}").replace("%2", str(found.recordings))
        said = [
            *faults[:_FAULTS_SHOWN],
            counts,
            self.tr("Last checked %1").replace("%1", moments.day_and_clock(self._verification.at)),
            self.tr("Time-stamps: %1").replace("%1", str(self._verification.stamps)),
            self.tr("Head %1…").replace("%1", found.head[:SHORT_HEAD]),
        ]
        ui.proof_text.setText("\n".join(said))

    def _bad(self, count: int) -> str:
        return self.tr("%n fault(s) found. Keep the folder as it is and ask for help.", None, count)

    def _on_not_verified(self, failure: UserError) -> None:
        self._show_proof()
        self._tell(messages.worded(failure), "red")
