"""What stands beside the pages: lock, search, tray, call bar and the like; none of it is seen in the first picture."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject

from complaintdesk.gui.locking import Locking
from complaintdesk.gui.notices import Notices
from complaintdesk.gui.opening import Opening
from complaintdesk.gui.order_drop import OrderDrop
from complaintdesk.gui.ringing import Ringing
from complaintdesk.gui.searching import Searching
from complaintdesk.gui.settings_ways import SettingsWays
from complaintdesk.gui.shrinking import Shrinking
from complaintdesk.gui.staff_care import StaffCare
from complaintdesk.gui.standing_by import StandingBy
from complaintdesk.gui.tray import Tray

if TYPE_CHECKING:
    from pathlib import Path

    from complaintdesk.gui.leaving import Leaving
    from complaintdesk.gui.main_window import MainWindow
    from complaintdesk.gui.opening import HomeMaker
    from complaintdesk.gui.pages import Pages
    from complaintdesk.viewmodels.call_back import CallBack
    from complaintdesk.viewmodels.call_desk import CallDesk
    from complaintdesk.viewmodels.rail import Rail
    from complaintdesk.viewmodels.recording import Recording
    from complaintdesk.viewmodels.session import Session


class Ways(Protocol):
    """Where what stands beside the pages leads to."""

    def new_call(self) -> None:
        """Take a call."""

    def open_case(self, case_id: str) -> None:
        """Go to a case."""

    def come_forward(self, page: str) -> None:
        """Bring the window to the front at a page."""

    def is_typing(self) -> bool:
        """Tell whether a line is begun."""

    def open_with(self, code: str | None) -> None:
        """Show the window and open the home, with a code or without."""


class Beside(QObject):
    """Made after the first picture, and before the home is opened: each part hears of that."""

    def __init__(
        self,
        home: Path,
        maker: HomeMaker,
        session: Session,
        calls: CallDesk,
        call_back: CallBack,
        recording: Recording,
        rail: Rail,
        pages: Pages,
        leaving: Leaving,
        window: MainWindow,
        ways: Ways,
    ) -> None:
        super().__init__(window)
        self._session = session
        settings = SettingsWays(window)
        self.ringing = Ringing(window, ways.new_call)
        OrderDrop(
            window,
            pages.order_import,
            settings.show_orders,
            settings.explain_orders,
            settings.orders_shown,
        )
        searching = Searching(session, calls, window, ways.open_case)
        self.care = StaffCare(session, window)
        self.locking = Locking(session, calls, window, ways.is_typing)
        Notices(window, calls, call_back, leaving)
        self.shrinking = Shrinking(window, session, calls, call_back, recording, rail)
        self.shrinking.new_wanted.connect(ways.new_call)
        self.shrinking.shrinks.connect(searching.put_away)
        self.tray = Tray(session, rail, calls, ways.come_forward, self.shrinking.shrink, self)
        self.tray.fell_due.connect(window.say_due)
        self.opening = Opening(session, home, maker, window, ways.open_with)
        self.standing_by = StandingBy(home, session, pages, settings, self.ringing, window, ways.come_forward)

    def open(self, code: str | None) -> None:
        """Open the home."""
        self._session.open(code)
