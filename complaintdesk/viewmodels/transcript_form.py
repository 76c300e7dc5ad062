"""反訳書 of one recording as it is written: kept as it is typed, made final as the next version."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from complaintdesk.domain.errors import NotFound, StaleWrite
from complaintdesk.domain.transcript import Basis, Draft, Sheet, Speaker
from complaintdesk.viewmodels import messages, moments
from complaintdesk.viewmodels.rows_table import Cell, RowsTable, TableRow
from complaintdesk.viewmodels.transcript_editing import Editing, place_in_words

if TYPE_CHECKING:
    from complaintdesk.domain.case_file import RecordingRow
    from complaintdesk.domain.errors import UserError
    from complaintdesk.domain.transcript import TranscriptRow, Utterance
    from complaintdesk.services.desk import Desk
    from complaintdesk.viewmodels.session import Session
    from complaintdesk.viewmodels.timeline_item import Item

PAUSE_MS = 250
"""At most so often is it kept, and are its rows drawn, while somebody types."""
OWN = -1
"""The version that is being written; those made final count from 0."""
_TONES = {Speaker.STAFF: "calm", Speaker.CALLER: "amber", Speaker.OTHER: "green", Speaker.NOTE: "plain"}


class TranscriptForm(QObject):
    """``sound`` is the recording's row of the timeline, ``label`` the number of the case.

    ``rows`` shows the utterances; ``shown`` is the version in sight, and only ``OWN`` can be written.
    """

    loaded = Signal()
    """All of it is there, or another version is in sight."""
    turned = Signal()
    """Another utterance is in hand, or it was changed otherwise than by typing."""
    sealed = Signal()
    refused = Signal(str)
    gone = Signal()
    """The recording was erased meanwhile."""

    def __init__(self, session: Session, sound: Item, label: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        assert sound.recording is not None
        self._session = session
        self.sound = sound
        self.label = label
        self.recording: RecordingRow = sound.recording
        self.shown = OWN
        self.busy = False
        self._own = Editing(Sheet())
        self._read: Editing | None = None
        self._kept: Sheet | None = None
        self._basis = Basis()
        self._writer = ""
        self._showing = False
        self.rows = RowsTable((self.tr("No."), self.tr("Time"), self.tr("Who"), self.tr("Words")), self)
        self._pause = QTimer(self, interval=PAUSE_MS, singleShot=True)
        self._pause.timeout.connect(self._on_pause)

    # --- what is in sight -----------------------------------------------------------------------------------

    @property
    def recording_id(self) -> str:
        """Return which recording it is of."""
        return self.recording.recording_id

    @property
    def sheet(self) -> Editing:
        """Return the version in sight."""
        return self._read or self._own

    @property
    def writable(self) -> bool:
        """Tell whether it can be written now."""
        return self._read is None and self._kept is not None and not self.busy

    @property
    def versions(self) -> tuple[TranscriptRow, ...]:
        """Return those made final, the newest at the end."""
        return self.recording.transcripts

    def version_words(self, place: int) -> str:
        """Return what a version is called."""
        if place == OWN:
            return self.tr("In writing")
        row = self.versions[place]
        text = self.tr("Version %1, %2 by %3").replace("%1", str(place + 1))
        return text.replace("%2", moments.day_and_clock(row.said.at)).replace("%3", row.staff)

    def speaker_words(self, speaker: Speaker) -> str:
        """Return who somebody is: the letter of the sheet, then the name."""
        names = self.sheet.speakers
        return {
            Speaker.STAFF: f"A {names.staff}",
            Speaker.CALLER: f"B {names.caller}",
            Speaker.OTHER: f"C {names.other}",
            Speaker.NOTE: self.tr("Note"),
        }[speaker].strip()

    def load(self) -> None:
        """Read it; ``loaded`` follows."""
        recording_id, by = self.recording_id, self._session.person

        def read(desk: Desk) -> tuple[Draft, RecordingRow, str]:
            sits = by or desk.sitting()
            writer = sits.staff_id if sits else ""
            return *desk.transcripts.begin(recording_id, writer), writer

        self._session.ask(read, self._take, self._on_failed)

    def show_version(self, place: int) -> None:
        """Show a version that was made final, or go on writing."""
        self.flush()
        self.shown, self._read = place, None
        if place != OWN:
            said = self.versions[place].said
            self._read = Editing(Sheet(speakers=said.speakers, utterances=said.utterances))
        self._tell_all()

    # --- writing ---------------------------------------------------------------------------------------------

    def go(self, place: int) -> bool:
        """Take an utterance in hand; tell whether there is one."""
        # A table whose rows change says what it had chosen before: that is nobody's choice.
        if not self._showing and place != self.sheet.place and self.sheet.go(place):
            self.turned.emit()
            return True
        return False

    def say(self, words: str) -> None:
        """Take what was typed for the utterance in hand."""
        row = self._own.current
        if self.writable and row is not None and words != row.words:
            self._own.say(words)
            self._pause_unless_running()

    def name(self, *, staff: str, caller: str, other: str) -> None:
        """Take what those who speak are called."""
        named = replace(self._own.speakers, staff=staff, caller=caller, other=other)
        if self.writable and named != self._own.speakers:
            self._own.name(named)
            self._pause_unless_running()

    def give(self, speaker: Speaker) -> None:
        """Let somebody else have said the utterance in hand."""
        if self.writable:
            self._own.give(speaker)
            self._rows_changed()

    def move(self, at_ms: int) -> None:
        """Let the utterance in hand begin at a place of the recording (ms)."""
        if self.writable:
            self._own.move(at_ms)
            self._rows_changed()

    def add(self, at_ms: int) -> None:
        """Begin another utterance at a place of the recording (ms)."""
        if self.writable:
            self._own.add(at_ms)
            self._rows_changed()

    def split(self, cursor: int, at_ms: int) -> None:
        """Divide the utterance in hand at the cursor; the recording stands at a place (ms)."""
        if self.writable:
            self._own.split(cursor, at_ms)
            self._rows_changed()

    def remove(self) -> None:
        """Take the utterance in hand out."""
        if self.writable:
            self._own.remove()
            self._rows_changed()

    def put_back(self) -> None:
        """Put back what was taken out last."""
        if self.writable:
            self._own.put_back()
            self._rows_changed()

    def flush(self) -> None:
        """Keep at once what was written."""
        self._pause.stop()
        sheet = self._own.sheet
        if self._kept is None or sheet == self._kept or self.busy:
            return
        recording_id, self._kept = self.recording_id, sheet
        draft, writer = Draft(sheet=sheet, basis=self._basis), self._writer
        self._session.ask(
            lambda desk: desk.transcripts.keep_draft(recording_id, draft, writer),
            lambda _: None,
            self._on_not_kept,
        )

    def seal(self) -> None:
        """Make it final; ``sealed`` or ``refused`` follows."""
        if not self.writable:
            return
        self._pause.stop()
        self.busy = True
        recording_id, draft = self.recording_id, Draft(sheet=self._own.sheet, basis=self._basis)
        self._session.act(
            lambda desk, by: desk.transcripts.seal(recording_id, draft, by), self._on_sealed, self._on_failed
        )

    # --- answers ---------------------------------------------------------------------------------------------

    def _take(self, begun: tuple[Draft, RecordingRow, str]) -> None:
        draft, self.recording, self._writer = begun
        newest = len(self.versions)
        self._kept, self._basis = draft.sheet, replace(draft.basis, versions=newest)
        self._own, self._read, self.shown = Editing(self._kept), None, OWN
        self._tell_all()
        if draft.basis.versions < newest:
            text = self.tr("%1 was made final after this one was begun. Compare them, then go on.")
            self.refused.emit(text.replace("%1", self.version_words(newest - 1)))

    def _on_sealed(self) -> None:
        self.busy = False
        self._kept = None
        self.load()
        self.sealed.emit()

    def _on_failed(self, failure: UserError) -> None:
        self.busy = False
        if isinstance(failure, NotFound):
            self._kept = None
            self.gone.emit()
        elif isinstance(failure, StaleWrite):
            self.flush()  # unless words were erased: then what they stood in is read anew
            self.load()
        else:
            self.refused.emit(messages.worded(failure))

    def _on_not_kept(self, failure: UserError) -> None:
        if isinstance(failure, StaleWrite):
            self.refused.emit(self.tr("Words of this call were erased meanwhile. It was read anew."))
            self.load()
            return
        if self._kept is not None:
            self._kept = Sheet()  # what was not kept is tried again with the next key
        self._on_failed(failure)

    # --- telling ---------------------------------------------------------------------------------------------

    def _on_pause(self) -> None:
        self.show_rows()
        self.flush()

    def _pause_unless_running(self) -> None:
        if not self._pause.isActive():  # not each time anew: who types without a rest is kept too
            self._pause.start()

    def _rows_changed(self) -> None:
        self.show_rows()
        self.turned.emit()
        self._pause_unless_running()

    def _tell_all(self) -> None:
        self.show_rows()
        self.loaded.emit()

    def show_rows(self) -> None:
        """Bring the table up to date."""
        self._showing = True
        self.rows.show([self._row(place, row) for place, row in enumerate(self.sheet.rows)])
        self._showing = False

    def _row(self, place: int, row: Utterance) -> TableRow:
        cells = (
            Cell(str(place + 1)),
            Cell(place_in_words(row.at_ms)),
            Cell(self.speaker_words(row.speaker), chip=_TONES[row.speaker]),
            Cell(row.words),
        )
        return TableRow(str(place), cells)
