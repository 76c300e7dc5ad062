"""The card of a call that nobody ended: when was it over? Asked once, and shown as stated afterwards."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QDateTime
from PySide6.QtWidgets import QFrame, QWidget

from complaintdesk.gui.forms.end_card import Ui_EndCard
from complaintdesk.viewmodels import moments
from complaintdesk.viewmodels.desk_call import Phase

if TYPE_CHECKING:
    from collections.abc import Callable

    from complaintdesk.viewmodels.call_desk import CallDesk


class EndCard(QFrame):
    """It waits beside a call that the program's end cut off; F12 brings the cursor here, once."""

    def __init__(self, desk: CallDesk, tell: Callable[[str, str], None], page: QWidget) -> None:
        super().__init__(page)
        self.ui = Ui_EndCard()
        self.ui.setupUi(self)
        self._desk = desk
        self._tell = tell
        self.ui.end_go.clicked.connect(self._end)
        self.ui.end_not.clicked.connect(self._go_on)
        desk.current_changed.connect(self._on_current)
        desk.end_wanted.connect(self._ask)
        self._on_current()

    def _on_current(self) -> None:
        call = self._desk.current
        cut_off = call is not None and call.cut_off and call.phase is Phase.LIVE
        self.setVisible(cut_off)
        if call is None or not cut_off:
            return
        said = [line.at for line in call.lines.lines()]
        began = self.tr("It began %1; the last line is of %2. When did it end?")
        last = max([call.started_at, *said])
        self.ui.text_label.setText(
            began.replace("%1", moments.day_and_clock(call.started_at)).replace("%2", moments.clock(last))
        )
        self.ui.end_edit.setMinimumDateTime(QDateTime.fromMSecsSinceEpoch(call.started_at // 1000))
        self.ui.end_edit.setDateTime(QDateTime.fromMSecsSinceEpoch(-(-last // 60_000_000) * 60_000))

    def _ask(self) -> None:
        self.show()
        self.ui.end_edit.setFocus()
        self._tell(self.tr("When did this call end? F12 once more ends it now."), "amber")

    def _end(self) -> None:
        at = self.ui.end_edit.dateTime().toMSecsSinceEpoch() * 1000
        self._desk.ended_at(min(at, self._desk.now()))

    def _go_on(self) -> None:
        if (call := self._desk.current) is not None:
            call.cut_off = False
        self.hide()
