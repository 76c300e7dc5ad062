"""Settings of this desk alone: how it looks, how it dials. They hold at once."""

from __future__ import annotations

import shlex
from typing import TYPE_CHECKING

from complaintdesk.gui.forms.settings_desk import Ui_DeskSection
from complaintdesk.gui.page import Page
from complaintdesk.gui.widgets.choices import fill

if TYPE_CHECKING:
    from collections.abc import Callable

    from complaintdesk.viewmodels.session import Session


class DeskSection(Page):
    """``tell(text, tone)`` speaks in the window's line; ``dress`` gives the window its new looks."""

    def __init__(
        self, session: Session, *, tell: Callable[[str, str], None], dress: Callable[[], None]
    ) -> None:
        super().__init__()
        self.ui = Ui_DeskSection()
        self.ui.setupUi(self)
        self._session = session
        self._tell = tell
        self._dress = dress
        self._loading = False
        self._fill_choices()
        self._wire()

    def shown(self) -> None:
        """Show what holds now."""
        if self._session.settings is not None:
            self._loading = True
            self._show_desk()
            self._loading = False

    # --- choices -----------------------------------------------------------------------------------------------

    def _fill_choices(self) -> None:
        ui = self.ui
        fill(ui.language_box, {"ja": "日本語", "en": "English"})
        fill(
            ui.theme_box,
            {"system": self.tr("As the system"), "light": self.tr("Light"), "dark": self.tr("Dark")},
        )
        fill(ui.text_box, {percent: f"{percent} %" for percent in (100, 125, 150, 175, 200)})
        fill(
            ui.way_box,
            {
                "show": self.tr("Show the number (dial by hand, QR code)"),
                "uri": self.tr("Hand a tel: address to the system"),
                "command": self.tr("Start a program"),
            },
        )
        fill(
            ui.form_box,
            {"digits": "09001234567", "national": "090-0123-4567", "e164": "+819001234567"},
        )
        fill(
            ui.prefix_box,
            {
                "": self.tr("None"),
                "184": self.tr("184 (hide our number)"),
                "186": self.tr("186 (show our number)"),
            },
        )

    def _wire(self) -> None:
        ui = self.ui
        ui.language_box.activated.connect(self._on_language)
        ui.theme_box.activated.connect(lambda: self._look(theme=ui.theme_box.currentData()))
        ui.text_box.activated.connect(lambda: self._look(text_percent=ui.text_box.currentData()))
        for box in (ui.way_box, ui.form_box, ui.prefix_box):
            box.activated.connect(self._keep_dialling)
        ui.command_edit.editingFinished.connect(self._keep_dialling)

    def _on_language(self) -> None:
        self._session.change_settings(language=self.ui.language_box.currentData())
        self._tell(self.tr("The language changes at the next start."), "calm")

    def _look(self, **values: object) -> None:
        self._session.change_settings(**values)
        # After the settings are kept, the window dresses anew.
        self._session.ask(lambda _: None, lambda _: self._dress())

    # --- dialling -----------------------------------------------------------------------------------------------

    def _keep_dialling(self) -> None:
        ui = self.ui
        try:
            command = tuple(shlex.split(ui.command_edit.text()))
        except ValueError:
            self._tell(self.tr("The command has an open quotation mark; it was not saved."), "red")
            return
        way = ui.way_box.currentData()
        ui.command_edit.setEnabled(way == "command")
        if not self._loading:
            self._session.change_dialling(
                way, command, ui.form_box.currentData(), ui.prefix_box.currentData()
            )

    # --- showing ------------------------------------------------------------------------------------------------

    def _show_desk(self) -> None:
        settings = self._session.settings
        assert settings is not None
        ui = self.ui
        for box, value in (
            (ui.language_box, settings.language),
            (ui.theme_box, settings.theme),
            (ui.text_box, settings.text_percent),
            (ui.way_box, settings.dial.way),
            (ui.form_box, settings.dial.form),
            (ui.prefix_box, settings.dial.prefix),
        ):
            box.setCurrentIndex(max(0, box.findData(value)))
        ui.command_edit.setText(shlex.join(settings.dial.command))
        ui.command_edit.setEnabled(settings.dial.way == "command")
