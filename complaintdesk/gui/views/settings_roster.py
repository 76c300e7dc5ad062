"""The duty roster: who answers on which weekday, and on days apart; a manager keeps it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, QLocale, Qt
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QListWidgetItem, QTableWidgetItem

from complaintdesk.domain.promise import RosterDay, RosterSet
from complaintdesk.domain.roster import DAYS
from complaintdesk.domain.terms import Role
from complaintdesk.gui.forms.settings_roster import Ui_RosterSection
from complaintdesk.gui.page import Page
from complaintdesk.gui.widgets.choices import fill

if TYPE_CHECKING:
    from collections.abc import Callable

    from complaintdesk.viewmodels.session import Session

_DAY = Qt.ItemDataRole.UserRole + 1
_NOBODY = ""
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


class RosterSection(Page):
    """``tell(text, tone)`` speaks in the window's line."""

    def __init__(self, session: Session, *, tell: Callable[[str, str], None]) -> None:
        super().__init__()
        self.ui = Ui_RosterSection()
        self.ui.setupUi(self)
        self._session = session
        self._tell = tell
        ui = self.ui
        ui.week_table.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        ui.week_table.verticalHeader().hide()
        ui.week_table.setShowGrid(False)
        ui.week_table.setTabKeyNavigation(False)  # or Tab would never leave the table
        ui.week_table.horizontalHeader().setDefaultAlignment(_LEFT)
        ui.day_edit.setDate(QDate.currentDate().addDays(1))
        ui.add_button.clicked.connect(self._add_day)
        ui.remove_button.clicked.connect(self._remove_day)
        ui.save_button.clicked.connect(self._save)
        session.shop_changed.connect(self._show)
        session.person_changed.connect(self._show)

    def shown(self) -> None:
        """Show what holds now."""
        self._show()

    def _show(self) -> None:
        ui, shop, person = self.ui, self._session.shop, self._session.person
        may = person is not None and person.role is not Role.STAFF
        for widget in (ui.week_card, ui.days_card, ui.save_button):
            widget.setEnabled(may)
        ui.manager_label.setVisible(not may)
        roster = shop.roster or RosterSet(week=((),) * DAYS)
        self._show_week(roster)
        names = {person.staff_id: person.name for person in shop.everyone}
        fill(ui.person_box, {**names, _NOBODY: self.tr("Nobody (closed)")})
        self._relist({apart.date: apart for apart in roster.days})

    def _show_week(self, roster: RosterSet) -> None:
        table, staff, locale = self.ui.week_table, self._session.shop.staff, QLocale()
        table.setColumnCount(1 + DAYS)
        table.setRowCount(len(staff))
        days = [locale.dayName(day + 1, QLocale.FormatType.ShortFormat) for day in range(DAYS)]
        table.setHorizontalHeaderLabels([self.tr("Name"), *days])
        header = table.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.ResizeToContents)
        for row, person in enumerate(staff):
            name = QTableWidgetItem(person.name)
            name.setFlags(Qt.ItemFlag.ItemIsEnabled)
            table.setItem(row, 0, name)
            for day in range(DAYS):
                tick = QTableWidgetItem()
                tick.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsUserCheckable)
                on = person.staff_id in roster.week[day]
                tick.setCheckState(Qt.CheckState.Checked if on else Qt.CheckState.Unchecked)
                tick.setData(Qt.ItemDataRole.AccessibleTextRole, f"{person.name} {days[day]}")
                table.setItem(row, 1 + day, tick)
        table.setFixedHeight(header.sizeHint().height() + sum(map(table.rowHeight, range(len(staff)))) + 4)

    # --- days apart ----------------------------------------------------------------------------------------

    def _list_day(self, apart: RosterDay) -> None:
        names = [person.name for person in self._session.shop.everyone if person.staff_id in apart.staff_ids]
        said = self.tr(", ").join(names) or self.tr("Nobody (closed)")
        item = QListWidgetItem(f"{apart.date}  {said}")
        item.setData(_DAY, apart)
        self.ui.days_list.addItem(item)

    def _days(self) -> dict[str, RosterDay]:
        days = self.ui.days_list
        listed = [days.item(place).data(_DAY) for place in range(days.count())]
        return {apart.date: apart for apart in listed}

    def _add_day(self) -> None:
        date, who = self.ui.day_edit.date().toString("yyyy-MM-dd"), self.ui.person_box.currentData()
        days = self._days()
        before = days.get(date)
        # A second person on the same day joins the first; nobody stands for itself.
        kept = before.staff_ids if before and who else ()
        ids = tuple(dict.fromkeys((*kept, who))) if who else ()
        days[date] = RosterDay(date=date, staff_ids=ids)
        self._relist(days)

    def _remove_day(self) -> None:
        days = self._days()
        for item in self.ui.days_list.selectedItems():
            del days[item.data(_DAY).date]
        self._relist(days)

    def _relist(self, days: dict[str, RosterDay]) -> None:
        listed = self.ui.days_list
        listed.clear()
        for date in sorted(days):
            self._list_day(days[date])
        listed.setVisible(bool(days))
        listed.setFixedHeight(
            min(listed.sizeHintForRow(0), listed.fontMetrics().height() * 2) * min(len(days), 6)
        )
        self.ui.days_empty.setVisible(not days)
        self.ui.remove_button.setEnabled(bool(days))

    def _save(self) -> None:
        table, staff = self.ui.week_table, self._session.shop.staff

        def ticked(row: int, day: int) -> bool:
            item = table.item(row, 1 + day)
            return item is not None and item.checkState() is Qt.CheckState.Checked

        week = tuple(
            tuple(person.staff_id for row, person in enumerate(staff) if ticked(row, day))
            for day in range(DAYS)
        )
        roster = RosterSet(week=week, days=tuple(self._days().values()))
        self._session.act(
            lambda desk, by: desk.shops.set_roster(roster, by), lambda: self._tell(self.tr("Saved."), "calm")
        )
