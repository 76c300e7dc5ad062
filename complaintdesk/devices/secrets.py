"""The operating system's keyring, which may be missing, locked or slow: then there is simply no secret."""

from __future__ import annotations

import logging

_SERVICE = "ComplaintDesk"
_log = logging.getLogger(__name__)


class Keyring:
    """Implements ports.SecretStore with the keyring package, imported at first use (0.1 s)."""

    def name(self) -> str:
        """Return what keeps the secrets, empty if nothing does or it does not answer."""
        import keyring
        from keyring.errors import KeyringError

        try:
            backend = keyring.get_keyring()
            backend.get_password(_SERVICE, "doctor")
        except (KeyringError, RuntimeError, OSError) as failure:
            _log.info("keyring cannot be read: %s", type(failure).__name__)
            return ""
        return str(backend.name)

    def get(self, name: str) -> str | None:
        """Return the secret, or None if there is none or the keyring cannot be asked."""
        import keyring
        from keyring.errors import KeyringError

        try:
            return keyring.get_password(_SERVICE, name)
        except (KeyringError, RuntimeError, OSError) as failure:
            # Backends raise their own kinds besides KeyringError; all mean the same here: go to the recovery code.
            _log.info("keyring cannot be read: %s", type(failure).__name__)
            return None

    def put(self, name: str, secret: str) -> bool:
        """Keep the secret; False if the keyring cannot."""
        import keyring
        from keyring.errors import KeyringError

        try:
            keyring.set_password(_SERVICE, name, secret)
            return keyring.get_password(_SERVICE, name) == secret
        except (KeyringError, RuntimeError, OSError) as failure:
            _log.info("keyring cannot be written: %s", type(failure).__name__)
            return False
