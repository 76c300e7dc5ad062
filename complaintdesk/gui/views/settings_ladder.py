"""How often a caller is asked to stop and warned, and how long a call lasts, before it is ended; the owner's."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from complaintdesk.domain.ladder import PRESETS
from complaintdesk.domain.terms import Role
from complaintdesk.gui.forms.settings_ladder import Ui_LadderSection
from complaintdesk.gui.page import Page
from complaintdesk.gui.widgets.choices import fill

if TYPE_CHECKING:
    from collections.abc import Callable

    from complaintdesk.viewmodels.session import Session

_OWN = "own"


class LadderSection(Page):
    """``tell(text, tone)`` speaks in the window's line."""

    def __init__(self, session: Session, *, tell: Callable[[str, str], None]) -> None:
        super().__init__()
        self.ui = Ui_LadderSection()
        self.ui.setupUi(self)
        self._session = session
        self._tell = tell
        ui = self.ui
        names = {
            "patient": self.tr("Patient"),
            "usual": self.tr("As usual"),
            "short": self.tr("Short"),
            _OWN: self.tr("Our own limits"),
        }
        fill(ui.preset_box, names)
        ui.preset_box.activated.connect(self._take_preset)
        for box in (ui.stops_box, ui.warnings_box, ui.minutes_box):
            box.valueChanged.connect(self._show_preset)
        ui.save_button.clicked.connect(self._save)
        session.shop_changed.connect(self.shown)
        session.person_changed.connect(self.shown)

    def shown(self) -> None:
        """Show what holds now."""
        ui, rules, person = self.ui, self._session.shop.rules, self._session.person
        owner = person is not None and person.role is Role.OWNER
        for widget in (ui.limit_rows, ui.save_button):
            widget.setEnabled(owner)
        ui.owner_label.setVisible(not owner)
        ui.stops_box.setValue(rules.ladder_stops)
        ui.warnings_box.setValue(rules.ladder_warnings)
        ui.minutes_box.setValue(rules.ladder_minutes)
        ui.refusals_box.setValue(rules.refusal_limit)
        self._show_preset()

    def _show_preset(self) -> None:
        ui = self.ui
        limits = (ui.stops_box.value(), ui.warnings_box.value(), ui.minutes_box.value())
        name = next((name for name, preset in PRESETS.items() if preset == limits), _OWN)
        ui.preset_box.setCurrentIndex(ui.preset_box.findData(name))

    def _take_preset(self) -> None:
        if preset := PRESETS.get(self.ui.preset_box.currentData()):
            boxes = (self.ui.stops_box, self.ui.warnings_box, self.ui.minutes_box)
            for box, limit in zip(boxes, preset, strict=True):
                box.setValue(limit)

    def _save(self) -> None:
        ui = self.ui
        rules = replace(
            self._session.shop.rules,
            ladder_stops=ui.stops_box.value(),
            ladder_warnings=ui.warnings_box.value(),
            ladder_minutes=ui.minutes_box.value(),
            refusal_limit=ui.refusals_box.value(),
        )
        self._session.act(
            lambda desk, by: desk.shops.change_rules(rules, by), lambda: self._tell(self.tr("Saved."), "calm")
        )
