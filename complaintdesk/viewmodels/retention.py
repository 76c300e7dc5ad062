"""What has served its time, as the settings show it: what is due, why something is kept, who has to agree."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Signal

from complaintdesk.domain.retention import Kept, Kind
from complaintdesk.viewmodels import messages, moments
from complaintdesk.viewmodels.words_form import WordsForm

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from complaintdesk.domain.errors import UserError
    from complaintdesk.domain.retention import Due, Item
    from complaintdesk.services.changed import Changed
    from complaintdesk.services.desk import Desk
    from complaintdesk.services.retention import DueList
    from complaintdesk.viewmodels.session import Session

translate = QCoreApplication.translate
_DAY = 86_400_000_000


@dataclass(frozen=True, slots=True, kw_only=True)
class DueLine:
    """A row: ``free`` if it may be proposed, ``waiting`` if it is in the batch that the owner is asked about."""

    item: Item
    text: str
    free: bool
    waiting: bool


class DueRows(QObject):
    """``lines`` and ``batch_id`` are valid after ``loaded``; ``batch_id`` is "" while no batch waits."""

    loaded = Signal()
    refused = Signal(str)

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.lines: list[DueLine] = []
        self.batch_id = ""

    def reload(self) -> None:
        """Read what is due."""
        self._session.ask(lambda desk: desk.retention.due(), self._take, self._on_failed)

    def propose(self, items: Iterable[Item]) -> None:
        """Ask the owner to let these be deleted."""
        asked = tuple(items)
        self._act(lambda desk, by: desk.retention.propose(asked, by))

    def approve(self) -> None:
        """Delete the batch that waits."""
        batch_id = self.batch_id
        self._act(lambda desk, by: desk.retention.approve(batch_id, by))

    def decline(self) -> None:
        """Say no to the batch that waits."""
        batch_id = self.batch_id
        self._act(lambda desk, by: desk.retention.decline(batch_id, by))

    def longer_form(self, case_id: str, days: int) -> WordsForm:
        """Return the form that asks why a case is kept so many days longer, from now."""
        until = self._session.now() + days * _DAY

        def keep(desk: Desk, why: str, by: str) -> Changed:
            return desk.retention.keep_longer(case_id, until, why, by)

        form = WordsForm(self._session, keep, "why", self)
        form.saved.connect(self.reload)
        return form

    def _act(self, verb: Callable[[Desk, str], Changed]) -> None:
        self._session.act(verb, self.reload, self._on_failed)

    def _take(self, due: DueList) -> None:
        self.batch_id = due.batch_id
        self.lines = [
            DueLine(
                item=row.item,
                text=line(row),
                free=row.kept is None and not due.batch_id,
                waiting=row.item in due.waiting,
            )
            for row in due.rows
        ]
        self.loaded.emit()

    def _on_failed(self, failure: UserError) -> None:
        self.refused.emit(messages.worded(failure))
        self.reload()


def line(row: Due) -> str:
    """Return a thing in a line: what, of which case, since when it is due, why it is kept."""
    case = f"C-{row.life.number:04d} {row.life.title}".strip()
    since = translate("retention", "due since %1").replace("%1", moments.day(row.due_at))
    when = "" if row.item.kind is Kind.CASE else moments.day(row.at)
    parts = (f"{kind(row.item.kind)} {when}".strip(), case, since, kept(row.kept))
    return "　".join(part for part in parts if part)


def kind(of: Kind) -> str:
    """Return a kind of record in words."""
    return {
        Kind.RECORDING: translate("retention", "Recording"),
        Kind.CALL: translate("retention", "Call"),
        Kind.MESSAGE: translate("retention", "Mail or file"),
        Kind.CASE: translate("retention", "Whole case"),
    }[of]


def kept(why: Kept | None) -> str:
    """Return why something stays, "" if it does not."""
    return {
        None: "",
        Kept.HOLD: translate("retention", "kept: legal hold"),
        Kept.BLOCK: translate("retention", "kept: a block stands on it"),
        Kept.PROMISE: translate("retention", "kept: a promise is open"),
        Kept.LONGER: translate("retention", "kept longer, as a manager said"),
    }[why]
