"""The left side of the case page: search, views with their counts, filters, and the list itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QPushButton

from complaintdesk.gui.views.case_filter_menu import CaseFilterMenu
from complaintdesk.viewmodels import case_list_words
from complaintdesk.viewmodels.case_list import CASE

if TYPE_CHECKING:
    from complaintdesk.gui.dialogs.one_dialog import OneDialog
    from complaintdesk.gui.forms.case_page import Ui_CasePage
    from complaintdesk.viewmodels.case_list import CaseList
    from complaintdesk.viewmodels.case_views import CaseViews, View
    from complaintdesk.viewmodels.session import Session

_REST_MS = 60
"""A case is opened once the arrow keys rest on it: held down, they pass by many."""


class CaseListSide(QObject):
    """Emits what is to be opened; the current row stays on its case when the list changes around it."""

    wanted = Signal(str)
    """The id of the case that the arrow keys reached."""
    entered = Signal(str)
    """The id of the case that was clicked, or chosen with Enter."""

    def __init__(
        self, ui: Ui_CasePage, session: Session, cases: CaseList, views: CaseViews, dialogs: OneDialog
    ) -> None:
        super().__init__(ui.list_side)
        self._ui = ui
        self._session = session
        self._cases = cases
        self._views = views
        self.chips: list[tuple[View, QPushButton]] = []
        self._enter_first = False
        self._rest = QTimer(self, singleShot=True, interval=_REST_MS)
        self._rest.timeout.connect(self._on_rest)
        ui.narrow_button.setMenu(CaseFilterMenu(ui.narrow_button, session, cases, views, dialogs))
        ui.views_layout.addStretch(1)
        ui.case_rows.setModel(cases)
        ui.case_rows.selectionModel().currentChanged.connect(self._on_current)
        ui.case_rows.activated.connect(self._enter)
        ui.case_rows.clicked.connect(self._enter)
        ui.case_rows.typed.connect(self._type_on)
        ui.case_rows.left_above.connect(ui.search_edit.setFocus)
        ui.search_edit.textChanged.connect(lambda typed: cases.narrow(typed, cases.wanted))
        ui.search_edit.returnPressed.connect(self._open_first)
        down = QShortcut(QKeySequence("Down"), ui.search_edit)
        down.setContext(Qt.ShortcutContext.WidgetShortcut)
        down.activated.connect(self._go_into_list)
        cases.loaded.connect(self._on_loaded)
        views.changed.connect(self._show_views)
        self._show_views()

    def mark(self, number: int) -> None:
        """Show which case is open; 0 for none. Where it stands comes with the next answer, unless it is in view."""
        cases = self._cases
        cases.kept = number
        known = self._ui.case_rows.currentIndex().row()
        row = cases.row(known)
        if row is None or row.number != number:
            known = next((place for place, row in cases.known() if row.number == number), -1)
        self._go_to(known)
        if known < 0 and number:
            cases.reload()

    def _go_to(self, place: int) -> None:
        rows = self._ui.case_rows
        if place != rows.currentIndex().row():
            rows.setCurrentIndex(self._cases.index(place) if place >= 0 else QModelIndex())

    # --- keys and mouse ---------------------------------------------------------------------------------------

    def _on_current(self, index: QModelIndex, _before: QModelIndex) -> None:
        if index.isValid() and self._ui.case_rows.hasFocus():
            if (row := index.data(CASE)) is not None:
                self._cases.kept = row.number
            self._rest.start()

    def _on_rest(self) -> None:
        row = self._ui.case_rows.currentIndex().data(CASE)
        if row is not None:
            self.wanted.emit(row.case_id)
        elif self._ui.case_rows.currentIndex().isValid():
            self._rest.start()  # its row is being read

    def _enter(self, index: QModelIndex) -> None:
        if (row := index.data(CASE)) is not None:
            self._rest.stop()
            self.entered.emit(row.case_id)

    def _type_on(self, text: str) -> None:
        """Go on in the search box with what was typed in the list."""
        self._ui.search_edit.setFocus()
        self._ui.search_edit.insert(text)

    def _open_first(self) -> None:
        """Open the first case found, once what was typed has been looked for."""
        self._enter_first = True
        self._cases.reload()

    def _go_into_list(self) -> None:
        rows = self._ui.case_rows
        rows.setFocus()
        if not rows.currentIndex().isValid() and self._cases.total:
            rows.setCurrentIndex(self._cases.index(0))

    # --- what is shown ----------------------------------------------------------------------------------------

    def _on_loaded(self) -> None:
        if self._cases.kept_place is not None:
            self._go_to(self._cases.kept_place)
        self._show_count()
        if self._enter_first and self._cases.answers():
            self._enter_first = False
            if self._cases.total:
                self._enter(self._cases.index(0))

    def _show_views(self) -> None:
        """Show a chip for each view with its count; new chips only where the views are others."""
        views = self._views.views
        if [view for view, _ in self.chips] != views:
            self._make_chips(views)
        for view, chip in self.chips:
            count = self._views.count(view)
            name = view.name or case_list_words.view(view.key)
            counted = bool(count) and view.key != "" or bool(view.name)
            chip.setText(f"{name}  {count}" if counted and count is not None else name)
            chip.setChecked(self._views.is_chosen(view))
        summary = case_list_words.summary(self._cases.wanted, self._session.shop.staff)
        chosen = any(self._views.is_chosen(view) for view, _ in self.chips)
        self._ui.narrowed_label.setText("" if chosen else summary)
        self._show_count()

    def _make_chips(self, views: list[View]) -> None:
        for _, chip in self.chips:
            self._ui.views_layout.removeWidget(chip)
            chip.deleteLater()
        self.chips = []
        for view in views:
            chip = QPushButton(self._ui.views_row, autoDefault=True)
            chip.setCheckable(True)
            chip.setProperty("kind", "chip")
            chip.setObjectName(f"view_{view.key or view.name or 'all'}")
            chip.clicked.connect(lambda _=False, view=view: self._views.choose(view.wanted))
            self._ui.views_layout.insertWidget(len(self.chips), chip)
            chip.show()
            self.chips.append((view, chip))

    def _show_count(self) -> None:
        shown, total = self._cases.total, self._views.total
        narrowed = self._cases.narrowed
        text = self.tr("%n case(s)", None, shown)
        if narrowed and total:
            text = self.tr("%1 of %n case(s)", None, total).replace("%1", f"{shown:,}")
        if self._cases.cut_off:
            text = self.tr("The newest %n case(s) found: go on typing", None, shown)
        self._ui.list_count.setText(text)
        self._ui.case_rows.say_if_empty(self.tr("Nothing matches.") if narrowed else self.tr("No cases yet."))
        self._ui.nothing_label.setText(
            self.tr("Choose a case on the left.")
            if shown or narrowed
            else self.tr("A case begins with the first call that is noted. Press F2 to take one.")
        )
