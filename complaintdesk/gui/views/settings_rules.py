"""The shop's written rules: what they say, where customers find them, and who last saw them there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker

from complaintdesk.domain.house_rules import CountsFrom, HouseRule, Topic
from complaintdesk.gui.forms.settings_rules import Ui_HouseRulesSection
from complaintdesk.gui.page import Page
from complaintdesk.gui.widgets.choices import fill

if TYPE_CHECKING:
    from collections.abc import Callable

    from complaintdesk.viewmodels.house_rules import HouseRules


class HouseRulesSection(Page):
    """``tell(text, tone)`` speaks in the window's line."""

    def __init__(self, rules: HouseRules, *, tell: Callable[[str, str], None]) -> None:
        super().__init__()
        self.ui = Ui_HouseRulesSection()
        self.ui.setupUi(self)
        self._rules = rules
        self._rule: HouseRule | None = None
        ui = self.ui
        fill(ui.topic_box, {topic: rules.topic(topic) for topic in Topic})
        fill(
            ui.from_box,
            {CountsFrom.RECEIPT: self.tr("from the receipt"), CountsFrom.ORDER: self.tr("from the order")},
        )
        ui.rules_list.currentRowChanged.connect(self._on_row)
        ui.topic_box.currentIndexChanged.connect(self._show_days)
        ui.add_rule.clicked.connect(self._begin)
        ui.remove_rule.clicked.connect(lambda: self._rule and rules.remove(self._rule.rule_id))
        ui.save_rule.clicked.connect(self._save)
        ui.seen_button.clicked.connect(lambda: self._check(published=True))
        ui.missing_button.clicked.connect(lambda: self._check(published=False))
        rules.changed.connect(self.shown)
        rules.saved.connect(lambda: tell(self.tr("Saved."), "calm"))
        rules.refused.connect(lambda why: tell(why, "red"))

    def shown(self) -> None:
        """Show what holds now; the rule that is open stays open."""
        ui, rules = self.ui, self._rules.rules
        known = {rule.rule_id: row for row, rule in enumerate(rules)}
        row = known.get(self._rule.rule_id, -1) if self._rule else 0
        with QSignalBlocker(ui.rules_list):
            ui.rules_list.clear()
            ui.rules_list.addItems(
                [self._rules.labelled(self._rules.topic(rule.topic), rule.title) for rule in rules]
            )
            ui.rules_list.setCurrentRow(row)
        warnings = self._rules.warnings()
        ui.doubts_label.setText("\n".join(f"・{warning}" for warning in warnings))
        ui.doubts_label.setVisible(bool(warnings))
        self._show(rules[row] if 0 <= row < len(rules) else None)

    def _on_row(self, row: int) -> None:
        if 0 <= row < len(self._rules.rules):
            self._show(self._rules.rules[row])

    def _begin(self) -> None:
        with QSignalBlocker(self.ui.rules_list):
            self.ui.rules_list.setCurrentRow(-1)
        self._show(self._rules.new())
        self.ui.title_edit.setFocus()

    def _show(self, rule: HouseRule | None) -> None:
        self._rule = rule
        ui, may = self.ui, self._rules.may_change
        for widget in (ui.rule_card, ui.rule_actions, ui.check_heading, ui.check_card):
            widget.setVisible(rule is not None)
        saved = rule is not None and rule in self._rules.rules
        ui.add_rule.setEnabled(may)
        ui.remove_rule.setEnabled(may and saved)
        if rule is None:
            return
        ui.topic_box.setCurrentIndex(ui.topic_box.findData(rule.topic))
        ui.title_edit.setText(rule.title)
        ui.words_edit.setPlainText(rule.text)
        ui.place_edit.setText(rule.place)
        ui.days_box.setValue(rule.days)
        ui.from_box.setCurrentIndex(ui.from_box.findData(rule.counts_from))
        ui.rule_card.setEnabled(may)
        ui.save_rule.setEnabled(may)
        for widget in (ui.check_heading, ui.check_card):
            widget.setVisible(saved and rule.topic is not Topic.OFFER)
        ui.check_text.setText(self._rules.last_check(rule) if saved else "")
        self._show_days()

    def _show_days(self) -> None:
        returns = self.ui.topic_box.currentData() == Topic.RETURNS
        self.ui.rule_card_layout.setRowVisible(self.ui.days_row, returns)

    def _save(self) -> None:
        ui = self.ui
        if self._rule is None:
            return
        self._rule = HouseRule(
            rule_id=self._rule.rule_id,
            topic=Topic(ui.topic_box.currentData()),
            title=ui.title_edit.text(),
            text=ui.words_edit.toPlainText(),
            place=ui.place_edit.text(),
            days=ui.days_box.value(),
            counts_from=CountsFrom(ui.from_box.currentData()),
        )
        self._rules.save(self._rule)

    def _check(self, *, published: bool) -> None:
        if self._rule is not None:
            self._rules.check(self._rule.rule_id, published=published)
