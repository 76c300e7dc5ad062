"""The card that asks until when a promise is: one key takes the shortest that can be kept."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QDateTime, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QWidget

from complaintdesk.gui import composing
from complaintdesk.gui.forms.promise_card import Ui_PromiseCard
from complaintdesk.viewmodels import moments, words

if TYPE_CHECKING:
    from collections.abc import Callable

    from complaintdesk.viewmodels.promise_offer import PromiseOffer

_DAY_AHEAD = 86_400


class PromiseCard(QFrame):
    """It takes no focus; ``tell(text, tone)`` speaks in the window's line."""

    def __init__(self, offer: PromiseOffer, tell: Callable[[str, str], None], page: QWidget) -> None:
        super().__init__(page)
        self.ui = Ui_PromiseCard()
        self.ui.setupUi(self)
        self._offer = offer
        self._tell = tell
        ui = self.ui
        self._buttons = (ui.due0, ui.due1, ui.due2, ui.due3)
        for place, button in enumerate(self._buttons):
            button.clicked.connect(lambda _=False, place=place: offer.take(place))
        ui.due_go.clicked.connect(self._take_date)
        ui.no_due.clicked.connect(offer.dismiss)
        shortcut = QShortcut(QKeySequence("F5"), page)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(self._take_shortest)
        offer.changed.connect(self.show_offer)
        offer.promised.connect(self._say_promised)
        self.show_offer()

    def show_offer(self) -> None:
        """Show the times to choose from, or nothing."""
        offer = self._offer
        self.setVisible(bool(offer.about))
        if not offer.about:
            return
        self.ui.about_label.setText(offer.about)
        for place, button in enumerate(self._buttons):
            button.setVisible(place < len(offer.choices))
            if place < len(offer.choices):
                due = offer.choices[place]
                key = "  F5" if place == 0 else ""
                button.setText(f"{words.due(due.when)} {moments.clock(due.at)}{key}")
        ahead = QDateTime.currentDateTime().addSecs(_DAY_AHEAD)
        last = offer.choices[-1].at if offer.choices else 0
        self.ui.due_edit.setDateTime(QDateTime.fromMSecsSinceEpoch(last // 1000) if last else ahead)

    def _take_shortest(self) -> None:
        """F5: what is being composed stays where it is typed."""
        composing.settle()
        self._offer.take(0)

    def _take_date(self) -> None:
        self._offer.promise(self.ui.due_edit.dateTime().toMSecsSinceEpoch() * 1000)

    def _say_promised(self, due_at: int) -> None:
        text = self.tr("Promised until %1; it stands on the board.")
        self._tell(text.replace("%1", moments.day_and_clock(due_at)), "calm")
