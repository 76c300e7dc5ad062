"""A tour through every screen of the sample shop, with a picture of each."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import bar_pictures
import block_pictures
import care_pictures
import case_pictures
import decision_pictures
import handover_pictures
import numpy as np
import paper_pictures
import picture_calls
import sign_in_pictures
import stopping_pictures
from person import Person
from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QScrollArea, QWidget

from complaintdesk import app
from complaintdesk.devices.clock import RandomIds
from complaintdesk.domain.errors import KeyNeeded
from complaintdesk.gui import theme, translations
from complaintdesk.gui.dialogs.block_dialog import BlockDialog
from complaintdesk.gui.dialogs.clarify_dialog import ClarifyDialog
from complaintdesk.gui.dialogs.export_dialog import ExportDialog
from complaintdesk.gui.dialogs.notice_dialog import NoticeDialog
from complaintdesk.gui.dialogs.passphrase_dialog import PassphraseDialog
from complaintdesk.gui.dialogs.past_call_dialog import PastCallDialog
from complaintdesk.gui.dialogs.rekey_dialog import RekeyDialog
from complaintdesk.gui.dialogs.restore_dialog import RestoreDialog
from complaintdesk.gui.dialogs.search_dialog import SearchDialog
from complaintdesk.gui.dialogs.setup_dialog import SetupDialog
from complaintdesk.gui.dialogs.unlock_dialog import UnlockDialog
from complaintdesk.gui.views.settings_page import SECTIONS
from complaintdesk.sample.played_recorder import PlayedRecorder
from complaintdesk.this_computer import ThisComputer
from complaintdesk.viewmodels.call_back import Step
from complaintdesk.viewmodels.clarify import Clarify
from complaintdesk.viewmodels.keys import Keys
from complaintdesk.viewmodels.recording import RecordingState
from complaintdesk.viewmodels.restore import Restore
from complaintdesk.viewmodels.session import Session
from complaintdesk.viewmodels.setup import Setup
from complaintdesk.window import DeskWindow

if TYPE_CHECKING:
    from pathlib import Path

KNOWN, BLOCKED = "090-0123-4567", ""
CODE = "8GHS-PK9V-8MF7-YENX-4XG1-DF83-2GJJ"


class StandingClock:
    """A clock that moves a second each time it is read, so that calls have a length in the pictures."""

    def __init__(self, now: int) -> None:
        self._now = now

    def now(self) -> int:
        """Return UTC µs."""
        self._now += 1_000_000
        return self._now


class Tour:
    """Opens the window on a home and visits everything; ``now`` is UTC µs."""

    def __init__(self, home: Path, folder: Path, language: str, look: str, percent: int, now: int) -> None:
        self._folder = folder
        self._home = home
        self._count = 0
        qt = QApplication([])
        translations.install(qt, language)
        theme.load_fonts()
        theme.apply(qt, look, percent)
        self._qt = qt
        clock = StandingClock(now)
        recorder = PlayedRecorder(clock, _voice())

        def open_desk(_code: str | None) -> Any:
            return app.desk_on(app.homes().open(home), clock, RandomIds(), recorder=recorder)

        self.desk = DeskWindow(home, session=Session(open_desk, clock.now))

    def take(self) -> None:
        """Take every picture."""
        self._first_start()
        self.desk.show()
        self.person = Person(self.desk)
        self.person.settle()
        self._calls()
        picture_calls.hard_moment(self.person, self._picture)
        bar_pictures.take(self.person, KNOWN, self._picture)
        self._guide()
        care_pictures.take(self.person, self._picture)
        stopping_pictures.take(self.person, self._picture)
        self._lists()
        self._search()
        self._dialogs()
        handover_pictures.take(self.person, self._picture)
        sign_in_pictures.take(self.person, self._picture)
        self.desk.window.close()
        self.desk.session.close()

    def _first_start(self) -> None:
        setup = Setup(self.desk.session.tasks, lambda: CODE, lambda *_: True)
        dialog = SetupDialog(setup)
        dialog.show()
        dialog.ui.shop_edit.setText("見本果樹園")
        name = dialog.ui.people_table.cellWidget(0, 0)
        assert isinstance(name, QLineEdit)
        name.setText("見本 一郎")
        self._picture("first-start", dialog)
        setup.make_code()
        hand = Person(self.desk, dialog)
        hand.see(lambda: dialog.ui.steps.currentIndex() == 1, "the code")
        self._picture("recovery-code", dialog)
        hand.click(dialog.ui.next_button)
        hand.type("8GHS", dialog.ui.retype_edit)
        hand.press(Qt.Key.Key_Return)
        self._picture("recovery-code-retyped", dialog)
        dialog.reject()
        unlock = UnlockDialog(self.desk.session, KeyNeeded())
        unlock.show()
        self._picture("unlock", unlock)
        unlock.reject()

    def _calls(self) -> None:
        person, ui = self.person, self.person.call_page.ui
        self._picture("ready")
        self.desk.window.ui.notice.hide()
        person.press(Qt.Key.Key_F2)
        person.type(KNOWN, ui.number_edit)
        person.settle()
        for key, text in (
            (Qt.Key.Key_1, "りんごが5個潰れて届いた。箱の角がへこんでいた。"),
            (Qt.Key.Key_2, "今日中に代わりを送ってほしい。週末の贈り物に使う。"),
            (Qt.Key.Key_3, "11/18ご注文のふじ5kg、5個破損、代替品を11/23までに希望、で相違ないと確認。"),
            (Qt.Key.Key_4, "声が大きくなる。「電話代もこっち持ちか」。携帯・遠方から。"),
            (Qt.Key.Key_5, "配送会社に確認のうえ、代替品の発送可否を折り返すと提案。"),
        ):
            person.press(key, Qt.KeyboardModifier.AltModifier)
            person.say(text)
        person.settle()
        self._picture("call")
        picture_calls.like_cases(person, self._picture)
        person.press(Qt.Key.Key_Up)
        self._picture("correcting")
        person.press(Qt.Key.Key_Escape)
        for step in (Step.OFFER, Step.WAIT, Step.OUTCOME):
            person.press(Qt.Key.Key_F3)
            person.see(lambda step=step: self.desk.call_back.step is step, step.name)
            self._picture(f"call-back-{step.name.lower()}")
        person.click(ui.reached_button)
        person.settle()
        person.press(Qt.Key.Key_F4)
        person.see(lambda: self.desk.recording.state is RecordingState.ON, "the recording")
        self.desk.recording.levels_changed.emit(0.12, 0.55)
        self._picture("recording")
        person.press(Qt.Key.Key_F4)
        person.press(Qt.Key.Key_F2)
        person.type(self._blocked_number(), ui.number_edit)
        person.see(ui.block_card.isVisible, "the warning")
        self._picture("blocked-caller-and-parked-call")
        person.press(Qt.Key.Key_F12)
        person.settle()

    def _blocked_number(self) -> str:
        found: list[str] = []
        self.desk.session.ask(
            lambda desk: next(row.number.shown for row in desk.blocks.list() if row.state == "in_force"),
            found.append,
        )
        self.person.settle()
        return found[0]

    def _guide(self) -> None:
        """Words found, told and read from the record; the rule on returns; a draft; a call to practise."""
        person, control = self.person, Qt.KeyboardModifier.ControlModifier
        person.press(Qt.Key.Key_F2)
        person.type(KNOWN, person.call_page.ui.number_edit)
        person.settle()
        person.press(Qt.Key.Key_Return, control)
        self._picture("guide-told")
        person.press(Qt.Key.Key_G, control)
        self._picture("guide-find")
        person.press(Qt.Key.Key_Return)
        self._picture("guide-answer")
        for key, name in ((Qt.Key.Key_H, "guide-record"), (Qt.Key.Key_J, "guide-shield")):
            person.press(key, control)
            self._picture(name)
        dialog = ClarifyDialog(Clarify(self.desk.session, self.desk.calls), self.desk.window)
        dialog.show()
        self._picture("clarify-dialog", dialog)
        dialog.close()
        person.press(Qt.Key.Key_F12)
        card = person.call_page.guide.practice
        card.start_button.menu().actions()[2].trigger()
        self._picture("practice")
        person.click(card.ui.leave_button)
        person.press(Qt.Key.Key_F12)
        person.settle()

    def _lists(self) -> None:
        for name in ("callbacks", "cases", "blocks", "settings"):
            page = self.desk.window.show_page(name)
            self.person.settle()
            if name == "blocks":
                self.person.press(Qt.Key.Key_Down)
            if name == "cases":
                self._richest_case()
            self._picture(name)
            if name == "cases":
                picture_calls.beside_the_case(self.person, self._picture)
                decision_pictures.take(self.person, self._picture)
                case_pictures.take(self.person, self._picture)
            if name == "blocks":
                block_pictures.take(self.person, self._picture)
            if name == "settings":
                self._settings(page)

    def _settings(self, page: Any) -> None:
        for name in SECTIONS[1:]:
            section = page.go_to(name)
            self.person.settle()
            if name == "record":
                self.person.click(section.ui.make_button)
                self.person.settle()
            self._picture(f"settings-{name}")
            scroll = section.findChild(QScrollArea)
            if scroll is None:
                continue
            bar = scroll.verticalScrollBar()
            if bar.maximum() > 0:
                bar.setValue(bar.maximum())
                self._picture(f"settings-{name}-end")

    def _search(self) -> None:
        for name, typed in (
            ("search-empty", ""),
            ("search", "リンゴ"),
            ("search-nothing", "見つからない言葉"),
        ):
            self.person.press(Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
            dialog = self.person.dialog(SearchDialog)
            self.person.type(typed)
            self.person.settle()
            self._picture(name, dialog)
            dialog.close()
            self.person.settle()

    def _richest_case(self) -> None:
        found: list[str] = []
        self.desk.session.ask(
            lambda desk: (
                max(desk.cases.list(), key=lambda row: len(desk.cases.file(row.case_id).recordings)).case_id
            ),
            found.append,
        )
        self.person.settle()
        self.desk.open_case(found[0])
        self.person.settle()
        self.person.settle()

    def _dialogs(self) -> None:
        cases = self.desk.window.show_page("cases")
        self.person.settle()
        ui: Any = cases.ui  # type: ignore[attr-defined]
        for name, button, kind in (
            ("block-dialog", ui.block_button, BlockDialog),
            ("notice-dialog", ui.notice_button, NoticeDialog),
            ("export-dialog", ui.export_button, ExportDialog),
        ):
            if not button.isVisible():
                continue
            self.person.click(button)
            dialog = self.person.dialog(kind)
            self._picture(name, dialog)
            dialog.close()
            self.person.settle()
        paper_pictures.take(self.person, self._picture, self.desk.session.now())
        self._erasing(cases)
        self._secrets()
        self.desk.window.show_page("call")
        self.person.settle()
        self.person.click(self.person.call_page.ui.late_button)
        dialog = self.person.dialog(PastCallDialog)
        self._picture("past-call-dialog", dialog)
        dialog.close()
        self.person.settle()

    def _erasing(self, cases: Any) -> None:
        """The dialogs that hold the open case and erase it, without doing so."""
        menu = cases.ui.more_button.menu()
        for name in ("hold-dialog", "erase-dialog"):
            menu.aboutToShow.emit()
            menu.actions()[-2 + (name == "erase-dialog")].trigger()
            dialog = cases.dialogs.shown
            self._picture(name, dialog)
            dialog.close()
            self.person.settle()
            self._qt.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    def _secrets(self) -> None:
        """The dialogs about keys and backups; in a sample shop they would change nothing."""
        session, window = self.desk.session, self.desk.window
        keys = Keys(session)
        restore = Restore(session.tasks, ThisComputer().restore, self._home)
        for name, dialog in (
            ("passphrase-dialog", PassphraseDialog(keys, window)),
            ("rekey-dialog", RekeyDialog(keys.rekeying(), window)),
            ("restore-dialog", RestoreDialog(restore, self._home, window)),
        ):
            dialog.show()
            self._picture(name, dialog)
            dialog.close()

    def _picture(self, name: str, widget: QWidget | None = None) -> None:
        self._count += 1
        if self.desk.session.is_open:
            self.person.settle()
        for _ in range(3):  # lines that wrap get their height a turn or two later
            self._qt.processEvents()
        self._folder.mkdir(parents=True, exist_ok=True)
        (widget or self.desk.window).grab().save(str(self._folder / f"{self._count:02d}-{name}.png"))


def _voice() -> Any:
    at = np.arange(16_000 * 2) / 16_000
    return np.stack([6000 * np.sin(700 * at), 9000 * np.sin(1900 * at)], axis=1).astype(np.int16)
