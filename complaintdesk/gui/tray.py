"""The icon in the system's tray: how much is due, a word when something falls due, never during a call.

Its texts name nobody: who passes by may read them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QMenu, QSystemTrayIcon

from complaintdesk.gui import icons, theme
from complaintdesk.gui.widgets.badge import badged
from complaintdesk.viewmodels.desk_call import Phase

if TYPE_CHECKING:
    from collections.abc import Callable

    from complaintdesk.viewmodels.call_desk import CallDesk
    from complaintdesk.viewmodels.rail import Rail
    from complaintdesk.viewmodels.session import Session


class Tray(QObject):
    """``go(page)`` brings the window to the front, ``shrink()`` the call bar.

    Where the system has no tray, nothing is shown and nothing fails.
    """

    fell_due = Signal(int)
    """So many fell due, said as soon as nobody is on the phone."""

    def __init__(
        self,
        session: Session,
        rail: Rail,
        desk: CallDesk,
        go: Callable[[str], None],
        shrink: Callable[[], None],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._shrink = shrink
        self._session = session
        self._rail = rail
        self._desk = desk
        self._go = go
        self._kept_back = 0
        self.icon: QSystemTrayIcon | None = None
        self._menu: QMenu | None = None
        session.opened.connect(self.dress)
        session.settings_changed.connect(self.dress)
        rail.badge_changed.connect(self._show_count)
        rail.fell_due.connect(self._on_fell_due)
        desk.current_changed.connect(self._say_kept_back)

    def dress(self) -> None:
        """Show the icon if this desk wants it and the system has a place for it, else take it away."""
        settings = self._session.settings
        wanted = settings is not None and settings.tray and QSystemTrayIcon.isSystemTrayAvailable()
        if wanted and self.icon is None:
            self._make()
        if self.icon is not None:
            self.icon.setVisible(wanted)

    def _make(self) -> None:
        self._menu = menu = QMenu()
        menu.addAction(self.tr("Call desk")).triggered.connect(lambda: self._go("call"))
        menu.addAction(self.tr("Call-backs and promises")).triggered.connect(lambda: self._go("callbacks"))
        menu.addAction(self.tr("Call bar")).triggered.connect(self._shrink)
        menu.addAction(self.tr("Cases")).triggered.connect(lambda: self._go("cases"))
        self.icon = QSystemTrayIcon(self)
        self.icon.setContextMenu(menu)
        self.icon.activated.connect(self._on_activated)
        self.icon.messageClicked.connect(lambda: self._go("callbacks"))
        self._show_count()

    def _on_activated(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        if reason is QSystemTrayIcon.ActivationReason.Trigger:
            self._go("callbacks")

    def _show_count(self) -> None:
        if self.icon is None:
            return
        look, due = theme.current(), self._rail.due
        plain = icons.icon("app", look.tokens["calm"], size=24)
        self.icon.setIcon(badged(plain, due, 24) if due else plain)
        self.icon.setToolTip(self.count_words())

    def count_words(self) -> str:
        """Return how much is due, without saying for whom."""
        if not self._rail.due:
            return self.tr("Nothing is due today.")
        due = self.tr("%n due today or overdue", None, self._rail.due)
        if not self._rail.overdue:
            return due
        return self.tr("%1, %2 of them overdue").replace("%1", due).replace("%2", str(self._rail.overdue))

    # --- a word when something falls due -------------------------------------------------------------------

    def _on_fell_due(self, count: int) -> None:
        self._kept_back += count
        self._say_kept_back()

    def _say_kept_back(self) -> None:
        """Say it unless somebody is on the phone: the system may make a sound, and the call comes first."""
        call, settings = self._desk.current, self._session.settings
        if call is not None and call.phase is not Phase.BETWEEN:
            return
        count, self._kept_back = self._kept_back, 0
        if count:
            self.fell_due.emit(count)
        if count and self.icon is not None and self.icon.isVisible() and settings and settings.notify:
            self.icon.showMessage(
                self.tr("ComplaintDesk"),
                self.tr("%n call-back(s) or promise(s) just fell due.", None, count),
                self.icon.icon(),
            )
