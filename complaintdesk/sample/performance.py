"""One play on the stage: its calls, cue by cue, through the desk's own verbs."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import partial
from typing import TYPE_CHECKING

from complaintdesk.domain.terms import NoteKind, Outcome
from complaintdesk.sample import casework, teamwork, voices
from complaintdesk.sample.stage import DAY, MINUTE, SECOND, Stage
from complaintdesk.services.ports import DialProfile, RecorderReport

if TYPE_CHECKING:
    from random import Random

    from complaintdesk.domain.caller_file import OrderRow
    from complaintdesk.sample.people import Customer
    from complaintdesk.sample.script import Act, Cue, Play

_KINDS = {
    "事実": NoteKind.FACT,
    "要望": NoteKind.DEMAND,
    "復唱": NoteKind.READBACK,
    "感情": NoteKind.EMOTION,
    "回答": NoteKind.ANSWER,
    "約束": NoteKind.PROMISE,
    "暴言": NoteKind.ABUSE,
    "所見": NoteKind.OPINION,
}
_OUTCOMES = {
    "応答": Outcome.REACHED,
    "不在": Outcome.NO_ANSWER,
    "話中": Outcome.BUSY,
    "拒否": Outcome.REFUSED,
    "番号違い": Outcome.WRONG_NUMBER,
}
_UNTIL_TOLD_S = 3
"""Seconds of a recording until the announcement is through."""


@dataclass
class Performance:
    """``first_day`` is the local midnight of the play's day 0, ``present`` the sample's present moment (UTC µs)."""

    stage: Stage
    play: Play
    customer: Customer
    order: OrderRow | None
    first_day: int
    present: int
    case_id: str = ""
    block_id: str = ""
    call_id: str = ""
    open_promises: list[str] = field(default_factory=list)
    made: list[str] = field(default_factory=list)
    """Open promises other than to ring."""
    question_id: str = ""
    taken_over_by: str = ""
    _line: tuple[str, NoteKind] = ("", NoteKind.FACT)
    _recording_id: str = ""
    _reports: list[RecorderReport] = field(default_factory=list)

    def schedule(self, random: Random) -> None:
        """Put every act and cue at its time; nobody rings on the full minute."""
        for act in self.play.acts:
            start = self.present if act.day is None else self.first_day + act.day * DAY
            seconds = random.randint(0, 50) if act.verb == "受電" else 0
            self._schedule(act, start + act.minute * MINUTE + seconds * SECOND)

    def moment(self, after: int, days: str, time: str) -> int:
        """Return the time of day ``HH:MM`` so many days after a moment."""
        hour, _, minute = time.partition(":")
        midnight = after - (after - self.first_day) % DAY
        return midnight + int(days) * DAY + (int(hour) * 60 + int(minute)) * MINUTE

    def _schedule(self, act: Act, at: int) -> None:
        if act.verb not in ("受電", "発信", "後記"):
            self.stage.at(at, partial(casework.perform, self, act, at))
            return
        name, _, words = act.words.partition(" ")
        by, begun = self.stage.staff[name], at
        if act.verb == "受電":
            self.stage.at(at, lambda: self._ring(by, at))
        elif act.verb == "発信":
            self.stage.at(at, lambda: self._dial(by, words))
        else:
            begun, ended = (self.moment(at, "0", time) for time in words.split())
            self.stage.at(at, lambda: self._note_afterwards(by, begun, ended))
        for cue in act.cues:
            self._schedule_cue(cue, begun + cue.second * SECOND, by, not_before=at)

    def _schedule_cue(self, cue: Cue, at: int, by: str, *, not_before: int) -> None:
        if cue.verb == "録音":
            seconds, dialogue = (int(part) for part in cue.words.split())
            self.stage.at(at, lambda: self._record(seconds, dialogue, by))
            self.stage.at(at + _UNTIL_TOLD_S * SECOND, lambda: self._announce(by))
            self.stage.at(at + seconds * SECOND, lambda: self._stop_recording(by))
        else:
            self.stage.at(max(at, not_before), partial(self._cue, cue, at, by))

    # --- how a call begins -----------------------------------------------------------------------------

    def _ring(self, by: str, at: int) -> None:
        self.call_id, self.taken_over_by = self.stage.ids.new(), ""
        self.stage.desk.calls.begin(self.call_id, at, by)
        self._note_caller(by)

    def _note_afterwards(self, by: str, begun: int, ended: int) -> None:
        self.call_id = self.stage.ids.new()
        self.stage.desk.calls.note_afterwards(self.call_id, begun, ended, by)
        self._note_caller(by)
        self.belongs_to_a_case(by)

    def _note_caller(self, by: str) -> None:
        order = self.order.order_number if self.order else ""
        typed = self.play.option("番号") or self.customer.shown
        self.stage.desk.calls.note_caller(self.call_id, typed, self.customer.name, order, by)

    def _dial(self, by: str, answer: str) -> None:
        self.call_id = self.stage.ids.new()
        promise_id, callbacks = self.open_promises[0], self.stage.desk.callbacks
        callbacks.dial(promise_id, self.call_id, DialProfile(), by)
        outcome = _OUTCOMES[answer]
        rang = 4 if outcome is Outcome.REACHED else 28
        self.stage.clock.move(self.stage.clock.now() + rang * SECOND)
        callbacks.note_outcome(promise_id, self.call_id, outcome, by)
        if outcome in (Outcome.REACHED, Outcome.WRONG_NUMBER):
            self.open_promises.remove(promise_id)

    # --- what happens in it ----------------------------------------------------------------------------

    def _cue(self, cue: Cue, at: int, by: str) -> None:
        calls, by = self.stage.desk.calls, self.taken_over_by or by
        if cue.verb in _KINDS:
            self._line = (self.stage.ids.new(), _KINDS[cue.verb])
            calls.write(self.call_id, *self._line, cue.words, at, by)
        elif cue.verb in ("訂正", "取消"):
            calls.correct(self.call_id, *self._line, cue.words, by)
        elif cue.verb == "保留":
            calls.park(self.call_id, by)
        elif cue.verb == "再開":
            calls.resume(self.call_id, by)
        elif cue.verb == "終話":
            calls.end(self.call_id, by)
            self.belongs_to_a_case(by)
        elif cue.verb in ("折返し", "切断"):
            self._promise(cue, at, by)
        else:
            teamwork.cue(self, cue, at, by)

    @property
    def line_id(self) -> str:
        """Return the id of the line that was written last."""
        return self._line[0]

    def _promise(self, cue: Cue, at: int, by: str) -> None:
        callbacks, promise_id = self.stage.desk.callbacks, self.stage.ids.new()
        self.open_promises.append(promise_id)
        if cue.verb == "折返し":
            days, time, about = cue.words.split(" ", 2)
            self.belongs_to_a_case(by)
            due = self.moment(at, days, time)
            callbacks.promise(self.case_id, promise_id, self.call_id, due, about, by)
        else:
            callbacks.hang_up_and_promise(self.call_id, promise_id, cue.words, by)
            self.belongs_to_a_case(by)

    def belongs_to_a_case(self, by: str) -> None:
        """Note which case the call in hand has, and name a new one."""
        case_id, _ = self.stage.desk.calls.ensure_case(self.call_id, by)
        if case_id != self.case_id:
            self.case_id = case_id
            self.stage.desk.cases.retitle(case_id, self.play.title, by)

    # --- its recording ---------------------------------------------------------------------------------

    def _record(self, seconds: int, dialogue: int, by: str) -> None:
        stage = self.stage
        stage.recorder.sound = voices.conversation(stage.dialogues[dialogue], seconds)
        self._recording_id, self._reports = stage.ids.new(), []
        stage.desk.recordings.start(
            self.call_id, self._recording_id, staff="", caller="", heard=self._reports.append
        )
        self._note_report(by)

    def _announce(self, by: str) -> None:
        desk = self.stage.desk
        words = desk.shops.shop().rules.announcement_words
        at = self.stage.clock.now()
        desk.recordings.announce(self.call_id, self._recording_id, words, at, by)

    def _stop_recording(self, by: str) -> None:
        self.stage.recorder.stop()
        self._note_report(by)

    def _note_report(self, by: str) -> None:
        self.stage.desk.recordings.note(self.call_id, self._recording_id, self._reports[-1], by)
