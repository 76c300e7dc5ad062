"""The line still being typed, kept beside the ledger so that a crash does not take it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from complaintdesk.domain.terms import NoteKind

if TYPE_CHECKING:
    from complaintdesk.domain.errors import UserError
    from complaintdesk.viewmodels.session import Session

    Draft = tuple[NoteKind, str]
    """What stands in the edit, without what an input method is still composing."""

PAUSE_MS = 250
"""At most so often is a draft kept while it changes."""


class Drafts(QObject):
    """Hands what is typed to the store now and then, never twice the same, and not while it still has some in hand."""

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._typed: dict[str, Draft] = {}
        self._kept: dict[str, Draft] = {}
        self._under_way = 0
        self._pause = QTimer(self, interval=PAUSE_MS, singleShot=True)
        self._pause.timeout.connect(self._keep)

    def typed(self, call_id: str, kind: NoteKind, text: str) -> None:
        """Take what stands in the edit of a call now."""
        self._typed[call_id] = (kind, text)
        if not self._pause.isActive():  # not each time anew: who types without a rest is kept too
            self._pause.start()

    def restored(self, call_id: str, draft: Draft) -> None:
        """Take note that the edit shows what the store had kept."""
        self._kept[call_id] = draft

    def filed(self, call_id: str) -> str:
        """Take note that what is in the edit is on its way as a line; return the draft that goes when it is durable."""
        self._typed.pop(call_id, None)
        return self._kept.pop(call_id, (NoteKind.FACT, ""))[1]

    def _keep(self) -> None:
        if self._under_way or not self._session.is_open:
            self._pause.start()
            return
        typed, self._typed = self._typed, {}
        for call_id, draft in typed.items():
            kept = self._kept.get(call_id, (NoteKind.FACT, ""))
            if draft != kept and (draft[1] or kept[1]):
                self._hand_over(call_id, draft)

    def _hand_over(self, call_id: str, draft: Draft) -> None:
        def answered(_: object) -> None:
            self._under_way -= 1

        def not_kept(_: UserError) -> None:
            # Nothing is said: the line itself will be red if the store still refuses when it is entered.
            self._under_way -= 1
            self._kept.pop(call_id, None)

        self._under_way += 1
        self._kept[call_id] = draft
        self._session.ask(lambda desk: desk.calls.keep_draft(call_id, *draft), answered, not_kept)
