"""After which calls staff are asked how they are, and who reads every note; the owner says so."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QCheckBox

from complaintdesk.domain.terms import Role
from complaintdesk.gui.forms.settings_care import Ui_CareSection
from complaintdesk.gui.page import Page
from complaintdesk.viewmodels import words

if TYPE_CHECKING:
    from collections.abc import Callable

    from complaintdesk.viewmodels.session import Session


class CareSection(Page):
    """``tell(text, tone)`` speaks in the window's line."""

    def __init__(self, session: Session, *, tell: Callable[[str, str], None]) -> None:
        super().__init__()
        self.ui = Ui_CareSection()
        self.ui.setupUi(self)
        self._session = session
        self._tell = tell
        self.readers: dict[str, QCheckBox] = {}
        self.ui.save_button.clicked.connect(self._save)
        session.shop_changed.connect(self.shown)
        session.person_changed.connect(self.shown)

    def shown(self) -> None:
        """Show what holds now."""
        ui, shop, person = self.ui, self._session.shop, self._session.person
        owner = person is not None and person.role is Role.OWNER
        for widget in (ui.care_rules, ui.save_button):
            widget.setEnabled(owner)
        ui.owner_label.setVisible(not owner)
        ui.minutes_box.setValue(shop.rules.care_minutes)
        for check in self.readers.values():
            check.deleteLater()
        self.readers = {who.staff_id: QCheckBox(ui.readers_box) for who in shop.staff}
        for who in shop.staff:
            check = self.readers[who.staff_id]
            check.setText(f"{who.name}  {words.role(who.role)}")
            check.setChecked(who.staff_id in shop.rules.care_readers)
            ui.readers_box_layout.addWidget(check)

    def _save(self) -> None:
        rules = replace(
            self._session.shop.rules,
            care_minutes=self.ui.minutes_box.value(),
            care_readers=tuple(staff_id for staff_id, check in self.readers.items() if check.isChecked()),
        )
        self._session.act(
            lambda desk, by: desk.shops.change_rules(rules, by), lambda: self._tell(self.tr("Saved."), "calm")
        )
