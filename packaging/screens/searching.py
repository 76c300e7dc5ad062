"""Pictures of the search: before a word is typed, with what was found, with nothing found."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from complaintdesk.gui.dialogs.search_dialog import SearchDialog

if TYPE_CHECKING:
    from collections.abc import Callable

    from person import Person


def take(person: Person, picture: Callable[..., None]) -> None:
    """Search three times."""
    for name, typed in (("search-empty", ""), ("search", "リンゴ"), ("search-nothing", "見つからない言葉")):
        person.press(Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
        dialog = person.dialog(SearchDialog)
        person.type(typed)
        person.settle()
        picture(name, dialog)
        dialog.close()
        person.settle()
