"""Pictures of the list of cases where a view leaves only what is overdue."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable

    from person import Person


def take(person: Person, picture: Callable[[str], None]) -> None:
    """Show what is overdue, and go back to all."""
    page: Any = person.desk.window.show_page("cases")
    if page.ui.back_button.isVisible():  # large text leaves room for one at a time
        person.click(page.ui.back_button)
    chips = {view.key: chip for view, chip in page.list_side.chips}
    person.click(chips["overdue"])
    person.settle()
    picture("case_list")
    person.click(chips[""])
    person.settle()
    page.open_case(page.ui.case_rows.model().rows[0].case_id)
    person.settle()
