"""A call: its events, its state and what may be done in it."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from complaintdesk.domain.conduct import (
    MAX_ANSWER,
    AbuseMarked,
    CallInterviewed,
    ConductEvent,
    DemandMarked,
    LadderSkipped,
    Mark,
    ReadBackAgreed,
)
from complaintdesk.domain.contact import PhoneNumber
from complaintdesk.domain.errors import AlreadyDecided, CallIsOver, InvalidInput, NotFound
from complaintdesk.domain.merging import CallMoved
from complaintdesk.domain.people import LinesAttributed
from complaintdesk.domain.promise import CallEndCorrected
from complaintdesk.domain.teamwork import CallHandedOver, ColleagueAnswered, ColleagueAsked, TeamEvent
from complaintdesk.domain.telling import CallerTold
from complaintdesk.domain.terms import MAX_LINE, Direction, EndReason, NoteKind, RecordingEnd
from complaintdesk.domain.transcript import RecordingTranscribed


@dataclass(frozen=True, slots=True, kw_only=True)
class CallStarted:
    """A conversation began. ``started_at`` is the stated time, UTC µs; ``afterwards`` if it was noted later.

    ``promise_id`` names the promise that an outgoing call is a try to keep.
    """

    direction: Direction
    started_at: int
    staff_id: str
    afterwards: bool = False
    promise_id: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class CallerNoted:
    """Who it is, as far as known now; each event replaces the one before."""

    number: PhoneNumber | None
    typed_number: str
    name: str
    order_number: str


@dataclass(frozen=True, slots=True, kw_only=True)
class NoteWritten:
    """One line; ``at`` is when it was entered, UTC µs (the ledger's own time is when it became durable)."""

    line_id: str
    note_kind: NoteKind
    text: str
    at: int


@dataclass(frozen=True, slots=True, kw_only=True)
class NoteCorrected:
    """A visible correction: the first text stays in the record. An empty ``text`` withdraws the line."""

    line_id: str
    note_kind: NoteKind
    text: str
    at: int


@dataclass(frozen=True, slots=True, kw_only=True)
class CallParked:
    """The call waits while another is taken."""

    at: int


@dataclass(frozen=True, slots=True, kw_only=True)
class CallResumed:
    """The parked call goes on."""

    at: int


@dataclass(frozen=True, slots=True, kw_only=True)
class CallJoinedCase:
    """The call belongs to this case."""

    case_id: str


@dataclass(frozen=True, slots=True, kw_only=True)
class CallEnded:
    """The conversation is over; ``ended_at`` is the stated time, UTC µs."""

    ended_at: int
    reason: EndReason = EndReason.FINISHED


@dataclass(frozen=True, slots=True, kw_only=True)
class RecordingStarted:
    """Audio of this call is being kept; ``sources`` are the device names as the person chose them."""

    recording_id: str
    at: int
    rate: int
    channels: int
    sources: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class AnnouncementMade:
    """The caller was told of the recording, in these words, at this moment (UTC µs)."""

    recording_id: str
    at: int
    words: str


@dataclass(frozen=True, slots=True, kw_only=True)
class RecordingGap:
    """A source was lost from ``from_ms`` for ``ms`` milliseconds of the recording.

    ``source`` is "staff", "caller", or "recorder": both were lost until another recording began.
    """

    recording_id: str
    source: str
    from_ms: int
    ms: int


@dataclass(frozen=True, slots=True, kw_only=True)
class RecordingShifted:
    """A device's clock had run away: ``ms`` of silence were put into the track of ``source`` at ``at_ms``.

    A negative ``ms`` tells how much was left out there, where it was quietest.
    """

    recording_id: str
    source: str
    at_ms: int
    ms: int


@dataclass(frozen=True, slots=True, kw_only=True)
class RecordingEnded:
    """The recording is sealed: ``frames`` per channel, ``head`` the hex hash of its last chunk."""

    recording_id: str
    at: int
    frames: int
    head: str
    reason: RecordingEnd


CallEvent = (
    CallStarted
    | CallerNoted
    | NoteWritten
    | NoteCorrected
    | CallParked
    | CallResumed
    | CallJoinedCase
    | CallMoved
    | CallEnded
    | RecordingStarted
    | AnnouncementMade
    | RecordingGap
    | RecordingShifted
    | RecordingEnded
    | RecordingTranscribed
    | CallEndCorrected
    | LinesAttributed
    | ConductEvent
    | CallerTold
    | TeamEvent
)


@dataclass(frozen=True, slots=True)
class Call:
    """A call as its events say."""

    started_at: int = 0
    direction: Direction = Direction.INCOMING
    promise_id: str = ""
    ended_at: int | None = None
    parked: bool = False
    case_id: str = ""
    former: tuple[str, ...] = ()
    """The cases that it was moved out of, the last at the end; undoing brings it back there."""
    been_in: frozenset[str] = frozenset()
    """Every case that it ever belonged to."""
    number: PhoneNumber | None = None
    typed_number: str = ""
    name: str = ""
    order_number: str = ""
    lines: frozenset[str] = frozenset()
    open_recordings: frozenset[str] = frozenset()
    recordings: tuple[str, ...] = field(default=())
    told: tuple[CallerTold, ...] = ()
    interview: CallInterviewed = CallInterviewed()
    marks: tuple[Mark, ...] = ()
    team: tuple[TeamEvent, ...] = ()

    def after(self, event: CallEvent) -> Call:  # noqa: C901 - one match over the events of a call
        """Return the call once ``event`` has happened."""
        match event:
            case CallStarted():
                return replace(
                    self,
                    started_at=event.started_at,
                    direction=event.direction,
                    promise_id=event.promise_id,
                )
            case CallerNoted():
                return replace(
                    self,
                    number=event.number,
                    typed_number=event.typed_number,
                    name=event.name,
                    order_number=event.order_number,
                )
            case NoteWritten():
                return replace(self, lines=self.lines | {event.line_id})
            case CallParked():
                return replace(self, parked=True)
            case CallResumed():
                return replace(self, parked=False)
            case CallJoinedCase():
                return replace(self, case_id=event.case_id, been_in=self.been_in | {event.case_id})
            case CallMoved():
                former = self.former[:-1] if event.undone else (*self.former, self.case_id)
                been_in = self.been_in | {event.case_id}
                return replace(self, case_id=event.case_id, former=former, been_in=been_in)
            case CallEnded() | CallEndCorrected():
                return replace(self, ended_at=event.ended_at, parked=False)
            case RecordingStarted():
                return replace(
                    self,
                    recordings=(*self.recordings, event.recording_id),
                    open_recordings=self.open_recordings | {event.recording_id},
                )
            case RecordingEnded():
                return replace(self, open_recordings=self.open_recordings - {event.recording_id})
            case CallInterviewed():
                return replace(self, interview=event)
            case ReadBackAgreed() | AbuseMarked() | DemandMarked():
                return replace(self, marks=(*self.marks, event))
            case CallerTold():
                return replace(self, told=(*self.told, event))
            case CallHandedOver() | ColleagueAsked() | ColleagueAnswered():
                return replace(self, team=(*self.team, event))
            case (
                LadderSkipped()
                | NoteCorrected()
                | AnnouncementMade()
                | RecordingGap()
                | RecordingShifted()
                | RecordingTranscribed()
                | LinesAttributed()
            ):
                return self

    @property
    def over(self) -> bool:
        """Tell whether the call has ended."""
        return self.ended_at is not None

    def write(self, line_id: str, kind: NoteKind, text: str, at: int) -> NoteWritten:
        """Add a line; allowed after the end too (a thought right after hanging up). Raises InvalidInput."""
        return NoteWritten(line_id=line_id, note_kind=kind, text=_line(text), at=at)

    def correct(self, line_id: str, kind: NoteKind, text: str, at: int) -> NoteCorrected:
        """Correct or, with empty text, withdraw a line. Raises NotFound, InvalidInput."""
        if line_id not in self.lines:
            raise NotFound(line_id)
        return NoteCorrected(line_id=line_id, note_kind=kind, text=_line(text) if text.strip() else "", at=at)

    def find_out(self, said: CallInterviewed) -> CallInterviewed | None:
        """Note what was found out, None if that is known. Raises InvalidInput."""
        said = replace(said, core=said.core.strip(), wish=said.wish.strip(), opinion=said.opinion.strip())
        if max(len(said.core), len(said.wish), len(said.opinion)) > MAX_ANSWER:
            raise InvalidInput("answer", "too long")
        return None if said == self.interview else said

    def mark(self, mark: Mark) -> Mark | None:
        """Mark a line, None if it bears that mark; nothing to take back is no entry either.

        Raises NotFound, InvalidInput.
        """
        if mark.line_id not in self.lines:
            raise NotFound(mark.line_id)
        if isinstance(mark, ReadBackAgreed):
            return replace(mark, difference=_line(mark.difference) if mark.difference.strip() else "")
        same = [old for old in self.marks if type(old) is type(mark) and old.line_id == mark.line_id]
        return None if _says(mark) == (_says(same[-1]) if same else None) else mark

    def park(self, at: int) -> CallParked:
        """Let the call wait. Raises CallIsOver, AlreadyDecided."""
        self._require_open()
        if self.parked:
            raise AlreadyDecided("parked")
        return CallParked(at=at)

    def resume(self, at: int) -> CallResumed:
        """Go on with a parked call. Raises CallIsOver, AlreadyDecided."""
        self._require_open()
        if not self.parked:
            raise AlreadyDecided("resumed")
        return CallResumed(at=at)

    def end(self, at: int, reason: EndReason) -> CallEnded:
        """End the call, never before it began. Raises CallIsOver."""
        self._require_open()
        return CallEnded(ended_at=max(at, self.started_at), reason=reason)

    def correct_end(self, ended_at: int, now: int) -> CallEndCorrected | None:
        """State afterwards when the call ended (UTC µs), None if it is known so.

        Raises InvalidInput for an end before the beginning or in the future.
        """
        if not self.started_at <= ended_at <= now:
            raise InvalidInput("time", "order")
        return None if ended_at == self.ended_at else CallEndCorrected(ended_at=ended_at, at=now)

    def join(self, case_id: str) -> CallJoinedCase:
        """Put the call into a case, once. Raises AlreadyDecided."""
        if self.case_id:
            raise AlreadyDecided("case")
        return CallJoinedCase(case_id=case_id)

    def move(self, case_id: str) -> CallMoved:
        """Put the call into another case. Raises InvalidInput: it goes on, lies in no case, or in this one."""
        if not self.over or self.open_recordings:
            raise InvalidInput("call", "under way")
        if not self.case_id:
            raise InvalidInput("call", "no case")
        if case_id == self.case_id:
            raise InvalidInput("into", "same")
        return CallMoved(case_id=case_id, back_to=self.case_id)

    def move_back(self) -> CallMoved:
        """Put it back into the case that it was last moved out of. Raises AlreadyDecided."""
        if not self.former:
            raise AlreadyDecided("move")
        earlier = self.former[-2] if len(self.former) > 1 else ""
        return CallMoved(case_id=self.former[-1], back_to=earlier, undone=True)

    def finish_recording(
        self, recording_id: str, *, at: int, frames: int, head: str, reason: RecordingEnd
    ) -> RecordingEnded:
        """Seal a running recording. Raises NotFound."""
        if recording_id not in self.open_recordings:
            raise NotFound(recording_id)
        return RecordingEnded(recording_id=recording_id, at=at, frames=frames, head=head, reason=reason)

    def _require_open(self) -> None:
        if self.over:
            raise CallIsOver


def _says(mark: Mark) -> str | None:
    match mark:
        case AbuseMarked():
            return mark.abuse_type
        case DemandMarked():
            return mark.ground
        case ReadBackAgreed():
            return mark.difference


def _line(text: str) -> str:
    text = text.strip()
    if not text:
        raise InvalidInput("text", "empty")
    if len(text) > MAX_LINE:
        raise InvalidInput("text", "too long")
    return text
