"""Makes and restores homes on this computer, for the first start; what does so is loaded when it is asked."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from complaintdesk.domain.shop import Rules
    from complaintdesk.domain.terms import Role
    from complaintdesk.services.ports import SecretStore
    from complaintdesk.services.restoring import Restoration


class ThisComputer:
    """Makes homes, on the system's keyring unless another is given; what makes them is loaded when it is asked."""

    def __init__(self, keyring: SecretStore | None = None) -> None:
        self._keyring = keyring

    def new_code(self) -> str:
        """Return a recovery code to show."""
        from complaintdesk import app

        return app.homes().new_code()

    def found(
        self, home: Path, shop: str, people: Sequence[tuple[str, Role]], rules: Rules, code: str
    ) -> bool:
        """Make a home; return whether the keyring took its key. Raises as Homes.found."""
        from complaintdesk import app
        from complaintdesk.services.homes import Founding

        return app.homes(self._keyring).found(
            home, Founding(shop=shop, people=people, rules=rules, code=code)
        )

    def restore(
        self,
        snapshot: Path,
        home: Path,
        secret: str | None,
        progress: Callable[[float], None],
        cancelled: Callable[[], bool],
    ) -> Restoration:
        """Make a home out of a backup. Raises as Restoring.restore."""
        from complaintdesk import app

        return app.restoring(self._keyring).restore(snapshot, home, secret, progress, cancelled)
