"""The card of the shop's rule on returns: whether this order's time is over, and what weakens the rule."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, QObject, QSignalBlocker

from complaintdesk.domain.house_rules import CountsFrom
from complaintdesk.gui.widgets.chip import restyle

if TYPE_CHECKING:
    from datetime import date

    from complaintdesk.gui.forms.guide_panel import Ui_GuidePanel
    from complaintdesk.viewmodels.guide import Guide
    from complaintdesk.viewmodels.shield import Shield

_UNKNOWN = QDate(2000, 1, 1)
"""Stands for a day of receipt that nobody named."""


class ShieldCard(QObject):
    """Appears when a return is asked for, or when it is called up."""

    def __init__(self, ui: Ui_GuidePanel, shield: Shield, guide: Guide, parent: QObject) -> None:
        super().__init__(parent)
        self._ui = ui
        self._shield = shield
        self._guide = guide
        ui.received_edit.setMinimumDate(_UNKNOWN)
        ui.received_edit.setDate(_UNKNOWN)
        ui.received_edit.dateChanged.connect(self._on_date)
        ui.received_edit.calendarWidget().clicked.connect(ui.received_edit.setDate)
        ui.shield_read.clicked.connect(self._read)
        shield.changed.connect(self.show)
        self.show()

    def show(self) -> None:
        """Show what holds for the order of the call in hand."""
        ui, shield = self._ui, self._shield
        ui.shield_card.setVisible(shield.shown)
        if not shield.shown:
            return
        rule = shield.rule
        ui.shield_title.setText(rule.title if rule else self.tr("Returns: no rule of the shop"))
        ui.shield_verdict.setText(shield.verdict())
        restyle(ui.shield_verdict, "tone", "red" if shield.over() else "green" if shield.limit else "amber")
        limit = shield.limit
        ui.received_row.setVisible(limit is not None and limit.counts_from is CountsFrom.RECEIPT)
        ui.received_edit.setMaximumDate(_qdate(shield.today))
        with QSignalBlocker(ui.received_edit):
            ui.received_edit.setDate(_qdate(shield.received) if shield.received else _UNKNOWN)
        ui.shield_warning.setText(shield.warning())
        ui.shield_warning.setVisible(bool(shield.warning()))
        ui.shield_read.setVisible(rule is not None)

    def _on_date(self, day: QDate) -> None:
        self._shield.receive(None if day == _UNKNOWN else day.toPython())  # type: ignore[arg-type]

    def _read(self) -> None:
        if rule := self._shield.rule:
            self._guide.show_rule(rule)


def _qdate(day: date) -> QDate:
    return QDate(day.year, day.month, day.day)
