"""Ringing back and waiting: the shop's limits, which the owner changes; and what this desk shows in the tray."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QSystemTrayIcon

from complaintdesk.domain.switch_advice import PRESETS
from complaintdesk.domain.terms import Role
from complaintdesk.gui.forms.settings_calls import Ui_CallsSection
from complaintdesk.gui.page import Page
from complaintdesk.gui.widgets.choices import fill

if TYPE_CHECKING:
    from collections.abc import Callable

    from complaintdesk.viewmodels.session import Session

_OWN = "own"


class CallsSection(Page):
    """``tell(text, tone)`` speaks in the window's line."""

    def __init__(self, session: Session, *, tell: Callable[[str, str], None]) -> None:
        super().__init__()
        self.ui = Ui_CallsSection()
        self.ui.setupUi(self)
        self._session = session
        self._tell = tell
        ui = self.ui
        names = {
            "early": self.tr("Early"),
            "usual": self.tr("As usual"),
            "late": self.tr("Late"),
            "never": self.tr("Never"),
            _OWN: self.tr("Our own limits"),
        }
        fill(ui.preset_box, names)
        ui.preset_box.activated.connect(self._take_preset)
        for box in (ui.minutes_box, ui.lines_box):
            box.valueChanged.connect(self._show_preset)
        ui.save_button.clicked.connect(self._save)
        ui.tray_check.clicked.connect(lambda on: session.change_settings(tray=on))
        ui.notify_check.clicked.connect(lambda on: session.change_settings(notify=on))
        ui.bar_check.clicked.connect(lambda on: session.change_settings(bar_at_call=on))
        session.shop_changed.connect(self._show)
        session.person_changed.connect(self._show)

    def shown(self) -> None:
        """Show what holds now."""
        self._show()

    def _show(self) -> None:
        ui, rules, person = self.ui, self._session.shop.rules, self._session.person
        owner = person is not None and person.role is Role.OWNER
        for widget in (ui.suggest_card, ui.waiting_card, ui.save_button):
            widget.setEnabled(owner)
        ui.owner_label.setVisible(not owner)
        ui.minutes_box.setValue(rules.suggest_minutes)
        ui.lines_box.setValue(rules.suggest_lines)
        ui.again_box.setValue(rules.suggest_again_minutes)
        ui.area_edit.setText(rules.area_code)
        ui.retry_edit.setText(", ".join(str(wait) for wait in rules.retry_minutes))
        ui.quiet_box.setValue(rules.quiet_minutes)
        ui.silent_box.setValue(rules.silent_days)
        ui.from_box.setValue(rules.open_from)
        ui.until_box.setValue(rules.open_until)
        self._show_preset()
        settings, tray = self._session.settings, QSystemTrayIcon.isSystemTrayAvailable()
        if settings is not None:
            ui.tray_check.setChecked(settings.tray)
            ui.notify_check.setChecked(settings.notify)
            ui.bar_check.setChecked(settings.bar_at_call)
        ui.tray_note.setText(
            "" if tray else self.tr("This system has no tray; the badge on the rail counts.")
        )
        ui.tray_note.setVisible(not tray)

    def _show_preset(self) -> None:
        ui = self.ui
        limits = (ui.minutes_box.value(), ui.lines_box.value())
        name = next((n for n, preset in PRESETS.items() if (preset.minutes, preset.lines) == limits), _OWN)
        ui.preset_box.setCurrentIndex(ui.preset_box.findData(name))

    def _take_preset(self) -> None:
        preset = PRESETS.get(self.ui.preset_box.currentData())
        if preset is not None:
            self.ui.minutes_box.setValue(preset.minutes)
            self.ui.lines_box.setValue(preset.lines)

    def _save(self) -> None:
        ui = self.ui
        waits = [part.strip() for part in ui.retry_edit.text().replace("、", ",").split(",") if part.strip()]
        if not waits or not all(part.isdecimal() for part in waits):
            self._tell(self.tr("Waits are minutes with commas between them, like 60, 240, 1440."), "red")
            return
        rules = replace(
            self._session.shop.rules,
            suggest_minutes=ui.minutes_box.value(),
            suggest_lines=ui.lines_box.value(),
            suggest_again_minutes=ui.again_box.value(),
            area_code=ui.area_edit.text().strip(),
            retry_minutes=tuple(int(part) for part in waits),
            quiet_minutes=ui.quiet_box.value(),
            silent_days=ui.silent_box.value(),
            open_from=ui.from_box.value(),
            open_until=ui.until_box.value(),
        )
        self._session.act(
            lambda desk, by: desk.shops.change_rules(rules, by), lambda: self._tell(self.tr("Saved."), "calm")
        )
