"""Pictures of a hard call: what was found out, an unreasonable demand, abuse, a colleague who is asked or goes on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from complaintdesk.gui.views.interview_card import InterviewCard

if TYPE_CHECKING:
    from collections.abc import Callable

    from person import Person


def take(person: Person, picture: Callable[..., None]) -> None:
    """Take the call, mark what was said, and look at the words that answer it."""
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
