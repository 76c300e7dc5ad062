"""設定: its sections in a list at the left, each made at its first visit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QListView

from complaintdesk.gui import theme
from complaintdesk.gui.forms.settings_page import Ui_SettingsPage
from complaintdesk.gui.page import Page

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QResizeEvent

SECTIONS = (
    "desk",
    "sound",
    "shop",
    "orders",
    "calls",
    "roster",
    "rules",
    "ladder",
    "care",
    "words",
    "keys",
    "backup",
    "record",
    "retention",
    "disclosures",
)
_LIST, _LIST_SHARE = 190, 0.25
"""Width of the list in pixels at 100 % text, and the most of the page that it takes."""


class SettingsPage(Page):
    """``sections`` makes each section of ``SECTIONS``."""

    def __init__(self, sections: dict[str, Callable[[], Page]]) -> None:
        super().__init__()
        self.ui = Ui_SettingsPage()
        self.ui.setupUi(self)
        self._make = sections
        self._made: dict[str, Page] = {}
        titles = {
            "desk": self.tr("This desk"),
            "sound": self.tr("Recording"),
            "shop": self.tr("People and rules"),
            "orders": self.tr("Orders"),
            "calls": self.tr("Call-backs, waiting"),
            "roster": self.tr("Duty roster"),
            "rules": self.tr("Shop rules"),
            "ladder": self.tr("Abusive callers"),
            "care": self.tr("Staff care"),
            "words": self.tr("Words"),
            "keys": self.tr("Keys"),
            "backup": self.tr("Backup"),
            "record": self.tr("Record"),
            "retention": self.tr("Retention"),
            "disclosures": self.tr("Disclosures"),
        }
        self.ui.section_list.addItems([titles[name] for name in SECTIONS])
        self.ui.section_list.setWordWrap(True)
        for place, name in enumerate(SECTIONS):  # large text may leave no room for the whole name
            self.ui.section_list.item(place).setToolTip(titles[name])
        self.ui.section_list.setResizeMode(QListView.ResizeMode.Adjust)
        self.ui.section_list.setCurrentRow(0)
        self.ui.section_list.currentRowChanged.connect(lambda _: self.shown())

    def shown(self) -> None:
        """Bring the chosen section up to date."""
        page = self.section(SECTIONS[self.ui.section_list.currentRow()])
        self.ui.sections.setCurrentWidget(page)
        page.shown()

    @property
    def current(self) -> str:
        """Return the name of the chosen section."""
        return SECTIONS[self.ui.section_list.currentRow()]

    def section(self, name: str) -> Page:
        """Return a section, made if need be."""
        if name not in self._made:
            page = self._make[name]()
            self._made[name] = page
            self.ui.sections.addWidget(page)
        return self._made[name]

    def go_to(self, name: str) -> Page:
        """Show a section."""
        self.ui.section_list.setCurrentRow(SECTIONS.index(name))
        return self.section(name)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the list what it needs at this size of text, but leave most of the page to the section."""
        super().resizeEvent(event)
        look = theme.current()
        self.ui.side.setFixedWidth(min(look.px(_LIST), round(self.width() * _LIST_SHARE)))
