"""The card after a hard call: a note about oneself, if one likes; it takes no focus and goes when it is answered."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFrame

from complaintdesk.gui.dialogs.one_dialog import OneDialog
from complaintdesk.gui.forms.care_card import Ui_CareCard

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from complaintdesk.viewmodels.care_offer import CareOffer
    from complaintdesk.viewmodels.session import Session


class CareCard(QFrame):
    """Seen only while nobody is on the phone."""

    def __init__(self, session: Session, offer: CareOffer, parent: QWidget) -> None:
        super().__init__(parent)
        self.ui = Ui_CareCard()
        self.ui.setupUi(self)
        self._session = session
        self._offer = offer
        self.dialogs = OneDialog()
        self.ui.write_button.clicked.connect(self._write)
        self.ui.not_now_button.clicked.connect(offer.put_away)
        offer.changed.connect(self._show)
        self._show()

    def _show(self) -> None:
        self.setVisible(bool(self._offer.call_id))

    def _write(self) -> None:
        from complaintdesk.gui.dialogs.care_dialog import CareDialog
        from complaintdesk.viewmodels.care_form import CareForm

        form = CareForm(self._session, self._offer.call_id, None, self)
        form.done.connect(self._offer.put_away)
        self.dialogs.show(lambda: CareDialog(form, self.window()))
