"""Everything about one case as frozen rows: what the case view shows and the evidence package holds."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from complaintdesk.domain.block import KeptWay
from complaintdesk.domain.block_rows import BlockChange
from complaintdesk.domain.conduct import CallInterviewed
from complaintdesk.domain.contact import PhoneNumber
from complaintdesk.domain.contact_point import ContactPoint
from complaintdesk.domain.decision import SettledRow
from complaintdesk.domain.exhibit_words import ExhibitWords
from complaintdesk.domain.message import FileKept
from complaintdesk.domain.promise_rows import AssignedRow, MadeRow
from complaintdesk.domain.teamwork import TeamRow
from complaintdesk.domain.telling import Told
from complaintdesk.domain.terms import (
    AttachmentKind,
    BlockReason,
    BlockState,
    CaseState,
    Channel,
    Direction,
    EndReason,
    Fault,
    MarkKind,
    NoteKind,
    Outcome,
    RecordingEnd,
    ShownState,
    Urgency,
)
from complaintdesk.domain.transcript import TranscriptRow

if TYPE_CHECKING:
    from complaintdesk.domain.custody import CustodyEvent
    from complaintdesk.domain.people import PeopleEvent
    from complaintdesk.domain.retention import RetentionEvent


@dataclass(frozen=True, slots=True, kw_only=True)
class MarkRow:
    """A mark on a line; ``value`` is an AbuseType, an UnreasonableDemand, "agreed" or "differs", "" if taken back.

    ``words`` are what the caller said to a read-back that differs. ``at`` UTC µs.
    """

    kind: MarkKind
    value: str
    words: str
    at: int
    staff: str


@dataclass(frozen=True, slots=True, kw_only=True)
class InterviewRow:
    """What was found out in a call, as last noted by ``staff`` at ``at`` (UTC µs)."""

    said: CallInterviewed
    at: int
    staff: str


@dataclass(slots=True)
class LineRow:
    """One note line. ``at`` entered, ``written_at`` durable (UTC µs); ``offset_us`` after the start of the call.

    A corrected line carries ``corrected_by``, the id of the row that replaces it; a correction names what it
    ``corrects``. A withdrawn line is corrected by a row with an empty text. The row that stands holds all ``marks``
    ever put on the line, in order of time. Not frozen, though nobody changes one: a case of years has 10,000, and a
    frozen class takes several times as long to make.
    """

    line_id: str
    kind: NoteKind
    text: str
    at: int
    written_at: int
    offset_us: int
    staff: str
    corrects: str = ""
    corrected_by: str = ""
    marks: tuple[MarkRow, ...] = ()
    attributed_at: int | None = None
    """When it was said to be by ``staff``, who signed in only then (UTC µs); None where the writer had signed in."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ToldRow:
    """Something that the caller was told in a call, at ``at`` (UTC µs)."""

    what: Told
    words: str
    at: int
    staff: str


@dataclass(frozen=True, slots=True, kw_only=True)
class SkipRow:
    """Why no warnings were given any more in a call, at ``at`` (UTC µs)."""

    why: str
    at: int
    staff: str


@dataclass(frozen=True, slots=True, kw_only=True)
class RecordingRow:
    """One recording; ``announced_at`` is None if the caller was not told. ``gaps`` are (source, from_ms, ms).

    ``shifts`` (source, at_ms, ms) are what was put into a track, or left out of it if negative, since its device's
    clock had run away.

    After ``erased_at`` (UTC µs) there is no sound any more.
    """

    recording_id: str
    call_id: str
    started_at: int
    announced_at: int | None
    announcement: str
    rate: int
    channels: int
    sources: tuple[str, ...]
    frames: int | None
    head: str
    reason: RecordingEnd | None
    gaps: tuple[tuple[str, int, int], ...] = ()
    shifts: tuple[tuple[str, int, int], ...] = ()
    erased_at: int | None = None
    transcripts: tuple[TranscriptRow, ...] = ()
    """Every version that was made final, the newest at the end."""

    @property
    def length_us(self) -> int:
        """Return how long it is, 0 while it runs."""
        return (self.frames or 0) * 1_000_000 // max(1, self.rate)


@dataclass(frozen=True, slots=True, kw_only=True)
class CallRow:
    """One call with its lines and recordings. ``noted_at`` is the time of writing, UTC µs, as are all times.

    ``end_corrected_at`` is when somebody stated the end afterwards, ``first_ended_at`` the end that stood there before.
    """

    call_id: str
    direction: Direction
    started_at: int
    noted_at: int
    afterwards: bool
    ended_at: int | None
    end_reason: EndReason | None
    staff: str
    number: PhoneNumber | None
    typed_number: str
    name: str
    order_number: str
    case_id: str
    parked: bool
    lines: tuple[LineRow, ...] = ()
    recordings: tuple[RecordingRow, ...] = ()
    told: tuple[ToldRow, ...] = ()
    team: tuple[TeamRow, ...] = ()
    skips: tuple[SkipRow, ...] = ()
    interview: InterviewRow | None = None
    parked_at: int | None = None
    first_ended_at: int | None = None
    end_corrected_at: int | None = None
    attributed_at: int | None = None
    """When it was said to be taken by ``staff``, who signed in only then; None where they had signed in."""
    moved_from: str = ""
    """The id of the case that it was moved out of and can be put back into, empty for none."""

    @property
    def signed_at(self) -> dict[int, str]:
        """Return when lines were said to be whose, who signed in only then: the person by UTC µs."""
        noted = [(self.attributed_at, self.staff), *((line.attributed_at, line.staff) for line in self.lines)]
        return {at: staff for at, staff in noted if at is not None}

    @property
    def end_stated(self) -> str:
        """Return how the end is known: "" as usual, "added" if there was none, "corrected" if another stood there."""
        if self.end_corrected_at is None:
            return ""
        return "added" if self.first_ended_at is None else "corrected"


@dataclass(frozen=True, slots=True, kw_only=True)
class AttemptRow:
    """One try to ring back."""

    call_id: str
    outcome: Outcome
    at: int
    staff: str


@dataclass(frozen=True, slots=True, kw_only=True)
class PromiseRow:
    """A promise to ring back; ``closed_at`` None while it is open."""

    promise_id: str
    case_id: str
    number: PhoneNumber
    about: str
    made_at: int
    due_at: int
    staff: str
    closed_at: int | None = None
    kept: bool = False
    why: str = ""
    attempts: tuple[AttemptRow, ...] = ()
    assigned: AssignedRow | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class NoticeRow:
    """A warning told (``step`` ≥ 1) or a final notice sent (``step`` 0, with ``channel`` and ``reply_by``)."""

    step: int
    words: str
    at: int
    staff: str
    channel: Channel | None = None
    reply_by: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class MessageRow:
    """A mail, letter, review or chat, as domain/case_events.py ``MessageAdded`` says it."""

    message_id: str
    channel: Channel
    incoming: bool
    address: str
    subject: str
    body: str
    at: int
    our_address: str = ""
    zone: str = ""
    site: str = ""
    stars: int = 0
    original: FileKept | None = None
    parts: tuple[FileKept, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class AttachmentRow:
    """A file that lies in a case."""

    message_id: str
    kind: AttachmentKind
    caption: str
    file: FileKept
    at: int
    staff: str


@dataclass(frozen=True, slots=True, kw_only=True)
class DecisionRow:
    """A decision, change of state or export, in ``words``; ``kind`` is the event's kind."""

    kind: str
    words: str
    at: int
    staff: str


@dataclass(frozen=True, slots=True, kw_only=True)
class BlockRow:
    """One block with its proposal, approval and what came after."""

    block_id: str
    case_id: str
    case_number: int
    number: PhoneNumber
    name: str
    reason: BlockReason
    words: str
    evidence: str
    needs: str
    state: BlockState
    proposed_at: int
    proposed_by: str
    decided_at: int | None
    decided_by: str
    why: str
    review_at: int
    attempts: int
    last_attempt_at: int | None
    points: tuple[ContactPoint, ...] = ()
    order_number: str = ""
    kept: KeptWay | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class CaseFile:
    """One case, whole. Tuples are in order of time.

    ``stands`` says nothing of blocks; ``unseen`` if anything happened since a manager looked at it.
    """

    case_id: str
    number: int
    title: str
    state: CaseState
    fault: Fault
    opened_at: int
    caller_name: str
    caller_number: PhoneNumber | None
    order_number: str
    calls: tuple[CallRow, ...] = ()
    promises: tuple[PromiseRow, ...] = ()
    notices: tuple[NoticeRow, ...] = ()
    messages: tuple[MessageRow, ...] = ()
    decisions: tuple[DecisionRow, ...] = ()
    blocks: tuple[BlockRow, ...] = ()
    block_changes: tuple[BlockChange, ...] = ()
    made: tuple[MadeRow, ...] = ()
    urgency: Urgency = Urgency.CALM
    stands: ShownState = ShownState.NEW
    unseen: bool = False
    attachments: tuple[AttachmentRow, ...] = ()
    settled: tuple[SettledRow, ...] = ()
    """What was proposed, decided and how it ended."""
    part_of: str = ""
    """The label of the case that this one is merged into, empty for a case of its own."""
    parts: tuple[CaseFile, ...] = ()
    """The cases merged into this one, where they are to be handed over with it."""
    exhibit_words: tuple[ExhibitWords, ...] = ()
    """How its exhibits are worded, where not as the record has it."""

    @property
    def label(self) -> str:
        """Return the case number as people say it: C-0001."""
        return f"C-{self.number:04d}"

    @property
    def recordings(self) -> tuple[RecordingRow, ...]:
        """Return all recordings of the case."""
        return tuple(recording for call in self.calls for recording in call.recordings)


@dataclass(frozen=True, slots=True, kw_only=True)
class CaseListRow:
    """One row of the case list; ``due_at`` is the next call-back or other promise (UTC µs).

    ``unseen`` if anything happened since a manager looked at it; ``owner`` is the name of who answers for it.
    """

    case_id: str
    number: int
    title: str
    state: CaseState
    caller_name: str
    caller_number: PhoneNumber | None
    touched_at: int
    due_at: int | None
    blocked: bool
    urgency: Urgency = Urgency.CALM
    stands: ShownState = ShownState.NEW
    unseen: bool = False
    owner: str = ""

    @property
    def shown(self) -> ShownState:
        """Return how it is shown to stand."""
        return ShownState.BLOCKED if self.blocked else self.stands


@dataclass(frozen=True, slots=True, kw_only=True)
class CustodyRow:
    """One thing done with the record itself, entry ``seq`` of a desk; ``event`` says what (domain/custody.py)."""

    desk_id: str
    seq: int
    at: int
    staff: str
    kind: str
    event: CustodyEvent | PeopleEvent | RetentionEvent
    subject: str = ""
    """The person whom the act concerns, empty for most."""


@dataclass(frozen=True, slots=True, kw_only=True)
class DraftRow:
    """A line that was being typed at ``at`` (UTC µs)."""

    kind: NoteKind
    text: str
    at: int
