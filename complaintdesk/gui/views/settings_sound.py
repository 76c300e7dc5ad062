"""録音: what this desk records from, heard before it matters; the seconds before F4; every recording there is."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from complaintdesk.domain.terms import Role
from complaintdesk.gui.forms.settings_sound import Ui_SoundSection
from complaintdesk.gui.page import Page
from complaintdesk.gui.widgets.chip import restyle
from complaintdesk.gui.widgets.choices import fill
from complaintdesk.viewmodels.sound_setup import Test

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QHideEvent, QShowEvent

    from complaintdesk.viewmodels.kept_recordings import KeptRecordings
    from complaintdesk.viewmodels.session import Session
    from complaintdesk.viewmodels.sound_setup import SoundSetup

_CASE = 1
"""The column that takes the room the others leave."""


class SoundSection(Page):
    """``open_case`` goes to a case by its id, ``tell(text, tone)`` speaks in the window's line."""

    def __init__(
        self,
        session: Session,
        setup: SoundSetup,
        kept: KeptRecordings,
        *,
        open_case: Callable[[str], None],
        tell: Callable[[str, str], None],
    ) -> None:
        super().__init__()
        self.ui = Ui_SoundSection()
        self.ui.setupUi(self)
        self.ui.test_text.hide()
        self._session = session
        self._setup = setup
        self._kept = kept
        self._open_case = open_case
        self._tell = tell
        self._wire()

    def _wire(self) -> None:
        ui, setup = self.ui, self._setup
        ui.staff_source_box.activated.connect(lambda: setup.choose(staff=ui.staff_source_box.currentData()))
        ui.caller_source_box.activated.connect(
            lambda: setup.choose(caller=ui.caller_source_box.currentData())
        )
        ui.audio_refresh.clicked.connect(setup.look)
        ui.test_button.clicked.connect(setup.begin_test)
        ui.pre_roll_button.clicked.connect(self._save_pre_roll)
        ui.table.show_rows(self._kept.table, [(_CASE, 1)])
        ui.table.opened.connect(self._open)
        setup.sources_changed.connect(self._show_sources)
        setup.levels_changed.connect(self._show_levels)
        setup.lost_changed.connect(self._show_test)
        setup.test_changed.connect(self._show_test)
        setup.refused.connect(lambda why: self._tell(why, "red"))
        self._kept.loaded.connect(self._show_kept)
        self._kept.refused.connect(lambda why: self._tell(why, "red"))
        self._session.shop_changed.connect(self._show_pre_roll)
        self._session.person_changed.connect(self._show_pre_roll)

    def shown(self) -> None:
        """Look at the devices and read what there is."""
        if self._session.settings is not None:
            self._setup.look()
            self._kept.reload()
            self._show_pre_roll()

    def showEvent(self, event: QShowEvent) -> None:
        """Listen while it is looked at."""
        super().showEvent(event)
        if self._session.settings is not None:
            self._setup.listen()

    def hideEvent(self, event: QHideEvent) -> None:
        """Leave the devices alone."""
        super().hideEvent(event)
        self._setup.listen_no_more()

    # --- the inputs ---------------------------------------------------------------------------------------

    def _show_sources(self) -> None:
        setup, settings = self._setup, self._session.settings
        if setup.sources is None:
            self.ui.audio_text.setText(setup.trouble or self.tr("Looking for inputs…"))
            return
        assert settings is not None
        chosen = (settings.staff_source, settings.caller_source)
        first = (self.tr("The system’s own input"), self.tr("The same input as ours"))
        boxes = (self.ui.staff_source_box, self.ui.caller_source_box)
        for box, name, none in zip(boxes, chosen, first, strict=True):
            choices = {"": none, **{source.name: source.label for source in setup.sources}}
            if name not in choices:
                choices[name] = self.tr("%1 (not connected)").replace("%1", name)
            fill(box, choices)
            box.setCurrentIndex(box.findData(name))
        self.ui.audio_text.setText(self.tr("%n input(s) found", None, len(setup.sources)))

    def _show_levels(self, staff: float, caller: float) -> None:
        self.ui.staff_meter.set_level(staff)
        self.ui.caller_meter.set_level(caller)

    def _show_test(self) -> None:
        ui, setup = self.ui, self._setup
        ui.test_button.setEnabled(setup.test not in (Test.SPEAKING, Test.PLAYING))
        said = {
            Test.NONE: "",
            Test.SPEAKING: self.tr("Speak now, and let the other side speak…"),
            Test.PLAYING: self.tr("This is what was recorded…"),
            Test.DONE: self.tr("Both sides were heard. The test was deleted."),
        }
        trouble = self._trouble()
        ui.test_text.setText(trouble or said[setup.test])
        ui.test_text.setVisible(bool(ui.test_text.text()))
        restyle(ui.test_text, "tone", "red" if trouble else "")

    def _trouble(self) -> str:
        """Say what would be missing in a recording."""
        setup = self._setup
        if setup.lost:
            return (
                self.tr("No sound comes from the caller’s input. Is it plugged in?")
                if setup.lost == ("caller",)
                else self.tr("No sound comes from our input. Is it plugged in?")
            )
        if setup.test not in (Test.PLAYING, Test.DONE) or not setup.flat:
            return ""
        return (
            self.tr(
                "The caller’s side stayed flat: a recording would hold our words alone. Choose its input."
            )
            if setup.flat == ("caller",)
            else self.tr("Our side stayed flat: a recording would not hold our words. Choose our input.")
        )

    # --- before F4 ----------------------------------------------------------------------------------------

    def _show_pre_roll(self) -> None:
        ui, person = self.ui, self._session.person
        ui.pre_roll_box.setValue(self._session.shop.rules.pre_roll_s)
        owner = person is not None and person.role is Role.OWNER
        for widget in (ui.pre_roll_box, ui.pre_roll_button):
            widget.setEnabled(owner)

    def _save_pre_roll(self) -> None:
        rules = replace(self._session.shop.rules, pre_roll_s=self.ui.pre_roll_box.value())
        self._session.act(
            lambda desk, by: desk.shops.change_rules(rules, by),
            lambda: self._tell(self.tr("Saved."), "calm"),
        )

    # --- what there is ------------------------------------------------------------------------------------

    def _show_kept(self) -> None:
        self.ui.summary_label.setText(self._kept.summary)
        restyle(self.ui.summary_label, "tone", "red" if self._kept.short else "")

    def _open(self) -> None:
        if case_id := self._kept.case_of(self.ui.table.chosen):
            self._open_case(case_id)
