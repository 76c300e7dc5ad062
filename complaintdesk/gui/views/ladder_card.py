"""The card of the ladder: what to say to a caller who is abusive, and one key that notes it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QFrame

from complaintdesk.domain.ladder import Rung
from complaintdesk.gui.forms.ladder_card import Ui_LadderCard

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from complaintdesk.viewmodels.ladder import Ladder


class LadderCard(QFrame):
    """Seen only when the call has come to it; ``done`` gives the cursor back to the notes."""

    def __init__(
        self, ladder: Ladder, tell: Callable[[str, str], None], done: Callable[[], None], parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.ui = Ui_LadderCard()
        self.ui.setupUi(self)
        self._ladder = ladder
        self._tell = tell
        self._done = done
        ui = self.ui
        ui.why_edit.hide()
        ui.why_edit.installEventFilter(self)
        ui.why_edit.returnPressed.connect(self._on_why)
        ui.say_button.clicked.connect(self.say)
        ui.skip_button.clicked.connect(self._ask_why)
        ladder.changed.connect(self._show)
        self._show()

    def say(self) -> None:
        """Ctrl+L: the words were said."""
        if not self._ladder.offered:
            self._tell(self.tr("The ladder appears once abuse is written down: Alt+7."), "calm")
            return
        self._ladder.say()
        self._done()

    def _show(self) -> None:
        ui, ladder = self.ui, self._ladder
        self.setVisible(ladder.offered)
        if not ladder.offered:
            ui.why_edit.hide()
            return
        place, of = ladder.count
        name = {
            Rung.CLOSE: self.tr("%1 minutes: come to an end").replace("%1", str(ladder.minutes)),
            Rung.STOP: self.tr("Ask to stop"),
            Rung.WARNING: self.tr("Warn"),
            Rung.FINAL: self.tr("Warn for the last time"),
            Rung.END: self.tr("End the call"),
        }[ladder.rung]
        ends = ladder.rung is Rung.END
        count = self.tr("%1 (%2 of %3)").replace("%1", name).replace("%2", str(place)).replace("%3", str(of))
        ui.title_label.setText(name if ends or ladder.rung is Rung.CLOSE else count)
        ui.words_label.setText(ladder.words)
        said = ladder.climb
        text = self.tr("So far: asked to stop %1 times, warned %2 times")
        ui.count_label.setText(text.replace("%1", str(said.stops)).replace("%2", str(said.warnings)))
        ui.say_button.setText(
            self.tr("Said it, end the call  Ctrl+L") if ends else self.tr("Said it  Ctrl+L")
        )
        ui.count_label.setVisible(not ladder.overlong)
        ui.skip_button.setVisible(not ends and not ladder.overlong)

    def _ask_why(self) -> None:
        self.ui.why_edit.show()
        self.ui.why_edit.setFocus()

    def _on_why(self) -> None:
        edit = self.ui.why_edit
        if edit.text().strip():
            self._ladder.skip(edit.text().strip())
            edit.clear()
            edit.hide()
            self._done()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Esc goes back to the notes. Keys of a composition never come here."""
        if event.type() == QEvent.Type.KeyPress and event.key() == Qt.Key.Key_Escape:  # type: ignore[attr-defined]
            self.ui.why_edit.hide()
            self._done()
            return True
        return super().eventFilter(watched, event)
