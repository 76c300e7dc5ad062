"""The card of a hard moment: a breath to follow, and the reminder never to hit back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFrame

from complaintdesk.gui.forms.calm_card import Ui_CalmCard

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from complaintdesk.viewmodels.calm import Calm


class CalmCard(QFrame):
    """Comes with a line of emotion or abuse, or by its key; goes by itself, and never takes the cursor."""

    def __init__(self, calm: Calm, parent: QWidget) -> None:
        super().__init__(parent)
        self.ui = Ui_CalmCard()
        self.ui.setupUi(self)
        ui = self.ui
        ui.breath.turned.connect(self._on_turned)
        ui.breath.over.connect(self.put_away)
        ui.close_button.clicked.connect(self.put_away)
        calm.wanted.connect(self.breathe)
        calm.gone.connect(self.put_away)
        self.hide()

    def toggle(self) -> None:
        """Ctrl+B: breathe, or put the card away."""
        if self.isHidden():
            self.breathe()
        else:
            self.put_away()

    def breathe(self) -> None:
        """Show the card; a breath under way goes on."""
        if self.isHidden():
            self.show()
            self.ui.breath.start()

    def put_away(self) -> None:
        """Hide the card and let the dot rest."""
        self.ui.breath.stop()
        self.hide()

    def _on_turned(self, inwards: bool) -> None:
        ui = self.ui
        if not ui.breath.moves:
            ui.breath_label.setText(self.tr("Breathe in for 4 seconds, out for 6"))
        else:
            ui.breath_label.setText(self.tr("Breathe in…") if inwards else self.tr("Breathe out…"))
