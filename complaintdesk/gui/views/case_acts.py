"""What can be done with the open case by dialogs: warnings, decisions, notice, block, export, hold, erasure."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QKeySequence, QShortcut
from PySide6.QtWidgets import QMenu

from complaintdesk.domain.terms import CaseState
from complaintdesk.gui.dialogs.block_dialog import BlockDialog
from complaintdesk.gui.dialogs.care_dialog import CareDialog
from complaintdesk.gui.dialogs.decision_dialog import DecisionDialog
from complaintdesk.gui.dialogs.end_dialog import EndDialog
from complaintdesk.gui.dialogs.ending_dialog import EndingDialog
from complaintdesk.gui.dialogs.erase_dialog import EraseDialog
from complaintdesk.gui.dialogs.export_dialog import ExportDialog
from complaintdesk.gui.dialogs.notice_dialog import NoticeDialog
from complaintdesk.gui.dialogs.words_dialog import WordsDialog
from complaintdesk.viewmodels import words
from complaintdesk.viewmodels.export import Export

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import QPoint
    from PySide6.QtWidgets import QWidget

    from complaintdesk.domain.case_file import CaseFile
    from complaintdesk.domain.terms import BlockReason
    from complaintdesk.gui.dialogs.one_dialog import OneDialog
    from complaintdesk.gui.forms.case_page import Ui_CasePage
    from complaintdesk.viewmodels.case_detail import CaseDetail
    from complaintdesk.viewmodels.session import Session


class CaseActs(QObject):
    """Wires the buttons of the header; each dialog says which case it is about, for another may be opened meanwhile."""

    def __init__(
        self, page: QWidget, ui: Ui_CasePage, session: Session, detail: CaseDetail, dialogs: OneDialog
    ) -> None:
        super().__init__(page)
        self._page = page
        self._session = session
        self._detail = detail
        self._dialogs = dialogs
        self.adding: list[Callable[[QMenu, str], None]] = []
        """What else a row of the timeline has in its menu, by its key."""
        more = QMenu(ui.more_button)
        for text, act in (
            (self.tr("Warning told…"), self.warn),
            (self.tr("Final notice…"), self.give_notice),
            (self.tr("Proposal refused…"), self.refuse),
            (self.tr("What the customer gets…") + "\tCtrl+D", self.settle),
            (self.tr("How it ended…") + "\tCtrl+E", self.end),
        ):
            more.addAction(text).triggered.connect(act)
        more.addSeparator()
        self._hold_action = QAction(more)
        more.addAction(self._hold_action)
        self._hold_action.triggered.connect(self.hold)
        more.addAction(self.tr("Erase the whole case…")).triggered.connect(lambda: self.erase())
        more.aboutToShow.connect(self._word_hold)
        self._word_hold()
        ui.more_button.setMenu(more)
        states = QMenu(ui.state_button)
        for state in CaseState:
            action = states.addAction(words.case_state(state))
            action.triggered.connect(lambda _=False, state=state: self._set_state(state))
        ui.state_button.setMenu(states)
        for keys, act in (("Ctrl+D", self.settle), ("Ctrl+E", self.end)):
            QShortcut(QKeySequence(keys), page).activated.connect(act)
        ui.timeline.menu_wanted.connect(self._show_menu)
        ui.export_button.clicked.connect(self.export)
        ui.block_button.clicked.connect(lambda: self.block())

    def _set_state(self, state: CaseState) -> None:
        """Say where the case stands; whoever says that it is done is asked how it ended, and whether to ask again."""
        if state is CaseState.DONE:
            self.end()
        else:
            self._detail.set_state(state)

    def settle(self) -> None:
        """Ask what the customer gets."""
        if (file := self._detail.file) and (form := self._detail.settling_form()):
            self._dialogs.show(lambda: DecisionDialog(form, file.label, self._page.window()))

    def end(self) -> None:
        """Ask how the case ended."""
        if (file := self._detail.file) and (form := self._detail.ending_form()):
            self._dialogs.show(lambda: EndingDialog(form, file.label, self._page.window()))

    def warn(self) -> None:
        """Note a warning that was told."""
        if file := self._detail.file:
            form = self._detail.warning_form
            self._dialogs.show(
                lambda: WordsDialog(
                    form(),
                    self._page.window(),
                    title=self.tr("Warning told") + f"  {file.label}",
                    explanation=self.tr(
                        "In which words was the customer warned? They are kept as they stand."
                    ),
                    action=self.tr("Note the warning"),
                )
            )

    def refuse(self) -> None:
        """Note that the customer refused a proposal."""
        if file := self._detail.file:
            form = self._detail.refusal_form
            self._dialogs.show(
                lambda: WordsDialog(
                    form(),
                    self._page.window(),
                    title=self.tr("Proposal refused") + f"  {file.label}",
                    explanation=self.tr("What was proposed, and in which words did the customer refuse it?"),
                    action=self.tr("Note the refusal"),
                )
            )

    def give_notice(self) -> None:
        """Note the final notice."""
        if file := self._detail.file:
            form = self._detail.notice_form
            self._dialogs.show(lambda: NoticeDialog(form(), file.label, self._page.window()))

    def block(self, reason: BlockReason | None = None) -> None:
        """Ask for a block; without a reason, for that which the record speaks for."""
        if (file := self._detail.file) and (form := self._detail.block_form(reason)):
            self._dialogs.show(lambda: BlockDialog(form, file.label, self._page.window()))

    def hold(self) -> None:
        """Place a legal hold on the case, or release it."""
        file = self._detail.file
        if file is None:
            return
        held = self._detail.hold is not None
        explanation = (
            self.tr("Why may the case be erased again? Only the owner may release the hold.")
            if held
            else self.tr(
                "Nothing of the case can be erased while the hold lies on it, for example because of a lawsuit or "
                "a request by the police. Why is it needed? Managers and the owner may place it."
            )
        )
        form = self._detail.hold_form
        self._dialogs.show(
            lambda: WordsDialog(
                form(),
                self._page.window(),
                title=(self.tr("Release the legal hold") if held else self.tr("Legal hold"))
                + f"  {file.label}",
                explanation=explanation,
                action=self.tr("Release") if held else self.tr("Place the hold"),
            )
        )

    def erase(self, key: str = "") -> None:
        """Erase a row of the timeline, or the whole case."""
        if form := self._detail.erase_form(key):
            self._dialogs.show(lambda: EraseDialog(form, self._page.window()))

    def care(self, key: str) -> None:
        """Write a note of staff care about a call, or go back to one's own."""
        if form := self._detail.care_form(key):
            self._dialogs.show(lambda: CareDialog(form, self._page.window()))

    def _word_hold(self) -> None:
        held = self._detail.hold is not None
        self._hold_action.setText(self.tr("Release the legal hold…") if held else self.tr("Legal hold…"))

    def _show_menu(self, key: str, place: QPoint) -> None:
        end, erasable = self._detail.end_form(key), self._detail.erasable(key)
        menu = QMenu(self._page)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if end is not None:
            menu.addAction(self.tr("Correct when it ended…")).triggered.connect(
                lambda: self._dialogs.show(lambda: EndDialog(end, self._page.window()))
            )
            menu.addAction(self.tr("How this call was for me…")).triggered.connect(lambda: self.care(key))
        for add in self.adding:
            add(menu, key)
        if erasable:
            menu.addAction(self.tr("Erase…")).triggered.connect(lambda: self.erase(key))
        if menu.isEmpty():
            menu.deleteLater()
        else:
            menu.popup(place)

    def export(self) -> None:
        """Write evidence out."""
        if file := self._detail.file:
            self._dialogs.show(lambda: self._export_dialog(file))

    def _export_dialog(self, file: CaseFile) -> ExportDialog:
        export = Export(self._session, file.case_id, self)
        return ExportDialog(export, f"{file.label} {file.title}".strip(), self._page.window())
