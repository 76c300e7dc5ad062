"""What was typed in calls, on its way to the store: what the store refused is kept, in order, to be tried again."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from complaintdesk.domain.errors import DiskFull, InvalidInput, NotSaved, StaleWrite, StorageFailed, StoreBusy
from complaintdesk.viewmodels.note_lines import LineState

if TYPE_CHECKING:
    from collections.abc import Callable

    from complaintdesk.domain.errors import UserError
    from complaintdesk.domain.shop import Staff
    from complaintdesk.services.changed import Changed
    from complaintdesk.services.desk import Desk
    from complaintdesk.viewmodels.session import Session

_MAY_GO_LATER = (DiskFull, NotSaved, StaleWrite, StorageFailed, StoreBusy)


@dataclass(frozen=True, slots=True)
class Save:
    """A verb of one call; ``mark`` shows where it is.

    ``person`` did it, whoever sits here when it is tried again; ``unsigned`` if nobody had signed in then.
    """

    call_id: str
    verb: Callable[[Desk, str], Changed]
    person: Staff | None
    unsigned: bool
    mark: Callable[[LineState], None]
    done: Callable[[], None]


class CallSaves(QObject):
    """Saves the verbs of calls. A call's failed verbs wait in the order they were done, also after it has ended."""

    changed = Signal()
    """Something went on its way, arrived or failed."""
    failed = Signal(object)
    """Something could not be saved and waits for ``retry``; carries the UserError."""

    def __init__(self, session: Session, origin: QObject) -> None:
        super().__init__(origin)
        self._session = session
        self._origin = origin
        self._under_way = 0
        self._waiting: list[Save] = []

    @property
    def waiting(self) -> int:
        """Return how many verbs the store refused."""
        return len(self._waiting)

    @property
    def under_way(self) -> int:
        """Return how many verbs the store has not answered yet; before it is open, all of them."""
        return self._under_way

    def save(
        self,
        call_id: str,
        verb: Callable[[Desk, str], Changed],
        mark: Callable[[LineState], None] = lambda _: None,
        done: Callable[[], None] = lambda: None,
    ) -> None:
        """Run a verb of a call as the person who sits here."""
        self._run(Save(call_id, verb, self._session.person, self._session.away, mark, done))

    def retry(self) -> None:
        """Try again, in order, what could not be saved."""
        waiting, self._waiting = self._waiting, []
        for save in waiting:
            save.mark(LineState.SAVING)
            self._run(save)

    def _run(self, save: Save) -> None:
        def arrived() -> None:
            self._under_way -= 1
            save.mark(LineState.DURABLE)
            save.done()
            self.changed.emit()

        def refused(failure: UserError) -> None:
            self._under_way -= 1
            save.mark(LineState.FAILED)
            # Behind a verb that waits nothing of that call can be judged: its beginning itself may be missing.
            follows = any(other.call_id == save.call_id for other in self._waiting)
            if isinstance(failure, _MAY_GO_LATER) or (follows and not isinstance(failure, InvalidInput)):
                self._waiting.append(save)
                if not follows:
                    self.failed.emit(failure)
            else:
                self._session.refused.emit(failure)
            self.changed.emit()

        self._under_way += 1
        self._session.act(
            save.verb, arrived, refused, origin=self._origin, person=save.person, unsigned=save.unsigned
        )
        self.changed.emit()
