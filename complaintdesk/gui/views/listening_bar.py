"""Below the timeline while a recording is chosen or heard: how fast, which side, as loud; and out into a file."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QPushButton, QWidget

from complaintdesk.domain.terms import Role
from complaintdesk.gui.dialogs.report_dialog import FOLDER, choose_file
from complaintdesk.gui.widgets.hearing_row import HearingRow
from complaintdesk.viewmodels import messages
from complaintdesk.viewmodels.timeline import ITEM
from complaintdesk.viewmodels.timeline_item import Item

if TYPE_CHECKING:
    from collections.abc import Callable

    from complaintdesk.gui.widgets.timeline_view import TimelineView
    from complaintdesk.viewmodels.playback import Playback
    from complaintdesk.viewmodels.session import Session


class ListeningBar(HearingRow):
    """Follows the row chosen in ``timeline``; ``tell(text, tone)`` speaks in the window's line."""

    def __init__(
        self,
        session: Session,
        playback: Playback,
        timeline: TimelineView,
        tell: Callable[[str, str], None],
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._playback = playback
        self._timeline = timeline
        self._tell = tell
        self.recording_id = ""
        """The recording that is meant, empty for none."""
        self.transcript_button = QPushButton(self.tr("Transcript…"), self)
        self.save_button = QPushButton(self.tr("Save sound…"), self)
        self.row.setContentsMargins(12, 6, 12, 6)
        self.setToolTip(self.tr("Ctrl+←/→ mark"))
        for button in (self.transcript_button, self.save_button):
            self.row.addWidget(button)
        self.row.addStretch(1)
        self.hear_through(playback)
        self.save_button.clicked.connect(self._save)
        playback.changed.connect(lambda _: self._follow())
        session.person_changed.connect(self._follow)
        timeline.model().modelReset.connect(self._follow)
        timeline.chosen.connect(self._follow)
        self.hide()

    def _follow(self) -> None:
        row = self._timeline.currentIndex().data(ITEM)
        chosen = row.recording if isinstance(row, Item) else None
        ready = chosen is not None and chosen.frames is not None
        self.recording_id = chosen.recording_id if chosen is not None and ready else self._playback.playing
        person = self._session.person
        may = bool(self.recording_id) and person is not None and person.role is not Role.STAFF
        for button in (self.transcript_button, self.save_button):
            button.setEnabled(may)
        self.setVisible(bool(self.recording_id))

    def _save(self) -> None:
        recording_id = self.recording_id
        choose_file(
            self,
            "recording",
            self.tr("Save the sound as FLAC, WAV or MP3"),
            lambda file: self._write(recording_id, Path(file)),
            suffix=".flac",
        )

    def _write(self, recording_id: str, path: Path) -> None:
        QSettings().setValue(FOLDER, str(path.parent))
        self._session.act_slowly(
            lambda desk, by: desk.sound.save(recording_id, path, by),
            lambda: self._tell(
                self.tr("Written, and noted in the record: %1").replace("%1", str(path)), "calm"
            ),
            lambda failure: self._tell(messages.worded(failure), "red"),
        )
