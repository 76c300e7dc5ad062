"""Below the timeline while a recording is chosen or heard: how fast, which side, as loud; and out into a file."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QPushButton, QWidget

from complaintdesk.domain.terms import Role
from complaintdesk.gui.dialogs.report_dialog import FOLDER, choose_file
from complaintdesk.gui.widgets.choices import fill
from complaintdesk.gui.widgets.flow_row import FlowRow
from complaintdesk.viewmodels import messages
from complaintdesk.viewmodels.timeline import ITEM
from complaintdesk.viewmodels.timeline_item import Item

if TYPE_CHECKING:
    from collections.abc import Callable

    from complaintdesk.gui.widgets.timeline_view import TimelineView
    from complaintdesk.viewmodels.playback import Playback
    from complaintdesk.viewmodels.session import Session

_SPEEDS = (0.75, 1.0, 1.25, 1.5, 2.0)


class ListeningBar(FlowRow):
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
        self._recording_id = ""
        self.speed_box = QComboBox(self)
        self.speed_box.setAccessibleName(self.tr("Speed, the pitch is kept"))
        self.side_box = QComboBox(self)
        self.side_box.setAccessibleName(self.tr("Side that is heard"))
        self.even_box = QCheckBox(self.tr("Quiet sides louder"), self)
        self.even_box.setToolTip(self.tr("For listening only; what is kept stays as it is."))
        self.save_button = QPushButton(self.tr("Save sound…"), self)
        self._lay_out()
        self._wire()
        self.hide()

    def _lay_out(self) -> None:
        fill(self.speed_box, {speed: f"{speed:g}×" for speed in _SPEEDS})
        fill(
            self.side_box,
            {"": self.tr("Both sides"), "staff": self.tr("Our side"), "caller": self.tr("Caller’s side")},
        )
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 6, 12, 6)
        row.setSpacing(10)
        self.setToolTip(self.tr("Ctrl+←/→ mark"))
        for widget in (self.speed_box, self.side_box, self.even_box, self.save_button):
            row.addWidget(widget)
        row.addStretch(1)

    def _wire(self) -> None:
        playback = self._playback
        self.speed_box.setCurrentIndex(self.speed_box.findData(playback.speed))
        self.speed_box.activated.connect(lambda: playback.hear(speed=self.speed_box.currentData()))
        self.side_box.activated.connect(lambda: playback.hear(side=self.side_box.currentData()))
        self.even_box.toggled.connect(lambda on: playback.hear(even=on))
        self.save_button.clicked.connect(self._save)
        playback.changed.connect(lambda _: self._follow())
        self._session.person_changed.connect(self._follow)
        self._timeline.model().modelReset.connect(self._follow)
        self._timeline.chosen.connect(self._follow)

    def _follow(self) -> None:
        row = self._timeline.currentIndex().data(ITEM)
        chosen = row.recording if isinstance(row, Item) else None
        ready = chosen is not None and chosen.frames is not None
        self._recording_id = chosen.recording_id if chosen is not None and ready else self._playback.playing
        person = self._session.person
        self.save_button.setEnabled(
            bool(self._recording_id) and person is not None and person.role is not Role.STAFF
        )
        self.setVisible(bool(self._recording_id))

    def _save(self) -> None:
        recording_id = self._recording_id
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
