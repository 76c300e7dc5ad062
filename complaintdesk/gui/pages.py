"""Makes each page of the window, and each section of its settings, at its first visit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, Qt

from complaintdesk.gui.views.call_page import CallPage

if TYPE_CHECKING:
    from collections.abc import Callable

    from complaintdesk.domain.case_file import PromiseRow
    from complaintdesk.gui.page import Page
    from complaintdesk.viewmodels.back_up import BackUp
    from complaintdesk.viewmodels.call_back import CallBack
    from complaintdesk.viewmodels.call_desk import CallDesk
    from complaintdesk.viewmodels.order_import import OrderImport
    from complaintdesk.viewmodels.recording import Recording
    from complaintdesk.viewmodels.session import Session
    from complaintdesk.viewmodels.verification import Verification
    from complaintdesk.viewmodels.watched_orders import WatchedOrders


class Going(Protocol):
    """How pages speak in the window's line and lead to each other."""

    def tell(self, text: str, tone: str) -> None:
        """Say something in the window's line."""

    def open_case(self, case_id: str) -> None:
        """Go to a case."""

    def ring(self, promise: PromiseRow) -> None:
        """Take a promised call-back up on the call page."""

    def note_past_call(self) -> None:
        """Ask when a call was that is to be noted afterwards."""

    def took_call(self) -> None:
        """A call was taken on the page with F2 or the button."""

    def practise(self) -> None:
        """Lead to where calls are practised."""

    def dress(self) -> None:
        """Give the window the looks that its settings name."""


class Pages(QObject):
    """Imports a page only when it is made: the window is up before most of them are loaded."""

    def __init__(
        self,
        session: Session,
        calls: CallDesk,
        call_back: CallBack,
        recording: Recording,
        going: Going,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._calls = calls
        self._call_back = call_back
        self._recording = recording
        self._going = going
        self._shared_back_up: BackUp | None = None
        self._shared_verification: Verification | None = None
        self._shared_order_import: OrderImport | None = None
        self._shared_watched_orders: WatchedOrders | None = None

    def makers(self) -> dict[str, Callable[[], Page]]:
        """Return what makes each page."""
        return {
            "call": self._call,
            "callbacks": self._callbacks,
            "cases": self._cases,
            "blocks": self._blocks,
            "settings": self._settings,
            "sign_in": self._sign_in,
        }

    @property
    def back_up(self) -> BackUp:
        """Return the one that makes backups, by button or by itself."""
        from complaintdesk.viewmodels.back_up import BackUp

        self._shared_back_up = self._shared_back_up or BackUp(self._session, self)
        return self._shared_back_up

    @property
    def order_import(self) -> OrderImport:
        """Return the one that imports orders: chosen, dropped, or from the watched folder."""
        from complaintdesk.viewmodels.order_import import OrderImport

        self._shared_order_import = self._shared_order_import or OrderImport(self._session, self)
        return self._shared_order_import

    @property
    def watched_orders(self) -> WatchedOrders:
        """Return the one that watches the folder of order files."""
        from complaintdesk.viewmodels.watched_orders import WatchedOrders

        self._shared_watched_orders = self._shared_watched_orders or WatchedOrders(
            self._session, self.order_import, self
        )
        return self._shared_watched_orders

    def stop_backup(self, then: Callable[[], object]) -> bool:
        """Stop a backup that is being made; ``then`` is called when it is over. Tell whether there was one."""
        back_up = self._shared_back_up
        if back_up is None or not back_up.busy:
            return False
        # Asked again while it stops, nothing more is to be done.
        back_up.busy_changed.connect(lambda _: then(), Qt.ConnectionType.SingleShotConnection)
        back_up.cancel()
        return True

    def stop_import(self, then: Callable[[], object]) -> bool:
        """Stop an import of orders; ``then`` is called when it is over. Tell whether there was one."""
        imports = self._shared_order_import
        if imports is None or not imports.busy:
            return False

        def over() -> None:
            if not imports.busy:
                imports.changed.disconnect(over)
                then()

        if not imports.stopping:
            imports.changed.connect(over)
            imports.cancel()
        return True

    @property
    def _verification(self) -> Verification:
        from complaintdesk.viewmodels.verification import Verification

        self._shared_verification = self._shared_verification or Verification(self._session, self)
        return self._shared_verification

    def _call(self) -> Page:
        page = CallPage(
            self._session,
            self._calls,
            self._call_back,
            self._recording,
            tell=self._going.tell,
            open_case=self._going.open_case,
            note_past_call=self._going.note_past_call,
        )
        page.took_call.connect(self._going.took_call)
        page.practice_wanted.connect(self._going.practise)
        return page

    def _callbacks(self) -> Page:
        from complaintdesk.gui.views.callback_page import CallbackPage
        from complaintdesk.viewmodels.callback_board import CallbackBoard

        board = CallbackBoard(self._session, self)
        return CallbackPage(self._session, board, self._going.ring, self._going.open_case)

    def _cases(self) -> Page:
        from complaintdesk.gui.views.case_page import CasePage
        from complaintdesk.viewmodels.case_detail import CaseDetail
        from complaintdesk.viewmodels.case_list import CaseList
        from complaintdesk.viewmodels.playback import Playback

        return CasePage(
            self._session,
            CaseList(self._session, self),
            CaseDetail(self._session, self),
            Playback(self._session, self),
            self._verification,
            dial=self._going.ring,
            tell=self._going.tell,
        )

    def _blocks(self) -> Page:
        from complaintdesk.gui.views.block_page import BlockPage
        from complaintdesk.viewmodels.block_list import BlockList

        return BlockPage(BlockList(self._session, self), self._going.open_case)

    def _sign_in(self) -> Page:
        from complaintdesk.gui.views.sign_in_page import SignInPage
        from complaintdesk.viewmodels.sign_in import SignIn

        return SignInPage(SignIn(self._session, self))

    # --- settings ------------------------------------------------------------------------------------------

    def _settings(self) -> Page:
        from complaintdesk.gui.views.settings_page import SettingsPage

        return SettingsPage(
            {
                "desk": self._desk_section,
                "sound": self._sound_section,
                "shop": self._shop_section,
                "orders": self._orders_section,
                "calls": self._calls_section,
                "roster": self._roster_section,
                "rules": self._rules_section,
                "ladder": self._ladder_section,
                "care": self._care_section,
                "words": self._words_section,
                "keys": self._keys_section,
                "backup": self._backup_section,
                "record": self._record_section,
                "retention": self._retention_section,
                "disclosures": self._disclosures_section,
            }
        )

    def _desk_section(self) -> Page:
        from complaintdesk.gui.views.settings_desk import DeskSection

        return DeskSection(self._session, tell=self._going.tell, dress=self._going.dress)

    def _sound_section(self) -> Page:
        from complaintdesk.gui.views.settings_sound import SoundSection
        from complaintdesk.viewmodels.kept_recordings import KeptRecordings
        from complaintdesk.viewmodels.sound_setup import SoundSetup

        return SoundSection(
            self._session,
            SoundSetup(self._session, self),
            KeptRecordings(self._session, self),
            open_case=self._going.open_case,
            tell=self._going.tell,
        )

    def _shop_section(self) -> Page:
        from complaintdesk.gui.views.settings_shop import ShopSection
        from complaintdesk.viewmodels.people import People

        return ShopSection(self._session, People(self._session, self), tell=self._going.tell)

    def _orders_section(self) -> Page:
        from complaintdesk.gui.views.settings_orders import OrdersSection

        return OrdersSection(self.order_import, self.watched_orders, tell=self._going.tell)

    def _calls_section(self) -> Page:
        from complaintdesk.gui.views.settings_calls import CallsSection

        return CallsSection(self._session, tell=self._going.tell)

    def _roster_section(self) -> Page:
        from complaintdesk.gui.views.settings_roster import RosterSection

        return RosterSection(self._session, tell=self._going.tell)

    def _rules_section(self) -> Page:
        from complaintdesk.gui.views.settings_rules import HouseRulesSection
        from complaintdesk.viewmodels.house_rules import HouseRules

        return HouseRulesSection(HouseRules(self._session, self), tell=self._going.tell)

    def _ladder_section(self) -> Page:
        from complaintdesk.gui.views.settings_ladder import LadderSection

        return LadderSection(self._session, tell=self._going.tell)

    def _care_section(self) -> Page:
        from complaintdesk.gui.views.settings_care import CareSection

        return CareSection(self._session, tell=self._going.tell)

    def _words_section(self) -> Page:
        from complaintdesk.gui.views.settings_words import WordsSection
        from complaintdesk.viewmodels.guide import language_of_the_screen
        from complaintdesk.viewmodels.own_words import OwnWords

        own = OwnWords(self._session, language_of_the_screen(), self)
        return WordsSection(own, tell=self._going.tell)

    def _keys_section(self) -> Page:
        from complaintdesk.gui.views.settings_keys import KeysSection
        from complaintdesk.viewmodels.keys import Keys

        return KeysSection(self._session, Keys(self._session, self), tell=self._going.tell)

    def _backup_section(self) -> Page:
        from complaintdesk.gui.views.settings_backup import BackupSection

        return BackupSection(self.back_up)

    def _retention_section(self) -> Page:
        from complaintdesk.gui.views.settings_retention import RetentionSection
        from complaintdesk.viewmodels.retention import DueRows

        return RetentionSection(self._session, DueRows(self._session, self), tell=self._going.tell)

    def _disclosures_section(self) -> Page:
        from complaintdesk.gui.views.settings_disclosures import DisclosuresSection
        from complaintdesk.viewmodels.disclosures import Disclosures

        log = Disclosures(self._session, self)
        return DisclosuresSection(log, open_case=self._going.open_case, tell=self._going.tell)

    def _record_section(self) -> Page:
        from complaintdesk.gui.views.settings_record import RecordSection
        from complaintdesk.viewmodels.package_check import PackageCheck
        from complaintdesk.viewmodels.record import Record

        return RecordSection(
            self._session,
            Record(self._session, self),
            self._verification,
            PackageCheck(self._session, self),
            tell=self._going.tell,
        )
