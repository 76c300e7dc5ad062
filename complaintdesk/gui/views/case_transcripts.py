"""反訳書 from the case page: by the button below a chosen recording, by key, or from the menu of its row."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QKeySequence, QShortcut

from complaintdesk.domain.terms import Role
from complaintdesk.gui import composing
from complaintdesk.gui.dialogs.one_dialog import OneDialog
from complaintdesk.viewmodels.timeline import ITEM
from complaintdesk.viewmodels.timeline_item import Item
from complaintdesk.viewmodels.timeline_transcripts import recording_of
from complaintdesk.viewmodels.transcript_form import TranscriptForm

if TYPE_CHECKING:
    from PySide6.QtWidgets import QDialog, QMenu, QWidget

    from complaintdesk.gui.forms.case_page import Ui_CasePage
    from complaintdesk.gui.views.listening_bar import ListeningBar
    from complaintdesk.viewmodels.case_detail import CaseDetail
    from complaintdesk.viewmodels.playback import Playback
    from complaintdesk.viewmodels.session import Session

KEY = "Ctrl+Shift+T"


class CaseTranscripts(QObject):
    """One is open at a time; another recording's takes its place. Only managers and the owner write them."""

    def __init__(
        self,
        page: QWidget,
        ui: Ui_CasePage,
        session: Session,
        detail: CaseDetail,
        playback: Playback,
        listening: ListeningBar,
    ) -> None:
        super().__init__(page)
        self._page = page
        self._ui = ui
        self._session = session
        self._detail = detail
        self._playback = playback
        self._shown = ""
        self.dialogs = OneDialog()
        listening.transcript_button.setToolTip(KEY)
        listening.transcript_button.clicked.connect(lambda: self.open(listening.recording_id))
        shortcut = QShortcut(QKeySequence(KEY), page)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(lambda: self._on_key(listening.recording_id))

    def add_to(self, menu: QMenu, key: str) -> None:
        """Offer it in the menu of a recording, or of a version that was made final."""
        if self._sound(recording_of(key)) is not None and self._may:
            action = menu.addAction(self.tr("Transcript…"))
            action.triggered.connect(lambda: self.open(recording_of(key)))

    def open(self, recording_id: str) -> None:
        """Write the transcript of a recording of the open case; nothing for another."""
        sound, file = self._sound(recording_id), self._detail.file
        if sound is None or file is None or not self._may:
            return
        if self.dialogs.shown is not None and self._shown != recording_id:
            self.dialogs.shown.close()
            self.dialogs = OneDialog()  # the other is only gone when the event loop turns
        self._shown = recording_id
        self.dialogs.show(lambda: self._dialog(sound, file.label))

    def _dialog(self, sound: Item, label: str) -> QDialog:
        # Loaded when it is wanted: the window must be there before.
        from complaintdesk.gui.dialogs.transcript_dialog import TranscriptDialog

        form = TranscriptForm(self._session, sound, label, self)
        return TranscriptDialog(form, self._playback, self._page.window())

    @property
    def _may(self) -> bool:
        person = self._session.person
        return person is not None and person.role is not Role.STAFF

    def _sound(self, recording_id: str) -> Item | None:
        item = self._detail.timeline.item(recording_id) if recording_id else None
        sealed = item is not None and item.recording is not None and item.recording.frames is not None
        return item if sealed else None

    def _on_key(self, meant: str) -> None:
        composing.settle()
        row = self._ui.timeline.currentIndex().data(ITEM)
        self.open(meant or (recording_of(row.key) if isinstance(row, Item) else ""))
