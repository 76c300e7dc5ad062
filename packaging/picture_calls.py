"""Pictures of calls that ask more of whoever answers: like cases, abuse, a colleague who is asked or goes on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from complaintdesk.gui.views.interview_card import InterviewCard
from complaintdesk.gui.views.precedent_card import PrecedentCard

if TYPE_CHECKING:
    from collections.abc import Callable

    from person import Person


def like_cases(person: Person, picture: Callable[[str], None]) -> None:
    """What was given in cases like this one; put away again."""
    control = Qt.KeyboardModifier.ControlModifier
    card = person.call_page.findChild(PrecedentCard)
    person.press(Qt.Key.Key_P, control)
    person.see(card.ui.card.isVisible, "the like cases")
    picture("like-cases")
    person.press(Qt.Key.Key_P, control)


def hard_moment(person: Person, picture: Callable[[str], None]) -> None:
    """What was found out, abuse with its mark, the words to stop it, and a colleague who is asked or goes on."""
    alt = Qt.KeyboardModifier.AltModifier
    ui = person.call_page.ui
    person.press(Qt.Key.Key_F2)
    person.type("090-0444-5555", ui.number_edit)
    interview = person.call_page.findChild(InterviewCard).ui
    for box, value in ((interview.stage_box, "dispatched"), (interview.enquiry_box, "delivery")):
        person.choose(box, value)
    person.type("楽しみにしていたお子さまに渡せなかった", interview.core_edit)
    person.type("遅れた理由を知りたい", interview.wish_edit)
    ui.note_edit.setFocus()
    person.say("誕生日に間に合わなかった。お子さまが泣いておられた。")
    person.settle()
    ui.left_scroll.ensureWidgetVisible(person.call_page.findChild(InterviewCard))
    picture("find-out")
    person.press(Qt.Key.Key_2, alt)
    person.say("責任者が家まで来て土下座してほしい。")
    person.press(Qt.Key.Key_9, alt)
    person.settle()
    picture("unreasonable-demand")
    person.press(Qt.Key.Key_Escape)
    person.press(Qt.Key.Key_7, alt)
    person.say("「役立たず、おまえの顔を見に行ってやる」")
    person.press(Qt.Key.Key_9, alt)
    person.settle()
    picture("abuse-and-ladder")
    person.press(Qt.Key.Key_Escape)
    person.press(Qt.Key.Key_F11)
    person.type("お届けの遅れた理由は、もうわかっていますか。")
    picture("ask-a-colleague")
    person.press(Qt.Key.Key_F11)
    picture("hand-over")
    person.press(Qt.Key.Key_Escape)
    person.press(Qt.Key.Key_F12)
    person.settle()


def beside_the_case(person: Person, picture: Callable[[str], None]) -> None:
    """Who owns the case that is open, what colleagues think, how to treat the customer; what was given in like ones."""
    page = person.window.page("cases")
    person.click(page.precedents.ui.show_button)
    person.see(page.precedents.ui.card.isVisible, "the like cases")
    picture("case-like")
    person.click(page.precedents.ui.show_button)
    person.settle()
    page.ui.side_scroll.ensureWidgetVisible(page.team)
    picture("case-team")
    page.ui.side_scroll.verticalScrollBar().setValue(0)
