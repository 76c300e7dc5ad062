"""The ways from elsewhere to one section of the settings, whose page is made at its first visit."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from complaintdesk.gui.main_window import MainWindow
    from complaintdesk.gui.page import Page
    from complaintdesk.gui.views.settings_page import SettingsPage


class SettingsWays:
    """Goes to a section, and tells whether one is on screen."""

    def __init__(self, window: MainWindow) -> None:
        self._window = window

    def go(self, section: str) -> Page:
        """Show a section by its name in SECTIONS."""
        self._window.show_page("settings")
        return self._page().go_to(section)

    def show_record(self) -> None:
        """Go where the record is checked."""
        self.go("record")

    def show_orders(self) -> None:
        """Go where orders are taken in."""
        self.go("orders")

    def orders_shown(self) -> bool:
        """Tell whether that is on screen."""
        return self._window.current == "settings" and self._page().current == "orders"

    def explain_orders(self) -> None:
        """Go there and ask which column is what."""
        from complaintdesk.gui.views.settings_orders import OrdersSection

        section = self.go("orders")
        assert isinstance(section, OrdersSection)
        section.explain()

    def _page(self) -> SettingsPage:
        from complaintdesk.gui.views.settings_page import SettingsPage

        page = self._window.page("settings")
        assert isinstance(page, SettingsPage)
        return page
