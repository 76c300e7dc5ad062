"""The card of a call to practise: what the caller says, what one can do, and what comes of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QMenu, QPushButton, QSizePolicy

from complaintdesk.gui.forms.practice_card import Ui_PracticeCard
from complaintdesk.gui.widgets.chip import restyle
from complaintdesk.gui.widgets.wrapped_button import WrappedButton

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from complaintdesk.domain.practice import Played
    from complaintdesk.viewmodels.practising import Practising


class PracticeCard(QFrame):
    """Ctrl+N lets the caller go on; choices are taken by Alt+A, B, C or the mouse."""

    def __init__(self, practising: Practising, page: QWidget) -> None:
        super().__init__(page)
        self.ui = Ui_PracticeCard()
        self.ui.setupUi(self)
        self._practising = practising
        self.start_button = QPushButton(self.tr("Practise a call"), page)
        self._menu = QMenu(self.start_button)
        self.start_button.setMenu(self._menu)
        self.start_button.setAutoDefault(True)
        self._choices = [self._choice(place, letter) for place, letter in enumerate("ABC")]
        self.ui.next_button.clicked.connect(practising.go_on)
        self.ui.leave_button.clicked.connect(practising.leave)
        shortcut = QShortcut(QKeySequence("Ctrl+N"), page)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(practising.go_on)
        practising.changed.connect(self._show)
        practising.idle_changed.connect(self._show)
        self._show()

    def _show(self) -> None:
        practising, played = self._practising, self._practising.played
        self.setVisible(played is not None)
        self.start_button.setVisible(played is None and practising.idle)
        for exercise in practising.exercises if self._menu.isEmpty() else ():
            act = self._menu.addAction(practising.words(exercise.name))
            act.triggered.connect(lambda _=False, exercise=exercise: practising.begin(exercise))
        if played is not None:
            self._show_turn(played)

    def _show_turn(self, played: Played) -> None:
        ui, say = self.ui, self._practising.words
        place = self.tr("%1 of %2").replace("%1", str(len(played.chosen)))
        place = place.replace("%2", str(len(played.exercise.turns)))
        ui.practice_title.setText(f"{say(played.exercise.name)}  {place}")
        ui.practice_setting.setText(say(played.exercise.setting))
        ui.practice_caller.setText(say(played.turn.caller))
        chosen = played.chosen[-1]
        offered = played.turn.choices if chosen is None else ()
        for at, button in enumerate(self._choices):
            button.setVisible(at < len(offered))
            if at < len(offered):
                button.say(f"{'ABC'[at]}  {say(offered[at].words)}")
        choice = played.turn.choices[chosen] if chosen is not None else None
        mark = (self.tr("Good: ") if choice.good else self.tr("Better not: ")) if choice else ""
        ui.practice_why.setText(f"{mark}{say(choice.words)}\n{say(choice.why)}" if choice else "")
        restyle(ui.practice_why, "tone", "green" if choice and choice.good else "red")
        ui.practice_why.setVisible(choice is not None)
        result = self.tr("Good answers: %1 of %2").replace("%1", str(played.good))
        result = result.replace("%2", str(played.asked))
        ui.practice_lesson.setText(f"{result}\n{say(played.exercise.lesson)}" if played.over else "")
        ui.practice_lesson.setVisible(played.over)
        ui.next_button.setVisible(not played.waits and not played.over)
        ui.leave_button.setText(self.tr("Done") if played.over else self.tr("Leave"))

    def _choice(self, place: int, letter: str) -> WrappedButton:
        button = WrappedButton(self)
        button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        button.setShortcut(QKeySequence(f"Alt+{letter}"))
        button.clicked.connect(lambda _=False: self._practising.choose(place))
        self.ui.practice_choices_layout.addWidget(button)
        return button
