"""The ladder beside a call: what to say now, and one key that notes it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from complaintdesk.domain.guide import Book, filled, spoken
from complaintdesk.domain.ladder import Climb, Rung
from complaintdesk.domain.telling import Told
from complaintdesk.domain.terms import MarkKind, NoteKind
from complaintdesk.viewmodels import guide_values
from complaintdesk.viewmodels.desk_call import Phase
from complaintdesk.viewmodels.guide import language_of_the_screen
from complaintdesk.viewmodels.moments import MINUTE

if TYPE_CHECKING:
    from complaintdesk.domain.case_file import MarkRow
    from complaintdesk.viewmodels.call_desk import CallDesk
    from complaintdesk.viewmodels.desk_call import DeskCall
    from complaintdesk.viewmodels.session import Session


_TOLD = {Rung.CLOSE: Told.END_POINT, Rung.STOP: Told.STOP, Rung.END: Told.ENDING}


class Ladder(QObject):
    """Offered only after abuse was written down or marked, once a rung was said, or when the call lasts too long."""

    changed = Signal()

    def __init__(self, session: Session, desk: CallDesk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._desk = desk
        for known in (desk.current_changed, desk.lines_changed, desk.card_changed, session.shop_changed):
            known.connect(self.changed)
        self._book = Book()
        self._overlong = False
        desk.ticked.connect(self._on_tick)
        session.ask(lambda desk: desk.guide.book(), self._take)

    def _take(self, book: Book) -> None:
        self._book = book
        self.changed.emit()

    def _on_tick(self) -> None:
        """Every second: say so only when the limit of minutes is reached, or no longer is."""
        if self.overlong != self._overlong:
            self._overlong = not self._overlong
            self.changed.emit()

    @property
    def overlong(self) -> bool:
        """Tell whether the call in hand has lasted as long as the shop allows, and nobody was abusive in it."""
        call, limit = self._desk.current, self._session.shop.rules.ladder_minutes
        if call is None or call.phase is not Phase.LIVE or not limit or abused(call):
            return False
        return self._session.now() - call.started_at >= limit * MINUTE

    @property
    def minutes(self) -> int:
        """Return how many whole minutes the call in hand has lasted."""
        call = self._desk.current
        return (self._session.now() - call.started_at) // MINUTE if call else 0

    @property
    def offered(self) -> bool:
        """Tell whether the call in hand has come to this, and the words are there."""
        call = self._desk.current
        return call is not None and bool(self._book.ladder) and (abused(call) or self.climb != Climb())

    @property
    def climb(self) -> Climb:
        """Return what was said in the call in hand so far."""
        call = self._desk.current
        if call is None:
            return Climb()
        warned = set(call.warned)
        if call.card:
            warned |= {notice.at for notice in call.card.warnings if notice.at >= call.started_at}
        stops = sum(1 for what, _ in call.told if what is Told.STOP)
        closings = sum(1 for what, _ in call.told if what is Told.END_POINT)
        return Climb(
            stops=stops,
            warnings=len(warned),
            grave=call.grave,
            overlong=self.overlong,
            closings=closings if self.overlong else 0,
        )

    @property
    def rung(self) -> Rung:
        """Return what comes next."""
        return self.climb.next(self._session.shop.rules)

    @property
    def count(self) -> tuple[int, int]:
        """Return which time the next rung is said, and of how many."""
        return self.climb.count(self._session.shop.rules)

    @property
    def words(self) -> str:
        """Return what to say now, as this shop says it."""
        rung = self.rung.value
        say = next((answer.says[0] for answer in self._book.ladder if answer.key == rung), None)
        if say is None:
            return ""
        session = self._session
        values = guide_values.values(session, self._desk.current, session.now())
        return filled(spoken(say, language_of_the_screen(), session.shop.words), values)

    def say(self) -> None:
        """Note that the words were said; the last of them end the call."""
        call = self._desk.current
        if call is None:
            return
        rung, words, at = self.rung, self.words, self._session.now()
        if rung in (Rung.WARNING, Rung.FINAL):
            call.warned.append(at)
            self._desk.saves.save(
                call.call_id, lambda desk, by: desk.ladder.warn(call.call_id, words, at, by)
            )
        else:
            what = _TOLD[rung]
            call.told.append((what, at))
            self._desk.saves.save(
                call.call_id, lambda desk, by: desk.calls.tell(call.call_id, what, words, at, by)
            )
        self._desk.lines_changed.emit()
        if rung is Rung.END:
            self._desk.end()

    def skip(self, why: str) -> None:
        """Go to the end at once because of what was said, which is written down as a line of the call."""
        call = self._desk.current
        if call is None or not self._desk.write(why, NoteKind.ABUSE):
            return
        call.grave, at = True, self._session.now()
        self._desk.saves.save(call.call_id, lambda desk, by: desk.ladder.skip(call.call_id, why, at, by))
        self._desk.lines_changed.emit()


def abused(call: DeskCall) -> bool:
    """Tell whether abuse was written down or marked in a call, and stands."""
    return any(
        line.kind is NoteKind.ABUSE or _marked(line.marks) for line in call.lines.standing() if line.text
    )


def _marked(marks: tuple[MarkRow, ...]) -> bool:
    """Tell whether the newest mark of abuse still stands."""
    values = [mark.value for mark in marks if mark.kind is MarkKind.ABUSE]
    return bool(values and values[-1])
