"""Pictures of a transcript that is written beside its sound, and of the version that was made final."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QApplication

from complaintdesk.gui.dialogs.transcript_dialog import TranscriptDialog

if TYPE_CHECKING:
    from collections.abc import Callable

    from person import Person

_WORDS = "あの、ですから、箱の角が、こう、へこんでいて、中のりんごが五つ、つぶれていたんです。"


def take(person: Person, picture: Callable[..., None]) -> None:
    """Write an utterance down in the longest recording of the open case, and make all of it final."""
    page: Any = person.window.page("cases")
    timeline = page.ui.timeline
    heard = [row for row in timeline.model().rows if getattr(row, "recording", None) is not None]
    key = max(heard, key=lambda row: row.recording.frames or 0).key
    timeline.go_to(timeline.model().row_of(key))
    person.click(page.listening.transcript_button)
    dialog: Any = person.dialog(TranscriptDialog)
    person.settle()
    for _ in range(8):
        person.press(Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    person.click(dialog.ui.add_button)
    person.compose(_WORDS)
    person.settle()
    picture("transcript", dialog)
    person.click(dialog.ui.seal_button)
    person.settle()
    picture("transcript-final", dialog)
    dialog.close()
    person.settle()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    version = f"{key}/version1"
    timeline.go_to(timeline.model().row_of(version))
    person.settle()
    picture("case-transcript")
