"""Pictures of what belongs together: a call that went into a case of its own, and a caller with two numbers."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QApplication

from complaintdesk.gui.dialogs.block_dialog import BlockDialog
from complaintdesk.gui.dialogs.merge_dialog import MergeDialog

if TYPE_CHECKING:
    from collections.abc import Callable

    from person import Person

    from complaintdesk.services.desk import Desk

_OTHER = "090-0765-4321"


def take(person: Person, picture: Callable[..., None]) -> None:
    """Move the newest call of the fullest case out of it, link a second number to its caller, and show both."""
    found: list[tuple[str, str, str]] = []
    page: Any = person.desk.window.show_page("cases")
    person.desk.session.ask(_fullest, found.append)
    person.settle()
    case_id, call_id, number = found[0]
    person.desk.open_case(case_id)
    person.settle()
    page.merging.show_move(call_id)
    _shown(person, MergeDialog, "move-dialog", picture)
    page.merging.link_action.trigger()
    _shown(person, MergeDialog, "link-dialog", picture)
    person.desk.session.act(lambda desk, by: desk.splitting.move(call_id, "", "別の注文の話", by)[1])
    person.desk.session.act(lambda desk, by: desk.linking.link(case_id, _OTHER, "本人から聞いた番号", by))
    person.settle()
    picture("call-moved")
    person.click(page.ui.block_button)
    person.settle()
    _shown(person, BlockDialog, "block-dialog-linked", picture)
    person.desk.window.show_page("call")
    person.press(Qt.Key.Key_F2)
    person.type(number, person.call_page.ui.number_edit)
    person.settle()
    picture("same-person")
    person.press(Qt.Key.Key_F12)
    person.settle()


def _shown(person: Person, kind: type, name: str, picture: Callable[..., None]) -> None:
    dialog = person.dialog(kind)
    picture(name, dialog)
    dialog.close()
    person.settle()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def _fullest(desk: Desk) -> tuple[str, str, str]:
    """Return the fullest case without a block, its newest call that can be moved, and its caller's number."""
    files = [desk.cases.file(row.case_id) for row in desk.cases.list()]
    free = [file for file in files if file.caller_number is not None and not file.blocks]
    file = max(free, key=lambda file: len(file.calls))
    tried = {attempt.call_id for promise in file.promises for attempt in promise.attempts}
    call = next(call for call in reversed(file.calls) if call.call_id not in tried and call.ended_at)
    assert file.caller_number is not None
    return file.case_id, call.call_id, file.caller_number.shown
