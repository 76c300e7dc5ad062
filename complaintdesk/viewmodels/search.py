"""Searching everything as one types: the hits as a list, newest first, more of them as one scrolls."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import (
    QAbstractListModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from complaintdesk.domain import folding
from complaintdesk.domain.hit import Hit, HitKind
from complaintdesk.domain.terms import BlockState
from complaintdesk.viewmodels import moments, words

if TYPE_CHECKING:
    from complaintdesk.domain.errors import UserError
    from complaintdesk.services.changed import Changed
    from complaintdesk.viewmodels.session import Session

    Index = QModelIndex | QPersistentModelIndex

HIT = Qt.ItemDataRole.UserRole + 1
"""The ``Hit`` of an index."""
PAGE = 50
NOWHERE = QModelIndex()
_BEFORE = 14
"""Characters shown before the first match of a long text, so that the match is in view."""
_LONGEST = 240
_FAR = 4000
"""Characters of a long mail that are looked through for what to mark; the ledger's own search saw all of it."""

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Snippet:
    """A piece of a text in runs; those that are ``marked`` are what was searched for."""

    runs: tuple[tuple[str, bool], ...]

    @property
    def text(self) -> str:
        """Return the whole piece."""
        return "".join(text for text, _ in self.runs)


class Search(QAbstractListModel):
    """``look_for`` asks the store; what was typed meanwhile makes an answer past, and it is not shown.

    Only one question is under way at a time: who types fast skips those in between, and the call never waits for them.
    """

    changed = Signal()
    """Other hits, or an answer without any, are there."""

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.watching = False
        self.typed = ""
        self.rows: list[Hit] = []
        self.answered = ""
        """What the rows are the answer to."""
        self._more = False
        self._asking = False
        session.feed.changed.connect(self._on_changed)

    @property
    def waiting(self) -> bool:
        """Tell whether the rows do not answer yet what was typed."""
        return self.typed != self.answered

    @property
    def has_words(self) -> bool:
        """Tell whether there is anything to look for."""
        return bool(folding.words(self.typed))

    @property
    def more(self) -> bool:
        """Tell whether there are older hits than those shown."""
        return self._more

    def look_for(self, typed: str) -> None:
        """Show what holds every typed word."""
        self.typed = typed
        if not self.has_words:
            self._show([], "")
        elif not self._asking:
            self._ask(PAGE)

    def rest(self) -> None:
        """Nobody looks any more: keep the typed words only, nothing of what may be erased meanwhile."""
        self.watching = False
        self._show([], "")
        self.answered = ""

    def look_again(self) -> None:
        """Ask once more: something was written or erased meanwhile."""
        self.watching = True
        if self.has_words and not self._asking:
            self._ask(max(PAGE, len(self.rows)))

    def rowCount(self, parent: Index = NOWHERE) -> int:
        """Count the hits shown."""
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return the hit, or all of it in words."""
        hit = self.rows[index.row()]
        if role == HIT:
            return hit
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return "\n".join(part for part in (kind(hit), when(hit), who(hit), block(hit), hit.text) if part)
        return None

    def canFetchMore(self, parent: Index) -> bool:
        """Tell a view that reaches the end whether there is more."""
        return self._more and not self._asking and not parent.isValid()

    def fetchMore(self, _parent: Index) -> None:
        """Show the next page."""
        typed, before = self.answered, self.rows[-1].place

        def found(hits: list[Hit]) -> None:
            self._asking = False
            if not self.watching:
                return
            if self.typed != typed:
                self._ask_if_typed_on()
                return
            self._more = len(hits) == PAGE
            if hits:
                self.beginInsertRows(NOWHERE, len(self.rows), len(self.rows) + len(hits) - 1)
                self.rows += hits
                self.endInsertRows()
            self.changed.emit()

        self._asking = True
        self._session.ask(lambda desk: desk.searching.find(typed, PAGE, before), found, self._on_failed)

    def snippet(self, hit: Hit) -> Snippet:
        """Return a hit's text around what was searched for."""
        text = " ".join(hit.text.split())
        spans = folding.spans(text[:_FAR], folding.words(self.answered))
        start = spans[0][0] if spans else 0
        if start > 2 * _BEFORE:
            start -= _BEFORE
            text = "…" + text[start:]
            spans = [(first - start + 1, last - start + 1) for first, last in spans]
        runs: list[tuple[str, bool]] = []
        place = 0
        for first, last in spans:
            runs += [(text[place:first], False), (text[first:last], True)]
            place = last
        runs.append((text[place : max(place, _LONGEST)], False))
        return Snippet(tuple(run for run in runs if run[0]))

    def _ask(self, limit: int) -> None:
        typed = self.typed

        def found(hits: list[Hit]) -> None:
            self._asking = False
            if not self.watching:
                return
            if self.typed == typed:
                self._more = len(hits) == limit
                self._show(hits, typed)
            else:
                self._ask_if_typed_on()

        self._asking = True
        self._session.ask(lambda desk: desk.searching.find(typed, limit), found, self._on_failed)

    def _ask_if_typed_on(self) -> None:
        if self.has_words:
            self._ask(PAGE)

    def _on_failed(self, failure: UserError) -> None:
        self._asking = False
        self._session.refused.emit(failure)

    def _show(self, hits: list[Hit], answered: str) -> None:
        if not answered:
            self._more = False
        self.answered = answered or self.typed
        if hits != self.rows:
            self.beginResetModel()
            self.rows = hits
            self.endResetModel()
        self.changed.emit()

    def _on_changed(self, changed: Changed, _origin: QObject | None) -> None:
        if self.watching and (changed.cases or changed.calls or changed.promises or changed.blocks):
            self.look_again()


def kind(hit: Hit) -> str:
    """Return what the words were found in; a line says which kind of line it is."""
    if hit.note_kind is not None:
        return words.note_kind(hit.note_kind)
    return {
        HitKind.LINE: translate("search", "Note"),
        HitKind.CALLER: translate("search", "Customer"),
        HitKind.INTERVIEW: translate("search", "Found out"),
        HitKind.CASE: translate("search", "Case"),
        HitKind.PROMISE: translate("search", "Call-back"),
        HitKind.NOTICE: translate("search", "Warning"),
        HitKind.MESSAGE: translate("search", "Message"),
        HitKind.DECISION: translate("search", "Decision"),
        HitKind.COLLEAGUE: translate("search", "Colleague"),
        HitKind.BLOCK: translate("search", "Block"),
        HitKind.TRANSCRIPT: translate("search", "Transcript"),
    }[hit.kind]


def tone(hit: Hit) -> str:
    """Return the chip's tone."""
    if hit.note_kind is not None:
        return words.note_tone(hit.note_kind)
    return {HitKind.NOTICE: "amber", HitKind.BLOCK: "red", HitKind.PROMISE: "green"}.get(hit.kind, "plain")


def when(hit: Hit) -> str:
    """Return ``2026-11-18 14:02``."""
    return f"{moments.day(hit.at)} {moments.clock(hit.at)}"


def block(hit: Hit) -> str:
    """Return 着信拒否 for a caller with whom contact is stopped."""
    return words.block_state(BlockState.IN_FORCE) if hit.blocked else ""


def who(hit: Hit) -> str:
    """Return the caller and the case, as far as they are not what was found."""
    label = "" if hit.kind is HitKind.CASE else hit.label
    name = "" if hit.kind is HitKind.CALLER else words.honoured(hit.name)
    return "  ".join(part for part in (name, label) if part)
