"""Pictures of the dialogs about keys and backups, and of a call that is noted late."""

from __future__ import annotations

from typing import TYPE_CHECKING

from complaintdesk.gui.dialogs.passphrase_dialog import PassphraseDialog
from complaintdesk.gui.dialogs.past_call_dialog import PastCallDialog
from complaintdesk.gui.dialogs.rekey_dialog import RekeyDialog
from complaintdesk.gui.dialogs.restore_dialog import RestoreDialog
from complaintdesk.this_computer import ThisComputer
from complaintdesk.viewmodels.keys import Keys
from complaintdesk.viewmodels.restore import Restore

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from person import Person


def take(person: Person, home: Path, picture: Callable[..., None]) -> None:
    """Show each; in a sample shop, which lies in ``home``, those about keys would change nothing."""
    session, window = person.desk.session, person.desk.window
    keys = Keys(session)
    restore = Restore(session.tasks, ThisComputer().restore, home)
    for name, shown in (
        ("passphrase-dialog", PassphraseDialog(keys, window)),
        ("rekey-dialog", RekeyDialog(keys.rekeying(), window)),
        ("restore-dialog", RestoreDialog(restore, home, window)),
    ):
        shown.show()
        picture(name, shown)
        shown.close()
    window.show_page("call")
    person.settle()
    person.click(person.call_page.ui.late_button)
    dialog = person.dialog(PastCallDialog)
    picture("past-call-dialog", dialog)
    dialog.close()
    person.settle()
