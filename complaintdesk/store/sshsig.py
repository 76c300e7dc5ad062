"""Ed25519 signatures in SSHSIG form (OpenSSH's PROTOCOL.sshsig), so that ``ssh-keygen -Y verify`` checks them.

Whoever receives evidence has OpenSSH: it comes with Windows, macOS and Linux. Nothing of ours is needed to check.
The window opens before anything is signed, so the library is loaded at first use.
"""

from __future__ import annotations

import base64
import hashlib
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

_MAGIC = b"SSHSIG"
_VERSION = (1).to_bytes(4, "big")
_KEY_TYPE = b"ssh-ed25519"
_HASH = b"sha512"
_BEGIN, _END = "-----BEGIN SSH SIGNATURE-----\n", "-----END SSH SIGNATURE-----\n"
_LINE = 70  # as ssh-keygen breaks it


def new_key() -> bytes:
    """Return the 32 bytes of a new private key."""
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

    return Ed25519PrivateKey.generate().private_bytes_raw()


def public_of(private: bytes) -> bytes:
    """Return the 32 bytes of the public key that belongs to a private one."""
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

    return Ed25519PrivateKey.from_private_bytes(private).public_key().public_bytes_raw()


def sign(private: bytes, namespace: str, message: bytes) -> bytes:
    """Return the armoured signature; the same input gives the same bytes."""
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

    signature = Ed25519PrivateKey.from_private_bytes(private).sign(_signed(namespace, message))
    return _armoured(public_of(private), namespace, signature)


def signer(armoured: bytes, namespace: str, message: bytes) -> bytes | None:
    """Return the public key (32 bytes) that signed ``message`` for ``namespace``, None if the signature is not sound.

    Only the very bytes that ``sign`` writes pass: a signature that could be written in two ways could be changed.
    """
    from cryptography.exceptions import InvalidSignature
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

    lines = armoured.decode("ascii", "replace").split("\n")
    try:
        blob = base64.b64decode("".join(lines[1:-2]), validate=True)
    except ValueError:
        return None
    # All but key and signature is known beforehand, so both stand at known places; the comparison shows whether.
    start = len(_MAGIC) + len(_VERSION) + 4 + 4 + len(_KEY_TYPE) + 4
    public, signature = blob[start : start + 32], blob[-64:]
    if len(public) != 32 or len(signature) != 64 or _armoured(public, namespace, signature) != armoured:
        return None
    try:
        Ed25519PublicKey.from_public_bytes(public).verify(signature, _signed(namespace, message))
    except (InvalidSignature, ValueError):
        return None
    return public


def fingerprint(public: bytes) -> str:
    """Return the key's fingerprint as ``ssh-keygen -l`` prints it."""
    digest = hashlib.sha256(_key_blob(public)).digest()
    return f"SHA256:{base64.b64encode(digest).decode().rstrip('=')}"


def public_line(public: bytes) -> str:
    """Return the public key as OpenSSH writes it: type and Base64."""
    return f"{_KEY_TYPE.decode()} {base64.b64encode(_key_blob(public)).decode()}"


def allowed_signers(keys: Iterable[tuple[str, bytes]], namespace: str) -> bytes:
    """Return the file that tells ssh-keygen who may sign: ``keys`` are names and public keys, in the order given."""
    return "".join(
        f'{name} namespaces="{namespace}" {public_line(public)}\n' for name, public in keys
    ).encode()


def _signed(namespace: str, message: bytes) -> bytes:
    digest = hashlib.sha512(message).digest()
    return _MAGIC + b"".join(map(_string, (namespace.encode(), b"", _HASH, digest)))


def _armoured(public: bytes, namespace: str, signature: bytes) -> bytes:
    signed_with = _string(_KEY_TYPE) + _string(signature)
    fields = (_key_blob(public), namespace.encode(), b"", _HASH, signed_with)
    text = base64.b64encode(_MAGIC + _VERSION + b"".join(map(_string, fields))).decode()
    lines = [text[at : at + _LINE] for at in range(0, len(text), _LINE)]
    return (_BEGIN + "".join(f"{line}\n" for line in lines) + _END).encode()


def _key_blob(public: bytes) -> bytes:
    return _string(_KEY_TYPE) + _string(public)


def _string(content: bytes) -> bytes:
    """Return a string of the SSH wire format (RFC 4251 §5): its length as 4 bytes, then itself."""
    return len(content).to_bytes(4, "big") + content
