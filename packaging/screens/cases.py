"""Pictures of a case: its timeline, like cases, the team; a list of what is overdue; its dialogs."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication

from complaintdesk.gui.dialogs.block_dialog import BlockDialog
from complaintdesk.gui.dialogs.export_dialog import ExportDialog
from complaintdesk.gui.dialogs.notice_dialog import NoticeDialog

if TYPE_CHECKING:
    from collections.abc import Callable

    from person import Person

    from complaintdesk.services.desk import Desk


def richest(person: Person, picture: Callable[..., None]) -> None:
    """Show the case with the most recordings at its longest, like cases, and what colleagues think."""
    found: list[str] = []
    page: Any = person.desk.window.show_page("cases")
    person.settle()
    person.desk.session.ask(_most_recorded, found.append)
    person.settle()
    person.desk.open_case(found[0])
    person.settle()
    timeline = page.ui.timeline
    heard = [row for row in timeline.model().rows if getattr(row, "recording", None) is not None]
    longest = max(heard, key=lambda row: row.recording.frames or 0)
    for _ in range(2):  # rows above it take their height when they are first come by
        timeline.go_to(timeline.model().row_of(longest.key))
        person.settle()
    picture("cases")
    person.click(page.precedents.ui.show_button)
    person.see(page.precedents.ui.card.isVisible, "the like cases")
    picture("case-like")
    person.click(page.precedents.ui.show_button)
    person.settle()
    page.ui.side_scroll.ensureWidgetVisible(page.team)
    picture("case-team")
    page.ui.side_scroll.verticalScrollBar().setValue(0)


def overdue(person: Person, picture: Callable[..., None]) -> None:
    """Show the list where a view leaves only what is overdue, and go back to all."""
    page: Any = person.desk.window.show_page("cases")
    if page.ui.back_button.isVisible():  # large text leaves room for one at a time
        person.click(page.ui.back_button)
    chips = {view.key: chip for view, chip in page.list_side.chips}
    person.click(chips["overdue"])
    person.settle()
    picture("case-list")
    person.click(chips[""])
    person.settle()
    page.open_case(page.ui.case_rows.model().rows[0].case_id)
    person.settle()


def dialogs(person: Person, picture: Callable[..., None]) -> None:
    """Show what the open case can be blocked with, told by and written out with."""
    ui: Any = person.desk.window.show_page("cases").ui
    person.settle()
    for name, button, kind in (
        ("block-dialog", ui.block_button, BlockDialog),
        ("notice-dialog", ui.notice_button, NoticeDialog),
        ("export-dialog", ui.export_button, ExportDialog),
    ):
        if not button.isVisible():
            continue
        person.click(button)
        dialog = person.dialog(kind)
        picture(name, dialog)
        if isinstance(dialog, ExportDialog):
            _steps(person, dialog, picture)
        dialog.close()
        person.settle()


def _steps(person: Person, dialog: ExportDialog, picture: Callable[..., None]) -> None:
    """Show the further steps of writing evidence out."""
    person.click(dialog.ui.next_button)
    picture("export-content", dialog)
    person.click(dialog.ui.next_button)
    person.see(lambda: dialog.ui.exhibit_table.chosen, "the list of exhibits")
    picture("export-exhibits", dialog)
    person.click(dialog.ui.next_button)
    person.see(lambda: dialog.ui.preview_pages_layout.count() > 0 and not dialog.works, "the pages")
    picture("export-preview", dialog)


def erasing(person: Person, picture: Callable[..., None]) -> None:
    """Show the dialogs that hold the open case and erase it, without doing so."""
    page: Any = person.desk.window.show_page("cases")
    menu = page.ui.more_button.menu()
    for name in ("hold-dialog", "erase-dialog"):
        menu.aboutToShow.emit()
        menu.actions()[-2 + (name == "erase-dialog")].trigger()
        dialog = page.dialogs.shown
        picture(name, dialog)
        dialog.close()
        person.settle()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def _most_recorded(desk: Desk) -> str:
    return max(desk.cases.list(), key=lambda row: len(desk.cases.file(row.case_id).recordings)).case_id
