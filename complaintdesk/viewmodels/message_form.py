"""Adding mails, reviews, letters, chats and files to a case: what was read is shown before anything is filed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from complaintdesk.domain.arrived import Arrived, Found, NewMessage
from complaintdesk.domain.errors import UserError
from complaintdesk.domain.terms import AttachmentKind, Channel
from complaintdesk.viewmodels import messages, words
from complaintdesk.viewmodels.message_words import size

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from complaintdesk.services.changed import Changed
    from complaintdesk.services.desk import Desk
    from complaintdesk.services.messages import MessageService
    from complaintdesk.viewmodels.session import Session

CHANNELS = (Channel.MAIL, Channel.REVIEW, Channel.CHAT, Channel.LETTER)
KINDS = (AttachmentKind.FROM_CALLER, AttachmentKind.PROOF, AttachmentKind.OTHER)


class MessageForm(QObject):
    """Letters that arrived are filed one after the other, then all other files in one act.

    ``turned`` says that something else is to be filed now: ``letter`` with its file, or ``files``. By hand there is
    neither, and the person writes all of it.
    """

    turned = Signal()
    busy_changed = Signal(bool)
    refused = Signal(str)
    saved = Signal()
    """All of it is filed."""

    def __init__(self, session: Session, case_id: str, label: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._case_id = case_id
        self.label = label
        self.busy = False
        self._over = False
        self._letters: list[Arrived] = []
        self.files: list[Arrived] = []

    # --- what arrived --------------------------------------------------------------------------------------

    @property
    def letter(self) -> Arrived | None:
        """Return the mail or text that is to be filed now."""
        return self._letters[0] if self._letters else None

    @property
    def only_files(self) -> bool:
        """Tell whether there is nothing but files to be filed now."""
        return not self._letters and bool(self.files)

    @property
    def waiting(self) -> int:
        """Count what comes after this."""
        rest = len(self._letters) - 1 + bool(self.files)
        return max(0, rest) if self._letters else 0

    def take_files(self, paths: Sequence[Path]) -> None:
        """Read files beside the store's thread; ``turned`` or ``refused`` follows."""
        self._read(lambda service: service.read_files(paths))

    def take_picture(self, data: bytes) -> None:
        """Take a picture from the clipboard, as PNG."""
        name = self.tr("Picture from the clipboard.png")
        self._read(lambda service: [service.read_picture(name, data)])

    def take_text(self, text: str) -> None:
        """Take a text from the clipboard."""
        self._read(lambda service: [service.read_text(text)])

    def _read(self, read: Callable[[MessageService], list[Arrived]]) -> None:
        desk = self._session.tasks.desk
        if desk is None or self.busy:
            return
        self._set_busy(True)
        service = desk.messages
        self._session.tasks.slow(lambda: read(service), self._take, self._on_failed)

    def let_go(self) -> None:
        """Forget everything that was not filed: the dialog is closed, and it may be many megabytes."""
        self._over = True
        self._letters.clear()
        self.files.clear()

    def _take(self, arrived: list[Arrived]) -> None:
        self._set_busy(False)
        if self._over:
            return
        self._letters += [each for each in arrived if each.found is not Found.FILE]
        self.files += [each for each in arrived if each.found is Found.FILE]
        self.turned.emit()

    # --- filing --------------------------------------------------------------------------------------------

    def now(self) -> int:
        """Return the time, UTC µs."""
        return self._session.now()

    def zone_of(self, at: int) -> str:
        """Return the zone in which the letter was sent, if it was sent ``at`` and nobody changed that."""
        letter = self.letter.letter if self.letter else None
        return letter.zone if letter and letter.sent_at == at else ""

    def file_letter(self, message: NewMessage) -> None:
        """File the letter of now, or what was written by hand."""
        case_id, arrived = self._case_id, self.letter
        self._act(lambda desk, by: desk.messages.add(case_id, message, arrived, by), self._on_letter_filed)

    def file_files(self, kind: AttachmentKind, caption: str) -> None:
        """File all files."""
        case_id, files = self._case_id, tuple(self.files)
        self._act(
            lambda desk, by: desk.messages.attach(case_id, files, kind, caption, by), self._on_files_filed
        )

    def skip(self) -> bool:
        """Leave out what is to be filed now; return whether something else is."""
        if self._letters:
            del self._letters[0]
        else:
            self.files.clear()
        if self._letters or self.files:
            self.turned.emit()
            return True
        return False

    def _act(self, verb: Callable[[Desk, str], Changed], done: Callable[[], None]) -> None:
        if not self.busy:
            self._set_busy(True)
            self._session.act(verb, done, self._on_failed)

    def _on_letter_filed(self) -> None:
        self._set_busy(False)
        if not self.skip():
            self.saved.emit()

    def _on_files_filed(self) -> None:
        self._set_busy(False)
        self.saved.emit()

    def _on_failed(self, failure: BaseException) -> None:
        self._set_busy(False)
        if not isinstance(failure, UserError):
            raise failure
        self.refused.emit(messages.worded(failure))

    def _set_busy(self, busy: bool) -> None:
        self.busy = busy
        self.busy_changed.emit(busy)

    # --- in words ------------------------------------------------------------------------------------------

    def told(self) -> str:
        """Return what was found, in words."""
        if self.only_files:
            return "\n".join(self._file_told(each) for each in self.files)
        arrived = self.letter
        if arrived is None:
            return ""
        said = [self._file_told(arrived)] if arrived.file else []
        parts = arrived.letter.parts
        if parts:
            names = ", ".join(part.name for part in parts)
            said.append(words.labelled(self.tr("%n file(s) in it", None, len(parts)), names))
        if arrived.letter.shortened:
            said.append(self.tr("The text is long: its beginning is shown, the original keeps all of it."))
        if self.waiting:
            said.append(self.tr("%n more to be filed after this", None, self.waiting))
        return "\n".join(said)

    def _file_told(self, arrived: Arrived) -> str:
        assert arrived.file is not None
        said = f"{arrived.file.name}  {size(arrived.file.size)}"
        if arrived.unreadable:
            said += "  " + self.tr("cannot be read as a mail; it is kept as a file")
        return said
