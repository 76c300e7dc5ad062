"""What stands above the call-back card: the pace of the call, a promise's time, an end to state, staff care."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, QTimer

from complaintdesk.gui import composing

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from complaintdesk.gui.forms.call_page import Ui_CallPage
    from complaintdesk.viewmodels.call_desk import CallDesk
    from complaintdesk.viewmodels.session import Session


class WaitingCards(QObject):
    """Puts them into the right column once the desk is open; each is there only while it has something to say.

    Nothing of them is loaded before the window is on screen.
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
        self._session = session
        self._desk = desk
        self._tell = tell
        self._page = page
        self._cards: tuple[QWidget, ...] = ()
        if session.is_open:
            self._make()
        else:
            session.opened.connect(self._make, Qt.ConnectionType.SingleShotConnection)

    def _make(self) -> None:
        from complaintdesk.gui.views.care_card import CareCard
        from complaintdesk.gui.views.end_card import EndCard
        from complaintdesk.gui.views.pace_strip import PaceStrip
        from complaintdesk.gui.views.promise_card import PromiseCard
        from complaintdesk.viewmodels.care_offer import CareOffer
        from complaintdesk.viewmodels.pace import Pace
        from complaintdesk.viewmodels.promise_offer import PromiseOffer

        ui, session, desk = self._ui, self._session, self._desk
        self.care_card = CareCard(session, CareOffer(session, desk, desk), self._page)
        self.strip = PaceStrip(session, Pace(session, desk, desk), self._page)
        self.end_card = EndCard(desk, self._tell, self._page)
        self.promise_card = PromiseCard(PromiseOffer(session, desk, desk), self._tell, self._page)
        above = ui.right_layout.indexOf(ui.callback_card)
        for place, card in enumerate((self.care_card, self.strip, self.end_card, self.promise_card), above):
            ui.right_layout.insertWidget(place, card)
            composing.watch(card)
        self._cards = (self.care_card, self.end_card, self.promise_card, ui.callback_card)
        for card in self._cards:
            card.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Bring a card that appears into view: with large text the column may have been scrolled past it."""
        if event.type() == QEvent.Type.Show:
            card = next(card for card in self._cards if card is watched)
            QTimer.singleShot(0, card, lambda: self._ui.right_scroll.ensureWidgetVisible(card))
        return super().eventFilter(watched, event)
