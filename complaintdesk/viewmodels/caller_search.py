"""Who is calling, found as one types any piece of a number, name, kana, order number or mail address."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import (
    QAbstractListModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    QTimer,
    Signal,
)

from complaintdesk.domain import folding
from complaintdesk.domain.terms import BlockState
from complaintdesk.viewmodels import moments, words

if TYPE_CHECKING:
    from complaintdesk.domain.caller_file import Candidate
    from complaintdesk.domain.errors import UserError
    from complaintdesk.viewmodels.call_desk import CallDesk
    from complaintdesk.viewmodels.session import Session

    Index = QModelIndex | QPersistentModelIndex

CANDIDATE = Qt.ItemDataRole.UserRole + 1
"""The ``Candidate`` of an index."""
NOWHERE = QModelIndex()
_AFTER_MS = 40
"""Less than lies between two keys of somebody who types."""
_FOUND_IN = 60
"""Characters of a note that are shown around the digits."""

translate = QCoreApplication.translate


class CallerSearch(QAbstractListModel):
    """The candidates for what is being typed. One question at a time is under way: typing never waits for answers."""

    changed = Signal()
    """Other candidates, or none, are there."""

    def __init__(self, session: Session, desk: CallDesk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._desk = desk
        self._asking = False
        # The card of a whole number is asked for at the same key, and is to be shown before this takes the processor.
        self._soon = QTimer(self, interval=_AFTER_MS, singleShot=True)
        self._soon.timeout.connect(self._ask)
        self.typed = ""
        self.answered = ""
        """What the rows are the answer to."""
        self.rows: list[Candidate] = []

    @property
    def waiting(self) -> bool:
        """Tell whether the rows do not answer yet what was typed."""
        return self.typed != self.answered

    def look_for(self, typed: str) -> None:
        """Show whom a piece may mean; nobody for an empty one."""
        self.typed = typed
        if not folding.words(typed):
            self._soon.stop()
            self._take(typed, [])
        elif not self._asking:
            self._soon.start()

    def rest(self) -> None:
        """Show nobody any more."""
        self.look_for("")

    def choose(self, candidate: Candidate) -> None:
        """Fill in who is calling, and the order if one was meant; a number that only notes hold stays as typed."""
        call = self._desk.current
        number = candidate.number.shown if candidate.number else ""
        if candidate.maybe and call and call.number:
            number = call.number
        order_number = candidate.order_number or (call.order_number if call else "")
        self._desk.who.choose(number, candidate.name, order_number)
        self.rest()

    # --- the list ----------------------------------------------------------------------------------------

    def rowCount(self, parent: Index = NOWHERE) -> int:
        """Count the candidates."""
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return the candidate, or all of it in words."""
        candidate = self.rows[index.row()]
        if role == CANDIDATE:
            return candidate
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            said = (
                who(candidate),
                doubt(candidate),
                block(candidate),
                mark(candidate),
                detail(candidate, self.answered),
            )
            return "\n".join(part for part in said if part)
        return None

    def _ask(self) -> None:
        typed = self.typed
        if self._session.away:
            self._take(typed, [])
            return

        def found(rows: list[Candidate]) -> None:
            self._asking = False
            if self.typed == typed:
                self._take(typed, rows)
            elif folding.words(self.typed):
                self._ask()

        self._asking = True
        self._session.ask(lambda desk: desk.calls.candidates(typed), found, self._on_failed)

    def _on_failed(self, failure: UserError) -> None:
        self._asking = False
        self._session.refused.emit(failure)

    def _take(self, typed: str, rows: list[Candidate]) -> None:
        self.answered = typed
        if rows != self.rows:
            self.beginResetModel()
            self.rows = rows
            self.endResetModel()
        self.changed.emit()


def who(candidate: Candidate) -> str:
    """Return the number and the name."""
    number = words.number(candidate.number, "") if candidate.number else ""
    return "  ".join(part for part in (number, words.honoured(candidate.name)) if part)


def doubt(candidate: Candidate) -> str:
    """Return もしかすると for one in whose notes the digits stand."""
    return translate("callers", "Maybe") if candidate.maybe else ""


def block(candidate: Candidate) -> str:
    """Return that contact is stopped, or that somebody proposed it."""
    if candidate.block is BlockState.PROPOSED:
        return translate("callers", "Block awaits approval")
    return words.block_state(candidate.block) if candidate.block else ""


def mark(candidate: Candidate) -> str:
    """Return ``VIP``, the kind of caller, or both."""
    minded = candidate.mark
    if minded is None:
        return ""
    # Here, for it brings its events along: nobody is found in the first picture.
    from complaintdesk.viewmodels import team_words

    kind = team_words.customer_type(minded.customer_type) if minded.customer_type else ""
    return " · ".join(part for part in (translate("callers", "VIP") if minded.vip else "", kind) if part)


def detail(candidate: Candidate, typed: str) -> str:
    """Return what else tells callers apart: where the piece was found, else kana, order and day."""
    if candidate.found_in:
        return _around(" ".join(candidate.found_in.split()), typed)
    day = moments.day(candidate.at) if candidate.at else ""
    return "  ".join(part for part in (candidate.kana, candidate.order_number, day) if part)


def _around(text: str, typed: str) -> str:
    """Return a piece of a text with what was typed in it."""
    spans = folding.spans(text[:4000], folding.words(typed))
    start = max(0, spans[0][0] - _FOUND_IN // 3) if spans else 0
    end = start + _FOUND_IN
    return ("…" if start else "") + text[start:end] + ("…" if end < len(text) else "")
