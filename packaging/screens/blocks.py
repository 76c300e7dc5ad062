"""Pictures of the block list: a block of several points with its history, adding one, writing the list out."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt

from complaintdesk.gui.dialogs.block_export_dialog import BlockExportDialog
from complaintdesk.gui.dialogs.block_points_dialog import BlockPointsDialog
from complaintdesk.services.contact_points import parse

if TYPE_CHECKING:
    from collections.abc import Callable

    from person import Person


def take(person: Person, picture: Callable[..., None]) -> None:
    """Show the page and its dialogs."""
    page = person.desk.window.show_page("blocks")
    person.settle()
    person.press(Qt.Key.Key_Down)
    picture("blocks")
    person.desk.session.act(_fill)
    person.settle()
    person.click(page.ui.in_force_filter)
    person.press(Qt.Key.Key_Down)
    picture("block-history")
    person.click(page.ui.add_button)
    added = person.dialog(BlockPointsDialog)
    person.type("090-0000-0099", added.ui.points_edit)
    picture("block-add", added)
    added.reject()
    for name, button in (
        ("block-export-phone", page.ui.phone_export_button),
        ("block-export-mail", page.ui.mail_export_button),
    ):
        person.settle()
        person.click(button)
        dialog = person.dialog(BlockExportDialog)
        person.settle()
        picture(name, dialog)
        dialog.reject()
    person.settle()
    person.click(page.ui.all_filter)


def _fill(desk: Any, by: str) -> Any:
    """Give one block in force an address and a beginning too, and let somebody through."""
    block = next(row for row in desk.blocks.list() if row.state.value == "in_force")
    points = [*block.points, parse("taro@example.jp"), parse("@bad.example.jp"), parse("050-1234*")]
    changed = desk.blocks.change_points(block.block_id, points, "別の番号とメールからも続くため", by)
    return changed | desk.blocks.allow([parse("050-1234-5678")], "取引先の内線", by)
