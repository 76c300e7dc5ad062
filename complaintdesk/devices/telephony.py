"""Ringing out: a tel: address, a program, or only the number on the screen."""

from __future__ import annotations

import subprocess
import sys
import threading
from typing import TYPE_CHECKING

from complaintdesk.domain.errors import DialFailed, SampleNeverDials

if TYPE_CHECKING:
    from collections.abc import Callable

    from complaintdesk.services.ports import DialProfile


class DesktopDialer:
    """Implements ports.Dialer. ``form`` turns E.164 into the form a profile asks for."""

    def __init__(self, form: Callable[[str, str], str], *, sample: bool) -> None:
        self._form = form
        self._sample = sample

    def dial(self, profile: DialProfile, e164: str) -> str:
        """Ring; "show" only returns what to dial by hand. Raises DialFailed, SampleNeverDials."""
        number = profile.prefix + self._form(e164, profile.form)
        if profile.way == "show":
            return number
        if self._sample:
            raise SampleNeverDials
        try:
            if profile.way == "uri":
                _open_address(f"tel:{number}")
            else:
                if not profile.command:
                    raise DialFailed("no command")
                # An argument list: the number never meets a shell.
                _start([part.replace("{number}", number) for part in profile.command])
        except OSError as failure:
            raise DialFailed(failure.strerror or str(failure)) from failure
        return number


def _open_address(address: str) -> None:
    if sys.platform == "win32":
        import os

        os.startfile(address)
    else:
        _start(["open" if sys.platform == "darwin" else "xdg-open", address])


def _start(command: list[str]) -> None:
    quiet = subprocess.DEVNULL
    process = subprocess.Popen(command, stdin=quiet, stdout=quiet, stderr=quiet, start_new_session=True)
    # Nobody asks how it ended, but somebody must, or it stays behind as a zombie until the desk closes.
    threading.Thread(target=process.wait, name="dialler", daemon=True).start()
