"""The ways to the key, for the owner: what each is for in one sentence, adding, taking away, writing anew."""

from __future__ import annotations

from typing import TYPE_CHECKING

from complaintdesk.domain.terms import Role
from complaintdesk.gui.dialogs.code_dialog import CodeDialog
from complaintdesk.gui.dialogs.one_dialog import OneDialog
from complaintdesk.gui.dialogs.passphrase_dialog import PassphraseDialog
from complaintdesk.gui.dialogs.rekey_dialog import RekeyDialog
from complaintdesk.gui.forms.settings_keys import Ui_KeysSection
from complaintdesk.gui.page import Page
from complaintdesk.viewmodels.keys import KEYRING, OPEN, PASSPHRASE, RECOVERY

if TYPE_CHECKING:
    from collections.abc import Callable

    from complaintdesk.viewmodels.keys import Keys
    from complaintdesk.viewmodels.session import Session


class KeysSection(Page):
    """``tell(text, tone)`` speaks in the window's line."""

    def __init__(self, session: Session, keys: Keys, *, tell: Callable[[str, str], None]) -> None:
        super().__init__()
        self.ui = Ui_KeysSection()
        self.ui.setupUi(self)
        self._session = session
        self._keys = keys
        self.dialogs = OneDialog()
        ui = self.ui
        ui.renew_code.clicked.connect(self._renew_code)
        ui.use_keyring.clicked.connect(keys.use_keyring)
        ui.remove_keyring.clicked.connect(lambda: keys.remove(KEYRING))
        ui.set_passphrase.clicked.connect(self._set_passphrase)
        ui.remove_passphrase.clicked.connect(lambda: keys.remove(PASSPHRASE))
        ui.rekey_button.clicked.connect(self._rekey)
        keys.changed.connect(self._show)
        keys.refused.connect(lambda why: tell(why, "red"))
        session.person_changed.connect(self._show)

    def shown(self) -> None:
        """Read which ways there are."""
        self._keys.reload()

    def _show(self) -> None:
        ui, slots = self.ui, self._keys.slots
        for chip, slot in (
            (ui.code_chip, RECOVERY),
            (ui.keyring_chip, KEYRING),
            (ui.passphrase_chip, PASSPHRASE),
        ):
            there = slot in slots
            chip.say(self.tr("set") if there else self.tr("not set"), "green" if there else "plain")
        owner = self._session.person is not None and self._session.person.role is Role.OWNER
        sample = OPEN in slots
        ui.keys_note.setText(
            self.tr("The sample shop has no key: there is nothing in it to protect.")
            if sample
            else self.tr("Only the owner can change these.")
        )
        ui.keys_note.setVisible(sample or not owner)
        free = owner and not sample and not self._keys.busy
        for button in (ui.renew_code, ui.set_passphrase, ui.rekey_button):
            button.setEnabled(free)
        ui.use_keyring.setEnabled(free and KEYRING not in slots)
        ui.remove_keyring.setEnabled(free and KEYRING in slots)
        ui.remove_passphrase.setEnabled(free and PASSPHRASE in slots)
        ui.set_passphrase.setText(
            self.tr("Change the passphrase…") if PASSPHRASE in slots else self.tr("Set a passphrase…")
        )

    def _renew_code(self) -> None:
        self.dialogs.show(lambda: CodeDialog(self._keys.new_code(), self.window()))

    def _set_passphrase(self) -> None:
        self.dialogs.show(lambda: PassphraseDialog(self._keys, self.window()))

    def _rekey(self) -> None:
        self.dialogs.show(lambda: RekeyDialog(self._keys.rekeying(), self.window()))
