"""The pace of the call in hand: how long it lasts, how long the caller waits for a word of ours, how urgent it is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from complaintdesk.domain import triage
from complaintdesk.domain.terms import NoteKind, Urgency
from complaintdesk.viewmodels.desk_call import Phase
from complaintdesk.viewmodels.moments import MINUTE

if TYPE_CHECKING:
    from complaintdesk.services.changed import Changed
    from complaintdesk.viewmodels.call_desk import CallDesk
    from complaintdesk.viewmodels.session import Session

_OURS = (NoteKind.ANSWER, NoteKind.READBACK, NoteKind.PROMISE)
_ROUND = (Urgency.CALM, Urgency.URGENT, Urgency.AGITATED)


class Pace(QObject):
    """``urgency`` is that of the call's case, calm while it has none; ``suggested`` what its lines speak for."""

    changed = Signal()
    ticked = Signal()

    def __init__(self, session: Session, desk: CallDesk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._desk = desk
        self._known: dict[str, Urgency] = {}
        desk.current_changed.connect(self._on_current)
        desk.lines_changed.connect(self.changed)
        desk.ticked.connect(self.ticked)
        session.feed.changed.connect(self._on_changed)

    @property
    def live(self) -> bool:
        """Tell whether somebody is on the phone."""
        call = self._desk.current
        return call is not None and call.phase is Phase.LIVE

    @property
    def waiting(self) -> int:
        """Return for how many µs the caller has heard nothing of us that was noted: since our last word, else all."""
        call = self._desk.current
        if call is None:
            return 0
        said = [line.at for line in call.lines.standing() if line.kind in _OURS]
        said += [at for _, at in call.told]
        return max(0, self._session.now() - max([call.started_at, *said]))

    @property
    def long(self) -> bool:
        """Tell whether the caller has waited longer than the shop wants."""
        return self.waiting >= self._session.shop.rules.quiet_minutes * MINUTE

    @property
    def urgency(self) -> Urgency:
        """Return how urgent the case of the call in hand is."""
        call = self._desk.current
        return self._known.get(call.call_id, Urgency.CALM) if call else Urgency.CALM

    @property
    def suggested(self) -> Urgency | None:
        """Return a higher urgency that the lines speak for, None if there is none."""
        call = self._desk.current
        if call is None:
            return None
        kinds = [line.kind for line in call.lines.standing()]
        emotion, abuse = kinds.count(NoteKind.EMOTION), kinds.count(NoteKind.ABUSE)
        found = triage.suggested(emotion, abuse, self._session.shop.rules.suggest_lines)
        higher = found is not None and triage.rank(found) < triage.rank(self.urgency)
        return found if higher else None

    def turn(self) -> None:
        """Take the suggested urgency, else the next one in turn (one key)."""
        self.judge(self.suggested or _ROUND[(_ROUND.index(self.urgency) + 1) % len(_ROUND)])

    def judge(self, urgency: Urgency) -> None:
        """Say how urgent it is."""
        call = self._desk.current
        if call is None:
            return
        self._desk.who.note()  # the number says which case it is
        self._known[call.call_id] = urgency
        self._desk.saves.save(
            call.call_id, lambda desk, by: desk.triage.judge_call(call.call_id, urgency, by)
        )
        self.changed.emit()

    def _on_current(self) -> None:
        call = self._desk.current
        if call is not None and call.call_id not in self._known and call.lines.rowCount():
            self._ask(call.call_id)
        self.changed.emit()

    def _on_changed(self, changed: Changed, _origin: QObject | None) -> None:
        call = self._desk.current
        if changed.cases and call is not None:
            self._ask(call.call_id)

    def _ask(self, call_id: str) -> None:
        def known(urgency: Urgency | None) -> None:
            if urgency is not None:
                self._known[call_id] = urgency
                self.changed.emit()

        # A call that could not be saved yet is not known to the store: what was said of it here stands.
        self._session.ask(lambda desk: desk.triage.of_call(call_id), known, lambda _failure: None)
