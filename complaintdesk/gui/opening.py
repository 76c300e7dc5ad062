"""The ways into the data: the first start, unlocking by hand, restoring a backup."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, Qt

from complaintdesk import paths
from complaintdesk.domain.terms import Role

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from PySide6.QtWidgets import QDialog

    from complaintdesk.domain.errors import UserError
    from complaintdesk.domain.shop import Rules
    from complaintdesk.gui.dialogs.setup_dialog import SetupDialog
    from complaintdesk.gui.dialogs.unlock_dialog import UnlockDialog
    from complaintdesk.gui.main_window import MainWindow
    from complaintdesk.viewmodels.restore import RestoreInto
    from complaintdesk.viewmodels.session import Session


class HomeMaker(Protocol):
    """What makes homes on this computer (services/homes.py, services/restoring.py)."""

    def new_code(self) -> str:
        """Return a recovery code to show."""

    def found(
        self, home: Path, shop: str, people: Sequence[tuple[str, Role]], rules: Rules, code: str
    ) -> bool:
        """Make a home; return whether the keyring took its key."""

    @property
    def restore(self) -> RestoreInto:
        """Make a home out of a backup."""


class Opening(QObject):
    """``show(code)`` shows the window and opens the home, with a code or without."""

    def __init__(
        self,
        session: Session,
        home: Path,
        maker: HomeMaker,
        window: MainWindow,
        show: Callable[[str | None], None],
    ) -> None:
        super().__init__(window)
        self._session = session
        self._home = home
        self._maker = maker
        self._window = window
        self._show = show
        self.first_start: SetupDialog | None = None
        self.unlock: UnlockDialog | None = None
        session.locked.connect(self._on_locked)

    # --- the first start -----------------------------------------------------------------------------------

    def set_up(self) -> None:
        """Ask who is there and show the recovery code; nothing is written before it was typed again."""
        from complaintdesk.gui.dialogs.setup_dialog import SetupDialog
        from complaintdesk.viewmodels.setup import Setup

        maker, home = self._maker, self._home
        setup = Setup(
            self._session.tasks,
            maker.new_code,
            lambda shop, people, rules, code: maker.found(home, shop, people, rules, code),
            self,
        )
        dialog = SetupDialog(setup)
        dialog.founded.connect(lambda in_keyring: self._on_founded(in_keyring, setup.code))
        dialog.restore_wanted.connect(lambda: self.restore(dialog))
        self.first_start = dialog
        dialog.show()

    def _on_founded(self, in_keyring: bool, code: str) -> None:
        if not in_keyring:
            self._window.tell(
                self.tr("This computer has no keyring: each start will ask for the recovery code."), "amber"
            )
        self._show(None if in_keyring else code)

    # --- unlocking by hand -----------------------------------------------------------------------------------

    def _on_locked(self, failure: UserError) -> None:
        from complaintdesk.gui.dialogs.unlock_dialog import UnlockDialog

        if self.unlock is None:
            dialog = UnlockDialog(self._session, failure, self._window)
            dialog.rejected.connect(self._window.close)
            dialog.restore_wanted.connect(lambda: self.restore(dialog))
            dialog.opened_by_hand.connect(self._offer_keyring)
            self.unlock = dialog
            dialog.open()

    def ask_again(self) -> None:
        """Show the dialog again, after the window was to close and stayed."""
        if self.unlock is not None:
            self.unlock.open()

    def _offer_keyring(self) -> None:
        """After the code was typed: the next start need not ask for it again, if the owner wants that."""
        from complaintdesk.viewmodels.keys import Keys

        person = self._session.person
        if self._session.sample or person is None or person.role is not Role.OWNER:
            return
        keys = Keys(self._session, self)
        keys.refused.connect(lambda why: self._window.tell(why, "amber"))
        self._window.tell(
            self.tr("Opened by hand. Shall this computer’s keyring open the data from now on?"),
            "calm",
            self.tr("Put the key in"),
            keys.use_keyring,
        )

    # --- restoring -----------------------------------------------------------------------------------------------

    def restore(self, asked_by: QDialog) -> None:
        """Bring a backup back: here where nothing is yet, else into another folder beside what cannot be opened."""
        from complaintdesk.gui.dialogs.restore_dialog import RestoreDialog
        from complaintdesk.viewmodels.restore import Restore

        def open_it(code: str) -> None:
            asked_by.accept()
            self._show(code.strip() or None)

        home = self._home
        into = home.with_name(f"{home.name}-restored") if paths.has_store(home) else home
        dialog = RestoreDialog(Restore(self._session.tasks, self._maker.restore, home, self), into, asked_by)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.restored.connect(open_it)
        dialog.open()
