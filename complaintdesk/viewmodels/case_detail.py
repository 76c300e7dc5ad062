"""One open case: what it is, what is due next, and what may be done with it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from complaintdesk.domain.errors import NotFound
from complaintdesk.domain.terms import BlockState
from complaintdesk.viewmodels.block_form import BlockForm
from complaintdesk.viewmodels.notice_form import NoticeForm
from complaintdesk.viewmodels.timeline import Timeline
from complaintdesk.viewmodels.words_form import WordsForm

if TYPE_CHECKING:
    from collections.abc import Callable

    from complaintdesk.domain.case_file import BlockRow, CaseFile, PromiseRow
    from complaintdesk.domain.errors import UserError
    from complaintdesk.domain.terms import BlockReason, CaseState, Fault
    from complaintdesk.domain.unresponsive import Unresponsive
    from complaintdesk.services.changed import Changed
    from complaintdesk.services.desk import Desk
    from complaintdesk.viewmodels.session import Session


class CaseDetail(QObject):
    """``file`` and ``judged`` are None while no case is open.

    While nobody is ``watching`` it does not follow changes: the store belongs to the call.
    """

    loaded = Signal(bool)
    """Carries whether another case than before is shown."""
    gone = Signal()
    """No case is open, or the one asked for does not exist."""

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.watching = False
        self._wanted = ""
        self.file: CaseFile | None = None
        self.judged: Unresponsive | None = None
        self.timeline = Timeline(self)
        session.feed.changed.connect(self._on_changed)

    # --- opening ------------------------------------------------------------------------------------------

    def open(self, case_id: str) -> None:
        """Open a case by its id."""
        self._wanted = case_id
        self.reload()

    @property
    def is_open(self) -> bool:
        """Tell whether a case is open or being opened."""
        return bool(self._wanted)

    def close(self) -> None:
        """Show no case."""
        self._wanted, self.file, self.judged = "", None, None
        self.gone.emit()

    def reload(self) -> None:
        """Read the open case again."""
        case_id = self._wanted
        if case_id:
            self._session.ask(
                lambda desk: (desk.cases.file(case_id), desk.cases.unresponsive(case_id)),
                self._take,
                self._on_failed,
            )

    def _take(self, read: tuple[CaseFile, Unresponsive]) -> None:
        if read[0].case_id != self._wanted:
            return  # another was chosen while this one was read
        self.file, self.judged = read
        self.loaded.emit(self.timeline.show(self.file))

    def _on_failed(self, failure: UserError) -> None:
        if isinstance(failure, NotFound):
            self.close()
        self._session.refused.emit(failure)

    def _on_changed(self, changed: Changed, _origin: QObject | None) -> None:
        if self.file is None or not self.watching:
            return
        blocks = {block.block_id for block in self.file.blocks}
        calls = {call.call_id for call in self.file.calls}
        if self._wanted in changed.cases or changed.shop or changed.calls & calls or changed.blocks & blocks:
            self.reload()

    # --- what stands out -----------------------------------------------------------------------------------

    @property
    def warnings(self) -> int:
        """Count the warnings told."""
        return sum(1 for notice in self.file.notices if notice.step) if self.file else 0

    @property
    def block(self) -> BlockRow | None:
        """Return the block in force, else the one waiting for approval."""
        blocks = self.file.blocks if self.file else ()
        for state in (BlockState.IN_FORCE, BlockState.PROPOSED):
            for row in blocks:
                if row.state is state:
                    return row
        return None

    @property
    def next_callback(self) -> PromiseRow | None:
        """Return the open promise that is due first."""
        promises = self.file.promises if self.file else ()
        return min(
            (row for row in promises if row.closed_at is None), key=lambda row: row.due_at, default=None
        )

    # --- what may be done ----------------------------------------------------------------------------------

    def retitle(self, title: str) -> None:
        """Give the case another title; the old one comes back if it is refused."""
        case_id = self._wanted
        if self.file and title.strip() and title.strip() != self.file.title:
            self._session.act(lambda desk, by: desk.cases.retitle(case_id, title, by))

    def set_state(self, state: CaseState) -> None:
        """Set where the case stands."""
        case_id = self._wanted
        self._session.act(lambda desk, by: desk.cases.set_state(case_id, state, by))

    def judge_fault(self, fault: Fault) -> None:
        """Say whose fault it is."""
        case_id = self._wanted
        self._session.act(lambda desk, by: desk.cases.judge_fault(case_id, fault, by))

    def warning_form(self) -> WordsForm:
        """Return the form for a warning that was told."""
        case_id = self._wanted
        return self._form(lambda desk, said, by: desk.cases.warn(case_id, said, by))

    def decision_form(self) -> WordsForm:
        """Return the form for a decision."""
        case_id = self._wanted
        return self._form(lambda desk, said, by: desk.cases.decide(case_id, said, by))

    def notice_form(self) -> NoticeForm:
        """Return the form for a final notice."""
        return NoticeForm(self._session, self._wanted, self)

    def block_form(self, reason: BlockReason | None = None) -> BlockForm | None:
        """Return the form that asks to stop contact, with a reason chosen; None while no case is open."""
        if self.file is None or self.judged is None:
            return None
        return BlockForm(self._session, self.file, self.judged, reason, self)

    def _form(self, verb: Callable[[Desk, str, str], Changed]) -> WordsForm:
        return WordsForm(self._session, verb, "words", self)
