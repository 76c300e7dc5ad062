"""One open case: what it is, what is due next, and what may be done with it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Signal

from complaintdesk.domain.case_file import AttachmentRow
from complaintdesk.domain.errors import NotFound, UserError
from complaintdesk.domain.terms import BlockState
from complaintdesk.domain.whole import whole
from complaintdesk.viewmodels.block_form import BlockForm
from complaintdesk.viewmodels.care_form import CareForm
from complaintdesk.viewmodels.decision_form import DecisionForm
from complaintdesk.viewmodels.end_form import EndForm
from complaintdesk.viewmodels.ending_form import EndingForm
from complaintdesk.viewmodels.erase_form import EraseForm, target_of, whole_case
from complaintdesk.viewmodels.notice_form import NoticeForm
from complaintdesk.viewmodels.paper_view import PaperView
from complaintdesk.viewmodels.timeline import Timeline
from complaintdesk.viewmodels.words_form import WordsForm

if TYPE_CHECKING:
    from collections.abc import Callable

    from complaintdesk.domain.arrived import Opened
    from complaintdesk.domain.case_file import BlockRow, CaseFile, DecisionRow, MessageRow, PromiseRow
    from complaintdesk.domain.grounds import Grounds
    from complaintdesk.domain.promise_rows import MadeRow
    from complaintdesk.domain.terms import BlockReason, CaseState, Fault
    from complaintdesk.services.changed import Changed
    from complaintdesk.services.desk import Desk
    from complaintdesk.services.merging import Joined
    from complaintdesk.viewmodels.session import Session

T = TypeVar("T")
HELD, RELEASED = "case.held", "case.released"
"""The kinds of the decisions that place and release a legal hold."""


class CaseDetail(QObject):
    """``file`` and ``grounds`` are None while no case is open.

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
        self.grounds: Grounds | None = None
        self.joined: Joined | None = None
        self.matter: CaseFile | None = None
        """The case with those merged into it as one: what was proposed, decided and promised in any of them counts."""
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
        self._wanted, self.file, self.grounds, self.joined, self.matter = "", None, None, None, None
        self.gone.emit()

    def reload(self) -> None:
        """Read the open case again."""
        case_id = self._wanted
        if case_id:
            self._session.ask(
                lambda desk: (
                    file := desk.cases.file(case_id),
                    desk.cases.grounds(file),
                    desk.merging.joined(case_id),
                ),
                self._take,
                self._on_failed,
            )

    def _take(self, read: tuple[CaseFile, Grounds, Joined]) -> None:
        if read[0].case_id != self._wanted:
            return  # another was chosen while this one was read
        self.file, self.grounds, self.joined = read
        self.matter = whole(replace(self.file, parts=self.joined.parts))
        self.loaded.emit(self.timeline.show(self.file, self.joined.parts))

    def _on_failed(self, failure: UserError) -> None:
        if isinstance(failure, NotFound):
            self.close()
        self._session.refused.emit(failure)

    def _on_changed(self, changed: Changed, _origin: QObject | None) -> None:
        if self.file is None or not self.watching:
            return
        blocks = {block.block_id for block in self.file.blocks}
        calls = {call.call_id for call in self.file.calls}
        parts = {part.case_id for part in self.joined.parts} if self.joined else set()
        if (
            changed.cases & {self._wanted, *parts}
            or changed.shop
            or changed.calls & calls
            or changed.blocks & blocks
        ):
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
    def hold(self) -> DecisionRow | None:
        """Return the legal hold that lies on the case."""
        decisions = self.file.decisions if self.file else ()
        last = next((row for row in reversed(decisions) if row.kind in (HELD, RELEASED)), None)
        return last if last and last.kind == HELD else None

    @property
    def seen(self) -> DecisionRow | None:
        """Return when a manager last said that the case was seen, and who."""
        decisions = self.file.decisions if self.file else ()
        return next((row for row in reversed(decisions) if row.kind == "case.seen"), None)

    @property
    def next_callback(self) -> PromiseRow | None:
        """Return the open promise that is due first."""
        promises = self.matter.promises if self.matter else ()
        return min(
            (row for row in promises if row.closed_at is None), key=lambda row: row.due_at, default=None
        )

    @property
    def next_made(self) -> MadeRow | None:
        """Return the open promise other than to ring that is due first."""
        made = self.matter.made if self.matter else ()
        return min((row for row in made if row.closed_at is None), key=lambda row: row.due_at, default=None)

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

    def keep_first_promise(self) -> None:
        """Say that the promise that is due first was kept."""
        if made := self.next_made:
            self._session.act(lambda desk, by: desk.promises.close(made.promise_id, "", by, kept=True))

    def settling_form(self) -> DecisionForm | None:
        """Return the form that says what the customer gets; None while no case is open."""
        return DecisionForm(self._session, self.matter, self) if self.matter else None

    def ending_form(self) -> EndingForm | None:
        """Return the form that says how the case ended; None while no case is open."""
        return EndingForm(self._session, self.matter, self) if self.matter else None

    def judge_fault(self, fault: Fault) -> None:
        """Say whose fault it is."""
        case_id = self._wanted
        self._session.act(lambda desk, by: desk.cases.judge_fault(case_id, fault, by))

    def mark_seen(self) -> None:
        """Say that a manager has seen all that is in the case."""
        case_id = self._wanted
        self._session.act(lambda desk, by: desk.cases.mark_seen(case_id, by))

    def warning_form(self) -> WordsForm:
        """Return the form for a warning that was told."""
        case_id = self._wanted
        return self._form(lambda desk, said, by: desk.cases.warn(case_id, said, by))

    def refusal_form(self) -> WordsForm:
        """Return the form for a proposal that the customer refused."""
        case_id = self._wanted
        return self._form(lambda desk, said, by: desk.cases.note_refusal(case_id, said, by))

    def notice_form(self) -> NoticeForm:
        """Return the form for a final notice."""
        return NoticeForm(self._session, self._wanted, self)

    def block_form(self, reason: BlockReason | None = None) -> BlockForm | None:
        """Return the form that asks to stop contact, with a reason chosen; None while no case is open."""
        if self.file is None or self.grounds is None:
            return None
        return BlockForm(self._session, self.file, self.grounds, reason, self)

    def hold_form(self) -> WordsForm:
        """Return the form that places a legal hold, or releases the one that lies on the case."""
        case_id, held = self._wanted, self.hold is not None

        def verb(desk: Desk, why: str, by: str) -> Changed:
            return (desk.custody.release if held else desk.custody.hold)(case_id, why, by)

        return WordsForm(self._session, verb, "why", self)

    def end_form(self, key: str) -> EndForm | None:
        """Return the form that corrects when a call of the timeline ended; None for other rows."""
        calls = self.file.calls if self.file else ()
        call = next((call for call in calls if call.call_id == key), None)
        if call is None or call.ended_at is None:
            return None
        return EndForm(self._session, call.call_id, call.ended_at, self)

    def care_form(self, key: str) -> CareForm | None:
        """Return the form of a note of staff care about a call of the timeline; None for other rows."""
        calls = self.file.calls if self.file else ()
        if not any(call.call_id == key and call.ended_at is not None for call in calls):
            return None
        return CareForm(self._session, key, None, self)

    def paper_view(self, key: str) -> PaperView | None:
        """Return what looks at a message or a file of the timeline; None for other rows and what was erased."""
        if self.file is None:
            return None
        rows: list[MessageRow | AttachmentRow] = [*self.file.messages, *self.file.attachments]
        row = next((row for row in rows if row.message_id == key), None)
        if row is None or (isinstance(row, AttachmentRow) and not row.file.sha256):
            return None
        return PaperView(self._session, self.file, row, self)

    def look_into(
        self, key: str, part: int, prepare: Callable[[Opened], T], done: Callable[[T | None], None]
    ) -> bool:
        """Read a file of the open case beside the store's thread; ``done`` gets None if it cannot be read.

        False where nothing was begun: the case is not open.
        """
        desk, case_id = self._session.tasks.desk, self._wanted
        if desk is None or not case_id:
            return False
        service = desk.messages
        self._session.tasks.slow(
            lambda: prepare(service.open(case_id, key, part)), done, lambda failure: _unseen(failure, done)
        )
        return True

    def erasable(self, key: str) -> bool:
        """Tell whether a row of the timeline holds anything to erase."""
        return self.file is not None and target_of(self.file, key) is not None

    def erase_form(self, key: str = "") -> EraseForm | None:
        """Return the form that erases a row of the timeline, or the whole case; None where nothing can be."""
        if self.file is None:
            return None
        target = target_of(self.file, key) if key else whole_case(self.file)
        if target is None:
            return None
        return EraseForm(self._session, target, self.file.label, self, held=self.hold is not None)

    def _form(self, verb: Callable[[Desk, str, str], Changed]) -> WordsForm:
        return WordsForm(self._session, verb, "words", self)


def _unseen(failure: BaseException, done: Callable[[None], None]) -> None:
    """Show nothing small; who opens the message is told why."""
    if not isinstance(failure, UserError):
        raise failure
    done(None)
