"""The main window: the rail, the pages, and one quiet line for what the app has to say."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup, QKeySequence, QShortcut
from PySide6.QtWidgets import QMainWindow, QMenu

from complaintdesk.gui import composing, icons, theme
from complaintdesk.gui.forms.main_window import Ui_MainWindow
from complaintdesk.gui.widgets.badge import badged
from complaintdesk.gui.widgets.chip import restyle
from complaintdesk.viewmodels import messages, words

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QCloseEvent, QIcon
    from PySide6.QtWidgets import QToolButton

    from complaintdesk.domain.errors import UserError
    from complaintdesk.gui.page import Page
    from complaintdesk.viewmodels.rail import Rail
    from complaintdesk.viewmodels.session import Session

_ICON, _BADGE_ROOM = 24, 9
"""Side of a tab's icon, and what its number may take beside it, in pixels at 100 % text."""

PAGES = ("call", "callbacks", "cases", "blocks", "settings", "sign_in")


class MainWindow(QMainWindow):
    """``pages`` makes each page at its first visit, so that the window is there at once.

    ``may_close`` is asked when the window is to go; if it says no, it closes the window itself when all is done.
    """

    told = Signal(str, str)
    """Something was said in the line, with its tone: where the window is not seen, it is said elsewhere."""

    practice_wanted = Signal()
    """Somebody wants to practise calls."""
    lock_wanted = Signal()
    """Somebody leaves the desk."""
    care_wanted = Signal()
    """Somebody wants to write or read notes of staff care."""

    def __init__(
        self,
        session: Session,
        rail: Rail,
        pages: dict[str, Callable[[], Page]],
        may_close: Callable[[], bool],
    ) -> None:
        super().__init__()
        self.ui = Ui_MainWindow()
        self.ui.setupUi(self)
        self._session = session
        self._make = pages
        self._may_close = may_close
        self._made: dict[str, Page] = {}
        self._on_notice: Callable[[], object] | None = None
        self._passing = False
        self._due = 0
        self._behind = "call"
        """The page that is shown once somebody has signed in."""
        self.setWindowTitle(self.tr("ComplaintDesk"))
        self.resize(1280, 800)
        self.ui.notice.hide()
        self.ui.notice_action.clicked.connect(self._follow_notice)
        self.ui.notice_close.clicked.connect(self.ui.notice.hide)
        self._tabs: dict[str, QToolButton] = {
            "call": self.ui.call_tab,
            "callbacks": self.ui.callbacks_tab,
            "cases": self.ui.cases_tab,
            "blocks": self.ui.blocks_tab,
            "settings": self.ui.settings_tab,
        }
        for place, (name, tab) in enumerate(self._tabs.items(), start=1):
            tab.clicked.connect(lambda _=False, name=name: self.show_page(name))
            shortcut = QShortcut(QKeySequence(f"Ctrl+{place}"), self)
            shortcut.activated.connect(lambda name=name: self.show_page(name))
            tab.setToolTip(f"{tab.text()}  Ctrl+{place}")
        self._people = QMenu(self)
        self._to_talk_about = 0
        self.ui.person_button.setMenu(self._people)
        self.dress()
        session.refused.connect(self.refuse)
        session.opened.connect(self._on_opened)
        session.shop_changed.connect(self._show_people)
        session.person_changed.connect(self._show_people)
        session.person_changed.connect(self._forget_passing)
        rail.badge_changed.connect(self._show_badge)

    def fit_screen(self) -> None:
        """Leave room for frame and bars on a screen no larger than the window, or its last line would be cut off."""
        room = self.screen().availableSize()
        title = 2 * self.fontMetrics().height()
        self.resize(self.size().boundedTo(QSize(room.width(), room.height() - title)))

    # --- pages ---------------------------------------------------------------------------------------------

    def page(self, name: str) -> Page:
        """Return a page, made if need be."""
        if name not in self._made:
            page = self._make[name]()
            self._made[name] = page
            self.ui.pages.addWidget(page)
        return self._made[name]

    def show_page(self, name: str) -> Page:
        """Go to a page; before somebody has signed in there is none but that of calls."""
        composing.settle()
        if name != "sign_in":
            self._behind = name
        if self._session.away and name != "call":
            name = "sign_in"
        page = self.page(name)
        if page is not self.ui.pages.currentWidget():
            self._forget_passing()
        self._mark_tab("" if name == "sign_in" else self._behind)
        self.ui.pages.setCurrentWidget(page)
        page.shown()
        if self._session.away and name == "call":
            self._offer_sign_in()
        return page

    def _mark_tab(self, name: str) -> None:
        """Mark the tab of a page; "" for a page without one, which tabs that exclude each other would not let be."""
        for each, tab in self._tabs.items():
            tab.setAutoExclusive(False)
            tab.setChecked(each == name)
            tab.setAutoExclusive(True)

    def _offer_sign_in(self) -> None:
        self.tell(
            self.tr("Nobody is signed in. Lines are saved, and said to be by whoever signs in next."),
            "calm",
            self.tr("Sign in"),
            self._go_and_sign_in,
        )
        self._passing = False

    def _go_and_sign_in(self) -> None:
        self.show_page("sign_in")

    def signed_in(self) -> None:
        """Go where somebody wanted to go before they had to sign in."""
        self.ui.notice.hide()
        if self.current == "sign_in":
            self.show_page(self._behind)

    @property
    def current(self) -> str:
        """Return the name of the page on screen."""
        return next(name for name, page in self._made.items() if page is self.ui.pages.currentWidget())

    # --- what the app has to say -----------------------------------------------------------------------------

    def say_due(self, count: int) -> None:
        """Say that something fell due, with the way to it."""
        self.tell(
            self.tr("%n promise(s) fell due.", None, count),
            action=self.tr("Show the call-backs"),
            follow=lambda: self.show_page("callbacks"),
        )

    def tell(
        self, text: str, tone: str = "amber", action: str = "", follow: Callable[[], object] | None = None
    ) -> None:
        """Say something in the line above the page; it takes no focus and stops nothing.

        A calm word goes with the page it was said on; a warning stays until it is closed.
        """
        self.ui.notice_text.setText(text)
        self.ui.notice_action.setText(action)
        self.ui.notice_action.setVisible(bool(action))
        self._on_notice = follow
        self._passing = tone == "calm"
        restyle(self.ui.notice, "tone", tone)
        self.ui.notice.show()
        self.told.emit(text, tone)

    def refuse(self, failure: UserError) -> None:
        """Say why a verb was refused; another page, or another person, makes that past."""
        self.tell(messages.worded(failure), "red")
        self._passing = True

    def _forget_passing(self) -> None:
        if self._passing:
            self.ui.notice.hide()

    def _follow_notice(self) -> None:
        self.ui.notice.hide()
        if self._on_notice:
            self._on_notice()

    # --- the rail ------------------------------------------------------------------------------------------

    def dress(self) -> None:
        """Draw the rail in the colours and size of the theme in force."""
        look = theme.current()
        drawn = {"call": "call", "callbacks": "callbacks", "cases": "cases", "blocks": "blocks"}
        for name, tab in self._tabs.items():
            tab.setIcon(self._drawn(drawn.get(name, "settings")))
        self.ui.bar_button.setIcon(self._drawn("bar"))
        self.ui.person_button.setIcon(self._drawn("person"))
        for button in (*self._tabs.values(), self.ui.bar_button, self.ui.person_button):
            button.setIconSize(QSize(look.px(_ICON) + 2 * look.px(_BADGE_ROOM), look.px(_ICON)))
        self._show_badge(self._due)
        self.ui.rail.setFixedWidth(look.px(76))

    def _drawn(self, name: str) -> QIcon:
        look = theme.current()
        return icons.icon(name, look.tokens["rail_text"], look.tokens["rail_chosen_text"], look.px(_ICON))

    def _show_badge(self, count: int) -> None:
        self._due = count
        plain = self._drawn("callbacks")
        look = theme.current()
        shown = badged(plain, count, look.px(_ICON), look.px(_BADGE_ROOM)) if count else plain
        self.ui.callbacks_tab.setIcon(shown)
        named = self.tr("Call-backs, %n due", None, count) if count else ""
        self.ui.callbacks_tab.setAccessibleName(named)

    def _on_opened(self) -> None:
        if self._session.sample:
            self.tell(self.tr("Sample shop: made-up data, no secrets, and it never dials anyone."), "calm")
            self._passing = False

    def show_care(self, waiting: int) -> None:
        """Say in the menu of people how many notes wait to be talked about; nowhere else."""
        self._to_talk_about = waiting
        self._show_people()

    def _show_people(self) -> None:
        self._people.clear()
        group = QActionGroup(self._people)
        for person in self._session.shop.staff:
            action = QAction(f"{person.name}  {words.role(person.role)}", self._people, checkable=True)
            action.setChecked(person == self._session.person)
            action.triggered.connect(lambda _=False, who=person.staff_id: self._session.sit(who))
            group.addAction(action)
            self._people.addAction(action)
        self._people.addSeparator()
        if self._session.signs_in:
            lock = self._people.addAction(self.tr("Lock") + "\tCtrl+Shift+L")
            lock.triggered.connect(self.lock_wanted)
        self._people.addAction(self.tr("Practise calls…")).triggered.connect(self.practice_wanted)
        if not self._session.away:
            waiting = f"  ({self._to_talk_about})" if self._to_talk_about else ""
            self._people.addAction(self.tr("Staff care…") + waiting).triggered.connect(self.care_wanted)
        self._show_sitting()

    def _show_sitting(self) -> None:
        if self._session.away:
            self.ui.person_button.setText(self.tr("Sign in"))
            self.ui.person_button.setToolTip(self.tr("Nobody is signed in here"))
        if sitting := self._session.person:
            name = self.fontMetrics().elidedText(
                sitting.name, Qt.TextElideMode.ElideRight, self.ui.rail.width() - 12
            )
            self.ui.person_button.setText(name)
            self.ui.person_button.setToolTip(f"{sitting.name}  {words.role(sitting.role)}")
            self.setWindowTitle(f"{self._session.shop.name} — ComplaintDesk")

    def closeEvent(self, event: QCloseEvent) -> None:
        """Go only when nothing is lost by it."""
        event.setAccepted(self._may_close())
