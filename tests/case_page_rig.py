"""The case page on the screen, as the tests of it hold it."""

from __future__ import annotations

import page_rig
from PySide6.QtCore import Qt

from complaintdesk.domain.terms import NoteKind
from complaintdesk.gui.views.case_page import CasePage
from complaintdesk.viewmodels.case_detail import CaseDetail
from complaintdesk.viewmodels.case_list import CaseList
from complaintdesk.viewmodels.playback import Playback
from complaintdesk.viewmodels.verification import Verification

LINES = [
    (NoteKind.FACT, "りんごが5個潰れて届いた。"),
    (NoteKind.DEMAND, "今日中に代わりを送ってほしい。"),
    (NoteKind.ABUSE, "「ふざけるな」"),
]


class Cases:
    """The page on the screen, wide enough for three columns unless told otherwise."""

    def __init__(self, session, qtbot, width=1204, *, settled=True):
        self.session, self.qtbot = session, qtbot
        self.dialled, self.told = [], []
        self.list = CaseList(session)
        self.detail = CaseDetail(session)
        self.playback = Playback(session)
        self.page = CasePage(
            session,
            self.list,
            self.detail,
            self.playback,
            Verification(session),
            dial=self.dialled.append,
            tell=lambda text, tone: self.told.append((text, tone)),
        )
        self.ui = self.page.ui
        qtbot.addWidget(self.page)
        self.page.resize(width, 800)
        self.page.show()
        self.page.shown()
        if settled:
            self.settle()

    def settle(self):
        page_rig.settle(self.session, self.qtbot)

    def open(self, case_id):
        self.page.open_case(case_id)
        self.qtbot.waitUntil(lambda: self.detail.file and self.detail.file.case_id == case_id, timeout=10_000)
        self.settle()

    @property
    def rows(self):
        return self.detail.timeline.rows

    def row(self, key):
        return self.detail.timeline.index(self.detail.timeline.row_of(key))

    def choose(self, key):
        self.ui.timeline.setCurrentIndex(self.row(key))

    def click_button(self, button):
        self.qtbot.mouseClick(button, Qt.MouseButton.LeftButton)

    def choose_from(self, button, text):
        next(action for action in button.menu().actions() if action.text() == text).trigger()

    def dialog(self):
        return self.page.dialogs.shown

    def until(self, claim):
        self.qtbot.waitUntil(claim, timeout=10_000)


def story_case(cases):
    return cases.list.rows[0].case_id
