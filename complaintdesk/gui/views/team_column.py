"""Puts what colleagues do into the call page once the desk is open: the button of F11 and its cards."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QBoxLayout, QPushButton

from complaintdesk.gui import composing
from complaintdesk.gui.widgets.chip import Chip

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from complaintdesk.gui.forms.call_page import Ui_CallPage
    from complaintdesk.gui.views.answer_card import AnswerCard
    from complaintdesk.gui.views.caller_mark_card import CallerMarkCard
    from complaintdesk.gui.views.calm_card import CalmCard
    from complaintdesk.gui.views.ladder_card import LadderCard
    from complaintdesk.gui.views.team_card import TeamCard
    from complaintdesk.viewmodels.call_desk import CallDesk
    from complaintdesk.viewmodels.session import Session


class TeamColumn(QObject):
    """Nothing of it is loaded before the window is on screen; the cards are None until then."""

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
        self.card: TeamCard | None = None
        self.answer_card: AnswerCard | None = None
        self.ladder_card: LadderCard | None = None
        self.mark_card: CallerMarkCard | None = None
        self.calm_card: CalmCard | None = None
        self.button = QPushButton(self.tr("Ask, hand over  F11"), page)
        self.button.setObjectName("team_button")
        self.button.setAutoDefault(True)
        self.button.clicked.connect(self.toggle)
        acts = ui.end_button.parentWidget()
        row = acts.layout() if acts else None
        assert isinstance(row, QBoxLayout)
        row.insertWidget(row.indexOf(ui.end_button), self.button)
        for keys, act in (
            ("F11", self.toggle),
            ("Shift+F11", self.take_answer),
            ("Ctrl+L", self.say_rung),
            ("Ctrl+B", self.breathe),
        ):
            shortcut = QShortcut(QKeySequence(keys), page)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(act)
        desk.current_changed.connect(self._show)
        self._show()
        if session.is_open:
            self._make()
        else:
            session.opened.connect(self._make, Qt.ConnectionType.SingleShotConnection)

    @property
    def typing(self) -> bool:
        """Tell whether the cursor is in one of the cards: then it stays there."""
        focus = QApplication.focusWidget()
        cards = (self.card, self.answer_card, self.ladder_card, self.mark_card)
        return focus is not None and any(card and card.isAncestorOf(focus) for card in cards)

    def toggle(self) -> None:
        """F11: ask a colleague; again: hand the call over."""
        composing.settle()
        if self._desk.current is None or self.card is None:
            self._tell(self.tr("Nobody is on the phone: there is nothing to ask or to hand over."), "calm")
            return
        self.card.toggle()
        self._ui.right_scroll.verticalScrollBar().setValue(0)  # the card stands above all others

    def take_answer(self) -> None:
        """Shift+F11: type in what a colleague answered."""
        composing.settle()
        if self.answer_card is None or not self.answer_card.take():
            self._tell(self.tr("No question waits for an answer."), "calm")

    def breathe(self) -> None:
        """Ctrl+B: a breath to follow, or put it away."""
        composing.settle()
        if self.calm_card is not None:
            self.calm_card.toggle()

    def say_rung(self) -> None:
        """Ctrl+L: the words of the ladder were said."""
        composing.settle()
        if self.ladder_card is not None:
            self.ladder_card.say()

    def _show(self) -> None:
        self.button.setVisible(self._desk.current is not None)

    def _make(self) -> None:
        from complaintdesk.gui.views.answer_card import AnswerCard
        from complaintdesk.gui.views.calm_card import CalmCard
        from complaintdesk.gui.views.ladder_card import LadderCard
        from complaintdesk.gui.views.team_card import TeamCard
        from complaintdesk.viewmodels.calm import Calm
        from complaintdesk.viewmodels.ladder import Ladder
        from complaintdesk.viewmodels.teamwork import Teamwork

        team = Teamwork(self._session, self._desk, self)
        back = self._ui.note_edit.setFocus
        self.card = TeamCard(team, self._tell, back, self._page)
        self.answer_card = AnswerCard(team, back, self._page)
        self._ui.right_layout.insertWidget(0, self.card)
        self._ui.right_layout.insertWidget(1, self.answer_card)
        self.ladder_card = LadderCard(Ladder(self._session, self._desk, self), self._tell, back, self._page)
        self._ui.right_layout.insertWidget(2, self.ladder_card)
        self.calm_card = CalmCard(Calm(self._desk, self), self._page)
        self._ui.right_layout.insertWidget(3, self.calm_card)
        self._make_marks()
        for made in (self.card, self.answer_card, self.ladder_card, self.mark_card):
            if made is not None:
                composing.watch(made)

    def _make_marks(self) -> None:
        from complaintdesk.gui.views.caller_mark_card import CallerMarkCard
        from complaintdesk.viewmodels.caller_marks import CallerMarks

        ui = self._ui
        self._marks = marks = CallerMarks(self._session, self)
        self.mark_card = CallerMarkCard(marks, self._page)
        ui.left_layout.insertWidget(ui.left_layout.indexOf(ui.history_heading), self.mark_card)
        who = ui.times_chip.parentWidget()
        self.vip_chip = Chip(who)
        header = who.layout() if who else None
        assert isinstance(header, QBoxLayout)
        header.insertWidget(header.indexOf(ui.times_chip), self.vip_chip)
        marks.changed.connect(self._show_vip)
        self._desk.card_changed.connect(self._follow)
        self._desk.leaving.connect(self.mark_card.note)
        self._follow()

    def _follow(self) -> None:
        card = self._desk.current.card if self._desk.current else None
        self._marks.show(card.number if card else None)

    def _show_vip(self) -> None:
        mark = self._marks.mark
        self.vip_chip.say(self.tr("VIP") if mark and mark.vip else "", "green")
