"""The strip above the cards: how long the caller waits for a word of ours, how urgent it is, who answers today."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from complaintdesk.gui import composing
from complaintdesk.gui.forms.pace_strip import Ui_PaceStrip
from complaintdesk.gui.widgets.chip import restyle
from complaintdesk.viewmodels import duty, moments, words

if TYPE_CHECKING:
    from complaintdesk.viewmodels.pace import Pace
    from complaintdesk.viewmodels.session import Session


class PaceStrip(QWidget):
    """It takes no focus, makes no sound and does not blink; Alt+U sets the urgency."""

    def __init__(self, session: Session, pace: Pace, parent: QWidget) -> None:
        super().__init__(parent)
        self.ui = Ui_PaceStrip()
        self.ui.setupUi(self)
        self._session = session
        self._pace = pace
        self.ui.urgency_button.clicked.connect(pace.turn)
        # Not the button's own Alt key: that clicks a tenth of a second later, when the call may be over.
        shortcut = QShortcut(QKeySequence("Alt+U"), parent)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(self._turn)
        pace.changed.connect(self.show_pace)
        pace.ticked.connect(self._tick)
        session.shop_changed.connect(self.show_pace)
        self.show_pace()

    def _turn(self) -> None:
        composing.settle()
        if self._pace.live:
            self._pace.turn()

    def show_pace(self) -> None:
        """Show what holds now."""
        ui, live = self.ui, self._pace.live
        on_duty = "" if live else duty.today(self._session)
        ui.duty_label.setText(on_duty)
        ui.duty_label.setVisible(bool(on_duty))
        ui.pace_row.setVisible(live)
        urgency, suggested = self._pace.urgency, self._pace.suggested if live else None
        ui.urgency_button.setText(f"{words.urgency(urgency)}  Alt+U")
        ui.urgency_button.setToolTip(self.tr("How urgent this is: Alt+U sets the next"))
        ui.urgency_button.setAccessibleName(self.tr("Urgency: %1").replace("%1", words.urgency(urgency)))
        restyle(ui.urgency_button, "tone", words.urgency_tone(urgency))
        ui.suggest_label.setVisible(suggested is not None)
        if suggested is not None:
            text = self.tr("The notes say “%1”: Alt+U sets it.")
            ui.suggest_label.setText(text.replace("%1", words.urgency(suggested)))
        self.setVisible(live or bool(on_duty))
        self._tick()

    def _tick(self) -> None:
        if self._pace.live:
            text = self.tr("Waiting %1")
            self.ui.waiting_label.setText(text.replace("%1", moments.length(self._pace.waiting)))
            restyle(self.ui.waiting_label, "tone", "amber" if self._pace.long else "")
