"""One window on a home: a second start, and a telephone that rings, come to the window that is open.

A local socket of this computer's user, no network. Its name follows from the home; who rings shows the token that lies
in the home, whose folder nobody else can read.
"""

from __future__ import annotations

import hashlib
import hmac
import json
import os
import secrets
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

from complaintdesk import paths

if TYPE_CHECKING:
    from pathlib import Path

_PATIENCE_MS = 2_000
_LONGEST = 1_000
"""Bytes of a message; a number and a token take 100."""
_LONGEST_NUMBER = 40
_HEARD = b"heard\n"


class Doorbell(QObject):
    """``rung(number)``: a telephone rings; with an empty number a second start asks for the window."""

    rung = Signal(str)

    def __init__(self, home: Path, parent: QObject) -> None:
        super().__init__(parent)
        self._home = home
        self._token = secrets.token_hex(16)
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._answer)

    def hang_up(self) -> bool:
        """Begin to listen; false if the computer refuses: then a second start is turned away by the seat alone."""
        name = _name(self._home)
        QLocalServer.removeServer(name)  # a socket that a killed window left; the seat says that it is gone
        if not self._server.listen(name):
            return False
        try:
            _write_token(self._home, self._token)
        except OSError:
            self._server.close()
            return False
        return True

    def take_down(self) -> None:
        """Listen no more; what lies in the home is removed."""
        if self._server.isListening():
            self._server.close()
            paths.doorbell(self._home).unlink(missing_ok=True)

    def _answer(self) -> None:
        while (socket := self._server.nextPendingConnection()) is not None:
            socket.readyRead.connect(lambda socket=socket: self._hear(socket))
            socket.disconnected.connect(socket.deleteLater)
            if socket.bytesAvailable():
                self._hear(socket)

    def _hear(self, socket: QLocalSocket) -> None:
        if socket.bytesAvailable() > _LONGEST:
            socket.abort()
        if not socket.canReadLine():
            return
        number = _number_in(bytes(socket.readLine().data()), self._token)
        if number is None:
            socket.abort()
            return
        socket.write(_HEARD)
        socket.flush()
        self.rung.emit(number)


def ring(home: Path, number: str) -> bool:
    """Tell the open window of a home that a number rings, or with none to come forward; false without such a window."""
    try:
        token = paths.doorbell(home).read_text(encoding="ascii")
    except (OSError, ValueError):
        return False
    socket = QLocalSocket()
    socket.connectToServer(_name(home))
    if not socket.waitForConnected(_PATIENCE_MS):
        return False
    socket.write(json.dumps({"token": token, "number": clean(number)}).encode() + b"\n")
    return socket.waitForReadyRead(_PATIENCE_MS) and bytes(socket.readAll().data()) == _HEARD


def clean(number: str) -> str:
    """Return a number as a caller's field may hold it: one line, not long."""
    return "".join(letter for letter in number if letter.isprintable()).strip()[:_LONGEST_NUMBER]


def _number_in(message: bytes, token: str) -> str | None:
    """Return the number of a message that shows the token, else None."""
    try:
        said = json.loads(message)
        shown, number = str(said["token"]), str(said["number"])
    except (ValueError, KeyError, TypeError):
        return None
    return clean(number) if hmac.compare_digest(shown.encode(), token.encode()) else None


def _name(home: Path) -> str:
    """Return the socket's name: a path of a home may be longer than a socket's may be."""
    return f"complaintdesk-{hashlib.sha256(os.fsencode(home.resolve())).hexdigest()[:24]}"


def _write_token(home: Path, token: str) -> None:
    place = paths.doorbell(home)
    place.unlink(missing_ok=True)
    with os.fdopen(os.open(place, os.O_CREAT | os.O_WRONLY | os.O_EXCL, 0o600), "w") as file:
        file.write(token)
