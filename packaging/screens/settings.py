"""Pictures of the settings: the top of each section, and its end where it scrolls."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QScrollArea

from complaintdesk.gui.views.settings_page import SECTIONS

if TYPE_CHECKING:
    from collections.abc import Callable

    from person import Person


def take(person: Person, picture: Callable[..., None]) -> None:
    """Go through the sections."""
    page: Any = person.desk.window.show_page("settings")
    person.settle()
    picture("settings")
    for name in SECTIONS[1:]:
        section = page.go_to(name)
        person.settle()
        if name == "record":
            person.click(section.ui.make_button)
            person.settle()
        picture(f"settings-{name}")
        scroll = section.findChild(QScrollArea)
        if scroll is None:
            continue
        bar = scroll.verticalScrollBar()
        if bar.maximum() > 0:
            bar.setValue(bar.maximum())
            picture(f"settings-{name}-end")
