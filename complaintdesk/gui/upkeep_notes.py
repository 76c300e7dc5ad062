"""Says in the window's line, once, what the desk found or failed to do by itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSettings

from complaintdesk.viewmodels import custody_words
from complaintdesk.viewmodels.upkeep import Upkeep

if TYPE_CHECKING:
    from collections.abc import Callable

    from complaintdesk.domain.case_file import CustodyRow
    from complaintdesk.viewmodels.back_up import BackUp
    from complaintdesk.viewmodels.session import Session

    Tell = Callable[[str, str, str, Callable[[], None]], None]

_ACTS = 200


class UpkeepNotes(QObject):
    """``tell(text, tone, action, follow)`` speaks in the window's line; ``show_record`` goes to the settings' record.

    A failed check stays in the record for good; here it is said at each start until somebody has looked at it there.
    """

    def __init__(
        self,
        session: Session,
        back_up: BackUp,
        tell: Tell,
        show_record: Callable[[], None],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._tell = tell
        self._show_record = show_record
        self._upkeep = Upkeep(session, back_up, self)
        self._upkeep.failed.connect(self._on_failed)
        session.ask(lambda desk: (desk.custody.acts(_ACTS), desk.at_opening), self._say_alarm)
        self._upkeep.look()

    def _say_alarm(self, found: tuple[list[CustodyRow], tuple[str, ...]]) -> None:
        acts, at_opening = found
        newest = custody_words.newest_alarm(acts)
        settings = self._session.settings
        if newest is None or settings is None:
            if at_opening:  # what could not be noted is told all the same
                self._tell("\n".join(at_opening), "red", self.tr("Show the record"), self._show_record)
            return
        seen = f"record/{settings.desk_id}/seen"
        if newest.at <= int(str(QSettings().value(seen, 0))):
            return

        def look() -> None:
            QSettings().setValue(seen, newest.at)
            self._show_record()

        self._tell(custody_words.said(newest), "red", self.tr("Show the record"), look)

    def _on_failed(self, why: str) -> None:
        self._tell(why, "amber", self.tr("Show the record"), self._show_record)
