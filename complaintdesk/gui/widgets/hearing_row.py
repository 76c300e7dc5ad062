"""How a recording is heard: how fast, which side, as loud. Every row of it says the same of one playback."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QWidget

from complaintdesk.gui.widgets.choices import fill
from complaintdesk.gui.widgets.flow_row import FlowRow

if TYPE_CHECKING:
    from complaintdesk.viewmodels.playback import Playback

SPEEDS = (0.75, 1.0, 1.25, 1.5, 2.0)


class HearingRow(FlowRow):
    """Boxes for speed, side and loudness; ``hear_through`` binds them."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.speed_box = QComboBox(self)
        self.speed_box.setAccessibleName(self.tr("Speed, the pitch is kept"))
        self.side_box = QComboBox(self)
        self.side_box.setAccessibleName(self.tr("Side that is heard"))
        self.even_box = QCheckBox(self.tr("Quiet sides louder"), self)
        self.even_box.setToolTip(self.tr("For listening only; what is kept stays as it is."))
        fill(self.speed_box, {speed: f"{speed:g}×" for speed in SPEEDS})
        fill(
            self.side_box,
            {"": self.tr("Both sides"), "staff": self.tr("Our side"), "caller": self.tr("Caller’s side")},
        )
        self.row = QHBoxLayout(self)
        self.row.setContentsMargins(0, 0, 0, 0)
        self.row.setSpacing(10)
        for widget in (self.speed_box, self.side_box, self.even_box):
            self.row.addWidget(widget)

    def hear_through(self, playback: Playback) -> None:
        """Say how ``playback`` is heard, and change it."""
        self.speed_box.activated.connect(lambda: playback.hear(speed=self.speed_box.currentData()))
        self.side_box.activated.connect(lambda: playback.hear(side=self.side_box.currentData()))
        self.even_box.clicked.connect(lambda on: playback.hear(even=on))
        self._heard_through = playback
        playback.heard_anew.connect(self._follow_hearing)  # by name: it outlives the row
        self._follow_hearing()

    def _follow_hearing(self) -> None:
        playback = self._heard_through
        self.speed_box.setCurrentIndex(self.speed_box.findData(playback.speed))
        self.side_box.setCurrentIndex(self.side_box.findData(playback.side))
        self.even_box.setChecked(playback.even)
