"""From the case page: what belongs together, and what does not after all: cases, calls, a caller's numbers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction

from complaintdesk.gui.dialogs.words_dialog import WordsDialog
from complaintdesk.viewmodels.merge_form import LinkForm, MergeForm, MoveForm
from complaintdesk.viewmodels.words_form import WordsForm

if TYPE_CHECKING:
    from PySide6.QtWidgets import QDialog, QMenu, QWidget

    from complaintdesk.domain.case_file import CallRow
    from complaintdesk.domain.merging import LinkRow
    from complaintdesk.gui.dialogs.one_dialog import OneDialog
    from complaintdesk.gui.forms.case_page import Ui_CasePage
    from complaintdesk.viewmodels.case_detail import CaseDetail
    from complaintdesk.viewmodels.session import Session


class CaseMerging(QObject):
    """Two entries of the page's menu, one more for each link, and those of a call in the timeline."""

    def __init__(
        self, page: QWidget, ui: Ui_CasePage, session: Session, detail: CaseDetail, dialogs: OneDialog
    ) -> None:
        super().__init__(page)
        self._page = page
        self._session = session
        self._detail = detail
        self._dialogs = dialogs
        self._menu = ui.more_button.menu()
        before = next(action for action in self._menu.actions() if action.isSeparator())
        self.action = QAction(self.tr("Part of another case…"), self._menu)
        self.action.triggered.connect(lambda: self._dialogs.show(self._dialog))
        self.link_action = QAction(self.tr("Same person by another number…"), self._menu)
        self.link_action.triggered.connect(lambda: self._dialogs.show(self._link_dialog))
        self._menu.insertActions(before, [self.action, self.link_action])
        self.unlink_actions: list[QAction] = []
        detail.loaded.connect(self._word)

    def add_to(self, menu: QMenu, key: str) -> None:
        """Add what may be done with a call of the timeline, by its key; nothing for other rows."""
        call = self._call(key)
        if call is None:
            return
        menu.addAction(self.tr("Into another case…")).triggered.connect(lambda: self.show_move(key))
        if call.moved_from:
            menu.addAction(self.tr("Back to the case that it came from…")).triggered.connect(
                lambda: self._dialogs.show(lambda: self._back_dialog(call))
            )

    def show_move(self, key: str) -> None:
        """Ask into which case a call of the timeline goes; nothing for other rows."""
        if call := self._call(key):
            self._dialogs.show(lambda: self._move_dialog(call))

    def _call(self, key: str) -> CallRow | None:
        file, joined = self._detail.file, self._detail.joined
        files = (*([file] if file else []), *(joined.parts if joined else ()))
        calls = (call for each in files for call in each.calls)
        return next((call for call in calls if call.call_id == key and call.ended_at is not None), None)

    def _word(self) -> None:
        joined = self._detail.joined
        merged = joined is not None and joined.into
        words = self.tr("A case of its own again…") if merged else self.tr("Part of another case…")
        self.action.setText(words)
        for action in self.unlink_actions:
            self._menu.removeAction(action)
            action.deleteLater()
        self.unlink_actions = [self._unlink_action(link) for link in (joined.links if joined else ())]
        actions = self._menu.actions()
        self._menu.insertActions(actions[actions.index(self.link_action) + 1], self.unlink_actions)

    def _unlink_action(self, link: LinkRow) -> QAction:
        action = QAction(self.tr("Not the same person: %1…").replace("%1", link.second.shown), self._menu)
        action.triggered.connect(lambda: self._dialogs.show(lambda: self._unlink_dialog(link)))
        return action

    # --- joining -----------------------------------------------------------------------------------------

    def _dialog(self) -> QDialog:
        from complaintdesk.gui.dialogs.merge_dialog import MergeDialog

        file, joined = self._detail.file, self._detail.joined
        assert file is not None
        if joined is None or not joined.into:
            return MergeDialog(MergeForm(self._session, file, self), self._page.window())
        case_id = file.case_id
        return self._why(
            WordsForm(self._session, lambda desk, why, by: desk.merging.undo(case_id, why, by), "why", self),
            title=self.tr("A case of its own again") + f"  {file.label}",
            explanation=self.tr("Why does it not belong to the other case? Both entries stay on record."),
            action=self.tr("Part them"),
        )

    def _move_dialog(self, call: CallRow) -> QDialog:
        from complaintdesk.gui.dialogs.merge_dialog import JoinWords, MergeDialog

        words = JoinWords(
            title=self.tr("Call into another case"),
            about=self.tr(
                "The call goes with its lines, recordings, warnings and open promises; mails and files stay. Both "
                "timelines show it, and it can be undone."
            ),
            caption=self.tr("&Number of the other case"),
            example=self.tr("empty: a new case"),
            action=self.tr("Move the call"),
        )
        return MergeDialog(MoveForm(self._session, call, self), self._page.window(), words)

    def _link_dialog(self) -> QDialog:
        from complaintdesk.gui.dialogs.merge_dialog import JoinWords, MergeDialog

        assert self._detail.file is not None
        words = JoinWords(
            title=self.tr("Same person by another number"),
            about=self.tr(
                "Whoever rings from either is shown with the cases of both. A block stands only on what it names. It "
                "is noted in this case and can be undone."
            ),
            caption=self.tr("&Number or mail address"),
            example="090-0000-0000",
            action=self.tr("Note it"),
        )
        return MergeDialog(LinkForm(self._session, self._detail.file, self), self._page.window(), words)

    # --- taking it back ----------------------------------------------------------------------------------

    def _back_dialog(self, call: CallRow) -> QDialog:
        return self._why(
            WordsForm(
                self._session, lambda desk, why, by: desk.splitting.undo(call.call_id, why, by), "why", self
            ),
            title=self.tr("Back to the case that it came from"),
            explanation=self.tr("Why does the call belong there after all? All entries stay on record."),
            action=self.tr("Move it back"),
        )

    def _unlink_dialog(self, link: LinkRow) -> QDialog:
        case_id, link_id = link.case_id, link.link_id
        return self._why(
            WordsForm(
                self._session,
                lambda desk, why, by: desk.linking.unlink(case_id, link_id, why, by),
                "why",
                self,
            ),
            title=self.tr("Not the same person"),
            explanation=self.tr("Why are %1 and %2 not one person's? Both entries stay on record.")
            .replace("%1", link.first.shown)
            .replace("%2", link.second.shown),
            action=self.tr("Part them"),
        )

    def _why(self, form: WordsForm, *, title: str, explanation: str, action: str) -> WordsDialog:
        window = self._page.window()
        return WordsDialog(form, window, title=title, explanation=explanation, action=action)
