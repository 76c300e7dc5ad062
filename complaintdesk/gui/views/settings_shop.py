"""The shop's people and rules: the owner changes them, and they need a button, since they are entries in the ledger."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFileDialog

from complaintdesk.domain.terms import Approval, Role
from complaintdesk.gui.forms.settings_shop import Ui_ShopSection
from complaintdesk.gui.page import Page
from complaintdesk.gui.views.people_card import PeopleCard
from complaintdesk.gui.widgets.choices import fill
from complaintdesk.viewmodels import words
from complaintdesk.viewmodels.paper_templates import PaperTemplates

if TYPE_CHECKING:
    from collections.abc import Callable

    from complaintdesk.viewmodels.people import People
    from complaintdesk.viewmodels.session import Session


class ShopSection(Page):
    """``tell(text, tone)`` speaks in the window's line."""

    def __init__(self, session: Session, people: People, *, tell: Callable[[str, str], None]) -> None:
        super().__init__()
        self.ui = Ui_ShopSection()
        self.ui.setupUi(self)
        self._session = session
        self._tell = tell
        ui = self.ui
        fill(ui.approval_box, {value: words.approval(value) for value in Approval})
        fill(ui.role_box, {value: words.role(value) for value in (Role.STAFF, Role.MANAGER, Role.OWNER)})
        ui.save_rules.clicked.connect(self._save_rules)
        ui.add_person.clicked.connect(self._add_person)
        ui.person_edit.returnPressed.connect(self._add_person)
        self._papers = PaperTemplates(session, self)
        self._papers.written.connect(self._on_papers)
        self._papers.refused.connect(lambda why: self._tell(why, "warn"))
        ui.papers_button.clicked.connect(self._choose_folder)
        self._people = PeopleCard(ui, people, session, self)
        session.shop_changed.connect(self._show_shop)
        session.person_changed.connect(self._show_shop)

    def shown(self) -> None:
        """Show what holds now."""
        self._show_shop()

    def _show_shop(self) -> None:
        ui, shop, person = self.ui, self._session.shop, self._session.person
        owner = person is not None and person.role is Role.OWNER
        ui.rules_card.setEnabled(owner)
        ui.person_row.setEnabled(owner)
        ui.approval_box.setCurrentIndex(ui.approval_box.findData(shop.rules.approval))
        ui.limit_box.setValue(shop.rules.unanswered_limit)
        ui.minutes_box.setValue(shop.rules.callback_minutes)
        ui.yen_box.setValue(shop.rules.staff_yen)
        ui.again_box.setValue(shop.rules.follow_up_days)
        ui.words_edit.setPlainText(shop.rules.callback_words)
        ui.announce_edit.setPlainText(shop.rules.announcement_words)
        for edit in (ui.words_edit, ui.announce_edit):
            edit.setPlaceholderText(self.tr("Empty: our own words"))
        self._people.show()

    # --- the owner's ----------------------------------------------------------------------------------------------

    def _save_rules(self) -> None:
        ui = self.ui
        rules = replace(
            self._session.shop.rules,
            approval=Approval(ui.approval_box.currentData()),
            unanswered_limit=ui.limit_box.value(),
            callback_minutes=ui.minutes_box.value(),
            staff_yen=ui.yen_box.value(),
            follow_up_days=ui.again_box.value(),
            callback_words=ui.words_edit.toPlainText().strip(),
            announcement_words=ui.announce_edit.toPlainText().strip(),
        )
        self._session.act(
            lambda desk, by: desk.shops.change_rules(rules, by), lambda: self._tell(self.tr("Saved."), "calm")
        )

    # --- everybody's ----------------------------------------------------------------------------------------------

    def _choose_folder(self) -> None:
        chosen = QFileDialog(self, self.tr("Folder for the templates"))
        chosen.setFileMode(QFileDialog.FileMode.Directory)
        chosen.setOption(QFileDialog.Option.ShowDirsOnly)
        chosen.fileSelected.connect(lambda folder: self._papers.write(Path(folder)))
        chosen.finished.connect(chosen.deleteLater)
        chosen.open()

    def _on_papers(self, count: int) -> None:
        self._tell(
            self.tr("%1 templates lie there; those that lay there before were left.").replace(
                "%1", str(count)
            ),
            "calm",
        )

    def _add_person(self) -> None:
        ui = self.ui
        name, role = ui.person_edit.text(), Role(ui.role_box.currentData())
        self._session.act(lambda desk, by: desk.shops.add_person(name, role, by), ui.person_edit.clear)
