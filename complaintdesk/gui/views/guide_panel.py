"""The guide at the right of the call page: steps, words to say, words to find, and the shop's rule on returns."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import QListWidgetItem, QMenu, QWidget

from complaintdesk.domain.terms import Fault
from complaintdesk.gui import composing, theme
from complaintdesk.gui.forms.guide_panel import Ui_GuidePanel
from complaintdesk.gui.views.shield_card import ShieldCard
from complaintdesk.gui.widgets.chip import restyle
from complaintdesk.viewmodels import moments, words
from complaintdesk.viewmodels.guide_index import GuideIndex, Place
from complaintdesk.viewmodels.shield import Shield

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import QObject
    from PySide6.QtWidgets import QScrollArea

    from complaintdesk.viewmodels.call_desk import CallDesk
    from complaintdesk.viewmodels.guide import Guide
    from complaintdesk.viewmodels.session import Session

_FOUND = 7
"""Lines of the list of words that are seen at once."""


class GuidePanel(QWidget):
    """``back`` puts the cursor back to the notes; ``clarify`` opens what is to be clarified by mail.

    ``scroll`` is what the panel lies in.
    """

    def __init__(
        self,
        session: Session,
        desk: CallDesk,
        guide: Guide,
        *,
        tell: Callable[[str, str], None],
        back: Callable[[], None],
        clarify: Callable[[], None],
        page: QWidget,
        scroll: QScrollArea,
    ) -> None:
        super().__init__(page)
        self.ui = Ui_GuidePanel()
        self.ui.setupUi(self)
        self._guide = guide
        self._tell = tell
        self._back = back
        self._clarify = clarify
        self._scroll = scroll
        self._index = GuideIndex(session, guide, self)
        self._shield = Shield(session, desk, self)
        self._shield_card = ShieldCard(self.ui, self._shield, guide, self)
        self._names: list[str] = []
        self._filling = False
        self._situations = QMenu(self)
        self._faults = QMenu(self)
        self._wire(page)
        self.close_finding()
        self._show_steps()
        self._show()

    def _wire(self, page: QWidget) -> None:
        ui, guide = self.ui, self._guide
        ui.situation_button.setMenu(self._situations)
        ui.fault_button.setMenu(self._faults)
        ui.guide_list.currentRowChanged.connect(self._on_row)
        ui.guide_list.itemClicked.connect(lambda item: guide.go(ui.guide_list.row(item)))
        ui.told_button.clicked.connect(self.tell)
        ui.other_button.clicked.connect(guide.say_otherwise)
        ui.copy_button.clicked.connect(self._copy)
        ui.find_button.clicked.connect(self.find_words)
        ui.shield_button.clicked.connect(self.show_shield)
        ui.record_button.clicked.connect(self.show_record)
        ui.find_edit.textEdited.connect(self._list)
        ui.find_edit.returnPressed.connect(self._choose)
        ui.find_list.itemClicked.connect(self._go)
        ui.find_edit.installEventFilter(self)
        ui.find_list.installEventFilter(self)
        guide.steps_changed.connect(self._show_steps)
        guide.changed.connect(self._show)
        guide.not_told.connect(
            lambda: self._tell(self.tr("Nobody is on the phone, so nothing was noted."), "calm")
        )
        for keys, act in (
            ("Ctrl+Return", self.tell),
            ("Ctrl+Enter", self.tell),
            ("Ctrl+G", self.find_words),
            ("Ctrl+J", self.show_shield),
            ("Ctrl+H", self.show_record),
            ("Ctrl+Down", lambda: self._step(1)),
            ("Ctrl+Up", lambda: self._step(-1)),
        ):
            shortcut = QShortcut(QKeySequence(keys), page)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(act)

    @property
    def typing(self) -> bool:
        """Tell whether the cursor is in the panel: then it stays there."""
        return self.isAncestorOf(QGuiApplication.focusObject())  # type: ignore[arg-type]

    # --- keys --------------------------------------------------------------------------------------------------

    def tell(self) -> None:
        """Ctrl+Enter: the words on show were said."""
        composing.settle()
        self._guide.tell()

    def show_record(self) -> None:
        """Ctrl+H: when, how often, and what we answered."""
        composing.settle()
        self._guide.show_record()

    def show_shield(self) -> None:
        """Ctrl+J: the rule on returns, to read out, and until when this order can be sent back."""
        composing.settle()
        self._shield.ask()
        if self._shield.rule is not None and self._shield.shown:
            self._guide.show_rule(self._shield.rule)
        self._seen(self.ui.shield_card)

    def _seen(self, card: QWidget) -> None:
        """Bring what was just asked for into view, where the text is large or the window low."""
        inside = self._scroll.widget()
        if inside is not None and (layout := inside.layout()) is not None:
            layout.activate()  # a card that was hidden has its place only then
        self._scroll.ensureWidgetVisible(card, 0, 8)

    def _step(self, by: int) -> None:
        self._guide.go(self._guide.step + by)
        self._seen(self.ui.say_card)

    def find_words(self) -> None:
        """Ctrl+G: find words by what the caller says."""
        composing.settle()
        ui = self.ui
        for widget in (ui.find_edit, ui.find_list):
            widget.show()
        ui.guide_list.hide()
        ui.find_edit.clear()
        self._list("")
        ui.find_edit.setFocus()
        self._seen(ui.find_list)
        self._seen(ui.find_edit)

    def close_finding(self) -> None:
        """Show the steps again."""
        ui = self.ui
        ui.find_edit.hide()
        ui.find_list.hide()
        ui.guide_list.show()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Esc leaves the search; the arrows move through what was found."""
        ui = self.ui
        if event.type() == QEvent.Type.KeyPress and watched in (ui.find_edit, ui.find_list):
            key = event.key()  # type: ignore[attr-defined]
            if key == Qt.Key.Key_Escape:
                self.close_finding()
                self._back()
                return True
            if watched is ui.find_edit and key in (Qt.Key.Key_Down, Qt.Key.Key_Up):
                step = 1 if key == Qt.Key.Key_Down else -1
                row = max(0, min(ui.find_list.count() - 1, ui.find_list.currentRow() + step))
                ui.find_list.setCurrentRow(row)
                return True
            if watched is ui.find_list and key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._choose()
                return True
        return super().eventFilter(watched, event)

    # --- finding -----------------------------------------------------------------------------------------------

    def _list(self, typed: str) -> None:
        found = self.ui.find_list
        found.clear()
        for entry in self._index.find(typed):
            item = QListWidgetItem(entry.label)
            item.setData(Qt.ItemDataRole.UserRole, entry)
            found.addItem(item)
        found.setCurrentRow(0)
        line = found.sizeHintForRow(0) if found.count() else found.fontMetrics().height()
        found.setFixedHeight(min(_FOUND, max(1, found.count())) * line + 4)

    def _choose(self) -> None:
        if item := self.ui.find_list.currentItem():
            self._go(item)

    def _go(self, item: QListWidgetItem) -> None:
        entry = item.data(Qt.ItemDataRole.UserRole)
        self.close_finding()
        self._index.go(entry)
        if entry.place is Place.CLARIFY:
            self._clarify()
        else:
            self._seen(self.ui.say_card)
            self._back()

    # --- showing -----------------------------------------------------------------------------------------------

    def _on_row(self, row: int) -> None:
        if not self._filling and row != self._guide.step:
            self._guide.go(row)

    def _show_steps(self) -> None:
        guide, ui = self._guide, self.ui
        names = [step.name[guide.language] for step in guide.steps]
        if names != self._names:
            self._names = names
            self._filling = True
            ui.guide_list.set_steps(names)
            ui.guide_list.setCurrentRow(guide.step)
            self._filling = False
        if self._situations.isEmpty():
            self._fill_menus()
        situation = guide.situation
        ui.situation_button.setText(f"{situation.name[guide.language]} ▾" if situation else "")
        ui.situation_button.setVisible(situation is not None)

    def _fill_menus(self) -> None:
        guide = self._guide
        for each in guide.book.situations:
            act = self._situations.addAction(each.name[guide.language])
            act.triggered.connect(lambda _=False, key=each.key: guide.choose_situation(key))
        for fault in Fault if guide.book.situations else ():
            act = self._faults.addAction(words.fault(fault))
            act.triggered.connect(lambda _=False, fault=fault: guide.choose_fault(fault))

    def _show(self) -> None:
        guide, ui = self._guide, self.ui
        if ui.guide_list.currentRow() != guide.step:
            ui.guide_list.setCurrentRow(guide.step)
        passage = guide.passage
        for widget in (ui.say_card, ui.say_actions, ui.guide_links, ui.fault_button):
            widget.setVisible(passage is not None)
        if passage is None:
            return
        reminder = guide.reminder
        ui.reminder_label.setText(reminder)
        ui.reminder_label.setVisible(bool(reminder))
        ui.fault_button.setText(f"{words.fault(guide.around.fault)} ▾")
        ui.say_title.setText(passage.title)
        ui.say_text.setText(passage.words)
        restyle(ui.say_card, "card", "green" if passage.cue else "calm")
        at = None if passage.cue else guide.told_of(passage)
        told = self.tr("✓ %1 told at %2").replace("%1", words.told(passage.what)) if at else ""
        ui.told_label.setText(told.replace("%2", moments.clock(at)) if at else "")
        ui.told_label.setVisible(bool(at))
        ui.told_button.setVisible(not passage.cue)
        ui.other_button.setVisible(passage.more)
        ui.copy_button.setVisible(not passage.more)

    def _copy(self) -> None:
        if passage := self._guide.passage:
            QGuiApplication.clipboard().setText(passage.words)
            self._tell(self.tr("Copied."), "calm")

    def dress(self) -> None:
        """Draw the steps in the colours and size of the theme in force."""
        self._names = []
        self._show_steps()
        self._show()
        theme.current()
