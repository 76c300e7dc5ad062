"""The record itself as the settings show it: checkpoints, time-stamps, and what was done with it."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Signal

from complaintdesk.domain.errors import UserError
from complaintdesk.viewmodels import messages

if TYPE_CHECKING:
    from collections.abc import Callable

    from complaintdesk.domain.case_file import CustodyRow
    from complaintdesk.domain.checkpoint import Checkpoint
    from complaintdesk.services.checkpoints import CheckpointService
    from complaintdesk.services.desk import Desk
    from complaintdesk.viewmodels.session import Session

T = TypeVar("T")
ACTS = 200
"""Acts shown, the newest ones."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """``head`` is the hex hash of this desk's entry ``seq``; ``waiting`` counts checkpoints without a time-stamp."""

    entries: int
    seq: int
    head: str
    acts: list[CustodyRow]
    latest: Checkpoint | None
    fingerprint: str
    waiting: int


class Record(QObject):
    """``standing`` is None before the first ``loaded``."""

    loaded = Signal()
    refused = Signal(str)
    saved = Signal()
    """The files of the newest checkpoint were written where they were asked for."""

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.standing: Standing | None = None

    def reload(self) -> None:
        """Read where the record stands."""
        self._session.ask(_standing, self._take, self._on_failed)

    def make_checkpoint(self) -> None:
        """Sign the record as it stands."""
        self._beside(lambda checkpoints: checkpoints.make("asked"), lambda _: self.reload())

    def save_checkpoint(self, folder: str) -> None:
        """Write the files of the newest checkpoint into a folder outside."""
        self._beside(lambda checkpoints: checkpoints.save(Path(folder)), lambda _: self.saved.emit())

    def use_authority(self, url: str) -> None:
        """Have checkpoints stamped by this authority from now on, empty for none; those that wait at once."""
        self._session.change_settings(timestamp_url=url.strip())
        self._session.ask(lambda _: None, lambda _: self._stamp() if url.strip() else self.reload())

    def _stamp(self) -> None:
        self._beside(lambda checkpoints: checkpoints.stamp_waiting(), lambda _: self.reload())

    def _beside(self, work: Callable[[CheckpointService], T], done: Callable[[T], None]) -> None:
        """Work with the checkpoints beside the store's thread."""
        self._session.ask(
            lambda desk: desk.checkpoints,
            lambda checkpoints: self._session.tasks.slow(lambda: work(checkpoints), done, self._on_failed),
            self._on_failed,
        )

    def _take(self, standing: Standing) -> None:
        self.standing = standing
        self.loaded.emit()

    def _on_failed(self, failure: BaseException) -> None:
        if not isinstance(failure, UserError):
            raise failure
        self.refused.emit(messages.worded(failure))


def _standing(desk: Desk) -> Standing:
    seq, head = desk.store.head()
    return Standing(
        entries=desk.store.count(),
        seq=seq,
        head=head.hex(),
        acts=desk.custody.acts(ACTS),
        latest=desk.checkpoints.latest(),
        fingerprint=desk.checkpoints.fingerprint(),
        waiting=desk.checkpoints.waiting(),
    )
