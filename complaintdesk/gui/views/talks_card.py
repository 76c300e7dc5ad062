"""The card of 対話継続困難 beside the case: the refused proposals, what they rest on, one step to the block."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFrame

from complaintdesk.gui.forms.talks_card import Ui_TalksCard
from complaintdesk.gui.widgets.chip import restyle
from complaintdesk.viewmodels import dialogue_words

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from complaintdesk.domain.case_file import CaseFile
    from complaintdesk.domain.dialogue import NoDialogue
    from complaintdesk.viewmodels.dialogue_words import Evidence


class TalksCard(QFrame):
    """Seen only once a proposal was refused or the last warning given; ``show`` goes to what it rests on."""

    def __init__(self, ask: Callable[[], None], show: Callable[[Evidence], None], parent: QWidget) -> None:
        super().__init__(parent)
        self.ui = Ui_TalksCard()
        self.ui.setupUi(self)
        self.ui.ask_block_button.clicked.connect(ask)
        self.ui.evidence_rows.wanted.connect(show)
        self.hide()

    def show_judged(self, judged: NoDialogue, file: CaseFile, *, blocked: bool) -> None:
        """Show what was found; with a block in force or asked for there is nothing to do."""
        ui = self.ui
        self.setVisible(bool(judged.refusals or judged.final))
        tone = "amber" if judged.reached and not blocked else ""
        restyle(self, "card", tone or "true")
        ui.count_label.setText(dialogue_words.count(judged))
        restyle(ui.count_label, "tone", tone)
        ui.evidence_rows.show_lines(dialogue_words.evidence(judged, file))
        ui.next_label.setText(dialogue_words.next_step(judged))
        missing = dialogue_words.missing(judged)
        lacking = "\n".join(f"・{each}" for each in missing)
        ui.missing_label.setText(self.tr("Still missing:\n%1").replace("%1", lacking))
        for part in (ui.next_label, ui.actions):
            part.setVisible(not blocked)
        ui.missing_label.setVisible(bool(missing) and not blocked)
        restyle(ui.ask_block_button, "kind", "primary" if judged.reached else "")
